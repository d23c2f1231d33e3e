import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAuthFetch } from '../src/index.ts';
import { peekJson } from '../src/internal.ts';
import { startVendor, type TestVendor } from './vendor.ts';
import { useWorld } from './world.ts';

const world = useWorld();
const API = 'https://api.example';
const FILE = 'https://files.example/report.pdf';

let other: TestVendor;
beforeEach(async () => {
  other = await startVendor();
});
afterEach(() => other.close());

/** A fetch that answers by URL, and keeps what it was given. */
function web(routes: Record<string, () => Response>) {
  const sent: { target: unknown; init: RequestInit & Record<string, unknown> }[] = [];
  const fetch = (async (target: unknown, init: RequestInit) => {
    sent.push({ target, init: { ...init } });
    const url = target instanceof Request ? target.url : String(target);
    return routes[url]?.() ?? new Response('here');
  }) as typeof globalThis.fetch;
  return { fetch, sent };
}
const to =
  (location: string, status = 302) =>
  () =>
    new Response('moved', { status, headers: { location } });
const sha = (algorithm: string, text: string) =>
  `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;

describe('what was checked is what is fetched:', () => {
  it('a URL that is changed while the token is fetched changes nothing', async () => {
    const hold = world.vendor.hold('/login');
    const fetch = world.fetchOf(world.engine());
    const url = new URL(`${world.vendor.url}/data`);
    const call = fetch(url);
    await hold.arrived();
    url.port = new URL(other.url).port;
    hold.release();
    expect((await call).status).toBe(200);
    expect(other.seen).toEqual([]);
    expect(world.vendor.count('/data')).toBe(1);
  });

  it('an object that names another address each time it is asked is asked once', async () => {
    const urls = [`${world.vendor.url}/data`, `${other.url}/data`];
    const twoFaced = { toString: () => (urls.length > 1 ? urls.shift()! : urls[0]!) };
    const response = await world.fetchOf(world.engine())(twoFaced as URL);
    expect(response.status).toBe(200);
    expect(other.seen).toEqual([]);
  });

  it('options that are changed while the token is fetched change nothing', async () => {
    const hold = world.vendor.hold('/login');
    const init: RequestInit = { method: 'POST', body: 'mine', headers: { 'x-a': '1' } };
    const call = world.fetchOf(world.engine())(`${world.vendor.url}/data`, init);
    await hold.arrived();
    Object.assign(init, { method: 'PUT', body: 'theirs', headers: { 'x-a': '2' } });
    hold.release();
    expect(await (await call).json()).toEqual({ method: 'POST', body: 'mine' });
    expect(world.vendor.seen.at(-1)!.headers['x-a']).toBe('1');
  });

  it('options that are changed while a body is buffered change nothing', async () => {
    const fetch = world.fetchOf(world.engine(), { replay: true });
    let give = (_: string) => {};
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        give = (text) => {
          controller.enqueue(new TextEncoder().encode(text));
          controller.close();
        };
      },
    });
    const request = new Request(`${world.vendor.url}/data`, {
      method: 'POST',
      body,
      duplex: 'half',
    } as object);
    const init: RequestInit = { headers: { 'x-a': '1' } };
    const call = fetch(request, init);
    await new Promise((resolve) => setImmediate(resolve));
    init.headers = { 'x-a': '2' };
    give('whole');
    expect(await (await call).json()).toEqual({ method: 'POST', body: 'whole' });
    expect(world.vendor.seen.at(-1)!.headers['x-a']).toBe('1');
  });

  it('a body for an undeclared origin is not read', async () => {
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>({ pull: () => void pulled++ }, { highWaterMark: 0 });
    const request = new Request('https://evil.example/', { method: 'POST', body, duplex: 'half' } as object);
    const fetch = world.fetchOf(world.engine(), { replay: true });
    await expect(fetch(request)).rejects.toMatchObject({ code: 'OriginRefused' });
    expect(pulled).toBe(0);
  });
});

describe('what cannot be sent is refused in words of our own:', () => {
  it.each<[string, RequestInit['headers'], RegExp]>([
    ['a value with a line break', { 'x-key': 's3cr3t\nvalue' }, /the value of the header x-key of the call/],
    ['a value above 255', { 'x-key': 's3cr3t—value' }, /header x-key of the call/],
    [
      'a pair with a line break',
      [
        ['x-a', '1'],
        ['x-key', 's3cr3t\r\nvalue'],
      ],
      /header x-key of the call/,
    ],
    ['a name that is none', { 's3cr3t value': 'x' }, /the name of a header of the call/],
    ['a list of lists of three', [['a', 's3cr3t', 'c']] as never, /nor a list of pairs/],
    ['a symbol', { 'x-key': Symbol('s3cr3t') } as never, /the value of the header x-key/],
  ])('headers with %s', async (_name, headers, told) => {
    const net = web({});
    const fetch = world.fetchOf(world.engine(), { fetch: net.fetch, origins: [API] });
    const error = await fetch(`${API}/a`, { headers }).then(
      () => undefined,
      (reason) => reason,
    );
    expect(error).toMatchObject({ code: 'Misconfigured', message: expect.stringMatching(told) });
    expect(`${error.stack}${error.cause ?? ''}`).not.toContain('s3cr3t');
    expect(net.sent).toEqual([]);
  });

  it.each(['/users?key=s3cr3t', 'https://[s3cr3t', ''])('the address %j', async (url) => {
    const error = await world
      .fetchOf(world.engine())(url)
      .catch((reason) => reason);
    expect(error).toMatchObject({ code: 'OriginRefused', message: expect.stringContaining('not absolute') });
    expect(String(error)).not.toContain('s3cr3t');
  });
});

describe('a followed redirect', () => {
  it('with raw UTF-8 in its location leads where the runtime itself would go', async () => {
    // Bytes as they come from vendors, which no HTTP library would send.
    const seen: string[] = [];
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', (data) => {
        const path = data.toString('latin1').split(' ')[1]!;
        seen.push(path);
        const moved = Buffer.from(
          'HTTP/1.1 302 Found\r\nLocation: /zür%20ich/日\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
        );
        socket.end(
          path === '/from' ? moved : 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
        );
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      const ours = await world.fetchOf(world.engine(), { origins: [url] })(`${url}/from`);
      const native = await globalThis.fetch(`${url}/from`);
      expect(ours.url).toBe(`${url}/z%C3%BCr%20ich/%E6%97%A5`);
      expect(ours.url).toBe(native.url);
      expect(seen[1]).toBe(seen[3]);
    } finally {
      server.close();
    }
  });

  it('says that it was followed, as the runtime would, also where the body was looked at', async () => {
    world.vendor.on('/from', () => ({ status: 302, headers: { location: '/data' } }));
    const plain = world.fetchOf(world.engine());
    expect((await plain(`${world.vendor.url}/from`)).redirected).toBe(true);
    expect((await plain(`${world.vendor.url}/data`)).redirected).toBe(false);
    const looks = world.engine({
      grant: {
        refusal: (_head, body) => (body === undefined ? 'peek' : 'none'),
        peekBody: peekJson,
      },
    });
    const looked = await world.fetchOf(looks)(`${world.vendor.url}/from`);
    expect([looked.redirected, looked.url]).toEqual([true, `${world.vendor.url}/data`]);
  });

  it.each([
    ['inside', `${API}/b`],
    ['to another declared origin', 'https://other.example/b'],
    ['to an undeclared origin', FILE],
  ])('%s goes the same way through the network', async (_name, location) => {
    const net = web({ [`${API}/a`]: to(location) });
    const fetch = world.fetchOf(world.engine(), {
      fetch: net.fetch,
      origins: [API, 'https://other.example'],
    });
    const dispatcher = { dispatch() {} };
    await fetch(`${API}/a`, { dispatcher, proxy: 'http://proxy.example', cache: 'no-store' } as RequestInit);
    expect(net.sent[1]!.init).toMatchObject({
      dispatcher,
      proxy: 'http://proxy.example',
      cache: 'no-store',
      redirect: 'manual',
    });
  });

  it('to an undeclared origin takes neither body nor referrer nor the browser’s cookies along', async () => {
    const net = web({ [`${API}/a`]: to(FILE, 303) });
    const fetch = world.fetchOf(world.engine(), { fetch: net.fetch, origins: [API] });
    await fetch(`${API}/a`, {
      method: 'POST',
      body: new Blob(['x']).stream(),
      credentials: 'include',
      referrer: 'https://app.example/secret',
    });
    const { init } = net.sent[1]!;
    expect(init.credentials).toBe('omit');
    expect(['body', 'duplex', 'referrer'].filter((option) => option in init)).toEqual([]);
    expect([...new Headers(init.headers)]).toEqual([]);
  });

  it('to another declared origin keeps the token and drops what the caller meant for the first', async () => {
    const net = web({ [`${API}/a`]: to('https://other.example/b'), [`${API}/c`]: to('/d') });
    const fetch = world.fetchOf(world.engine(), {
      fetch: net.fetch,
      origins: [API, 'https://other.example'],
    });
    const headers = { cookie: 'session=1', 'proxy-authorization': 'Basic x', 'x-a': '1' };
    await fetch(`${API}/a`, { headers });
    await fetch(`${API}/c`, { headers });
    const sent = net.sent.map(({ init }) => Object.fromEntries(new Headers(init.headers)));
    expect(sent[1]).toEqual({ authorization: 'Bearer login-1', 'x-a': '1' });
    expect(sent[3]).toEqual({ authorization: 'Bearer login-1', ...headers });
  });

  it('back to the first origin brings dropped headers not back', async () => {
    const net = web({
      [`${API}/a`]: to('https://other.example/b'),
      'https://other.example/b': to(`${API}/c`),
    });
    const fetch = world.fetchOf(world.engine(), {
      fetch: net.fetch,
      origins: [API, 'https://other.example'],
    });
    await fetch(`${API}/a`, { headers: { cookie: 'session=1' } });
    expect(new Headers(net.sent[2]!.init.headers).has('cookie')).toBe(false);
  });

  it('says why it is refused: none was wanted, or there were too many', async () => {
    const net = web({ [`${API}/a`]: to('/a') });
    const fetch = world.fetchOf(world.engine(), { fetch: net.fetch, origins: [API] });
    await expect(fetch(`${API}/a`, { redirect: 'error' })).rejects.toThrow(
      /GET \/a → 302: the answer is a redirect, and the call was made with redirect: 'error'/,
    );
    await expect(fetch(`${API}/a`)).rejects.toThrow(/more than 5 redirects in a row/);
  });
});

describe('the option integrity', () => {
  const serve = () => {
    world.vendor.on('/from', () => ({ status: 302, headers: { location: '/file' }, text: 'moved' }));
    world.vendor.on('/file', () => ({ text: 'the file' }));
    return createAuthFetch(world.engine(), { origins: [world.vendor.url] });
  };

  it.each(['sha256', 'sha384', 'sha512'])(
    'is held against the end of a redirect, as %s',
    async (algorithm) => {
      const fetch = serve();
      const response = await fetch(`${world.vendor.url}/from`, { integrity: sha(algorithm, 'the file') });
      expect(await response.text()).toBe('the file');
      expect([response.redirected, response.url]).toEqual([true, `${world.vendor.url}/file`]);
      const wrong = fetch(`${world.vendor.url}/from`, { integrity: sha(algorithm, 'moved') });
      await expect(wrong).rejects.toMatchObject({
        code: 'Misconfigured',
        message: expect.stringMatching(/GET \/from → 200: the body is not the one that the option integrity/),
      });
    },
  );

  it.each([
    ['one of several', `${sha('sha256', 'another')} ${sha('sha256', 'the file')}`, true],
    ['the strongest of several', `${sha('sha256', 'the file')} ${sha('sha512', 'another')}`, false],
    ['with options behind it', `${sha('sha256', 'the file')}?x`, true],
    ['in base64url', sha('sha256', 'the file').replaceAll('+', '-').replaceAll('/', '_'), true],
    ['of a kind that is not known', 'md5-abc', true],
  ])('is read as the runtime reads it: %s', async (_name, integrity, holds) => {
    const call = serve()(`${world.vendor.url}/file`, { integrity });
    if (holds) expect(await (await call).text()).toBe('the file');
    else await expect(call).rejects.toMatchObject({ code: 'Misconfigured' });
  });

  it('of a Request counts as well', async () => {
    const fetch = serve();
    const request = (text: string) =>
      new Request(`${world.vendor.url}/from`, { integrity: sha('sha256', text) });
    expect(await (await fetch(request('the file'))).text()).toBe('the file');
    await expect(fetch(request('moved'))).rejects.toMatchObject({ code: 'Misconfigured' });
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startVendor, type TestVendor } from './vendor.ts';
import { useWorld } from './world.ts';

const world = useWorld();
const TOKEN = 'Bearer login-1';

interface Sent {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: unknown;
}

/** A web of addresses that redirect to each other or answer; whatever is sent is kept. */
function web(routes: Record<string, string | { to: string; status: number } | Response>) {
  const sent: Sent[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { url } = new Request(input);
    sent.push({
      method: init?.method ?? 'GET',
      url,
      headers: Object.fromEntries(new Headers(init?.headers)),
      body: init?.body ?? undefined,
    });
    const route = routes[url];
    if (route instanceof Response) return route.clone();
    if (route === undefined) return new Response('here');
    const { to, status } = typeof route === 'string' ? { to: route, status: 302 } : route;
    return new Response('moved', { status, headers: { location: to } });
  };
  const withToken = () =>
    sent.filter(({ headers }) => JSON.stringify(headers).includes('login-1')).map(({ url }) => url);
  return { fetch, sent, withToken };
}

/** A fetch over a {@link web}, with the token for `https://api.example`. */
function over({ fetch }: ReturnType<typeof web>, origins = ['https://api.example']) {
  return world.fetchOf(world.engine(), { fetch, origins });
}

const API = 'https://api.example';

describe('the token goes', () => {
  it.each([
    ['to a declared origin', ['https://api.example'], 'https://api.example/users?x=1'],
    ['to a declared origin with its default port', ['https://api.example:443'], 'https://api.example/users'],
    ['below a declared path', ['https://api.example/v1'], 'https://api.example/v1/users'],
    ['to a declared path itself', ['https://api.example/v1'], 'https://api.example/v1'],
    ['to the second of two origins', ['https://a.example', 'https://b.example'], 'https://b.example/'],
    ['to loopback by http:', ['http://127.0.0.1:8080'], 'http://127.0.0.1:8080/users'],
    ['to localhost by http:', ['http://localhost:8080'], 'http://localhost:8080/users'],
    ['to IPv6 loopback by http:', ['http://[::1]:8080'], 'http://[::1]:8080/users'],
    ['whatever the case of the host', ['https://API.example'], 'HTTPS://api.EXAMPLE/users'],
  ])('%s', async (_name, origins, url) => {
    const net = web({});
    await over(net, origins)(url);
    expect(net.withToken()).toHaveLength(1);
  });
});

describe('nothing goes', () => {
  it.each([
    ['to another origin', ['https://api.example'], 'https://evil.example/'],
    ['to a host that only begins alike', ['https://api.example'], 'https://api.example.evil.example/'],
    ['to a host behind user information', ['https://api.example'], 'https://api.example@evil.example/'],
    ['with user information', ['https://api.example'], 'https://user:word@api.example/'],
    ['to another port', ['https://api.example'], 'https://api.example:8443/'],
    ['to http: of the same host', ['https://api.example'], 'http://api.example/'],
    ['beside a declared path', ['https://api.example/v1'], 'https://api.example/v2/users'],
    ['to a path that only begins alike', ['https://api.example/v1'], 'https://api.example/v10/users'],
    ['out of a declared path by dots', ['https://api.example/v1'], 'https://api.example/v1/../v2/users'],
    [
      'out of a declared path by encoded dots',
      ['https://api.example/v1'],
      'https://api.example/v1/%2e%2e/v2',
    ],
    ['to a subdomain', ['https://api.example'], 'https://x.api.example/'],
    ['to no origin at all', ['https://api.example'], 'data:text/plain,x'],
  ])('%s', async (_name, origins, url) => {
    const net = web({});
    const call = over(net, origins)(url);
    await expect(call).rejects.toMatchObject({ code: 'OriginRefused' });
    expect(net.sent).toEqual([]);
    expect(world.vendor.seen).toEqual([]);
  });

  it('for a Request outside either', async () => {
    const net = web({});
    await expect(over(net)(new Request('https://evil.example/'))).rejects.toMatchObject({
      code: 'OriginRefused',
    });
    expect(net.sent).toEqual([]);
  });

  it('says where to and what to do, without the query', async () => {
    const error = await over(web({}))('https://evil.example/path?secret=1').catch((reason) => reason);
    expect(error.message).toMatch(/^\[test\] https:\/\/evil\.example was not declared/);
    expect(error.message).not.toContain('secret');
  });
});

describe('plain http:', () => {
  it.each([
    'http://api.example',
    'http://10.0.0.1',
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
  ])('to a public host is refused when the fetch is made: %s', (origin) => {
    expect(() => world.fetchOf(world.engine(), { origins: [origin] })).toThrow(
      expect.objectContaining({
        code: 'Misconfigured',
        message: expect.stringContaining('allowInsecureOrigins'),
      }),
    );
  });

  it('to a named origin is allowed by an option', async () => {
    const net = web({});
    const options = {
      fetch: net.fetch,
      origins: ['http://proxy.example'],
      allowInsecureOrigins: ['http://proxy.example'],
    };
    await world.fetchOf(world.engine(), options)('http://proxy.example/users');
    expect(net.withToken()).toHaveLength(1);
  });

  it('of the token endpoint is refused at the first call, and nothing is sent', async () => {
    const net = web({});
    const url = 'http://login.example/login';
    const engine = world.engine({
      fetch: net.fetch,
      grant: {
        account: () => ({ endpoint: url, parts: { a: 'a' }, secret: 'b' }),
        acquire: ({ send }) => send({ url }),
      },
    });
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'Misconfigured' });
    expect(net.sent).toEqual([]);
  });

  it('of a call that a grant makes elsewhere is refused too', async () => {
    const net = web({});
    const engine = world.engine({
      fetch: net.fetch,
      grant: { acquire: ({ send }) => send({ url: 'http://login.example/' }) },
    });
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'Misconfigured' });
    expect(net.sent).toEqual([]);
  });

  it.each([
    'api.example.com',
    '//api.example',
    '',
    'ftp://api.example',
    'file:///etc/passwd',
    'javascript:alert(1)',
  ])('or https: has to be said: %j is refused', (url) => {
    expect(() => world.fetchOf(world.engine(), { origins: [url] })).toThrow(
      expect.objectContaining({ code: 'Misconfigured' }),
    );
  });
});

describe('a redirect inside the declared origins', () => {
  it.each([301, 302, 303, 307, 308])('of a GET is followed with the token (%d)', async (status) => {
    const net = web({ [`${API}/a`]: { to: '/b', status } });
    const response = await over(net)(`${API}/a`, { headers: { 'x-a': '1' } });
    expect(await response.text()).toBe('here');
    expect(
      net.sent.map(({ method, url, headers }) => [method, url, headers.authorization, headers['x-a']]),
    ).toEqual([
      ['GET', `${API}/a`, TOKEN, '1'],
      ['GET', `${API}/b`, TOKEN, '1'],
    ]);
  });

  it.each([
    [301, 'GET'],
    [302, 'GET'],
    [303, 'GET'],
    [307, 'POST'],
    [308, 'POST'],
  ])('of a POST: %d leads to %s', async (status, method) => {
    const net = web({ [`${API}/a`]: { to: `${API}/b`, status } });
    const headers = { 'content-type': 'application/json', 'content-length': '2' };
    await over(net)(`${API}/a`, { method: 'POST', body: '{}', headers });
    const { body, ...second } = net.sent[1]!;
    expect(second).toMatchObject({ method, url: `${API}/b` });
    expect([body, second.headers['content-type']]).toEqual(
      method === 'GET' ? [undefined, undefined] : ['{}', 'application/json'],
    );
  });

  it('of a PUT stays a PUT, but for 303', async () => {
    const net = web({ [`${API}/a`]: `${API}/b`, [`${API}/c`]: { to: `${API}/d`, status: 303 } });
    await over(net)(`${API}/a`, { method: 'PUT', body: '{}' });
    await over(net)(`${API}/c`, { method: 'PUT', body: '{}' });
    expect(net.sent.map(({ method }) => method)).toEqual(['PUT', 'PUT', 'PUT', 'GET']);
  });

  it('keeps a HEAD a HEAD', async () => {
    const net = web({ [`${API}/a`]: { to: '/b', status: 303 } });
    await over(net)(`${API}/a`, { method: 'HEAD' });
    expect(net.sent.map(({ method }) => method)).toEqual(['HEAD', 'HEAD']);
  });

  it('is followed five times at most', async () => {
    const chain = (length: number) =>
      Object.fromEntries(Array.from({ length }, (_, hop) => [`${API}/${hop}`, `${API}/${hop + 1}`]));
    expect((await over(web(chain(5)))(`${API}/0`)).status).toBe(200);
    const net = web(chain(6));
    await expect(over(net)(`${API}/0`)).rejects.toMatchObject({ code: 'RedirectRefused', status: 302 });
    expect(net.sent).toHaveLength(6);
  });

  it('in a circle ends', async () => {
    const net = web({ [`${API}/a`]: '/b', [`${API}/b`]: '/a' });
    await expect(over(net)(`${API}/a`)).rejects.toMatchObject({ code: 'RedirectRefused' });
    expect(net.sent).toHaveLength(6);
  });

  it('of a stream that would have to be sent again is refused', async () => {
    const net = web({ [`${API}/a`]: { to: '/b', status: 307 } });
    const call = over(net)(`${API}/a`, { method: 'POST', body: new Blob(['x']).stream() });
    await expect(call).rejects.toMatchObject({ code: 'RedirectRefused' });
    expect(net.sent).toHaveLength(1);
  });

  it('of a stream that becomes a GET is followed', async () => {
    const net = web({ [`${API}/a`]: { to: '/b', status: 303 } });
    const response = await over(net)(`${API}/a`, { method: 'POST', body: new Blob(['x']).stream() });
    expect(response.status).toBe(200);
    expect(net.sent.map(({ method }) => method)).toEqual(['POST', 'GET']);
  });

  it('that leads out of the declared path is refused the token', async () => {
    const net = web({ [`${API}/v1/a`]: `${API}/v2/a` });
    await over(net, [`${API}/v1`])(`${API}/v1/a`);
    expect(net.withToken()).toEqual([`${API}/v1/a`]);
  });

  it('whose target refuses the token is healed from the start', async () => {
    const net = web({ [`${API}/a`]: '/b', [`${API}/b`]: new Response('no', { status: 401 }) });
    expect((await over(net)(`${API}/a`)).status).toBe(401);
    expect(net.sent.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      [`${API}/a`, TOKEN],
      [`${API}/b`, TOKEN],
      [`${API}/a`, 'Bearer renewed-1'],
      [`${API}/b`, 'Bearer renewed-1'],
    ]);
  });

  it.each(['manual', 'error'] as const)('is left alone where the caller says %s', async (redirect) => {
    const net = web({ [`${API}/a`]: '/b' });
    const call = over(net)(`${API}/a`, { redirect });
    if (redirect === 'manual') expect((await call).status).toBe(302);
    else await expect(call).rejects.toMatchObject({ code: 'RedirectRefused' });
    expect(net.sent).toHaveLength(1);
  });

  it('without a location is the answer', async () => {
    const net = web({ [`${API}/a`]: new Response('?', { status: 302 }) });
    expect((await over(net)(`${API}/a`)).status).toBe(302);
  });

  it('whose location cannot be read is refused', async () => {
    const net = web({ [`${API}/a`]: 'https://[bad' });
    await expect(over(net)(`${API}/a`)).rejects.toMatchObject({ code: 'RedirectRefused' });
  });

  it('that is not modified is the answer', async () => {
    const net = web({
      [`${API}/a`]: new Response(null, { status: 304, headers: { location: 'https://evil.example' } }),
    });
    expect((await over(net)(`${API}/a`)).status).toBe(304);
    expect(net.sent).toHaveLength(1);
  });
});

describe('a redirect out of the declared origins', () => {
  const FILE = 'https://files.example/report.pdf';

  it('of a GET is followed by https:, with nothing but harmless headers', async () => {
    const net = web({ [`${API}/a`]: FILE });
    const headers = {
      accept: 'application/pdf',
      range: 'bytes=0-9',
      'user-agent': 'test',
      cookie: 'session=1',
      'x-api-key': 'key',
      'x-impersonate': '7',
      'if-none-match': 'x',
    };
    const response = await over(net)(`${API}/a`, { headers });
    expect(await response.text()).toBe('here');
    expect(net.sent[1]!.headers).toEqual({
      accept: 'application/pdf',
      range: 'bytes=0-9',
      'user-agent': 'test',
    });
    expect(net.withToken()).toEqual([`${API}/a`]);
  });

  it('of a POST that becomes a GET takes no body along', async () => {
    const net = web({ [`${API}/a`]: { to: FILE, status: 303 } });
    await over(net)(`${API}/a`, { method: 'POST', body: 'secret' });
    expect(net.sent[1]).toEqual({ method: 'GET', url: FILE, headers: {}, body: undefined });
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('of a %s is refused', async (method) => {
    const net = web({ [`${API}/a`]: { to: FILE, status: 307 } });
    const error = await over(net)(`${API}/a`, { method }).catch((reason) => reason);
    expect(error).toMatchObject({ code: 'RedirectRefused', status: 307 });
    expect(error.message).toContain('https://files.example');
    expect(net.sent).toHaveLength(1);
  });

  it.each([
    'http://files.example/',
    'http://127.0.0.1:1/',
    'ftp://files.example/',
    'javascript:alert(1)',
    'https://u:p@files.example/',
  ])('to %s is refused', async (to) => {
    const net = web({ [`${API}/a`]: to });
    await expect(over(net)(`${API}/a`)).rejects.toMatchObject({ code: 'RedirectRefused' });
    expect(net.sent).toHaveLength(1);
  });

  it('and back in again does not bring the token back', async () => {
    const net = web({ [`${API}/a`]: 'https://evil.example/', 'https://evil.example/': `${API}/admin` });
    await over(net)(`${API}/a`);
    expect(net.sent.map(({ url }) => url)).toEqual([`${API}/a`, 'https://evil.example/', `${API}/admin`]);
    expect(net.withToken()).toEqual([`${API}/a`]);
  });

  it('whose 401 says nothing about the token', async () => {
    const net = web({ [`${API}/a`]: FILE, [FILE]: new Response('no', { status: 401 }) });
    expect((await over(net)(`${API}/a`)).status).toBe(401);
    expect(world.vendor.seen.map(({ path }) => path)).toEqual(['/login']);
  });

  it('of a chain through five hosts takes the token nowhere but to the first', async () => {
    const hosts = ['b', 'c', 'd', 'e'].map((name) => `https://${name}.example/`);
    const net = web({
      [`${API}/a`]: hosts[0]!,
      [hosts[0]!]: hosts[1]!,
      [hosts[1]!]: hosts[2]!,
      [hosts[2]!]: hosts[3]!,
      [hosts[3]!]: `${API}/end`,
    });
    await over(net)(`${API}/a`);
    expect(net.withToken()).toEqual([`${API}/a`]);
    expect(net.sent).toHaveLength(6);
  });
});

describe('a redirect that the runtime hides', () => {
  const hidden: typeof globalThis.fetch = async () =>
    Object.defineProperties(new Response(null), {
      type: { value: 'opaqueredirect' },
      status: { value: 0 },
      ok: { value: false },
    });

  it('is a typed error', async () => {
    const fetch = world.fetchOf(world.engine(), { fetch: hidden, origins: [API] });
    const error = await fetch(`${API}/a`).catch((reason) => reason);
    expect(error).toMatchObject({ code: 'RedirectRefused' });
    expect(error.message).toMatch(/GET \/a → .*hides.*Call the final address/);
  });

  it('is given to a caller who asked for it', async () => {
    const fetch = world.fetchOf(world.engine(), { fetch: hidden, origins: [API] });
    expect((await fetch(`${API}/a`, { redirect: 'manual' })).type).toBe('opaqueredirect');
  });

  it('at the token endpoint is a misconfiguration', async () => {
    await expect(world.engine({ fetch: hidden }).getToken()).rejects.toMatchObject({ code: 'Misconfigured' });
  });
});

describe('a Request with a wish of its own about redirects', () => {
  it('that wants them unfollowed gets them so', async () => {
    const net = web({ [`${API}/a`]: '/b' });
    const response = await over(net)(new Request(`${API}/a`, { redirect: 'manual' }));
    expect(response.status).toBe(302);
    expect(net.sent).toHaveLength(1);
  });

  it('that wants none is refused one', async () => {
    const net = web({ [`${API}/a`]: '/b' });
    const call = over(net)(new Request(`${API}/a`, { redirect: 'error' }));
    await expect(call).rejects.toMatchObject({ code: 'RedirectRefused' });
    expect(net.sent).toHaveLength(1);
  });
});

describe('over real connections', () => {
  let other: TestVendor;
  beforeEach(async () => {
    other = await startVendor();
  });
  afterEach(() => other.close());

  it('a redirect to another declared origin takes the token along', async () => {
    world.vendor.on('/from', () => ({ status: 307, headers: { location: `${other.url}/to` } }));
    other.on('/to', ({ headers, body }) => ({ json: [headers.authorization, body] }));
    const fetch = world.fetchOf(world.engine(), { origins: [world.vendor.url, other.url] });
    const response = await fetch(`${world.vendor.url}/from`, { method: 'POST', body: 'x' });
    expect(await response.json()).toEqual([TOKEN, 'x']);
  });

  it('a redirect to an undeclared one by http: is refused', async () => {
    world.vendor.on('/from', () => ({ status: 302, headers: { location: `${other.url}/to` } }));
    const fetch = world.fetchOf(world.engine());
    await expect(fetch(`${world.vendor.url}/from`)).rejects.toMatchObject({ code: 'RedirectRefused' });
    expect(other.seen).toEqual([]);
  });

  it.each([301, 302, 303, 307, 308])('the token endpoint’s %d is not followed', async (status) => {
    world.vendor.on('/login', () => ({ status, headers: { location: `${other.url}/login` } }));
    await expect(world.engine().getToken()).rejects.toMatchObject({ code: 'Misconfigured', status });
    expect(other.seen).toEqual([]);
  });

  it('the last answer of a chain is the caller’s, body and all', async () => {
    world.vendor.on('/from', () => ({ status: 302, headers: { location: '/middle' }, text: 'moved' }));
    world.vendor.on('/middle', () => ({ status: 301, headers: { location: '/data' }, text: 'moved' }));
    const response = await world.fetchOf(world.engine())(`${world.vendor.url}/from`);
    expect(await response.json()).toEqual({ method: 'GET', body: '' });
    expect(response.url).toBe(`${world.vendor.url}/data`);
  });
});

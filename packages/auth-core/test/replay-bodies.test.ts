import { describe, expect, it } from 'vitest';
import { type AuthCall, isAuthError } from '../src/index.ts';
import { bearerOf, until } from './vendor.ts';
import { useWorld } from './world.ts';

const world = useWorld();
const data = () => `${world.vendor.url}/data`;

/** A fetch whose next call meets a refusal, since the vendor has forgotten the token. */
async function revoked(
  options?: Parameters<typeof world.fetchOf>[1],
  setup?: Parameters<typeof world.engine>[0],
) {
  const engine = world.engine(setup);
  const fetch = world.fetchOf(engine, options);
  await fetch(data());
  world.vendor.live.clear();
  world.vendor.seen.length = 0;
  return { engine, fetch };
}

const sentTo = (path: string) => world.vendor.seen.filter((call) => call.path === path);
const streamOf = (text: string) => new Blob([text]).stream();

describe('a body that can be sent again arrives again, intact', () => {
  const formData = () => {
    const form = new FormData();
    form.set('name', 'wert');
    form.set('file', new Blob(['content'], { type: 'text/plain' }), 'a.txt');
    return form;
  };
  it.each<[string, () => BodyInit, RegExp]>([
    ['string', () => '{"a":1}', /^\{"a":1\}$/],
    ['bytes', () => new TextEncoder().encode('bytes'), /^bytes$/],
    ['ArrayBuffer', () => new TextEncoder().encode('buffer').buffer as ArrayBuffer, /^buffer$/],
    ['Blob', () => new Blob(['blob']), /^blob$/],
    ['URLSearchParams', () => new URLSearchParams({ a: '1', b: 'ü' }), /^a=1&b=%C3%BC$/],
    ['FormData', formData, /name="name"\r\n\r\nwert\r\n.*filename="a.txt".*content/s],
  ])('%s', async (_name, body, expected) => {
    const { fetch } = await revoked();
    const response = await fetch(data(), { method: 'PUT', body: body() });
    expect(response.status).toBe(200);
    const sent = sentTo('/data');
    expect(sent.map(({ headers }) => headers.authorization)).toEqual(['Bearer login-1', 'Bearer renewed-1']);
    for (const { method, body } of sent) {
      expect(method).toBe('PUT');
      expect(body).toMatch(expected);
    }
  });

  it('with the headers that it came with', async () => {
    const { fetch } = await revoked();
    const headers = { 'content-type': 'application/x-special', 'x-request': '7' };
    await fetch(data(), { method: 'POST', body: 'x', headers });
    for (const sent of sentTo('/data')) expect(sent.headers).toMatchObject(headers);
    expect(sentTo('/data')).toHaveLength(2);
  });

  it('and neither the headers nor the init of the caller are touched', async () => {
    const { fetch } = await revoked();
    const headers = new Headers({ 'x-request': '7' });
    const init = Object.freeze({ method: 'POST', body: 'x', headers });
    await fetch(data(), init);
    expect([...headers]).toEqual([['x-request', '7']]);
  });
});

describe('a stream', () => {
  it('is sent once, and its 401 is returned', async () => {
    const { fetch } = await revoked();
    const response = await fetch(data(), { method: 'POST', body: streamOf('once') });
    expect([response.status, await response.json()]).toEqual([401, { message: 'no' }]);
    expect(sentTo('/data').map(({ body }) => body)).toEqual(['once']);
  });

  it('does not keep the next call from finding a new token', async () => {
    const { engine, fetch } = await revoked();
    await fetch(data(), { method: 'POST', body: streamOf('once') });
    await until(() => engine.peek() === 'renewed-1');
    const response = await fetch(data(), { method: 'POST', body: streamOf('again') });
    expect(await response.json()).toEqual({ method: 'POST', body: 'again' });
    expect(world.vendor.count('/renew')).toBe(1);
  });

  it('of an async generator is sent once too', async () => {
    const { fetch } = await revoked();
    async function* parts() {
      yield new TextEncoder().encode('one ');
      yield new TextEncoder().encode('two');
    }
    const response = await fetch(data(), { method: 'POST', body: parts() as never });
    expect(response.status).toBe(401);
    expect(sentTo('/data').map(({ body }) => body)).toEqual(['one two']);
  });

  it('that the runtime cannot answer for is a typed error that says so', async () => {
    // Some versions of Node's fetch throw these words in place of a 401 to a streamed body.
    const stub: typeof globalThis.fetch = async () => {
      throw new TypeError('fetch failed', { cause: new Error('expected non-null body source') });
    };
    const fetch = world.fetchOf(world.engine(), { fetch: stub });
    const error = await fetch(data(), { method: 'POST', body: streamOf('x') }).catch((reason) => reason);
    expect(isAuthError(error)).toBe(true);
    expect(error).toMatchObject({ code: 'BodyNotReplayable', status: 401 });
    expect(error.message).toMatch(/POST \/data → 401: .*stream.*\. Send a string/);
  });

  it('whose sending fails otherwise gives the failure as it is', async () => {
    const failure = new TypeError('fetch failed', { cause: new Error('other side closed') });
    const stub: typeof globalThis.fetch = async () => {
      throw failure;
    };
    const fetch = world.fetchOf(world.engine(), { fetch: stub });
    await expect(fetch(data(), { method: 'POST', body: streamOf('x') })).rejects.toBe(failure);
  });
});

describe('a Request', () => {
  it('without a body is sent again', async () => {
    const { fetch } = await revoked();
    const response = await fetch(new Request(data(), { headers: { 'x-request': '7' } }));
    expect(response.status).toBe(200);
    expect(sentTo('/data').map(({ headers }) => headers['x-request'])).toEqual(['7', '7']);
  });

  it('with a body is sent once', async () => {
    const { fetch } = await revoked();
    const response = await fetch(new Request(data(), { method: 'POST', body: 'text' }));
    expect(response.status).toBe(401);
    expect(sentTo('/data').map(({ body }) => body)).toEqual(['text']);
  });

  it('with a body is sent again where the caller asks for it', async () => {
    const { fetch } = await revoked({ replay: true });
    const response = await fetch(new Request(data(), { method: 'POST', body: 'text' }));
    expect(await response.json()).toEqual({ method: 'POST', body: 'text' });
    expect(sentTo('/data').map(({ body }) => body)).toEqual(['text', 'text']);
  });

  it.each([
    [1 << 20, 2],
    [(1 << 20) + 1, 1],
  ])('with a body of %d bytes is then sent %d times', async (length, times) => {
    const { fetch } = await revoked({ replay: true });
    const body = 'x'.repeat(length);
    await fetch(new Request(data(), { method: 'POST', body }));
    expect(sentTo('/data').map((sent) => sent.body.length)).toEqual(Array(times).fill(length));
  });

  it('keeps its method, headers and signal', async () => {
    const { fetch } = await revoked();
    const abort = new AbortController();
    const held = world.vendor.hold('/data');
    const call = fetch(
      new Request(data(), { method: 'DELETE', headers: { 'x-a': '1' }, signal: abort.signal }),
    );
    await held.arrived();
    expect(sentTo('/data')[0]).toMatchObject({ method: 'DELETE', headers: { 'x-a': '1' } });
    abort.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    held.release();
  });

  it('is not used up by a call that could not be authenticated', async () => {
    const engine = world.engine();
    world.vendor.on('/login', () => ({ status: 503 }));
    const request = new Request(data(), { method: 'POST', body: 'text' });
    await expect(world.fetchOf(engine)(request)).rejects.toMatchObject({ code: 'Transient' });
    expect(request.bodyUsed).toBe(false);
  });
});

describe('at most one replay', () => {
  it('is made per call', async () => {
    const { fetch } = await revoked();
    world.vendor.on('/data', () => ({ status: 401 }));
    expect((await fetch(data())).status).toBe(401);
    expect(sentTo('/data').map(({ headers }) => bearerOf(headers.authorization))).toEqual([
      'login-1',
      'renewed-1',
    ]);
  });

  it('is shared by the sendings of a caller who repeats by itself', async () => {
    const { fetch } = await revoked();
    const call: AuthCall = {};
    let answers = 0;
    world.vendor.on('/data', () => ({ status: ++answers % 2 ? 401 : 503 }));
    expect((await fetch(data(), {}, call)).status).toBe(503);
    expect((await fetch(data(), {}, call)).status).toBe(401);
    expect(sentTo('/data')).toHaveLength(3);
  });

  it('never goes out with the generation that was refused', async () => {
    const { fetch } = await revoked();
    world.vendor.on('/renew', () => ({ json: { token: 'login-1', refresh: 'same', expiresIn: 900 } }));
    world.vendor.on('/data', () => ({ status: 401 }));
    await fetch(data()).catch(() => {});
    const tokens = sentTo('/data').map(({ headers }) => bearerOf(headers.authorization));
    expect(new Set(tokens).size).toBe(tokens.length);
  });
});

describe('the refused response', () => {
  it('is cancelled before the replay, so that its connection is free', async () => {
    let cancelled = false;
    const order: string[] = [];
    const stub: typeof globalThis.fetch = async (_input, init) => {
      const token = bearerOf(new Headers(init?.headers).get('authorization') ?? '');
      order.push(`${token}${cancelled ? ' after cancel' : ''}`);
      if (token !== 'login-1') return new Response('fine');
      const body = new ReadableStream({
        cancel() {
          cancelled = true;
        },
      });
      return new Response(body, { status: 401 });
    };
    const fetch = world.fetchOf(world.engine(), { fetch: stub });
    expect(await (await fetch(data())).text()).toBe('fine');
    expect(order).toEqual(['login-1', 'renewed-1 after cancel']);
  });
});

describe('calls to the token endpoint', () => {
  it('go through the plain fetch: without a token, and never replayed', async () => {
    const { fetch } = await revoked();
    world.vendor.on('/renew', () => ({ status: 401 }));
    world.vendor.on('/login', () => ({ status: 401 }));
    await expect(fetch(data())).rejects.toMatchObject({ code: 'BadCredentials' });
    const calls = [...sentTo('/renew'), ...sentTo('/login')];
    expect(calls.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
  });

  it('use the global fetch as it is at the time of the call', async () => {
    const engine = world.engine();
    const original = globalThis.fetch;
    try {
      globalThis.fetch = async () => Response.json({ token: 'replaced', expiresIn: 900 });
      expect(await engine.getToken()).toBe('replaced');
    } finally {
      globalThis.fetch = original;
    }
  });
});

describe('a call whose refusal cannot be healed', () => {
  it('frees its connection', async () => {
    let cancelled = false;
    const stub: typeof globalThis.fetch = async () => {
      const body = new ReadableStream({
        cancel() {
          cancelled = true;
        },
      });
      return new Response(body, { status: 401 });
    };
    world.vendor.on('/renew', () => ({ status: 503 }));
    const fetch = world.fetchOf(world.engine(), { fetch: stub });
    await expect(fetch(data())).rejects.toMatchObject({ code: 'Transient' });
    expect(cancelled).toBe(true);
  });
});

describe('a data call that fails without an answer', () => {
  it('rejects with the failure as it is, and says nothing about the token', async () => {
    const failure = new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });
    const engine = world.engine();
    const fetch = world.fetchOf(engine, { fetch: () => Promise.reject(failure) });
    await expect(fetch(data())).rejects.toBe(failure);
    expect(engine.peek()).toBe('login-1');
    expect(world.vendor.seen.map(({ path }) => path)).toEqual(['/login']);
  });
});

describe('headers that the caller lets go of', () => {
  it('are used without a copy, and carry the new token on a replay', async () => {
    const fetch = world.fetchOf(world.engine(), { ownHeaders: true });
    await fetch(data());
    world.vendor.live.clear();
    const headers = new Headers({ 'x-a': '1' });
    expect((await fetch(data(), { headers })).status).toBe(200);
    expect(headers.get('authorization')).toBe('Bearer renewed-1');
  });
});

describe('a caller’s own authorization header', () => {
  it('gives way to the token', async () => {
    const headers = { Authorization: 'Basic abc' };
    await world.fetchOf(world.engine())(data(), { headers });
    expect(world.vendor.seen.at(-1)!.headers.authorization).toBe('Bearer login-1');
  });
});

describe('the fetch wrapper in the place of the global fetch', () => {
  it('is not waited for by the engine that it waits for: a typed error', async () => {
    const { fetch } = globalThis;
    const engine = world.engine();
    try {
      globalThis.fetch = world.fetchOf(engine, { fetch }) as typeof fetch;
      await expect(engine.getToken()).rejects.toMatchObject({ code: 'Misconfigured' });
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('serves an engine that has the plain fetch', async () => {
    const { fetch } = globalThis;
    const engine = world.engine({ fetch });
    try {
      globalThis.fetch = world.fetchOf(engine, { fetch }) as typeof fetch;
      expect((await globalThis.fetch(data())).status).toBe(200);
    } finally {
      globalThis.fetch = fetch;
    }
  });
});

describe('a stream whose refusal the runtime cannot hand over', () => {
  it('leads to a new token for the next call all the same', async () => {
    const stub: typeof globalThis.fetch = async (_input, init) => {
      const token = bearerOf(new Headers(init?.headers).get('authorization') ?? '');
      if (token !== 'login-1') return new Response('fine');
      throw new TypeError('fetch failed', { cause: new Error('expected non-null body source') });
    };
    const engine = world.engine();
    const fetch = world.fetchOf(engine, { fetch: stub });
    const upload = () => fetch(data(), { method: 'POST', body: new Blob(['x']).stream() });
    await expect(upload()).rejects.toMatchObject({ code: 'BodyNotReplayable' });
    await until(() => engine.peek() === 'renewed-1');
    expect((await upload()).status).toBe(200);
  });
});

import { virtualClock } from '@x/auth-core/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { idempotencyKeys } from '../src/internal.ts';
import { clientOf, rejection, startVendor } from './vendor.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the way of a call without middleware', () => {
  it('makes no Request and no clone, also when the call is sent three times', async () => {
    const vendor = await startVendor();
    vendor.live = new Set();
    const client = clientOf(
      vendor,
      { clock: { ...instantClock } },
      { keys: idempotencyKeys({ header: 'idempotency-key' }) },
    );
    await client.GET('/things');
    vendor.live.clear();
    vendor.answers({ status: 503 }, { json: {} });
    const clones = [vi.spyOn(Request.prototype, 'clone'), vi.spyOn(Response.prototype, 'clone')];
    const made = vi.fn();
    vi.stubGlobal(
      'Request',
      class extends Request {
        constructor(...args: ConstructorParameters<typeof Request>) {
          super(...args);
          made();
        }
      },
    );
    const { response } = await client.POST('/things', { body: { a: 1 } });
    expect(response.status).toBe(200);
    expect(vendor.calls.slice(1).map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}', '{"a":1}']);
    expect(made).not.toHaveBeenCalled();
    for (const clone of clones) expect(clone).not.toHaveBeenCalled();

    // The counter counts: middleware is shown a real one.
    client.use({ onRequest: () => undefined });
    await client.GET('/things');
    expect(made).toHaveBeenCalledTimes(1);
  });

  it('hands path, query, headers, body and other options over', async () => {
    const vendor = await startVendor();
    const fetch = vi.fn(globalThis.fetch);
    await clientOf(vendor, { fetch, headers: { 'x-app': 'mine', 'x-both': 'client' } }).POST('/things/{id}', {
      params: { path: { id: 'a b' }, query: { n: 1 }, header: { 'x-param': 'p' } },
      headers: { 'x-both': 'call' },
      body: { a: 1 },
      cache: 'no-store',
    });
    const [seen] = vendor.calls;
    expect(seen).toMatchObject({ method: 'POST', url: '/things/a%20b?n=1', body: '{"a":1}' });
    expect(seen!.headers).toMatchObject({
      'content-type': 'application/json',
      'x-app': 'mine',
      'x-both': 'call',
      'x-param': 'p',
      authorization: 'Bearer token-1',
    });
    const [url, init] = fetch.mock.calls.at(-1)!;
    expect(url).toBe(`${vendor.url}/things/a%20b?n=1`);
    expect(init).toMatchObject({ cache: 'no-store', method: 'POST' });
  });
});

describe('fetch', () => {
  it('is the one that globalThis has at the time of the call, and is called without a receiver', async () => {
    const vendor = await startVendor();
    const client = clientOf(vendor);
    const receivers: unknown[] = [];
    const real = globalThis.fetch;
    vi.stubGlobal('fetch', function (this: unknown, ...args: Parameters<typeof fetch>) {
      receivers.push(this);
      return real(...args);
    });
    await client.GET('/things');
    expect(receivers).toEqual([undefined, undefined]);
    vi.unstubAllGlobals();
    await client.GET('/things');
    expect(receivers).toHaveLength(2);
  });

  it('may be given for the client, or for one call, which still gets its token', async () => {
    const vendor = await startVendor();
    const ofClient = vi.fn(globalThis.fetch);
    const ofCall = vi.fn(globalThis.fetch);
    const client = clientOf(vendor, { fetch: ofClient });
    await client.GET('/things', { fetch: ofCall as never });
    await client.GET('/things');
    expect(ofCall).toHaveBeenCalledTimes(1);
    expect(ofClient).toHaveBeenCalledTimes(2);
    expect(vendor.calls.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer token-1',
      'Bearer token-1',
    ]);
  });
});

describe("the caller's signal", () => {
  it('ends a call that waits for an answer, and the real request', async () => {
    const vendor = await startVendor();
    vendor.answers('hang');
    const controller = new AbortController();
    const reason = new Error('my reason');
    const client = clientOf(vendor);
    const seen: unknown[] = [];
    client.use({
      onError: ({ error }) => {
        seen.push(error);
      },
    });
    const call = rejection(client.POST('/things', { body: {}, signal: controller.signal }));
    await vi.waitFor(() => expect(vendor.calls).toHaveLength(1));
    controller.abort(reason);
    expect(await call).toBe(reason);
    await vendor.calls[0]!.dropped;
    expect(vendor.calls).toHaveLength(1);
    expect(seen).toEqual([reason]);
  });

  it('ends a call whose body is still on the way', async () => {
    const vendor = await startVendor();
    vendor.answers({ endless: '{' });
    const controller = new AbortController();
    let arrived = () => {};
    const headers = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const call = rejection(
      clientOf(vendor, {
        fetch: async (...args) => {
          const response = await fetch(...args);
          if (response.url.endsWith('/things')) arrived();
          return response;
        },
      }).GET('/things', { signal: controller.signal }),
    );
    await headers;
    controller.abort('my reason');
    expect(await call).toBe('my reason');
  });

  it('ends a call that waits for a token', async () => {
    const vendor = await startVendor();
    vendor.login('hang');
    const controller = new AbortController();
    const call = rejection(clientOf(vendor).GET('/things', { signal: controller.signal }));
    await vi.waitFor(() => expect(vendor.logins).toHaveLength(1));
    controller.abort('my reason');
    expect(await call).toBe('my reason');
    expect(vendor.calls).toHaveLength(0);
  });

  it('prevents a call when it is aborted already', async () => {
    const vendor = await startVendor();
    expect(await rejection(clientOf(vendor).GET('/things', { signal: AbortSignal.abort('no') }))).toBe('no');
    expect(vendor.calls).toHaveLength(0);
  });
});

describe('a body', () => {
  it('that is JSON arrives again, intact, after a refused token', async () => {
    const vendor = await startVendor();
    vendor.live = new Set();
    const client = clientOf(vendor);
    await client.GET('/things');
    vendor.live.clear();
    const { response } = await client.POST('/things', { body: { text: 'grüße' } });
    expect(response.status).toBe(200);
    expect(vendor.calls.slice(1).map(({ body }) => body)).toEqual(Array(2).fill('{"text":"grüße"}'));
  });

  it('that is a stream is sent once and gives the 401 back, or says that it cannot be sent again', async () => {
    const vendor = await startVendor();
    vendor.live = new Set();
    const client = clientOf(vendor);
    await client.GET('/things');
    vendor.live.clear();
    const body = new Blob(['once']).stream();
    const outcome = await client
      .POST('/things', { body, bodySerializer: (given) => given, duplex: 'half' })
      .then(
        ({ response }) => response.status,
        ({ code }) => code,
      );
    // Node throws where other runtimes give the answer.
    expect([401, 'BodyNotReplayable']).toContain(outcome);
    expect(vendor.calls.slice(1).map((call) => call.body)).toEqual(['once']);
  });

  it('that is a form keeps its boundary when it is sent again', async () => {
    const vendor = await startVendor();
    vendor.live = new Set();
    const client = clientOf(vendor);
    await client.GET('/things');
    for (const watched of [false, true]) {
      if (watched) client.use({ onRequest: () => undefined });
      vendor.live.clear();
      const body = new FormData();
      body.set('file', new Blob(['content']), 'a.txt');
      await client.POST('/files', { body });
      const { headers, body: sent } = vendor.calls.at(-1)!;
      const boundary = /boundary=(.*)$/.exec(headers['content-type']!)![1]!.replaceAll('"', '');
      expect(sent.startsWith(`--${boundary}`)).toBe(true);
      expect(sent).toContain('content');
    }
  });
});

describe('middleware', () => {
  it('sees a real Request, the path template and the response', async () => {
    const vendor = await startVendor();
    const client = clientOf(vendor);
    const seen: unknown[] = [];
    client.use({
      onRequest({ request, schemaPath, params }) {
        expect(request).toBeInstanceOf(Request);
        seen.push(schemaPath, params.path);
        request.headers.set('x-mine', 'yes');
      },
      onResponse: ({ response }) => {
        seen.push(response.status);
      },
    });
    const { data } = await client.POST('/things/{id}', { params: { path: { id: 1 } }, body: { a: 1 } });
    expect(data).toEqual({ ok: true });
    expect(seen).toEqual(['/things/{id}', { id: 1 }, 200]);
    expect(vendor.calls[0]).toMatchObject({ headers: { 'x-mine': 'yes' }, body: '{"a":1}' });
  });

  it.each([
    ['changes headers only', { onRequest: () => undefined }, '{"a":1}'],
    [
      'makes a request of its own from the given one',
      {
        onRequest: ({ request }: { request: Request }) => new Request(request, { headers: { 'x-own': '1' } }),
      },
      '{"a":1}',
    ],
    [
      'makes a request with another body',
      { onRequest: ({ request }: { request: Request }) => new Request(request, { body: '{"b":2}' }) },
      '{"b":2}',
    ],
  ])('that %s leaves the body one that can be sent again', async (_, middleware, expected) => {
    const vendor = await startVendor();
    vendor.live = new Set();
    const client = clientOf(vendor, { clock: { ...instantClock } });
    await client.GET('/things');
    client.use(middleware);
    vendor.live.clear();
    vendor.answers({ status: 503 }, { json: {} });
    const { response } = await client.PUT('/things', { body: { a: 1 } });
    expect(response.status).toBe(200);
    expect(vendor.calls.slice(1).map(({ method, body }) => [method, body])).toEqual(
      Array(3).fill(['PUT', expected]),
    );
  });

  it('that makes a request of its own decides about everything in it', async () => {
    const vendor = await startVendor();
    const fetch = vi.fn(globalThis.fetch);
    const client = clientOf(vendor, { fetch });
    const controller = new AbortController();
    client.use({
      onRequest: ({ request }) =>
        new Request(request.url.replace('things', 'others'), {
          method: 'DELETE',
          cache: 'no-store',
          signal: controller.signal,
        }),
    });
    await client.GET('/things');
    expect(vendor.calls[0]).toMatchObject({ method: 'DELETE', url: '/others', body: '' });
    expect(vendor.calls[0]!.headers.authorization).toBe('Bearer token-1');
    expect(fetch.mock.calls.at(-1)![1]).toMatchObject({ cache: 'no-store' });
    vendor.answers('hang');
    const call = rejection(client.GET('/things'));
    await vi.waitFor(() => expect(vendor.calls).toHaveLength(2));
    controller.abort('enough');
    expect(await call).toBe('enough');
  });

  it("may put a signal in place of the caller's, which then also ends a body on its way", async () => {
    const vendor = await startVendor();
    const client = clientOf(vendor);
    const controller = new AbortController();
    client.use({
      onRequest: ({ request }) => new Request(request, { signal: controller.signal }),
      // The headers are here, and the body is not.
      onResponse: () => setTimeout(() => controller.abort('enough'), 0) && undefined,
    });
    vendor.answers({ endless: '{' });
    expect(await rejection(client.GET('/things'))).toBe('enough');
    expect(vendor.calls[0]).toMatchObject({ method: 'GET', body: '' });
  });

  it('leaves a stream a stream, which is sent once', async () => {
    const vendor = await startVendor();
    const client = clientOf(vendor);
    client.use({ onRequest: ({ request }) => new Request(request) });
    vendor.answers({ status: 503 });
    const body = new Blob(['once']).stream();
    await client.PUT('/things', { body, bodySerializer: (given) => given, duplex: 'half' });
    expect(vendor.calls.map((call) => call.body)).toEqual(['once']);
  });

  it('may be given for one call', async () => {
    const vendor = await startVendor();
    const client = clientOf(vendor);
    const onRequest = vi.fn(({ request }) => {
      expect(request).toBeInstanceOf(Request);
    });
    await client.GET('/things', { middleware: [{ onRequest }] });
    await client.GET('/things');
    expect(onRequest).toHaveBeenCalledTimes(1);
  });

  it('may answer in place of the vendor', async () => {
    const vendor = await startVendor();
    const client = clientOf(vendor);
    client.use({ onRequest: () => Response.json({ from: 'cache' }) });
    expect((await client.GET('/things')).data).toEqual({ from: 'cache' });
    expect(vendor.calls).toHaveLength(0);
  });

  it("sees the client's typed errors, and its own errors are passed on as they are", async () => {
    const vendor = await startVendor();
    vendor.answers('reset');
    const client = clientOf(vendor, { retries: 0 });
    const codes: unknown[] = [];
    const mine = new Error('mine');
    const middleware = {
      onError: ({ error }: { error: unknown }) => {
        codes.push((error as { code: string }).code);
        return mine;
      },
    };
    client.use(middleware);
    expect(await rejection(client.GET('/things'))).toBe(mine);
    expect(codes).toEqual(['Network']);
    client.eject(middleware);
    client.use({
      onResponse: () => {
        throw mine;
      },
    });
    vendor.answers({ json: {} });
    expect(await rejection(client.GET('/things'))).toBe(mine);
  });

  it('is called no more once it is ejected', async () => {
    const vendor = await startVendor();
    const client = clientOf(vendor);
    const onRequest = vi.fn(({ request }) => {
      expect(request).toBeInstanceOf(Request);
    });
    const middleware = { onRequest };
    client.use(middleware, middleware);
    await client.GET('/things');
    expect(onRequest).toHaveBeenCalledTimes(2);
    client.eject(middleware);
    await client.GET('/things');
    expect(onRequest).toHaveBeenCalledTimes(3);
    client.eject(middleware);
    await client.GET('/things');
    expect(onRequest).toHaveBeenCalledTimes(3);
    expect(() => client.use({} as never)).toThrow();
  });
});

/** Time in which every wait is over at once, except the limits, which are long. */
const instantClock = {
  ...virtualClock(),
  timer(ms: number, callback: () => void) {
    if (ms >= 10_000) return () => {};
    const timer = setTimeout(callback, 0);
    return () => clearTimeout(timer);
  },
};

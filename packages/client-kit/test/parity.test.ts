import { describe, expect, it } from 'vitest';
import { clientOf, rejection, startVendor, type Vendor } from './vendor.ts';

// What users of openapi-fetch rely on, by the subjects of its own test suite. Written anew, so that what stands behind the
// seam can be replaced. Where we differ on purpose, the README of this package has a row for it.

type Init = Record<string, unknown>;
type Verb = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE';

async function started(options: object = {}) {
  const vendor = await startVendor();
  return { vendor, client: clientOf(vendor, options) };
}

const last = (vendor: Vendor) => vendor.calls.at(-1)!;

describe('methods', () => {
  // The fetch of Node forbids TRACE.
  it.each<Verb>(['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH'])(
    '%s is sent as it is called',
    async (verb) => {
      const { vendor, client } = await started();
      const { response } = await client[verb]('/things');
      expect([response.status, last(vendor).method, last(vendor).url]).toEqual([200, verb, '/things']);
    },
  );

  it('are also reached by request, in lower case', async () => {
    const { vendor, client } = await started();
    await client.request('post', '/things', { body: { a: 1 } });
    expect([last(vendor).method, last(vendor).body]).toEqual(['POST', '{"a":1}']);
  });

  it('may be taken out of the client', async () => {
    const { vendor, client } = await started();
    const { GET } = client;
    await GET('/things');
    expect(last(vendor).url).toBe('/things');
  });
});

describe('path parameters', () => {
  it.each([
    ['/things/{id}', { id: 5 }, '/things/5'],
    ['/things/{id}', { id: 'a b/c?d' }, '/things/a%20b%2Fc%3Fd'],
    ['/things/{id}/parts/{part}', { id: 1, part: 2 }, '/things/1/parts/2'],
    ['/things/{id}', { id: [1, 2] }, '/things/1,2'],
    ['/things/{.id}', { id: [1, 2] }, '/things/.1,2'],
    ['/things/{;id}', { id: 5 }, '/things/;id=5'],
  ])('%s with %j', async (path, parameters, url) => {
    const { vendor, client } = await started();
    await client.GET(path, { params: { path: parameters } });
    expect(last(vendor).url).toBe(url);
  });
});

describe('the query string', () => {
  it.each<[object, Init, string]>([
    [{ a: 'x y', b: 2, c: true }, {}, '?a=x%20y&b=2&c=true'],
    [{ a: undefined, b: null, c: '' }, {}, '?c='],
    [{ a: [1, 2] }, {}, '?a=1&a=2'],
    [{ a: [1, 2] }, { querySerializer: { array: { style: 'form', explode: false } } }, '?a=1,2'],
    [{ a: [1, 2] }, { querySerializer: { array: { style: 'pipeDelimited', explode: false } } }, '?a=1|2'],
    [{ a: { b: 1, c: 2 } }, {}, '?a[b]=1&a[c]=2'],
    [{ a: { b: 1, c: 2 } }, { querySerializer: { object: { style: 'form', explode: true } } }, '?b=1&c=2'],
    [{ a: 1 }, { querySerializer: (query: object) => `own=${Object.keys(query)}` }, '?own=a'],
  ])('of %j with %j', async (query, init, expected) => {
    const { vendor, client } = await started();
    await client.GET('/things', { params: { query }, ...init });
    expect(decodeURI(last(vendor).url)).toBe(decodeURI(`/things${expected}`));
  });
});

describe('headers', () => {
  it('of a call go before those of the client; null takes one away, undefined leaves it', async () => {
    const { vendor, client } = await started({ headers: { 'x-a': '1', 'x-b': '1', 'x-c': '1' } });
    await client.GET('/things', { headers: { 'x-a': '2', 'x-b': null, 'x-c': undefined } });
    const { headers } = last(vendor);
    expect([headers['x-a'], headers['x-b'], headers['x-c']]).toEqual(['2', undefined, '1']);
  });

  it('may be parameters, and Headers', async () => {
    const { vendor, client } = await started();
    await client.GET('/things', {
      params: { header: { 'x-a': 'parameter' } },
      headers: new Headers({ 'x-b': 'b' }),
    });
    expect([last(vendor).headers['x-a'], last(vendor).headers['x-b']]).toEqual(['parameter', 'b']);
  });

  it('say JSON where there is a body, and nothing where there is none', async () => {
    const { vendor, client } = await started();
    await client.POST('/things', { body: {} });
    expect(last(vendor).headers['content-type']).toBe('application/json');
    await client.POST('/things');
    expect(last(vendor).headers['content-type']).toBeUndefined();
  });
});

describe('a body', () => {
  it.each<[unknown, string]>([
    [{ a: [1, null] }, '{"a":[1,null]}'],
    [[], '[]'],
    ['text', '"text"'],
    [0, '0'],
    [false, 'false'],
    [null, 'null'],
    [undefined, ''],
  ])('%j is sent as %s', async (body, sent) => {
    const { vendor, client } = await started();
    await client.POST('/things', { body });
    expect(last(vendor).body).toBe(sent);
  });

  it('may be written by a serializer of the call', async () => {
    const { vendor, client } = await started();
    const bodySerializer = (body: { a: number }) => new URLSearchParams({ a: `${body.a}` }).toString();
    await client.POST('/things', {
      body: { a: 1 },
      bodySerializer,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(last(vendor).body).toBe('a=1');
  });
});

describe('an answer', () => {
  it('of JSON is data, with its response', async () => {
    const { vendor, client } = await started();
    vendor.answers({ json: { a: 1 } });
    const { data, error, response } = await client.GET('/things');
    expect([data, error, response.status]).toEqual([{ a: 1 }, undefined, 200]);
  });

  it.each([
    ['text', 'plain'],
    ['blob', new Blob(['plain'])],
    ['arrayBuffer', new TextEncoder().encode('plain').buffer],
  ] as const)('is read as %s where one asks', async (parseAs, expected) => {
    const { vendor, client } = await started();
    vendor.answers({ text: 'plain' });
    const { data } = await client.GET('/things', { parseAs });
    const text = async (value: unknown) => new Response(value as BodyInit).text();
    expect(await text(data)).toBe(await text(expected));
  });

  it('is a stream where one asks', async () => {
    const { vendor, client } = await started();
    vendor.answers({ text: 'plain' });
    const { data } = await client.GET('/things', { parseAs: 'stream' });
    expect(await new Response(data).text()).toBe('plain');
  });

  it('without a body has neither data nor error', async () => {
    const { vendor, client } = await started();
    vendor.answers({ status: 204 });
    expect(await client.DELETE('/things')).toMatchObject({ data: undefined });
    expect((await client.DELETE('/things')).error).toBeUndefined();
  });

  it('that fails is error: JSON as it is', async () => {
    const { vendor, client } = await started({ retries: 0 });
    vendor.answers({ status: 422, json: { why: 'x' } });
    expect(await client.GET('/things')).toMatchObject({ error: { why: 'x' }, response: { status: 422 } });
  });

  it('that fails without a body, or with a page, is an ApiError, which openapi-fetch has no notion of', async () => {
    const { vendor, client } = await started({ retries: 0 });
    for (const answer of [
      { status: 404 },
      { status: 404, text: '<html>', headers: { 'content-type': 'text/html' } },
    ]) {
      vendor.answers(answer);
      expect((await client.GET('/things')).error).toMatchObject({ code: 'Api', status: 404 });
    }
  });
});

describe('middleware', () => {
  it('sees requests in order and answers in reverse, and may change both', async () => {
    const { vendor, client } = await started();
    const order: string[] = [];
    const named = (name: string) => ({
      onRequest({ request }: { request: Request }) {
        order.push(`${name} request`);
        request.headers.set('x-seen', `${request.headers.get('x-seen') ?? ''}${name}`);
      },
      async onResponse({ response }: { response: Response }) {
        order.push(`${name} response`);
        const body = (await response.json()) as { by?: string };
        return Response.json({ by: `${body.by ?? ''}${name}` });
      },
    });
    client.use(named('a'), named('b'));
    const { data } = await client.GET('/things');
    expect(order).toEqual(['a request', 'b request', 'b response', 'a response']);
    expect([last(vendor).headers['x-seen'], data]).toEqual(['ab', { by: 'ba' }]);
  });

  it('may put a request or an answer in its place, and is told path and parameters', async () => {
    const { vendor, client } = await started();
    const seen: unknown[] = [];
    const middleware = {
      onRequest({ schemaPath, params, id }: { schemaPath: string; params: object; id: string }) {
        seen.push(schemaPath, params, typeof id);
        return Response.json({ cached: true });
      },
    };
    client.use(middleware);
    const init = { params: { path: { id: 1 } } };
    expect((await client.GET('/things/{id}', init)).data).toEqual({ cached: true });
    expect(seen).toEqual(['/things/{id}', init.params, 'string']);
    expect(vendor.calls).toEqual([]);
    client.eject(middleware);
    expect((await client.GET('/things/{id}', init)).data).toEqual({ ok: true });
  });

  it('of a call runs after that of the client; onError may replace an error', async () => {
    const { vendor, client } = await started({ retries: 0 });
    vendor.answers('reset');
    const onError = () => Response.json({ instead: true });
    expect((await client.GET('/things', { middleware: [{ onError }] })).data).toEqual({ instead: true });
    const own = new Error('mine');
    expect(await rejection(client.GET('/things', { middleware: [{ onError: () => own }] }))).toBe(own);
  });
});

describe('a fetch', () => {
  it('may be the client’s or the call’s, and gets a URL and an init, where openapi-fetch gives a Request', async () => {
    const fetch = async (input: unknown, init?: RequestInit) =>
      Response.json({ input, method: init?.method, token: 't' });
    const client = clientOf({ url: 'https://api.test.invalid' }, { fetch });
    expect((await client.GET('/things')).data).toMatchObject({
      input: 'https://api.test.invalid/things',
      method: 'GET',
    });
    const own = async () => Response.json({ own: true });
    expect((await client.GET('/things', { fetch: own })).data).toEqual({ own: true });
  });

  it('gets what runtimes add to an init', async () => {
    let seen: RequestInit & { dispatcher?: unknown } = {};
    const fetch = async (_: string, init?: RequestInit) => {
      seen = init ?? {};
      return Response.json({ token: 't' });
    };
    const dispatcher = {};
    const client = clientOf({ url: 'https://api.test.invalid' }, { fetch });
    await client.GET('/things', { cache: 'no-store', credentials: 'include', dispatcher } as object);
    expect(seen).toMatchObject({ cache: 'no-store', credentials: 'include', dispatcher });
  });
});

it('a base URL of a call goes before the client’s', async () => {
  const { vendor, client } = await started();
  await client.GET('/things', { baseUrl: `${vendor.url}/v2/` });
  expect(last(vendor).url).toBe('/v2/things');
});

it('a signal ends a call with its reason', async () => {
  const { client } = await started();
  expect(await rejection(client.GET('/things', { signal: AbortSignal.abort('mine') }))).toBe('mine');
});

import { describe, expect, it } from 'vitest';
import { clientOf, rejection, startVendor } from './vendor.ts';

const since = new Date(Date.UTC(2026, 0, 5));
/** A date of the language's future, and of many libraries, by its shape. */
const plainDate = { toJSON: () => '2026-01-05' };
const sinceText = encodeURIComponent('2026-01-05T00:00:00.000Z');

async function sentFor(method: 'GET' | 'POST' | 'DELETE', path: string, init: object): Promise<string> {
  const vendor = await startVendor();
  await clientOf(vendor)[method](path, init);
  return vendor.calls[0]!.url;
}

describe('a query', () => {
  it.each([
    ['a date beside others', { since, x: 1 }, `?since=${sinceText}&x=1`],
    ['a date of another kind', { since: plainDate }, '?since=2026-01-05'],
    ['dates in a list', { on: [since, plainDate] }, `?on=${sinceText}&on=2026-01-05`],
    ['a date in an object', { filter: { from: since } }, `?filter[from]=${sinceText}`],
    ['a list with holes', { id: [1, null, undefined, 2] }, '?id=1&id=2'],
    ['a list of holes', { id: [null], x: 1 }, '?x=1'],
    ['an object with holes', { filter: { a: undefined, b: 2 } }, '?filter[b]=2'],
    ['nothing', { a: undefined, b: null }, ''],
    ['0, false and an empty text', { a: 0, b: false, c: '' }, '?a=0&b=false&c='],
    ['a name with brackets', { 'page[size]': 5 }, '?page[size]=5'],
  ])('writes %s', async (_, query, sent) => {
    for (const method of ['GET', 'POST', 'DELETE'] as const) {
      const url = await sentFor(method, '/things', { params: { query } });
      expect(url).toBe(`/things${sent}`);
    }
  });

  it.each([[']'], ['='], ['&'], ['a]=1&admin'], ['a#b'], ['a b'], ['ü'], ['%26']])(
    'keeps the name %j within its parameter',
    async (name) => {
      const read = async (query: object) => {
        const url = await sentFor('GET', '/things', { params: { query } });
        return [...new URL(url, 'http://x').searchParams];
      };
      expect(await read({ filter: { [name]: 'x' } })).toEqual([[`filter[${name}]`, 'x']]);
      expect(await read({ [name]: 'x', b: 'y' })).toEqual([
        [name, 'x'],
        ['b', 'y'],
      ]);
    },
  );

  it.each([
    ['a date that is none', { since: new Date(Number.NaN) }, 'params.query.since is no valid date'],
    ['an object in an object', { filter: { a: { b: 1 } } }, 'params.query.filter is nested too deep'],
    ['a list in a list', { id: [[1]] }, 'params.query.id is nested too deep'],
    ['an object in a list', { id: [{ a: 1 }] }, 'params.query.id is nested too deep'],
  ])('refuses %s, by its name', async (_, query, message) => {
    const vendor = await startVendor();
    const error = await rejection(clientOf(vendor).GET('/things', { params: { query } }));
    expect(error.code).toBe('Misconfigured');
    expect(error.message).toContain(`[@x/test] GET /things: the option ${message}`);
    expect(vendor.calls).toEqual([]);
  });

  it('is given to a serializer of the caller as it is', async () => {
    const seen: unknown[] = [];
    const querySerializer = (query: unknown) => {
      seen.push(query);
      return 'own=1';
    };
    const query = { since, filter: { a: { b: 1 } } };
    expect(await sentFor('GET', '/things', { params: { query }, querySerializer })).toBe('/things?own=1');
    expect(seen).toEqual([query]);
  });
});

describe('a path parameter', () => {
  it.each([
    ['a date', since, sinceText],
    ['a date of another kind', plainDate, '2026-01-05'],
    ['a list with holes', [1, 2], '1,2'],
    ['a whole number beyond 2^53', 9007199254740993n, '9007199254740993'],
  ])('writes %s', async (_, id, sent) => {
    for (const method of ['GET', 'POST', 'DELETE'] as const)
      expect(await sentFor(method, '/things/{id}', { params: { path: { id } } })).toBe(`/things/${sent}`);
  });
});

describe('serializers of a client', () => {
  it('are used for all its calls, and give way to those of a call', async () => {
    const vendor = await startVendor();
    const client = clientOf(vendor, {
      querySerializer: () => 'q=client',
      pathSerializer: (path) => path.replace('{id}', 'client'),
      bodySerializer: () => '"client"',
    });
    const params = { path: { id: 1 }, query: { a: 1 } };
    await client.POST('/things/{id}', { params, body: {} });
    await client.with({}).POST('/things/{id}', { params, body: {} });
    for (const { url, body } of vendor.calls)
      expect([url, body]).toEqual(['/things/client?q=client', '"client"']);
    await client.POST('/things/{id}', {
      params,
      body: {},
      querySerializer: () => 'q=call',
      pathSerializer: (path) => path.replace('{id}', 'call'),
      bodySerializer: () => '"call"',
    });
    expect([vendor.calls[2]!.url, vendor.calls[2]!.body]).toEqual(['/things/call?q=call', '"call"']);
  });

  it('may be a style', async () => {
    const vendor = await startVendor();
    const array = { style: 'form', explode: false } as const;
    await clientOf(vendor, { querySerializer: { array } }).GET('/things', {
      params: { query: { id: [1, null, since] } },
    });
    expect(vendor.calls[0]!.url).toBe(`/things?id=1,${sinceText}`);
  });
});

describe('a base URL of one call', () => {
  it.each([
    ['/api'],
    ['api.example.com'],
    ['http://'],
    [''],
    ['http://user:s3cr3t@127.0.0.1'],
    ['ftp://x'],
    [7],
  ])('%j is refused, unquoted, with the query string', async (baseUrl) => {
    const vendor = await startVendor();
    for (const middleware of [[], [{ onRequest: () => undefined }]]) {
      const error = await rejection(
        clientOf(vendor).GET('/things', {
          baseUrl: baseUrl as string,
          params: { query: { key: 's3cr3t' } },
          middleware,
        }),
      );
      expect(error.code).toBe('Misconfigured');
      expect(error.message).toContain('GET /things: the option baseUrl must be an absolute URL');
      expect(error.message).not.toContain('s3cr3t');
    }
    expect(vendor.calls).toEqual([]);
  });
});

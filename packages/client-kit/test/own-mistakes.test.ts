import { inspect } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clientOf, rejection, startVendor } from './vendor.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a header value that cannot be sent', () => {
  const values = ['s3cr3t-Жаба', 's3cr3t’s', 's3cr3t\nb', 's3cr3t\rb', 's3cr3t\0'];

  it.each(values)('%j is refused by the name of the header, unquoted, wherever it stands', async (value) => {
    const vendor = await startVendor();
    const places = [
      { headers: { 'x-key': value } },
      { headers: { 'x-key': ['fine', value] } },
      { headers: [['x-key', value]] as [string, string][] },
      { params: { header: { 'x-key': value } } },
    ];
    for (const init of places) {
      const error = await rejection(clientOf(vendor).GET('/things', init));
      expect(error.code).toBe('Misconfigured');
      expect(error.message).toContain(
        'GET /things: the header x-key has a character that no header may hold',
      );
      expect(inspect(error)).not.toContain('s3cr3t');
    }
    expect(() => clientOf(vendor, { headers: { 'x-key': value } })).toThrow(
      'the option headers: the header x-key',
    );
    expect([vendor.calls, vendor.logins]).toEqual([[], []]);
  });

  it('is refused too where another realm has its own TypeError, as in Jest', async () => {
    const vendor = await startVendor();
    const realm = createContext({});
    const foreign = runInContext('TypeError', realm) as ErrorConstructor;
    vi.stubGlobal(
      'Headers',
      class extends Headers {
        override set(name: string, value: string): void {
          if (/[^\x00-\xff]/.test(value)) throw new foreign(`Headers.set: ${value} is no header value`);
          super.set(name, value);
        }
      },
    );
    const error = await rejection(clientOf(vendor).GET('/things', { headers: { 'x-key': 's3cr3t-Жаба' } }));
    expect(error.code).toBe('Misconfigured');
    expect(inspect(error)).not.toContain('s3cr3t');
  });

  it('does not hide behind a name that is none', async () => {
    const vendor = await startVendor();
    const error = await rejection(clientOf(vendor).GET('/things', { headers: { 's3cr3t\n': 'a' } }));
    expect(error.message).toContain('the name of a header has a character');
    expect(inspect(error)).not.toContain('s3cr3t');
  });

  it.each([['Jürgen'], ['a\tb'], [' a '], ['a\n']])('%j is sent', async (value) => {
    const vendor = await startVendor();
    await clientOf(vendor, { headers: { 'x-both': value } }).GET('/things', { headers: { 'x-key': value } });
    const { headers } = vendor.calls[0]!;
    expect([headers['x-key'], headers['x-both']]).toEqual([value.trim(), value.trim()]);
  });
});

describe('headers of a client', () => {
  it('that are undefined are left out, and null takes one of the vendor away', async () => {
    const vendor = await startVendor();
    const headers = { a: undefined, b: null, 'x-vendor': null, c: ['1', '2'] };
    await clientOf(vendor, { headers }, { headers: { 'x-vendor': 'v', 'x-other': 'o' } }).GET('/things');
    const { headers: sent } = vendor.calls[0]!;
    expect([sent.a, sent.b, sent['x-vendor'], sent['x-other'], sent.c]).toEqual([
      undefined,
      undefined,
      undefined,
      'o',
      '1,2',
    ]);
  });
});

describe('a mistake in middleware or in a serializer', () => {
  const bug = (): never => (undefined as unknown as { headers: never }).headers;

  it.each([
    ['onRequest', { middleware: [{ onRequest: bug }] }],
    ['onResponse', { middleware: [{ onResponse: bug }] }],
    [
      'onResponse after it has read the body',
      {
        middleware: [
          {
            async onResponse({ response }: { response: Response }) {
              await response.text();
              return bug();
            },
          },
        ],
      },
    ],
    ['the serializer of the query', { querySerializer: bug, params: { path: { id: 1 }, query: { a: 1 } } }],
    ['the serializer of the body', { bodySerializer: bug, body: {} }],
    ['the serializer of the path', { pathSerializer: bug, params: { path: { id: 1 } } }],
  ])('is the error as it is: %s', async (_, init) => {
    const vendor = await startVendor();
    const error = await rejection(
      clientOf(vendor).POST('/things/{id}', { params: { path: { id: 1 } }, ...init }),
    );
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toContain("(reading 'headers')");
    // Nothing was tried again for it.
    expect(vendor.calls.length).toBeLessThanOrEqual(1);
  });

  it('is told from a body that breaks off', async () => {
    const vendor = await startVendor();
    vendor.answers({ cut: 'a', headers: { 'content-length': '9' } });
    const middleware = [{ onResponse: () => undefined }];
    expect((await rejection(clientOf(vendor).GET('/things', { middleware }))).code).toBe('UnreadableBody');
  });
});

describe('middleware', () => {
  it.each([[undefined], ['json'], ['text'], ['stream']] as const)(
    'is told that %s was asked for',
    async (parseAs) => {
      const vendor = await startVendor();
      const seen: unknown[] = [];
      class Watching {
        onRequest({ options }: { options: { parseAs: string } }) {
          seen.push(options.parseAs);
          return undefined;
        }
        onResponse({ options }: { options: { parseAs: string } }) {
          seen.push(options.parseAs);
          return undefined;
        }
      }
      const client = clientOf(vendor);
      const watching = new Watching() as never;
      client.use(watching);
      await client.GET('/things', { ...(parseAs && { parseAs }) });
      expect(seen).toEqual([parseAs ?? 'json', parseAs ?? 'json']);
      client.eject(watching);
      await client.GET('/things');
      expect(seen).toHaveLength(2);
    },
  );
});

describe('a fetch that fails by itself', () => {
  const throwing = (error: unknown) => () => {
    throw error;
  };

  it.each([
    [
      'throws',
      throwing(new Error('my s3cr3t bug')),
      'fetch threw Error, which is no failure of the network. See its cause.',
    ],
    ['rejects', () => Promise.reject(new ReferenceError('agent')), 'fetch threw ReferenceError, which'],
    ['throws a text', throwing('s3cr3t'), 'fetch threw string, which'],
    [
      'throws an error with a code of its own',
      throwing(Object.assign(new Error(), { code: 'ENOENT' })),
      'fetch threw Error (ENOENT), which',
    ],
    ['gives nothing', () => Promise.resolve(undefined as never), 'fetch gave no Response. Repair it.'],
  ])('and %s is not called a broken connection, and not tried again', async (_, broken, message) => {
    const vendor = await startVendor();
    const fetching = vi.fn(broken);
    const error = await rejection(clientOf(vendor, { retries: 3 }).GET('/things', { fetch: fetching }));
    expect(error.code).toBe('Misconfigured');
    expect(error.message).toContain(`[@x/test] GET /things: ${message}`);
    expect(error.message).not.toContain('s3cr3t');
    expect(Object.keys(error)).not.toContain('cause');
    expect(fetching).toHaveBeenCalledTimes(1);
  });

  it('has the error as its cause', async () => {
    const vendor = await startVendor();
    const bug = new Error('my bug');
    const error = await rejection(clientOf(vendor).GET('/things', { fetch: throwing(bug) }));
    expect(error.cause).toBe(bug);
  });

  it('because it has a dispatcher of another undici says so', async () => {
    const vendor = await startVendor();
    const dispatcher = {
      dispatch: () => {
        throw Object.assign(new Error('invalid onRequestStart method'), { code: 'UND_ERR_INVALID_ARG' });
      },
    };
    const error = await rejection(clientOf(vendor).GET('/things', { dispatcher } as object));
    expect(error.message).toContain('A dispatcher needs the fetch of the same undici.');
  });

  it.each([
    'Failed to fetch',
    'NetworkError when attempting to fetch resource.',
    'Load failed',
    'Network request failed',
    'Network connection lost.',
    'fetch failed',
    'error sending request for url (https://api.test.invalid/)',
    'Unable to connect. Is the computer able to access the url?',
  ])('is a failure of the network where a runtime says so in words: %s', async (message) => {
    const vendor = await startVendor();
    const fetching = throwing(new TypeError(message));
    const error = await rejection(clientOf(vendor, { retries: 0 }).GET('/things', { fetch: fetching }));
    expect(error.code).toBe('Network');
    expect(error.cause.message).toBe(message);
  });

  it('is missing where a runtime has none', async () => {
    const vendor = await startVendor();
    const client = clientOf(vendor);
    await client.GET('/things');
    vi.stubGlobal('fetch', undefined);
    const error = await rejection(client.GET('/things'));
    expect(error).toMatchObject({ code: 'Misconfigured' });
    expect(error.message).toBe('[@x/test] there is no fetch here. Pass one as the option fetch.');
  });
});

describe('an HTML page in place of JSON', () => {
  const page = (title: string, body = '') => ({
    text: `<!doctype html><head><title>${title}</title></head>${body}`,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });

  it.each(['502 Bad Gateway', 'Access denied', 'Just a moment', 'Zscaler | Log in'])(
    'is told by its title: %s',
    async (title) => {
      const vendor = await startVendor();
      vendor.answers(page(title, 'x'.repeat(200)));
      const error = await rejection(clientOf(vendor).GET('/things'));
      expect(error.message).toContain(`, with the title “${title}”.`);
      expect(error.message).not.toContain('xxx');
    },
  );

  it.each([
    ['the token cut', (token: string) => token.slice(0, 7)],
    ['the token in other case', (token: string) => token.toUpperCase()],
    ['the token encoded', (token: string) => btoa(token)],
    ['what looks like a token', () => 'Session 7f3a9c1e4b2d8f60'],
    ['a part of the body that was sent', () => 'No such customer: Annabel'],
    ['a part of the query that was sent', () => 'Nothing for Quentin'],
    ['words without a blank', () => 'a'.repeat(40)],
    ['markup', () => 'Hello &amp; goodbye'],
  ])('is not quoted where its title holds %s', async (_, titleOf) => {
    const vendor = await startVendor();
    vendor.login({ json: { token: 'MarkerOfAToken' } });
    vendor.answers(({ headers }) => page(titleOf(headers.authorization!.slice(7))));
    const error = await rejection(
      clientOf(vendor).POST('/things', {
        body: { name: 'Annabel Miller', amount: 7n.toString() },
        params: { query: { q: 'quentin' } },
      }),
    );
    expect(error.code).toBe('UnreadableBody');
    expect(error.message).not.toContain('title');
    expect(error.message).toContain('Check baseUrl and proxies');
  });

  it('of plain text is not quoted at all', async () => {
    const vendor = await startVendor();
    vendor.answers({ text: 'upstream failed', headers: { 'content-type': 'text/plain' } });
    const { message } = await rejection(clientOf(vendor).GET('/things'));
    expect(message).toContain('the body is not JSON (text/plain, 15 characters). Check');
  });
});

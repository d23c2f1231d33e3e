import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { type ApiClient, type ClientOptions, MisconfiguredError } from '../src/index.ts';
import { createClient, type StandardSchema } from '../src/internal.ts';
import { clientOf, rejection, startVendor, type TestSettings, testProvider } from './vendor.ts';

afterEach(() => vi.unstubAllEnvs());
afterEach(() => vi.unstubAllGlobals());

/** A schema such as a provider writes, in the form that zod's have. */
const schema: StandardSchema<TestSettings> = {
  '~standard': {
    validate(value) {
      const { credentials } = value as { credentials: Partial<TestSettings> };
      const issues = (['username', 'password'] as const)
        .filter((key) => typeof credentials[key] !== 'string' || credentials[key] === '')
        .map((key) => ({ message: 'must not be empty', path: ['credentials', { key }] }));
      return issues.length ? { issues } : { value: credentials as TestSettings };
    },
  },
};

/** A client without credentials, whose provider checks with the schema. */
const bare = (options: ClientOptions & object = {}) =>
  clientOf({ url: 'https://api.test.invalid' }, { credentials: undefined, ...options } as object, {
    settings: schema,
  });

describe('constructing', () => {
  it('reads no variable, touches no network and throws for nothing that is missing', () => {
    const reads: unknown[] = [];
    const env = new Proxy(process.env, { get: (_, name) => void reads.push(name) });
    vi.stubGlobal('process', { ...process, env });
    const fetch = vi.fn();
    const client = bare({ baseUrl: undefined, fetch });
    expect(client.auth.peek()).toBeUndefined();
    expect(reads).toEqual([]);
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('what is missing', () => {
  it('is read from variables at the first call', async () => {
    const vendor = await startVendor();
    const client = bare({ baseUrl: undefined });
    vi.stubEnv('TEST_VENDOR_BASE_URL', `${vendor.url}/`);
    vi.stubEnv('TEST_VENDOR_USERNAME', 'from-variable');
    vi.stubEnv('TEST_VENDOR_PASSWORD', 'secret');
    expect((await client.GET('/things')).response.status).toBe(200);
    expect(JSON.parse(vendor.logins[0]!.body)).toEqual({ username: 'from-variable', password: 'secret' });
  });

  it('gives an error that names the options and the variables, also where a variable is empty', async () => {
    vi.stubEnv('TEST_VENDOR_USERNAME', '');
    const error = await rejection(bare().GET('/things'));
    expect(error).toMatchObject({ code: 'Misconfigured' });
    expect(error.message).toBe(
      '[@x/test] GET /things: credentials.username is missing: set the option credentials.username or the variable TEST_VENDOR_USERNAME; ' +
        'credentials.password is missing: set the option credentials.password or the variable TEST_VENDOR_PASSWORD.',
    );
  });

  it('may come later: the next call reads again', async () => {
    const vendor = await startVendor();
    const client = bare({ baseUrl: vendor.url });
    expect((await rejection(client.GET('/things'))).code).toBe('Misconfigured');
    vi.stubEnv('TEST_VENDOR_USERNAME', 'ann');
    vi.stubEnv('TEST_VENDOR_PASSWORD', 'secret');
    expect((await client.GET('/things')).response.status).toBe(200);
  });

  it('is only filled in where the options leave a gap', async () => {
    const vendor = await startVendor();
    vi.stubEnv('TEST_VENDOR_USERNAME', 'from-variable');
    vi.stubEnv('TEST_VENDOR_PASSWORD', 'from-variable');
    const credentials = { username: 'from-option' };
    await bare({ baseUrl: vendor.url, credentials } as ClientOptions).GET('/things');
    expect(JSON.parse(vendor.logins[0]!.body)).toEqual({
      username: 'from-option',
      password: 'from-variable',
    });
  });

  it('is not read of another kind of credentials than the one that was passed', async () => {
    const vendor = await startVendor();
    vi.stubEnv('TEST_VENDOR_TOKEN', 'from-variable');
    const seen: unknown[] = [];
    const provider = {
      variables: { ...testProvider.variables, token: 'TOKEN' },
      settings: (value: unknown) => {
        seen.push((value as { token?: unknown }).token);
        return (value as { credentials: TestSettings }).credentials ?? { username: 'x', password: 'x' };
      },
    };
    await clientOf(vendor, {}, provider).GET('/things');
    expect(new Set(seen)).toEqual(new Set([undefined]));
    await clientOf(vendor, { credentials: undefined } as object, provider).GET('/things');
    expect(new Set(seen)).toEqual(new Set([undefined, 'from-variable']));
  });

  it('is not looked for where the runtime has no variables, or keeps them from us', async () => {
    const vendor = await startVendor();
    vi.stubGlobal('process', undefined);
    expect((await clientOf(vendor).GET('/things')).response.status).toBe(200);
    vi.stubGlobal('process', {
      get env() {
        throw new Error('not allowed');
      },
    });
    expect((await clientOf(vendor).GET('/things')).response.status).toBe(200);
  });
});

describe('credentials', () => {
  it('may be checked by a schema of zod', async () => {
    const text = z.string().check(z.minLength(1, 'must not be empty'));
    const settings = z.pipe(
      z.object({ credentials: z.object({ username: text, password: text }) }),
      z.transform(({ credentials }): TestSettings => credentials),
    );
    const vendor = await startVendor();
    const client = (credentials: TestSettings) => clientOf(vendor, { credentials } as object, { settings });
    await client({ username: 'ann', password: 'secret' }).GET('/things');
    expect(vendor.logins).toHaveLength(1);
    const error = await rejection(client({ username: 'ann', password: '' }).GET('/things'));
    expect(error.message).toContain('credentials.password is wrong: must not be empty. Change the option');
  });

  it('of a function are refused by the name of what is not known', async () => {
    const vendor = await startVendor();
    const credentials = async () => ({ username: 'ann', pasword: 'MARKER' });
    const error = await rejection(clientOf(vendor, { credentials } as object).GET('/things'));
    expect(error.message).toContain('"credentials.pasword" is unknown. Did you mean credentials.password?');
    expect(vendor.logins).toEqual([]);
  });

  it('may be a function, which is asked before each login', async () => {
    const vendor = await startVendor();
    let password = 'first';
    const credentials = vi.fn(async () => ({ username: 'ann', password }));
    vendor.live = new Set();
    const client = clientOf(vendor, { credentials } as ClientOptions);
    expect(credentials).not.toHaveBeenCalled();
    await client.GET('/things');
    password = 'second';
    vendor.live.clear();
    await client.GET('/things');
    expect(vendor.logins.map(({ body }) => JSON.parse(body).password)).toEqual(['first', 'second']);
  });
});

describe('what is wrong', () => {
  it.each([
    [
      'an empty password',
      { credentials: { username: 'ann', password: '' } },
      'credentials.password is wrong: must not be empty. Change the option credentials.password or the variable TEST_VENDOR_PASSWORD.',
    ],
    [
      'a base URL without a scheme',
      { baseUrl: 'api.example.com' },
      'the option baseUrl must be an absolute URL, with its scheme and with nothing behind the path, as in https://api.example.com/v1.',
    ],
    [
      'a base URL of another scheme',
      { baseUrl: 'ftp://api.example.com' },
      'the option baseUrl must be an absolute URL',
    ],
    [
      'plain http: to a public host',
      { baseUrl: 'http://api.example.com' },
      'http://api.example.com is not https:',
    ],
    [
      'a password in the base URL',
      { baseUrl: 'https://ann:MARKER@api.example.com' },
      'the option baseUrl must be an absolute URL',
    ],
    [
      'a query string in the base URL',
      { baseUrl: 'https://api.example.com?key=MARKER' },
      'nothing behind the path',
    ],
    ['an unknown server', { baseUrls: { apo: 'https://a.example.com' } }, 'baseUrls may only name api.'],
    [
      'one server without a scheme',
      { baseUrls: { api: 'localhost:80' } },
      'baseUrls.api must be an absolute URL',
    ],
    ['no time', { timeoutMs: 0 }, 'timeoutMs must be above 0'],
    ['time that no timer can hold', { timeoutMs: 2 ** 31 }, 'below 2 ** 31'],
    ['half a retry', { retries: 0.5 }, 'retries must be a whole number from 0, and is 0.5.'],
  ])('is a typed error that says what to change, and nothing is sent: %s', async (_, options, message) => {
    const fetch = vi.fn();
    const client = clientOf({ url: 'https://api.test.invalid' }, { fetch, ...options }, { settings: schema });
    for (const call of [client.GET('/things'), client.auth.getToken()]) {
      const error = await rejection(call);
      expect(error).toMatchObject({ name: 'MisconfiguredError', code: 'Misconfigured' });
      expect(error.message).toContain('[@x/test] ');
      expect(error.message).toContain(message);
      expect(inspect(error)).not.toContain('MARKER');
    }
    expect(fetch).not.toHaveBeenCalled();
  });

  it('names the variable where the value is from there', async () => {
    vi.stubEnv('TEST_VENDOR_BASE_URL', 'api.example.com');
    const error = await rejection(clientOf({ url: '' }, { baseUrl: undefined }).GET('/things'));
    expect(error.message).toContain('TEST_VENDOR_BASE_URL must be an absolute URL');
  });

  it('may be told by a plain function that throws', async () => {
    const settings = () => {
      throw new MisconfiguredError({ name: '@x/test', message: 'the token has a line break. Remove it.' });
    };
    const error = await rejection(
      clientOf({ url: 'https://api.test.invalid' }, {}, { settings }).GET('/things'),
    );
    expect(error).toMatchObject({
      code: 'Misconfigured',
      message: '[@x/test] GET /things: the token has a line break. Remove it.',
    });
  });

  it('is no longer wrong for http: origins that are allowed by name', async () => {
    const fetch = vi.fn(async (url: string) => Response.json({ token: 'a', url }));
    const options = { fetch, allowInsecureOrigins: ['http://gateway.example'] };
    await clientOf({ url: 'http://gateway.example' }, options).GET('/things');
    expect(fetch.mock.calls.map(([url]) => url)).toEqual([
      'http://gateway.example/login',
      'http://gateway.example/things',
    ]);
  });
});

describe('servers', () => {
  const provider = {
    servers: { api: 'https://api.example.com', user: 'https://user.example.com/v1' },
    pathServers: { '/login': 'user', '/users/{id}': 'user' },
  };
  /** The URLs that are called when a client logs in and makes two calls. */
  async function urls(options: ClientOptions & object, more = {}): Promise<string[]> {
    const fetch = vi.fn(async (_: string) => Response.json({ token: 'a' }));
    const client = clientOf({ url: '' }, { fetch, baseUrl: undefined, ...options }, { ...provider, ...more });
    await client.GET('/things');
    await client.GET('/users/{id}', { params: { path: { id: 5 } } });
    return fetch.mock.calls.map(([url]) => url);
  }

  it('are chosen by the path template, the first one for all other paths', async () => {
    expect(await urls({})).toEqual([
      'https://user.example.com/v1/login',
      'https://api.example.com/things',
      'https://user.example.com/v1/users/5',
    ]);
  });

  it('are all replaced by baseUrl, path prefix included', async () => {
    expect(await urls({ baseUrl: 'https://proxy.example.com/vendor/' })).toEqual([
      'https://proxy.example.com/vendor/login',
      'https://proxy.example.com/vendor/things',
      'https://proxy.example.com/vendor/users/5',
    ]);
  });

  it('are replaced one by one by baseUrls', async () => {
    expect(await urls({ baseUrls: { user: 'https://mine.example.com' } })).toEqual([
      'https://mine.example.com/login',
      'https://api.example.com/things',
      'https://mine.example.com/users/5',
    ]);
  });

  it('with a placeholder ask for a base URL', async () => {
    const servers = { tenant: 'https://{tenant}.example.com' };
    const error = await rejection(urls({}, { servers, pathServers: {} }));
    expect(error).toMatchObject({ code: 'Misconfigured' });
    expect(error.message).toContain(
      'Set the option baseUrl or the variable TEST_VENDOR_BASE_URL, as in https://{tenant}.example.com.',
    );
    expect(await urls({ baseUrl: 'https://mine.example.com' }, { servers, pathServers: {} })).toHaveLength(3);
  });

  it('get the token only where they are declared', async () => {
    const fetch = vi.fn(async () => Response.json({ token: 'a' }));
    const client = clientOf({ url: '' }, { fetch, baseUrl: undefined }, provider);
    const error = await rejection(client.GET('/things', { baseUrl: 'https://elsewhere.example.com' }));
    expect(error).toMatchObject({ code: 'OriginRefused' });
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('the environment', () => {
  const provider = {
    servers: { sandbox: 'https://sandbox.example.com', production: 'https://production.example.com' },
    environments: ['sandbox', 'production'],
  };
  const answer = async () => Response.json({ token: 'a' });
  async function originOf(options: object): Promise<string> {
    const fetch = vi.fn(async (_: string) => answer());
    await clientOf({ url: '' }, { fetch, baseUrl: undefined, ...options }, provider).GET('/things');
    return new URL(fetch.mock.calls.at(-1)![0]).origin;
  }

  it('chooses the server: by option, else by variable, else the first', async () => {
    expect(await originOf({})).toBe('https://sandbox.example.com');
    expect(await originOf({ environment: 'production' })).toBe('https://production.example.com');
    vi.stubEnv('TEST_VENDOR_ENVIRONMENT', 'production');
    expect(await originOf({})).toBe('https://production.example.com');
    expect(await originOf({ environment: 'sandbox' })).toBe('https://sandbox.example.com');
    expect(await originOf({ baseUrl: 'https://proxy.example.com' })).toBe('https://proxy.example.com');
  });

  it('that is unknown is a typed error that names the ones there are', async () => {
    const error = await rejection(originOf({ environment: 'prod' }));
    expect(error).toMatchObject({ code: 'Misconfigured' });
    expect(error.message).toContain(
      'Set the option environment or the variable TEST_VENDOR_ENVIRONMENT to sandbox or production.',
    );
  });

  it('keeps the token from the other environments', async () => {
    const fetch = vi.fn(answer);
    const client = clientOf({ url: '' }, { fetch, baseUrl: undefined }, provider);
    const error = await rejection(client.GET('/things', { baseUrl: provider.servers.production }));
    expect(error).toMatchObject({ code: 'OriginRefused' });
  });
});

describe('the types of a tenant', () => {
  it('need nothing at run time', async () => {
    const vendor = await startVendor();
    interface Mine {
      '/mine': { get: { responses: { 200: { content: { 'application/json': { ok: boolean } } } } } };
    }
    const credentials = { username: 'ann', password: 'secret' };
    const client = createClient<ApiClient<Mine>>(testProvider, { baseUrl: vendor.url, ...{ credentials } });
    const { data } = await client.GET('/mine');
    expect(data?.ok).toBe(true);
  });
});

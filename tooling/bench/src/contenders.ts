import type { InternalAxiosRequestConfig } from 'axios';
import type { AxiosAuthRefreshRequestConfig } from 'axios-auth-refresh';
import type { Middleware } from 'openapi-fetch';
import { type Client, type Contender, login } from './contender.ts';
import { PATHS } from './vendor.ts';

const JSON_BODY = { 'content-type': 'application/json' };

/** The methods of openapi-fetch, and of what is like it. */
interface Methods {
  GET(path: string, options?: { parseAs: 'stream' }): Promise<{ data?: unknown; error?: unknown }>;
  POST(path: string, options: { body: object }): Promise<{ data?: unknown; error?: unknown }>;
}

/** Measures what has these methods. Its types are another thing, which costs nothing when it runs. */
function measured(client: object): Client {
  const { GET, POST } = client as Methods;
  const demand = async (call: ReturnType<Methods['GET']>) => {
    const { data, error } = await call;
    if (!data) throw error;
    return data;
  };
  return {
    read: () => demand(GET(PATHS.read)),
    write: (document) => demand(POST(PATHS.write, { body: document })),
    download: () => demand(GET(PATHS.download, { parseAs: 'stream' })) as Promise<AsyncIterable<Uint8Array>>,
  };
}

/** The first call has no token and is refused, as in the recipe. */
function axios(deduplicateRefresh: boolean): Contender['create'] {
  return async ({ url, fetch }) => {
    const { default: axios } = await import('axios');
    const { createAuthRefresh } = await import('axios-auth-refresh');
    let token: string | undefined;
    // The stub stands for fetch; by default axios uses node:http in Node.
    const api = axios.create({ baseURL: url, ...(fetch && { adapter: 'fetch', env: { fetch } }) });
    api.interceptors.request.use((request: InternalAxiosRequestConfig) => {
      if (token) request.headers.Authorization = `Bearer ${token}`;
      return request;
    });
    const refresh = async (failed: { response: { config: InternalAxiosRequestConfig } }) => {
      const own: AxiosAuthRefreshRequestConfig = { skipAuthRefresh: true };
      const { data } = await axios.post(`${url}/login`, { username: 'bench', password: 'bench' }, own);
      token = data.token;
      failed.response.config.headers.Authorization = `Bearer ${token}`;
    };
    createAuthRefresh(api, refresh, { deduplicateRefresh });
    return {
      read: async () => (await api.get(PATHS.read)).data,
      write: async (document) => (await api.post(PATHS.write, document)).data,
      download: async () => (await api.get(PATHS.download, { responseType: 'stream' })).data,
    };
  };
}

/** Contenders by their ids. */
export const contenders = {
  /** What every other contender is compared with: the same call, with a token that other code takes care of. */
  floor: {
    name: 'openapi-fetch, fixed header',
    packages: ['openapi-fetch'],
    // "headers" among the options of createClient.
    recipe: 'https://openapi-ts.dev/openapi-fetch/api',
    renews: 'never',
    async create({ url, token, fetch }) {
      const { default: createClient } = await import('openapi-fetch');
      const headers = { Authorization: `Bearer ${token}` };
      return measured(createClient({ baseUrl: url, headers, ...(fetch && { fetch }) }));
    },
  },
  /** A provider's client as it is installed, with its defaults: time limit, retries, renewal ahead of time. */
  ours: {
    name: '@x/elevate',
    packages: ['@x/elevate'],
    recipe: 'packages/elevate/README.md',
    renews: 'ahead of time',
    async create({ url, fetch }) {
      const { createElevateClient } = await import('@x/elevate');
      const credentials = { brand: 'bench', username: 'bench', password: 'bench' };
      return measured(createElevateClient({ baseUrl: url, credentials, ...(fetch && { fetch }) }));
    },
  },
  /** The recipe leaves "logic here to refresh token when it expires" to the reader, so there is none. */
  middleware: {
    name: 'openapi-fetch, middleware',
    packages: ['openapi-fetch'],
    recipe: 'https://openapi-ts.dev/openapi-fetch/middleware-auth#basic-auth',
    renews: 'never',
    async create({ url, fetch }) {
      const { default: createClient } = await import('openapi-fetch');
      let accessToken: string | undefined;
      const auth: Middleware = {
        async onRequest({ request }) {
          if (!accessToken) accessToken = (await login(url)).token;
          request.headers.set('Authorization', `Bearer ${accessToken}`);
          return request;
        },
      };
      const client = createClient({ baseUrl: url, ...(fetch && { fetch }) });
      client.use(auth);
      return measured(client);
    },
  },
  axios: {
    name: 'axios-auth-refresh',
    packages: ['axios', 'axios-auth-refresh'],
    recipe: 'https://github.com/Flyrell/axios-auth-refresh#readme',
    renews: 'when refused',
    create: axios(true),
  },
  'axios-each': {
    name: 'axios-auth-refresh, not deduplicated',
    packages: ['axios', 'axios-auth-refresh'],
    recipe: 'https://github.com/Flyrell/axios-auth-refresh#readme',
    renews: 'when refused',
    create: axios(false),
  },
  /** Two hooks of the readme together: the header before each request, and a fresh token on a 401. */
  ky: {
    name: 'ky, hooks',
    packages: ['ky'],
    recipe: 'https://github.com/sindresorhus/ky#hooksafterresponse',
    renews: 'when refused',
    async create({ url, fetch }) {
      const { default: ky } = await import('ky');
      let token: string | undefined;
      const api = ky.create({
        ...(fetch && { fetch }),
        hooks: {
          beforeRequest: [
            ({ request }) => {
              if (token) request.headers.set('Authorization', `Bearer ${token}`);
            },
          ],
          afterResponse: [
            async ({ request, response, retryCount }) => {
              if (response.status !== 401 || retryCount !== 0) return;
              token = (await login(url)).token;
              const headers = new Headers(request.headers);
              headers.set('Authorization', `Bearer ${token}`);
              return ky.retry({ request: new Request(request, { headers }), code: 'TOKEN_REFRESHED' });
            },
          ],
        },
      });
      return {
        read: () => api.get(url + PATHS.read).json(),
        write: (document) => api.post(url + PATHS.write, { json: document }).json(),
        download: async () => (await api.get(url + PATHS.download)).body!,
      };
    },
  },
  azure: {
    name: '@azure/core-rest-pipeline',
    packages: ['@azure/core-rest-pipeline'],
    recipe:
      'https://learn.microsoft.com/javascript/api/@azure/core-rest-pipeline/#bearertokenauthenticationpolicy',
    renews: 'ahead of time',
    create: async (setting) => (await import('./azure.ts')).createAzure(setting),
  },
  /**
   * Two of its options are set in its favour: renewing a token after a 401, which is off by default, and how long before
   * its end a token is renewed, which is 5 minutes by default and would make each call with a short token a login.
   */
  google: {
    name: 'google-auth-library',
    packages: ['google-auth-library'],
    recipe: 'https://github.com/googleapis/google-auth-library-nodejs#oauth2',
    renews: 'when expired',
    async create({ url, fetch }) {
      const { OAuth2Client } = await import('google-auth-library');
      const client = new OAuth2Client({
        clientId: 'bench',
        clientSecret: 'bench',
        endpoints: { oauth2TokenUrl: `${url}/oauth/token` },
        eagerRefreshThresholdMillis: 500,
        forceRefreshOnFailure: true,
        ...(fetch && { transporterOptions: { fetchImplementation: fetch } }),
      });
      client.setCredentials({ refresh_token: 'refresh' });
      const send = async <Data>(path: string, options: object = {}) =>
        (await client.request<Data>({ url: url + path, ...options })).data;
      return {
        read: () => send(PATHS.read),
        write: (document) => send(PATHS.write, { method: 'POST', data: document }),
        download: () => send(PATHS.download, { responseType: 'stream' }),
      };
    },
  },
  badgateway: {
    name: '@badgateway/oauth2-client',
    packages: ['@badgateway/oauth2-client'],
    recipe: 'https://github.com/badgateway/oauth2-client#fetch-wrapper',
    renews: 'when expired',
    async create({ url, fetch = globalThis.fetch }) {
      const { OAuth2Client, OAuth2Fetch } = await import('@badgateway/oauth2-client');
      const login = { clientId: 'bench', clientSecret: 'bench', tokenEndpoint: '/oauth/token' };
      const client = new OAuth2Client({ server: url, ...login });
      // Its middleware form, which is what its fetch calls, since that takes no other fetch.
      const withToken = new OAuth2Fetch({ client, getNewToken: () => client.clientCredentials() }).mw();
      const send = async (path: string, init?: RequestInit): Promise<Response> => {
        const response = await withToken(new Request(url + path, init), (request) => fetch(request));
        if (!response.ok) throw new Error(`${path} was answered with ${response.status}.`);
        return response;
      };
      return {
        read: async () => (await send(PATHS.read)).json(),
        async write(document) {
          const init = { method: 'POST', headers: JSON_BODY, body: JSON.stringify(document) };
          return (await send(PATHS.write, init)).json();
        },
        download: async () => (await send(PATHS.download)).body!,
      };
    },
  },
  /** The page's callback returns a token; this one gets it when there is none, and the page says nothing of renewing it. */
  'hey-api': {
    name: '@hey-api/client-fetch',
    packages: ['@hey-api/client-fetch'],
    recipe: 'https://heyapi.dev/openapi-ts/clients/fetch#auth',
    renews: 'never',
    async create({ url, fetch }) {
      const { createClient } = await import('@hey-api/client-fetch');
      let token: string | undefined;
      const client = createClient({
        baseUrl: url,
        ...(fetch && { fetch }),
        auth: async () => {
          if (!token) token = (await login(url)).token;
          return token;
        },
      });
      // What a generated SDK passes with every operation that needs a token.
      const security = [{ scheme: 'bearer' as const, type: 'http' as const }];
      const methods: Methods = {
        GET: (url, options) => client.get({ url, security, ...options }),
        POST: (url, options) => client.post({ url, security, headers: JSON_BODY, ...options }),
      };
      return measured(methods);
    },
  },
} satisfies Record<string, Contender>;

export type ContenderId = keyof typeof contenders;

export const contenderIds = Object.keys(contenders) as ContenderId[];

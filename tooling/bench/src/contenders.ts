import type { InternalAxiosRequestConfig } from 'axios';
import type { AxiosAuthRefreshRequestConfig } from 'axios-auth-refresh';
import type { AfterResponseHook, BeforeRequestHook } from 'ky';
import type { Middleware } from 'openapi-fetch';
import { azure } from './azure.ts';
import { type Call, type Contender, JSON_BODY, login } from './contender.ts';

/** The methods of openapi-fetch, and of what is like it. */
interface Methods {
  GET(path: string, options?: { parseAs: 'stream' }): Promise<{ data?: unknown; error?: unknown }>;
  POST(path: string, options: { body: object }): Promise<{ data?: unknown; error?: unknown }>;
}

/** Measures what has these methods. Its types are another thing, which costs nothing when it runs. */
function measured(client: object): Call {
  const { GET, POST } = client as Methods;
  return async (path, { body, stream } = {}) => {
    const call = body ? POST(path, { body }) : GET(path, stream && { parseAs: 'stream' });
    const { data, error } = await call;
    if (!data) throw error;
    return data;
  };
}

/** The first call has no token and is refused, as in the recipe. */
const axios = (name: string, deduplicateRefresh: boolean): Contender => ({
  name,
  packages: ['axios', 'axios-auth-refresh'],
  recipe: 'https://github.com/Flyrell/axios-auth-refresh#readme',
  async create({ url, fetch }) {
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
      const { data } = await axios.post(`${url}/authenticate`, { username: 'bench', password: 'bench' }, own);
      token = data.token;
      failed.response.config.headers.Authorization = `Bearer ${token}`;
    };
    createAuthRefresh(api, refresh, { deduplicateRefresh });
    return async (path, { body, stream } = {}) => {
      const options = stream && ({ responseType: 'stream' } as const);
      return (await (body ? api.post(path, body) : api.get(path, options))).data;
    };
  },
});

/** Contenders by their ids. */
export const contenders = {
  /** What every other contender is compared with: the same call, with a token that other code takes care of. */
  floor: {
    name: 'openapi-fetch, fixed header',
    packages: ['openapi-fetch'],
    // "headers" among the options of createClient.
    recipe: 'https://openapi-ts.dev/openapi-fetch/api',
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
  axios: axios('axios-auth-refresh', true),
  'axios-each': axios('axios-auth-refresh, not deduplicated', false),
  /** Two hooks of the readme together: the header before each request, and a fresh token on a 401. */
  ky: {
    name: 'ky, hooks',
    packages: ['ky'],
    recipe: 'https://github.com/sindresorhus/ky#hooksafterresponse',
    async create({ url, fetch }) {
      const { default: ky } = await import('ky');
      let token: string | undefined;
      const withToken: BeforeRequestHook = ({ request }) => {
        if (token) request.headers.set('Authorization', `Bearer ${token}`);
      };
      const renew: AfterResponseHook = async ({ request, response, retryCount }) => {
        if (response.status !== 401 || retryCount !== 0) return;
        token = (await login(url)).token;
        const headers = new Headers(request.headers);
        headers.set('Authorization', `Bearer ${token}`);
        return ky.retry({ request: new Request(request, { headers }), code: 'TOKEN_REFRESHED' });
      };
      const hooks = { beforeRequest: [withToken], afterResponse: [renew] };
      const api = ky.create({ hooks, ...(fetch && { fetch }) });
      return async (path, { body, stream } = {}) => {
        const answer = body ? api.post(url + path, { json: body }) : api.get(url + path);
        return stream ? (await answer).body : answer.json();
      };
    },
  },
  azure,
  /**
   * Two of its options are set in its favour: renewing a token after a 401, which is off by default, and how long before
   * its end a token is renewed, which is 5 minutes by default and would make each call with a short token a login.
   */
  google: {
    name: 'google-auth-library',
    packages: ['google-auth-library'],
    recipe: 'https://github.com/googleapis/google-auth-library-nodejs#oauth2',
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
      return async (path, { body, stream } = {}) => {
        const options = {
          ...(body && { method: 'POST' as const, data: body }),
          ...(stream && { responseType: 'stream' as const }),
        };
        return (await client.request({ url: url + path, ...options })).data;
      };
    },
  },
  badgateway: {
    name: '@badgateway/oauth2-client',
    packages: ['@badgateway/oauth2-client'],
    recipe: 'https://github.com/badgateway/oauth2-client#fetch-wrapper',
    async create({ url, fetch = globalThis.fetch }) {
      const { OAuth2Client, OAuth2Fetch } = await import('@badgateway/oauth2-client');
      const login = { clientId: 'bench', clientSecret: 'bench', tokenEndpoint: '/oauth/token' };
      const client = new OAuth2Client({ server: url, ...login });
      // Its middleware form, which is what its fetch calls, since that takes no other fetch.
      const withToken = new OAuth2Fetch({ client, getNewToken: () => client.clientCredentials() }).mw();
      return async (path, { body, stream } = {}) => {
        const init = body && { method: 'POST', headers: JSON_BODY, body: JSON.stringify(body) };
        const response = await withToken(new Request(url + path, init), (request) => fetch(request));
        if (!response.ok) throw new Error(`${path} was answered with ${response.status}.`);
        return stream ? response.body : response.json();
      };
    },
  },
  /** The page's callback returns a token; this one gets it when there is none, and the page says nothing of renewing it. */
  'hey-api': {
    name: '@hey-api/client-fetch',
    packages: ['@hey-api/client-fetch'],
    recipe: 'https://heyapi.dev/openapi-ts/clients/fetch#auth',
    async create({ url, fetch }) {
      const { createClient } = await import('@hey-api/client-fetch');
      let token: string | undefined;
      const auth = async () => {
        if (!token) token = (await login(url)).token;
        return token;
      };
      const client = createClient({ baseUrl: url, auth, ...(fetch && { fetch }) });
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

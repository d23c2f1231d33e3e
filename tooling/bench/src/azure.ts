import {
  bearerTokenAuthenticationPolicy,
  createDefaultHttpClient,
  createHttpHeaders,
  createPipelineFromOptions,
  createPipelineRequest,
  type HttpClient,
  type PipelineRequestOptions,
} from '@azure/core-rest-pipeline';
import { type Client, login, type Setting } from './contender.ts';
import { PATHS } from './vendor.ts';

/** The policy insists on https, and the vendor of the benchmark speaks plain http: changed on the last step. */
function overHttp(client: HttpClient): HttpClient {
  return {
    async sendRequest(request) {
      const { url } = request;
      request.url = url.replace('https:', 'http:');
      request.allowInsecureConnection = true;
      try {
        return await client.sendRequest(request);
      } finally {
        request.url = url;
      }
    },
  };
}

/** The least that an HttpClient over fetch does. */
function fetchHttpClient(fetch: typeof globalThis.fetch): HttpClient {
  return {
    async sendRequest(request) {
      const response = await fetch(request.url, {
        method: request.method,
        headers: request.headers.toJSON({ preserveCase: true }),
        ...(request.body && { body: request.body as string }),
      });
      return {
        request,
        status: response.status,
        headers: createHttpHeaders(Object.fromEntries(response.headers)),
        bodyAsText: await response.text(),
      };
    },
  };
}

export function createAzure({ url, fetch }: Setting): Client {
  const pipeline = createPipelineFromOptions({});
  const getToken = async () => {
    const { token, expiresInMs } = await login(url);
    return { token, expiresOnTimestamp: Date.now() + expiresInMs };
  };
  pipeline.addPolicy(bearerTokenAuthenticationPolicy({ scopes: 'bench', credential: { getToken } }));
  const httpClient = overHttp(fetch ? fetchHttpClient(fetch) : createDefaultHttpClient());
  const base = url.replace('http:', 'https:');
  const send = async (path: string, options: Partial<PipelineRequestOptions> = {}) => {
    const request = createPipelineRequest({ url: base + path, ...options });
    const response = await pipeline.sendRequest(httpClient, request);
    if (response.status !== 200) throw new Error(`${path} was answered with ${response.status}.`);
    return response;
  };
  return {
    read: async () => JSON.parse((await send(PATHS.read)).bodyAsText!),
    async write(document) {
      const headers = createHttpHeaders({ 'content-type': 'application/json' });
      const response = await send(PATHS.write, { method: 'POST', headers, body: JSON.stringify(document) });
      return JSON.parse(response.bodyAsText!);
    },
    async download() {
      const response = await send(PATHS.download, { streamResponseStatusCodes: new Set([200]) });
      return response.readableStreamBody as AsyncIterable<Uint8Array>;
    },
  };
}

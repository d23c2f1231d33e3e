import type { HttpClient } from '@azure/core-rest-pipeline';
import { type Contender, JSON_BODY, login } from './contender.ts';

export const azure: Contender = {
  name: '@azure/core-rest-pipeline',
  packages: ['@azure/core-rest-pipeline'],
  recipe:
    'https://learn.microsoft.com/javascript/api/@azure/core-rest-pipeline/#bearertokenauthenticationpolicy',
  async create({ url, fetch }) {
    const core = await import('@azure/core-rest-pipeline');
    /** The least that an HttpClient over fetch does. */
    const overFetch = (fetch: typeof globalThis.fetch): HttpClient => ({
      async sendRequest(request) {
        const { method, body } = request;
        const headers = request.headers.toJSON({ preserveCase: true });
        const response = await fetch(request.url, { method, headers, ...(body && { body: body as string }) });
        return {
          request,
          status: response.status,
          headers: core.createHttpHeaders(Object.fromEntries(response.headers)),
          bodyAsText: await response.text(),
        };
      },
    });
    const network = fetch ? overFetch(fetch) : core.createDefaultHttpClient();
    // The policy insists on https, and the vendor of the benchmark speaks plain http: changed on the last step.
    const httpClient: HttpClient = {
      sendRequest(request) {
        const http = request.url.replace('https:', 'http:');
        return network.sendRequest({ ...request, url: http, allowInsecureConnection: true });
      },
    };
    const pipeline = core.createPipelineFromOptions({});
    const getToken = async () => {
      const { token, expiresInMs } = await login(url);
      return { token, expiresOnTimestamp: Date.now() + expiresInMs };
    };
    pipeline.addPolicy(core.bearerTokenAuthenticationPolicy({ scopes: 'bench', credential: { getToken } }));
    const base = url.replace('http:', 'https:');
    return async (path, { body, stream } = {}) => {
      const request = core.createPipelineRequest({
        url: base + path,
        ...(body && {
          method: 'POST',
          headers: core.createHttpHeaders(JSON_BODY),
          body: JSON.stringify(body),
        }),
        ...(stream && { streamResponseStatusCodes: new Set([200]) }),
      });
      const response = await pipeline.sendRequest(httpClient, request);
      if (response.status !== 200) throw new Error(`${path} was answered with ${response.status}.`);
      return stream ? response.readableStreamBody : JSON.parse(response.bodyAsText!);
    };
  },
};

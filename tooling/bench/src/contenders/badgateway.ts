import { OAuth2Client, OAuth2Fetch } from '@badgateway/oauth2-client';
import type { Contender } from '../contender.ts';
import { PATHS } from '../vendor/answers.ts';

export const contender: Contender = {
  name: '@badgateway/oauth2-client',
  packages: ['@badgateway/oauth2-client'],
  recipe: 'https://github.com/badgateway/oauth2-client#fetch-wrapper',
  renews: 'when expired',
  create({ url, fetch = globalThis.fetch }) {
    const client = new OAuth2Client({
      server: url,
      clientId: 'bench',
      clientSecret: 'bench',
      tokenEndpoint: '/oauth/token',
    });
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
        const response = await send(PATHS.write, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(document),
        });
        return response.json();
      },
      download: async () => (await send(PATHS.download)).body!,
    };
  },
};

import { OAuth2Client } from 'google-auth-library';
import type { Contender } from '../contender.ts';
import { PATHS } from '../vendor/answers.ts';

/**
 * Two of its options are set in its favour: renewing a token after a 401, which is off by default, and how long before
 * its end a token is renewed, which is 5 minutes by default and would make each call with a short token a login.
 */
export const contender: Contender = {
  name: 'google-auth-library',
  packages: ['google-auth-library'],
  recipe: 'https://github.com/googleapis/google-auth-library-nodejs#oauth2',
  renews: 'when expired',
  create({ url, fetch }) {
    const client = new OAuth2Client({
      clientId: 'bench',
      clientSecret: 'bench',
      endpoints: { oauth2TokenUrl: `${url}/oauth/token` },
      eagerRefreshThresholdMillis: 500,
      forceRefreshOnFailure: true,
      ...(fetch && { transporterOptions: { fetchImplementation: fetch } }),
    });
    client.setCredentials({ refresh_token: 'refresh' });
    return {
      read: async () => (await client.request({ url: url + PATHS.read })).data,
      write: async (document) =>
        (await client.request({ url: url + PATHS.write, method: 'POST', data: document })).data,
      async download() {
        const response = await client.request<AsyncIterable<Uint8Array>>({
          url: url + PATHS.download,
          responseType: 'stream',
        });
        return response.data;
      },
    };
  },
};

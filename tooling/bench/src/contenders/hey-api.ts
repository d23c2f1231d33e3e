import { createClient } from '@hey-api/client-fetch';
import { type Contender, login } from '../contender.ts';
import { PATHS } from '../vendor/answers.ts';

/** What a generated SDK passes with every operation that needs a token. */
const security = [{ scheme: 'bearer' as const, type: 'http' as const }];

/** The page's callback returns a token; this one gets it when there is none, and the page says nothing of renewing it. */
export const contender: Contender = {
  name: '@hey-api/client-fetch',
  packages: ['@hey-api/client-fetch'],
  recipe: 'https://heyapi.dev/openapi-ts/clients/fetch#auth',
  renews: 'never',
  create({ url, fetch }) {
    let token: string | undefined;
    const client = createClient({
      baseUrl: url,
      ...(fetch && { fetch }),
      auth: async () => {
        if (!token) token = (await login(url)).token;
        return token;
      },
    });
    return {
      async read() {
        const { data, error } = await client.get({ url: PATHS.read, security });
        if (!data) throw error;
        return data;
      },
      async write(document) {
        const headers = { 'content-type': 'application/json' };
        const { data, error } = await client.post({ url: PATHS.write, security, headers, body: document });
        if (!data) throw error;
        return data;
      },
      async download() {
        const { data, error } = await client.get({ url: PATHS.download, security, parseAs: 'stream' });
        if (!data) throw error;
        return data as AsyncIterable<Uint8Array>;
      },
    };
  },
};

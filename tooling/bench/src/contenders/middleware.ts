import createClient, { type Middleware } from 'openapi-fetch';
import { type Contender, login, type Paths } from '../contender.ts';
import { measured } from './openapi-client.ts';

/** The recipe leaves "logic here to refresh token when it expires" to the reader, so there is none. */
export const contender: Contender = {
  name: 'openapi-fetch, middleware',
  packages: ['openapi-fetch'],
  recipe: 'https://openapi-ts.dev/openapi-fetch/middleware-auth#basic-auth',
  renews: 'never',
  create({ url, fetch }) {
    let accessToken: string | undefined;
    const auth: Middleware = {
      async onRequest({ request }) {
        if (!accessToken) accessToken = (await login(url)).token;
        request.headers.set('Authorization', `Bearer ${accessToken}`);
        return request;
      },
    };
    const client = createClient<Paths>({ baseUrl: url, ...(fetch && { fetch }) });
    client.use(auth);
    return measured(client);
  },
};

import createClient from 'openapi-fetch';
import type { Contender, Paths } from '../contender.ts';
import { measured } from './openapi-client.ts';

/** What every other contender is compared with: the same typed call, with a token that somebody else takes care of. */
export const contender: Contender = {
  name: 'openapi-fetch, fixed header',
  packages: ['openapi-fetch'],
  // "headers" among the options of createClient.
  recipe: 'https://openapi-ts.dev/openapi-fetch/api',
  renews: 'never',
  create: ({ url, token, fetch }) =>
    measured(
      createClient<Paths>({
        baseUrl: url,
        headers: { Authorization: `Bearer ${token}` },
        ...(fetch && { fetch }),
      }),
    ),
};

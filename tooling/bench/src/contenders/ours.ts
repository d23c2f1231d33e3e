import { createElevateClient } from '@x/elevate';
import type { Client } from 'openapi-fetch';
import type { Contender, Paths } from '../contender.ts';
import { measured } from './openapi-client.ts';

/** A provider's client as it is installed, with its defaults: time limit, retries, renewal ahead of time. */
export const contender: Contender = {
  name: '@x/elevate',
  packages: ['@x/elevate'],
  recipe: 'packages/elevate/README.md',
  renews: 'ahead of time',
  create({ url, fetch }) {
    const client = createElevateClient<Paths>({
      baseUrl: url,
      credentials: { brand: 'bench', username: 'bench', password: 'bench' },
      ...(fetch && { fetch }),
    });
    // The same calls for these paths; the compiler compares the generic methods.
    return measured(client as unknown as Client<Paths>);
  },
};

import type { Client } from 'openapi-fetch';
import type { WithPaths } from '../provider.ts';

/**
 * A client as the type of openapi-fetch's own, for libraries that are made for it: `createClient(toOpenapiFetch(portal))` of
 * openapi-react-query, `createQueryHook(toOpenapiFetch(portal), 'portal')` of swr-openapi. It is the same object.
 */
export function toOpenapiFetch<Paths extends {}>(client: WithPaths<Paths>): Client<Paths> {
  return client as unknown as Client<Paths>;
}

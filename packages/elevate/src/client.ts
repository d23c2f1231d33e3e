import type { AddOperations, ApiClient, ClientOptions, WithOwn } from '@x/client-kit';
import { type AddPaths, createClient, type ProviderDefinition } from '@x/client-kit/internal';
import type { ElevateOperations } from './generated/operations.ts';
import type { paths } from './generated/schema.ts';
import { secretPaths, servers } from './generated/servers.ts';
import { operationTable } from './generated/table.ts';
import { elevateGrant } from './grant.ts';
import { paging } from './pagination.ts';
import { type ElevateAuthentication, type ElevateCredentials, settings, variables } from './settings.ts';

/** Options of {@link createElevateClient}. */
export type ElevateClientOptions = ClientOptions & ElevateAuthentication;

/** A client of Elevate: an openapi-fetch client that keeps its own token, see `auth`. `Own`: operations of your own. */
export interface ElevateClient<Own extends object = object>
  extends ApiClient<AddPaths<paths, Own>>,
    ElevateOperations {}

const elevate: ProviderDefinition<ElevateCredentials> = {
  name: '@x/elevate',
  prefix: 'ELEVATE',
  servers,
  secretPaths,
  operations: operationTable,
  paging,
  variables,
  settings,
  grant: elevateGrant,
  // Every PATCH of this vendor takes a JSON Patch.
  mediaTypes: { PATCH: 'application/json-patch+json' },
};

/**
 * Makes a client of Elevate (Elevate IQ, Elevate Billing).
 *
 * Pass the endpoint URL that support handed out as `baseUrl`; the default is the vendor's public server. Nothing is
 * read from variables or sent before the first call.
 *
 * @typeParam Own - Operations that are not described here, as openapi-typescript generates types: added to ours.
 * @typeParam OwnMethods - Their methods. Both come from the option `own`.
 */
export function createElevateClient<Own extends object = object, OwnMethods extends object = object>(
  options: WithOwn<ElevateClientOptions, Own, OwnMethods> = {},
): AddOperations<ElevateClient<Own>, OwnMethods> {
  return createClient<ElevateClient<Own>>(elevate, options) as never;
}

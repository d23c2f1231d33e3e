import type { AddOperations, ApiClient, ClientOptions, WithOwn } from '@x/client-kit';
import { type AddPaths, createClient, type ProviderDefinition } from '@x/client-kit/internal';
import type { CoreOperations } from './generated/operations.ts';
import type { paths } from './generated/schema.ts';
import { secretPaths, servers } from './generated/servers.ts';
import { operationTable } from './generated/table.ts';
import { coreGrant } from './grant.ts';
import { paging } from './paging.ts';
import { type CoreAuthentication, type CoreCredentials, settings, variables } from './settings.ts';

/** Options of {@link createCoreClient}. */
export type CoreClientOptions = ClientOptions & CoreAuthentication;

/** A client of Resolver Core: an openapi-fetch client that keeps its own token, see `auth`. `Own`: operations of your own. */
export interface CoreClient<Own extends object = object>
  extends ApiClient<AddPaths<paths, Own>>,
    CoreOperations {}

const core: ProviderDefinition<CoreCredentials> = {
  name: '@x/core',
  prefix: 'CORE',
  servers,
  secretPaths,
  operations: operationTable,
  paging,
  variables,
  options: ['impersonateUserId', 'credentials.mfaTokenCode'],
  settings,
  grant: coreGrant,
};

/**
 * Makes a client of Resolver Core.
 *
 * Every environment has a host of its own, so `baseUrl` (variable `CORE_BASE_URL`) is needed, such as
 * `https://sandbox.resolver.com`. Nothing is read from variables or sent before the first call.
 *
 * @typeParam Own - Operations that are not described here, as openapi-typescript generates types: added to ours.
 * @typeParam OwnMethods - Their methods. Both come from the option `own`.
 */
export function createCoreClient<Own extends object = object, OwnMethods extends object = object>(
  options: WithOwn<CoreClientOptions, Own, OwnMethods> = {},
): AddOperations<CoreClient<Own>, OwnMethods> {
  const client = createClient<CoreClient<Own>>(core, options);
  const { impersonateUserId } = options;
  // A header of all calls and no part of the key, so that a call can act as another user.
  const acting =
    impersonateUserId === undefined
      ? client
      : client.with({ headers: { 'impersonate-user-id': String(impersonateUserId) } });
  return acting as never;
}

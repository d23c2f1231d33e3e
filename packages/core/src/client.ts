import { type ApiClient, type ClientOptions, createClient, type ProviderDefinition } from '@x/client-kit';
import { type CoreOperations, operationTable } from './generated/operations.ts';
import type { paths } from './generated/schema.ts';
import { pathServers, secretPaths, servers } from './generated/servers.ts';
import { coreGrant } from './grant.ts';
import { type CoreAuthentication, type CoreCredentials, settings, variables } from './settings.ts';

/** Options of {@link createCoreClient}. */
export type CoreClientOptions = ClientOptions & CoreAuthentication;

/** A client of Resolver Core: an openapi-fetch client that keeps its own token, see `auth`. */
export type CoreClient<Paths extends {} = paths> = ApiClient<Paths> & CoreOperations;

const core: ProviderDefinition<CoreCredentials> = {
  name: '@x/core',
  prefix: 'CORE',
  servers,
  pathServers,
  secretPaths,
  operations: operationTable,
  variables,
  settings,
  grant: coreGrant,
};

/**
 * Makes a client of Resolver Core.
 *
 * Every environment has a host of its own, so `baseUrl` (variable `CORE_BASE_URL`) is needed, such as
 * `https://sandbox.resolver.com`. Nothing is read from variables or sent before the first call.
 *
 * @typeParam Paths - For operations of a tenant's own: types in the form that openapi-typescript generates.
 */
export function createCoreClient<Paths extends {} = paths>(
  options: CoreClientOptions = {},
): CoreClient<Paths> {
  return createClient<Paths, CoreOperations>(core, options);
}

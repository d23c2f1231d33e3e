import { type ApiClient, type ClientOptions, createClient, type ProviderDefinition } from '@x/client-kit';
import { type ElevateOperations, operationTable } from './generated/operations.ts';
import type { paths } from './generated/schema.ts';
import { pathServers, secretPaths, servers } from './generated/servers.ts';
import { elevateGrant } from './grant.ts';
import { type ElevateAuthentication, type ElevateCredentials, settings, variables } from './settings.ts';

/** Options of {@link createElevateClient}. */
export type ElevateClientOptions = ClientOptions & ElevateAuthentication;

/** A client of Elevate: an openapi-fetch client that keeps its own token, see `auth`. */
export type ElevateClient<Paths extends {} = paths> = ApiClient<Paths> & ElevateOperations;

const elevate: ProviderDefinition<ElevateCredentials> = {
  name: '@x/elevate',
  prefix: 'ELEVATE',
  servers,
  pathServers,
  secretPaths,
  operations: operationTable,
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
 * @typeParam Paths - For operations of a tenant's own: types in the form that openapi-typescript generates.
 */
export function createElevateClient<Paths extends {} = paths>(
  options: ElevateClientOptions = {},
): ElevateClient<Paths> {
  return createClient<Paths, ElevateOperations>(elevate, options);
}

import type { AddOperations, ApiClient, ClientOptions, WithOwn } from '@x/client-kit';
import { type AddPaths, createClient, type ProviderDefinition } from '@x/client-kit/internal';
import { readEnvelope } from './envelope.ts';
import type { ElyssaOperations } from './generated/operations.ts';
import type { paths } from './generated/schema.ts';
import { secretPaths, servers } from './generated/servers.ts';
import { operationTable } from './generated/table.ts';
import { elyssaGrant } from './grant.ts';
import { paging } from './paging.ts';
import { type ElyssaAuthentication, type ElyssaCredentials, settings, variables } from './settings.ts';

/** Options of {@link createElyssaClient}. */
export interface ElyssaClientOptions extends ClientOptions, ElyssaAuthentication {}

/** A client of Elyssa: an openapi-fetch client that keeps its own token, see `auth`. `Own`: operations of your own. */
export interface ElyssaClient<Own extends object = object>
  extends ApiClient<AddPaths<paths, Own>>,
    ElyssaOperations {}

const elyssa: ProviderDefinition<ElyssaCredentials> = {
  name: '@x/elyssa',
  prefix: 'ELYSSA',
  servers,
  secretPaths,
  operations: operationTable,
  paging,
  variables,
  options: ['sendCompanyId'],
  settings,
  grant: elyssaGrant,
  envelope: readEnvelope,
  // In the page's sample of every call, also of those without a body.
  headers: { 'content-type': 'application/json' },
};

/**
 * Makes a client of Elyssa App.
 *
 * For an operation that is not described here pass its types: `createElyssaClient<MyPaths>(…)`. Nothing is read from variables or sent before the first call.
 *
 * @typeParam Own - Operations that are not described here, as openapi-typescript generates types: added to ours.
 * @typeParam OwnMethods - Their methods. Both come from the option `own`.
 */
export function createElyssaClient<Own extends object = object, OwnMethods extends object = object>(
  options: WithOwn<ElyssaClientOptions, Own, OwnMethods> = {},
): AddOperations<ElyssaClient<Own>, OwnMethods> {
  return createClient<ElyssaClient<Own>>(elyssa, options) as never;
}

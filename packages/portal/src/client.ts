import type { AddOperations, KeyedClient, LimitedClientOptions, WithOwn } from '@x/client-kit';
import {
  type AddPaths,
  createClient,
  idempotencyKeys,
  type ProviderDefinition,
  penaltyAfter429,
} from '@x/client-kit/internal';
import { readEnvelope } from './envelope.ts';
import type { PortalOperations } from './generated/operations.ts';
import type { paths } from './generated/schema.ts';
import { secretPaths, servers } from './generated/servers.ts';
import { operationTable } from './generated/table.ts';
import { penaltyMs, portalGrant } from './grant.ts';
import { paging } from './paging.ts';
import {
  type PortalAuthentication,
  type PortalEnvironment,
  type PortalLogin,
  settings,
  variables,
} from './settings.ts';

/** Options of {@link createPortalClient}. */
export interface PortalClientOptions extends LimitedClientOptions, PortalAuthentication {
  /** Which of the vendor's environments to call. Default: the variable `PORTAL_ENVIRONMENT`, or else the sandbox. */
  environment?: PortalEnvironment | undefined;
}

/** A client of the Portal: an openapi-fetch client that keeps its own token, see `auth`. `Own`: operations of your own. */
export interface PortalClient<Own extends object = object>
  extends KeyedClient<AddPaths<paths, Own>>,
    PortalOperations {}

const portal: ProviderDefinition<PortalLogin> = {
  name: '@x/portal',
  prefix: 'PORTAL',
  servers,
  secretPaths,
  operations: operationTable,
  paging,
  environments: ['sandbox', 'production'] satisfies PortalEnvironment[],
  variables,
  settings,
  grant: portalGrant,
  envelope: readEnvelope,
  // Asked for on every call, also on those without a body.
  headers: { 'content-type': 'application/json' },
  // A login with a key would bring back an old token for an hour.
  // Pure: a bundle that only receives webhooks leaves all of this out.
  keys: /* @__PURE__ */ idempotencyKeys({
    header: 'idempotency-key',
    longest: 36,
    except: ['/api/authorize'],
  }),
  penalty: /* @__PURE__ */ penaltyAfter429(penaltyMs),
};

/**
 * Makes a client of the Portal (Zum Rails).
 *
 * Money moves in production alone, and that has to be asked for: the default environment is the sandbox. Nothing is
 * read from variables or sent before the first call.
 *
 * @typeParam Own - Operations that are not described here, as openapi-typescript generates types: added to ours.
 * @typeParam OwnMethods - Their methods. Both come from the option `own`.
 */
export function createPortalClient<Own extends object = object, OwnMethods extends object = object>(
  options: WithOwn<PortalClientOptions, Own, OwnMethods> = {},
): AddOperations<PortalClient<Own>, OwnMethods> {
  return createClient<PortalClient<Own>>(portal, options) as never;
}

import { type AddOperations, type ApiClient, type ClientOptions, unwrap, type WithOwn } from '@x/client-kit';
import {
  type AddPaths,
  createClient,
  credentialHeaders,
  type ProviderDefinition,
} from '@x/client-kit/internal';
import { readEnvelope, result, worseStatus } from './envelope.ts';
import type {
  TelematicsAdminOperations,
  TelematicsAdminPaths,
  TelematicsOperations,
  TelematicsUserOperations,
  TelematicsUserPaths,
} from './generated/operations.ts';
import type { paths } from './generated/schema.ts';
import { secretPaths, servers } from './generated/servers.ts';
import { operationTable } from './generated/table.ts';
import { telematicsGrant } from './grant.ts';
import { paging } from './paging.ts';
import {
  type GivenLogin,
  headerValues,
  settings,
  type TelematicsAdminLogin,
  type TelematicsAuthentication,
  type TelematicsCredentials,
  type TelematicsUserLogin,
  variables,
} from './settings.ts';
import type { Proof, Verify } from './verify.ts';
import { explainWrongKind } from './wrong-kind.ts';

/** Options of {@link createTelematicsClient}. */
export interface TelematicsClientOptions extends ClientOptions, TelematicsAuthentication {}

/** What all clients of the Telematics SDK have. `Paths`: the operations that they offer. */
interface Verifying<Paths extends object> extends ApiClient<Paths> {
  /** Makes one cheap protected call and says what it tells about the credentials. */
  readonly verify: Verify;
}

/**
 * A client of the Telematics SDK whose kind of credentials is known at run time alone: an openapi-fetch client that
 * keeps its own tokens, see `auth`. It offers all operations, and the vendor refuses those of the other kind. `Own`:
 * operations of your own.
 */
export interface TelematicsClient<Own extends object = object>
  extends Verifying<AddPaths<paths, Own>>,
    TelematicsOperations {}

/** A client with the credentials of a user, which offers what a user may call. `Own`: operations of your own. */
export interface TelematicsUserClient<Own extends object = object>
  extends Verifying<AddPaths<TelematicsUserPaths, Own>>,
    TelematicsUserOperations {}

/** A client with the credentials of an admin, which offers what an admin may call. `Own`: operations of your own. */
export interface TelematicsAdminClient<Own extends object = object>
  extends Verifying<AddPaths<TelematicsAdminPaths, Own>>,
    TelematicsAdminOperations {}

const telematics: ProviderDefinition<TelematicsCredentials> = {
  name: '@x/telematics',
  prefix: 'TELEMATICS',
  servers,
  secretPaths,
  operations: operationTable,
  paging,
  variables,
  options: ['loginFieldsAs'],
  settings,
  grant: telematicsGrant,
  // The probe is one of our own paths, whichever the caller's types are.
  members: (client: ApiClient<paths>, credentials) => {
    const proof: Proof = {};
    const verify: Verify = async () => {
      const { kind } = await credentials();
      const probe = await import('./verify.ts');
      return probe.verify(client, kind, proof, { worseStatus, result, unwrap });
    };
    return { verify };
  },
  credentialHeaders: /* @__PURE__ */ credentialHeaders(headerValues),
  envelope: readEnvelope,
  explain: explainWrongKind,
};

/**
 * Makes a client of the Telematics SDK (Damoov), for a user or for an admin.
 *
 * The vendor lives on seven hosts, called `api`, `user`, `mobile`, `leaderboard`, `accounts`, `services` and `portal` in
 * `baseUrls`; `baseUrl` replaces all of them. Nothing is read from variables or sent before the first call.
 *
 * @example
 * const admin = createTelematicsClient({ credentials: { kind: 'admin' } }); // the rest comes from variables
 *
 * @typeParam Own - Operations that are not described here, as openapi-typescript generates types: added to ours.
 * @typeParam OwnMethods - Their methods. Both come from the option `own`.
 */
export function createTelematicsClient<Own extends object = object, OwnMethods extends object = object>(
  options: WithOwn<TelematicsClientOptions, Own, OwnMethods> & {
    credentials: GivenLogin<TelematicsUserLogin>;
  },
): AddOperations<TelematicsUserClient<Own>, OwnMethods>;
/** For an admin. */
export function createTelematicsClient<Own extends object = object, OwnMethods extends object = object>(
  options: WithOwn<TelematicsClientOptions, Own, OwnMethods> & {
    credentials: GivenLogin<TelematicsAdminLogin>;
  },
): AddOperations<TelematicsAdminClient<Own>, OwnMethods>;
/** For a kind that is known at run time alone. */
export function createTelematicsClient<Own extends object = object, OwnMethods extends object = object>(
  options?: WithOwn<TelematicsClientOptions, Own, OwnMethods>,
): AddOperations<TelematicsClient<Own>, OwnMethods>;
export function createTelematicsClient(options: TelematicsClientOptions = {}): TelematicsClient {
  return createClient<TelematicsClient>(telematics, options);
}

import type { ApiClient, ClientOptions } from '@x/client-kit';
import { type AddPaths, createClient, type ProviderDefinition } from '@x/client-kit/internal';
import { isEnvelope, result, worseStatus } from './envelope.ts';
import { operationTable, type TelematicsOperations } from './generated/operations.ts';
import type { paths } from './generated/schema.ts';
import { pathServers, secretPaths, servers } from './generated/servers.ts';
import { telematicsGrant } from './grant.ts';
import {
  settings,
  type TelematicsAuthentication,
  type TelematicsCredentials,
  variables,
} from './settings.ts';
import { type Verify, verifier } from './verify.ts';

/** Options of {@link createTelematicsClient}. */
export interface TelematicsClientOptions extends ClientOptions, TelematicsAuthentication {}

/** A client of the Telematics SDK: an openapi-fetch client that keeps its own tokens, see `auth`. `Own`: operations of your own. */
export interface TelematicsClient<Own extends object = object>
  extends ApiClient<AddPaths<paths, Own>>,
    TelematicsOperations {
  /** Makes one cheap protected call and says what it tells about the credentials. */
  readonly verify: Verify;
}

const telematics: ProviderDefinition<TelematicsCredentials> = {
  name: '@x/telematics',
  prefix: 'TELEMATICS',
  servers,
  pathServers,
  secretPaths,
  operations: operationTable,
  variables,
  options: ['loginFieldsAs'],
  settings,
  grant: telematicsGrant,
  // The probe is one of our own paths, whichever the caller's types are.
  members: (client: ApiClient<paths>, { clock }) => ({ verify: verifier(client, clock) }),
  // HTTP 200 may carry a failing `Status`.
  envelope: (body) =>
    isEnvelope(body) ? { failed: worseStatus(200, body) > 299, payload: result(body) } : undefined,
};

/**
 * Makes a client of the Telematics SDK (Damoov).
 *
 * The vendor lives on three hosts, called `api`, `user` and `mobile` in `baseUrls`; `baseUrl` replaces all of them.
 * Nothing is read from variables or sent before the first call.
 *
 * @typeParam Own - Operations that are not described here, as openapi-typescript generates types: added to ours.
 */
export function createTelematicsClient<Own extends object = object>(
  options: TelematicsClientOptions = {},
): TelematicsClient<Own> {
  return createClient<TelematicsClient<Own>>(telematics, options);
}

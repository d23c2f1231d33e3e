import { type ApiClient, type ClientOptions, createClient } from '@x/client-kit';
import { isEnvelope, result, worseStatus } from './envelope.ts';
import type { paths } from './generated/schema.ts';
import { pathServers, secretPaths, servers } from './generated/servers.ts';
import { type LoginFieldsAs, telematicsGrant } from './grant.ts';
import { settings, type TelematicsCredentials, variables } from './settings.ts';
import { type Verify, verifier } from './verify.ts';

/** Options of {@link createTelematicsClient}. */
export interface TelematicsOptions extends ClientOptions {
  /**
   * Who logs in: a user or an admin; or a function that says so, asked before each login, so that a rotated password
   * needs no restart. Default: the variables `TELEMATICS_KIND`, `_DEVICE_TOKEN`, `_INSTANCE_ID`, `_INSTANCE_KEY`,
   * `_EMAIL` and `_PASSWORD`.
   */
  credentials?: TelematicsCredentials | (() => TelematicsCredentials | Promise<TelematicsCredentials>);
  /**
   * How the login field is written. `object` is the form of the vendor's page "API Authorization", `text` that of its
   * newer pages. Default `object`. The forms are never tried in turn, since each try costs a login.
   */
  loginFieldsAs?: LoginFieldsAs | undefined;
}

/** Client of the Telematics SDK (Damoov) API: `GET`, `POST` and so on with typed paths, `auth` and `verify`. */
export type TelematicsClient<Paths extends {} = paths> = ApiClient<Paths> & {
  /** Makes one cheap protected call and says what it tells about the credentials. See {@link Verify}. */
  readonly verify: Verify;
};

/**
 * Makes a client that logs in when it is first used, renews its tokens ahead of time and sends them to the vendor's
 * hosts only. Touches neither network nor environment itself.
 *
 * Servers, for `baseUrls`: `api`, `user`, `mobile`.
 */
export function createTelematicsClient<Paths extends {} = paths>(
  options: TelematicsOptions = {},
): TelematicsClient<Paths> {
  const client = createClient<paths>(
    {
      name: '@x/telematics',
      prefix: 'TELEMATICS',
      servers,
      pathServers,
      secretPaths,
      variables,
      settings,
      grant: (source) => telematicsGrant(source, options.loginFieldsAs),
      envelope: (body) =>
        isEnvelope(body) ? { failed: worseStatus(200, body) > 299, payload: result(body) } : undefined,
    },
    options,
  );
  return Object.assign(client, {
    verify: verifier(client, options.clock),
  }) as unknown as TelematicsClient<Paths>;
}

import {
  type Grant,
  type GrantCall,
  type GrantFailure,
  type GrantSource,
  type IssuedToken,
  peekJson,
  type Refusal,
  type ResponseHead,
  type TokenReply,
} from '@x/client-kit/internal';
import { bodyStatus, type Fields, faultyFields, isEnvelope, result, worseStatus } from './envelope.ts';
import type { TelematicsCredentials } from './settings.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What the vendor answers to a renewal when the pair is dead; each client of the vendor's own knows some of them. */
const PAIR_IS_DEAD = new Set([400, 401, 404, 419, 422]);

/** How users and admins get their tokens. Source: "API Authorization", and "API authorization policies" for renewals. */
export function telematicsGrant({
  url,
  credentials,
}: GrantSource<TelematicsCredentials>): Grant<TelematicsCredentials> {
  // Not earlier than a call: building a client reads no variable.
  const endpoint = () => url('/v1/Auth/Login');
  return {
    name: '@x/telematics',
    facts: {
      // A renewal replaces both tokens, and reuse of an old one is not documented to work.
      singleUse: true,
      // A new login is the documented way to end the tokens of the one before.
      singleSession: true,
      // Pages allow 5 a minute, 5 an hour and 5 a day. Five at once and then five an hour keeps a service alive that
      // has to log in; should the day be what counts, the vendor's own 429 says so.
      loginBudget: { burst: 5, refillMs: 12 * MINUTE },
      penaltyPerOrigin: true,
      throttleMs: HOUR,
    },
    credentials,
    account: (given) => ({
      endpoint: endpoint(),
      parts: {
        kind: given.kind,
        instance: given.instanceId,
        login: given.kind === 'user' ? given.deviceToken : given.email,
      },
      secret: given.kind === 'user' ? given.instanceKey : given.password,
    }),
    acquire: ({ credentials: given, send }) =>
      send({
        url: endpoint(),
        headers: { InstanceId: given.instanceId },
        json: loginBody(given),
      }),
    // Both tokens and no bearer: the access token is needed even when it has expired.
    renew: ({ token, send }) =>
      send({
        url: url('/v1/Auth/RefreshToken'),
        json: { AccessToken: token.accessToken, RefreshToken: token.refreshToken },
      }),
    read,
    refusal,
    peekBody: peekJson,
    credentialHint:
      'Check credentials.deviceToken, .instanceId and .instanceKey (TELEMATICS_DEVICE_TOKEN, _INSTANCE_ID, ' +
      '_INSTANCE_KEY), as an admin .email and .password (TELEMATICS_EMAIL, _PASSWORD), and loginFieldsAs',
  };
}

// The vendor's first page writes users in PascalCase and admins in lower camel case; newer pages have the same as text.
function loginBody(given: TelematicsCredentials): Record<string, unknown> {
  const text = given.loginFieldsAs === 'text';
  if (given.kind === 'user') {
    const { deviceToken, instanceKey } = given;
    return {
      LoginFields: text ? JSON.stringify({ Devicetoken: deviceToken }) : { deviceToken },
      Password: instanceKey,
    };
  }
  const { email, password } = given;
  return text
    ? { LoginFields: JSON.stringify({ email }), Password: password }
    : { loginFields: { Email: email }, password };
}

function read(reply: TokenReply, call: GrantCall): IssuedToken | GrantFailure | undefined {
  const status = worseStatus(reply.status, reply.body);
  if (status < 300) return issuedToken(reply.body);
  if (call === 'renew' && PAIR_IS_DEAD.has(status)) return { kind: 'GrantDead' };
  if (status === 401) return { kind: 'BadCredentials', message: refusedLogin(reply) };
  if (status === 422) return invalidRequest(reply.body);
  // Too many logins block the address for an hour. For renewals no limit is documented.
  if (status === 429) return { kind: call === 'acquire' ? 'Locked' : 'Transient', retryAfterMs: HOUR };
  if (status === 408 || status >= 500)
    return { kind: saysNotNow(status, reply.body) ? 'Transient' : 'InDoubt' };
  if (status === reply.status) return undefined;
  return {
    kind: 'Misconfigured',
    message: `the answer says Status ${status}, which is not documented`,
  };
}

function issuedToken(body: unknown): IssuedToken | undefined {
  const { AccessToken, RefreshToken } = (result(body) ?? {}) as Fields;
  const { Token, ExpiresIn } = (AccessToken ?? {}) as Fields;
  if (!isText(Token)) return undefined;
  return {
    accessToken: Token,
    // Seconds, whatever the comment in the vendor's sample says: the sample's own JWT spans this very number.
    lifetimeSeconds: Number(ExpiresIn) || undefined,
    refreshToken: isText(RefreshToken) ? RefreshToken : undefined,
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

// The engine prints the HTTP status, which can be 200 here.
function refusedLogin(reply: TokenReply): string | undefined {
  return reply.status === 401 ? undefined : 'the vendor refused the credentials (Status 401)';
}

function invalidRequest(body: unknown): GrantFailure {
  const names = faultyFields(body);
  return {
    kind: 'Misconfigured',
    message: `the vendor calls the request invalid${names && ` and names ${names}`}`,
    advice: `Check ${names ? 'these options' : 'all credentials'} and loginFieldsAs`,
  };
}

// Only a server that answers in the vendor's own format can say that it has not used up the refresh token.
function saysNotNow(status: number, body: unknown): boolean {
  return isEnvelope(body) && ![408, 502, 504].includes(status);
}

// HTTP 200 may carry `Status` 401. An answer that brings a payload is one, whatever its `Status`.
function refusal({ status, headers }: ResponseHead, body?: unknown): Refusal {
  if (status === 401) return 'token';
  if (status !== 200 || !/\bjson\b/i.test(headers.get('content-type') ?? '')) return 'none';
  if (body === undefined) return 'peek';
  return bodyStatus(body) === 401 && (result(body) ?? null) === null ? 'token' : 'none';
}

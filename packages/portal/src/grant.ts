import {
  type Grant,
  type GrantFailure,
  type GrantSource,
  peekJson,
  type Refusal,
  type ResponseHead,
  type TokenReply,
  textAt,
} from '@x/client-kit/internal';
import { trueStatus } from './envelope.ts';
import type { PortalLogin } from './settings.ts';

/** "Up to an hour": the answer does not say, and the JWT within may say less. */
const documentedLifeMs = 3_600_000;
/** For this long, five minutes, an address that exceeds a limit is blocked; no header tells. */
export const penaltyMs = 300_000;

/**
 * Portal's tokens: one call with user name and password, no renewal, and a call that ends a token. Sources: the
 * vendor's pages on authentication, errors and limits.
 */
export function portalGrant({ url, credentials }: GrantSource<PortalLogin>): Grant<PortalLogin> {
  const endpoint = () => url('/api/authorize');
  return {
    name: '@x/portal',
    facts: { documentedLifeMs, penaltyPerOrigin: true, throttleMs: penaltyMs },
    credentials,
    account: ({ username, password }) => ({ endpoint: endpoint(), parts: { username }, secret: password }),
    // No idempotency key here: within an hour it would bring back the answer, and the token, of an earlier call.
    acquire: ({ credentials: { username, password }, send }) =>
      send({ url: endpoint(), json: { Username: username, Password: password } }),
    revoke: ({ token, send }) =>
      send({
        method: 'PATCH',
        url: url('/api/authorize/canceltoken'),
        // The vendor asks for the content type on every call, also on those without a body.
        headers: { authorization: `Bearer ${token.accessToken}`, 'content-type': 'application/json' },
      }),
    read,
    refusal,
    peekBody: peekJson,
    credentialHint:
      'Check credentials.username and .password (PORTAL_USERNAME, PORTAL_PASSWORD), and that they belong to this environment (PORTAL_ENVIRONMENT)',
  };
}

function read({ status: httpStatus, body }: TokenReply): ReturnType<Grant['read']> {
  const status = trueStatus(httpStatus, body);
  if (status < 300) {
    const accessToken = textAt(body, 'result', 'Token');
    return accessToken === undefined ? undefined : { accessToken };
  }
  // What HTTP itself says, the engine reads as for every vendor.
  return status === httpStatus ? undefined : insideEnvelope(status);
}

/** An error that came with HTTP 200. */
function insideEnvelope(status: number): GrantFailure {
  const message = `the envelope says status ${status}, though HTTP says 200`;
  if (status === 401) return { kind: 'BadCredentials', message };
  if (status === 429) return { kind: 'Transient', message, retryAfterMs: penaltyMs };
  return { kind: status >= 500 ? 'Transient' : 'Misconfigured', message };
}

/** A dead token may be told inside HTTP 200, as every error may. Only a short JSON body can be such an envelope. */
function refusal({ status, headers }: ResponseHead, body?: unknown): Refusal {
  if (status === 401) return 'token';
  if (status !== 200 || !headers.get('content-type')?.includes('json')) return 'none';
  if (body === undefined) return 'peek';
  return trueStatus(status, body) === 401 ? 'token' : 'none';
}

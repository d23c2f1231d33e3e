import { readRetryAfter } from './backoff.ts';
import type { FailureKind, Grant, GrantCall, IssuedToken, TokenReply } from './grant.ts';
import { isVisible } from './read-record.ts';
import { MINUTE } from './time.ts';

/** A failed call to the token endpoint, with everything that decides what follows. */
export interface Failure {
  kind: FailureKind;
  /** The vendor itself has answered, so that the whole fleet should know. */
  answered: boolean;
  /** Provably nothing has left this machine. */
  unsent?: boolean | undefined;
  status?: number | undefined;
  /** Which call, as `POST /api/authorize`. */
  call?: string | undefined;
  message?: string | undefined;
  retryAfterMs?: number | undefined;
}

/** Error codes of Node, undici, Bun and Deno for a connection that was never made. */
const NOT_SENT =
  /^(ENOTFOUND|EAI_\w+|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;
const TLS = /CERT|TLS|SSL|ALTNAME|SELF_SIGNED|SIGNATURE/;

/** The error code of a failed `fetch`, wherever the runtime has put it; never the message, which may quote input. */
export function errorCode(error: unknown): string {
  for (let at = error, depth = 0; at && depth < 5; depth++) {
    const { code, cause, errors } = at as { code?: unknown; cause?: unknown; errors?: unknown[] };
    if (typeof code === 'string') return code;
    at = cause ?? errors?.[0];
  }
  return '';
}

/** What a `fetch` that threw means. `spends`: the call presented a single-use token. */
export function classifyThrown(error: unknown, spends: boolean): Failure {
  const code = errorCode(error);
  if (NOT_SENT.test(code))
    return {
      kind: 'Transient',
      answered: false,
      unsent: true,
      message: `no connection (${code}). Check the network and the base URL`,
    };
  if (TLS.test(code))
    return {
      kind: 'Misconfigured',
      answered: false,
      unsent: true,
      message: `no trusted TLS connection (${code}). Check the base URL and the certificates`,
    };
  return {
    kind: spends ? 'InDoubt' : 'Transient',
    answered: false,
    message: 'the connection broke before an answer came',
  };
}

/** What an answer means: a token, or a failure by the grant's own map, or else by the rules that hold for all. */
export function classifyReply(
  grant: Pick<Grant<never>, 'read' | 'facts'>,
  call: GrantCall,
  reply: TokenReply,
  spends: boolean,
  now: number,
): { issued: IssuedToken } | { failure: Failure } {
  const { status } = reply;
  const unclear: FailureKind = spends ? 'InDoubt' : 'Transient';
  const verdict = grant.read(reply, call);
  if (verdict && 'accessToken' in verdict) {
    if (isVisible(verdict.accessToken)) return { issued: verdict };
    return {
      failure: {
        kind: unclear,
        answered: false,
        status,
        message: 'the answer holds no token that can be sent in a header',
      },
    };
  }
  if (call === 'revoke' && status < 300 && !verdict) return { issued: { accessToken: '' } };
  const retryAfterMs = readRetryAfter(reply.header('retry-after'), reply.header('date'), now);
  if (verdict) {
    const answered = verdict.kind !== 'InDoubt';
    return { failure: { ...verdict, answered, status, retryAfterMs: retryAfterMs ?? verdict.retryAfterMs } };
  }
  const failure = (kind: FailureKind, answered: boolean, message?: string): { failure: Failure } => ({
    failure: {
      kind,
      answered,
      status,
      message,
      retryAfterMs: retryAfterMs ?? (status === 429 ? grant.facts.throttleMs : undefined),
    },
  });
  if (status === 429) return failure('Transient', true, 'too many calls');
  if (status < 300) return failure(unclear, false, 'the answer holds no token that can be read');
  if (status < 400)
    return failure(
      'Misconfigured',
      true,
      'the token endpoint redirects, which is not followed. Check the base URL',
    );
  // Time-outs and gateways speak for the vendor without having asked it, and any other 5xx may hide a finished call.
  if (status === 408 || status === 502 || status === 504) return failure(unclear, false);
  if (status >= 500) return failure(unclear, true);
  if (status === 401) return failure(call === 'renew' ? 'GrantDead' : 'BadCredentials', true);
  return failure('Misconfigured', true);
}

/** How long a refused credential is left alone; `undefined`: until it changes or a person calls `reset()`. */
export function latchMs(
  kind: FailureKind,
  attempt: number,
  hasLoggedIn: boolean,
  retryAfterMs?: number,
): number | undefined {
  if (kind === 'Locked') return retryAfterMs ?? 15 * MINUTE;
  if ((kind === 'Ambiguous' || kind === 'Misconfigured') && attempt === 1) return MINUTE;
  if (!hasLoggedIn) return undefined;
  // What has worked before is tried again: vendors have incidents that look like wrong passwords.
  const definiteAttempt = kind === 'Ambiguous' || kind === 'Misconfigured' ? attempt - 1 : attempt;
  return definiteAttempt <= 1 ? 15 * MINUTE : 60 * MINUTE;
}

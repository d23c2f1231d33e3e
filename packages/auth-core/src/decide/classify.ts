import type { FailureKind, Grant, GrantCall, GrantFacts, IssuedToken, TokenReply } from '../grant.ts';
import { describeBug, describeFailure, isNetworkFailure } from '../platform/network-failure.ts';
import { isVisible } from '../platform/visible-text.ts';
import { readRetryAfter } from './backoff.ts';
import type { Failure } from './failures.ts';

/** Error codes of Node, undici, Bun and Deno for a connection that was never made. */
const NOT_SENT =
  /^(ENOTFOUND|EAI_|ECONNREFUSED|EHOSTUN|ENETUN|EADDRN|UND_ERR_CONNECT|ConnectionRef|FailedToOpen)/;
const TLS = /CERT|TLS|SSL|SELF_SIGNED|SIGNATURE/;

/**
 * What a `fetch` that threw means. `kindIfUnknown`: how a call counts that may have been processed or not. `url`:
 * where it went.
 */
export function classifyThrown(error: unknown, kindIfUnknown: FailureKind, url: string): Failure {
  if (!isNetworkFailure(error)) {
    const { what: message, advice } = describeBug(error);
    // It may have sent before it failed, and then a refresh token may be spent.
    return { kind: kindIfUnknown === 'InDoubt' ? kindIfUnknown : 'Misconfigured', message, advice };
  }
  const { code, what: message, advice } = describeFailure(error, url);
  const told = { message, advice };
  if (NOT_SENT.test(code)) return { ...told, kind: 'Transient', unsent: true };
  if (TLS.test(code)) return { ...told, kind: 'Misconfigured', unsent: true };
  return { ...told, kind: kindIfUnknown };
}

const FOREIGN =
  'an HTML page came instead of an answer of the vendor, as firewalls, proxies and captive portals send it';

/** A page below 500 is not the vendor's. A 408 or 429 means the same from any sender, and so does a redirect. */
function isForeign({ status, html }: TokenReply): boolean {
  const means = status < 300 || (status >= 400 && status < 500 && status !== 408 && status !== 429);
  return !!html && means;
}

/** RFC 6749, 5.2: the refresh token is refused. */
function isInvalidGrant(body: unknown): boolean {
  return (body as { error?: unknown } | null | undefined)?.error === 'invalid_grant';
}

/** What an answer means: a token, or a failure by the grant's own map, or else by the rules that hold for all. */
export function classifyReply(
  grant: Pick<Grant<never>, 'read' | 'facts'>,
  call: GrantCall,
  reply: TokenReply,
  kindIfUnknown: FailureKind,
  now: number,
): IssuedToken | Failure {
  const { status } = reply;
  // What is not of the vendor's form may hide any answer, a refusal too, so that it is not tried in a loop.
  const unreadable = call === 'acquire' ? 'Unreadable' : kindIfUnknown;
  if (isForeign(reply)) return { kind: unreadable, status, message: FOREIGN };
  if (call === 'renew' && status >= 400 && status < 500 && isInvalidGrant(reply.body))
    return { kind: 'GrantDead', answered: true, status };
  const verdict = grant.read(reply, call);
  const issued = verdict && 'accessToken' in verdict;
  if (issued && isVisible(verdict.accessToken)) return verdict;
  if (call === 'revoke' && status < 300 && !verdict) return { accessToken: '-' };
  const retryAfterMs = readRetryAfter(reply.header, now);
  const failure: Failure =
    verdict && !issued
      ? { ...verdict, answered: verdict.kind !== 'InDoubt' }
      : byStatus(status, call, kindIfUnknown, unreadable, grant.facts);
  return { ...failure, status, retryAfterMs: retryAfterMs ?? failure.retryAfterMs };
}

/** The rules that hold where a grant says nothing. */
function byStatus(
  status: number,
  call: GrantCall,
  kindIfUnknown: FailureKind,
  unreadable: FailureKind,
  { throttleMs }: GrantFacts,
): Failure {
  const answered = true;
  if (status === 429)
    return { kind: 'Transient', answered, message: 'too many calls', retryAfterMs: throttleMs };
  if (status < 300) return { kind: unreadable, message: 'the answer holds no token that can be read' };
  if (status < 400) {
    const message = 'the token endpoint redirects, which is not followed';
    return { kind: 'Misconfigured', answered, message };
  }
  // Time-outs and gateways speak for the vendor without having asked it, and any other 5xx may hide a finished call.
  if (status === 408 || status >= 500)
    return { kind: kindIfUnknown, answered: ![408, 502, 504].includes(status) };
  if (status === 401) return { kind: call === 'renew' ? 'GrantDead' : 'BadCredentials', answered };
  return { kind: 'Misconfigured', answered };
}

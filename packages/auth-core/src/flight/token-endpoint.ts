import { classifyReply, classifyThrown } from '../decide/classify.ts';
import type { Failure } from '../decide/failures.ts';
import { INTERNALS } from '../engine/internals.ts';
import type { SessionOptions } from '../engine/options.ts';
import { headerProblem, presented } from '../engine/present.ts';
import type { Session } from '../engine/session.ts';
import { isAuthError, MisconfiguredError } from '../errors.ts';
import { readText } from '../fetch/read-text.ts';
import type {
  FailureKind,
  GrantCall,
  GrantFailure,
  GrantToken,
  IssuedToken,
  TokenReply,
  TokenRequest,
} from '../grant.ts';
import { readDate } from '../platform/http-date.ts';
import { errorName } from '../platform/network-failure.ts';
import { secureUrl } from '../platform/origins.ts';
import { safeCause } from '../platform/safe-cause.ts';
import { TIMED_OUT, withTimeout } from '../platform/timeout.ts';
import { isVisible } from '../platform/visible-text.ts';

/** Far above any token answer; a longer body is not the answer of a token endpoint. */
const MOST_BODY_BYTES = 1 << 20;

/** A token, or why there is none. */
export interface Outcome {
  issued?: IssuedToken;
  failure?: Failure;
  /** The answer's `Date`, if it could be read. */
  vendorNow?: number | undefined;
  sentAt: number;
  durationMs: number;
}

/** Whose token endpoint, and for how long it is waited for. */
export interface Endpoint<C> {
  options: Pick<SessionOptions<C>, 'grant' | 'clock' | 'fetch' | 'allowInsecureOrigins'>;
  credentials: C;
  limitMs: number;
}

/** Carries a failure through a grant's own code. */
class CallFailed {
  readonly failure: Failure;
  constructor(failure: Failure) {
    this.failure = failure;
  }
}

/** One call of a grant, over all requests that the grant makes for it. */
interface Exchange {
  call: GrantCall;
  /** How the call counts where it is not known whether it was processed. */
  kindIfUnknown: FailureKind;
  abort: AbortController;
  outcome: Outcome;
  /** Which request, as `POST /api/authorize`. */
  label?: string;
  /** A question beside the login that is not answered in time must not hide that the login itself was. */
  refused?: Failure;
}

/**
 * Makes one call of a grant: runs its function, sends what it builds through the plain fetch, and turns whatever
 * happens into an {@link Outcome}. Never follows a redirect.
 */
export async function callEndpoint<C>(
  endpoint: Endpoint<C>,
  call: GrantCall,
  token: GrantToken | undefined,
): Promise<Outcome> {
  const { options, credentials, limitMs } = endpoint;
  const { grant, clock } = options;
  const started = clock.monotonic();
  const outcome: Outcome = { sentAt: clock.now(), durationMs: 0 };
  const kindIfUnknown = call === 'renew' && grant.facts.singleUse ? 'InDoubt' : 'Transient';
  const exchange: Exchange = { call, kindIfUnknown, abort: new AbortController(), outcome };
  try {
    const send = (request: TokenRequest) => sendRequest(options, exchange, request);
    const work = grant[call]!({ credentials, send, token: token! }) as Promise<IssuedToken | GrantFailure>;
    const result = await withTimeout(clock, limitMs, Promise.resolve(work));
    if ('kind' in result) throw new CallFailed({ ...result, answered: true });
    outcome.issued = result;
    // What came through `send` is checked already; this is for tokens that the user supplies.
    const { accessToken } = result;
    checkHeaders({
      token: isVisible(accessToken) ? accessToken : '',
      ...presented(grant, result, credentials),
    });
  } catch (error) {
    if (isAuthError(error)) throw error;
    delete outcome.issued;
    outcome.failure = { ...failureOf(error, exchange, credentials), call: exchange.label };
  }
  exchange.abort.abort();
  outcome.durationMs = clock.monotonic() - started;
  return outcome;
}

function failureOf(error: unknown, { kindIfUnknown, refused }: Exchange, credentials: unknown): Failure {
  if (error instanceof CallFailed) return error.failure;
  if (error === TIMED_OUT) return refused ?? { kind: kindIfUnknown, message: 'no answer in time' };
  // A grant's own mistake. Its message may quote what it was given.
  return {
    kind: 'Misconfigured',
    message: `the grant failed with ${errorName(error)}`,
    advice: 'See its cause',
    cause: safeCause(error, [credentials]),
  };
}

async function sendRequest<C>(
  { grant, clock, fetch, allowInsecureOrigins }: Endpoint<C>['options'],
  exchange: Exchange,
  request: TokenRequest,
): Promise<IssuedToken> {
  const { call, kindIfUnknown, outcome } = exchange;
  const url = secureUrl(grant.name, request.url, allowInsecureOrigins);
  const { method = 'POST', json } = request;
  exchange.label = `${method} ${url.pathname}`;
  const headers = {
    accept: 'application/json',
    ...(json !== undefined && { 'content-type': 'application/json' }),
    ...request.headers,
  };
  checkHeaders(headers);
  const body = json === undefined ? null : JSON.stringify(json);
  const { signal } = exchange.abort;
  const init: RequestInit = { method, headers, body, redirect: 'manual', signal };
  // A cache would answer with an old token. Runtimes that do not know the option throw where it is set.
  if ('cache' in (globalThis.Request?.prototype ?? {})) init.cache = 'no-store';
  const plain = plainFetch(grant.name, fetch());
  let reply: TokenReply;
  try {
    const response = await plain(url.href, init);
    if (!response) throw response;
    reply = await readReply(response, signal);
  } catch (error) {
    if (isAuthError(error)) throw error;
    const cause = safeCause(error, [url.search, headers, json]);
    throw new CallFailed({ ...classifyThrown(error, kindIfUnknown, url.href), cause });
  }
  outcome.vendorNow = readDate(reply.header('date'));
  const reader = request.read ? { facts: grant.facts, read: request.read } : grant;
  const read = classifyReply(reader, call, reply, kindIfUnknown, clock.now());
  if (!('kind' in read)) return read;
  if (read.answered) exchange.refused ??= read;
  throw new CallFailed(read);
}

/** A fetch with a token in the place of the global one would wait for the very token that it fetches. */
function plainFetch(name: string, fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  if (!(INTERNALS in fetch)) return fetch;
  const message = 'the fetch that asks for tokens needs a token itself. Pass the plain one as fetch.';
  throw new MisconfiguredError({ name, message });
}

/** The runtime's own message would quote the value. */
function checkHeaders(headers: Record<string, string>): void {
  const message = headerProblem(headers);
  if (message) throw new CallFailed({ kind: 'Misconfigured', unsent: true, message });
}

async function readReply(response: Response, signal: AbortSignal): Promise<TokenReply> {
  const { status, headers } = response;
  const text = await readText(response, MOST_BODY_BYTES, signal);
  let body: unknown;
  try {
    body = text === undefined ? undefined : JSON.parse(text);
  } catch {
    // Not JSON: whatever the status says is all there is.
  }
  const header = (name: string) => headers.get(name);
  const looksLikeHtml = /\bhtml\b/.test(header('content-type') ?? '') || !!text?.trimStart().startsWith('<');
  const html = body === undefined && looksLikeHtml && text?.trim() !== '';
  // A redirect that the runtime hides has status 0.
  return { status: status || 302, header, body, html };
}

/** The token endpoint of a session, with the credentials as they were last asked for. */
export function endpointOf<C>({ options, identity, flightLimitMs }: Session<C>): Endpoint<C> {
  return { options, credentials: identity.credentials, limitMs: flightLimitMs };
}

/** Ends a token at the vendor, as far as the grant can. Never throws. */
export async function revoke<C>(session: Session<C>, token: GrantToken): Promise<boolean> {
  const { grant, options } = session;
  if (!grant.revoke) return false;
  try {
    const { issued, failure, durationMs } = await callEndpoint(endpointOf(session), 'revoke', token);
    if (issued) return true;
    const { kind, status } = failure!;
    const call = 'revoke';
    options.emit({
      type: 'failed',
      call,
      kind,
      status,
      attempt: 1,
      durationMs,
      waiters: 0,
      retryAt: undefined,
    });
  } catch {
    // A revocation is a courtesy: the token ends by itself.
  }
  return false;
}

import { INTERNALS } from '../engine/internals.ts';
import type { CurrentToken } from '../engine/session.ts';
import { type EngineInternals, NO_OPTIONS, type RefusedCall, type TokenEngine } from '../engine/types.ts';
import { BodyNotReplayableError, errorFor, MisconfiguredError, RedirectRefusedError } from '../errors.ts';
import type { Refusal } from '../grant.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import { OriginSet } from '../platform/origins.ts';
import { discardBody, isReadable } from './chunks.ts';
import { likeness } from './likeness.ts';
import { readPrefix } from './peek-body.ts';
import { assertInside, endpointOf, isRedirect, prepare, type Sending, withBody } from './sending.ts';

/** What {@link createAuthFetch} needs to know. */
export interface AuthFetchOptions {
  /** Origins, with or without a path prefix, that get the token. A request to any other is refused with `OriginRefused`. */
  origins: readonly string[];
  /** Default: `globalThis.fetch` as it is at the time of the call. Is told which call it sends for. */
  fetch?: AuthFetch | undefined;
  /** Buffers the body of a bare `Request`, up to 1 MiB, so that it can be sent again. Default `false`. */
  replay?: boolean | undefined;
  /** Origins that may be reached by plain `http:` although they are not on loopback. Default none. */
  allowInsecureOrigins?: readonly string[] | undefined;
  /** Limits what is read of answers. Default: the runtime's. */
  clock?: Clock | undefined;
  /** `init.headers` is a `Headers` that may be changed, which saves a copy. Default `false`. */
  ownHeaders?: boolean | undefined;
}

/** What one call over several sendings shares, when the caller sends again by itself. */
export interface AuthCall {
  /** The one replay of the call is used up. */
  replayed?: boolean;
  /** Limit in milliseconds for reading the start of an answer. Default 30 000. */
  timeoutMs?: number;
  /** The call takes no token: none is obtained or attached, and no answer is about one. Default `false`. */
  withoutToken?: boolean;
  /** Template of the path, such as `/users/{id}`: refusals are remembered by it. Default: made from the URL. */
  path?: string;
}

/** Like `fetch`, with the token attached and renewed. */
export type AuthFetch = (
  input: string | URL | Request,
  init?: RequestInit,
  call?: AuthCall,
) => Promise<Response>;

/** A `Request` body up to this size is buffered where the caller asks for it. */
const REPLAY_BYTES = 1 << 20;
/** What is kept of an answer that refuses the token, for the case that it stands. */
const REFUSED_BYTES = 1 << 16;
const REFUSED_MS = 2000;
const PEEK_MS = 30_000;

/** What a call without a token has in its place. */
const NO_TOKEN = { headers: [], proven: true } as unknown as CurrentToken;

/** What all calls of one wrapped fetch share. */
interface Context extends EngineInternals {
  origins: OriginSet;
  clock: Clock;
  options: AuthFetchOptions;
}

/** One call, over all its sendings. */
interface Running {
  context: Context;
  sending: Sending;
  call: AuthCall;
}

/** An answer, and what it says of the token. */
interface Answer {
  response: Response;
  /** `undefined`: it is not about the token. */
  refusal?: Refusal;
}

/**
 * Wraps `fetch`: attaches the token inside the declared origins, sends a call once more when its token was refused,
 * and follows redirects without losing or leaking the token.
 */
export function createAuthFetch(engine: TokenEngine, options: AuthFetchOptions): AuthFetch {
  const internals = (engine as TokenEngine & { [INTERNALS]: EngineInternals })[INTERNALS];
  const { name } = internals.grant;
  const origins = new OriginSet(name, options.origins, options.allowInsecureOrigins);
  const context: Context = { ...internals, origins, clock: options.clock ?? systemClock, options };

  const authFetch: AuthFetch = async (input, init, call = {}) => {
    // Before anything is waited for: the caller may change what was passed.
    const sending = prepare(name, input, init, options.ownHeaders);
    const { bare, integrity } = sending;
    assertInside(name, origins, sending.url);
    if (bare && options.replay) withBody(sending, (await readPrefix(bare, REPLAY_BYTES)).again());
    const running = { context, sending, call };
    const obtained = tokenOf(running);
    const token = obtained instanceof Promise ? await obtained : obtained;
    // With a token at hand and a plain answer, this is all that is waited for: each promise costs a call more than what is
    // decided here.
    const direct = await send(running, sending, token);
    const read = answerOf(running, token, direct);
    const answer = read instanceof Promise ? await read : read;
    recordSuccess(running, token, answer, false);
    const response = isRefused(running, answer) ? await replay(running, token, answer) : answer.response;
    return integrity ? withIntegrity(running, response, integrity) : response;
  };
  return Object.assign(authFetch, { [INTERNALS]: true });
}

/** The token for a call; no promise where it is at hand. */
function tokenOf(running: Running): CurrentToken | Promise<CurrentToken> {
  const { context, sending, call } = running;
  if (call.withoutToken) return NO_TOKEN;
  const { signal } = sending.init;
  const token = context.obtain(signal ? { signal } : NO_OPTIONS);
  return token instanceof Promise ? ofCall(token, running) : token;
}

/** What comes of a sending, and says of its token; no promise where that shows at once. */
function answerOf(running: Running, token: CurrentToken, response: Response): Answer | Promise<Answer> {
  const isFollowed = running.sending.redirect !== 'manual' && isRedirect(response);
  return isFollowed ? follow(running, token, response) : judge(running, response);
}

/** Asks the grant what an answer says of the token. */
function judge({ context, call }: Running, response: Response): Answer | Promise<Answer> {
  const { grant, clock } = context;
  if (call.withoutToken) return { response };
  const refusal = grant.refusal?.(response) ?? (response.status === 401 ? 'token' : 'none');
  if (refusal !== 'peek') return { response, refusal };
  const reading = within(clock, call.timeoutMs ?? PEEK_MS, (over) => grant.peekBody!(response, over));
  return reading.then(({ response, body = null }) => ({ response, refusal: grant.refusal!(response, body) }));
}

/** Sends a call once more, with another token than the refused one. Gives the answer that stands. */
async function replay(
  running: Running,
  token: CurrentToken,
  { response, refusal }: Answer,
): Promise<Response> {
  const { context, sending, call } = running;
  if (call.replayed) return response;
  const calls = context.calls()!;
  const refused = refusedCall(running, token, refusal);
  const renewal = calls.refused(refused);
  if (sending.oneShot) {
    // Too late for this call; the next one must find a new token.
    renewal.catch(() => {});
    return response;
  }
  const kept = await readOut(response, context.clock, renewal);
  const newer = await ofCall(renewal, running);
  if (!newer) return kept;
  discardBody(kept);
  call.replayed = true;
  context.emit({
    type: 'replayed',
    method: sending.init.method,
    refusedGeneration: token.generation,
    generation: newer.generation,
  });
  const second = await answerOf(running, newer, await send(running, sending, newer));
  recordSuccess(running, newer, second, true);
  if (second.refusal === 'token') calls.recordStanding(refused, newer);
  return second.response;
}

/** Follows the redirects of an answer, to the one that counts. */
async function follow(running: Running, token: CurrentToken, response: Response): Promise<Answer> {
  const { context, sending } = running;
  const { origins, grant } = context;
  const refuse = (from: Sending, status: number, why: string): never => {
    const message = `${labelOf(from)} → ${status || 'redirect'}: ${why}. Call the final address, or declare its origin.`;
    throw new RedirectRefusedError({ name: grant.name, message, status });
  };
  const { status, type } = response;
  if (type === 'opaqueredirect' && sending.redirect !== 'error')
    refuse(sending, status, 'this runtime hides where the redirect leads');
  const { followRedirects } = await import('./redirects.ts');
  const sendTo = (hop: Sending) => send(running, hop, token);
  const last = await followRedirects({
    origins,
    sending,
    response,
    send: sendTo,
    isRedirect,
    discardBody,
    refuse,
  });
  // What another origin says is not about the token.
  return last.foreign ? last : judge(running, last.response);
}

/** The response, once its body is the one that `integrity` names. */
async function withIntegrity(
  { context, sending }: Running,
  response: Response,
  integrity: string,
): Promise<Response> {
  const { checkIntegrity } = await import('./integrity.ts');
  const { status } = response;
  const refuse = (why: string): never => {
    const message = `${labelOf(sending)} → ${status}: ${why}`;
    throw new MisconfiguredError({ name: context.grant.name, message, status });
  };
  return checkIntegrity(response, integrity, { likeness, refuse });
}

/** Sends to one address, with the token where that is inside. */
function send(running: Running, hop: Sending, token: CurrentToken): Promise<Response> {
  const { context, call } = running;
  const { target, init, oneShot } = hop;
  if (!hop.foreign) attach(token, init.headers);
  const { fetch = globalThis.fetch } = context.options;
  const sent = fetch(target, init, call);
  return oneShot ? sent.catch((error) => failOneShot(error, running, token)) : sent;
}

function failOneShot(error: unknown, running: Running, token: CurrentToken): never {
  // undici cannot hand over a 401 to a streamed body; it says so in these words only.
  if (!saysBodyIsGone(error)) throw error;
  const { context, sending } = running;
  context
    .calls()
    ?.refused(refusedCall(running, token))
    .catch(() => {});
  const message = `${labelOf(sending)} → 401: the token was refused, and a stream cannot be sent again. Send a string, bytes or a Blob, or call again.`;
  throw new BodyNotReplayableError({ name: context.grant.name, message, status: 401 });
}

/** The answer is about the token, as far as that can be found out. */
function isRefused({ context }: Running, { refusal }: Answer): boolean {
  return refusal === 'token' || (refusal === 'ambiguous' && !!context.grant.facts.renewIsProbe);
}

/** Notes that a token works, where the answer says so. `replayed`: the call was refused with the token before this one. */
function recordSuccess(
  running: Running,
  token: CurrentToken,
  { response, refusal }: Answer,
  replayed: boolean,
): void {
  const calls = running.context.calls();
  const isOfInterest = !token.proven || replayed || calls?.remembers;
  if (isOfInterest && refusal === 'none' && response.ok) calls?.succeeded(token, endpoint(running), replayed);
}

/** A call whose token was refused, as the engine is told. */
function refusedCall(running: Running, token: CurrentToken, refusal?: Refusal): RefusedCall {
  const { signal } = running.sending.init;
  return { token, endpoint: endpoint(running), signal, ambiguous: refusal === 'ambiguous' };
}

/** The call as refusals of it are remembered. */
function endpoint({ sending, call }: Running): string {
  return endpointOf(sending.init.method, call.path ?? new URL(sending.url).pathname);
}

function labelOf({ url, init }: Sending, path = new URL(url).pathname): string {
  return `${init.method} ${path}`;
}

/** One error of a login is one of this call. */
function ofCall<T>(work: Promise<T>, { sending, call }: Running): Promise<T> {
  return work.catch((error) => {
    throw errorFor(error, labelOf(sending, call.path));
  });
}

/** Tells what reads a body when its time is over. */
function within<T>(clock: Clock, ms: number, read: (over: PromiseLike<unknown>) => Promise<T>): Promise<T> {
  let cancel!: () => void;
  const over = new Promise<void>((resolve) => {
    cancel = clock.timer(ms, resolve);
  });
  return read(over).finally(cancel);
}

function attach({ headers: own }: CurrentToken, headers: Headers): void {
  for (const [header, value] of own) headers.set(header, value);
}

/** undici's words for a 401 to a streamed body, wherever in the causes they stand. */
function saysBodyIsGone(error: unknown): boolean {
  for (let at = error, depth = 0; at && depth < 5; at = (at as Error).cause, depth++) {
    if (/non-null body source/.test(String(at))) return true;
  }
  return false;
}

/**
 * The same answer with its body read: it might hold the very connection that a login waits for. What is longer than a
 * refusal is given up, unless the answer is known to stand by then.
 */
async function readOut(
  response: Response,
  clock: Clock,
  renewal: Promise<CurrentToken | undefined>,
): Promise<Response> {
  const { body } = response;
  if (!isReadable(body)) return response;
  let stands = false;
  // With another token, or none to be had, the answer is not what the caller gets.
  const settled = renewal.then(
    (newer) => {
      stands = !newer;
    },
    () => {},
  );
  return within(clock, REFUSED_MS, async (over) => {
    const { whole, again, cut } = await readPrefix(body, REFUSED_BYTES, Promise.race([over, settled]));
    return likeness(response, whole ?? (stands ? again() : cut()));
  });
}

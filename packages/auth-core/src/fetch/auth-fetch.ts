import { endpointOf } from '../decide/standing-refusals.ts';
import { type EngineInternals, NO_OPTIONS, type TokenEngine } from '../engine/engine.ts';
import { INTERNALS } from '../engine/internals.ts';
import type { RefusedCall } from '../engine/refusals.ts';
import type { Held } from '../engine/session.ts';
import { BodyNotReplayableError, errorFor, OriginRefusedError } from '../errors.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import { OriginSet } from '../platform/origins.ts';
import { discardBody, isReadable } from './chunks.ts';
import { readHeaders } from './headers.ts';
import { checkIntegrity } from './integrity.ts';
import { likeness } from './likeness.ts';
import { readPrefix } from './peek-body.ts';
import { isRedirect, nextHop, type Sending } from './redirects.ts';

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
  /** Limit in milliseconds for a look into an answer. Default 30 000. */
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
const LOOK_MS = 30_000;

/** What a call without a token has in its place. */
const NO_TOKEN = { headers: [], proven: true } as unknown as Held;

/**
 * Wraps `fetch`: attaches the token inside the declared origins, sends a call once more when its token was refused,
 * and follows redirects without losing or leaking the token.
 */
export function createAuthFetch(engine: TokenEngine, options: AuthFetchOptions): AuthFetch {
  const { grant, refusals, obtain, refused, emit } = (
    engine as TokenEngine & { [INTERNALS]: EngineInternals }
  )[INTERNALS];
  const { name } = grant;
  const origins = new OriginSet(name, options.origins, options.allowInsecureOrigins);

  const send = (sending: Sending, call: AuthCall, held: Held): Promise<Response> => {
    const { target, init, oneShot } = sending;
    const { fetch = globalThis.fetch } = options;
    const sent = fetch(target, init, call);
    return oneShot ? sent.catch((error) => lost(error, sending, call, held)) : sent;
  };

  const endpoint = ({ url, init }: Sending, { path = new URL(url).pathname }: AuthCall): string =>
    endpointOf(init.method, path);

  const lost = (error: unknown, sending: Sending, call: AuthCall, held: Held): never => {
    // undici cannot hand over a 401 to a streamed body; it says so in these words only.
    if (!saysBodyIsGone(error)) throw error;
    const { url, init } = sending;
    refused({ held, endpoint: endpoint(sending, call), ambiguous: false, signal: init.signal }).catch(
      () => {},
    );
    const message = `${init.method} ${new URL(url).pathname} → 401: the token was refused, and a stream cannot be sent again. Send a string, bytes or a Blob, or call again.`;
    throw new BodyNotReplayableError({ name, message, status: 401 });
  };

  /** Sends, and follows redirects. Gives the last answer and where it came from. */
  const follow = async (
    sending: Sending,
    call: AuthCall,
    held: Held,
  ): Promise<{ hop: Sending; response: Response }> => {
    present(held, sending.init.headers);
    let hop = sending;
    let response = await send(hop, call, held);
    for (let hops = 0; isRedirect(response) && sending.redirect !== 'manual'; hops++) {
      hop = nextHop(name, hop, response, origins, hops);
      if (!hop.foreign) present(held, hop.init.headers);
      discardBody(response);
      response = await send(hop, call, held);
      Object.defineProperty(response, 'redirected', { value: true });
    }
    return { hop, response };
  };

  const { clock = systemClock } = options;
  /** Tells what reads a body when its time is over. */
  const within = <T>(ms: number, read: (over: PromiseLike<unknown>) => Promise<T>) => {
    let cancel = () => {};
    const over = new Promise<void>((resolve) => {
      cancel = clock.timer(ms, resolve);
    });
    return read(over).finally(cancel);
  };

  const authFetch: AuthFetch = async (input, init, call = {}) => {
    const request = typeof input === 'object' && 'headers' in input ? input : undefined;
    // Before anything is waited for: the caller may change what was passed.
    const sending = prepare(name, { input, request, init }, options.ownHeaders);
    const { url } = sending;
    assertInside(name, origins, url);
    if (sending.bare && options.replay)
      withBody(sending, (await readPrefix(sending.bare, REPLAY_BYTES)).again());
    const { oneShot, integrity } = sending;
    const { signal, method } = sending.init;
    const { withoutToken } = call;
    const obtained = withoutToken ? NO_TOKEN : obtain(signal ? { signal } : NO_OPTIONS);
    /** One error of a login is one of this call. */
    const own = (error: unknown): never => {
      throw errorFor(
        error,
        call.path === undefined ? `${method} ${new URL(url).pathname}` : `${method} ${call.path}`,
      );
    };
    let held = obtained instanceof Promise ? await obtained.catch(own) : obtained;
    let first: RefusedCall | undefined;
    /** The answer as the caller gets it. */
    const given = (response: Response): Response | Promise<Response> =>
      integrity ? checkIntegrity(name, `${method} ${new URL(url).pathname}`, response, integrity) : response;
    for (;;) {
      const { hop, response: answer } = await follow(sending, call, held);
      let response = answer;
      // What a stranger says is not about the token.
      let refusal =
        hop.foreign || withoutToken
          ? 'none'
          : (grant.refusal?.(response) ?? (response.status === 401 ? 'token' : 'none'));
      if (refusal === 'look') {
        const seen = await within(call.timeoutMs ?? LOOK_MS, (over) => grant.look!(answer, over));
        response = seen.response;
        refusal = grant.refusal!(response, seen.body ?? null);
      }
      if (refusal === 'none' || (refusal === 'ambiguous' && !grant.facts.renewIsProbe)) {
        const telling = !held.proven || first || refusals.remembers;
        if (telling && refusal === 'none' && response.ok && !hop.foreign)
          refusals.succeeded(held, endpoint(sending, call), !!first);
        return given(response);
      }
      if (first) {
        if (refusal === 'token') refusals.stands(first, held);
        return given(response);
      }

      first = { held, endpoint: endpoint(sending, call), ambiguous: refusal === 'ambiguous', signal };
      // Too late for this call; the next one shall find a new token.
      if (oneShot && !call.replayed) refused(first).catch(() => {});
      if (call.replayed || oneShot) return given(response);

      const renewal = refused(first);
      let stands = false;
      // With another token, or none to be had, the answer is not what the caller gets.
      const settled = renewal.then(
        (newer) => {
          stands = !newer;
        },
        () => {},
      );
      const refusing = response;
      response = await within(REFUSED_MS, (over) =>
        readOut(refusing, Promise.race([over, settled]), () => stands),
      );
      const newer = await renewal.catch(own);
      if (!newer) return given(response);
      discardBody(response);
      call.replayed = true;
      emit({ type: 'replayed', method, refusedGeneration: held.generation, generation: newer.generation });
      held = newer;
    }
  };
  return Object.assign(authFetch, { [INTERNALS]: true });
}

/** undici's words for a 401 to a streamed body, wherever in the causes they stand. */
function saysBodyIsGone(error: unknown): boolean {
  for (let at = error, depth = 0; at && depth < 5; at = (at as Error).cause, depth++) {
    if (/non-null body source/.test(String(at))) return true;
  }
  return false;
}

/** Throws where a URL lies outside, without its query. */
function assertInside(name: string, origins: OriginSet, url: string): void {
  if (origins.surely(url)) return;
  let outside: URL | undefined;
  try {
    outside = new URL(url);
  } catch {
    const message =
      'the URL of the call is not absolute, so nothing was sent. Write it with its origin, as in https://api.example.com/users.';
    throw new OriginRefusedError({ name, message });
  }
  if (origins.has(outside)) return;
  const message = `${outside.origin} was not declared for this token, so nothing was sent. Use the client's base URL, or plain fetch.`;
  throw new OriginRefusedError({ name, message });
}

function present(held: Held, headers: Headers): void {
  for (const [header, value] of held.headers) headers.set(header, value);
}

interface Asked {
  input: string | URL | Request;
  /** The input, where it is one. */
  request: Request | undefined;
  init: RequestInit | undefined;
}

/** Brings whatever `fetch` takes into the one form that can be sent again. */
function prepare(
  name: string,
  { input, request, init }: Asked,
  ownHeaders: boolean | undefined,
): Sending & { bare?: ReadableStream<Uint8Array> | undefined } {
  const given = init?.headers ?? request?.headers;
  const headers = ownHeaders && given instanceof Headers ? given : readHeaders(name, given);
  // Read once: a `URL` may be another one by the time it is sent.
  const url = request ? request.url : String(input);
  const integrity = init?.integrity ?? request?.integrity;
  const bare = (init?.body === undefined && request?.body) || undefined;
  const { integrity: _, ...asIs } = init ?? {};
  const sending: Sending = {
    target: request ?? url,
    url,
    init: {
      ...asIs,
      method: (init?.method ?? request?.method ?? 'GET').toUpperCase(),
      headers,
      signal: init?.signal ?? request?.signal ?? null,
      // Followed here, where the token is kept from strangers.
      redirect: 'manual',
      // The runtime would hold it against the first redirect.
      ...(request?.integrity && { integrity: '' }),
    },
    redirect: init?.redirect ?? request?.redirect ?? 'follow',
    // The body is in the request, and lost with the first sending.
    oneShot: !!bare,
    integrity,
  };
  if (init?.body !== undefined) withBody(sending, init.body);
  return { ...sending, bare };
}

/** Sends `body`, more than once where it can be. */
function withBody(sending: Sending, body: BodyInit | null): void {
  const streamed =
    typeof body === 'object' &&
    body !== null &&
    (body instanceof ReadableStream || Symbol.asyncIterator in body);
  sending.init.body = body;
  if (streamed) sending.init.duplex = 'half';
  sending.oneShot = streamed;
}

/**
 * The same answer with its body read: it might hold the very connection that a login waits for. What is longer than a
 * refusal is given up, unless the answer is known to stand by then.
 */
async function readOut(
  response: Response,
  over: PromiseLike<unknown>,
  stands: () => boolean,
): Promise<Response> {
  if (!isReadable(response.body)) return response;
  const { whole, again, cut } = await readPrefix(response.body, REFUSED_BYTES, over);
  return likeness(response, whole ?? (stands() ? again() : cut()));
}

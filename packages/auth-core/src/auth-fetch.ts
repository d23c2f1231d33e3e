import { type EngineInternals, NO_OPTIONS, type TokenEngine } from './engine.ts';
import { BodyNotReplayableError, OriginRefusedError } from './errors.ts';
import { INTERNALS } from './internals.ts';
import { OriginSet } from './origins.ts';
import { readPrefix } from './prefix.ts';
import { isRedirect, nextHop, type Sending } from './redirects.ts';
import type { Held } from './session.ts';

/** What {@link createAuthFetch} needs to know. */
export interface AuthFetchOptions {
  /** Origins, with or without a path prefix, that get the token. A request to any other is refused with `OriginRefused`. */
  origins: readonly string[];
  /** Default: `globalThis.fetch` as it is at the time of the call. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Buffers the body of a bare `Request`, up to 1 MiB, so that it can be sent again. Default `false`. */
  replay?: boolean | undefined;
  /** Origins that may be reached by plain `http:` although they are not on loopback. Default none. */
  allowInsecureOrigins?: readonly string[] | undefined;
  /** `init.headers` is a `Headers` that may be changed, which saves a copy. Default `false`. */
  ownHeaders?: boolean | undefined;
}

/** What one call over several sendings shares, when the caller sends again by itself. */
export interface AuthCall {
  /** The one replay of the call is used up. */
  replayed?: boolean;
}

/** Like `fetch`, with the token attached and renewed. */
export type AuthFetch = (
  input: string | URL | Request,
  init?: RequestInit,
  call?: AuthCall,
) => Promise<Response>;

/** A `Request` body up to this size is buffered where the caller asks for it. */
const REPLAY_BYTES = 1 << 20;

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

  const attempt = async ({ target, url, init, oneShot }: Sending): Promise<Response> => {
    const { fetch = globalThis.fetch } = options;
    try {
      return await fetch(target, { ...init, redirect: 'manual' });
    } catch (error) {
      // undici cannot hand over a 401 to a streamed body; it says so in these words only.
      if (!oneShot || !/non-null body source/.test(String((error as Error)?.cause ?? error))) throw error;
      const message = `${init.method} ${new URL(url).pathname} → 401: the token was refused, and a stream cannot be sent again. Send a string, bytes or a Blob, or call again.`;
      throw new BodyNotReplayableError({ name, message, status: 401 });
    }
  };

  /** Sends once, through any redirects, and reads what the answer says about the token. */
  const transmit = async (sending: Sending, held: Held) => {
    for (const [header, value] of held.headers) sending.init.headers.set(header, value);
    let response = await attempt(sending);
    let hop = sending;
    for (let hops = 0; isRedirect(response) && sending.init.redirect !== 'manual'; hops++) {
      hop = nextHop(name, hop, response, origins, hops);
      discard(response);
      response = await attempt(hop);
    }
    let refusal = hop.foreign
      ? 'none'
      : (grant.refusal?.(response) ?? (response.status === 401 ? 'token' : 'none'));
    if (refusal === 'look') {
      const seen = await grant.look!(response);
      response = seen.response;
      refusal = grant.refusal!(response, seen.body ?? null);
    }
    if (refusal === 'ambiguous' && !grant.facts.renewIsProbe) refusal = 'none';
    if (refusal === 'none' && response.ok && !hop.foreign) refusals.succeeded(held);
    return { response, refusal };
  };

  const authFetch: AuthFetch = async (input, init, call = {}) => {
    const sending = await prepare(input, init, options);
    const { url, oneShot } = sending;
    const { signal, method } = sending.init;
    if (!origins.surely(url) && !origins.has(new URL(url))) {
      const message = `${new URL(url).origin} was not declared for this token, so nothing was sent. Use the client's base URL, or plain fetch.`;
      throw new OriginRefusedError({ name, message });
    }
    // A renewal under way may be about to end the token in hand, and this body has one try.
    const settled = oneShot && !!grant.facts.killsOld;
    const obtained = obtain(signal || settled ? { signal, settled } : NO_OPTIONS);
    const held = obtained instanceof Promise ? await obtained : obtained;
    const refusedBy = (ambiguous: boolean) => {
      const endpoint = `${method} ${new URL(url).pathname}`;
      return { held, endpoint, ambiguous, signal };
    };
    const lost = (error: unknown) => {
      if (error instanceof BodyNotReplayableError) refused(refusedBy(false)).catch(() => {});
      throw error;
    };
    const sent = transmit(sending, held);
    const { response, refusal } = await (oneShot ? sent.catch(lost) : sent);
    if (refusal === 'none') return response;

    const refusedCall = refusedBy(refusal === 'ambiguous');
    if (call.replayed) refusals.stands(refusedCall);
    // Too late for this call; the next one shall find a new token.
    else if (oneShot) refused(refusedCall).catch(() => {});
    if (call.replayed || oneShot) return response;

    let newer: Held | undefined;
    try {
      newer = await refused(refusedCall);
    } catch (error) {
      discard(response);
      throw error;
    }
    if (!newer) return response;
    discard(response);
    call.replayed = true;
    emit({ type: 'replayed', method, refusedGeneration: held.generation, generation: newer.generation });
    const second = await transmit(sending, newer);
    if (second.refusal === 'token') refusals.stands(refusedCall, newer);
    return second.response;
  };
  return Object.assign(authFetch, { [INTERNALS]: true });
}

/** Brings whatever `fetch` takes into the one form that can be sent again. */
async function prepare(
  input: string | URL | Request,
  init: RequestInit | undefined,
  { ownHeaders, replay }: AuthFetchOptions,
): Promise<Sending> {
  const request = typeof input === 'object' && 'headers' in input ? input : undefined;
  const given = init?.headers ?? request?.headers;
  const headers = ownHeaders && given instanceof Headers ? given : new Headers(given);
  const method = (init?.method ?? request?.method ?? 'GET').toUpperCase();
  const signal = init?.signal ?? request?.signal ?? null;
  let body = init?.body;
  let bare = false;
  if (request?.body && body === undefined) {
    if (replay) body = (await readPrefix(request.body, REPLAY_BYTES)).all as BodyInit;
    else bare = true;
  }
  const streamed =
    typeof body === 'object' &&
    body !== null &&
    (body instanceof ReadableStream || Symbol.asyncIterator in body);
  const sent = {
    ...init,
    method,
    headers,
    signal,
    redirect: init?.redirect ?? request?.redirect ?? 'follow',
    ...(body !== undefined && { body }),
    ...(streamed && { duplex: 'half' }),
  };
  return { target: input, url: request ? request.url : String(input), init: sent, oneShot: bare || streamed };
}

/** A body that nobody will read would hold its connection. */
function discard(response: Response): void {
  response.body?.cancel().catch(() => {});
}

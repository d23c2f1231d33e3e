import { endpointOf } from '../decide/standing-refusals.ts';
import { type EngineInternals, NO_OPTIONS, type TokenEngine } from '../engine/engine.ts';
import { INTERNALS } from '../engine/internals.ts';
import type { RefusedCall } from '../engine/refusals.ts';
import type { Held } from '../engine/session.ts';
import { BodyNotReplayableError, OriginRefusedError } from '../errors.ts';
import { OriginSet } from '../platform/origins.ts';
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
  /** `init.headers` is a `Headers` that may be changed, which saves a copy. Default `false`. */
  ownHeaders?: boolean | undefined;
}

/** What one call over several sendings shares, when the caller sends again by itself. */
export interface AuthCall {
  /** The one replay of the call is used up. */
  replayed?: boolean;
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

  const authFetch: AuthFetch = async (input, init, call = {}) => {
    const request = typeof input === 'object' && 'headers' in input ? input : undefined;
    let body = init?.body;
    const bare = body === undefined && request?.body;
    if (bare && options.replay) body = (await readPrefix(bare, REPLAY_BYTES)).all as BodyInit;
    const sending = prepare({ input, request, init, body, gone: !!bare && !body }, options.ownHeaders);
    const { url, oneShot } = sending;
    const { signal, method, headers } = sending.init;
    if (!origins.surely(url) && !origins.has(new URL(url))) {
      const message = `${new URL(url).origin} was not declared for this token, so nothing was sent. Use the client's base URL, or plain fetch.`;
      throw new OriginRefusedError({ name, message });
    }
    // A renewal under way may be about to end the token in hand, and this body has one try.
    const settled = oneShot && !!grant.facts.killsOld;
    const obtained = obtain(signal || settled ? { signal, settled } : NO_OPTIONS);
    let held = obtained instanceof Promise ? await obtained : obtained;
    let first: RefusedCall | undefined;
    for (;;) {
      for (const [header, value] of held.headers) headers.set(header, value);
      let hop = sending;
      let response = await send(hop, call, held);
      for (let hops = 0; isRedirect(response) && sending.redirect !== 'manual'; hops++) {
        hop = nextHop(name, hop, response, origins, hops);
        discard(response);
        response = await send(hop, call, held);
      }

      // What a stranger says is not about the token.
      let refusal = hop.foreign
        ? 'none'
        : (grant.refusal?.(response) ?? (response.status === 401 ? 'token' : 'none'));
      if (refusal === 'look') {
        const seen = await grant.look!(response);
        response = seen.response;
        refusal = grant.refusal!(response, seen.body ?? null);
      }
      if (refusal === 'none' || (refusal === 'ambiguous' && !grant.facts.renewIsProbe)) {
        const telling = !held.proven || first || refusals.remembers;
        if (telling && refusal === 'none' && response.ok && !hop.foreign)
          refusals.succeeded(held, endpoint(sending, call), !!first);
        return response;
      }
      if (first) {
        if (refusal === 'token') refusals.stands(first, held);
        return response;
      }

      first = { held, endpoint: endpoint(sending, call), ambiguous: refusal === 'ambiguous', signal };
      // Too late for this call; the next one shall find a new token.
      if (oneShot && !call.replayed) refused(first).catch(() => {});
      if (call.replayed || oneShot) return response;

      let newer: Held | undefined;
      try {
        newer = await refused(first);
      } catch (error) {
        discard(response);
        throw error;
      }
      if (!newer) return response;
      discard(response);
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

interface Asked {
  input: string | URL | Request;
  /** The input, where it is one. */
  request: Request | undefined;
  init: RequestInit | undefined;
  body: BodyInit | null | undefined;
  /** The body is in the request, and lost with the first sending. */
  gone: boolean;
}

/** Brings whatever `fetch` takes into the one form that can be sent again. */
function prepare({ input, request, init, body, gone }: Asked, ownHeaders: boolean | undefined): Sending {
  const given = init?.headers ?? request?.headers;
  const headers = ownHeaders && given instanceof Headers ? given : new Headers(given);
  const streamed =
    typeof body === 'object' &&
    body !== null &&
    (body instanceof ReadableStream || Symbol.asyncIterator in body);
  const sent: Sending['init'] = {
    ...init,
    method: (init?.method ?? request?.method ?? 'GET').toUpperCase(),
    headers,
    signal: init?.signal ?? request?.signal ?? null,
    // Followed here, where the token is kept from strangers.
    redirect: 'manual',
  };
  if (body !== undefined) sent.body = body;
  if (streamed) sent.duplex = 'half';
  return {
    target: input,
    url: request ? request.url : String(input),
    init: sent,
    redirect: init?.redirect ?? request?.redirect ?? 'follow',
    oneShot: streamed || gone,
  };
}

/** A body that nobody will read would hold its connection. */
function discard(response: Response): void {
  response.body?.cancel().catch(() => {});
}

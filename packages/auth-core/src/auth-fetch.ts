import { lookAtJson, readPrefix } from './body-prefix.ts';
import { type EngineInternals, INTERNALS, type TokenEngine } from './engine.ts';
import { BodyNotReplayableError, OriginRefusedError, RedirectRefusedError } from './errors.ts';
import type { Refusal } from './grant.ts';
import { OriginSet } from './origins.ts';
import { isRedirect, MOST_HOPS, nextHop, type Sending } from './redirects.ts';
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
  const internals = (engine as TokenEngine & { [INTERNALS]: EngineInternals })[INTERNALS];
  const { name } = internals;
  const origins = new OriginSet(name, options.origins, options.allowInsecureOrigins);
  const fetch: typeof globalThis.fetch = (input, init) => (options.fetch ?? globalThis.fetch)(input, init);

  return async (input, init, call = {}) => {
    const sending = await prepare(input, init, options);
    assertDeclared(sending.url);
    const { signal } = sending.init;
    // A renewal under way is about to end the token in hand, and this body has one try.
    if (sending.oneShot && internals.grant.facts.killsOld) await internals.settled();

    const obtained = internals.obtain(signal ? { signal } : NO_OPTIONS);
    const held = obtained instanceof Promise ? await obtained : obtained;
    const first = await transmit(sending, held);
    if (first.refusal === 'none') return first.response;

    const refused = {
      held,
      endpoint: `${sending.init.method} ${new URL(sending.url).pathname}`,
      ambiguous: first.refusal === 'ambiguous',
      signal,
    };
    if (call.replayed) {
      internals.stands(refused);
      return first.response;
    }
    if (sending.oneShot) {
      // Too late for this call; the next one shall find a new token.
      internals.refused(refused).catch(() => {});
      return first.response;
    }
    let newer: Held | undefined;
    try {
      newer = await internals.refused(refused);
    } catch (error) {
      discard(first.response);
      throw error;
    }
    if (!newer) return first.response;
    discard(first.response);
    call.replayed = true;
    internals.emit({
      type: 'replayed',
      method: sending.init.method,
      refusedGeneration: held.generation,
      generation: newer.generation,
    });
    const second = await transmit(sending, newer);
    if (second.refusal === 'token') internals.stands(refused);
    return second.response;
  };

  function assertDeclared(url: string): void {
    if (origins.surely(url)) return;
    const parsed = new URL(url);
    if (origins.has(parsed)) return;
    throw new OriginRefusedError({
      name,
      message: `${parsed.origin} was not declared for this token, so nothing was sent. Use the client's own base URL, or plain fetch.`,
    });
  }

  /** Sends once, through any redirects, and reads what the answer says about the token. */
  async function transmit(sending: Sending, held: Held): Promise<{ response: Response; refusal: Refusal }> {
    const { headers, redirect } = sending.init;
    for (const [header, value] of held.headers) headers.set(header, value);
    let hop: Sending & { foreign: boolean } = { ...sending, foreign: false };
    let response = await attempt({ ...hop, init: { ...hop.init, redirect: 'manual' } });
    for (let hops = 0; isRedirect(response) && redirect !== 'manual'; hops++) {
      if (hops === MOST_HOPS || redirect === 'error') {
        throw new RedirectRefusedError({
          name,
          message: `${hop.init.method} ${new URL(hop.url).pathname} → ${response.status}: ${hops ? 'too many redirects' : 'redirects are switched off'}. Call the final address.`,
          status: response.status,
        });
      }
      hop = nextHop(name, hop, response, origins, hop.foreign);
      discard(response);
      response = await attempt({ ...hop, init: { ...hop.init, redirect: 'manual' } });
    }
    if (hop.foreign) return { response, refusal: 'none' };
    return judge(response, held);
  }

  async function attempt({ url, init, oneShot }: Sending): Promise<Response> {
    try {
      return await fetch(url, init);
    } catch (error) {
      // undici cannot hand over a 401 to a streamed body; it says so in these words only.
      if (oneShot && /non-null body source/.test(String((error as Error)?.cause ?? error))) {
        throw new BodyNotReplayableError({
          name,
          message: `${init.method} ${new URL(url).pathname} → 401: the token was refused and the body was a stream, so it cannot be sent again. Send a string, bytes or a Blob, or call again with a new stream.`,
          status: 401,
        });
      }
      throw error;
    }
  }

  async function judge(received: Response, held: Held): Promise<{ response: Response; refusal: Refusal }> {
    let response = received;
    let refusal: Refusal =
      internals.grant.refusal?.(response) ?? (response.status === 401 ? 'token' : 'none');
    if (refusal === 'look') {
      const seen = await lookAtJson(response);
      response = seen.response;
      refusal = seen.body === undefined ? 'none' : internals.grant.refusal!(response, seen.body);
    }
    if (refusal === 'ambiguous' && !internals.grant.facts.renewIsProbe) refusal = 'none';
    if (refusal === 'none' && response.ok) internals.succeeded(held);
    return { response, refusal };
  }
}

const NO_OPTIONS = {};

const isOneShot = (body: unknown): boolean =>
  typeof body === 'object' &&
  body !== null &&
  (body instanceof ReadableStream || Symbol.asyncIterator in body);

/** Brings whatever `fetch` takes into the one form that can be sent again. */
async function prepare(
  input: string | URL | Request,
  init: RequestInit | undefined,
  { ownHeaders, replay }: AuthFetchOptions,
): Promise<Sending> {
  const request = typeof input === 'object' && 'headers' in input ? input : undefined;
  const url = request ? request.url : String(input);
  const given = init?.headers ?? request?.headers;
  const headers = ownHeaders && given instanceof Headers ? given : new Headers(given);
  const method = (init?.method ?? request?.method ?? 'GET').toUpperCase();
  let body = init?.body;
  if (request?.body && body === undefined) {
    const prefix = replay ? await readPrefix(request.body, REPLAY_BYTES) : undefined;
    body = prefix ? (prefix.rest ?? prefix.bytes) : request.body;
  }
  const oneShot = isOneShot(body);
  const rest = request && {
    cache: request.cache,
    credentials: request.credentials,
    integrity: request.integrity,
    keepalive: request.keepalive,
    mode: request.mode,
    redirect: request.redirect,
    referrer: request.referrer,
    referrerPolicy: request.referrerPolicy,
    signal: request.signal,
  };
  return {
    url,
    init: {
      ...rest,
      ...init,
      method,
      headers,
      ...(body !== undefined && { body }),
      ...(oneShot && { duplex: 'half' }),
    } as Sending['init'],
    oneShot,
  };
}

/** A body that nobody will read would hold its connection. */
function discard(response: Response): void {
  response.body?.cancel().catch(() => {});
}

import type { OriginSet } from '../platform/origins.ts';
import type { Sending } from './sending.ts';

// Loaded with the first redirect: browsers hide where one leads. It imports nothing, so that it is one file in a bundle.

const MOST_HOPS = 5;
/** What may go to an origin that was not declared. */
const HARMLESS_HEADERS = ['accept', 'range', 'user-agent'];
/** What the caller meant for one origin alone, as in every `fetch`. */
const OF_ONE_ORIGIN = ['cookie', 'host', 'proxy-authorization'];

/** What {@link followRedirects} needs. */
export interface Following {
  origins: OriginSet;
  /** What was sent first, and its answer. */
  sending: Sending;
  response: Response;
  /** Sends to the next address, with the token where that is inside. */
  send(hop: Sending): Promise<Response>;
  isRedirect(response: Response): boolean;
  discardBody(response: Response): void;
  /** Throws `RedirectRefused`. */
  refuse(from: Sending, status: number, why: string): never;
}

/** Follows the redirects of an answer. Gives the last answer, and whether another origin gave it. */
export async function followRedirects(
  following: Following,
): Promise<{ response: Response; foreign: boolean | undefined }> {
  const { sending, send, isRedirect, discardBody } = following;
  let { response } = following;
  let hop = sending;
  for (let hops = 0; isRedirect(response); hops++) {
    hop = nextHop(following, hop, response, hops);
    discardBody(response);
    response = await send(hop);
    Object.defineProperty(response, 'redirected', { value: true });
  }
  return { response, foreign: hop.foreign };
}

/** Where a redirect leads, with only what may be sent there; throws where it must not be followed. */
function nextHop(
  { origins, refuse }: Following,
  sending: Sending,
  response: Response,
  hops: number,
): Sending {
  const { init, oneShot, foreign, url } = sending;
  const { status } = response;
  const { method } = init;
  const demand: Demand = (allowed, why) => {
    if (!allowed) refuse(sending, status, why);
  };
  demand(
    sending.redirect !== 'error',
    "the answer is a redirect, and the call was made with redirect: 'error'",
  );
  demand(hops < MOST_HOPS, `more than ${MOST_HOPS} redirects in a row`);
  const target = targetOf(url, response.headers.get('location')!);
  if (!target) return demand(false, 'the redirect has no address that can be read') as never;
  const becomesGet = (status === 303 && method !== 'HEAD') || (status < 303 && method === 'POST');
  const isInside = !foreign && origins.has(target);
  if (isInside) demand(becomesGet || !oneShot, 'the body was a stream and cannot be sent again');
  return isInside ? insideHop(sending, target, becomesGet) : foreignHop(sending, target, becomesGet, demand);
}

/** Throws, where something is not `allowed`. */
type Demand = (allowed: unknown, why: string) => void;

function targetOf(url: string, location: string): URL | undefined {
  try {
    return new URL(asUtf8(location), url);
  } catch {
    return undefined;
  }
}

/** To a declared origin: with everything, but for what was meant for one origin alone. */
function insideHop({ url, init, redirect, oneShot }: Sending, target: URL, becomesGet: boolean): Sending {
  const { href } = target;
  const headers = new Headers(init.headers);
  if (target.origin !== new URL(url).origin) for (const header of OF_ONE_ORIGIN) headers.delete(header);
  const next = { target: href, url: href, redirect };
  if (!becomesGet) return { ...next, init: { ...init, headers }, oneShot };
  for (const header of [...headers.keys()]) if (header.startsWith('content-')) headers.delete(header);
  return { ...next, init: { ...init, method: 'GET', headers, body: null }, oneShot: false };
}

/** To another origin: without token and body, and with harmless headers alone. */
function foreignHop({ init, redirect }: Sending, target: URL, becomesGet: boolean, demand: Demand): Sending {
  const { href, origin, protocol, username } = target;
  const method = becomesGet ? 'GET' : init.method;
  demand(
    protocol === 'https:' && !username && /^(GET|HEAD)$/.test(method),
    `it leads to ${origin}, which was not declared`,
  );
  const headers = new Headers();
  for (const header of HARMLESS_HEADERS)
    if (init.headers.has(header)) headers.set(header, init.headers.get(header)!);
  // How to reach a network, such as undici's `dispatcher` or Bun's `proxy`, holds for every address.
  const { body: _body, duplex: _duplex, referrer: _referrer, ...transport } = init;
  return {
    target: href,
    url: href,
    redirect,
    init: {
      ...transport,
      method,
      headers,
      signal: init.signal ?? null,
      // Where the caller has named them; some runtimes do not know the option.
      ...(init.credentials && { credentials: 'omit' }),
    },
    oneShot: false,
    foreign: true,
  };
}

/** Headers come as one character for each byte, while addresses are UTF-8. */
function asUtf8(text: string): string {
  if (!/[\x80-\xff]/.test(text) || /[^\0-\xff]/.test(text)) return text;
  try {
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}

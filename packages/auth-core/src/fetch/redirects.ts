import { RedirectRefusedError } from '../errors.ts';
import type { OriginSet } from '../platform/origins.ts';

const MOST_HOPS = 5;
/** What may go to an origin that was not declared. */
const HARMLESS_HEADERS = ['accept', 'range', 'user-agent'];
/** What the caller meant for one origin alone, as in every `fetch`. */
const OF_ONE_ORIGIN = ['cookie', 'host', 'proxy-authorization'];

/** One sending, in the form that `fetch` takes. */
export interface Sending {
  /** What to fetch: the address that was checked, or a `Request`, which brings its own settings along. */
  target: string | Request;
  url: string;
  init: RequestInit & { method: string; headers: Headers; duplex?: 'half' };
  /** What the caller wants of redirects. */
  redirect: RequestRedirect;
  /** The body is a stream, which is gone once it was sent. */
  oneShot: boolean;
  /** What the body has to be, as hashes: held against the last answer. */
  integrity?: string | undefined;
  /** Outside the declared origins: no token, and nothing that is said there is about it. */
  foreign?: boolean;
}

export function isRedirect(response: Response): boolean {
  // Nearly every answer is fine.
  if (response.ok) return false;
  const { status, type, headers } = response;
  return type === 'opaqueredirect' || ([301, 302, 303, 307, 308].includes(status) && headers.has('location'));
}

/** Where a redirect leads, with only what may be sent there; throws where it must not be followed. */
export function nextHop(
  name: string,
  { url, init, redirect, oneShot, foreign }: Sending,
  response: Response,
  origins: OriginSet,
  hops: number,
): Sending {
  const { status, type } = response;
  const { method, signal = null } = init;
  const demand = (allowed: unknown, why: string) => {
    if (allowed) return;
    const message = `${method} ${new URL(url).pathname} → ${status || 'redirect'}: ${why}. Call the final address, or declare its origin.`;
    throw new RedirectRefusedError({ name, message, status });
  };
  demand(redirect !== 'error', "the answer is a redirect, and the call was made with redirect: 'error'");
  demand(type !== 'opaqueredirect', 'this runtime hides where the redirect leads');
  demand(hops < MOST_HOPS, `more than ${MOST_HOPS} redirects in a row`);
  let target = new URL(url);
  try {
    target = new URL(asUtf8(response.headers.get('location')!), url);
  } catch {
    demand(false, 'the redirect has no address that can be read');
  }
  const becomesGet = (status === 303 && method !== 'HEAD') || (status < 303 && method === 'POST');
  const next = { target: target.href, url: target.href, redirect };
  if (!foreign && origins.has(target)) {
    demand(becomesGet || !oneShot, 'the body was a stream and cannot be sent again');
    const headers = new Headers(init.headers);
    if (target.origin !== new URL(url).origin) for (const header of OF_ONE_ORIGIN) headers.delete(header);
    if (!becomesGet) return { ...next, init: { ...init, headers }, oneShot };
    for (const header of [...headers.keys()]) if (header.startsWith('content-')) headers.delete(header);
    return { ...next, init: { ...init, method: 'GET', headers, body: null }, oneShot: false };
  }
  const verb = becomesGet ? 'GET' : method;
  demand(
    target.protocol === 'https:' && !target.username && /^(GET|HEAD)$/.test(verb),
    `it leads to ${target.origin}, which was not declared`,
  );
  const headers = new Headers();
  for (const header of HARMLESS_HEADERS)
    if (init.headers.has(header)) headers.set(header, init.headers.get(header)!);
  // How to reach a network, such as undici's `dispatcher` or Bun's `proxy`, holds for every address.
  const { body: _body, duplex: _duplex, referrer: _referrer, ...transport } = init;
  return {
    ...next,
    init: {
      ...transport,
      method: verb,
      headers,
      signal,
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

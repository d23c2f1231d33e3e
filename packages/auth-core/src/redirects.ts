import { RedirectRefusedError } from './errors.ts';
import type { OriginSet } from './origins.ts';

const MOST_HOPS = 5;
/** What may go to an origin that was not declared. */
const HARMLESS_HEADERS = ['accept', 'range', 'user-agent'];

/** One sending, in the form that `fetch` takes. */
export interface Sending {
  url: string;
  init: RequestInit & { method: string; headers: Headers };
  /** The body is a stream, which is gone once it was sent. */
  oneShot: boolean;
}

/** Where a redirect leads, with only what may be sent there; throws where it must not be followed. */
export function nextHop(
  name: string,
  sending: Sending,
  response: Response,
  origins: OriginSet,
  foreign: boolean,
): Sending & { foreign: boolean } {
  const { init, oneShot } = sending;
  const refuse = (why: string) =>
    new RedirectRefusedError({
      name,
      message: `${init.method} ${new URL(sending.url).pathname} → ${response.status || 'redirect'}: ${why}. Call the final address, or declare its origin.`,
      status: response.status || undefined,
    });
  if (response.type === 'opaqueredirect') throw refuse('this runtime hides where it leads');
  let target: URL;
  try {
    target = new URL(response.headers.get('location')!, sending.url);
  } catch {
    throw refuse('its address cannot be read');
  }
  const { status } = response;
  const becomesGet =
    (status === 303 && init.method !== 'HEAD') ||
    ((status === 301 || status === 302) && init.method === 'POST');
  const method = becomesGet ? 'GET' : init.method;
  const url = target.href;
  if (!foreign && origins.has(target)) {
    if (!becomesGet) {
      if (oneShot) throw refuse('its body was a stream and cannot be sent again');
      return { url, init, oneShot, foreign };
    }
    const headers = new Headers(init.headers);
    for (const header of ['content-type', 'content-length', 'content-encoding', 'content-language'])
      headers.delete(header);
    return { url, init: { ...init, method, headers, body: null }, oneShot: false, foreign };
  }
  if (target.protocol !== 'https:' || (method !== 'GET' && method !== 'HEAD') || target.username) {
    throw refuse(`it leads to ${target.origin}, which was not declared`);
  }
  const headers = new Headers();
  for (const header of HARMLESS_HEADERS) {
    const value = init.headers.get(header);
    if (value !== null) headers.set(header, value);
  }
  const { signal } = init;
  return {
    url,
    init: { method, headers, redirect: 'manual', credentials: 'omit', signal: signal ?? null },
    oneShot: false,
    foreign: true,
  };
}

export const isRedirect = (response: Response): boolean =>
  response.type === 'opaqueredirect' ||
  ([301, 302, 303, 307, 308].includes(response.status) && response.headers.has('location'));

export { MOST_HOPS };

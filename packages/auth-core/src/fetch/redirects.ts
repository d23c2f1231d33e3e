import { RedirectRefusedError } from '../errors.ts';
import type { OriginSet } from '../platform/origins.ts';

const MOST_HOPS = 5;
/** What may go to an origin that was not declared. */
const HARMLESS_HEADERS = ['accept', 'range', 'user-agent'];

/** One sending, in the form that `fetch` takes. */
export interface Sending {
  /** What to fetch; a `Request` brings its own settings along. */
  target: string | URL | Request;
  url: string;
  init: RequestInit & { method: string; headers: Headers; duplex?: 'half' };
  /** What the caller wants of redirects. */
  redirect: RequestRedirect;
  /** The body is a stream, which is gone once it was sent. */
  oneShot: boolean;
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
  demand(type !== 'opaqueredirect', 'this runtime hides where the redirect leads');
  demand(redirect !== 'error' && hops < MOST_HOPS, 'too many redirects, or none wanted');
  const location = response.headers.get('location')!;
  let target = new URL(url);
  try {
    target = new URL(location, url);
  } catch {
    demand(false, 'the redirect has no address that can be read');
  }
  const becomesGet = (status === 303 && method !== 'HEAD') || (status < 303 && method === 'POST');
  const next = { target: target.href, url: target.href, redirect };
  if (!foreign && origins.has(target)) {
    demand(becomesGet || !oneShot, 'the body was a stream and cannot be sent again');
    if (!becomesGet) return { ...next, init, oneShot };
    const headers = new Headers(init.headers);
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
  return {
    ...next,
    init: { method: verb, headers, signal, redirect: 'manual' },
    oneShot: false,
    foreign: true,
  };
}

import { OriginRefusedError } from '../errors.ts';
import type { OriginSet } from '../platform/origins.ts';
import { readHeaders } from './headers.ts';

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
  /** The body of a `Request`, which can be read once. */
  bare?: ReadableStream<Uint8Array> | undefined;
  /** Outside the declared origins: no token, and nothing that is said there is about it. */
  foreign?: boolean;
}

/** Throws where a URL lies outside, without its query. */
export function assertInside(name: string, origins: OriginSet, url: string): void {
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

/** Brings whatever `fetch` takes into the one form that can be sent again. */
export function prepare(
  name: string,
  input: string | URL | Request,
  init: RequestInit | undefined,
  ownHeaders: boolean | undefined,
): Sending {
  const request = typeof input === 'object' && 'headers' in input ? input : undefined;
  // Read once: a `URL` may be another one by the time it is sent.
  const url = request ? request.url : String(input);
  const bare = (init?.body === undefined && request?.body) || undefined;
  const sending: Sending = {
    target: request ?? url,
    url,
    init: initOf(name, request, init, ownHeaders),
    redirect: init?.redirect ?? request?.redirect ?? 'follow',
    // The body is in the request, and lost with the first sending.
    oneShot: !!bare,
    integrity: init?.integrity ?? request?.integrity,
    bare,
  };
  if (init?.body !== undefined) withBody(sending, init.body);
  return sending;
}

function initOf(
  name: string,
  request: Request | undefined,
  init: RequestInit | undefined,
  ownHeaders: boolean | undefined,
): Sending['init'] {
  const given = init?.headers ?? request?.headers;
  const own: Sending['init'] = {
    ...init,
    method: (init?.method ?? request?.method ?? 'GET').toUpperCase(),
    headers: ownHeaders && given instanceof Headers ? given : readHeaders(name, given),
    signal: init?.signal ?? request?.signal ?? null,
    // Followed here, where the token is kept from other origins.
    redirect: 'manual',
  };
  // The runtime would hold it against the first redirect.
  if (init?.integrity || request?.integrity) own.integrity = '';
  return own;
}

/** Sends `body`, more than once where it can be. */
export function withBody(sending: Sending, body: BodyInit | null): void {
  const streamed =
    typeof body === 'object' &&
    body !== null &&
    (body instanceof ReadableStream || Symbol.asyncIterator in body);
  sending.init.body = body;
  if (streamed) sending.init.duplex = 'half';
  sending.oneShot = streamed;
}

export function isRedirect(response: Response): boolean {
  // Nearly every answer is fine.
  if (response.ok) return false;
  const { status, type, headers } = response;
  return type === 'opaqueredirect' || ([301, 302, 303, 307, 308].includes(status) && headers.has('location'));
}

/**
 * What calls to one operation have in common: the method, and the path with its identifiers left out. A segment with a
 * digit, an `@` or more than 24 characters counts as one.
 */
export function endpointOf(method: string, path: string): string {
  return `${method} ${path.replace(/\/(?:[^/]{25,}|[^/\d@]*[\d@][^/]*)(?=\/|$)/g, '/*')}`;
}

import type { PlainRequest } from './call.ts';
import { canSendAgain } from './retry.ts';

/**
 * What openapi-fetch takes for `Request`, for one call, and what turns the request that it sends in the end into plain
 * data. While no middleware looks at it there is no real `Request`: that would cost more than everything else on the
 * way, and hide whether the body can be sent again.
 */
export interface RequestMaker {
  Request: typeof Request;
  plain(request: Request): PlainRequest | Promise<PlainRequest>;
}

/** Gives openapi-fetch its own init back, with the URL in it. Called with `new`, so it cannot be an arrow function. */
function Plain(url: string, init: PlainRequest): PlainRequest {
  init.url = url;
  return init;
}

export const plainRequests: RequestMaker = {
  Request: Plain as unknown as typeof Request,
  plain: (request) => request as unknown as PlainRequest,
};

/** What a middleware may have set by making a `Request` of its own. */
const FIELDS = [
  'cache',
  'credentials',
  'integrity',
  'keepalive',
  'mode',
  'redirect',
  'referrer',
  'referrerPolicy',
  'signal',
] as const;

/** Makes a real `Request` for middleware, and remembers what it was made from. */
export function recordedRequests(): RequestMaker {
  let made: Request | undefined;
  let given: RequestInit = {};

  function Recorded(url: string, init: RequestInit): Request {
    given = init;
    made = new Request(url, init);
    return made;
  }
  // openapi-fetch also asks whether a middleware has given back a request.
  Object.defineProperty(Recorded, Symbol.hasInstance, {
    value: (value: unknown) => value instanceof Request,
  });

  async function bodyOf(request: Request): Promise<BodyInit | null | undefined> {
    // Sending a form again makes another boundary than the one that the request's content type names.
    if (request === made && !(given.body instanceof FormData)) return given.body;
    if (/^(GET|HEAD)$/.test(request.method)) return undefined;
    if (!canSendAgain(given.body)) return request.body;
    const bytes = await request.arrayBuffer();
    return bytes.byteLength ? bytes : undefined;
  }

  return {
    Request: Recorded as unknown as typeof Request,
    async plain(request) {
      const { url, method, headers } = request;
      const plain = { ...given, url, method, headers: new Headers(headers), body: await bodyOf(request) };
      if (request !== made) for (const field of FIELDS) Object.assign(plain, { [field]: request[field] });
      return plain as PlainRequest;
    },
  };
}

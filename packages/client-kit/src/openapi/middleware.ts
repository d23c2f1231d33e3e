import type { Middleware } from 'openapi-fetch';
import { keep } from '../layers/abort.ts';
import type { Outgoing } from '../layers/layer.ts';
import { canSendAgain } from '../layers/retry-delay.ts';

/**
 * What openapi-fetch takes for `Request`, for one call, and what reads the request that it sends in the end. While no
 * middleware looks at it there is no real `Request`: that would cost more than everything else on the way, and hide
 * whether the body can be sent again.
 */
export interface RequestMaker {
  Request: typeof Request;
  read(request: Request): Outgoing | Promise<Outgoing>;
}

/** Gives openapi-fetch its own init back, with the URL in it. Called with `new`, so it cannot be an arrow function. */
function Plain(url: string, init: Outgoing): Outgoing {
  init.url = url;
  return init;
}

export const plainRequests: RequestMaker = {
  Request: Plain as unknown as typeof Request,
  read: (request) => request as unknown as Outgoing,
};

/** What a middleware may have set, besides the obvious, by making a `Request` of its own. */
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
    if (!canSendAgain(given.body)) return request.body;
    const bytes = await request.arrayBuffer();
    return bytes.byteLength ? bytes : undefined;
  }

  return {
    Request: Recorded as unknown as typeof Request,
    async read(request) {
      const { url, method, headers } = request;
      const outgoing = { ...given, url, method, headers: new Headers(headers), body: await bodyOf(request) };
      if (request !== made) {
        for (const field of FIELDS) Object.assign(outgoing, { [field]: request[field] });
        // Some runtimes tie its signal to the one that it was made with for as long as the requests themselves live.
        if (given.signal) keep(given.signal, made, request);
      }
      return outgoing as Outgoing;
    },
  };
}

/** A middleware that is told how the caller wants the answer to be read, and not how it is read here. */
export function shownParseAs(middleware: Middleware, parseAs: string): Middleware {
  const hooks = middleware as Record<string, ((event: object) => unknown) | undefined>;
  const shown = ['onRequest', 'onResponse', 'onError'].flatMap((name) => {
    if (typeof hooks[name] !== 'function') return [];
    const told = (event: { options: object }) =>
      hooks[name]!({ ...event, options: Object.freeze({ ...event.options, parseAs }) });
    return [[name, told]];
  });
  return Object.fromEntries(shown) as Middleware;
}

import type { Middleware } from 'openapi-fetch';
import type { keep } from '../layers/abort.ts';
import type { Outgoing } from '../layers/layer.ts';
import type { canSendAgain } from '../layers/retry-delay.ts';
import type { RequestMaker } from './requests.ts';

// Imports no code, so that bundlers can load it by itself, where there is middleware.

/** What it uses of the layers. */
interface Tools {
  keep: typeof keep;
  canSendAgain: typeof canSendAgain;
}

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
export function watchedRequests(
  middleware: readonly Middleware[],
  parseAs: string,
  { keep, canSendAgain }: Tools,
): RequestMaker {
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
    middleware: middleware.map((each) => shownParseAs(each, parseAs)),
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
function shownParseAs(middleware: Middleware, parseAs: string): Middleware {
  const hooks = middleware as Record<string, ((event: object) => unknown) | undefined>;
  const shown = ['onRequest', 'onResponse', 'onError'].flatMap((name) => {
    if (typeof hooks[name] !== 'function') return [];
    const told = (event: { options: object }) =>
      hooks[name]!({ ...event, options: Object.freeze({ ...event.options, parseAs }) });
    return [[name, told]];
  });
  return Object.fromEntries(shown) as Middleware;
}

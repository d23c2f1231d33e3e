import type { Clock } from '@x/auth-core';
import createOpenapiClient, { type Middleware } from 'openapi-fetch';
import type { Observer } from '../events/observer.ts';
import { keep, startAbort } from '../layers/abort.ts';
import type { Call, Next } from '../layers/layer.ts';
import { canSendAgain } from '../layers/retry-delay.ts';
import type { ApiClient, ProviderDefinition } from '../provider.ts';
import { ApiError } from '../results/errors.ts';
import { withCall } from '../results/unwrap.ts';
import type { Servers } from '../servers.ts';
import { readJson } from './body.ts';
import { callOf, type Defaults, type Init, NOTHING, paramsOf } from './call.ts';
import { type GivenHeaders, mediaTypeHeaders, readHeaders } from './headers.ts';
import { type Answer, outcomeOf, rejectionOf } from './outcome.ts';
import { plainRequests } from './requests.ts';
import { checkPath } from './url.ts';

/** openapi-fetch's methods without the types of one API. */
export type Send = (method: string, path: string, init?: Init) => Promise<Answer>;

/** What the calls of a client have in common. */
export interface SeamOptions {
  provider: ProviderDefinition;
  /** The checked options. */
  settings(): Promise<unknown>;
  servers(): Servers;
  observer: Observer;
  /** The layers below. */
  send: Next;
  clock: Clock;
  /** Of all calls. */
  defaults: Defaults;
  /** Sent with all calls; the last go first. */
  headers: readonly GivenHeaders[];
  /** Used from the start. */
  middleware: readonly Middleware[];
  /** The token in memory. */
  peekToken(): string | undefined;
  /** The option that gives the token, where the user has one. */
  tokenOption(): string | undefined;
}

/** The part of a client that is openapi-fetch's. */
type OpenapiClient = Omit<ApiClient<Record<string, object>>, 'auth' | 'with'>;

export interface Seam {
  client: OpenapiClient;
  /** The middleware that is in use now. */
  middleware(): Middleware[];
}

const NONE: readonly Middleware[] = [];

const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'];

/** Joins openapi-fetch to the layers: it makes URL, headers and body, and everything from there on is theirs. */
export function createSeam(options: SeamOptions): Seam {
  const { provider, servers, observer, defaults } = options;
  const { bodySerializer, pathSerializer, querySerializer } = defaults;
  const openapi = createOpenapiClient<Record<string, object>>({
    headers: readHeaders(provider, options.headers),
    ...({ bodySerializer, pathSerializer, querySerializer } as object),
  });
  const middlewares: Middleware[] = [...options.middleware];

  const begin: Send = (method, path, init = NOTHING) => {
    const call = callOf(options, method, path, init);
    const base = init.baseUrl ?? servers().base(path);
    const own = init.middleware ?? NONE;
    const middleware = middlewares.length || own.length ? [...middlewares, ...own].filter(Boolean) : NONE;
    return observer.call(call, base, () =>
      perform(options, openapi.request as Send, call, init, base, middleware),
    );
  };
  // Not async: each promise that waits for another costs a call more than all that is decided here.
  const request: Send = (method, path, init) => {
    try {
      return begin(method, path, init);
    } catch (error) {
      return Promise.reject(error);
    }
  };

  const client = {
    ...Object.fromEntries(
      METHODS.map((method) => [method, (path: string, init?: Init) => request(method, path, init)]),
    ),
    request,
    use(...added: Middleware[]) {
      // openapi-fetch says what is none.
      openapi.use(...added);
      openapi.eject(...added);
      middlewares.push(...added.filter(Boolean));
    },
    eject(...removed: Middleware[]) {
      for (const middleware of removed) {
        const at = middlewares.indexOf(middleware);
        if (at >= 0) middlewares.splice(at, 1);
      }
    },
  } as unknown as OpenapiClient;
  return { client, middleware: () => [...middlewares] };
}

/** What of a call's options is openapi-fetch's and the runtime's. */
function withoutOwn({ timeoutMs, retries, deadlineMs, idempotencyKey, ...rest }: Init): Init {
  return rest;
}

/** Makes a call to `baseUrl`, by all the middleware that is to see it. */
async function perform(
  options: SeamOptions,
  openapi: Send,
  call: Call,
  init: Init,
  baseUrl: string,
  middleware: readonly Middleware[],
): Promise<Answer> {
  const { provider, clock, send, defaults } = options;
  const { parseAs = 'json' } = init;
  checkPath(call, init.params?.path);
  const params = paramsOf(call, init, defaults);
  const headers = mediaTypeHeaders(provider, call, init);
  const isWatched = middleware.length > 0;
  const end = startAbort(call, clock);
  let stream: unknown;
  try {
    const requests = isWatched
      ? (await import('./middleware.ts')).watchedRequests(middleware, parseAs, { keep, canSendAgain })
      : plainRequests;
    const answer = await openapi(call.method, call.path, {
      ...(init === NOTHING ? NOTHING : { ...withoutOwn(init), headers, params }),
      ...(call.signal && { signal: call.signal }),
      Request: requests.Request,
      middleware: requests.middleware,
      baseUrl,
      // JSON is read below, where it can be told what came instead.
      parseAs: parseAs === 'json' ? 'text' : parseAs,
      fetch: (made: Request) => {
        const outgoing = requests.read(made);
        return outgoing instanceof Promise
          ? outgoing.then((request) => send(request, call))
          : send(outgoing, call);
      },
    } as object);
    if (parseAs === 'json' && answer.data !== undefined) {
      const json = readJson(call, answer, () => secretsOf(options, call, init));
      answer.data = json instanceof Promise ? await json : json;
    }
    // A stream is still being read when the call is done.
    if (parseAs === 'stream') stream = answer.data;
    const outcome = outcomeOf(answer, call);
    if (provider.explain && outcome.error !== undefined) await explain(options, outcome, call);
    return withCall(outcome, call);
  } catch (error) {
    throw rejectionOf(error, call, isWatched);
  } finally {
    end(stream);
  }
}

/** What the title of a page must not echo where it is quoted; `undefined` where none is quoted. */
function secretsOf({ provider, peekToken }: SeamOptions, { path }: Call, init: Init): unknown {
  if (provider.secretPaths?.includes(path)) return undefined;
  return [peekToken(), init.params, init.body, init.headers];
}

/** Puts an error that says more in the place of the body, where the provider knows more of it. */
async function explain({ provider, settings }: SeamOptions, outcome: Answer, call: Call): Promise<void> {
  const { error, response } = outcome;
  const body = error instanceof ApiError ? error.error : error;
  const { method, path } = call;
  const reason = await provider.explain!({ method, path, status: response.status, body }, settings);
  if (reason) outcome.error = new ApiError(call, response, body, reason);
}

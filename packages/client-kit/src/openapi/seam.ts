import { type Clock, isAuthError } from '@x/auth-core';
import { isNetworkFailure } from '@x/auth-core/internal';
import createOpenapiClient, { type Middleware } from 'openapi-fetch';
import type { Observer } from '../events/observer.ts';
import { startAbort } from '../layers/abort.ts';
import type { Call, Next } from '../layers/layer.ts';
import type { HeaderValues } from '../operations/types.ts';
import { callProblem, refused } from '../options/check.ts';
import { unknownName } from '../options/known-names.ts';
import type { ApiClient, Fetch, ProviderDefinition, WithOptions } from '../provider.ts';
import { ApiError, CallError } from '../results/errors.ts';
import { withCall } from '../results/unwrap.ts';
import { isBaseUrl, NO_BASE_URL, type Servers } from '../servers.ts';
import { checkLimits } from '../settings.ts';
import { brokenBody, readJson } from './body.ts';
import { type GivenHeaders, mediaTypeHeaders, readHeaders } from './headers.ts';
import { plainRequests, recordedRequests, shownParseAs } from './middleware.ts';
import { plainValues } from './parameters.ts';
import { checkPath } from './url.ts';

/** openapi-fetch's methods without the types of one API. */
export type Send = (method: string, path: string, init?: Init) => Promise<Answer>;

export interface Init extends Omit<RequestInit, 'body' | 'headers'> {
  baseUrl?: string;
  body?: unknown;
  deadlineMs?: number;
  fetch?: Fetch;
  headers?: GivenHeaders;
  idempotencyKey?: unknown;
  middleware?: readonly Middleware[];
  params?: { path?: Values; query?: Values; header?: HeaderValues };
  parseAs?: string;
  pathSerializer?: unknown;
  querySerializer?: unknown;
  retries?: number;
  timeoutMs?: number;
}

type Values = Readonly<Record<string, unknown>>;

interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** What the calls of a client have in common. */
export interface SeamOptions {
  provider: ProviderDefinition;
  /** The checked options. */
  settings(): Promise<unknown>;
  servers: Servers;
  observer: Observer;
  /** The layers below. */
  send: Next;
  clock: Clock;
  /** Of all calls. */
  defaults: Omit<WithOptions, 'headers'> & { timeoutMs: number; retries: number };
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

const NOTHING: Init = {};

const PLACES = ['path', 'query', 'header', 'cookie'];

const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'];

/** Joins openapi-fetch to the layers: it makes URL, headers and body, and everything from there on is theirs. */
export function createSeam(options: SeamOptions): Seam {
  const { provider, servers, send, clock, defaults, middleware } = options;
  const { bodySerializer, pathSerializer, querySerializer } = defaults;
  const openapi = createOpenapiClient<Record<string, object>>({
    headers: readHeaders(provider, options.headers),
    ...({ bodySerializer, pathSerializer, querySerializer } as object),
  });
  const middlewares: Middleware[] = [...middleware];

  /** True for the title of a page that may echo what was sent. */
  const isSecret = ({ path }: Call, sent: unknown, title: string): boolean => {
    if (provider.secretPaths?.includes(path)) return true;
    const all = [options.peekToken(), sent];
    const text = JSON.stringify(all, (_, value) =>
      typeof value === 'bigint' ? `${value}` : value,
    ).toLowerCase();
    return title.split(/[^a-z]+/i).some((word) => word.length > 2 && text.includes(word.toLowerCase()));
  };

  /** Puts an error that says more in the place of the body, where the provider knows more of it. */
  const explain = async (outcome: Answer, call: Call): Promise<void> => {
    const { error, response } = outcome;
    const body = error instanceof ApiError ? error.error : error;
    const { method, path } = call;
    const reason = await provider.explain!({ method, path, status: response.status, body }, options.settings);
    if (reason) outcome.error = new ApiError(call, response, body, reason);
  };

  const request: Send = async (method, path, init = NOTHING) => {
    const call = callOf(options, method, path, init);
    const base = init.baseUrl ?? servers.base(path);
    return options.observer.call(call, base, () => perform(call, base, init));
  };

  const perform = async (call: Call, base: string, init: Init): Promise<Answer> => {
    const { path } = call;
    const { timeoutMs, retries, deadlineMs, idempotencyKey, ...rest } = init;
    checkPath(call, init.params?.path);
    if (init.baseUrl !== undefined && !isBaseUrl(init.baseUrl)) {
      throw refused(call, `the option baseUrl${NO_BASE_URL}`);
    }
    const params = paramsOf(call, init, defaults);
    const headers = mediaTypeHeaders(provider, call, init);
    const watching = [...middlewares, ...(init.middleware ?? [])].filter(Boolean);
    const watched = watching.length > 0;
    const maker = watched ? recordedRequests() : plainRequests;
    const { parseAs = 'json' } = init;
    const wantsJson = parseAs === 'json';
    const end = startAbort(call, clock);
    let stream: unknown;
    try {
      const answer = await (openapi.request as Send)(call.method, path, {
        ...rest,
        signal: call.signal,
        baseUrl: base,
        headers,
        params,
        // JSON is read below, where it can be told what came instead.
        parseAs: wantsJson ? 'text' : parseAs,
        middleware: watching.map((each) => shownParseAs(each, parseAs)),
        Request: maker.Request,
        fetch: (made: Request) => {
          const outgoing = maker.read(made);
          return outgoing instanceof Promise
            ? outgoing.then((read) => send(read, call))
            : send(outgoing, call);
        },
      } as object);
      if (wantsJson && answer.data !== undefined) {
        const sent = [init.params, init.body, init.headers];
        answer.data = readJson(call, answer.response, answer.data as string, (title) =>
          isSecret(call, sent, title),
        );
      }
      // A stream is still being read when the call is done.
      if (parseAs === 'stream') stream = answer.data;
      const outcome = outcomeOf(answer, call);
      if (provider.explain && outcome.error !== undefined) await explain(outcome, call);
      return withCall(outcome, call);
    } catch (error) {
      throw explained(error, call, watched);
    } finally {
      end(stream);
    }
  };

  const client = {
    ...openapi,
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

/** What the layers know of a call: its own options, or else the client's. Throws `MisconfiguredError` for what is none. */
function callOf(
  { provider, defaults, tokenOption }: SeamOptions,
  verb: string,
  path: string,
  init: Init,
): Call {
  const { name, envelope } = provider;
  const method = verb.toUpperCase();
  const { signal, idempotencyKey } = init;
  const { fetch, limiter } = defaults;
  const { timeoutMs, retries, deadlineMs } = defaults;
  const call: Call = {
    provider: name,
    method,
    path,
    signal,
    idempotencyKey,
    envelope,
    limiter,
    fetch: init.fetch ?? fetch,
    timeoutMs: init.timeoutMs ?? timeoutMs,
    retries: init.retries ?? retries,
    deadlineMs: init.deadlineMs ?? deadlineMs,
    attempts: 0,
    durationMs: 0,
    get tokenOption() {
      return tokenOption();
    },
  };
  const problem = callProblem(init, true) ?? unknownName(init.params, PLACES, 'params.');
  if (problem) throw refused(call, `the option ${problem}`);
  checkLimits(name, init, `${method} ${path}: `);
  return call;
}

/** The parameters as the built-in serializers write them; a serializer of the user's gets what was given. */
function paramsOf(call: Call, { params, ...init }: Init, defaults: WithOptions): Init['params'] {
  if (!params) return undefined;
  const { path, query } = params;
  const ownPath = init.pathSerializer ?? defaults.pathSerializer;
  const ownQuery = init.querySerializer ?? defaults.querySerializer;
  return {
    ...params,
    ...(path && !ownPath && { path: plainValues(call, 'path', path) }),
    ...(query && typeof ownQuery !== 'function' && { query: plainValues(call, 'query', query) }),
  };
}

/** What the caller gets: an answer that says failed is an `error`, whatever its status is. */
function outcomeOf(answer: Answer, call: Call): Answer {
  const { data, response } = answer;
  if (call.envelope?.(data)?.failed) return { error: data, response };
  // Nothing, or `null`: a caller who asks `if (error)` must not take it for success.
  if ('error' in answer && (!answer.error || isForeignText(answer.error, response)))
    answer.error = new ApiError(call, response, answer.error || undefined);
  return answer;
}

/** Text that is not JSON, such as the page of a proxy: no vendor documents such a body. */
function isForeignText(error: unknown, { headers }: Response): boolean {
  return typeof error === 'string' && !/json/i.test(headers.get('content-type') ?? '');
}

/** What a call rejects with, for whatever was thrown on its way. `watched`: middleware may have thrown it. */
function explained(error: unknown, call: Call, watched: boolean): unknown {
  const { signal, response } = call;
  if (signal?.aborted) return signal.reason;
  if (isAuthError(error) || error instanceof CallError) return error;
  // What was thrown beside the network is the user's own, in middleware or a serializer.
  return response && (!watched || isNetworkFailure(error)) ? brokenBody(call, response) : error;
}

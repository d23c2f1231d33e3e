import { isAuthError } from '@x/auth-core';
import createOpenapiClient, { type Middleware } from 'openapi-fetch';
import type { Call, Next } from '../layers/layer.ts';
import type { ApiClient, Fetch, ProviderDefinition } from '../provider.ts';
import { ApiError, CallError, type CallName } from '../results/errors.ts';
import { withCall } from '../results/unwrap.ts';
import type { Servers } from '../servers.ts';
import { brokenBody, readJson } from './body.ts';
import { invalidHeader, mediaTypeHeaders, readHeaders } from './headers.ts';
import { plainRequests, recordedRequests } from './middleware.ts';
import { checkPath } from './url.ts';

/** openapi-fetch's methods without the types of one API. */
export type Send = (method: string, path: string, init?: Init) => Promise<Answer>;

export interface Init extends Omit<RequestInit, 'body' | 'headers'> {
  baseUrl?: string;
  body?: unknown;
  fetch?: Fetch;
  headers?: RequestInit['headers'] | Record<string, unknown>;
  idempotencyKey?: unknown;
  middleware?: readonly Middleware[];
  params?: { path?: Readonly<Record<string, unknown>> };
  parseAs?: string;
}

interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** What the calls of a client have in common. */
export interface SeamOptions {
  provider: ProviderDefinition;
  servers: Servers;
  /** The layers below. */
  send: Next;
  headers: RequestInit['headers'] | undefined;
  timeoutMs: number;
  retries: number;
  /** The token in memory. */
  peekToken(): string | undefined;
}

/** The part of a client that is openapi-fetch's. */
type OpenapiClient = Omit<ApiClient<Record<string, object>>, 'auth'>;

const NOTHING: Init = {};

const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'];

/** Joins openapi-fetch to the layers: it makes URL, headers and body, and everything from there on is theirs. */
export function createSeam(options: SeamOptions): OpenapiClient {
  const { provider, servers, send } = options;
  const openapi = createOpenapiClient<Record<string, object>>({
    headers: readHeaders(provider, options.headers),
  });
  const middlewares: Middleware[] = [];

  const isSecret = ({ path }: CallName, text: string): boolean => {
    const token = options.peekToken();
    return !!provider.secretPaths?.includes(path) || (!!token && text.includes(token));
  };

  const request: Send = async (method, path, init = NOTHING) => {
    const base = init.baseUrl ?? servers.base(path);
    const call = callOf(options, method, path, init);
    checkPath(call, init.params?.path);
    const watched = middlewares.length > 0 || !!init.middleware?.length;
    const maker = watched ? recordedRequests() : plainRequests;
    const { parseAs = 'json' } = init;
    const wantsJson = parseAs === 'json';
    try {
      const answer = await (openapi.request as Send)(method, path, {
        ...init,
        baseUrl: base,
        headers: mediaTypeHeaders(provider, call.method, init),
        // JSON is read below, where it can be told what came instead.
        parseAs: wantsJson ? 'text' : parseAs,
        Request: maker.Request,
        fetch: (made: Request) => {
          const outgoing = maker.read(made);
          return outgoing instanceof Promise
            ? outgoing.then((read) => send(read, call))
            : send(outgoing, call);
        },
      } as object);
      if (wantsJson && answer.data !== undefined) {
        answer.data = readJson(call, answer.response, answer.data as string, isSecret);
      }
      return withCall(outcomeOf(answer, call), call);
    } catch (error) {
      throw explained(error, call, watched);
    }
  };

  return {
    ...openapi,
    ...Object.fromEntries(
      METHODS.map((method) => [method, (path: string, init?: Init) => request(method, path, init)]),
    ),
    request,
    use(...added: Middleware[]) {
      openapi.use(...added);
      middlewares.push(...added.filter(Boolean));
    },
    eject(...removed: Middleware[]) {
      openapi.eject(...removed);
      for (const middleware of removed) {
        const at = middlewares.indexOf(middleware);
        if (at >= 0) middlewares.splice(at, 1);
      }
    },
  } as unknown as OpenapiClient;
}

function callOf(
  { provider, timeoutMs, retries }: SeamOptions,
  method: string,
  path: string,
  init: Init,
): Call {
  const { signal, fetch, idempotencyKey } = init;
  const { name, envelope } = provider;
  return {
    provider: name,
    method: method.toUpperCase(),
    path,
    signal,
    fetch,
    idempotencyKey,
    timeoutMs,
    retries,
    envelope,
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
  const { provider, method, path, signal, response } = call;
  if (signal?.aborted) return signal.reason;
  if (isAuthError(error) || error instanceof CallError) return error;
  if (response) return watched && !response.bodyUsed ? error : brokenBody(call, response);
  // The runtime's message quotes the value.
  if (error instanceof TypeError && /header/i.test(error.message)) {
    return invalidHeader(provider, `${method} ${path}: a header of the call`);
  }
  return error;
}

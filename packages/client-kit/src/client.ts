import {
  createAuthFetch,
  createTokenEngine,
  isAuthError,
  type KeepAlive,
  MisconfiguredError,
  systemClock,
  systemRandom,
} from '@x/auth-core';
import { workerKeepAlive } from '@x/auth-core/worker';
import createOpenapiClient, { type Middleware } from 'openapi-fetch';
import { brokenBody, readJson } from './body.ts';
import type { Call } from './call.ts';
import { ApiError, CallError, type CallName } from './errors.ts';
import { createGuard } from './guard.ts';
import { operationMethods } from './operations/methods.ts';
import type {
  ApiClient,
  ClientOptions,
  Fetch,
  LimitedClientOptions,
  ProviderDefinition,
} from './provider.ts';
import { plainRequests, recordedRequests } from './request.ts';
import { createSender, limitedFetch } from './sender.ts';
import { resolveServers, type Servers } from './servers.ts';
import { checkLimits, readSettings, variableReader } from './settings.ts';
import { withCall } from './unwrap.ts';

/** openapi-fetch's methods without the types of one API. */
type Send = (method: string, path: string, init?: Init) => Promise<Answer>;

interface Init extends Omit<RequestInit, 'body' | 'headers'> {
  baseUrl?: string;
  fetch?: Fetch;
  idempotencyKey?: unknown;
  middleware?: readonly Middleware[];
  parseAs?: string;
}

interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

const NOTHING: Init = {};

const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'];

/**
 * Makes the client of one vendor. Touches neither network nor environment: what is missing is read from variables at
 * the first call, and the error then names the option and the variable.
 */
export function createClient<Paths extends {}, Operations = unknown>(
  provider: ProviderDefinition,
  given: (ClientOptions | LimitedClientOptions) & object = {},
): ApiClient<Paths> & Operations {
  const options = given as LimitedClientOptions;
  const { clock = systemClock, random = systemRandom, retries = 2, timeoutMs = 30_000 } = options;
  const { store, policy, onEvent, waitUntil, allowInsecureOrigins, limiter } = options;
  const variable = variableReader(provider.prefix);
  const fetch: Fetch = (input, init) => {
    // Looked up at each call and called without a receiver, as Workers and interceptors such as MSW need it.
    const current = options.fetch ?? globalThis.fetch;
    return current(input, init);
  };

  let ready: { servers: Servers; send: ReturnType<typeof createSender> } | undefined;
  const prepared = () => {
    ready ??= prepare();
    return ready;
  };
  const guard = createGuard({
    clock,
    penaltyMs: provider.penaltyMs,
    limiter,
    onEvent,
    serverOf: (path) => prepared().servers.name(path),
  });
  const prepare = () => {
    checkLimits(provider.name, retries, timeoutMs);
    const servers = resolveServers(provider, options, variable);
    const authFetch = createAuthFetch(engine, {
      origins: servers.all,
      fetch: limitedFetch(fetch, clock, timeoutMs, guard),
      allowInsecureOrigins,
      ownHeaders: true,
    });
    return { servers, send: createSender({ provider, authFetch, clock, random, retries, timeoutMs, guard }) };
  };
  const engine = createTokenEngine({
    grant: provider.grant({
      url: (path) => prepared().servers.base(path) + path,
      credentials: () => readSettings(provider, options, variable),
    }),
    store,
    policy,
    clock,
    random,
    fetch: guard.token(fetch) as typeof globalThis.fetch,
    onEvent,
    allowInsecureOrigins,
    waitUntil,
    keepAlive: keepAliveOf(provider.name, options),
  });
  const openapi = createOpenapiClient<Paths>({ headers: readHeaders(provider, options.headers) });
  const middlewares: Middleware[] = [];

  const isSecret = ({ path }: CallName, text: string): boolean => {
    const token = engine.peek();
    return !!provider.secretPaths?.includes(path) || (!!token && text.includes(token));
  };

  const request: Send = async (method, path, init = NOTHING) => {
    const { servers, send } = prepared();
    const { signal, fetch, idempotencyKey, parseAs = 'json' } = init;
    const { name, envelope } = provider;
    const call: Call = {
      provider: name,
      method: method.toUpperCase(),
      path,
      signal,
      fetch,
      idempotencyKey,
      envelope,
    };
    const watched = middlewares.length > 0 || !!init.middleware?.length;
    const maker = watched ? recordedRequests() : plainRequests;
    const wantsJson = parseAs === 'json';
    let answer: Answer;
    try {
      answer = await (openapi.request as Send)(method, path, {
        ...init,
        baseUrl: init.baseUrl ?? servers.base(path),
        // JSON is read below, where it can be told what came instead.
        parseAs: wantsJson ? 'text' : parseAs,
        Request: maker.Request,
        fetch: (made: Request) => {
          const outgoing = maker.read(made);
          return outgoing instanceof Promise
            ? outgoing.then((read) => send(call, read))
            : send(call, outgoing);
        },
      } as object);
      if (wantsJson && answer.data !== undefined) {
        answer.data = readJson(call, answer.response, answer.data as string, isSecret);
      }
    } catch (error) {
      throw explained(error, call, watched);
    }
    const { data, response } = answer;
    if (envelope?.(data)?.failed) answer = { error: data, response };
    // Nothing, or `null`: a caller who asks `if (error)` must not take it for success.
    else if ('error' in answer) answer.error ||= new ApiError(call, response);
    return withCall(answer, call);
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
    auth: engine,
    ...(provider.operations &&
      operationMethods(provider.name, provider.operations, request, provider.paging)),
  } as unknown as ApiClient<Paths> & Operations;
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

function keepAliveOf(name: string, options: LimitedClientOptions): false | 'timer' | KeepAlive | undefined {
  const { keepAlive: given } = options;
  const keepAlive = given === 'worker' ? workerKeepAlive() : given;
  if (typeof keepAlive === 'object') return keepAlive.forClient?.(name, options) ?? keepAlive;
  if (!keepAlive || keepAlive === 'timer') return keepAlive;
  throw new MisconfiguredError({ name, message: "keepAlive is none of false, 'timer' and 'worker'." });
}

/** As a plain object, which openapi-fetch merges faster than `Headers`. */
function readHeaders(provider: ProviderDefinition, own: HeadersInit | undefined): Record<string, string> {
  const { name, headers, keys } = provider;
  try {
    const read = new Headers(headers);
    new Headers(own).forEach((value, header) => {
      read.set(header, value);
    });
    if (!keys || !read.has(keys.header)) return Object.fromEntries(read);
  } catch {
    throw invalidHeader(name, 'the option headers');
  }
  throw new MisconfiguredError({
    name,
    message: `the option headers has ${keys.header}, so that all calls but the first would be taken for repetitions. Pass idempotencyKey to single calls.`,
  });
}

function invalidHeader(name: string, what: string): MisconfiguredError {
  return new MisconfiguredError({
    name,
    message: `${what} has a character that no header may hold, such as a line break. Remove it.`,
  });
}

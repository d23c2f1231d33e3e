import {
  createTokenEngine,
  type KeepAlive,
  MisconfiguredError,
  systemClock,
  systemRandom,
} from '@x/auth-core';
import { workerKeepAlive } from '@x/auth-core/worker';
import { createObserver } from './events/observer.ts';
import { createPipeline } from './layers/pipeline.ts';
import { createThrottle } from './layers/throttle.ts';
import { createSeam, type SeamOptions, type Send } from './openapi/seam.ts';
import { operationMethods } from './operations/methods.ts';
import { checkDefaults, checkOptions } from './options/check.ts';
import { type OwnOperations, withOwn } from './own.ts';
import type {
  ApiClient,
  ClientOptions,
  Fetch,
  LimitedClientOptions,
  ProviderDefinition,
  WithOptions,
} from './provider.ts';
import { resolveServers, type Servers } from './servers.ts';
import { checkLimits, logLevelOf, readSettings, tokenOptionOf, variableReader } from './settings.ts';

/**
 * Makes the client of one vendor. Touches neither network nor environment: what is missing is read from variables at
 * the first call, and the error then names the option and the variable.
 *
 * @typeParam Client - The client's type, such as `ApiClient<paths>`.
 */
export function createClient<Client extends object = ApiClient<Record<never, never>>>(
  definition: ProviderDefinition,
  given: (ClientOptions | LimitedClientOptions) & object = {},
): Client {
  const options = given as LimitedClientOptions;
  checkOptions(definition, options);
  const { own } = given as { own?: OwnOperations };
  const provider = withOwn(definition, own);
  const { clock = systemClock, random = systemRandom } = options;
  const { store, policy, onEvent, waitUntil, allowInsecureOrigins, limiter } = options;
  const { retries = 2, timeoutMs = 30_000, deadlineMs, headers } = options;
  const variable = variableReader(provider.prefix);
  const fetch: Fetch = (input, init) => {
    // Looked up at each call and called without a receiver, as Workers and interceptors such as MSW need it.
    const current = options.fetch ?? globalThis.fetch;
    if (!current) {
      throw new MisconfiguredError({
        name: provider.name,
        message: 'there is no fetch here. Pass one as the option fetch.',
      });
    }
    return current(input, init);
  };

  // The first of everything: what is below asks it, and it asks nothing.
  const servers = atFirstUse(() => {
    checkLimits(provider.name, options);
    logLevelOf(provider, options, variable);
    return resolveServers(provider, options, variable);
  });
  const { name } = provider;
  const observer = createObserver({
    provider: name,
    clock,
    onEvent,
    logger: options.logger,
    level: () => logLevelOf(provider, options, variable),
    store,
  });
  const throttle = createThrottle({
    clock,
    penaltyMs: provider.penaltyMs,
    limiter,
    emit: observer.emit,
    serverOf: servers.name,
  });
  const settings = () => readSettings(provider, options, variable);
  const engine = createTokenEngine({
    grant: provider.grant({ url: (path) => servers.base(path) + path, credentials: settings }),
    store,
    policy,
    clock,
    random,
    fetch: observer.token(throttle.wrapTokenFetch(fetch)) as typeof globalThis.fetch,
    onEvent: observer.emit,
    allowInsecureOrigins,
    waitUntil,
    keepAlive: keepAliveOf(provider.name, options),
  });
  const send = createPipeline({
    provider,
    engine,
    settings,
    origins: servers.all,
    allowInsecureOrigins,
    throttle,
    fetch,
    clock,
    random,
  });
  const { operations, paging } = provider;

  /** The client itself, with what holds for its calls. */
  const withDefaults = (
    defaults: SeamOptions['defaults'],
    headers: SeamOptions['headers'],
    middleware: SeamOptions['middleware'],
  ): Client => {
    const peekToken = engine.peek;
    const seam = createSeam({
      provider,
      settings,
      servers,
      observer,
      send,
      clock,
      defaults,
      headers,
      middleware,
      peekToken,
      tokenOption: () => tokenOptionOf(provider, options, variable),
    });
    const request = seam.client.request as Send;
    const methods = operations && operationMethods(name, operations, request, paging);
    const ownMethods = own && operationMethods(name, own.operations, request);
    const client = {
      ...seam.client,
      auth: engine,
      ...methods,
      ...ownMethods,
      with(given: WithOptions = {}) {
        checkDefaults(name, given);
        checkLimits(name, given, 'with: ');
        const { headers: added, ...others } = given;
        return withDefaults(merged(defaults, others), [...headers, added], seam.middleware());
      },
    };
    return Object.assign(client, provider.members?.(client, settings)) as unknown as Client;
  };
  const { bodySerializer, pathSerializer, querySerializer } = options;
  const serializers = { bodySerializer, pathSerializer, querySerializer };
  return withDefaults({ timeoutMs, retries, deadlineMs, limiter, ...serializers }, [headers], []);
}

/** `undefined` leaves what there is. */
function merged<Values extends object>(values: Values, others: Partial<Values>): Values {
  const given = Object.entries(others).filter(([, value]) => value !== undefined);
  return { ...values, ...Object.fromEntries(given) };
}

/** Servers that are read at their first use, since that reads variables. */
function atFirstUse(resolve: () => Servers): Servers {
  let resolved: Servers | undefined;
  const servers = () => {
    resolved ??= resolve();
    return resolved;
  };
  return {
    base: (path) => servers().base(path),
    name: (path) => servers().name(path),
    all: () => servers().all(),
  };
}

function keepAliveOf(name: string, options: LimitedClientOptions): false | 'timer' | KeepAlive | undefined {
  const { keepAlive: given } = options;
  const keepAlive = given === 'worker' ? workerKeepAlive() : given;
  if (typeof keepAlive === 'object') return keepAlive.forClient?.(name, options) ?? keepAlive;
  if (!keepAlive || keepAlive === 'timer') return keepAlive;
  throw new MisconfiguredError({ name, message: "keepAlive is none of false, 'timer' and 'worker'." });
}

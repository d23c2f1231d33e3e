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
import { checkDefaults, checkLimits, checkOptions } from './options/check.ts';
import { type OwnOperations, withOwn } from './own.ts';
import type {
  ApiClient,
  ClientOptions,
  Fetch,
  LimitedClientOptions,
  ProviderDefinition,
  WithOptions,
} from './provider.ts';
import { resolveServers } from './servers.ts';
import { logLevelOf, readSettings, tokenOptionOf, variableReader } from './settings.ts';

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
  const options = given as LimitedClientOptions & { own?: OwnOperations };
  checkOptions(definition, options);
  const provider = withOwn(definition, options.own);
  const { name, operations, own, paging } = provider;
  const { headers, bodySerializer, pathSerializer, querySerializer, limiter } = options;
  const { retries = 2, timeoutMs = 30_000, deadlineMs } = options;
  const common = commonParts(provider, options);

  /** The client itself, with what holds for its calls. */
  const withDefaults = (varying: Pick<SeamOptions, 'defaults' | 'headers' | 'middleware'>): Client => {
    const seam = createSeam({ ...common, ...varying });
    const request = seam.client.request as Send;
    const client = {
      ...seam.client,
      auth: common.engine,
      ...(operations && operationMethods(name, operations, request, paging)),
      ...(own && operationMethods(name, own, request)),
      with(given: WithOptions = {}) {
        checkDefaults(name, given);
        checkLimits(name, given, 'with: ');
        const { headers, ...others } = given;
        return withDefaults({
          defaults: merged(varying.defaults, others),
          headers: [...varying.headers, headers],
          middleware: seam.middleware(),
        });
      },
    };
    return Object.assign(client, provider.members?.(client, common.settings)) as unknown as Client;
  };
  const serializers = { bodySerializer, pathSerializer, querySerializer };
  const defaults = { timeoutMs, retries, deadlineMs, limiter, ...serializers };
  return withDefaults({ defaults, headers: [headers], middleware: [] });
}

/** What all clients on one token have in common. */
function commonParts(provider: ProviderDefinition, options: LimitedClientOptions) {
  const { name } = provider;
  const { clock = systemClock, random = systemRandom } = options;
  const { store, policy, onEvent, waitUntil, allowInsecureOrigins, limiter, logger } = options;
  const variable = variableReader(provider.prefix);
  const fetch = fetchOf(name, options);
  // The first of everything: what is below asks it, and it asks nothing. Read at its first use, since that reads variables.
  const servers = atFirstUse(() => {
    checkLimits(name, options);
    logLevelOf(provider, options, variable);
    return resolveServers(provider, options, variable);
  });
  const level = () => logLevelOf(provider, options, variable);
  const observer = createObserver({ provider: name, clock, onEvent, logger, level, store });
  const { emit } = observer;
  const penalty = provider.penalty?.start(clock, emit);
  const throttle = createThrottle({ clock, penalty, limiter, serverOf: (path) => servers().name(path) });
  const settings = () => readSettings(provider, options, variable);
  const engine = createTokenEngine({
    grant: provider.grant({ url: (path) => servers().base(path) + path, credentials: settings }),
    store,
    policy,
    clock,
    random,
    fetch: observer.token(throttle.wrapTokenFetch(fetch)) as typeof globalThis.fetch,
    onEvent: emit,
    allowInsecureOrigins,
    waitUntil,
    keepAlive: keepAliveOf(name, options),
  });
  const parts = { provider, engine, settings, throttle, fetch, clock, random, allowInsecureOrigins };
  return {
    ...parts,
    servers,
    observer,
    send: createPipeline({ ...parts, origins: () => servers().all() }),
    peekToken: engine.peek,
    tokenOption: () => tokenOptionOf(provider, options, variable),
  };
}

/** Looked up at each call and called without a receiver, as Workers and interceptors such as MSW need it. */
function fetchOf(name: string, options: ClientOptions): Fetch {
  return (input, init) => {
    const fetch = options.fetch ?? globalThis.fetch;
    if (fetch) return fetch(input, init);
    throw new MisconfiguredError({ name, message: 'there is no fetch here. Pass one as the option fetch.' });
  };
}

/** `undefined` leaves what there is. */
function merged<Values extends object>(values: Values, others: Partial<Values>): Values {
  const given = Object.entries(others).filter(([, value]) => value !== undefined);
  return { ...values, ...Object.fromEntries(given) };
}

/** What is read at its first use and then kept. */
function atFirstUse<Value>(read: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= read();
    return value;
  };
}

function keepAliveOf(name: string, options: LimitedClientOptions): false | 'timer' | KeepAlive | undefined {
  const { keepAlive: given } = options;
  const keepAlive = given === 'worker' ? workerKeepAlive() : given;
  if (typeof keepAlive === 'object') return keepAlive.forClient?.(name, options) ?? keepAlive;
  if (!keepAlive || keepAlive === 'timer') return keepAlive;
  throw new MisconfiguredError({ name, message: "keepAlive is none of false, 'timer' and 'worker'." });
}

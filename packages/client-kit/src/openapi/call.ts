import type { Middleware } from 'openapi-fetch';
import type { Call } from '../layers/layer.ts';
import type { HeaderValues } from '../operations/types.ts';
import { callProblem, checkLimits } from '../options/check.ts';
import { unknownName } from '../options/known-names.ts';
import type { Fetch, ProviderDefinition, WithOptions } from '../provider.ts';
import { refused } from '../results/errors.ts';
import { isBaseUrl, NO_BASE_URL } from '../servers.ts';
import type { GivenHeaders } from './headers.ts';
import { plainValues } from './parameters.ts';

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

/** A call without options, which are then not looked at. */
export const NOTHING: Init = {};

type Values = Readonly<Record<string, unknown>>;

/** What holds for all calls of a client. */
export type Defaults = Omit<WithOptions, 'headers'> & { timeoutMs: number; retries: number };

/** What the layers know of a call: its own options, or else the client's. Throws `MisconfiguredError` for what is none. */
export function callOf(
  source: { provider: ProviderDefinition; defaults: Defaults; tokenOption(): string | undefined },
  verb: string,
  path: string,
  init: Init,
): Call {
  const { provider, defaults } = source;
  const method = verb.toUpperCase();
  const call: Call = {
    provider: provider.name,
    method,
    path,
    signal: init.signal,
    idempotencyKey: init.idempotencyKey,
    envelope: provider.envelope,
    limiter: defaults.limiter,
    fetch: init.fetch ?? defaults.fetch,
    timeoutMs: init.timeoutMs ?? defaults.timeoutMs,
    retries: init.retries ?? defaults.retries,
    deadlineMs: init.deadlineMs ?? defaults.deadlineMs,
    attempts: 0,
    durationMs: 0,
    tokenOption: source.tokenOption,
  };
  if (init === NOTHING) return call;
  const { baseUrl } = init;
  const problem =
    callProblem(init, true) ??
    unknownName(init.params, 'path query header cookie', 'params.') ??
    (baseUrl === undefined || isBaseUrl(baseUrl) ? undefined : `baseUrl${NO_BASE_URL}`);
  if (problem) throw refused(call, `the option ${problem}`);
  checkLimits(provider.name, init, `${method} ${path}: `);
  return call;
}

/** The parameters as the built-in serializers write them; a serializer of the user's gets what was given. */
export function paramsOf(call: Call, init: Init, defaults: WithOptions): Init['params'] {
  const { params } = init;
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

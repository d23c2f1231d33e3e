export { type AuthCall, type AuthFetch, type AuthFetchOptions, createAuthFetch } from './auth-fetch.ts';
export { backoffMs, readRetryAfter } from './backoff.ts';
export { errorCode } from './classify.ts';
export {
  createTokenEngine,
  type EngineState,
  type GetTokenOptions,
  type TokenEngine,
  type TokenEngineOptions,
} from './engine.ts';
export * from './errors.ts';
export type * from './events.ts';
export type * from './grant.ts';
export { lookAtJson } from './json-prefix.ts';
export type { KeepAlive, KeepAliveHelper, News } from './keep-alive.ts';
export type { Ledger, LedgerName, LedgerTools, TokenStore } from './ledger.ts';
export { memoryStore } from './memory-store.ts';
export type { LoginBudget, Policy } from './policy.ts';
export { type Clock, type Random, systemClock, systemRandom } from './ports.ts';
export { defineStore } from './shared-store.ts';
export type * from './store.ts';

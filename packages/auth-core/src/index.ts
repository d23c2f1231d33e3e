export { backoffMs, readRetryAfter } from './decide/backoff.ts';
export { errorCode } from './decide/classify.ts';
export {
  createTokenEngine,
  type EngineState,
  type GetTokenOptions,
  type TokenEngine,
  type TokenEngineOptions,
} from './engine/engine.ts';
export type { KeepAlive, KeepAliveHelper, News } from './engine/keep-alive.ts';
export * from './errors.ts';
export type * from './events.ts';
export { type AuthCall, type AuthFetch, type AuthFetchOptions, createAuthFetch } from './fetch/auth-fetch.ts';
export { discardBody } from './fetch/chunks.ts';
export { likeness } from './fetch/likeness.ts';
export { lookAtJson } from './fetch/peek-json.ts';
export type * from './grant.ts';
export { type Clock, type Random, systemClock, systemRandom } from './platform/clock.ts';
export type { LoginBudget, Policy } from './policy.ts';
export type * from './stores/contract.ts';
export type { Ledger, LedgerName, LedgerTools, TokenStore } from './stores/ledger.ts';
export { memoryStore } from './stores/memory-store.ts';
export { defineStore } from './stores/shared-ledger.ts';

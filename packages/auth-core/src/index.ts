export { createTokenEngine } from './engine/engine.ts';
export type { KeepAlive, RecordUpdate, Renewer } from './engine/keep-alive.ts';
export type { EngineState, GetTokenOptions, TokenEngine, TokenEngineOptions } from './engine/types.ts';
export {
  AuthError,
  type AuthErrorCode,
  type AuthErrorOptions,
  BadCredentialsError,
  BodyNotReplayableError,
  BudgetSpentError,
  ClosedError,
  isAuthError,
  LeaseUnavailableError,
  LockedError,
  MisconfiguredError,
  OriginRefusedError,
  PersonNeededError,
  RedirectRefusedError,
  SessionContestedError,
  SignedOutError,
  TransientError,
} from './errors.ts';
export type {
  AuthEvent,
  AuthListener,
} from './events.ts';
export { type AuthCall, type AuthFetch, type AuthFetchOptions, createAuthFetch } from './fetch/auth-fetch.ts';
export type {
  Account,
  FailureKind,
  Grant,
  GrantCall,
  GrantContext,
  GrantFacts,
  GrantFailure,
  GrantToken,
  IssuedToken,
  Refusal,
  ResponseHead,
  TokenReply,
  TokenRequest,
} from './grant.ts';
export { type Clock, type Random, systemClock, systemRandom } from './platform/clock.ts';
export type { LoginBudget, Policy } from './policy.ts';
export type {
  LeaseAnswer,
  Penalties,
  Penalty,
  StoredRecord,
  StoredToken,
  StorePort,
} from './stores/contract.ts';
export { defineStore } from './stores/define-store.ts';
export type { Ledger, LedgerName, LedgerTools, TokenStore } from './stores/ledger.ts';
export { memoryStore } from './stores/memory-store.ts';

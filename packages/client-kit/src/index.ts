export {
  type AuthError,
  type AuthEvent,
  type AuthListener,
  BadCredentialsError,
  BodyNotReplayableError,
  BudgetSpentError,
  type Clock,
  ClosedError,
  createAuthFetch,
  createTokenEngine,
  type EngineState,
  type GetTokenOptions,
  type Grant,
  type GrantCall,
  type GrantContext,
  type GrantFacts,
  type GrantFailure,
  type HeldToken,
  type IssuedToken,
  isAuthError,
  LeaseUnavailableError,
  LockedError,
  lookAtJson,
  MisconfiguredError,
  memoryStore,
  OriginRefusedError,
  PersonNeededError,
  type Policy,
  type Random,
  RedirectRefusedError,
  type Refusal,
  type ResponseHead,
  SessionContestedError,
  SignedOutError,
  type TokenEngine,
  type TokenReply,
  type TokenRequest,
  type TokenStore,
  TransientError,
} from '@x/auth-core';
export type { Middleware } from 'openapi-fetch';
export { createClient } from './create-client.ts';
export { type IdempotencyKeys, type IdempotencyOptions, idempotencyKeys } from './layers/idempotency.ts';
export type * from './openapi/methods.ts';
export type * from './operations/types.ts';
export {
  type GivenOptions,
  type OptionRule,
  optionalRule,
  optionSchema,
  textAt,
  textRule,
} from './options/schema.ts';
export type * from './provider.ts';
export * from './results/errors.ts';
export { type Paginated, type Pagination, paginate } from './results/paginate.ts';
export { type DataOf, type Result, type UnwrapFrom, unwrap } from './results/unwrap.ts';

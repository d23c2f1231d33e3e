/**
 * What the provider packages of this repository are made with. It promises nothing: any release may change or remove any
 * of it. Users of a provider need none of it.
 *
 * @module
 */
export type {
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
} from '@x/auth-core';
export {
  BadCredentialsError,
  BodyNotReplayableError,
  BudgetSpentError,
  ClosedError,
  isAuthError,
  LeaseUnavailableError,
  LockedError,
  MisconfiguredError,
  memoryStore,
  OriginRefusedError,
  PersonNeededError,
  RedirectRefusedError,
  SessionContestedError,
  SignedOutError,
  systemClock,
  TransientError,
} from '@x/auth-core';
export { peekJson } from '@x/auth-core/internal';
export { createClient } from './create-client.ts';
export { credentialHeaders, type SetHeaders } from './layers/credential-headers.ts';
export { type IdempotencyKeys, type IdempotencyOptions, idempotencyKeys } from './layers/idempotency.ts';
export type { Envelope } from './layers/layer.ts';
export { type PenaltyRule, penaltyAfter429 } from './layers/penalty.ts';
export type { AddPaths } from './openapi/methods.ts';
export { toOpenapiFetch } from './openapi/to-openapi-fetch.ts';
export type { JsonPatch, JsonPatchOperation } from './operations/json-patch.ts';
export { operationAt } from './operations/table.ts';
export type { OperationInput, OperationTable, Pager } from './operations/types.ts';
export {
  type GivenOptions,
  type OptionRule,
  optionalRule,
  optionSchema,
  textAt,
  textRule,
} from './options/schema.ts';
export type {
  Failure,
  GrantSource,
  ProviderDefinition,
  StandardIssue,
  StandardResult,
  StandardSchema,
  Validator,
} from './provider.ts';
export {
  ApiError,
  CallError,
  isApiError,
  isCallError,
  NetworkError,
  RepeatedPageError,
  ThrottledError,
  TimeoutError,
  UnreadableBodyError,
} from './results/errors.ts';
export { paginate } from './results/paginate.ts';
export type { UnwrapFrom } from './results/unwrap.ts';
export { unwrap } from './results/unwrap.ts';

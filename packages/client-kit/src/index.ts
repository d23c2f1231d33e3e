export {
  type AuthError,
  type AuthErrorCode,
  type AuthEvent,
  type AuthListener,
  BadCredentialsError,
  BodyNotReplayableError,
  BudgetSpentError,
  type Clock,
  ClosedError,
  type EngineState,
  type GetTokenOptions,
  isAuthError,
  type KeepAlive,
  LeaseUnavailableError,
  LockedError,
  MisconfiguredError,
  memoryStore,
  OriginRefusedError,
  PersonNeededError,
  type Policy,
  type Random,
  RedirectRefusedError,
  SessionContestedError,
  SignedOutError,
  type TokenEngine,
  type TokenStore,
  TransientError,
} from '@x/auth-core';
export type { Middleware } from 'openapi-fetch';
export type { TraceContext } from './events/tracing.ts';
export type {
  CallEvent,
  CallEventOrigin,
  CallOutcome,
  ClientEvent,
  ClientListener,
  EventOrigin,
  Logger,
  LogLevel,
  ThrottledEvent,
} from './events/types.ts';
export type { Fetch } from './layers/layer.ts';
export type { CallLimiter, RateLimitedRequest } from './layers/limiter.ts';
export type {
  Answer,
  CallInit,
  HttpMethod,
  Method,
  Methods,
  ParseAs,
  PathsWith,
} from './openapi/methods.ts';
export { toOpenapiFetch } from './openapi/to-openapi-fetch.ts';
export type {
  CallOptions,
  HeaderValues,
  KeyedCallOptions,
  KeyOption,
  NoInput,
  OperationCall,
  PagedCall,
  QueryStyle,
  Serializers,
} from './operations/types.ts';
export type { AddOperations, OwnOperations, WithOwn } from './own.ts';
export type {
  ApiClient,
  CallDefaults,
  ClientOptions,
  KeyedClient,
  LimitedClientOptions,
  WithOptions,
  WithPaths,
} from './provider.ts';
export {
  ApiError,
  CallError,
  type CallErrorCode,
  type CallName,
  isApiError,
  isCallError,
  NetworkError,
  RepeatedPageError,
  ThrottledError,
  TimeoutError,
  UnreadableBodyError,
} from './results/errors.ts';
export { type Paginated, type Pagination, paginate } from './results/paginate.ts';
export { type DataOf, type Result, unwrap } from './results/unwrap.ts';

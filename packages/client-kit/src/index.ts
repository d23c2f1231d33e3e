// Values come from `internal`, which providers load: so what both have is in one file, and not in a third.

export type {
  AuthError,
  AuthErrorCode,
  AuthEvent,
  AuthListener,
  Clock,
  EngineState,
  GetTokenOptions,
  KeepAlive,
  Policy,
  Random,
  TokenEngine,
  TokenStore,
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
export {
  ApiError,
  BadCredentialsError,
  BodyNotReplayableError,
  BudgetSpentError,
  CallError,
  ClosedError,
  isApiError,
  isAuthError,
  isCallError,
  LeaseUnavailableError,
  LockedError,
  MisconfiguredError,
  memoryStore,
  NetworkError,
  OriginRefusedError,
  PersonNeededError,
  paginate,
  RedirectRefusedError,
  RepeatedPageError,
  SessionContestedError,
  SignedOutError,
  ThrottledError,
  TimeoutError,
  TransientError,
  toOpenapiFetch,
  UnreadableBodyError,
  unwrap,
} from './internal.ts';
export type { Fetch } from './layers/layer.ts';
export type { CallLimiter, RateLimitedRequest } from './layers/limiter.ts';
export type { Answer, CallInit, HttpMethod, Method, Methods, ParseAs, PathsWith } from './openapi/methods.ts';
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
export type { CallErrorCode, CallName } from './results/errors.ts';
export type { Paginated, Pagination } from './results/paginate.ts';
export type { DataOf, Result } from './results/unwrap.ts';

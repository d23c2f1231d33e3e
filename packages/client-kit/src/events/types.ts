import type { AuthEvent } from '@x/auth-core';

/** What every event of a client has. */
export interface EventOrigin {
  /** Name of the provider package. */
  provider: string;
  /** Milliseconds since the Unix epoch. */
  time: number;
}

/** What every event of a call has. */
export interface CallEventOrigin {
  /** Counts the calls of a client from 1, those of its `with` clients included. */
  callNumber: number;
  method: string;
  /** The path template, never the path that was sent. */
  path: string;
  /** Which try it is about, from 1; a replay with another token is a part of its try. 0 before the first. */
  attempt: number;
}

/** What happened to a call. Durations are in milliseconds from its start. */
export type CallOutcome =
  /** A request left: once for each try, each replay with another token and each redirect. */
  | { type: 'call-sent' }
  /** It will be tried again after `waitMs`, because of this status or the `code` of this error. */
  | { type: 'call-retried'; status: number | undefined; code: string | undefined; waitMs: number }
  /** There is an answer, whatever its status. `requestId` is what the vendor or its proxy calls the request. */
  | { type: 'call-answered'; status: number; durationMs: number; requestId: string | undefined }
  /** The call rejects. `code` is the error's, where it has one: an abort of the caller's has none. */
  | { type: 'call-failed'; status: number | undefined; code: string | undefined; durationMs: number };

/** What a client tells of a call. */
export type CallEvent = CallEventOrigin & CallOutcome;

/** The vendor answered 429 and wants no calls until `retryAt`, in milliseconds since the Unix epoch. */
export interface ThrottledEvent {
  type: 'throttled';
  retryAt: number;
}

/** What a client tells its listener. No event holds a secret, a body or a query string. */
export type ClientEvent = EventOrigin & (AuthEvent | ThrottledEvent | CallEvent);

/** Gets the events of a client. */
// Of a method's type, so that a listener that knows the engine's events alone fits too.
export type ClientListener = { listener(event: ClientEvent): void }['listener'];

/** From which level on events are written to the log. */
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

/** Takes lines of a log: `console`, and loggers of pino and winston. */
export interface Logger {
  debug(line: string): void;
  info(line: string): void;
  warn(line: string): void;
  error(line: string): void;
}

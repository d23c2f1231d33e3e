import type { CallOutcome } from '../events/types.ts';
import type { CallName } from '../results/errors.ts';
import type { CallLimiter } from './limiter.ts';

/** The part of `fetch` that is used: a URL and an init. */
export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** What a vendor's envelope says. */
export interface Envelope {
  /** The answer is an error, though the HTTP status may say otherwise. */
  failed: boolean;
  /** What was wrapped; the result of `unwrap`. */
  payload?: unknown;
}

/** One call of a user, over all the times it is sent. Every layer reads and notes here what concerns the whole call. */
export interface Call extends CallName {
  /** Fires when the caller's does, or what a middleware has put in its place. */
  signal: AbortSignal | null | undefined;
  /** A fetch that the caller gave for this call alone. */
  fetch: Fetch | undefined;
  /** What the caller gave, unchecked. */
  idempotencyKey: unknown;
  /** Limit of each sending in milliseconds, from the request to the response headers. */
  timeoutMs: number;
  /** How often it may be tried again. */
  retries: number;
  /** Limit in milliseconds over all retries and the body. It ends the call by {@link signal}. */
  deadlineMs: number | undefined;
  /** Lets it wait for its turn. */
  limiter: CallLimiter | undefined;
  /** Reads the vendor's envelope. */
  envelope: ((body: unknown) => Envelope | undefined) | undefined;
  /** The call takes no token. Set by the auth layer. */
  withoutToken?: boolean;
  /** Set by the auth layer when it sends the call again with another token, which it does at most once. */
  replayed?: boolean;
  /** The option that gave the token, where it comes from the user. */
  tokenOption(): string | undefined;
  /** How often it was tried so far; a replay with another token is a part of its try. */
  attempts: number;
  /** From its start to the last outcome, in milliseconds. */
  durationMs: number;
  /** Tells what happens to it; `undefined` without a listener. */
  tell?: ((outcome: CallOutcome) => void) | undefined;
  /** The last answer. */
  response?: Response | undefined;
}

/** A request as plain data, with headers of its own and a body that is still known. */
export interface Outgoing extends RequestInit {
  url: string;
  method: string;
  headers: Headers;
}

/** Sends a request through what lies below. */
export type Next = (request: Outgoing, call: Call) => Promise<Response>;

/**
 * One layer of the way of a call, around what lies below. It may send more than once, or not at all, or change what comes
 * back.
 */
export type Layer = (next: Next) => Next;

import type { CallName } from './errors.ts';
import type { Envelope, Fetch } from './provider.ts';

/** One call of a user, over all the times it is sent. */
export interface Call extends CallName {
  /** The caller's, or what a middleware has put in its place. */
  signal: AbortSignal | null | undefined;
  /** A fetch that the caller gave for this call alone. */
  fetch: Fetch | undefined;
  /** What the caller gave, unchecked. */
  idempotencyKey: unknown;
  /** Reads the vendor's envelope. */
  envelope: ((body: unknown) => Envelope | undefined) | undefined;
  /** Set by the auth layer when it sends the call again with another token, which it does at most once. */
  replayed?: boolean;
  /** The last answer. */
  response?: Response | undefined;
}

/** A request as plain data, with headers of its own and a body that is still known. */
export interface Outgoing extends RequestInit {
  url: string;
  method: string;
  headers: Headers;
}

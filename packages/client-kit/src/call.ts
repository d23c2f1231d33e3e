import type { CallName } from './errors.ts';
import type { Fetch } from './provider.ts';

/** One call of a user, over all the times it is sent. */
export interface Call extends CallName {
  /** The caller's. */
  signal: AbortSignal | null | undefined;
  /** A fetch that the caller gave for this call alone. */
  fetch: Fetch | undefined;
  /** Set by the auth layer when it sends the call again with another token, which it does at most once. */
  replayed: boolean;
  /** The last answer. */
  response: Response | undefined;
}

/** A request as openapi-fetch describes it: an init with its URL, headers of its own and a body that is still known. */
export interface PlainRequest extends RequestInit {
  url: string;
  method: string;
  headers: Headers;
}

import type { Clock } from '@x/auth-core';

/** Spaces out what is sent, so that it stays within the vendor's limits. */
export interface CallLimiter {
  /**
   * Resolves when it is the request's turn, to what is called once its answer is there. `sent` is 2 where the request
   * was sent again with another token, and else 1. Rejects with the reason of the signal where the caller gives up.
   */
  enter(request: RateLimitedRequest): Promise<(sent: number) => void>;
}

/** What a limiter gets to know of a request. */
export interface RateLimitedRequest {
  method: string;
  /** Path template; of a token endpoint the path of its URL. */
  path: string;
  /** Name of the vendor's server. */
  server: string;
  /** It is sent in any case: it counts, and must not wait. */
  urgent: boolean;
  clock: Clock;
  signal: AbortSignal | null | undefined;
}

import type { Clock } from '@x/auth-core';
import { readRetryAfter } from '@x/auth-core/internal';
import type { ThrottledEvent } from '../events/types.ts';
import type { CallLimiter, Fetch } from '../provider.ts';
import { ThrottledError } from '../results/errors.ts';
import type { Call, Layer } from './layer.ts';

/** Stands before everything that a client sends: waits for the limiter, and stops all after a 429. */
export interface Throttle {
  /** The layer of data calls. Rejects with {@link ThrottledError} while the vendor wants no calls. */
  sendData: Layer;
  /** Around the fetch of the token endpoints. */
  wrapTokenFetch(fetch: Fetch): Fetch;
}

export interface ThrottleOptions {
  clock: Clock;
  /** How long a 429 without `Retry-After` stops the client, in milliseconds. `undefined`: no 429 stops it. */
  penaltyMs: number | undefined;
  /** Of the token endpoints; a call brings its own. */
  limiter: CallLimiter | undefined;
  emit(event: ThrottledEvent): void;
  /** Name of the server of a path. */
  serverOf(path: string): string;
}

export function createThrottle({ clock, penaltyMs, limiter, emit, serverOf }: ThrottleOptions): Throttle {
  /** By the monotonic clock. */
  let stoppedUntil = 0;
  const remainingMs = () => stoppedUntil - clock.monotonic();

  const request = (method: string, path: string, urgent: boolean, signal?: AbortSignal | null) => ({
    method,
    path,
    server: serverOf(path),
    urgent,
    clock,
    signal,
  });

  function check(call: Call): void {
    const now = clock.now();
    if (remainingMs() > 0) throw new ThrottledError(call, now + remainingMs(), now);
  }

  /** Looks at an answer of the vendor, and gives it back; a `fetch` of the user's may give none. */
  function observe(response: Response): Response {
    if (!penaltyMs || response?.status !== 429) return response;
    const { headers } = response;
    const now = clock.now();
    const ms = readRetryAfter((name) => headers.get(name), now) ?? penaltyMs;
    // What was under way when the first call was refused is refused too, and is no news.
    const isNews = remainingMs() <= 0;
    stoppedUntil = Math.max(stoppedUntil, clock.monotonic() + ms);
    if (isNews) emit({ type: 'throttled', retryAt: now + ms });
    return response;
  }

  return {
    async sendData(sending, call, next) {
      check(call);
      const { method, path, replayed, signal, limiter } = call;
      if (!limiter) return observe(await next(sending, call));
      const leave = await limiter.enter(request(method, path, false, signal));
      try {
        // Another call may have met the limit while this one waited.
        check(call);
        return observe(await next(sending, call));
      } finally {
        // A replay is a second request, with another token.
        leave(call.replayed === replayed ? 1 : 2);
      }
    },

    wrapTokenFetch: (fetch) => async (input, init) => {
      const ms = remainingMs();
      if (ms > 0) {
        // What the vendor would answer, without asking: a request might make the penalty longer.
        return new Response(null, { status: 429, headers: { 'retry-after': `${Math.ceil(ms / 1000)}` } });
      }
      const leave = await limiter?.enter(request(init?.method ?? 'GET', new URL(input).pathname, true));
      try {
        return observe(await fetch(input, init));
      } finally {
        leave?.(1);
      }
    },
  };
}

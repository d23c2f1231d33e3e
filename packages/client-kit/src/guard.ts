import { type AuthFetch, type Clock, readRetryAfter } from '@x/auth-core';
import type { Call } from './call.ts';
import { ThrottledError } from './errors.ts';
import type { CallLimiter, ClientEvent, Fetch } from './provider.ts';

/** Stands before everything that a client sends: waits for the limiter, and stops all after a 429. */
export interface Guard {
  /** Looks at an answer of the vendor, and gives it back. */
  note(response: Response): Response;
  /** Sends a data call. Throws or rejects with {@link ThrottledError} while the vendor wants no calls. */
  data(authFetch: AuthFetch, call: Call, url: string, init: RequestInit): Promise<Response>;
  /** Around the fetch of the token endpoints. */
  token(fetch: Fetch): Fetch;
}

export interface GuardOptions {
  clock: Clock;
  /** How long a 429 without `Retry-After` stops the client, in milliseconds. `undefined`: no 429 stops it. */
  penaltyMs: number | undefined;
  limiter: CallLimiter | undefined;
  onEvent: ((event: ClientEvent) => void) | undefined;
  /** Name of the server of a path. */
  serverOf(path: string): string;
}

export function createGuard({ clock, penaltyMs, limiter, onEvent, serverOf }: GuardOptions): Guard {
  /** By the monotonic clock. */
  let stoppedUntil = 0;
  const leftMs = () => stoppedUntil - clock.monotonic();

  function check(call: Call): void {
    if (leftMs() > 0) throw new ThrottledError(call, clock.now() + leftMs());
  }

  function note(response: Response): Response {
    if (!penaltyMs || response.status !== 429) return response;
    const { headers } = response;
    const now = clock.now();
    const ms = readRetryAfter(headers.get('retry-after'), headers.get('date'), now) ?? penaltyMs;
    // What was under way when the first call was refused is refused too, and is no news.
    const isNews = leftMs() <= 0;
    stoppedUntil = Math.max(stoppedUntil, clock.monotonic() + ms);
    if (!isNews) return response;
    try {
      onEvent?.({ type: 'throttled', retryAt: now + ms });
    } catch {
      // A listener changes nothing.
    }
    return response;
  }

  async function limited(
    authFetch: AuthFetch,
    call: Call,
    url: string,
    init: RequestInit,
  ): Promise<Response> {
    const { method, path, replayed } = call;
    const leave = await enter(method, path, call.signal);
    try {
      // Another call may have met the limit while this one waited.
      check(call);
      return await authFetch(url, init, call);
    } finally {
      // A replay is a second request, with another token.
      leave?.(call.replayed === replayed ? 1 : 2);
    }
  }

  const enter = (method: string, path: string, signal?: AbortSignal | null, urgent = false) =>
    limiter?.enter({ method, path, server: serverOf(path), urgent, clock, signal });

  return {
    note,

    data(authFetch, call, url, init) {
      check(call);
      return limiter ? limited(authFetch, call, url, init) : authFetch(url, init, call);
    },

    token: (fetch) => async (input, init) => {
      const ms = leftMs();
      if (ms > 0) {
        // What the vendor would answer, without asking: a request might make the penalty longer.
        return new Response(null, { status: 429, headers: { 'retry-after': `${Math.ceil(ms / 1000)}` } });
      }
      const leave = await enter(init?.method ?? 'GET', new URL(input).pathname, undefined, true);
      try {
        return note(await fetch(input, init));
      } finally {
        leave?.(1);
      }
    },
  };
}

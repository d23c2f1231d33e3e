import type { Clock } from '@x/auth-core';
import type { ClientEvent } from './provider.ts';
import { throttledMs } from './retry.ts';

/** For how long the vendor does not want to hear of this client. */
export interface Penalty {
  /** Milliseconds until calls are sent again; 0 or less: now. */
  leftMs(): number;
  /** Looks at an answer, of a data call or of the token endpoint. */
  note(response: Response): void;
}

/** `penaltyMs` of the provider; without it there is never a penalty. */
export function createPenalty(
  clock: Clock,
  penaltyMs: number | undefined,
  onEvent: ((event: ClientEvent) => void) | undefined,
): Penalty {
  /** By the monotonic clock. */
  let until = 0;
  const leftMs = () => until - clock.monotonic();
  return {
    leftMs,
    note({ status, headers }) {
      if (!penaltyMs || status !== 429) return;
      const now = clock.now();
      const ms = throttledMs(status, headers, { now, penaltyMs })!;
      // Calls that were under way when the first one was refused are refused too, and are no news.
      const isNews = leftMs() <= 0;
      until = Math.max(until, clock.monotonic() + ms);
      if (!isNews) return;
      try {
        onEvent?.({ type: 'throttled', retryAt: now + ms });
      } catch {
        // A listener changes nothing.
      }
    },
  };
}

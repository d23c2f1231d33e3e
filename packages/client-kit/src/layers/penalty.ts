import type { Clock } from '@x/auth-core';
import { readRetryAfter } from '@x/auth-core/internal';
import type { ThrottledEvent } from '../events/types.ts';
import { ThrottledError } from '../results/errors.ts';
import type { Call } from './layer.ts';

/** That a vendor blocks its caller for a while after a 429. */
export interface PenaltyRule {
  /** For how long, in milliseconds, where `Retry-After` is missing. */
  ms: number;
  /** For one client. */
  start(clock: Clock, emit: (event: ThrottledEvent) => void): Penalty;
}

/** Whether a client is blocked now. */
export interface Penalty {
  /** How long calls are not sent, in milliseconds; 0 or less: they are. */
  remainingMs(): number;
  /** Throws {@link ThrottledError} while the vendor wants no calls. */
  check(call: Call): void;
  /** Looks at an answer of the vendor; a `fetch` of the user's may give none. */
  observe(response: Response | undefined): void;
}

/** A 429 stops all calls of a client, which the vendor would refuse too, and for longer. */
export function penaltyAfter429(ms: number): PenaltyRule {
  return { ms, start: (clock, emit) => start(ms, clock, emit) };
}

function start(penaltyMs: number, clock: Clock, emit: (event: ThrottledEvent) => void): Penalty {
  /** By the monotonic clock. */
  let stoppedUntil = 0;
  const remainingMs = () => stoppedUntil - clock.monotonic();
  return {
    remainingMs,
    check(call) {
      const now = clock.now();
      if (remainingMs() > 0) throw new ThrottledError(call, now + remainingMs(), now);
    },
    observe(response) {
      if (response?.status !== 429) return;
      const { headers } = response;
      const now = clock.now();
      const ms = readRetryAfter((name) => headers.get(name), now) ?? penaltyMs;
      // What was under way when the first call was refused is refused too, and tells nothing new.
      const isNew = remainingMs() <= 0;
      stoppedUntil = Math.max(stoppedUntil, clock.monotonic() + ms);
      if (isNew) emit({ type: 'throttled', retryAt: now + ms });
    },
  };
}

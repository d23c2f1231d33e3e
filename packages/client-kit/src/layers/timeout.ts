import type { Clock } from '@x/auth-core';

/** A timer that fires this much too late: the machine slept, or the thread was blocked. */
const OVERSLEPT_MS = 100;
/** After that, answers on their way need a moment to arrive. */
const WAKING_MS = 250;

/** What Node has beside timers, declared here so that no types of Node are needed. */
interface Immediate {
  setImmediate?(callback: () => void): unknown;
  clearImmediate?(handle: unknown): void;
}

/** Calls back after `ms` milliseconds, and never before answers that are there have been read. Gives what prevents it. */
export type TimeLimit = (ms: number, callback: () => void) => () => void;

/**
 * Sets the limits of a client's sendings. Node has a list for all timers of one length, and to make such a list for a
 * single call costs a twentieth of a call over loopback. So a timer of that length, which does nothing, is left standing
 * in the background, where it keeps no process alive.
 */
export function timeLimits(clock: Clock): TimeLimit {
  let stands = false;
  return (ms, callback) => {
    if (!stands) {
      stands = true;
      const fall = () => {
        stands = false;
      };
      clock.timer(ms, fall, true);
    }
    return timeLimit(clock, ms, callback);
  };
}

function timeLimit(clock: Clock, ms: number, callback: () => void): () => void {
  const due = clock.monotonic() + ms;
  let cancel = clock.timer(ms, () => {
    // Timers come before sockets, and what is set by `setImmediate` comes behind them.
    const { setImmediate, clearImmediate } = globalThis as Immediate;
    if (clock.monotonic() - due >= OVERSLEPT_MS) cancel = clock.timer(WAKING_MS, callback);
    else if (setImmediate) {
      const next = setImmediate(callback);
      cancel = () => clearImmediate!(next);
    } else cancel = clock.timer(0, callback);
  });
  return () => cancel();
}

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
export function timeLimit(clock: Clock, ms: number, callback: () => void): () => void {
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

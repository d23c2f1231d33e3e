import type { Clock } from './clock.ts';

/** What {@link withTimeout} rejects with when time is up. */
export const TIMED_OUT: unique symbol = Symbol('timed out');

/** What a timer can be set for: runtimes take anything else for at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** A wait as a timer takes it. */
export function timerMs(ms: number): number {
  return Math.min(Math.max(ms, 0) || 0, LONGEST_TIMER_MS);
}

/** True for everything that has to be awaited: the queries of many libraries are lazy, and no `Promise`. */
export function isThenable<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return typeof (value as PromiseLike<T> | undefined)?.then === 'function';
}

/** For what a function of the user's gives back, where nothing depends on it. */
export function ignoreRejection(value: unknown): void {
  if (isThenable(value)) value.then(undefined, () => {});
}

/** A timer that fires this much too late: the process was stopped, or its thread was blocked. */
const OVERSLEPT_MS = 100;
/** After that, answers which came meanwhile need a moment to be read. */
const WAKING_MS = 250;

/**
 * Waits for `work` for at most `ms` milliseconds of the given clock. What happens to `work` after that is ignored, so
 * that it never becomes an unhandled rejection. `foreground`: a caller waits for it, so the process must live.
 */
export function withTimeout<T>(
  clock: Clock,
  ms: number,
  work: PromiseLike<T>,
  foreground = true,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const due = clock.monotonic() + timerMs(ms);
    const expire = () => {
      // A process that wakes up sees its timers before its sockets, so that these get a turn in any case.
      const waitMs = clock.monotonic() - due < OVERSLEPT_MS ? 0 : WAKING_MS;
      cancel = clock.timer(waitMs, () => reject(TIMED_OUT), !foreground);
    };
    let cancel = clock.timer(timerMs(ms), expire, !foreground);
    work.then(
      (value) => {
        cancel();
        resolve(value);
      },
      (error) => {
        cancel();
        reject(error);
      },
    );
  });
}

/** Resolves after `ms` milliseconds of the given clock. */
export function pause(clock: Clock, ms: number, foreground: boolean): Promise<void> {
  return new Promise((resolve) => clock.timer(timerMs(ms), resolve, !foreground));
}

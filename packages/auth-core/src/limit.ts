import type { Clock } from './ports.ts';

/** What {@link limited} rejects with when time is up. */
export const TIMED_OUT: unique symbol = Symbol('timed out');

/**
 * Waits for `work` for at most `ms` milliseconds of the given clock. What happens to `work` after that is ignored, so
 * that it never becomes an unhandled rejection. `foreground`: somebody waits for it, so the process must live.
 */
export function limited<T>(clock: Clock, ms: number, work: PromiseLike<T>, foreground = true): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const cancel = clock.timer(ms, () => reject(TIMED_OUT), !foreground);
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
  return new Promise((resolve) => clock.timer(Math.max(0, ms), resolve, !foreground));
}

export function isPromise<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return typeof (value as PromiseLike<T> | undefined)?.then === 'function';
}

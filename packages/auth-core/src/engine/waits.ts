import type { Clock } from '../platform/clock.ts';
import { onAbort } from '../platform/on-abort.ts';
import { withTimeout } from '../platform/timeout.ts';

/** Ends a wait with an error. */
export type EndWait = (error: unknown) => void;

/**
 * Waits for `work` for at most `ms` milliseconds, and no longer than until the engine is stopped, which ends all `waits`, or
 * `signal` fires.
 */
export async function untilStopped<T>(
  waits: Set<EndWait>,
  clock: Clock,
  ms: number,
  work: PromiseLike<T>,
  signal?: AbortSignal | null,
): Promise<T> {
  let end: EndWait = () => {};
  const stopped = new Promise<never>((_, reject) => {
    end = reject;
  });
  waits.add(end);
  const leaveSignal = signal ? onAbort(signal, end) : undefined;
  try {
    return await withTimeout(clock, ms, Promise.race([work, stopped]));
  } finally {
    waits.delete(end);
    leaveSignal?.();
  }
}

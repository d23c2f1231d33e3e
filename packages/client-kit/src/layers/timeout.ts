import type { Clock } from '@x/auth-core';
import { TimeoutError } from '../results/errors.ts';
import { follow, keep } from './abort.ts';
import type { Layer } from './layer.ts';
import { withWebBody } from './web-body.ts';

/**
 * Limits every sending up to its headers; the body is the caller's to limit. A timer and a controller of its own were
 * measured at a twentieth of a call over loopback.
 */
export function timeout(clock: Clock): Layer {
  return async (request, call, next) => {
    const { signal } = request;
    const { timeoutMs } = call;
    const sending = new AbortController();
    const unfollow = signal && follow(signal, sending);
    // The runtime knows the sending alone, whose body can be aborted for as long as it is there.
    if (signal) keep(sending.signal, signal);
    let expired = false;
    const cancel = deadline(clock, timeoutMs, () => {
      expired = true;
      sending.abort();
    });
    try {
      const response = await next({ ...request, signal: sending.signal }, call);
      return withWebBody(response, () => sending.abort());
    } catch (error) {
      unfollow?.();
      if (!expired) throw error;
      throw new TimeoutError(call, `no answer within ${timeoutMs} ms. Raise timeoutMs, or check baseUrl.`);
    } finally {
      cancel();
    }
  };
}

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
function deadline(clock: Clock, ms: number, callback: () => void): () => void {
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

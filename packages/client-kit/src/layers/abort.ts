import type { Clock } from '@x/auth-core';
import { onAbort } from '@x/auth-core/internal';
import { TimeoutError } from '../results/errors.ts';
import type { Call } from './layer.ts';

/** What is aborted when a signal fires, by a strong or a weak reference. */
interface Follower {
  deref(): AbortController | undefined;
}

/** Holds what must live as long as the object that it is written on. */
const KEEP: unique symbol = Symbol('kept');

const ended: FinalizationRegistry<() => void> | undefined =
  typeof WeakRef === 'function' && typeof FinalizationRegistry === 'function'
    ? /* @__PURE__ */ new FinalizationRegistry((stop) => stop())
    : undefined;

/** Lets `values` live for as long as `holder` does. */
export function keep(holder: object & { [KEEP]?: unknown[] }, ...values: unknown[]): void {
  holder[KEEP] = [...(holder[KEEP] ?? []), ...values];
}

/** Aborts `controller` with the reason of `signal`, now or when it fires. Gives a function that prevents it. */
export function follow(signal: AbortSignal, controller: AbortController): () => void {
  return join(signal, { deref: () => controller });
}

function join(signal: AbortSignal, follower: Follower): () => void {
  return onAbort(signal, (reason) => follower.deref()?.abort(reason));
}

/**
 * Gives a call a signal of its own, which fires with the caller's, or at the deadline over all retries and the body. All
 * that is below listens to this one. The function that comes back is told when the call is over, and of a body that the
 * caller still reads: it can be aborted for as long as it is there.
 */
export function startAbort(call: Call, clock: Clock): (body?: unknown) => void {
  const { deadlineMs, signal } = call;
  if (!signal && deadlineMs === undefined) return () => {};
  const controller = new AbortController();
  call.signal = controller.signal;
  const unfollow = signal && follow(signal, controller);
  const cancel =
    deadlineMs === undefined ? undefined : clock.timer(deadlineMs, () => controller.abort(late(call)), true);
  return (body) => {
    if (typeof body !== 'object' || body === null) {
      cancel?.();
      unfollow?.();
      // Without weak references, what is left of the call lives as long as the caller's signal.
    } else if (unfollow && ended && !signal.aborted) {
      unfollow();
      // Alive while the stream is read, or the runtime still listens. The caller's signal alone keeps nothing alive.
      keep(body, controller);
      keep(controller.signal, controller);
      ended.register(controller, join(signal, new WeakRef(controller)));
    }
  };
}

function late(call: Call): TimeoutError {
  const message = `no result within the ${call.deadlineMs} ms of deadlineMs, retries and body included. It may have been processed. Raise deadlineMs, or retry less.`;
  return new TimeoutError(call, message);
}

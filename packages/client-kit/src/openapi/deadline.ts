import type { Clock } from '@x/auth-core';
import type { Call } from '../layers/layer.ts';
import { TimeoutError } from '../results/errors.ts';

/**
 * Gives a call a signal that ends it at its deadline, as the caller's own signal does, over all retries and the body.
 * The function that comes back frees the timer and lets go of the caller's signal.
 */
export function startDeadline(call: Call, clock: Clock): () => void {
  const { deadlineMs, signal: given } = call;
  if (deadlineMs === undefined) return () => {};
  const controller = new AbortController();
  const giveUp = () => controller.abort(given?.reason);
  const cancel = clock.timer(
    deadlineMs,
    () => {
      const message = `no result within the ${deadlineMs} ms of deadlineMs, retries and body included. It may have been processed. Raise deadlineMs, or retry less.`;
      controller.abort(new TimeoutError(call, message));
    },
    true,
  );
  if (given?.aborted) giveUp();
  else given?.addEventListener('abort', giveUp);
  call.signal = controller.signal;
  return () => {
    cancel();
    given?.removeEventListener('abort', giveUp);
  };
}

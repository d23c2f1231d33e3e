import type { Clock, Random } from '@x/auth-core';
import { discardBody, readRetryAfter } from '@x/auth-core/internal';
import type { ProviderDefinition } from '../provider.ts';
import { takesNone } from './idempotency.ts';
import type { Call, Layer, Outgoing } from './layer.ts';
import { canSendAgain, isIdempotent, retryDelayMs } from './retry-delay.ts';

export interface RetryOptions {
  provider: ProviderDefinition;
  clock: Clock;
  random: Random;
}

/** Sends a call until an outcome stands. */
export function retry({ provider, clock, random }: RetryOptions): Layer {
  const { penaltyMs, keys } = provider;

  /** How long to wait before the next try; `undefined`: the outcome stands. */
  function delayMs(call: Call, { method, body }: Outgoing, attempt: number, error?: unknown) {
    if (attempt >= call.retries) return undefined;
    const now = clock.now();
    const { status, headers } = call.response ?? {};
    const askedMs =
      (headers && readRetryAfter((name) => headers.get(name), now)) ??
      (status === 429 ? penaltyMs : undefined);
    const repeatable = isIdempotent(method, !!keys?.takes(call)) && canSendAgain(body);
    return retryDelayMs({ status, error, askedMs, repeatable, attempt, now, draw: random.uniform() });
  }

  return async (request, call, next) => {
    const { signal, headers } = request;
    // A middleware may have put another in its place.
    call.signal = signal;
    const started = clock.monotonic();
    if (keys) keys.set(call, headers, random);
    else if (call.idempotencyKey !== undefined) throw takesNone(call);

    for (let attempt = 0; ; attempt++) {
      call.response = undefined;
      call.attempts = attempt + 1;
      let error: unknown;
      try {
        call.response = await next(request, call);
      } catch (thrown) {
        if (signal?.aborted) throw signal.reason;
        error = thrown;
      }
      call.durationMs = clock.monotonic() - started;
      const { response } = call as Call;
      if (response?.ok) return response;
      const waitMs = delayMs(call, request, attempt, error);
      if (waitMs === undefined) {
        if (response) return response;
        throw error;
      }
      const { code } = (error ?? {}) as { code?: string };
      call.tell?.({ type: 'call-retried', status: response?.status, code, waitMs });
      if (response) discardBody(response);
      await pause(clock, waitMs, signal);
    }
  };
}

/** Waits, unless the caller gives up. */
function pause(clock: Clock, ms: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      cancel();
      reject(signal?.reason);
    };
    const cancel = clock.timer(ms, () => {
      signal?.removeEventListener('abort', giveUp);
      resolve();
    });
    if (signal?.aborted) giveUp();
    else signal?.addEventListener('abort', giveUp);
  });
}

import type { Clock, Random } from '@x/auth-core';
import { discardBody, readRetryAfter } from '@x/auth-core/internal';
import type { ProviderDefinition } from '../provider.ts';
import { takesNone } from './idempotency.ts';
import type { Call, Layer, Next, Outgoing } from './layer.ts';
import { canSendAgain, isIdempotent, retryDelayMs } from './retry-delay.ts';

export interface RetryOptions {
  provider: ProviderDefinition;
  clock: Clock;
  random: Random;
}

/** Sends a call until its outcome is final. */
export function retry({ provider, clock, random }: RetryOptions): Layer {
  const { penalty, keys } = provider;

  /** How long to wait before the next try; `undefined`: the outcome is final. */
  function delayMs(call: Call, { method, body }: Outgoing, error: unknown): number | undefined {
    const { response, attempts, retries } = call;
    if (response?.ok || attempts > retries) return undefined;
    const now = clock.now();
    const { status, headers } = response ?? {};
    const askedMs =
      (headers && readRetryAfter((name) => headers.get(name), now)) ??
      (status === 429 ? penalty?.ms : undefined);
    const repeatable = isIdempotent(method, !!keys?.takes(call)) && canSendAgain(body);
    const attempt = attempts - 1;
    return retryDelayMs({ status, error, askedMs, repeatable, attempt, now, draw: random.uniform() });
  }

  function setKey(call: Call, headers: Headers): void {
    if (keys) keys.set(call, headers, random);
    else if (call.idempotencyKey !== undefined) throw takesNone(call);
  }

  async function send(request: Outgoing, call: Call, next: Next): Promise<Response> {
    const { signal, headers } = request;
    // A middleware may have put another in its place.
    call.signal = signal;
    const started = clock.monotonic();
    setKey(call, headers);

    for (;;) {
      let error: unknown;
      call.response = undefined;
      call.attempts++;
      try {
        call.response = await next(request, call);
      } catch (thrown) {
        // The caller gave up.
        if (signal?.aborted) throw signal.reason;
        error = thrown;
      }
      call.durationMs = clock.monotonic() - started;
      const waitMs = delayMs(call, request, error);
      if (waitMs === undefined) return outcome(call, error);
      leave(call, error, waitMs);
      await pause(clock, waitMs, signal);
    }
  }
  return (next) => (request, call) => send(request, call, next);
}

function outcome({ response }: Call, error: unknown): Response {
  if (response) return response;
  throw error;
}

/** The outcome is not the last one. */
function leave({ tell, response }: Call, error: unknown, waitMs: number): void {
  const { code } = (error ?? {}) as { code?: string };
  tell?.({ type: 'call-retried', status: response?.status, code, waitMs });
  if (response) discardBody(response);
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

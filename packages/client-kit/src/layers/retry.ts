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

  async function send(request: Outgoing, call: Call, next: Next): Promise<Response> {
    const { signal, headers } = request;
    // A middleware may have put another in its place.
    call.signal = signal;
    const started = clock.monotonic();
    if (keys) keys.set(call, headers, random);
    else if (call.idempotencyKey !== undefined) throw takesNone(call);

    for (;;) {
      const error = await attempt(request, call, next);
      call.durationMs = clock.monotonic() - started;
      const waitMs = delayMs(call, request, error);
      if (waitMs === undefined) return outcome(call, error);
      tellRetry(call, error, waitMs);
      if (call.response) discardBody(call.response);
      await pause(clock, waitMs, signal);
    }
  }
  return (next) => (request, call) => send(request, call, next);
}

/** Sends a call once, and notes what came of it. Resolves to what was thrown; rejects where the caller gave up. */
function attempt(request: Outgoing, call: Call, next: Next): Promise<unknown> {
  call.response = undefined;
  call.attempts++;
  return next(request, call).then(
    (response) => {
      call.response = response;
    },
    (error) => {
      if (request.signal?.aborted) throw request.signal.reason;
      return error;
    },
  );
}

function outcome({ response }: Call, error: unknown): Response {
  if (response) return response;
  throw error;
}

function tellRetry({ tell, response }: Call, error: unknown, waitMs: number): void {
  const { code } = (error ?? {}) as { code?: string };
  tell?.({ type: 'call-retried', status: response?.status, code, waitMs });
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

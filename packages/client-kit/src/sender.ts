import { type AuthFetch, type Clock, isAuthError, type Random } from '@x/auth-core';
import type { Call, PlainRequest } from './call.ts';
import { CallError, ThrottledError, TimeoutError } from './errors.ts';
import { networkError } from './network-failure.ts';
import type { Fetch, ProviderDefinition } from './provider.ts';
import { canSendAgain, isIdempotent, type Outcome, retryDelayMs, throttledMs } from './retry.ts';

/** What a call is sent with. */
export interface SenderOptions {
  provider: ProviderDefinition;
  authFetch: AuthFetch;
  clock: Clock;
  random: Random;
  retries: number;
  timeoutMs: number;
}

const TIMED_OUT = Symbol('timed out');

/**
 * Limits every sending up to its headers; the body is the caller's to limit. One timer and one controller each were
 * measured at less than a hundredth of a call; what costs is a signal that many calls share, so none is.
 */
export function limitedFetch(fetch: Fetch, clock: Clock, timeoutMs: number): Fetch {
  return async (input, init) => {
    // A call's own fetch travels in its init, since the auth layer lies between.
    const { fetch: own = fetch, signal, ...rest } = init as RequestInit & { fetch?: Fetch };
    const deadline = new AbortController();
    const cancel = clock.timer(timeoutMs, () => deadline.abort());
    try {
      return await own(input, {
        ...rest,
        signal: signal ? AbortSignal.any([signal, deadline.signal]) : deadline.signal,
      });
    } catch (error) {
      throw deadline.signal.aborted ? TIMED_OUT : error;
    } finally {
      cancel();
    }
  };
}

/** Sends a call until an outcome stands. From the outside in: the caller's signal, retry, auth, fetch. */
export function createSender(
  options: SenderOptions,
): (call: Call, request: PlainRequest) => Promise<Response> {
  const { provider, authFetch, clock, random, retries, timeoutMs } = options;
  const { penaltyMs, idempotencyHeader, secretPaths } = provider;
  /** By the monotonic clock. */
  let stoppedUntil = 0;

  async function sendOnce(call: Call, url: string, init: RequestInit): Promise<Outcome> {
    const leftMs = stoppedUntil - clock.monotonic();
    if (leftMs > 0) return { error: new ThrottledError(call, clock.now() + leftMs) };
    try {
      return { response: await authFetch(url, init, call) };
    } catch (error) {
      if (call.signal?.aborted) throw call.signal.reason;
      return { error: typed(call, url, error) };
    }
  }

  function typed(call: Call, url: string, error: unknown): unknown {
    if (isAuthError(error) || error instanceof CallError) return error;
    return error === TIMED_OUT
      ? new TimeoutError(call, `no answer within ${timeoutMs} ms. Raise timeoutMs, or check baseUrl.`)
      : networkError(call, url, error);
  }

  return async (call, { url, ...init }) => {
    const { method, headers, body } = init;
    const keyed = method === 'POST' && !!idempotencyHeader && !secretPaths?.includes(call.path);
    if (keyed && !headers.has(idempotencyHeader)) headers.set(idempotencyHeader, random.id());
    if (call.fetch) Object.assign(init, { fetch: call.fetch });
    const repeatable = isIdempotent(method, keyed) && canSendAgain(body);

    for (let attempt = 0; ; attempt++) {
      const outcome = await sendOnce(call, url, init);
      const now = clock.now();
      if (penaltyMs && 'response' in outcome && outcome.response.status === 429) {
        const { status, headers } = outcome.response;
        stoppedUntil = clock.monotonic() + throttledMs(status, headers, { now, penaltyMs })!;
      }
      const view = { repeatable, attempt, now, draw: random.uniform(), penaltyMs };
      const delayMs = attempt < retries ? retryDelayMs(outcome, view) : undefined;
      if (delayMs === undefined) {
        if ('error' in outcome) throw outcome.error;
        return outcome.response;
      }
      if ('response' in outcome) discard(outcome.response);
      await pause(clock, delayMs, call.signal);
    }
  };
}

/** Frees the connection of an answer that nobody will read. */
function discard(response: Response): void {
  response.body?.cancel().catch(() => {});
}

/** Waits, unless the caller gives up. */
function pause(clock: Clock, ms: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    // A dependent signal: many calls may wait under one signal, and runtimes warn of many listeners.
    const own = signal && AbortSignal.any([signal]);
    if (own?.aborted) return reject(own.reason);
    const giveUp = () => {
      cancel();
      reject(own?.reason);
    };
    const cancel = clock.timer(ms, () => {
      own?.removeEventListener('abort', giveUp);
      resolve();
    });
    own?.addEventListener('abort', giveUp);
  });
}

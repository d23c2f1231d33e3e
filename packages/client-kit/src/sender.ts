import { type AuthFetch, type Clock, isAuthError, type Random, readRetryAfter } from '@x/auth-core';
import type { Call, Outgoing } from './call.ts';
import { CallError, TimeoutError } from './errors.ts';
import type { Guard } from './guard.ts';
import { setKey, takesKey } from './idempotency.ts';
import { networkError } from './network-failure.ts';
import type { Fetch, ProviderDefinition } from './provider.ts';
import { canSendAgain, isIdempotent, retryDelayMs } from './retry.ts';

/** What calls are sent with. */
export interface SenderOptions {
  provider: ProviderDefinition;
  authFetch: AuthFetch;
  clock: Clock;
  random: Random;
  retries: number;
  timeoutMs: number;
  guard: Guard;
}

const TIMED_OUT = Symbol('timed out');

/**
 * Limits every sending up to its headers; the body is the caller's to limit. A timer and a controller of its own were
 * measured at less than a hundredth of a call. What costs is a signal that many calls share, so there is none.
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
export function createSender(options: SenderOptions): (call: Call, request: Outgoing) => Promise<Response> {
  const { provider, authFetch, clock, random, retries, timeoutMs, guard } = options;
  const { penaltyMs } = provider;

  return async (call, { url, ...init }) => {
    const { method, headers, signal } = init;
    // A middleware may have put another in its place.
    call.signal = signal;
    setKey(provider, call, headers, random);
    if (call.fetch) Object.assign(init, { fetch: call.fetch });
    const repeatable = isIdempotent(method, takesKey(provider, call)) && canSendAgain(init.body);

    for (let attempt = 0; ; attempt++) {
      let response: Response | undefined;
      let error: unknown;
      try {
        response = await guard.data(authFetch, call, url, init);
      } catch (thrown) {
        if (signal?.aborted) throw signal.reason;
        error = explain(call, url, thrown);
      }
      const now = clock.now();
      const status = response?.status;
      const penalty = status === 429 ? penaltyMs : undefined;
      const asked = response?.headers;
      const askedMs = (asked && readRetryAfter(asked.get('retry-after'), asked.get('date'), now)) ?? penalty;
      const waitMs =
        attempt < retries
          ? retryDelayMs({ status, error, askedMs, repeatable, attempt, now, draw: random.uniform() })
          : undefined;
      if (waitMs === undefined) {
        if (response) return response;
        throw error;
      }
      // Frees the connection of an answer that nobody will read.
      response?.body?.cancel().catch(() => {});
      await pause(clock, waitMs, signal);
    }
  };

  function explain(call: Call, url: string, thrown: unknown): unknown {
    if (isAuthError(thrown) || thrown instanceof CallError) return thrown;
    return thrown === TIMED_OUT
      ? new TimeoutError(call, `no answer within ${timeoutMs} ms. Raise timeoutMs, or check baseUrl.`)
      : networkError(call, url, thrown);
  }
}

/** Waits, unless the caller gives up. */
function pause(clock: Clock, ms: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    // A dependent signal: many calls may wait under one signal, and Node 20 warns of many listeners.
    const own = signal && AbortSignal.any([signal]);
    const giveUp = () => {
      cancel();
      reject(own?.reason);
    };
    const cancel = clock.timer(ms, () => {
      own?.removeEventListener('abort', giveUp);
      resolve();
    });
    if (own?.aborted) giveUp();
    else own?.addEventListener('abort', giveUp);
  });
}

import { type AuthFetch, type Clock, isAuthError, type Random, readRetryAfter } from '@x/auth-core';
import type { Call, Outgoing } from './call.ts';
import { CallError, TimeoutError } from './errors.ts';
import type { Guard } from './guard.ts';
import { takesNone } from './idempotency.ts';
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
export function limitedFetch(fetch: Fetch, clock: Clock, timeoutMs: number, { note }: Guard): AuthFetch {
  return async (input, init, call) => {
    const { fetch: own = fetch, signal } = call as Call;
    const deadline = new AbortController();
    const limit = deadline.signal;
    const cancel = clock.timer(timeoutMs, () => deadline.abort());
    try {
      const either = signal ? AbortSignal.any([signal, limit]) : limit;
      return note(await own(input as string, { ...init, signal: either }));
    } catch (error) {
      throw limit.aborted ? TIMED_OUT : error;
    } finally {
      cancel();
    }
  };
}

/** Sends a call until an outcome stands. From the outside in: the caller's signal, retry, auth, fetch. */
export function createSender(options: SenderOptions): (call: Call, request: Outgoing) => Promise<Response> {
  const { provider, authFetch, clock, random, retries, timeoutMs, guard } = options;
  const { penaltyMs, keys } = provider;

  /** How long to wait before the next try; `undefined`: the outcome stands. */
  function delayMs(call: Call, request: Outgoing, attempt: number, response?: Response, error?: unknown) {
    if (attempt >= retries) return undefined;
    const now = clock.now();
    const status = response?.status;
    const asked = response?.headers;
    const askedMs =
      (asked && readRetryAfter(asked.get('retry-after'), asked.get('date'), now)) ??
      (status === 429 ? penaltyMs : undefined);
    const repeatable = isIdempotent(request.method, !!keys?.takes(call)) && canSendAgain(request.body);
    return retryDelayMs({ status, error, askedMs, repeatable, attempt, now, draw: random.uniform() });
  }

  return async (call, request) => {
    const { url, signal, headers } = request;
    // A middleware may have put another in its place.
    call.signal = signal;
    if (keys) keys.set(call, headers, random);
    else if (call.idempotencyKey !== undefined) throw takesNone(call);

    for (let attempt = 0; ; attempt++) {
      call.response = undefined;
      let response: Response | undefined;
      let error: unknown;
      try {
        response = await guard.data(authFetch, call, url, request);
        call.response = response;
        if (response.ok) return response;
      } catch (thrown) {
        if (signal?.aborted) throw signal.reason;
        error = explain(call, url, thrown);
      }
      const waitMs = delayMs(call, request, attempt, response, error);
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

import type { Clock } from '@x/auth-core';
import type { CallLimiter, Fetch } from '../provider.ts';
import type { Call, Layer, Next, Outgoing } from './layer.ts';
import type { Penalty } from './penalty.ts';

/** Stands before everything that a client sends: waits for the limiter, and stops all during a penalty. */
export interface Throttle {
  /** The layer of data calls. Rejects with `ThrottledError` during a penalty. */
  sendData: Layer;
  /** Around the fetch of the token endpoints. */
  wrapTokenFetch(fetch: Fetch): Fetch;
}

export interface ThrottleOptions {
  clock: Clock;
  /** `undefined`: no 429 stops the client. */
  penalty: Penalty | undefined;
  /** Of the token endpoints; a call brings its own. */
  limiter: CallLimiter | undefined;
  /** Name of the server of a path. */
  serverOf(path: string): string;
}

export function createThrottle({ clock, penalty, limiter, serverOf }: ThrottleOptions): Throttle {
  const request = (method: string, path: string, urgent: boolean, signal?: AbortSignal | null) => ({
    method,
    path,
    server: serverOf(path),
    urgent,
    clock,
    signal,
  });

  const observed = async (sending: Promise<Response>) => {
    const response = await sending;
    penalty?.observe(response);
    return response;
  };

  const sendObserved = async (sending: Outgoing, call: Call, next: Next) => {
    penalty?.check(call);
    return observed(next(sending, call));
  };

  const sendInTurn = async (limiter: CallLimiter, sending: Outgoing, call: Call, next: Next) => {
    penalty?.check(call);
    const { method, path, replayed, signal } = call;
    const release = await limiter.enter(request(method, path, false, signal));
    try {
      // Another call may have met the limit while this one waited.
      return await sendObserved(sending, call, next);
    } finally {
      // A replay is a second request, with another token.
      release(call.replayed === replayed ? 1 : 2);
    }
  };

  return {
    // Not async: where nothing is waited for, a call does not cost one more promise.
    sendData: (next) => (sending, call) => {
      if (call.limiter) return sendInTurn(call.limiter, sending, call, next);
      return penalty ? sendObserved(sending, call, next) : next(sending, call);
    },

    wrapTokenFetch: (fetch) => async (input, init) => {
      const ms = penalty?.remainingMs() ?? 0;
      if (ms > 0) {
        // What the vendor would answer, without asking: a request might make the penalty longer.
        return new Response(null, { status: 429, headers: { 'retry-after': `${Math.ceil(ms / 1000)}` } });
      }
      const release = await limiter?.enter(request(init?.method ?? 'GET', new URL(input).pathname, true));
      try {
        return await observed(fetch(input, init));
      } finally {
        release?.(1);
      }
    },
  };
}

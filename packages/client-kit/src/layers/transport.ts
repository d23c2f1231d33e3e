import { type Clock, isAuthError } from '@x/auth-core';
import { isNetworkFailure, likeness } from '@x/auth-core/internal';
import { isCallError, TimeoutError } from '../results/errors.ts';
import { follow, keep } from './abort.ts';
import type { Call, Fetch, Next, Outgoing } from './layer.ts';
import { fetchFailed, networkError } from './network-failure.ts';
import { timeLimits } from './timeout.ts';

/**
 * Calls `fetch`, the one of the call or else the client's, and limits this sending up to its headers; the body is the
 * caller's to limit. What `fetch` throws becomes a typed error.
 */
export function transport(clientFetch: Fetch, clock: Clock): Next {
  const timeLimit = timeLimits(clock);
  return async (request, call) => {
    const { url, signal } = request;
    const { fetch = clientFetch, timeoutMs } = call;
    const sending = new AbortController();
    const unfollow = signal && follow(signal, sending);
    // The runtime knows the sending alone, whose body can be aborted for as long as it is there.
    if (signal) keep(sending.signal, signal);
    let expired = false;
    const cancel = timeLimit(timeoutMs, () => {
      expired = true;
      sending.abort();
    });
    call.tell?.({ type: 'call-sent' });
    try {
      const answer = webLike(await fetch(url, { ...request, signal: sending.signal }), sending);
      if (answer) return answer;
    } catch (error) {
      unfollow?.();
      if (expired)
        throw new TimeoutError(call, `no answer within ${timeoutMs} ms. Raise timeoutMs, or check baseUrl.`);
      throw signal?.aborted ? error : failureOf(call, request, error);
    } finally {
      cancel();
    }
    unfollow?.();
    throw fetchFailed(call, request);
  };
}

/** What `fetch` gave, with its body as a web stream; `undefined` if that is not a response. */
function webLike(
  response: Response | undefined,
  sending: AbortController,
): Response | Promise<Response> | undefined {
  if (typeof response?.status !== 'number') return undefined;
  const { body } = response;
  return !body || 'getReader' in body ? response : ofNode(response, sending);
}

/** A body of Node, which is rare. */
async function ofNode(response: Response, sending: AbortController): Promise<Response> {
  const { withWebBody } = await import('./web-body.ts');
  return withWebBody(response, likeness, () => sending.abort());
}

function failureOf(call: Call, request: Outgoing, error: unknown): unknown {
  if (isAuthError(error) || isCallError(error)) return error;
  return isNetworkFailure(error) ? networkError(call, request, error) : fetchFailed(call, request, error);
}

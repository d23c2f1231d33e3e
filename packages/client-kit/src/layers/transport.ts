import { isAuthError } from '@x/auth-core';
import { isNetworkFailure } from '@x/auth-core/internal';
import { isCallError } from '../results/errors.ts';
import type { Fetch, Layer } from './layer.ts';
import { fetchFailed, networkError } from './network-failure.ts';

/** Calls `fetch`: the one of the call, or else the client's. What it throws becomes a typed error. */
export function transport(clientFetch: Fetch): Layer {
  return async (request, call) => {
    const { url, signal } = request;
    const { fetch = clientFetch } = call;
    call.tell?.({ type: 'call-sent' });
    try {
      const response = await fetch(url, request);
      if (typeof response?.status === 'number') return response;
    } catch (error) {
      if (signal?.aborted || isAuthError(error) || isCallError(error)) throw error;
      throw isNetworkFailure(error) ? networkError(call, request, error) : fetchFailed(call, request, error);
    }
    throw fetchFailed(call, request);
  };
}

import type { Fetch } from '../provider.ts';
import type { Layer } from './layer.ts';
import { networkError } from './network-failure.ts';

/** Calls `fetch`: the one of the call, or else the client's. What it throws becomes a typed error. */
export function transport(clientFetch: Fetch): Layer {
  return async (request, call) => {
    const { url, signal } = request;
    const { fetch = clientFetch } = call;
    try {
      return await fetch(url, request);
    } catch (error) {
      if (signal?.aborted) throw error;
      throw networkError(call, url, error);
    }
  };
}

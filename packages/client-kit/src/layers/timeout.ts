import type { Clock } from '@x/auth-core';
import { TimeoutError } from '../results/errors.ts';
import type { Layer } from './layer.ts';

/**
 * Limits every sending up to its headers; the body is the caller's to limit. A timer and a controller of its own were
 * measured at less than a hundredth of a call. What costs is a signal that many calls share, so there is none.
 */
export function timeout(clock: Clock): Layer {
  return async (request, call, next) => {
    const { signal } = request;
    const { timeoutMs } = call;
    const deadline = new AbortController();
    const limit = deadline.signal;
    const cancel = clock.timer(timeoutMs, () => deadline.abort());
    try {
      return await next({ ...request, signal: signal ? AbortSignal.any([signal, limit]) : limit }, call);
    } catch (error) {
      if (!limit.aborted) throw error;
      throw new TimeoutError(call, `no answer within ${timeoutMs} ms. Raise timeoutMs, or check baseUrl.`);
    } finally {
      cancel();
    }
  };
}

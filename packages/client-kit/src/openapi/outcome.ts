import { isAuthError } from '@x/auth-core';
import { isNetworkFailure } from '@x/auth-core/internal';
import type { Call } from '../layers/layer.ts';
import { ApiError, isCallError } from '../results/errors.ts';
import { brokenBody } from './body.ts';

export interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** What the caller gets: an answer that says failed is an `error`, whatever its status is. */
export function outcomeOf(answer: Answer, call: Call): Answer {
  const { data, response } = answer;
  if (call.envelope?.(data)?.failed) return { error: data, response };
  // Nothing, or `null`: a caller who asks `if (error)` must not take it for success.
  if ('error' in answer && (!answer.error || isForeignText(answer.error, response)))
    answer.error = new ApiError(call, response, answer.error || undefined);
  return answer;
}

/** Text that is not JSON, such as the page of a proxy: no vendor documents such a body. */
function isForeignText(error: unknown, { headers }: Response): boolean {
  return typeof error === 'string' && !/json/i.test(headers.get('content-type') ?? '');
}

/** What a call rejects with, for whatever was thrown on its way. `watched`: middleware may have thrown it. */
export function rejectionOf(error: unknown, call: Call, watched: boolean): unknown {
  const { signal, response } = call;
  if (signal?.aborted) return signal.reason;
  if (isAuthError(error) || isCallError(error)) return error;
  // What was thrown beside the network is the user's own, in middleware or a serializer.
  return response && (!watched || isNetworkFailure(error)) ? brokenBody(call, response) : error;
}

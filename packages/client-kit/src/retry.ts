import { backoffMs, isAuthError, readRetryAfter } from '@x/auth-core';
import { isCallError } from './errors.ts';

/** A longer wait than this is not waited: the caller gets the answer and decides. */
const LONGEST_WAIT_MS = 60_000;

const IDEMPOTENT = /^(GET|HEAD|OPTIONS|TRACE|PUT|DELETE)$/;

/** What came of sending a call: an answer, or what was thrown. */
export type Outcome = { response: Response } | { error: unknown };

export interface RetryView {
  /** Sending it twice has the effect of sending it once, and it can be sent twice. */
  repeatable: boolean;
  /** How often the call was tried again already. */
  attempt: number;
  /** Milliseconds since the Unix epoch. */
  now: number;
  /** Uniform in [0, 1). */
  draw: number;
  /** How long a 429 lasts where the answer does not say it, in milliseconds. */
  penaltyMs: number | undefined;
}

/** True where sending twice has the effect of sending once. `keyed`: the vendor knows a repetition by its key. */
export function isIdempotent(method: string, keyed: boolean): boolean {
  return IDEMPOTENT.test(method) || (method === 'POST' && keyed);
}

/** False for a body that is gone once it was sent. */
export function canSendAgain(body: unknown): boolean {
  return !(typeof body === 'object' && body && ('getReader' in body || Symbol.asyncIterator in body));
}

/** How long to wait before the next try, in milliseconds; `undefined`: this outcome stands. */
export function retryDelayMs(outcome: Outcome, view: RetryView): number | undefined {
  const wait = 'error' in outcome ? afterError(outcome.error, view) : afterResponse(outcome.response, view);
  return wait === undefined || wait > LONGEST_WAIT_MS ? undefined : wait;
}

function afterError(error: unknown, { repeatable, attempt, now, draw }: RetryView): number | undefined {
  // Without a token nothing was sent. One millisecond more, since timers may fire that much early.
  if (isAuthError(error) && error.code === 'Transient' && error.retryAt !== undefined) {
    return Math.max(0, Math.ceil(error.retryAt - now)) + 1;
  }
  const unanswered = isCallError(error) && (error.code === 'Network' || error.code === 'Timeout');
  return repeatable && unanswered ? backoffMs(attempt, draw) : undefined;
}

function afterResponse({ status, headers }: Response, view: RetryView): number | undefined {
  if (!view.repeatable || !(status >= 500 || /^(408|425|429)$/.test(`${status}`))) return undefined;
  return throttledMs(status, headers, view) ?? backoffMs(view.attempt, view.draw);
}

/** How long the vendor wants to be left alone, in milliseconds, where it or its documents say so. */
export function throttledMs(
  status: number,
  headers: Headers,
  { now, penaltyMs }: Pick<RetryView, 'now' | 'penaltyMs'>,
): number | undefined {
  return (
    readRetryAfter(headers.get('retry-after'), headers.get('date'), now) ??
    (status === 429 ? penaltyMs : undefined)
  );
}

import { isAuthError } from '@x/auth-core';
import { backoffMs } from '@x/auth-core/internal';
import { isCallError } from '../results/errors.ts';

/** A longer wait than this is not waited: the caller gets the outcome and decides. */
const LONGEST_WAIT_MS = 60_000;

/** What came of one sending, and what is known of the call. */
export interface Attempt {
  /** HTTP status, where there was an answer. */
  status: number | undefined;
  /** What was thrown, where there was none. */
  error: unknown;
  /** How long the vendor wants to be left alone, in milliseconds, where it or its documents say so. */
  askedMs: number | undefined;
  /** Sending it twice has the effect of sending it once, and it can be sent twice. */
  repeatable: boolean;
  /** How often the call was tried again already. */
  attempt: number;
  /** Milliseconds since the Unix epoch. */
  now: number;
  /** Uniform in [0, 1). */
  draw: number;
}

/** How long to wait before the next try, in milliseconds; `undefined`: this outcome is final. */
export function retryDelayMs(view: Attempt): number | undefined {
  const { status = 0, error, askedMs, repeatable, attempt, now, draw } = view;
  let waitMs: number | undefined;
  if (isAuthError(error)) {
    // Without a token nothing was sent. One millisecond more, since timers may fire that much early.
    if (error.code === 'Transient' && error.retryAt) waitMs = Math.max(0, Math.ceil(error.retryAt - now)) + 1;
  } else if (repeatable && (isLost(error) || status >= 500 || [408, 425, 429].includes(status))) {
    waitMs = askedMs ?? backoffMs(attempt, draw);
  }
  return waitMs !== undefined && waitMs <= LONGEST_WAIT_MS ? waitMs : undefined;
}

/** True where a sending came to nothing. What else is thrown would be thrown again, or is no time to send. */
function isLost(error: unknown): boolean {
  return isCallError(error) && (error.code === 'Network' || error.code === 'Timeout');
}

/** True where sending twice has the effect of sending once. `keyed`: the vendor knows a repetition by its key. */
export function isIdempotent(method: string, keyed: boolean): boolean {
  return keyed || /^(GET|HEAD|OPTIONS|TRACE|PUT|DELETE)$/.test(method);
}

/** False for a body that is gone once it was sent. */
export function canSendAgain(body: unknown): boolean {
  return !(typeof body === 'object' && body && ('getReader' in body || Symbol.asyncIterator in body));
}

import { readDate } from '../platform/http-date.ts';
import { HOUR, MINUTE, SECOND } from '../platform/units.ts';

/** Equal jitter on 1 s · 2ⁿ, at most 60 s. `attempt` counts from 0, `randomFraction` is uniform in [0, 1). */
export function backoffMs(attempt: number, randomFraction: number): number {
  const full = Math.min(MINUTE, SECOND * 2 ** attempt);
  return full / 2 + (randomFraction * full) / 2;
}

/** What is misconfigured is not repaired within seconds: 1 min, doubling to 15 min. */
export function misconfiguredMs(attempt: number): number {
  return Math.min(15 * MINUTE, MINUTE * 2 ** attempt);
}

/**
 * `Retry-After` in milliseconds, at most 1 h, or what the finer `Retry-After-Ms` says. A date counts from the answer's own
 * `Date` where that can be read, since our clock may differ from the vendor's. `undefined` for whatever is neither a
 * number of seconds nor a date of HTTP, and for a date in the past, which asks for nothing.
 */
export function readRetryAfter(header: (name: string) => string | null, now: number): number | undefined {
  const text = header('retry-after');
  const ms = numberOf(header('retry-after-ms')) ?? (numberOf(text) ?? Number.NaN) * SECOND;
  if (ms >= 0) return Math.min(HOUR, ms);
  const date = text ? readDate(text) : undefined;
  const waitMs = (date ?? Number.NaN) - (readDate(header('date')) ?? now);
  return waitMs >= 0 ? Math.min(HOUR, waitMs) : undefined;
}

function numberOf(text: string | null): number | undefined {
  return text !== null && /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
}

/**
 * A date of HTTP as milliseconds since the Unix epoch; `undefined` for anything else. `Date.parse` alone would find a
 * date in nearly any number.
 */
export function readDate(header: string | null): number | undefined {
  const date = header && /^\w+,? .*\d\d:\d\d/.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isFinite(date) ? date : undefined;
}

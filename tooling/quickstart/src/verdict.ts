import type { Counters } from '@x/simulator';
import type { Row } from './table.ts';

/** What a vendor has seen of its client, as far as the verdict depends on it. */
export type Seen = Pick<Counters, 'logins' | 'renewals' | 'invalid' | 'reusedRefreshTokens'>;

/** Everything that went wrong with one vendor, in words. */
function complaints(row: Row, seen: Seen): string[] {
  const { vendor, calls, failures, logins, renewals } = row;
  return [
    failures > 0 && `${failures} of ${calls} calls to ${vendor} failed`,
    logins + renewals < 2 && `${vendor} never outlived a token`,
    (logins !== seen.logins || renewals !== seen.renewals) &&
      `${vendor} counted ${seen.logins} logins and ${seen.renewals} renewals, its client ${logins} and ${renewals}`,
    seen.invalid > 0 && `${vendor} got ${seen.invalid} requests that its specification does not allow`,
    seen.reusedRefreshTokens > 0 && `${vendor} got a refresh token twice`,
  ].filter((complaint) => complaint !== false);
}

const sum = (rows: readonly Row[], of: (row: Row) => number) =>
  rows.reduce((total, row) => total + of(row), 0);

/**
 * How it went, in one line: good where no call failed, every client got at least a second token, and no vendor has a
 * complaint.
 */
export function judge(rows: readonly Row[], seen: Readonly<Record<string, Seen>>) {
  const wrong = rows.flatMap((row) => complaints(row, seen[row.vendor]!));
  if (wrong.length > 0) return { good: false, line: `Not good: ${wrong.join('; ')}.` };
  const clients = rows.length === 1 ? '1 client' : `${rows.length} clients`;
  const line =
    `All good: ${sum(rows, (row) => row.calls)} calls through ${clients}, 0 failures, ` +
    `${sum(rows, (row) => row.logins)} logins and ${sum(rows, (row) => row.renewals)} renewals on the way.`;
  return { good: true, line };
}

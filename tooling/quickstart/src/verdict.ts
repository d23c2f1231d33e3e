import type { Row } from './table.ts';

/** What a vendor has seen of its client, as far as the verdict depends on it. */
export interface Seen {
  logins: number;
  renewals: number;
  invalid: number;
  reusedRefreshTokens: number;
}

/** How it went, in one line. */
export interface Verdict {
  good: boolean;
  line: string;
}

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

/** Good where no call failed, every client got at least a second token, and no vendor has a complaint. */
export function judge(rows: readonly Row[], seen: Readonly<Record<string, Seen>>): Verdict {
  const nothing: Seen = { logins: 0, renewals: 0, invalid: 0, reusedRefreshTokens: 0 };
  const wrong = rows.flatMap((row) => complaints(row, seen[row.vendor] ?? nothing));
  if (wrong.length > 0) return { good: false, line: `Not good: ${wrong.join('; ')}.` };
  const clients = rows.length === 1 ? '1 client' : `${rows.length} clients`;
  return {
    good: true,
    line:
      `All good: ${sum(rows, (row) => row.calls)} calls through ${clients}, 0 failures, ` +
      `${sum(rows, (row) => row.logins)} logins and ${sum(rows, (row) => row.renewals)} renewals on the way.`,
  };
}

import { table } from '@tooling/test-kit/table';
import type { Counters } from '@x/simulator';

/** What the table shows of one vendor. */
export interface Row {
  vendor: string;
  calls: number;
  failures: number;
  logins: number;
  renewals: number;
  /** Milliseconds until the token will be renewed; `undefined` where none is held. */
  renewsInMs: number | undefined;
  signedOut: boolean;
}

/** What a vendor has seen of its client, as far as the verdict depends on it. */
export type Seen = Pick<Counters, 'logins' | 'renewals' | 'invalid' | 'reusedRefreshTokens'>;

function renewal({ signedOut, renewsInMs }: Row): string {
  if (signedOut) return 'logged out';
  if (renewsInMs === undefined) return 'no token';
  return renewsInMs <= 0 ? 'next call' : `in ${(renewsInMs / 1000).toFixed(1)} s`;
}

const head = ['Vendor', 'Calls', 'Failures', 'Logins', 'Renewals', 'Next renewal'];

/** The table as text, for a terminal: without the colons that align columns in Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.vendor,
    row.calls,
    row.failures,
    row.logins,
    row.renewals,
    renewal(row),
  ]);
  return table(head, cells).replaceAll(/:-|-:/g, '--');
}

/** Everything that went wrong with one vendor, in words. */
function complaints({ vendor, calls, failures, logins, renewals }: Row, seen: Seen): string[] {
  return [
    failures > 0 && `${failures} of ${calls} calls to ${vendor} failed`,
    logins + renewals < 2 && `${vendor} never outlived a token`,
    (logins !== seen.logins || renewals !== seen.renewals) &&
      `${vendor} counted ${seen.logins} logins and ${seen.renewals} renewals, its client ${logins} and ${renewals}`,
    seen.invalid > 0 && `${vendor} got ${seen.invalid} requests that its specification does not allow`,
    seen.reusedRefreshTokens > 0 && `${vendor} got a refresh token twice`,
  ].filter((complaint) => complaint !== false);
}

/**
 * How it went, in one line: good where no call failed, every client got at least a second token, and no vendor has a
 * complaint.
 */
export function judge(rows: readonly Row[], seen: Readonly<Record<string, Seen>>) {
  const wrong = rows.flatMap((row) => complaints(row, seen[row.vendor]!));
  if (wrong.length > 0) return { good: false, line: `Not good: ${wrong.join('; ')}.` };
  const sum = (of: 'calls' | 'logins' | 'renewals') => rows.reduce((total, row) => total + row[of], 0);
  const clients = rows.length === 1 ? '1 client' : `${rows.length} clients`;
  const line =
    `All good: ${sum('calls')} calls through ${clients}, 0 failures, ` +
    `${sum('logins')} logins and ${sum('renewals')} renewals on the way.`;
  return { good: true, line };
}

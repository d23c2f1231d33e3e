import { table } from '@tooling/test-kit/table';

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

const columns = ['Vendor', 'Calls', 'Failures', 'Logins', 'Renewals', 'Next renewal'];

function renewal({ signedOut, renewsInMs }: Row): string {
  if (signedOut) return 'logged out';
  if (renewsInMs === undefined) return 'no token';
  return renewsInMs <= 0 ? 'next call' : `in ${(renewsInMs / 1000).toFixed(1)} s`;
}

/** The table as text, for a terminal: without the colons that align columns in Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const [head, rule = '', ...lines] = table(
    columns,
    rows.map((row) => [row.vendor, row.calls, row.failures, row.logins, row.renewals, renewal(row)]),
  ).split('\n');
  return [head, rule.replaceAll(':', '-'), ...lines].join('\n');
}

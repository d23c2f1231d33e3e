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
const widths = [10, 7, 10, 8, 10, 15];

function renewal({ signedOut, renewsInMs }: Row): string {
  if (signedOut) return 'logged out';
  if (renewsInMs === undefined) return 'no token';
  return renewsInMs <= 0 ? 'next call' : `in ${(renewsInMs / 1000).toFixed(1)} s`;
}

function line(cells: readonly (string | number)[]): string {
  return cells
    .map((cell, index) => {
      const width = widths[index] ?? 0;
      return index === 0 ? String(cell).padEnd(width) : String(cell).padStart(width);
    })
    .join('');
}

/** The table as lines of text, 60 characters wide. */
export function tableLines(rows: readonly Row[]): string[] {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return [
    line(columns),
    '─'.repeat(width),
    ...rows.map((row) => line([row.vendor, row.calls, row.failures, row.logins, row.renewals, renewal(row)])),
  ];
}

import type { Outcome } from './scenario.ts';

const columns = [
  'Scenario',
  'Vendor',
  'Calls',
  'Failed',
  'Outage',
  'Kills',
  'Freezes',
  'Redis',
  'Generations',
  'Stored',
  'Logins',
  'Explained',
  'Reused',
] as const;

/** One line for each vendor of each scenario. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const rows = outcomes.flatMap(({ scenario, kills, freezes, redisLosses, rows }) =>
    rows.map((row) => [
      scenario,
      row.vendor,
      row.calls,
      row.failed,
      `${(row.longestOutageMs / 1000).toFixed(1)} s`,
      kills,
      freezes,
      redisLosses,
      row.generations,
      row.stored,
      row.logins,
      row.explainedLogins,
      row.reused,
    ]),
  );
  const cells = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  return cells
    .map((row) => row.map((cell, column) => pad(cell, widths[column]!, column < 2)).join('  '))
    .join('\n');
}

function pad(cell: string, width: number, left: boolean): string {
  return left ? cell.padEnd(width) : cell.padStart(width);
}

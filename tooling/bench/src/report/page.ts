import type { Results } from '../results.ts';
import { countIn, milliseconds, whole } from './figures.ts';
import { type Table, toMarkdown } from './table.ts';
import { tablesOf } from './tables.ts';

/** All tables of a run as one page. */
export function pageOf(results: Results): string {
  const { node, cores, platform } = results.machine;
  return [
    '# What the last whole run of `pnpm bench` found',
    '',
    '<!-- Written by `pnpm bench`. Do not edit. -->',
    '',
    `Node ${node}, ${cores} cores, ${platform}. The vendor is a process of its own on loopback, and each contender is measured in processes of its own.`,
    '',
    ...tablesOf(results).map(toMarkdown),
  ].join('\n');
}

/** One table, for the README of the repository. Needs the results of a whole run. */
export function summaryOf(results: Results): string {
  const { machine, contenders, overhead, herd, storm, revoke } = results;
  if (!overhead || !herd || !storm || !revoke) {
    throw new Error('These results are not those of a whole run. Run pnpm bench without options first.');
  }
  const calls = whole(herd.setup.calls);
  const table: Table = {
    title: 'Side by side in one run',
    about:
      `A call with a fresh token, as a multiple of a fixed header: on a stub network, on one that makes a Request as every fetch does, over loopback; ${calls} first calls at once; ` +
      `tokens of ${storm.setup.lifeMs / 1000} s under ${storm.setup.inFlight} calls in flight for ${storm.setup.seconds} s; ` +
      `all tokens revoked ${revoke.setup.times} times under ${revoke.setup.inFlight} calls in flight. ` +
      `Node ${machine.node}, ${machine.cores} cores.`,
    columns: [
      'Client',
      'Overhead: stub',
      'with a Request',
      'loopback',
      'Herd: logins, failures',
      'Storm: failures',
      'Storm: refused',
      'Storm: logins',
      'Storm: p99',
      'Storm: longest call',
      'Revoke: failures',
    ],
    rows: contenders.map(({ id, name }) => {
      const first = <Row extends { id: string }>(rows: readonly Row[]) => rows.find((row) => row.id === id)!;
      const [herdRow, stormRow, revokeRow] = [first(herd.rows), first(storm.rows), first(revoke.rows)];
      const { bare, stub, loopback } = first(overhead.rows).ratios;
      const given = id === 'floor';
      return [
        name,
        ...[bare, stub, loopback].map(({ median }) => median.toFixed(2)),
        `${given ? 'given a token' : whole(herdRow.logins)}, ${whole(herdRow.failures)}`,
        given ? 'no expiry' : countIn(stormRow.failures, stormRow.calls),
        whole(stormRow.refused),
        given ? 'given a token' : stormRow.logins ? whole(stormRow.logins) : 'cannot renew',
        ...(stormRow.latency
          ? [milliseconds(stormRow.latency.p99), milliseconds(stormRow.latency.longest)]
          : ['none went well', 'none went well']),
        countIn(revokeRow.failures, revokeRow.calls),
      ];
    }),
  };
  return toMarkdown(table);
}

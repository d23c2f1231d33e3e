import { table } from '@tooling/test-kit/table';
import type { Outcome } from './scenario.ts';
import { latestMs, leaseMs, lifeMs, pollMs } from './setting.ts';
import { type Row, sumOf } from './verdict.ts';

const columns = [
  'Scenario',
  'Vendor',
  'Calls',
  'Failed',
  'Kills',
  'Freezes',
  'Redis',
  'Lag',
  'Takeover',
  'Outage',
  'Generations',
  'Issued',
  'Logins',
  'Formula',
  'Beyond',
  'Reused',
] as const;

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

/** One line for each vendor of each scenario. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const rows = outcomes.flatMap(({ scenario, kills, freezes, redisLosses, lagMs, rows }) =>
    rows.map((row) => {
      const { byFormula } = sumOf(row.allowed);
      return [
        scenario,
        row.vendor,
        row.calls,
        row.failed,
        kills,
        freezes,
        redisLosses,
        seconds(lagMs),
        seconds(row.takeoverMs),
        seconds(row.outageMs),
        row.generations,
        row.issued,
        row.logins,
        byFormula,
        Math.max(0, row.logins - byFormula),
        row.reused,
      ];
    }),
  );
  return table(columns, rows, { words: 2 });
}

/** What the columns mean, and what they may come to. */
export const legend = `\
Calls, Failed  of processes that ran during all of the call
Lag            the longest time in which a busy machine kept the command itself from running
Takeover       from a kill, freeze or loss of Redis until somebody else who waited had the lease; at most what was left of
               the lease (${leaseMs} ms in all) and a step between two looks at it (${pollMs} ms)
Outage         the longest time since then in which a process that ran got nothing; at most a lease, a step and a call for
               a token: ${leaseMs} + ${latestMs} ms
Generations    tokens that were stored; Issued: by the vendor, also those whose receiver was killed or frozen
Formula        1 + kills, freezes beyond the lease and losses of Redis between the mark of a call for a token and the write
               of its result. Sliding tokens have no mark of doubt: there it is the write that announces the call
Beyond         logins beyond the formula, each with a cause that is named below. A sliding token lives ${lifeMs} ms at most and
               cannot be renewed once it has ended, as it does where a lease runs out or Redis is away meanwhile. A Redis that
               has forgotten everything costs a login, and so does a frozen process that logs in after its heir`;

/** How many logins a run allows, and what for. */
export function formulaOf({ logins, allowed }: Row): string {
  const { kill, freeze, redis } = allowed.formula;
  const { byFormula } = sumOf(allowed);
  const causes = [
    allowed.lapsed &&
      `${allowed.lapsed} of sliding tokens that had ended while a lease ran out or Redis was away`,
    allowed.alone &&
      `${allowed.alone} by processes that had waited for a whole lease and logged in beside another one`,
    allowed.forgotten &&
      `${allowed.forgotten} since Redis had forgotten the tokens, or which of them were spent`,
    allowed.late && `${allowed.late} since a process that had been frozen logged in after another one`,
  ].filter(Boolean);
  return (
    `${logins} logins; 1 + ${kill} kills + ${freeze} over-lease freezes + ${redis} Redis losses between mark and ` +
    `write = ${byFormula}${causes.length ? `; beyond it there are causes for ${causes.join(' and ')}` : ''}`
  );
}

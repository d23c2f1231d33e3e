import { tableOf } from '@tooling/test-kit/table';
import type { Outcome } from './scenario.ts';
import { latestMs, leaseMs, lifeMs, pollMs } from './setting.ts';
import { type Row, sumOf } from './verdict.ts';

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const formula = ({ allowed }: Row) => sumOf(allowed).byFormula;

/** One line for each vendor of each scenario. */
export function table(outcomes: readonly Outcome[]): string {
  const lines = outcomes.flatMap((outcome) => outcome.rows.map((row) => ({ ...outcome, ...row })));
  return tableOf(
    lines,
    {
      Scenario: ({ scenario }) => scenario,
      Vendor: ({ vendor }) => vendor,
      Calls: ({ calls }) => calls,
      Failed: ({ failed }) => failed,
      Kills: ({ kills }) => kills,
      Freezes: ({ freezes }) => freezes,
      Redis: ({ redisLosses }) => redisLosses,
      Lag: ({ lagMs }) => seconds(lagMs),
      Takeover: ({ takeoverMs }) => seconds(takeoverMs),
      Outage: ({ outageMs }) => seconds(outageMs),
      Generations: ({ generations }) => generations,
      Issued: ({ issued }) => issued,
      Logins: ({ logins }) => logins,
      Formula: formula,
      Beyond: (row) => Math.max(0, row.logins - formula(row)),
      Reused: ({ reused }) => reused,
    },
    { words: 2 },
  );
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
export function formulaOf(row: Row): string {
  const { logins, allowed } = row;
  const { kill, freeze, redis } = allowed.formula;
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
    `write = ${formula(row)}${causes.length ? `; beyond it there are causes for ${causes.join(' and ')}` : ''}`
  );
}

import type { ContenderId } from '../contenders.ts';
import { runJob } from '../job.ts';
import type { StormRow } from '../results.ts';
import type { StormResult } from '../scenarios/storm.ts';
import { allowedLogins, leastLogins, quantile, softWindowMs } from '../statistics.ts';
import type { Run } from './run.ts';

/** The first two contenders, floor and ours, are compared more closely: the longest of many calls is also the machine's doing. */
const PAIRED_ROUNDS = 5;

export const storm: Run = {
  steps: ({ contenders, quick }) => order(contenders, quick).length,

  async run({ contenders, url, quick, step }) {
    const setup = { seconds: quick ? 5 : 20, inFlight: 50, lifeMs: 2_000, loginMs: 150, answerMs: 40 };
    const rounds = new Map<ContenderId, StormResult[]>();
    for (const contender of order(contenders, quick)) {
      step(`storm: ${contender}, ${setup.seconds} s`);
      const result = await runJob('storm', { contender, url, ...setup });
      rounds.set(contender, [...(rounds.get(contender) ?? []), result]);
    }
    const durationMs = setup.seconds * 1000;
    return {
      storm: {
        setup,
        leastLogins: leastLogins(durationMs, setup.lifeMs),
        allowedLogins: allowedLogins(durationMs, setup.lifeMs, softWindowMs(setup.lifeMs)),
        rows: [...rounds].map(([id, results]) => ({ id, ...merged(results) })),
      },
    };
  },
};

/** The first two in turn, and the others after them. */
function order<Id>(contenders: readonly Id[], quick: boolean): Id[] {
  const pair = contenders.slice(0, 2);
  const pairs = Array.from({ length: quick ? 1 : PAIRED_ROUNDS }, () => pair).flat();
  return [...pairs, ...contenders.slice(2)];
}

/** Several rounds as one: calls add up, the most logins of a round count, times are the medians of all rounds. */
export function merged(results: readonly StormResult[]): Omit<StormRow, 'id'> {
  const sum = (of: 'calls' | 'failures' | 'refused') =>
    results.reduce((total, result) => total + result[of], 0);
  const latencies = results.flatMap(({ latency }) => latency ?? []);
  const median = (of: 'p50' | 'p99' | 'longest') =>
    quantile(
      latencies.map((latency) => latency[of]),
      0.5,
    );
  const firstFailure = results.find((result) => result.firstFailure)?.firstFailure;
  return {
    rounds: results.length,
    calls: sum('calls'),
    failures: sum('failures'),
    refused: sum('refused'),
    logins: Math.max(...results.map(({ logins }) => logins)),
    ...(firstFailure !== undefined && { firstFailure }),
    ...(latencies.length > 0 && {
      latency: { p50: median('p50'), p99: median('p99'), longest: median('longest') },
    }),
  };
}

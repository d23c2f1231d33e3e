import { runJob } from '../job.ts';
import type { Storm } from '../results.ts';
import { allowedLogins, leastLogins, softWindowMs } from '../statistics.ts';
import type { Run } from './run.ts';

export const storm: Run = {
  steps: ({ contenders }) => order(contenders).length,

  async run({ contenders, url, quick, step }) {
    const setup = { seconds: quick ? 5 : 20, inFlight: 50, lifeMs: 2_000, loginMs: 150, answerMs: 40 };
    const rows: Storm['rows'] = [];
    for (const contender of order(contenders)) {
      step(`storm: ${contender}, ${setup.seconds} s`);
      rows.push({ id: contender, ...(await runJob('storm', { contender, url, ...setup })) });
    }
    const durationMs = setup.seconds * 1000;
    return {
      storm: {
        setup,
        leastLogins: leastLogins(durationMs, setup.lifeMs),
        allowedLogins: allowedLogins(durationMs, setup.lifeMs, softWindowMs(setup.lifeMs)),
        rows,
      },
    };
  },
};

/** The first two, floor and ours, once more at the end: the longest of many calls is also the machine's doing. */
function order<Id>(contenders: readonly Id[]): Id[] {
  return contenders.length > 1 ? [...contenders, ...contenders.slice(0, 2)] : [...contenders];
}

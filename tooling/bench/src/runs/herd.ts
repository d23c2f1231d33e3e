import { runJob } from '../job.ts';
import type { Herd } from '../results.ts';
import type { Run } from './run.ts';

export const herd: Run = {
  steps: ({ contenders }) => contenders.length,

  async run({ contenders, url, quick, step }) {
    const setup = { calls: quick ? 1_000 : 10_000, loginMs: 150 };
    const rows: Herd['rows'] = [];
    for (const contender of contenders) {
      step(`herd: ${contender}`);
      rows.push({ id: contender, ...(await runJob('herd', { contender, url, ...setup })) });
    }
    return { herd: { setup, rows } };
  },
};

import { runJob } from '../job.ts';
import type { Revoke } from '../results.ts';
import type { Run } from './run.ts';

export const revoke: Run = {
  steps: ({ contenders }) => contenders.length,

  async run({ contenders, url, quick, step }) {
    const setup = { times: 5, everyMs: quick ? 500 : 1_500, inFlight: 500, loginMs: 150, answerMs: 250 };
    const rows: Revoke['rows'] = [];
    for (const contender of contenders) {
      step(`revoke: ${contender}`);
      rows.push({ id: contender, ...(await runJob('revoke', { contender, url, ...setup })) });
    }
    return { revoke: { setup, rows } };
  },
};

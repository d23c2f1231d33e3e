import { type ContenderId, loadContender } from '../contenders.ts';
import { runJob } from '../job.ts';
import type { StartRow } from '../results.ts';
import type { StartResult } from '../scenarios/start.ts';
import { ratios, spread } from '../statistics.ts';
import { controlOf } from '../vendor/control.ts';
import type { Run, RunContext } from './run.ts';

const processesOf = (quick: boolean) => (quick ? 5 : 11);

export const start: Run = {
  steps: ({ contenders, quick }) => contenders.length * processesOf(quick),

  async run(context) {
    await controlOf(context.url).configure({});
    const rows: StartRow[] = [];
    for (const id of context.contenders) rows.push(await rowOf(id, context));
    return { start: { rows } };
  },
};

async function rowOf(contender: ContenderId, { url, quick, step }: RunContext): Promise<StartRow> {
  const token = await controlOf(url).token();
  const started = async (id: ContenderId): Promise<StartResult> => {
    const { packages } = await loadContender(id);
    return runJob('start', { contender: id, url, packages, token });
  };
  const own: StartResult[] = [];
  const floor: StartResult[] = [];
  const processes = processesOf(quick);
  for (let process = 1; process <= processes; process++) {
    step(`start: ${contender}, process ${process} of ${processes}`);
    floor.push(await started('floor'));
    own.push(await started(contender));
  }
  const whole = ({ importMs, firstCallMs }: StartResult) => importMs + firstCallMs;
  return {
    id: contender,
    importMs: spread(own.map(({ importMs }) => importMs)),
    firstCallMs: spread(own.map(({ firstCallMs }) => firstCallMs)),
    ratio: ratios(own.map((result, index) => ({ floor: whole(floor[index]!), contender: whole(result) }))),
  };
}

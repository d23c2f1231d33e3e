import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ArgumentError, help, readArguments, type Task } from './arguments.ts';
import { contenderIds } from './contenders.ts';
import { factsOf, machine } from './facts.ts';
import { chartOf } from './report/chart.ts';
import { pageOf, summaryOf } from './report/page.ts';
import { createProgress } from './report/progress.ts';
import { toText } from './report/table.ts';
import { tablesOf } from './report/tables.ts';
import type { Results } from './results.ts';
import { scenarioNames, scenarios } from './scenarios.ts';
import { startVendor } from './vendor/process.ts';

/** What a whole run finds is committed; any other run is for whoever started it. */
const KEPT = fileURLToPath(new URL('../results/', import.meta.url));
const SCRATCH = fileURLToPath(new URL('../.artefacts/', import.meta.url));

async function measure(task: Task & { kind: 'run' }): Promise<Results> {
  const { quick, contenders } = task;
  const runs = task.scenarios.map((name) => scenarios[name]);
  const progress = createProgress(
    process.stdout,
    runs.reduce((sum, run) => sum + run.steps({ contenders, quick }), 0),
  );
  const results: Results = {
    machine: machine(),
    quick,
    contenders: await Promise.all(contenders.map(factsOf)),
  };
  const vendor = await startVendor();
  try {
    for (const run of runs) {
      Object.assign(results, await run.run({ url: vendor.url, contenders, quick, step: progress.step }));
    }
  } finally {
    progress.done();
    await vendor.close();
  }
  return results;
}

function save(results: Results, isWhole: boolean): string {
  const folder = isWhole ? KEPT : SCRATCH;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}latest.json`, `${JSON.stringify(results, undefined, 2)}\n`);
  writeFileSync(`${folder}bench.svg`, chartOf(results));
  writeFileSync(`${folder}README.md`, pageOf(results));
  return relative(process.cwd(), folder);
}

/** What the last whole run found. */
function kept(): Results {
  const file = `${KEPT}latest.json`;
  if (!existsSync(file))
    throw new ArgumentError('No whole run has been kept yet. Run pnpm bench without options first.');
  return JSON.parse(readFileSync(file, 'utf8')) as Results;
}

async function perform(task: Task): Promise<void> {
  if (task.kind === 'help') {
    process.stdout.write(help);
  } else if (task.kind === 'readme') {
    process.stdout.write(summaryOf(kept()));
  } else {
    const results = await measure(task);
    const { node, cores, platform } = results.machine;
    process.stdout.write(`\n${tablesOf(results).map(toText).join('\n')}`);
    const isWhole =
      !task.quick &&
      task.scenarios.length === scenarioNames.length &&
      task.contenders.length === contenderIds.length;
    process.stdout.write(
      `\nNode ${node}, ${cores} cores, ${platform}. Written to ${save(results, isWhole)}\n`,
    );
  }
}

try {
  await perform(readArguments(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof ArgumentError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cli, commandLine, names } from '@tooling/test-kit/options';
import { type ContenderId, contenderIds } from './contenders.ts';
import { factsOf, machine } from './facts.ts';
import { pageOf, summaryOf } from './report/page.ts';
import { toMarkdown } from './report/table.ts';
import { tablesOf } from './report/tables.ts';
import type { Results } from './results.ts';
import { type ScenarioName, scenarioNames, scenarios } from './scenarios.ts';
import { startVendor } from './vendor/process.ts';

interface Options {
  scenario: ScenarioName[];
  contender: ContenderId[];
  quick: boolean;
  readme: boolean;
}

/** What a whole run finds is committed; any other run is for whoever started it. */
const KEPT = fileURLToPath(new URL('../results/', import.meta.url));
const SCRATCH = fileURLToPath(new URL('../.artefacts/', import.meta.url));

async function measure({ scenario, contender: contenders, quick }: Options): Promise<Results> {
  const runs = scenario.map((name) => scenarios[name]);
  const expected = runs.reduce((sum, run) => sum + run.steps({ contenders, quick }), 0);
  const begun = Date.now();
  let steps = 0;
  const step = (what: string) =>
    console.log(`[${++steps}/${expected}, ${Math.round((Date.now() - begun) / 1000)} s] ${what}`);
  const facts = await Promise.all(contenders.map(factsOf));
  const results: Results = { machine: machine(), quick, contenders: facts };
  const vendor = await startVendor();
  try {
    for (const run of runs)
      Object.assign(results, await run.run({ url: vendor.url, contenders, quick, step }));
  } finally {
    await vendor.close();
  }
  return results;
}

function save(results: Results, isWhole: boolean): string {
  const folder = isWhole ? KEPT : SCRATCH;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}latest.json`, `${JSON.stringify(results, undefined, 2)}\n`);
  writeFileSync(`${folder}README.md`, pageOf(results));
  return relative(process.cwd(), folder);
}

const command =
  cli(`Our clients beside what a user would write instead, each by its own documented recipe, in one run.
A whole run takes about a quarter of an hour and writes tooling/bench/results.`)
    .addOption(names('--scenario', 'only these scenarios', scenarioNames))
    .addOption(names('--contender', 'only these contenders', contenderIds))
    .option('--quick', 'short rounds: for a look, not for a statement', false)
    .option('--readme', 'prints the summary of the last whole run as Markdown, and runs nothing', false)
    .parse(commandLine(), { from: 'user' });
const options = command.opts<Options>();
if (options.readme) {
  if (!existsSync(`${KEPT}latest.json`)) command.error('No whole run has been kept. Run pnpm bench first.');
  process.stdout.write(summaryOf(JSON.parse(readFileSync(`${KEPT}latest.json`, 'utf8')) as Results));
} else {
  const results = await measure(options);
  const { node, cores, platform } = results.machine;
  const { scenario, contender, quick } = options;
  const isWhole =
    !quick && scenario.length === scenarioNames.length && contender.length === contenderIds.length;
  console.log(`\n${tablesOf(results).map(toMarkdown).join('\n')}`);
  console.log(`Node ${node}, ${cores} cores, ${platform}. Written to ${save(results, isWhole)}`);
}

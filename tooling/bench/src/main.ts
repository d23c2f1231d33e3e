import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { cli, commandLine, names } from '@tooling/test-kit/options';
import { readJson, root } from '@tooling/test-kit/repository';
import { type ContenderId, contenderIds } from './contenders.ts';
import { runJob, startVendor } from './processes.ts';
import { pageOf, summaryOf, tablesOf } from './report.ts';
import { factsOf, type Results, type ScenarioName, scenarioNames, scenarios } from './runs.ts';

interface Options {
  scenario: ScenarioName[];
  contender: ContenderId[];
  quick: boolean;
  readme: boolean;
}

/** What a whole run finds is committed; any other run only prints. */
const RESULTS = `${root}/tooling/bench/results`;

async function run({ scenario, contender: contenders, quick }: Options): Promise<Results> {
  const machine = {
    node: process.version,
    cores: availableParallelism(),
    platform: `${process.platform} ${process.arch}`,
  };
  const results: Results = { machine, contenders: contenders.map(factsOf) };
  const measure: typeof runJob = (kind, job, nodeOptions) => {
    const { contender = '', network = '', direction = '' } = job as Record<string, unknown>;
    const what = [kind, contender, network, direction].filter(Boolean).join(', ');
    console.log(`[${Math.round(performance.now() / 1000)} s] ${what}`);
    return runJob(kind, job, nodeOptions);
  };
  const vendor = await startVendor();
  try {
    const context = { url: vendor.url, contenders, quick, measure };
    for (const name of scenario) Object.assign(results, { [name]: await scenarios[name](context) });
  } finally {
    vendor.close();
  }
  return results;
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
  process.stdout.write(summaryOf(readJson<Results>(`${RESULTS}/latest.json`)));
} else {
  const results = await run(options);
  console.log(`\n${tablesOf(results).join('\n')}`);
  const { scenario, contender, quick } = options;
  if (!quick && scenario.length === scenarioNames.length && contender.length === contenderIds.length) {
    writeFileSync(`${RESULTS}/latest.json`, `${JSON.stringify(results, undefined, 2)}\n`);
    writeFileSync(`${RESULTS}/README.md`, pageOf(results));
    console.log('Written to tooling/bench/results.');
  }
}

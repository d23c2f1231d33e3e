import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { cli, commandLine, names } from '@tooling/test-kit/options';
import { readJson, root } from '@tooling/test-kit/repository';
import { type ContenderId, contenderIds } from './contenders.ts';
import { startVendor } from './processes.ts';
import { pageOf, summaryOf, tablesOf } from './report.ts';
import { factsOf, type Results, type ScenarioName, scenarioNames, scenarios } from './runs.ts';

/** What a whole run finds is committed; any other run only prints. */
const RESULTS = `${root}/tooling/bench/results`;

const { scenario, contender, quick, readme } =
  cli(`Our clients beside what a user would write instead, each by its own documented recipe, in one run.
A whole run takes about a quarter of an hour and writes tooling/bench/results.`)
    .addOption(names('--scenario', 'only these scenarios', scenarioNames))
    .addOption(names('--contender', 'only these contenders', contenderIds))
    .option('--quick', 'short rounds: for a look, not for a statement', false)
    .option('--readme', 'prints the summary of the last whole run as Markdown, and runs nothing', false)
    .parse(commandLine(), { from: 'user' })
    .opts<{ scenario: ScenarioName[]; contender: ContenderId[]; quick: boolean; readme: boolean }>();

async function run(): Promise<Results> {
  const { version, platform, arch } = process;
  const machine = { node: version, cores: availableParallelism(), platform: `${platform} ${arch}` };
  const results: Results = { machine, contenders: contender.map(factsOf) };
  const { url, close } = await startVendor();
  try {
    for (const name of scenario) {
      console.log(`${name}:`);
      Object.assign(results, { [name]: await scenarios[name]({ url, contenders: contender, quick }) });
    }
  } finally {
    // A scenario that fails takes none of the others with it.
    console.log(`\n${tablesOf(results).join('\n')}`);
    close();
  }
  return results;
}

if (readme) {
  process.stdout.write(summaryOf(readJson<Results>(`${RESULTS}/latest.json`)));
} else {
  const results = await run();
  if (!quick && scenario.length === scenarioNames.length && contender.length === contenderIds.length) {
    writeFileSync(`${RESULTS}/latest.json`, `${JSON.stringify(results, undefined, 2)}\n`);
    writeFileSync(`${RESULTS}/README.md`, pageOf(results));
    console.log('Written to tooling/bench/results.');
  }
}

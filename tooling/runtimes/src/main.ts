import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { cli, commandLine, names } from '@tooling/test-kit/options';
import { progress } from '@tooling/test-kit/progress';
import { root } from '@tooling/test-kit/repository';
import pMap from 'p-map';
import { chromium } from './chromium.ts';
import { type Compilation, compilers, compileWith, writePrograms } from './compilers.ts';
import { createConsumer } from './consumer.ts';
import { writeEntries } from './entries.ts';
import { processRuntimes } from './processes.ts';
import { failuresOf, type Matrix, reportOf } from './report.ts';
import { type Outcome, runOn } from './run.ts';
import type { Runtime } from './runtime.ts';
import { workerd } from './workerd.ts';

const runtimes: Runtime[] = [...processRuntimes, workerd, chromium];
const ids = [...new Set(runtimes.map(({ id }) => id)), ...compilers];
const AT_ONCE = { concurrency: 2 };
const { only: wanted } = cli(
  'The packages as they would be published, on every runtime and under every compiler that users may have.',
)
  .addOption(names('--only', 'some of them', ids))
  .parse(commandLine(), { from: 'user' })
  .opts<{ only: string[] }>();

const artefacts = `${root}/.artefacts`;
const say = (line: string) => show.line(line);
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const started = performance.now();
const show = progress((text) => process.stdout.write(text));
const folder = mkdtempSync(`${tmpdir()}/runtimes-`);

/** A runtime that cannot be had is a failure, and the others run. */
async function look(runtime: Runtime): Promise<{ runtime: Runtime; version: string; problems: string[] }> {
  try {
    return { runtime, version: await runtime.version(), problems: [] };
  } catch (error) {
    return { runtime, version: '', problems: [(error as Error).message] };
  }
}

const summary = ({ results, problems }: Pick<Outcome, 'results' | 'problems'>) => {
  const failed = results.filter(({ state }) => state === 'failed').length + problems.length;
  return `${results.length} checks, ${failed} failed`;
};
const errors = ({ problems, complaints }: Compilation) => {
  const count =
    problems.length + Object.values(complaints).flatMap((kinds) => Object.values(kinds).flat()).length;
  return `${count} errors`;
};

try {
  mkdirSync(artefacts, { recursive: true });
  const chosen = runtimes.filter(({ id }) => wanted.includes(id));
  say("▸ which runtimes are there (Chromium is installed from Debian's packages where it is missing)");
  const found = await pMap(chosen, look, { concurrency: 1 });

  say('▸ packing the packages');
  const consumer = await createConsumer(root, folder);
  await writeEntries(consumer);
  writePrograms(consumer);

  say(`▸ ${chosen.length} runs, and ${wanted.length - new Set(chosen.map(({ id }) => id)).size} compilers`);
  const matrix: Matrix = {
    runtimes: await pMap(
      found,
      async ({ runtime, version, problems }) => {
        const { id, title, modules } = runtime;
        const facts = { id, title, version, modules };
        if (problems.length) return { ...facts, results: [], problems, ms: 0 };
        const run = () => runOn(runtime, consumer, artefacts);
        return { ...facts, ...(await show.during(`${title} ${version} (${modules})`, run, summary)) };
      },
      AT_ONCE,
    ),
    compilers: await pMap(
      compilers.filter((id) => wanted.includes(id)),
      (id) => show.during(id, () => compileWith(id, consumer), errors),
      AT_ONCE,
    ),
  };

  const report = reportOf(matrix);
  const failures = failuresOf(matrix);
  writeFileSync(`${artefacts}/runtimes.json`, `${JSON.stringify(matrix, null, 2)}\n`);
  writeFileSync(`${artefacts}/runtimes.md`, report);
  say(`\n${report}`);
  for (const failure of failures) say(`FAILED: ${failure}`);
  say(
    `${failures.length ? `${failures.length} failures` : 'All as it should be'}, ${seconds(performance.now() - started)}`,
  );
  process.exitCode = failures.length ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { root } from '@tooling/release/repository';
import { chromium } from './chromium.ts';
import { type Compilation, compilers, compileWith, writePrograms } from './compilers.ts';
import { createConsumer } from './consumer.ts';
import { writeEntries } from './entries.ts';
import { pool } from './pool.ts';
import { processRuntimes } from './processes.ts';
import { failuresOf, type Matrix, reportOf } from './report.ts';
import { type Outcome, runOn } from './run.ts';
import type { Runtime } from './runtime.ts';
import { workerd } from './workerd.ts';

const runtimes: Runtime[] = [...processRuntimes, workerd, chromium];
const ids = [...new Set(runtimes.map(({ id }) => id)), ...compilers];
const help = `The packages as they would be published, on every runtime and under every compiler that users may have.

  --only <names>  some of them, separated by commas: ${ids.join(', ')}. Default: all
  --help          this text
`;
const AT_ONCE = 2;
const ALIVE_EVERY_MS = 15_000;

const { values } = parseArgs({
  // pnpm hands a separating `--` on as it is.
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: { only: { type: 'string' }, help: { type: 'boolean', default: false } },
});
const wanted = values.only?.split(',') ?? ids;
const unknown = wanted.filter((id) => !ids.includes(id));
if (values.help || unknown.length) {
  process.stdout.write(unknown.length ? `There is no ${unknown.join(', ')}.\n\n${help}` : help);
  process.exit(values.help ? 0 : 2);
}

const artefacts = `${root}/.artefacts`;
const say = (line: string) => process.stdout.write(`${line}\n`);
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const started = performance.now();
const underWay = new Set<string>();
const alive = setInterval(() => say(`  … ${[...underWay].join(', ') || 'packing'}`), ALIVE_EVERY_MS);
const folder = mkdtempSync(`${tmpdir()}/runtimes-`);

/** A runtime that cannot be had is a failure, and the others run. */
async function look(runtime: Runtime): Promise<{ runtime: Runtime; version: string; problems: string[] }> {
  try {
    return { runtime, version: await runtime.version(), problems: [] };
  } catch (error) {
    return { runtime, version: '', problems: [(error as Error).message] };
  }
}

async function during<Value>(title: string, work: () => Promise<Value>, became: (value: Value) => string) {
  underWay.add(title);
  const value = await work();
  underWay.delete(title);
  say(`  ${title}: ${became(value)}`);
  return value;
}

const summary = ({ results, problems, ms }: Pick<Outcome, 'results' | 'problems' | 'ms'>) => {
  const failed = results.filter(({ state }) => state === 'failed').length + problems.length;
  return `${results.length} checks, ${failed} failed (${seconds(ms)})`;
};
const errors = ({ problems, complaints, ms }: Compilation) => {
  const count =
    problems.length + Object.values(complaints).flatMap((kinds) => Object.values(kinds).flat()).length;
  return `${count} errors (${seconds(ms)})`;
};

try {
  mkdirSync(artefacts, { recursive: true });
  const chosen = runtimes.filter(({ id }) => wanted.includes(id));
  say("▸ which runtimes are there (Chromium is installed from Debian's packages where it is missing)");
  const found: Awaited<ReturnType<typeof look>>[] = [];
  for (const runtime of chosen) found.push(await look(runtime));

  say('▸ packing the packages');
  const consumer = await createConsumer(root, folder);
  await writeEntries(consumer);
  writePrograms(consumer);

  say(`▸ ${chosen.length} runs, and ${wanted.length - new Set(chosen.map(({ id }) => id)).size} compilers`);
  const matrix: Matrix = {
    runtimes: await pool(found, AT_ONCE, async ({ runtime, version, problems }) => {
      const { id, title, modules } = runtime;
      const facts = { id, title, version, modules };
      if (problems.length) return { ...facts, results: [], problems, ms: 0 };
      const run = () => runOn(runtime, consumer, artefacts);
      return { ...facts, ...(await during(`${title} ${version} (${modules})`, run, summary)) };
    }),
    compilers: await pool(
      compilers.filter((id) => wanted.includes(id)),
      AT_ONCE,
      (id) => during(id, () => compileWith(id, consumer), errors),
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
  clearInterval(alive);
  rmSync(folder, { recursive: true, force: true });
}

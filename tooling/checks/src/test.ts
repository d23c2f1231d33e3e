import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { ensureProgram } from '@tooling/test-kit/debian';
import { progress } from '@tooling/test-kit/progress';
import { root } from '@tooling/test-kit/repository';
import { checks, linesWithSecrets, node, testCounts } from './checks.ts';

/**
 * Everything that has to hold, from a fresh clone. Nothing is answered from a cache. What is printed is kept in
 * `.artefacts/test.log`. Ends with one line, `N passed, N failed`, which counts the steps and the tests within them.
 */
const artefacts = `${root}/.artefacts`;
const log = `${artefacts}/test.log`;
rmSync(artefacts, { recursive: true, force: true });
mkdirSync(artefacts);
// Hundreds of processes are started from the same sources: Node keeps what it has compiled, by what is in them.
process.env.NODE_COMPILE_CACHE ??= `${root}/node_modules/.cache/compiled`;

const keep = (text: string) => appendFileSync(log, text);
const say = (text: string) => {
  keep(text);
  process.stdout.write(text);
};
const show = progress(say);

interface Step {
  title: string;
  args: string[];
  /** Prints while it runs, and not only where it fails. */
  live?: boolean;
  /** Where it writes how many tests passed and failed. */
  report?: string;
}

const tooling = `${root}/tooling`;

/** A step that runs tests. vitest leaves a core to others, and asks no configuration over several projects, unless it is told. */
function tests(title: string, name: string, args: string[], workers = 2): Step {
  const report = `${artefacts}/${name}.json`;
  return { title, report, live: true, args: checks.tests(report, ...args, `--maxWorkers=${workers}`) };
}

/** Steps of one row run at once. */
const rows: Step[][] = [
  [
    { title: 'types of sources and tests fit', args: checks.types('tooling/checks/tsconfig.all.json') },
    // What is published for browsers and workers.
    { title: 'types need nothing of Node', args: checks.types('tooling/checks/tsconfig.portable.json') },
    { title: 'generated files fit the specs', args: checks.generated },
    { title: 'specs keep their rules', args: checks.specs },
    { title: 'sources are formatted and linted', args: checks.sources },
    { title: 'imports have no cycle', args: checks.cycles },
  ],
  [{ title: 'everything builds', args: checks.build, live: true }],
  // Some of them do little but wait.
  [tests('tests of the packages', 'packages', ['--config', `${tooling}/checks/vitest.packages.ts`], 3)],
  [{ title: 'every defect of the engine is noticed', args: checks.mutants, live: true }],
  [tests('the quickstart', 'quickstart', ['--root', `${tooling}/quickstart`], 1)],
  [tests('what is published, and its changesets', 'release', ['--root', `${tooling}/release`])],
  [tests('tests of the repository as a whole', 'checks', ['--root', `${tooling}/checks`])],
];
const steps = rows.flat();

const total = { passed: 0, failed: 0 };
const failures: string[] = [];

/** A step counts as one where all of it passed, the tests in it as many as they are. */
function count(title: string, { passed, failed }: typeof total): void {
  total.passed += passed + (failed ? 0 : 1);
  total.failed += failed;
  if (failed) failures.push(title);
}

async function perform({ title, args, live, report }: Step): Promise<void> {
  const name = `${steps.findIndex((step) => step.title === title) + 1}/${steps.length} ${title}`;
  const { code, output } = await show.during(name, () => node(root, args, live ? say : keep));
  const counts = report ? testCounts(report, code) : { passed: 0, failed: code === 0 ? 0 : 1 };
  // It is in the log already.
  if (counts.failed && !live) process.stdout.write(output);
  if (counts.failed) show.line(`  FAILED: ${title}`);
  count(name, counts);
}

try {
  // Once, before many tests ask for it at the same time.
  ensureProgram('redis-server');
} catch (error) {
  show.line((error as Error).message);
}
for (const row of rows) await Promise.all(row.map(perform));

const secrets = linesWithSecrets(log);
for (const line of secrets) show.line(`  .artefacts/test.log:${line} holds a secret`);
count('nothing secret was printed', { passed: 0, failed: secrets.length ? 1 : 0 });

for (const title of failures) show.line(`failed: ${title}`);
show.line(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

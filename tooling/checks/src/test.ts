import { rmSync } from 'node:fs';
import { progress } from '@tooling/test-kit/progress';
import { ensureRedis } from '@tooling/test-kit/redis';
import { root } from '@tooling/test-kit/repository';
import {
  type CheckContext,
  everythingBuilds,
  generatedIsFresh,
  importsHaveNoCycle,
  mutantsAreCaught,
  runsOnTheRightNode,
  sourcesAreClean,
  specsAreClean,
  type TestCounts,
  testsPass,
  typesFit,
} from './checks.ts';
import { SECRET_MARKER, transcript } from './transcript.ts';

/**
 * Everything that has to hold, from a fresh clone. Nothing is answered from a cache. What is printed is kept in
 * `.artefacts/test.log`. Ends with one line, `N passed, N failed`, which counts the steps and the tests within them.
 */
const artefacts = `${root}/.artefacts`;
// Hundreds of processes are started from the same sources: Node keeps what it has compiled, by what is in them.
process.env.NODE_COMPILE_CACHE ??= `${root}/node_modules/.cache/compiled`;
rmSync(artefacts, { recursive: true, force: true });
const log = transcript(`${artefacts}/test.log`);
const show = progress((text) => {
  log.write(text);
  process.stdout.write(text);
});

const quiet: CheckContext = { tree: root, transcript: log };
const live: CheckContext = { ...quiet, onLine: (line) => process.stdout.write(`  ${line}\n`) };

interface Step {
  title: string;
  /** `true` or `false`, or how many tests passed and failed. */
  run: (context: CheckContext) => Promise<boolean | TestCounts>;
  /** Prints while it runs, and not only where it fails. */
  live?: boolean;
}

/** A step that runs tests. vitest leaves a core to others, and asks no configuration over several projects, unless it is told. */
const tests = (title: string, report: string, args: string[], workers = 2): Step => ({
  title,
  live: true,
  run: (context) => testsPass(context, `${artefacts}/${report}.json`, [...args, `--maxWorkers=${workers}`]),
});

const checks = `${root}/tooling/checks`;
/** Steps of one row run at once. */
const rows: Step[][] = [
  [
    { title: 'the scripts run on the Node that the root names', run: runsOnTheRightNode },
    {
      title: 'there is a Redis server',
      async run({ onLine }) {
        try {
          ensureRedis();
          return true;
        } catch (error) {
          onLine?.((error as Error).message);
          return false;
        }
      },
    },
  ],
  [
    { title: 'types of sources and tests fit', run: (context) => typesFit(context) },
    { title: 'generated files fit the specs', run: (context) => generatedIsFresh(context) },
    { title: 'specs keep their rules', run: (context) => specsAreClean(context) },
    { title: 'sources are formatted and linted', run: sourcesAreClean },
    { title: 'imports have no cycle', run: importsHaveNoCycle },
  ],
  [{ title: 'everything builds', run: everythingBuilds, live: true }],
  // Some of them do little but wait.
  [tests('tests of the packages', 'packages', ['--config', `${checks}/vitest.packages.ts`], 3)],
  [{ title: 'every defect of the engine is noticed', run: mutantsAreCaught, live: true }],
  [tests('the quickstart', 'quickstart', ['--root', `${root}/tooling/quickstart`], 1)],
  [
    tests('what is published, and the changesets that it needs', 'release', [
      '--root',
      `${root}/tooling/release`,
    ]),
  ],
  [tests('tests of the repository as a whole', 'checks', ['--root', checks])],
  [
    {
      title: 'nothing secret was printed',
      run: async () => {
        const lines = log.linesWith(SECRET_MARKER);
        for (const line of lines) show.line(`  .artefacts/test.log:${line} holds a secret`);
        return lines.length === 0;
      },
    },
  ],
];

const total: TestCounts = { passed: 0, failed: 0 };
const failures: string[] = [];

async function perform(step: Step, title: string): Promise<void> {
  const printed: string[] = [];
  const context = step.live ? live : { ...quiet, onLine: (line: string) => void printed.push(line) };
  const result = await show.during(title, () => step.run(context));
  const counts = typeof result === 'boolean' ? { passed: 0, failed: result ? 0 : 1 } : result;
  const ok = counts.failed === 0;
  // The step itself counts as one, the tests in it as many as they are.
  total.passed += counts.passed + (ok ? 1 : 0);
  total.failed += counts.failed;
  if (ok) return;
  failures.push(title);
  // The lines are in the log already.
  for (const line of printed) process.stdout.write(`  ${line}\n`);
  show.line(`  FAILED: ${step.title}`);
}

const steps = rows.flat();
for (const row of rows) {
  await Promise.all(
    row.map((step) => perform(step, `${steps.indexOf(step) + 1}/${steps.length} ${step.title}`)),
  );
}

for (const title of failures) show.line(`failed: ${title}`);
show.line(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { cli, commandLine, names } from '@tooling/test-kit/options';
import { progress } from '@tooling/test-kit/progress';
import { root } from '@tooling/test-kit/repository';
import pMap from 'p-map';
import { chromium } from './chromium.ts';
import { compilers, compileWith, writePrograms } from './compilers.ts';
import { createConsumer } from './consumer.ts';
import { writeEntries } from './entries.ts';
import { processRuntimes } from './processes.ts';
import { count, failuresOf, type Matrix, reportOf } from './report.ts';
import { runOn } from './run.ts';
import { workerd } from './workerd.ts';

const runtimes = [...processRuntimes, workerd, chromium];
const ids = [...new Set(runtimes.map(({ id }) => id)), ...compilers];
const AT_ONCE = { concurrency: 2 };
const { only: wanted } = cli(
  'The packages as they would be published, on every runtime and under every compiler that users may have.',
)
  .addOption(names('--only', 'some of them', ids))
  .parse(commandLine(), { from: 'user' })
  .opts<{ only: string[] }>();

const artefacts = `${root}/.artefacts`;
const show = progress((text) => process.stdout.write(text));
const started = performance.now();
const folder = mkdtempSync(`${tmpdir()}/runtimes-`);

try {
  mkdirSync(artefacts, { recursive: true });
  const chosen = runtimes.filter(({ id }) => wanted.includes(id));
  show.line("▸ which runtimes are there (Chromium is installed from Debian's packages where it is missing)");
  // Nothing else can go on while one is installed. That one is missing is said by its run.
  await Promise.allSettled(chosen.map(({ version }) => version()));

  show.line('▸ packing the packages');
  const consumer = await createConsumer(root, folder);
  await writeEntries(consumer);
  writePrograms(consumer);

  const matrix: Matrix = {
    runtimes: await pMap(
      chosen,
      (runtime) =>
        show.during(
          `${runtime.id} (${runtime.modules})`,
          () => runOn(runtime, consumer, artefacts),
          ({ results }) => `${results.length} checks, ${count(results, 'failed')} failed`,
        ),
      AT_ONCE,
    ),
    compilers: await pMap(
      compilers.filter((id) => wanted.includes(id)),
      (id) =>
        show.during(
          id,
          () => compileWith(id, consumer),
          ({ complaints }) => `${complaints.length} errors`,
        ),
      AT_ONCE,
    ),
  };

  const report = reportOf(matrix);
  const failures = failuresOf(matrix);
  writeFileSync(`${artefacts}/runtimes.json`, `${JSON.stringify(matrix, null, 2)}\n`);
  writeFileSync(`${artefacts}/runtimes.md`, report);
  show.line(`\n${report}`);
  for (const failure of failures) show.line(`FAILED: ${failure}`);
  const took = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  show.line(`${failures.length ? `${failures.length} failures` : 'All as it should be'}, ${took}`);
  process.exitCode = failures.length ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

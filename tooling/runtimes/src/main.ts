import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { root } from '@tooling/release/repository';
import { chromium } from './chromium.ts';
import { createConsumer } from './consumer.ts';
import { writeEntries } from './entries.ts';
import { processRuntimes } from './processes.ts';
import { runOn } from './run.ts';
import { workerd } from './workerd.ts';

const folder = mkdtempSync(`${tmpdir()}/runtimes-`);
const artefacts = `${root}/.artefacts`;
mkdirSync(artefacts, { recursive: true });
const consumer = await createConsumer(root, folder);
await writeEntries(consumer);
const only = process.argv[2];
for (const runtime of [...processRuntimes, workerd, chromium].filter(
  ({ id }) => !only || only.split(',').includes(id),
)) {
  const { results, problems, version, modules, ms } = await runOn(runtime, consumer, artefacts);
  console.log(runtime.id, version, modules, ms, results.length, problems);
  for (const r of results) console.log(' ', r.state, r.name, r.ms, r.state === 'passed' ? '' : r.detail);
}
rmSync(folder, { recursive: true });

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { root } from '@tooling/test-kit/repository';
import { rehearse } from './rehearsal/rehearse.ts';

/**
 * `pnpm release:rehearse`: releases what is committed to a registry on loopback, and installs every package from there
 * as a stranger would. Ends with a table, which is also in `.artefacts/rehearsal.md`, and with exit code 0 where all of
 * it went well. Takes a few minutes. `--keep` leaves the folder with everything in it.
 */
const keep = process.argv.includes('--keep');
const folder = mkdtempSync(`${tmpdir()}/rehearsal-`);
const remove = () => keep || rmSync(folder, { recursive: true, force: true });
process.once('exit', remove);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
let table = '';
try {
  table = await rehearse(root, folder, (line) => console.log(line));
  mkdirSync(`${root}/.artefacts`, { recursive: true });
  writeFileSync(`${root}/.artefacts/rehearsal.md`, table);
} catch (error) {
  console.error(`\n${(error as Error).message}\n\nThe rehearsal failed.`);
  process.exitCode = 1;
}
// Before the table, so that nothing is left to wait for behind it.
console.log(keep ? `▸ everything is in ${folder}` : '▸ removing what was installed, some 100,000 files');
remove();
console.log(`\n${table}`);

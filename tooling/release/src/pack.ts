import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { root } from '@tooling/test-kit/repository';

/**
 * `pnpm release:pack [folder]`: packs every package that is published, as it is built, into `.artefacts/packages` or into
 * that folder. The names of the files are in the order in which they are to be published: what others depend on first.
 */
const into = process.argv[2] ?? `${root}/.artefacts/packages`;
rmSync(into, { recursive: true, force: true });
mkdirSync(into, { recursive: true });
// One after the other, since pnpm keeps the order of dependencies then.
const args = [
  '--filter',
  './packages/*',
  '--workspace-concurrency=1',
  'pack',
  '--json',
  '--pack-destination',
  into,
];
const printed = execFileSync('pnpm', args, { cwd: root, encoding: 'utf8' });
for (const [index, { filename }] of (JSON.parse(printed) as { filename: string }[]).entries()) {
  const name = `${String(index + 1).padStart(2, '0')}-${basename(filename)}`;
  renameSync(filename, `${into}/${name}`);
  console.log(name);
}

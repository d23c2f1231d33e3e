import { readFileSync, rmSync, writeFileSync } from 'node:fs';

// Run in a provider's folder, after its build. The generated types are nine tenths of what is installed, and would be there
// twice, for ESM and for CommonJS. ESM may import types of CommonJS, and not the other way round: so these stay.

const SHARED = ['schema', 'operations'];

const index = 'dist/index.d.ts';
const text = readFileSync(index, 'utf8');
const shared = SHARED.reduce(
  (changed, name) => changed.replaceAll(`'./${name}.js'`, `'./${name}.cjs'`),
  text,
);
if (shared === text) throw new Error(`${index} imports none of ${SHARED.join(', ')}.`);
writeFileSync(index, shared);
for (const name of SHARED) {
  rmSync(`dist/${name}.d.ts`);
  const path = `dist/${name}.d.cts`;
  // A character for each level: a fifth of the file would be blanks.
  const narrow = readFileSync(path, 'utf8').replaceAll(/^(?: {4})+/gm, (all) => '\t'.repeat(all.length / 4));
  writeFileSync(path, narrow);
}

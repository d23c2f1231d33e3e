import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

// Run in a package's folder, after its build. A type that is declared twice, for ESM and for CommonJS, is two types: what a
// provider's declarations name, its users could not name through the other. And a provider's generated types are nine tenths
// of what is installed. ESM may import types of CommonJS, and not the other way round: so the declarations of CommonJS hold
// the types, and those of ESM hand them on.

const folder = 'dist';
const entries = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).exports)
  .map((entry) => entry.replace(/^\.\/?/, '') || 'index')
  .filter((name) => existsSync(`${folder}/${name}.d.cts`));

for (const file of readdirSync(folder)) {
  const name = /^(.+)\.d\.ts$/.exec(file)?.[1];
  if (!name) continue;
  if (entries.includes(name)) {
    writeFileSync(`${folder}/${file}`, `export * from './${name}.cjs';\n`);
    continue;
  }
  // What several entries share stands in its CommonJS form alone.
  rmSync(`${folder}/${file}`);
  const path = `${folder}/${name}.d.cts`;
  if (!existsSync(path)) continue;
  // A character for each level: a fifth of a generated file would be blanks.
  const narrow = readFileSync(path, 'utf8').replaceAll(/^(?: {4})+/gm, (all) => '\t'.repeat(all.length / 4));
  writeFileSync(path, narrow);
}

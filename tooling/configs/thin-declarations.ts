import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

// Run in a library's folder, after its build. A type that is declared twice, for ESM and for CommonJS, is two types: what a
// provider's shared declarations name, its users could not name through the other. ESM may import types of CommonJS, and
// not the other way round: so the declarations of CommonJS hold the types, and those of ESM hand them on.

const folder = 'dist';
const files = readdirSync(folder);
const entries = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).exports)
  .map((entry) => entry.replace(/^\.\/?/, '') || 'index')
  .filter((name) => existsSync(`${folder}/${name}.d.cts`));

for (const file of files) {
  const name = /^(.+)\.d\.ts$/.exec(file)?.[1];
  if (!name) continue;
  if (entries.includes(name)) writeFileSync(`${folder}/${file}`, `export * from './${name}.cjs';\n`);
  // What several entries share stands in its CommonJS form alone.
  else rmSync(`${folder}/${file}`);
}

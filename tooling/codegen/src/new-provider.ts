import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { providerFiles, simulatorFile, writeFiles } from './generated-files.ts';
import { isProviderName, listsOfProviders, newProviderFiles } from './provider-layout.ts';
import { loadSpec, providers, repository } from './specification.ts';

/**
 * `new-provider.ts <name>` lays out a provider: spec, package, the simulator's module, and its place in the lists of
 * providers. What it says about the vendor is made up, and works: each piece can be replaced with the tests green.
 */
const [name, ...more] = process.argv.slice(2);
if (!name || more.length || !isProviderName(name)) {
  console.error('Usage: pnpm new:provider <name>, in lower-case letters only');
  process.exit(2);
}
if (existsSync(`${repository}packages/${name}`) || existsSync(`${repository}specs/${name}`)) {
  console.error(
    `packages/${name} or specs/${name} is there already. Choose another name, or remove them first.`,
  );
  process.exit(1);
}

const read = (path: string) => readFileSync(repository + path, 'utf8');
const made = newProviderFiles(name, providers().at(-1)!, read);
const lists = listsOfProviders(name, read);
writeFiles([...made, ...lists]);
const spec = await loadSpec(name);
const generated = [...(await providerFiles(name, spec)), simulatorFile(name, spec)];
writeFiles(generated);

// A name of another length breaks lines elsewhere, and belongs elsewhere in a list of imports.
const written = [...made, ...lists].map(({ path }) => path);
const biome = `${repository}node_modules/@biomejs/biome/bin/biome`;
const { status, stderr } = spawnSync(
  process.execPath,
  [biome, 'check', '--write', ...written.filter((path) => /\.(ts|json)$/.test(path))],
  { cwd: repository, encoding: 'utf8' },
);
if (status !== 0) {
  console.error(stderr);
  process.exit(1);
}

for (const { path } of [...made, ...generated]) console.log(`made     ${path}`);
for (const { path } of lists) console.log(`changed  ${path}`);
console.log(`
What it says about the vendor is made up, and works. Replace it piece by piece, with green tests in between:
- pnpm install, which links the package, and pnpm --filter @x/${name} test
- specs/${name}, by what the vendor's pages say, and pnpm --filter @x/${name} generate
- grant, settings, README and tests in packages/${name}
- packages/simulator/src/vendors/${name}.ts, by the vendor's pages again and not by the grant, and its tests
- pnpm typecheck names what else lists all vendors: the simulator's tests, the quickstart, the runtimes
- the tables of README.md, and at the end pnpm api and pnpm exec changeset`);

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type GeneratedFile, providerFiles, simulatorFile, writeFiles } from './generated-files.ts';
import { loadSpec, repository } from './specification.ts';

/**
 * `new-provider.ts <name>` lays out a provider: spec, package, the simulator's module, and its place in the lists of
 * providers. What it says about the vendor is made up, and works: each piece can be replaced with the tests green.
 */
const [name, ...more] = process.argv.slice(2);
// It becomes part of names of functions, types and variables.
if (!name || more.length || !/^[a-z]{2,}$/.test(name)) {
  console.error('Usage: pnpm new:provider <name>, in lower-case letters only');
  process.exit(2);
}
if (existsSync(`${repository}packages/${name}`) || existsSync(`${repository}specs/${name}`)) {
  console.error(
    `packages/${name} or specs/${name} is there already. Choose another name, or remove them first.`,
  );
  process.exit(1);
}

/** What the templates are about. */
const TEMPLATE = 'acme';
const templates = fileURLToPath(new URL('../templates/', import.meta.url));
/** A provider without a file or dependency of its own among those that all providers have alike, and these. */
const PLAIN = 'telematics';
const alike = [
  'package.json',
  'turbo.json',
  'tsconfig.json',
  'tsup.config.ts',
  'vitest.config.ts',
  'src/file.ts',
  'src/redis.ts',
  'LICENSE',
];
/** A provider that logs in as the template does, and its places in the files that list all of them. */
const LISTED = 'portal';
const lists: Record<string, RegExp[]> = {
  'tsconfig.base.json': [/ *"@x\/portal".*\n *"@x\/portal\/\*".*\n/],
  'tooling/checks/package.json': [/ *"@x\/portal".*\n/],
  'tooling/checks/tsconfig.portable.json': [/ *".*\/portal\/.*\n/],
  'tooling/test-kit/src/repository.ts': [/(?<=providers = .*)'portal', /],
  'tooling/codegen/redocly.yaml': [/ *portal:\n *root: .*\n/],
  'packages/simulator/src/types.ts': [
    /(?<=type VendorName = .*)'portal' \| /,
    /(?<=vendorNames: .*)'portal', /,
    /export interface PortalCredentials {\n(?: .*\n)*}\n\n/,
    / {2}portal: {\n {4}main: .*\n {2}};\n/,
  ],
  'packages/simulator/src/simulate.ts': [/import { portal }.*\n/, /(?<=VendorDefinition<N> } = .*)portal, /],
  'packages/simulator/src/cli.ts': [/ {2}portal: \(.*\n(?: {4}.*\n)* {2}}\),\n/],
};

const read = (path: string) => readFileSync(repository + path, 'utf8');
const capitalised = (word: string) => word[0]!.toUpperCase() + word.slice(1);

/** `@x/auth-core` and `client-kit` are not called after the vendor `core`. */
function renamed(text: string, from: string, to: string): string {
  return text
    .replaceAll(from.toUpperCase(), to.toUpperCase())
    .replaceAll(capitalised(from), capitalised(to))
    .replaceAll(new RegExp(`(?<![-\\w])${from}|(?<=s3cr3t-)${from}`, 'g'), to);
}

function takenOver(file: string): GeneratedFile {
  const description = `Typed client for the ${capitalised(name!)} API that keeps its own token.`;
  const text = renamed(read(`packages/${PLAIN}/${file}`), PLAIN, name!)
    .replace(/"version": .*/, '"version": "0.0.0",')
    .replace(/"description": .*/, `"description": "${description}",`);
  return { path: `packages/${name}/${file}`, text };
}

/** A list with the new provider in it. Throws where one is not as it was when this was written. */
function extended(path: string, places: readonly RegExp[]): GeneratedFile {
  const text = places.reduce((before, place) => {
    if (!place.test(before))
      throw new Error(`${path}: there is no place for '${name}', where ${place} was. Put it there by hand.`);
    return before.replace(place, (entry) => renamed(entry, LISTED, name!) + entry);
  }, read(path));
  return { path, text };
}

const made: GeneratedFile[] = [
  ...alike.map(takenOver),
  { path: `packages/${name}/CHANGELOG.md`, text: `# @x/${name}\n` },
  ...readdirSync(templates, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.template'))
    .map((file) => ({
      path: renamed(file.replace(/\.template$/, ''), TEMPLATE, name),
      text: renamed(readFileSync(templates + file, 'utf8'), TEMPLATE, name),
    })),
];
const changed = Object.entries(lists).map(([path, places]) => extended(path, places));
writeFiles([...made, ...changed]);
const spec = await loadSpec(name);
const generated = [...(await providerFiles(name, spec)), simulatorFile(name, spec)];
writeFiles(generated);

// A name of another length breaks lines elsewhere, and belongs elsewhere in a list of imports.
const formatted = [...made, ...changed].map(({ path }) => path).filter((path) => /\.(ts|json)$/.test(path));
const biome = `${repository}node_modules/@biomejs/biome/bin/biome`;
const { status, stderr } = spawnSync(process.execPath, [biome, 'check', '--write', ...formatted], {
  cwd: repository,
  encoding: 'utf8',
});
if (status !== 0) {
  console.error(stderr);
  process.exit(1);
}

for (const { path } of [...made, ...generated]) console.log(`made     ${path}`);
for (const { path } of changed) console.log(`changed  ${path}`);
console.log(`
What it says about the vendor is made up, and works. Run pnpm install, and replace it piece by piece, with green tests in
between: "Adding a vendor" in CONTRIBUTING.md says how.`);

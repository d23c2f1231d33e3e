import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { git, type Package } from '@tooling/test-kit/repository';
import ts from 'typescript';
import { parse } from 'yaml';
import { versionsSince } from './last-release.ts';

/** The build configuration that every package shares. */
const SHARED = ['tooling/configs/tsup.ts', 'tsconfig.base.json'];

/** Fields of a package.json that change nothing for somebody who installs the package. */
const NOT_SHIPPED = ['version', 'scripts', 'devDependencies', 'description'];

/**
 * The paths whose change makes the shipped code of `package` another one, each as the reason that a person is told.
 * Empty where tests and documents alone have changed since `commit`, or nothing has.
 */
export function shippedChanges(tree: string, commit: string, pack: Package): string[] {
  const sources = [`${pack.folder}/src`, `${pack.folder}/tsup.config.ts`, ...bundled(tree, pack), ...SHARED];
  const changed = git(tree, 'diff', '--name-only', '--no-renames', commit, '--', ...sources).split('\n');
  const added = git(tree, 'ls-files', '--others', '--exclude-standard', '--', ...sources).split('\n');
  const paths = [...new Set([...changed, ...added])].filter((path) => path !== '').sort();

  const path = `${pack.folder}/package.json`;
  const versions = versionsSince(tree, commit);
  const [before, now] = versions(path);
  const [workspaceBefore, workspaceNow] = versions('pnpm-workspace.yaml');
  const isSame = shippedManifest(before, workspaceBefore) === shippedManifest(now, workspaceNow);
  return isSame ? paths : [path, ...paths];
}

// Code of other folders that ends up in the build: the files that the package's own import, and those behind them.
function bundled(tree: string, { folder }: Package): string[] {
  const own = readdirSync(`${tree}/${folder}/src`, { recursive: true, encoding: 'utf8' });
  const files = new Set(own.filter((name) => name.endsWith('.ts')).map((name) => `${folder}/src/${name}`));
  // What is added on the way is visited too.
  for (const file of files) {
    // Also `import('…')`, and nothing that only looks so in a text.
    const { importedFiles } = ts.preProcessFile(readFileSync(`${tree}/${file}`, 'utf8'), true, true);
    for (const { fileName } of importedFiles) {
      const target = privateSource(file, fileName);
      if (target) files.add(target);
    }
  }
  return [...files];
}

// By convention `@tooling/codegen/validator` is `tooling/codegen/src/validator.ts`.
function privateSource(importer: string, specifier: string): string | undefined {
  const [, name, file = 'index'] = /^@tooling\/([\w-]+)(?:\/([\w-]+))?$/.exec(specifier) ?? [];
  if (name) return `tooling/${name}/src/${file}.ts`;
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(importer), specifier);
}

// What is shipped of a package.json, with the versions that the catalog stands for.
function shippedManifest(text = '{}', workspace = ''): string {
  const { catalog = {} } = (parse(workspace) ?? {}) as { catalog?: Record<string, string> };
  const manifest = JSON.parse(text) as Record<string, unknown>;
  for (const field of NOT_SHIPPED) delete manifest[field];
  for (const field of ['dependencies', 'peerDependencies', 'optionalDependencies']) {
    const wanted = manifest[field] as Record<string, string> | undefined;
    for (const name of Object.keys(wanted ?? {})) {
      if (wanted![name] === 'catalog:') wanted![name] = catalog[name] ?? 'catalog:';
    }
  }
  return JSON.stringify(manifest);
}

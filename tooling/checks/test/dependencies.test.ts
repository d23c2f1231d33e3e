import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { filesBelow, manifest, providers, root, workspaces } from '@tooling/test-kit/repository';
import { describe, expect, it } from 'vitest';
import { type Import, importsBelow, importsFrom, packageOf } from '../src/imports.ts';

/** Published code that also runs in browsers and workers. What needs Node has an entry point of its own. */
const portable = ['auth-core', 'client-kit', ...providers].map((name) => `packages/${name}`);

/** Names of the packages that imports lead to, without `self`. */
function packages(imports: Import[], self: string): string[] {
  const names = new Set(imports.flatMap(({ specifier }) => packageOf(specifier) ?? []));
  names.delete(self);
  return [...names].sort();
}

/** The commands that a dependency brings. */
function commandsOf(folder: string, dependency: string): string[] {
  const path = [folder, '.']
    .map((at) => `${root}/${at}/node_modules/${dependency}/package.json`)
    .find(existsSync);
  const { bin } = path
    ? (JSON.parse(readFileSync(path, 'utf8')) as { bin?: string | Record<string, string> })
    : {};
  return typeof bin === 'string' ? [dependency.split('/').at(-1)!] : Object.keys(bin ?? {});
}

/** What packages that are used here want beside them. */
function peersOf(folder: string, names: readonly string[]): Set<string> {
  const found = names.flatMap((name) => {
    const path = `${root}/${folder}/node_modules/${name}/package.json`;
    if (!existsSync(path)) return [];
    const { peerDependencies = {} } = JSON.parse(readFileSync(path, 'utf8')) as {
      peerDependencies?: Record<string, string>;
    };
    return Object.keys(peerDependencies);
  });
  return new Set(found);
}

const codeOf = (folder: string) =>
  filesBelow(folder)
    .filter((file) => /\.[cm]?[jt]s$/.test(file))
    .map((file) => readFileSync(`${root}/${folder}/${file}`, 'utf8'))
    .join('\n');

const readmes = workspaces()
  .map((folder) => `${root}/${folder}/README.md`)
  .filter(existsSync)
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** All imports of what a package publishes: its built code and declarations. Empty where nothing is built. */
const importsOfBuild = (folder: string) => importsBelow(`${folder}/dist`);

const isProvider = (name: string) => providers.some((provider) => name === `@x/${provider}`);

describe.each(workspaces())('%s', (folder) => {
  const {
    name,
    dependencies = {},
    devDependencies = {},
    peerDependencies = {},
    scripts = {},
  } = manifest(folder);
  const runtime = { ...dependencies, ...peerDependencies };
  const declared = { ...runtime, ...devDependencies };
  const imports = importsBelow(folder);
  const read = (pattern: RegExp) =>
    filesBelow(folder)
      .filter((file) => pattern.test(file))
      .map((file) => readFileSync(`${root}/${folder}/${file}`, 'utf8'))
      .join('\n');

  it('declares what it imports', () => {
    expect(packages(imports, name).filter((used) => !(used in declared))).toEqual([]);
  });

  if (!manifest(folder).private) {
    // Looked up in the build: code of a private package of this repository ends up in it.
    it('declares for run time what its published code imports', () => {
      const built = importsOfBuild(folder);
      expect(built).not.toEqual([]);
      expect(packages(built, name).filter((used) => !(used in runtime))).toEqual([]);
    });
  }

  it('uses what it declares', () => {
    const used = new Set(packages([...imports, ...importsOfBuild(folder)], name));
    const commands = Object.values(scripts).join(' ');
    const code = codeOf(folder);
    const peers = peersOf(folder, [...used]);
    const unused = Object.keys(declared).filter((dependency) => {
      if (used.has(dependency)) return false;
      if (isProvider(dependency) && code.includes('@x/$')) return false;
      // Code of the READMEs is compiled there.
      if (folder === 'tooling/checks' && readmes.includes(`from '${dependency}`)) return false;
      // Types that the compiler is told of, a command that is run, or a file in the package's folder.
      // A folder without code of its own has its dependencies for others, who name them, or take them all.
      const names = [`'${dependency}'`, `manifest('${folder}')`];
      if (code === '')
        return !workspaces().some((other) => names.some((text) => codeOf(other).includes(text)));
      if (dependency === '@vitest/coverage-v8') return !commands.includes('--coverage');
      if (dependency.startsWith('@types/')) {
        const typed = dependency.slice('@types/'.length);
        return !used.has(typed) && !read(/^tsconfig.*\.json$/).includes(`"${typed}"`);
      }
      if (peers.has(dependency)) return false;
      // Imported by a program that the code writes.
      if (code.includes(`from '${dependency}'`)) return false;
      const paths = [`node_modules/${dependency}/`, `${dependency.replace('@tooling/', 'tooling/')}/`];
      if (paths.some((path) => code.includes(path) || commands.includes(path))) return false;
      return !commandsOf(folder, dependency).some(
        (command) =>
          new RegExp(`\\b${command}\\b`).test(commands) ||
          [`'${command}'`, `/.bin/${command}\``].some((use) => code.includes(use)),
      );
    });
    expect(unused).toEqual([]);
  });
});

describe('the direction of dependencies', () => {
  it.each(portable)('%s needs nothing of Node', (folder) => {
    const imports = importsFrom(`${folder}/src/index.ts`);
    expect(imports.filter(({ specifier }) => isBuiltin(specifier))).toEqual([]);
  });

  it('auth-core knows nobody', () => {
    expect(Object.keys(manifest('packages/auth-core').dependencies ?? {})).toEqual([]);
  });

  it('client-kit alone knows openapi-fetch, beside the benchmark that compares with it', () => {
    const users = workspaces().filter((folder) =>
      importsBelow(folder, 'src/').some(({ specifier }) => packageOf(specifier) === 'openapi-fetch'),
    );
    expect(users).toEqual(['packages/client-kit', 'tooling/bench']);
  });

  it.each(providers)('%s knows the kit and nobody else', (provider) => {
    const used = importsBelow(`packages/${provider}`, 'src/')
      .map(({ specifier }) => specifier)
      .filter((specifier) => !specifier.startsWith('.'));
    expect([...new Set(used)].sort()).toEqual([
      '@x/auth-core/file',
      '@x/auth-core/redis',
      '@x/client-kit',
      '@x/client-kit/internal',
    ]);
  });
});

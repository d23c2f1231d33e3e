import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsBelow, packageOf } from '../src/imports.ts';
import { filesBelow, manifest, providers, root, workspaces } from '../src/repository.ts';

/** Published code that also runs in browsers and workers. */
const portable = ['auth-core', 'client-kit', ...providers].map((name) => `packages/${name}`);

describe.each(workspaces())('%s', (folder) => {
  const {
    name,
    dependencies = {},
    devDependencies = {},
    peerDependencies = {},
    scripts = {},
  } = manifest(folder);
  const declared = { ...dependencies, ...devDependencies, ...peerDependencies };
  const imports = importsBelow(folder);

  it('declares what it imports', () => {
    const used = new Set(imports.flatMap(({ specifier }) => packageOf(specifier) ?? []));
    used.delete(name);
    expect([...used].filter((used) => !(used in declared)).sort()).toEqual([]);
  });

  it('needs at run time only what it declares for it', () => {
    const used = new Set(importsBelow(folder, 'src/').flatMap(({ specifier }) => packageOf(specifier) ?? []));
    used.delete(name);
    const runtime = { ...dependencies, ...peerDependencies };
    if (!manifest(folder).private) expect([...used].filter((used) => !(used in runtime)).sort()).toEqual([]);
  });

  it('uses what it declares', () => {
    const tsconfig = filesBelow(folder)
      .filter((file) => /^tsconfig.*\.json$/.test(file))
      .map((file) => readFileSync(`${root}/${folder}/${file}`, 'utf8'))
      .join();
    const commands = Object.values(scripts).join(' ');
    const code = filesBelow(folder)
      .filter((file) => /\.[cm]?[jt]s$/.test(file))
      .map((file) => readFileSync(`${root}/${folder}/${file}`, 'utf8'))
      .join('\n');
    const unused = Object.keys(declared).filter((dependency) => {
      if (imports.some(({ specifier }) => packageOf(specifier) === dependency)) return false;
      // A tool that a script runs, a path into its folder, or types that the compiler is told of.
      const tool = { typescript: 'tsc' }[dependency] ?? dependency.split('/').at(-1)!;
      if (new RegExp(`\\b${tool}\\b`).test(commands) || code.includes(`'${tool}'`)) return false;
      if (code.includes(`node_modules/${dependency}/`)) return false;
      if (commands.includes(`tooling/${dependency.replace('@tooling/', '')}/`)) return false;
      return !(dependency.startsWith('@types/') && tsconfig.includes(`"${dependency.slice(7)}"`));
    });
    expect(unused).toEqual([]);
  });
});

describe('the direction of dependencies', () => {
  it.each(portable)('%s needs nothing of Node', (folder) => {
    const own = importsBelow(folder, 'src/').filter(({ specifier }) => specifier.startsWith('node:'));
    expect(own).toEqual([]);
  });

  it('auth-core knows nobody', () => {
    expect(Object.keys(manifest('packages/auth-core').dependencies ?? {})).toEqual([]);
  });

  it('client-kit alone knows openapi-fetch', () => {
    const users = workspaces().filter((folder) =>
      importsBelow(folder, 'src/').some(({ specifier }) => packageOf(specifier) === 'openapi-fetch'),
    );
    expect(users).toEqual(['packages/client-kit']);
  });

  it.each(providers)('%s knows the kit, zod/mini and nobody else', (provider) => {
    const used = importsBelow(`packages/${provider}`, 'src/')
      .map(({ specifier }) => specifier)
      .filter((specifier) => !specifier.startsWith('.'));
    expect([...new Set(used)].sort()).toEqual(['@x/client-kit', 'zod/mini']);
  });
});

import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { readJson, root } from '@tooling/test-kit/repository';
import type { Registry } from './registry.ts';
import { run } from './run.ts';

/** Somebody who has never seen this repository: an empty folder, npm, and a cache with nothing in it. */
export interface Stranger {
  folder: string;
  npm(...args: string[]): Promise<string>;
  /** Runs a file of the folder with Node. */
  node(env: Record<string, string>, ...args: string[]): Promise<string>;
  /** Compiles a program as an ES module and as a CommonJS module, and runs both. */
  use(program: string, env: Record<string, string>): Promise<void>;
  /** What is installed, sorted by name. */
  installed(): Installed[];
}

export interface Installed {
  name: string;
  version: string;
  /** All of its files, in bytes. */
  bytes: number;
}

const COMPILER = `${root}/node_modules/typescript/bin/tsc`;
const COMPILER_OPTIONS = {
  strict: true,
  target: 'es2022',
  lib: ['es2022', 'esnext.disposable', 'dom', 'dom.iterable'],
  module: 'nodenext',
  types: [],
};

export function stranger(folder: string, registry: Registry): Stranger {
  // A folder of its own for npm's settings, so that none of the user's has a say.
  const home = `${folder}-npm`;
  for (const made of [folder, home]) mkdirSync(made, { recursive: true });
  writeFileSync(`${home}/npmrc`, registry.npmrc);
  writeFileSync(`${folder}/package.json`, '{ "private": true }\n');
  const npmEnv = { npm_config_userconfig: `${home}/npmrc`, npm_config_cache: `${home}/cache` };
  const node: Stranger['node'] = (env, ...args) =>
    run(process.execPath, args, { cwd: folder, env, limitMs: 120_000 });

  return {
    folder,
    node,
    npm: (...args) => run('npm', [...args, '--no-audit', '--no-fund'], { cwd: folder, env: npmEnv }),
    async use(program, env) {
      const files = ['esm.mts', 'cjs.cts'];
      for (const file of files) writeFileSync(`${folder}/${file}`, program);
      writeFileSync(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions: COMPILER_OPTIONS, files }));
      await node({}, COMPILER, '-p', '.');
      for (const file of ['esm.mjs', 'cjs.cjs']) await node(env, file);
    },
    installed() {
      const lock = `${folder}/node_modules/.package-lock.json`;
      const { packages } = readJson<{ packages: Record<string, { version: string }> }>(lock);
      const found = Object.entries(packages).map(([path, { version }]) => ({
        name: path.replace(/^.*node_modules\//, ''),
        version,
        bytes: bytesBelow(`${folder}/${path}`),
      }));
      return found.sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}

// Without the packages that npm has put within it.
function bytesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !/(^|\/)node_modules(\/|$)/.test(path))
    .map((path) => statSync(`${folder}/${path}`))
    .reduce((sum, found) => sum + (found.isFile() ? found.size : 0), 0);
}

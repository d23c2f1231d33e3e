import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { readJson, root } from '@tooling/test-kit/repository';
import type { Registry } from './registry.ts';
import { run } from './run.ts';

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

/** Somebody who has never seen this repository: an empty folder, npm, and a cache with nothing in it. */
export class Stranger {
  readonly folder: string;
  /** A folder of its own for npm's settings, so that none of the user's has a say. */
  readonly #home: string;

  constructor(folder: string, registry: Registry) {
    this.folder = folder;
    this.#home = `${folder}-npm`;
    for (const made of [folder, this.#home]) mkdirSync(made, { recursive: true });
    writeFileSync(`${this.#home}/npmrc`, registry.npmrc);
    writeFileSync(`${folder}/package.json`, '{ "private": true }\n');
  }

  npm(...args: string[]): Promise<string> {
    const env = { npm_config_userconfig: `${this.#home}/npmrc`, npm_config_cache: `${this.#home}/cache` };
    return run('npm', [...args, '--no-audit', '--no-fund'], { cwd: this.folder, env });
  }

  /** Runs a file of the folder with Node. */
  node(env: Record<string, string>, ...args: string[]): Promise<string> {
    return run(process.execPath, args, { cwd: this.folder, env, limitMs: 120_000 });
  }

  /** Compiles a program as an ES module and as a CommonJS module, and runs both. */
  async use(program: string, env: Record<string, string>): Promise<void> {
    const files = ['esm.mts', 'cjs.cts'];
    for (const file of files) writeFileSync(`${this.folder}/${file}`, program);
    const config = JSON.stringify({ compilerOptions: COMPILER_OPTIONS, files });
    writeFileSync(`${this.folder}/tsconfig.json`, config);
    await this.node({}, COMPILER, '-p', '.');
    for (const file of ['esm.mjs', 'cjs.cjs']) await this.node(env, file);
  }

  /** What is installed, sorted by name. */
  installed(): Installed[] {
    const lock = `${this.folder}/node_modules/.package-lock.json`;
    const { packages } = readJson<{ packages: Record<string, { version: string }> }>(lock);
    const found = Object.entries(packages).map(([path, { version }]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version,
      bytes: bytesBelow(`${this.folder}/${path}`),
    }));
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}

// Without the packages that npm has put within it.
function bytesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !/(^|\/)node_modules(\/|$)/.test(path))
    .map((path) => statSync(`${folder}/${path}`))
    .reduce((sum, found) => sum + (found.isFile() ? found.size : 0), 0);
}

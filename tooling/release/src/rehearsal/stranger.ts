import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { readJson } from '@tooling/test-kit/repository';
import type { Registry } from './registry.ts';
import { run } from './run.ts';

/** Somebody who has never seen this repository: an empty folder, npm, and a cache with nothing in it. */
export interface Stranger {
  folder: string;
  install(name: string): Promise<void>;
  update(): Promise<void>;
  /** What is installed, by name, sorted. */
  installed(): Installed[];
  /** Writes a file, unless `code` is empty, and runs it with Node. */
  runFile(file: string, code: string, env: Record<string, string>, args?: string[]): Promise<string>;
  /** Compiles files with the compiler of `compiler`, which is not installed here, and leaves the output beside them. */
  compile(files: Record<string, string>, compiler: string): Promise<void>;
}

export interface Installed {
  name: string;
  version: string;
  /** All of its files, in bytes. */
  bytes: number;
}

export function stranger(folder: string, registry: Registry): Stranger {
  mkdirSync(folder, { recursive: true });
  // A folder of its own for npm's settings, so that none of the user's has a say.
  const home = `${folder}-npm`;
  mkdirSync(home, { recursive: true });
  writeFileSync(`${home}/npmrc`, registry.npmrc);
  writeFileSync(`${folder}/package.json`, '{ "private": true }\n');
  const env = { npm_config_userconfig: `${home}/npmrc`, npm_config_cache: `${home}/cache` };
  const npm = (...args: string[]) => run('npm', [...args, '--no-audit', '--no-fund'], { cwd: folder, env });

  return {
    folder,
    install: async (name) => void (await npm('install', name)),
    update: async () => void (await npm('update')),
    installed() {
      const { packages } = readJson<{ packages: Record<string, { version: string }> }>(
        `${folder}/node_modules/.package-lock.json`,
      );
      return Object.entries(packages)
        .map(([path, { version }]) => ({
          name: path.replace(/^.*node_modules\//, ''),
          version,
          bytes: bytesBelow(`${folder}/${path}`),
        }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    runFile(file, code, variables, args = []) {
      if (code !== '') writeFileSync(`${folder}/${file}`, code);
      return run(process.execPath, [file, ...args], { cwd: folder, env: variables, limitMs: 120_000 });
    },
    async compile(files, compiler) {
      for (const [file, code] of Object.entries(files)) writeFileSync(`${folder}/${file}`, code);
      const compilerOptions = {
        strict: true,
        target: 'es2022',
        lib: ['es2022', 'esnext.disposable', 'dom', 'dom.iterable'],
        module: 'nodenext',
        types: [],
      };
      writeFileSync(
        `${folder}/tsconfig.json`,
        JSON.stringify({ compilerOptions, files: Object.keys(files) }),
      );
      await run(process.execPath, [compiler, '-p', folder], { cwd: folder });
    },
  };
}

function bytesBelow(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    if (entry.name === 'node_modules') return sum;
    const path = `${folder}/${entry.name}`;
    return sum + (entry.isDirectory() ? bytesBelow(path) : statSync(path).size);
  }, 0);
}

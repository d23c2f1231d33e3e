import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Root of the repository that this file is in, without a slash at its end. */
export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

/** One condition of an entry point: its declarations and its code, relative to the package. */
export interface Target {
  types: string;
  default: string;
}

/** The fields of a package.json that are used here. */
export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  exports: Record<string, string | { import: Target; require: Target }>;
  [field: string]: unknown;
}

/** A package that is published. */
export interface Package {
  /** Folder below the root, such as `packages/portal`. */
  folder: string;
  /** Name of the folder, which for a provider is the name of its spec. */
  shortName: string;
  manifest: Manifest;
}

/** Reads a JSON file. */
export function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(path, 'utf8')) as Value;
}

/** The packages of a tree that are published, by name. */
export function publishedPackages(tree: string): Package[] {
  return readdirSync(`${tree}/packages`)
    .sort()
    .filter((shortName) => existsSync(`${tree}/packages/${shortName}/package.json`))
    .map((shortName) => {
      const folder = `packages/${shortName}`;
      return { folder, shortName, manifest: readJson<Manifest>(`${tree}/${folder}/package.json`) };
    })
    .filter(({ manifest }) => !manifest.private);
}

/** What is imported of a package: `['@x/auth-core', …]` with the targets of each entry point that has code. */
export function entriesOf({ name, exports }: Manifest): [string, { import: Target; require: Target }][] {
  return Object.entries(exports).flatMap(([path, targets]) =>
    typeof targets === 'string' ? [] : [[name + path.slice(1), targets]],
  );
}

/** As {@link entriesOf}, without `internal`, which only packages of this repository use and which promises nothing. */
export function promisedEntriesOf(manifest: Manifest): ReturnType<typeof entriesOf> {
  return entriesOf(manifest).filter(([entry]) => !entry.endsWith('/internal'));
}

/** Runs git in a tree and gives what it prints. Throws where git fails. */
export function git(tree: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd: tree,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Text of a file at a commit; `undefined` where the commit does not have it. */
export function fileAt(tree: string, commit: string, path: string): string | undefined {
  if (git(tree, 'ls-tree', '--name-only', commit, '--', path).trim() === '') return undefined;
  return git(tree, 'show', `${commit}:${path}`);
}

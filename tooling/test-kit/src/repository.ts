import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execaSync } from 'execa';
import { globSync } from 'tinyglobby';

/** The root of the repository that this file is in, without a slash at its end. A copy speaks of itself. */
export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

/** The five vendors' packages, by the name of their folder. */
export const providers = ['core', 'elevate', 'elyssa', 'portal', 'telematics'] as const;

/** Name of one of them. */
export type Provider = (typeof providers)[number];

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
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  exports: Record<string, string | { import: Target; require: Target }>;
  bin?: Record<string, string>;
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

/** Reads the package.json of a folder below the root. */
export function manifest(folder: string, tree: string = root): Manifest {
  return readJson<Manifest>(`${tree}/${folder}/package.json`);
}

/** Every workspace package of a tree, as a folder below its root such as `packages/portal`. */
export function workspaces(tree: string = root): string[] {
  return globSync('{packages,tooling}/*/package.json', { cwd: tree }).map(dirname).sort();
}

/** The packages of a tree that are published, by name. */
export function publishedPackages(tree: string): Package[] {
  return workspaces(tree)
    .filter((folder) => folder.startsWith('packages/'))
    .map((folder) => ({
      folder,
      shortName: folder.slice('packages/'.length),
      manifest: manifest(folder, tree),
    }))
    .filter((one) => !one.manifest.private);
}

/** All files below a folder of the root, relative to that folder, without what is built or installed. */
export function filesBelow(folder: string): string[] {
  const ignore = ['**/{node_modules,dist,.turbo,coverage}/**'];
  return globSync('**', { cwd: `${root}/${folder}`, dot: true, ignore }).sort();
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
  return execaSync('git', args, { cwd: tree, stripFinalNewline: false }).stdout;
}

/** Text of a file at a commit; `undefined` where the commit does not have it. */
export function fileAt(tree: string, commit: string, path: string): string | undefined {
  if (git(tree, 'ls-tree', '--name-only', commit, '--', path).trim() === '') return undefined;
  return git(tree, 'show', `${commit}:${path}`);
}

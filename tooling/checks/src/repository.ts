import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The root of the repository that this file is in, without a slash at its end. A copy speaks of itself. */
export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

/** The five vendors' packages, by the name of their folder. */
export const providers = ['core', 'elevate', 'elyssa', 'portal', 'telematics'] as const;

/** Name of one of them. */
export type Provider = (typeof providers)[number];

/** What is published or used of a package.json. */
export interface Manifest {
  name: string;
  private?: boolean;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  exports?: Record<string, unknown>;
  bin?: Record<string, string>;
  [field: string]: unknown;
}

/** Reads the package.json of a folder below the root. */
export function manifest(folder: string): Manifest {
  return JSON.parse(readFileSync(`${root}/${folder}/package.json`, 'utf8')) as Manifest;
}

/** Every workspace package, as a folder below the root such as `packages/portal`. */
export function workspaces(): string[] {
  return ['packages', 'tooling'].flatMap((parent) =>
    readdirSync(`${root}/${parent}`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${parent}/${entry.name}`)
      .filter((folder) => existsSync(`${root}/${folder}/package.json`))
      .sort(),
  );
}

/** All files below a folder of the root, relative to that folder, without what is built or installed. */
export function filesBelow(folder: string): string[] {
  const walk = (at: string): string[] =>
    readdirSync(`${root}/${folder}/${at}`, { withFileTypes: true }).flatMap((entry) => {
      if (['node_modules', 'dist', '.turbo', 'coverage'].includes(entry.name)) return [];
      const path = at ? `${at}/${entry.name}` : entry.name;
      return entry.isDirectory() ? walk(path) : [path];
    });
  return walk('').sort();
}

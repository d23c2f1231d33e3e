import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { readJson } from '@tooling/test-kit/repository';

/** A package that users get, and its licence. */
export interface Licensed {
  name: string;
  version: string;
  licence: string;
}

interface Dependent {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

/** Everything that somebody who installs the package in `folder` gets, itself included. */
export function licencesOf(folder: string): Licensed[] {
  const found = new Map<string, Licensed>();
  const visit = (at: string): void => {
    const { name, version, license = 'none', dependencies = {} } = readJson<Dependent>(`${at}/package.json`);
    if (found.has(`${name}@${version}`)) return;
    found.set(`${name}@${version}`, { name, version, licence: license });
    for (const dependency of Object.keys(dependencies)) visit(folderOf(dependency, at));
  };
  visit(folder);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

// Not every package lets its package.json be imported, so it is looked for as Node looks for packages.
function folderOf(name: string, from: string): string {
  const paths = createRequire(`${from}/package.json`).resolve.paths(name) ?? [];
  const found = paths.map((path) => `${path}/${name}`).find((path) => existsSync(`${path}/package.json`));
  if (!found) throw new Error(`${name} is not installed, which ${dirname(from)} needs.`);
  // Behind a link, so that what it needs in turn is found beside it.
  return realpathSync(found);
}

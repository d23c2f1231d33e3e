import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type ContenderId, loadContender } from './contenders.ts';
import type { ContenderFacts, Machine } from './results.ts';

/** What was measured on what. */
export function machine(): Machine {
  return {
    node: process.version,
    cores: availableParallelism(),
    platform: `${process.platform} ${process.arch}`,
  };
}

/** What was measured, with the versions that are installed. */
export async function factsOf(id: ContenderId): Promise<ContenderFacts> {
  const { name, packages, recipe, renews } = await loadContender(id);
  return { id, name, packages: packages.map((each) => `${each} ${versionOf(each)}`), recipe, renews };
}

function versionOf(name: string): string {
  // Not every package exports its package.json.
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const file = folders.map((folder) => join(folder, name, 'package.json')).find((path) => existsSync(path));
  if (!file) throw new Error(`${name} is not installed. Run pnpm install.`);
  return JSON.parse(readFileSync(file, 'utf8')).version;
}

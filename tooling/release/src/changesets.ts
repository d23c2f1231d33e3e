import readChangesets from '@changesets/read';
import { furthest, type Level } from './level.ts';

/** How far the changesets of a tree move each package, by its name. */
export async function declaredLevels(tree: string): Promise<Map<string, Level>> {
  const levels = new Map<string, Level>();
  for (const { releases } of await readChangesets(tree)) {
    for (const { name, type } of releases) levels.set(name, furthest([levels.get(name) ?? 'none', type]));
  }
  return levels;
}

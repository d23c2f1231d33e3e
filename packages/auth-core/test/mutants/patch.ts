import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change, Mutant } from './list.ts';

/** The package that is mutated. */
export const home = join(import.meta.dirname, '../..');

const changesOf = ({ file, find, replace, also }: Mutant): Change[] => [
  { file, find, replace },
  ...(also ? [also] : []),
];

/** Which changes do not fit the sources as they are, one line for each. */
export function misfits(mutants: readonly Mutant[]): string[] {
  return mutants.flatMap((mutant) =>
    changesOf(mutant).flatMap(({ file, find }) => {
      const places = occurrences(join(home, 'src', file), find);
      if (places === 1) return [];
      const state = places === undefined ? 'is not there' : `holds it ${places} times and not once`;
      return [`${mutant.invariant} "${mutant.name}": src/${file} ${state}: ${JSON.stringify(find)}`];
    }),
  );
}

/** Puts a copy of the engine and of what tests it into `folder`, with a mutant's changes or as it is. */
export function plant(folder: string, mutant?: Mutant): void {
  mkdirSync(join(folder, 'test'), { recursive: true });
  for (const part of ['src', 'test/simulation', 'test/invariants.test.ts', 'vitest.config.ts'])
    cpSync(join(home, part), join(folder, part), { recursive: true });
  symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'));
  for (const { file, find, replace } of mutant ? changesOf(mutant) : []) {
    const path = join(folder, 'src', file);
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(find, () => replace),
    );
  }
}

function occurrences(path: string, text: string): number | undefined {
  try {
    return readFileSync(path, 'utf8').split(text).length - 1;
  } catch {
    return undefined;
  }
}

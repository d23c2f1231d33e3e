import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Lang, parse, type SgNode } from '@ast-grep/napi';
import type { Change, Mutant } from './list.ts';

/** The package that is mutated. */
export const home = join(import.meta.dirname, '../..');

/** One place of one source file that a pattern fits, and what is to stand there instead. */
interface Place {
  /** Below `src`. */
  file: string;
  from: number;
  to: number;
  text: string;
}

const DEFINITIONS = {
  function_declaration: 'name',
  method_definition: 'name',
  class_declaration: 'name',
  variable_declarator: 'name',
  pair: 'key',
};

/** Every place in the sources that a change fits, whichever file its function lives in. */
export function placesOf({ in: name, find, replace }: Change, sources = sourcesOf()): Place[] {
  const named = Object.entries(DEFINITIONS).map(([kind, field]) => ({
    kind,
    has: { field, regex: `^#?${name}$` },
  }));
  const rule = { pattern: find, inside: { any: named, stopBy: 'end' as const } };
  return [...sources].flatMap(([file, root]) =>
    root.findAll({ rule }).map((node) => {
      const { start, end } = node.range();
      return { file, from: start.index, to: end.index, text: filled(replace, node) };
    }),
  );
}

/** `$A` is what the pattern's `$A` stood for. */
function filled(template: string, node: SgNode): string {
  return template.replaceAll(/\$([A-Z]+)/g, (_, name: string) => node.getMatch(name)!.text());
}

/** The changes that do not fit exactly one place of the sources, one line for each. */
export function misfits(mutants: readonly Mutant[]): string[] {
  const sources = sourcesOf();
  return mutants.flatMap(({ name, invariant, changes }) =>
    changes.flatMap((change) => {
      const files = placesOf(change, sources).map(({ file }) => file);
      if (files.length === 1) return [];
      const where = files.length ? `fits ${files.length} places (${files.join(', ')})` : 'fits no place';
      return [`${invariant} "${name}": ${JSON.stringify(change.find)} in ${change.in} ${where}`];
    }),
  );
}

/** Puts a copy of the engine and of what tests it into `folder`, with a mutant's changes or as it is. */
export function plant(folder: string, mutant?: Mutant): void {
  mkdirSync(join(folder, 'test'), { recursive: true });
  const parts = ['src', 'test/simulation', 'test/load-flight-code.ts', 'test/invariants.test.ts'];
  for (const part of [...parts, 'vitest.config.ts'])
    cpSync(join(home, part), join(folder, part), { recursive: true });
  symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'));
  const sources = sourcesOf();
  const places = (mutant?.changes ?? []).map((change) => placesOf(change, sources)[0]!);
  // From the end of each file, so that the places before stay where they are.
  for (const { file, from, to, text } of places.sort((one, other) => other.from - one.from)) {
    const path = join(folder, 'src', file);
    const source = readFileSync(path, 'utf8');
    writeFileSync(path, source.slice(0, from) + text + source.slice(to));
  }
}

function sourcesOf(): Map<string, SgNode> {
  const src = join(home, 'src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('testing'),
  );
  return new Map(
    files.map((file) => [file, parse(Lang.TypeScript, readFileSync(join(src, file), 'utf8')).root()]),
  );
}

/** Sources that differ from where this branch has left main; on main itself, from the commit before. Below `src`. */
export function changedFiles(): Set<string> {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: home, encoding: 'utf8' }).trim();
  const refs = git('for-each-ref', '--format=%(refname)', 'refs/remotes/origin/main', 'refs/heads/main');
  const bases = refs
    .split('\n')
    .filter(Boolean)
    .map((ref) => git('merge-base', 'HEAD', ref));
  const base = bases.find((commit) => commit !== git('rev-parse', 'HEAD')) ?? 'HEAD~1';
  const files = git('diff', '--name-only', '--relative', base, '--', 'src');
  return new Set(files.split('\n').map((file) => file.replace('src/', '')));
}

import ts from 'typescript';
import { entriesOfReport } from './api-report.ts';
import { Surface } from './api-surface.ts';
import type { Change } from './level.ts';

/**
 * What changed between two reports of one package, and the level that each change needs.
 *
 * - major: an export, a member or an option is gone, or a type no longer fits where users read it or write it
 * - minor: something was added
 * - patch: anything else
 *
 * Which way a type has to fit depends on where users meet it: what they pass may be widened, what they get may be
 * narrowed, and what they meet both ways must stay. A type that is `@sealed` is only got, although it may be passed back.
 *
 * @param folder - Absolute folder of the package, from which its dependencies are found.
 */
export function apiChanges(before: string, after: string, folder: string): Change[] {
  if (before === after) return [];
  const [old, now] = [entriesOfReport(before), entriesOfReport(after)];
  const changes: Change[] = [];
  for (const [entry, code] of old) {
    const next = now.get(entry);
    if (next === undefined) changes.push({ level: 'major', what: `${entry} is gone` });
    else if (next !== code) changes.push(...entryChanges(entry, code, next, folder));
  }
  for (const entry of now.keys()) {
    if (!old.has(entry)) changes.push({ level: 'minor', what: `${entry} was added` });
  }
  return changes.length > 0 ? changes : [{ level: 'patch', what: 'declarations are written in another way' }];
}

function entryChanges(entry: string, before: string, after: string, folder: string): Change[] {
  const old = new Surface('old', before, folder);
  const now = new Surface('new', after, folder);
  const { program, misfits } = compare(old, now, folder);
  const [oldPaths, nowPaths] = [old.paths(program), now.paths(program)];
  const gone = [...oldPaths].filter((path) => !nowPaths.has(path));
  const added = [...nowPaths].filter((path) => !oldPaths.has(path));
  return [
    ...outermost(gone).map((path): Change => ({ level: 'major', what: `${entry}: ${path} is gone` })),
    ...misfits.map(([name, way]): Change => ({ level: 'major', what: `${entry}: ${name} ${way}` })),
    ...outermost(added).map((path): Change => ({ level: 'minor', what: `${entry}: ${path} was added` })),
  ];
}

// `Options.retry` says enough, `Options.retry.times` need not be said too.
function outermost(paths: string[]): string[] {
  const all = new Set(paths);
  return paths.filter((path) => !parents(path).some((parent) => all.has(parent))).sort();
}

// Of `shop().item.id`: `shop`, `shop()` and `shop().item`.
function parents(path: string): string[] {
  return [...path.matchAll(/(?=\(\)|\.)/g)].map(({ index }) => path.slice(0, index));
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.esnext.disposable.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

// The declarations of the language itself take longest to read, and are the same every time.
const libraries = new Map<string, ts.SourceFile | undefined>();

// Files that are only in memory, beside what is on the disk.
function programOf(files: Record<string, string>): ts.Program {
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => path in files || fileExists(path);
  host.readFile = (path) => files[path] ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    if (path in files) return ts.createSourceFile(path, files[path]!, rest[0], true);
    if (!/\/lib\.[\w.]+\.d\.ts$/.test(path)) return getSourceFile(path, ...rest);
    if (!libraries.has(path)) libraries.set(path, getSourceFile(path, ...rest));
    return libraries.get(path);
  };
  return ts.createProgram(Object.keys(files), OPTIONS, host);
}

/** Compiles the two beside each other; `misfits` are pairs of a name and what is wrong with it now. */
function compare(
  old: Surface,
  now: Surface,
  folder: string,
): { program: ts.Program; misfits: [string, string][] } {
  const sealed = now.sealed();
  const [oldWays, nowWays] = [old.ways(), now.ways()];
  const checks: { name: string; way: string; code: string }[] = [];
  for (const name of old.declarations.keys()) {
    if (!old.isExported(name) || !now.declarations.has(name)) continue;
    if (old.isValue(name)) {
      checks.push({
        name,
        way: 'no longer takes or gives what it did',
        code: `export const value_${name}: typeof Old.${name} = New.${name};`,
      });
    }
    if (!old.isType(name)) continue;
    const ways = new Set([...(oldWays.get(name) ?? []), ...(nowWays.get(name) ?? [])]);
    const both = ways.size === 0;
    const [before, after] = [old.reference(name), now.reference(name)];
    if (both || ways.has('read')) {
      const origin = sealed.has(name) ? 'Unsealed' : 'Old';
      const code = `export const read_${name} = (value: New.${after}): ${origin}.${before} => value;`;
      checks.push({ name, way: 'no longer gives what it did', code });
    }
    if ((both || ways.has('written')) && !sealed.has(name)) {
      const code = `export const written_${name} = (value: Old.${before}): New.${after} => value;`;
      checks.push({ name, way: 'no longer takes what it did', code });
    }
  }
  const file = `${folder}/release-fits.ts`;
  const head =
    "import * as Old from './before-sealed'; import * as Unsealed from './before'; import * as New from './after';";
  const same = old.sameAs(now);
  const program = programOf({
    [old.file]: old.code,
    [now.file]: now.code,
    [`${folder}/before.d.ts`]: old.sharing(same),
    // What users only pass back may gain members: for everything but itself, the old one is the new one.
    [`${folder}/before-sealed.d.ts`]: old.sharing(new Set([...same, ...sealed])),
    [`${folder}/after.d.ts`]: now.exportingAll(),
    [file]: [head, ...checks.map(({ code }) => code)].join('\n'),
  });
  const source = program.getSourceFile(file)!;
  const found = new Map<string, [string, string]>();
  for (const { start = 0 } of program.getSemanticDiagnostics(source)) {
    const check = checks[source.getLineAndCharacterOfPosition(start).line - 1];
    if (!check) throw new Error('The declarations of this package cannot be compared.');
    found.set(`${check.name} ${check.way}`, [check.name, check.way]);
  }
  return { program, misfits: [...found.values()] };
}

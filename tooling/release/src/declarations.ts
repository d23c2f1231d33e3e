import ts from 'typescript';
import type { Change } from './level.ts';

/** How declarations are read: as those of a user's program that is strict. */
export const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.esnext.disposable.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** A line of a program, which compiles where nothing breaks; and what to say where it does not. */
export interface Check {
  code: string;
  what: string;
}

/** Two versions of a module side by side. Absolute paths, of files that are in memory alone. */
export interface Comparison {
  /** Text of each file. */
  files: Record<string, string>;
  /** The versions, which are among the files. */
  old: string;
  now: string;
  /** Imports of the checks, in one line, and where they stand. */
  head: string;
  at: string;
  checks: Check[];
}

/** What changed for users of a module: members that are gone or were added, and what the checks find. */
export function moduleChanges({ files, old, now, head, at, checks }: Comparison): Change[] {
  const program = programOf({ ...files, [at]: [head, ...checks.map(({ code }) => code)].join('\n') });
  const [before, after] = [membersOf(program, old), membersOf(program, now)];
  const gone = outermost([...before].filter((path) => !after.has(path)));
  const added = outermost([...after].filter((path) => !before.has(path)));
  return [
    ...gone.map((path): Change => ({ level: 'major', what: `${path} is gone` })),
    ...misfits(program, at, checks).map((what): Change => ({ level: 'major', what })),
    ...added.map((path): Change => ({ level: 'minor', what: `${path} was added` })),
  ];
}

// The declarations of the language itself take longest to read, and are the same every time.
const libraries = new Map<string, ts.SourceFile | undefined>();

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

// What the checks say that do not compile, with those of the compiler's words that name the place and the reason.
function misfits(program: ts.Program, at: string, checks: Check[]): string[] {
  const source = program.getSourceFile(at)!;
  const found = new Map<string, string>();
  for (const { start = 0, messageText } of program.getSemanticDiagnostics(source)) {
    const check = checks[source.getLineAndCharacterOfPosition(start).line - 1];
    const words = ts.flattenDiagnosticMessageText(messageText, '\n').split('\n');
    if (!check) throw new Error(`The declarations cannot be compared: ${words.join(' ')}`);
    const last = words.length - 1;
    const telling = words.filter((text, index) => index === last || /^ *(The t|T)ypes /.test(text));
    found.set(check.what, telling.map((text) => text.trim()).join(' '));
  }
  return [...found].map(([what, why]) => `${what}. ${why}`);
}

// `Options.retry` says enough, `Options.retry.times` need not be said too.
function outermost(paths: string[]): string[] {
  const all = new Set(paths);
  return paths.filter((path) => !parents(path).some((parent) => all.has(parent))).sort();
}

// Of `shop().item.id`: `shop`, `shop()` and `shop().item`.
function parents(path: string): string[] {
  return [...path.matchAll(/(?=\(\)|\.|\[)/g)].map(({ index }) => path.slice(0, index));
}

/** Every export of a module, and every member that users can name in it. */
function membersOf(program: ts.Program, path: string): Set<string> {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path)!;
  const exports = checker.getExportsOfModule(checker.getSymbolAtLocation(source)!);
  const isOwn = (symbol: ts.Symbol | undefined) =>
    symbol?.declarations?.some((node) => node.getSourceFile() === source && !ts.isExportSpecifier(node));
  const found = new Set(exports.map(({ name }) => name));
  const walk = (type: ts.Type, at: string, around: readonly ts.Type[]): void => {
    if (around.includes(type)) return;
    const inside = [...around, type];
    if (type.isUnionOrIntersection()) {
      for (const part of type.types) walk(part, at, inside);
      return;
    }
    if (!isOwn(type.symbol)) {
      // What is in a list or in a promise.
      for (const part of isReference(type) ? checker.getTypeArguments(type) : []) walk(part, at, inside);
      return;
    }
    // What is exported is told under its own name alone.
    if (type.flags & ts.TypeFlags.TypeParameter || (around.length > 0 && exports.includes(type.symbol)))
      return;
    for (const member of checker.getPropertiesOfType(type)) {
      // What comes from elsewhere, such as the members of `Error`, is no promise of this package.
      if (!isOwn(member)) continue;
      const of = checker.getTypeOfSymbol(member);
      // `get?: never` says that there is none.
      if (of.flags & (ts.TypeFlags.Never | ts.TypeFlags.Undefined)) continue;
      // The name of a brand has a number of the compiler's in it.
      const name = `${at}.${member.name.replace(/^__@(\w+)@\d+$/, '[$1]')}`;
      found.add(name);
      walk(of, name, inside);
    }
    for (const { keyType, type: of } of checker.getIndexInfosOfType(type)) {
      const name = `${at}[${checker.typeToString(keyType)}]`;
      found.add(name);
      walk(of, name, inside);
    }
    for (const signature of type.getCallSignatures()) {
      const parts = [
        ...signature.parameters.map((one) => checker.getTypeOfSymbol(one)),
        signature.getReturnType(),
      ];
      for (const part of parts) walk(part, `${at}()`, inside);
    }
  };
  for (const symbol of exports.filter(isOwn)) {
    const { name, flags } = symbol;
    if (flags & ts.SymbolFlags.Type) walk(checker.getDeclaredTypeOfSymbol(symbol), name, []);
    if (flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Variable))
      walk(checker.getTypeOfSymbol(symbol), name, []);
  }
  return found;
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0;
}

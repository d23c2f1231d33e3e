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

// The declarations of the language itself take longest to read, and are the same every time.
const libraries = new Map<string, ts.SourceFile | undefined>();

/** A program of files that are in memory, beside what is on the disk. */
export function programOf(files: Record<string, string>): ts.Program {
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

/** Every export of a module and every member that users can name in it, with its types: more than one in a union. */
export type Members = ReadonlyMap<string, readonly ts.Type[]>;

/** What is gone and what was added. */
export function memberChanges(before: Members, after: Members): Change[] {
  const gone = outermost([...before.keys()].filter((path) => !after.has(path)));
  const added = outermost([...after.keys()].filter((path) => !before.has(path)));
  return [
    ...gone.map((path): Change => ({ level: 'major', what: `${path} is gone` })),
    ...added.map((path): Change => ({ level: 'minor', what: `${path} was added` })),
  ];
}

// `Options.retry` says enough, `Options.retry.times` need not be said too.
function outermost(paths: string[]): string[] {
  const all = new Set(paths);
  return paths.filter((path) => !parents(path).some((parent) => all.has(parent))).sort();
}

/** Of `shop().item.id`: `shop`, `shop()` and `shop().item`. */
export function parents(path: string): string[] {
  return [...path.matchAll(/(?=\(\)|\.|\[)/g)].map(({ index }) => path.slice(0, index));
}

/** The members of a module of a program. */
export function membersOf(program: ts.Program, path: string): Members {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path)!;
  const exports = checker.getExportsOfModule(checker.getSymbolAtLocation(source)!);
  const isOwn = (symbol: ts.Symbol | undefined) =>
    symbol?.declarations?.some((node) => node.getSourceFile() === source && !ts.isExportSpecifier(node));
  const found = new Map<string, ts.Type[]>(exports.map(({ name }) => [name, []]));
  const add = (name: string, type: ts.Type, inside: readonly ts.Type[]) => {
    found.set(name, [...(found.get(name) ?? []), type]);
    walk(type, name, inside);
  };
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
      add(`${at}.${member.name.replace(/^__@(\w+)@\d+$/, '[$1]')}`, of, inside);
    }
    for (const { keyType, type: of } of checker.getIndexInfosOfType(type)) {
      add(`${at}[${checker.typeToString(keyType)}]`, of, inside);
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

import ts from 'typescript';
import type { Change } from './level.ts';

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

/** Of `shop().item.id`: `shop`, `shop()` and `shop().item`; of `shop(0)`, its first parameter: `shop`. */
export function parents(path: string): string[] {
  return [...path.matchAll(/(?=\(|\.|\[)/g)].map(({ index }) => path.slice(0, index));
}

/** The members of a module of a program. */
export function membersOf(program: ts.Program, path: string): Members {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path)!;
  const exports = checker.getExportsOfModule(checker.getSymbolAtLocation(source)!);
  // What comes from elsewhere, such as the members of `Error`, is no promise of this package.
  const isOwn = (symbol: ts.Symbol | undefined) =>
    symbol?.declarations?.some((node) => node.getSourceFile() === source && !ts.isExportSpecifier(node));
  const found = new Map<string, ts.Type[]>(exports.map(({ name }) => [name, []]));
  const walk = (type: ts.Type, at: string, around: readonly ts.Type[]): void => {
    if (around.includes(type)) return;
    const walkAll = (types: readonly ts.Type[], path = at) => {
      for (const one of types) walk(one, path, [...around, type]);
    };
    if (type.isUnionOrIntersection()) walkAll(type.types);
    // What is in a list or in a promise.
    else if (!isOwn(type.symbol)) walkAll(isReference(type) ? checker.getTypeArguments(type) : []);
    // What is exported is told under its own name alone.
    else if (around.length === 0 || !exports.includes(type.symbol)) walkMembers(type, at, walkAll);
  };
  const walkMembers = (
    type: ts.Type,
    at: string,
    walkAll: (types: readonly ts.Type[], path: string) => void,
  ): void => {
    if (type.flags & ts.TypeFlags.TypeParameter) return;
    const add = (path: string, member: ts.Type) => {
      found.set(path, [...(found.get(path) ?? []), member]);
      walkAll([member], path);
    };
    for (const member of checker.getPropertiesOfType(type).filter(isOwn)) {
      const of = checker.getTypeOfSymbol(member);
      // `get?: never` says that there is none. The name of a brand has a number of the compiler's in it.
      if (!(of.flags & (ts.TypeFlags.Never | ts.TypeFlags.Undefined)))
        add(`${at}.${member.name.replace(/^__@(\w+)@\d+$/, '[$1]')}`, of);
    }
    for (const { keyType, type: of } of checker.getIndexInfosOfType(type))
      add(`${at}[${checker.typeToString(keyType)}]`, of);
    for (const signature of type.getCallSignatures()) {
      const parameters = signature.parameters.map((one) => checker.getTypeOfSymbol(one));
      // To the compiler a function fits that takes less than it is called with.
      for (const index of parameters.keys()) found.set(`${at}(${index})`, []);
      walkAll([...parameters, signature.getReturnType()], `${at}()`);
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

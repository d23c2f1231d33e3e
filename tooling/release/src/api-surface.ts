import ts from 'typescript';

/** The declarations of one entry point. */
export interface Surface {
  source: ts.SourceFile;
  /** Its statements by the names that they declare: several for a function with overloads. */
  declared: ReadonlyMap<string, readonly ts.Statement[]>;
}

/** Reads the code of an entry point in a report. */
export function surfaceOf(code: string): Surface {
  const source = strict(code);
  const declared = new Map<string, ts.Statement[]>();
  for (const statement of source.statements) {
    const nodes = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement];
    for (const node of nodes) {
      const name = (node as ts.NamedDeclaration).name?.getText();
      if (name) declared.set(name, [...(declared.get(name) ?? []), statement]);
    }
  }
  return { source, declared };
}

export const isExported = (one: ts.Statement) => one.getText().startsWith('export');
export const isValue = (one: ts.Statement) =>
  !ts.isInterfaceDeclaration(one) && !ts.isTypeAliasDeclaration(one);
export const isType = (one: ts.Statement) => ts.isClassDeclaration(one) || !isValue(one);

/** Names whose declarations, and all that these name in turn, are written in the same way in both. */
export function sameIn(old: Surface, now: Surface): Set<string> {
  const textOf = (statements: readonly ts.Statement[] = []) =>
    statements.map((one) => one.getText()).join('\n');
  const isSame = ([name, statements]: [string, readonly ts.Statement[]]) =>
    textOf(statements) === textOf(now.declared.get(name));
  const same = new Set([...old.declared].filter(isSame).map(([name]) => name));
  const isOther = (node: ts.Node): boolean =>
    ts.isIdentifier(node)
      ? (old.declared.has(node.text) || now.declared.has(node.text)) && !same.has(node.text)
      : (ts.forEachChild(node, (child) => isOther(child) || undefined) ?? false);
  for (let before = Infinity; same.size < before; ) {
    before = same.size;
    for (const name of same) if (old.declared.get(name)!.some(isOther)) same.delete(name);
  }
  return same;
}

/**
 * The code, with the declarations of `names` taken from the new version. A brand, or a type that the compiler cannot
 * solve yet, fits no other one that is written in the same way; it fits itself.
 */
export function sharing({ source, declared }: Surface, names: ReadonlySet<string>): string {
  const shared = [...names].filter((name) => declared.has(name));
  const replaced = new Set(shared.flatMap((name) => declared.get(name)!));
  const own = source.statements.filter((one) => !replaced.has(one)).map((one) => one.getFullText());
  const list = `{ ${shared.join(', ')} }`;
  return `import ${list} from './release-after';\nexport ${list};\n${own.join('')}`;
}

/** Whether users get something of a type or pass it. */
type Way = 'read' | 'written';

/** Where users meet each type: in what they get, in what they pass, or in both. */
export function waysOf({ declared }: Surface): Map<string, Set<Way>> {
  const ways = new Map([...declared.keys()].map((name) => [name, new Set<Way>()]));
  const meet = (name: string, way: Way): void => {
    const known = ways.get(name);
    if (!known || known.has(way)) return;
    known.add(way);
    for (const one of declared.get(name)!) visit(one, way);
  };
  const visit = (node: ts.Node, way: Way): void => {
    if (ts.isIdentifier(node)) meet(node.text, way);
    else if (ts.isParameter(node) || ts.isTypeParameterDeclaration(node)) {
      // A bound limits what users pick, and a default is only a default.
      const limit = ts.isParameter(node) ? node.type : node.constraint;
      if (limit) visit(limit, way === 'read' ? 'written' : 'read');
    } else {
      node.forEachChild((child) => {
        // The name of a member, or of the declaration itself, is no reference.
        if ((node as ts.NamedDeclaration).name !== child) visit(child, way);
      });
    }
  };
  for (const [name, statements] of declared) if (statements.some(isValue)) meet(name, 'read');
  return ways;
}

/**
 * Writes methods as properties that are functions. The compiler lets the parameters of a method fit either way, and
 * would not see that one of them was narrowed.
 */
function strict(code: string): ts.SourceFile {
  const parse = (text: string) => ts.createSourceFile('report.d.ts', text, ts.ScriptTarget.ES2022, true);
  const { factory } = ts;
  const rewrite: ts.TransformerFactory<ts.SourceFile> = (context) => {
    const visit = (node: ts.Node): ts.Node => {
      const visited = ts.visitEachChild(node, visit, context);
      if (
        !(ts.isMethodSignature(visited) || ts.isMethodDeclaration(visited)) ||
        isOverloaded(node as ts.NamedDeclaration)
      )
        return visited;
      const { name, questionToken, typeParameters, parameters, modifiers } = visited;
      const result = visited.type ?? factory.createKeywordTypeNode(ts.SyntaxKind.AnyKeyword);
      const type = factory.createFunctionTypeNode(typeParameters, parameters, result);
      return ts.isMethodSignature(visited)
        ? factory.createPropertySignature(undefined, name, questionToken, type)
        : factory.createPropertyDeclaration(modifiers, name, questionToken, type, undefined);
    };
    return (file) => ts.visitEachChild(file, visit, context);
  };
  const { transformed } = ts.transform(parse(code), [rewrite]);
  return parse(ts.createPrinter().printFile(transformed[0]!));
}

function isOverloaded({ parent, name }: ts.NamedDeclaration): boolean {
  let count = 0;
  parent.forEachChild((one) => {
    if ((one as ts.NamedDeclaration).name?.getText() === name?.getText()) count += 1;
  });
  return count > 1;
}

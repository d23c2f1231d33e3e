import ts from 'typescript';

/** Whether users get something of a type or pass it. */
type Way = 'read' | 'written';

/** The declarations of one entry point, as a module that can be asked. */
export class Surface {
  readonly file: string;
  readonly code: string;
  readonly source: ts.SourceFile;
  readonly declarations = new Map<string, ts.Node[]>();

  constructor(name: string, code: string, folder: string) {
    this.file = `${folder}/release-${name}.d.ts`;
    this.code = strict(code);
    this.source = ts.createSourceFile(this.file, this.code, ts.ScriptTarget.ES2022, true);
    for (const statement of this.source.statements) {
      const named = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement];
      for (const node of named) {
        const name = (node as ts.Declaration & { name?: ts.Node }).name?.getText();
        if (name) this.declarations.set(name, [...(this.declarations.get(name) ?? []), node]);
      }
    }
  }

  isExported(name: string): boolean {
    return this.declarations.get(name)!.some((node) => statementOf(node).getText().startsWith('export'));
  }

  /** Names whose declarations, and all that these name in turn, are written in the same way in both. */
  sameAs(other: Surface): Set<string> {
    const names = [...this.declarations.keys()];
    return new Set(
      names.filter((name) => other.declarations.has(name) && this.#closure(name) === other.#closure(name)),
    );
  }

  /**
   * The code, with the declarations of `names` taken from the new version. A brand, or a type that the compiler cannot
   * solve yet, fits no other one that is written in the same way; it fits itself.
   */
  sharing(names: Set<string>): string {
    let { code } = this;
    for (const name of names) {
      const statements = (this.declarations.get(name) ?? []).map(statementOf);
      const [first, ...others] = statements.map((statement) => statement.getText());
      if (first === undefined) continue;
      for (const text of others) code = code.replace(text, '');
      const shared = `import { ${name} } from './after'; export { ${name} };`;
      code = code.replace(first, () => shared);
    }
    return code;
  }

  /** The code, with everything exported, also what users only meet inside of something else. */
  exportingAll(): string {
    const hidden = [...this.declarations.keys()].filter((name) => !this.isExported(name));
    return `${this.code}\nexport { ${hidden.join(', ')} };\n`;
  }

  #closure(name: string): string {
    const reached = new Set<string>();
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) reach(node.text);
      node.forEachChild(visit);
    };
    const reach = (one: string): void => {
      if (reached.has(one) || !this.declarations.has(one)) return;
      reached.add(one);
      this.declarations.get(one)!.forEach(visit);
    };
    reach(name);
    const text = (one: string) => this.declarations.get(one)!.map((node) => statementOf(node).getText());
    return [...reached].sort().flatMap(text).join('\n');
  }

  /** Names of the types that only the package makes. */
  sealed(): Set<string> {
    return new Set(
      [...this.code.matchAll(/@sealed \*\/\nexport (?:declare )?(?:abstract )?\w+ (\w+)/g)].map(
        ([, name]) => name!,
      ),
    );
  }

  isValue(name: string): boolean {
    return (this.declarations.get(name) ?? []).some(
      (node) => !ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node),
    );
  }

  isType(name: string): boolean {
    return (this.declarations.get(name) ?? []).some(
      (node) =>
        ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node),
    );
  }

  /** `Grant<any>` for a type with parameters. */
  reference(name: string): string {
    const node = this.declarations.get(name)?.find((one) => 'typeParameters' in one) as
      | ts.InterfaceDeclaration
      | undefined;
    const count = node?.typeParameters?.length ?? 0;
    return count === 0 ? name : `${name}<${Array(count).fill('any').join(', ')}>`;
  }

  /** Where users meet each type: in what they get, in what they pass, or in both. */
  ways(): Map<string, Set<Way>> {
    const ways = new Map<string, Set<Way>>();
    const turn = (way: Way): Way => (way === 'read' ? 'written' : 'read');
    const visit = (node: ts.Node | undefined, way: Way): void => {
      if (!node) return;
      if (ts.isIdentifier(node)) meet(node.text, way);
      else if (ts.isParameter(node)) visit(node.type, turn(way));
      // A bound limits what users pick, and a default is only a default.
      else if (ts.isTypeParameterDeclaration(node)) visit(node.constraint, turn(way));
      else {
        node.forEachChild((child) => {
          // The name of a member, or of the declaration itself, is no reference.
          if ((node as ts.Node & { name?: ts.Node }).name !== child) visit(child, way);
        });
      }
    };
    const meet = (name: string, way: Way): void => {
      const known = ways.get(name) ?? new Set();
      if (known.has(way) || !this.declarations.has(name)) return;
      ways.set(name, known.add(way));
      for (const node of this.declarations.get(name)!) visit(node, way);
    };
    for (const name of this.declarations.keys()) if (this.isValue(name)) meet(name, 'read');
    return ways;
  }
}

function statementOf(node: ts.Node): ts.Node {
  return ts.isVariableDeclaration(node) ? node.parent.parent : node;
}

/**
 * Writes methods as properties that are functions. The compiler lets the parameters of a method fit either way, and
 * would not see that one of them was narrowed.
 */
function strict(code: string): string {
  const source = ts.createSourceFile('report.d.ts', code, ts.ScriptTarget.ES2022, true);
  const { factory } = ts;
  const rewrite = (context: ts.TransformationContext) => {
    const visit = (node: ts.Node): ts.Node => {
      const visited = ts.visitEachChild(node, visit, context);
      if (!(ts.isMethodSignature(visited) || ts.isMethodDeclaration(visited)) || overloaded(node)) {
        return visited;
      }
      const { name, questionToken, typeParameters, parameters, modifiers } = visited;
      const result = visited.type ?? factory.createKeywordTypeNode(ts.SyntaxKind.AnyKeyword);
      const type = factory.createParenthesizedType(
        factory.createFunctionTypeNode(typeParameters, parameters, result),
      );
      return ts.isMethodSignature(visited)
        ? factory.createPropertySignature(undefined, name, questionToken, type)
        : factory.createPropertyDeclaration(modifiers, name, questionToken, type, undefined);
    };
    return (file: ts.SourceFile) => ts.visitEachChild(file, visit, context);
  };
  const { transformed } = ts.transform(source, [rewrite]);
  return ts.createPrinter().printFile(transformed[0]!);
}

function overloaded(node: ts.Node): boolean {
  const { parent } = node;
  const name = (node as ts.MethodSignature).name.getText();
  const members = 'members' in parent ? (parent.members as ts.NodeArray<ts.NamedDeclaration>) : [];
  return members.filter((member) => member.name?.getText() === name).length > 1;
}

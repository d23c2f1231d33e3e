import { dirname, join } from 'node:path';
import { type Package, promisedEntriesOf } from '@tooling/test-kit/repository';
import ts from 'typescript';
import { isSealed, programOf } from './declarations.ts';

/**
 * The public declarations of a package as a text to read and to compare: one block for each entry point, sorted, without
 * comments and without what is private. Made from the built declarations, since these are what users get.
 *
 * Types that are generated from a spec are named and not written out: `spec-changes.ts` compares them, and
 * knows what a caller sends from what a caller gets.
 */
export function apiReport(tree: string, { folder, manifest }: Package): string {
  const blocks = promisedEntriesOf(manifest).map(([entry, targets]) => {
    // Those of ESM may hand all of it on by a star.
    const code = entryReport(join(tree, folder, targets.require.types));
    return `## \`${entry}\`\n\n\`\`\`ts\n${code}\`\`\`\n`;
  });
  return [
    `# Public declarations of ${manifest.name}`,
    'Made from the build by `pnpm api`, not by hand. `pnpm release:check` compares it with the last release.',
    ...blocks,
  ].join('\n\n');
}

/** The code of each entry point in a report, by its name. */
export function entriesOfReport(report: string): Map<string, string> {
  return new Map(
    [...report.matchAll(/^## `(.+)`\n\n```ts\n([\s\S]*?)^```$/gm)].map(([, entry, code]) => [entry!, code!]),
  );
}

/** What openapi-typescript names the types of a spec. */
const GENERATED = ['paths', 'components', 'operations', 'webhooks', '$defs'];

function entryReport(file: string): string {
  const program = programOf({}, [file]);
  const source = program.getSourceFile(file);
  if (!source) throw new Error(`${file} is missing. Run \`pnpm build\` first.`);
  const checker = program.getTypeChecker();
  const folder = `${dirname(file)}/`;
  // The statements of this package that declare something.
  const statementsOf = (symbol: ts.Symbol) =>
    (symbol.declarations ?? [])
      .map((node) => (ts.isVariableDeclaration(node) ? node.parent.parent : node))
      .filter((node) => ts.isStatement(node) && ts.isSourceFile(node.parent))
      .filter((node) => node.getSourceFile().fileName.startsWith(folder)) as ts.Statement[];
  const targetOf = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

  const imports = new Set<string>();
  const reached = new Map<string, string>();
  const take = (symbol: ts.Symbol): void => {
    const { name } = symbol;
    if (reached.has(name)) return;
    // Open, so that whatever the package picks out of them still fits.
    const open = `interface ${name} { [name: string]: any } // generated from the spec\n`;
    const statements = GENERATED.includes(name) ? [] : statementsOf(symbol);
    reached.set(name, statements.map(print).join('') || open);
    statements.forEach(visit);
  };
  // Everything that a declaration names: another declaration of this package, or one of a dependency.
  const visit = (node: ts.Node): void => {
    const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    const target = symbol && targetOf(symbol);
    const imported = symbol?.declarations?.find(ts.isImportSpecifier);
    if (target && statementsOf(target).length > 0) take(target);
    else if (imported)
      imports.add(`import { ${imported.getText()} } from '${moduleOf(imported.parent.parent.parent)}';\n`);
    if (!isPrivate(node)) ts.forEachChild(node, visit);
  };

  const exported = new Map<string, string>();
  for (const symbol of checker.getExportsOfModule(checker.getSymbolAtLocation(source)!)) {
    const target = targetOf(symbol);
    if (statementsOf(target).length === 0) continue;
    take(target);
    exported.set(symbol.name, target.name);
  }
  const names = [...reached.keys()].sort();
  const isExported = (name: string) => exported.get(name) === name;
  const renamed = [...exported].filter(([name, own]) => name !== own);
  return [
    ...[...imports].sort(),
    ...reexportsOf(source),
    '\n',
    ...names.filter(isExported).map((name) => withExport(reached.get(name)!)),
    ...renamed.map(([name, own]) => `export { ${own} as ${name} };\n`).sort(),
    // Not exported, and still seen by users through what is.
    ...names.filter((name) => !isExported(name)).map((name) => reached.get(name)!),
    // Otherwise a module without any would export all of its declarations.
    'export {};\n',
  ].join('');
}

// `export * from` and `export { … } from` a dependency.
function reexportsOf(source: ts.SourceFile): string[] {
  const lines = source.statements.filter(ts.isExportDeclaration).flatMap((statement) => {
    const from = moduleOf(statement);
    const { exportClause } = statement;
    if (!from || from.startsWith('.')) return [];
    if (!exportClause || !ts.isNamedExports(exportClause)) return [`${statement.getText()}\n`];
    return exportClause.elements.map((element) => `export { ${element.getText()} } from '${from}';\n`);
  });
  return lines.sort();
}

function moduleOf({ moduleSpecifier }: { moduleSpecifier?: ts.Expression | undefined }): string | undefined {
  return (moduleSpecifier as ts.StringLiteral | undefined)?.text;
}

const printer = ts.createPrinter({ removeComments: true });

function print(statement: ts.Statement): string {
  const withoutPrivate: ts.TransformerFactory<ts.Statement> = (context) => {
    const strip = (node: ts.Node): ts.Node | undefined =>
      isPrivate(node) ? undefined : ts.visitEachChild(node, strip, context);
    return (top) => ts.visitEachChild(top, strip, context);
  };
  const { transformed } = ts.transform(statement, [withoutPrivate]);
  const text = printer.printNode(ts.EmitHint.Unspecified, transformed[0]!, statement.getSourceFile());
  return `${isSealed(statement) ? '/** @sealed */\n' : ''}${text}\n`;
}

function isPrivate(node: ts.Node): boolean {
  if (!ts.isClassElement(node)) return false;
  if (node.name && ts.isPrivateIdentifier(node.name)) return true;
  return (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Private) !== 0;
}

function withExport(text: string): string {
  return text.replaceAll(/^(?=(?:declare|interface|type|abstract|class) )/gm, 'export ');
}

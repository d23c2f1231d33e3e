import { dirname, relative } from 'node:path';
import { type Package, promisedEntriesOf } from '@tooling/test-kit/repository';
import ts from 'typescript';
import { OPTIONS } from './declarations.ts';

/**
 * The public declarations of a package as a text to read and to compare: one block for each entry point, sorted, without
 * comments and without what is private. Made from the built declarations, since these are what users get.
 *
 * Types that are generated from a spec are named and not written out: `spec-changes.ts` compares them, and
 * knows what a caller sends from what a caller gets.
 */
export function apiReport(tree: string, { folder, manifest }: Package): string {
  const blocks = promisedEntriesOf(manifest).map(([entry, targets]) => {
    const file = `${tree}/${folder}/${targets.import.types}`;
    return `## \`${entry}\`\n\n\`\`\`ts\n${entryReport(file)}\`\`\`\n`;
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
const GENERATED = new Set(['paths', 'components', 'operations', 'webhooks', '$defs']);

/** The tag of types that only the package makes: users may pass them back, and never write one themselves. */
const SEALED = /@sealed\b/;

function entryReport(file: string): string {
  const program = ts.createProgram([file], OPTIONS);
  const source = program.getSourceFile(file);
  if (!source) throw new Error(`${file} is missing. Run \`pnpm build\` first.`);
  const checker = program.getTypeChecker();
  const own = (node: ts.Node) => !relative(dirname(file), node.getSourceFile().fileName).startsWith('..');

  const imports = new Set<string>();
  const exported = new Map<string, string>();
  const reached = new Map<string, string>();
  const renamed: string[] = [];
  const queue: ts.Symbol[] = [];

  // Everything that a declaration names: another declaration of this package, or one of a dependency.
  const visit = (node: ts.Node): void => {
    const local = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    const specifier = local?.declarations?.find(ts.isImportSpecifier);
    const symbol = local && specifier ? checker.getAliasedSymbol(local) : local;
    if (symbol?.declarations?.some((declaration) => own(declaration) && isTopLevel(declaration))) {
      queue.push(symbol);
    } else if (specifier) {
      const from = (specifier.parent.parent.parent.moduleSpecifier as ts.StringLiteral).text;
      imports.add(`import { ${specifier.getText()} } from '${from}';`);
    }
    if (!isPrivate(node)) ts.forEachChild(node, visit);
  };
  const take = (symbol: ts.Symbol): void => {
    const name = symbol.name;
    if (reached.has(name)) return;
    if (GENERATED.has(name)) {
      // Open, so that whatever the package picks out of them still fits.
      reached.set(name, `interface ${name} { [name: string]: any } // generated from the spec\n`);
      return;
    }
    const declarations = (symbol.declarations ?? []).filter(isTopLevel);
    reached.set(name, declarations.map(print).join(''));
    for (const declaration of declarations) visit(declaration);
  };

  for (const symbol of checker.getExportsOfModule(checker.getSymbolAtLocation(source)!)) {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (!(target.declarations ?? []).some(own)) continue;
    take(target);
    exported.set(symbol.name, target.name);
    if (symbol.name !== target.name) renamed.push(`export { ${target.name} as ${symbol.name} };\n`);
  }
  for (let symbol = queue.shift(); symbol; symbol = queue.shift()) take(symbol);

  const names = [...reached.keys()].sort();
  const isExported = (name: string) => exported.get(name) === name;
  return [
    ...[...imports].sort().map((line) => `${line}\n`),
    ...reexports(source),
    '\n',
    ...names.filter(isExported).map((name) => withExport(reached.get(name)!)),
    ...renamed.sort(),
    // Not exported, and still seen by users through what is.
    ...names.filter((name) => !isExported(name)).map((name) => reached.get(name)!),
    // Otherwise a module without any would export all of its declarations.
    'export {};\n',
  ].join('');
}

function isTopLevel(node: ts.Node): boolean {
  const parent = ts.isVariableDeclaration(node) ? node.parent.parent.parent : node.parent;
  return ts.isSourceFile(parent) && !ts.isImportDeclaration(node);
}

// `export * from` and `export { … } from` a dependency.
function reexports(source: ts.SourceFile): string[] {
  return source.statements
    .filter(ts.isExportDeclaration)
    .flatMap(({ moduleSpecifier, exportClause }) => {
      const from = (moduleSpecifier as ts.StringLiteral | undefined)?.text;
      if (!from || from.startsWith('.')) return [];
      if (!exportClause) return [`export * from '${from}';\n`];
      const names = (exportClause as ts.NamedExports).elements.map((element) => element.getText());
      return names.map((name) => `export { ${name} } from '${from}';\n`);
    })
    .sort();
}

function isPrivate(node: ts.Node): boolean {
  if (!ts.isClassElement(node)) return false;
  if (node.name && ts.isPrivateIdentifier(node.name)) return true;
  return (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Private) !== 0;
}

const printer = ts.createPrinter({ removeComments: true });

function print(node: ts.Declaration): string {
  const source = node.getSourceFile();
  const statement = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  const sealed = SEALED.test(commentOf(statement, source));
  const { transformed } = ts.transform(statement, [
    (context) => (top) => {
      const strip = (child: ts.Node): ts.Node | undefined =>
        isPrivate(child) ? undefined : ts.visitEachChild(child, strip, context);
      return ts.visitEachChild(top, strip, context);
    },
  ]);
  const text = printer.printNode(ts.EmitHint.Unspecified, transformed[0]!, source);
  return `${sealed ? '/** @sealed */\n' : ''}${text}\n`;
}

function commentOf(node: ts.Node, source: ts.SourceFile): string {
  const ranges = ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [];
  return ranges.map(({ pos, end }) => source.text.slice(pos, end)).join('\n');
}

function withExport(text: string): string {
  return text.replaceAll(/^(?=(?:declare|interface|type|abstract|class) )/gm, 'export ');
}

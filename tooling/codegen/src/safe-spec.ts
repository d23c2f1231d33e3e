import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { BaseResolver } from '@redocly/openapi-core';
import ts from 'typescript';

/** Any JSON object of an OpenAPI document. */
export type Json = Record<string, unknown>;

// A spec becomes code that is committed and shipped, so what stands in it must not decide what that code does, nor which
// files and hosts its reader opens.

/** Reads the files of one folder and of those below it, and nothing else: no URL, no path or link that leads out. */
export class FolderResolver extends BaseResolver {
  readonly #folder: string;

  constructor(folder: string) {
    super();
    this.#folder = realpathSync(folder);
  }

  override async loadExternalRef(ref: string): ReturnType<BaseResolver['loadExternalRef']> {
    if (/^[a-z][a-z0-9+.-]+:/i.test(ref)) throw new Error(`a $ref must not be a URL: ${ref}`);
    let path: string;
    try {
      path = realpathSync(ref);
    } catch {
      throw new Error(`a $ref leads to no file: ${ref}`);
    }
    const way = relative(this.#folder, path);
    if (way === '..' || way.startsWith(`..${sep}`))
      throw new Error(`a $ref leads out of the spec's folder: ${ref}`);
    return super.loadExternalRef(path);
  }
}

/** Throws where a name of the spec cannot stand in code, and where a `$ref` is left that leads out of the document. */
export function demandSafe(spec: Json): void {
  for (const [group, members] of Object.entries((spec.components ?? {}) as Record<string, Json>)) {
    for (const name of Object.keys(members)) {
      if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) {
        throw new Error(
          `components/${group}: a name has letters, digits and underscores alone: ${JSON.stringify(name)}`,
        );
      }
    }
  }
  demandLocal(spec, '#');
}

function demandLocal(node: unknown, where: string): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === '$ref' && typeof value === 'string' && !value.startsWith('#/')) {
      throw new Error(`${where}: a $ref leads out of the document: ${value}`);
    }
    demandLocal(value, `${where}/${key}`);
  }
}

/** The text of a generated file. Throws where it holds anything but types and constant data. */
export function declarationsAlone(path: string, text: string): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: readonly ts.Diagnostic[] };
  const wrong = file.statements.find((statement) => !isDeclaration(statement));
  if (parseDiagnostics.length === 0 && !wrong) return text;
  const at = wrong?.getStart() ?? parseDiagnostics[0]?.start ?? 0;
  const { line } = file.getLineAndCharacterOfPosition(at);
  throw new Error(`${path}:${line + 1}: the spec makes code of something that is neither a type nor data.`);
}

function isDeclaration(node: ts.Statement): boolean {
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true;
  if (ts.isImportDeclaration(node)) return node.importClause?.isTypeOnly === true;
  if (!ts.isVariableStatement(node)) return false;
  return node.declarationList.declarations.every(
    ({ initializer }) => initializer !== undefined && isData(initializer),
  );
}

function isData(node: ts.Expression): boolean {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return isData(node.expression);
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return true;
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isData);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every(
      (member) =>
        ts.isPropertyAssignment(member) &&
        !ts.isComputedPropertyName(member.name) &&
        isData(member.initializer),
    );
  }
  return [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(
    node.kind,
  );
}

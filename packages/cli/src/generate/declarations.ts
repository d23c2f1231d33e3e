import ts from 'typescript';

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

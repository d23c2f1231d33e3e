import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { Specification } from './specification.ts';

/** The types of a spec, as the text of `schema.ts`. The same spec gives the same text. */
export async function schemaTypes(spec: Specification): Promise<string> {
  const nodes = await openapiTS(structuredClone(spec) as never, {
    // A default is what the vendor assumes, not a field that the caller has to send.
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    silent: true,
    postTransform: openEnum,
  });
  return astToString(nodes);
}

/**
 * `'A' | 'B' | string` is just `string` to TypeScript, and editors offer nothing. `(string & {})` accepts the same values
 * and keeps the known ones on offer.
 */
function openEnum(type: ts.TypeNode): ts.TypeNode | undefined {
  if (!ts.isUnionTypeNode(type)) return undefined;
  const members = type.types.flatMap((member) => [...flatten(member)]);
  const isString = (member: ts.TypeNode) => member.kind === ts.SyntaxKind.StringKeyword;
  if (!members.some(isString) || !members.some(isStringLiteral)) return undefined;
  return ts.factory.createUnionTypeNode(members.map((member) => (isString(member) ? anyString() : member)));
}

function flatten(type: ts.TypeNode): readonly ts.TypeNode[] {
  if (ts.isParenthesizedTypeNode(type)) return flatten(type.type);
  return ts.isUnionTypeNode(type) ? type.types.flatMap((member) => [...flatten(member)]) : [type];
}

function isStringLiteral(type: ts.TypeNode): boolean {
  // The generator writes a string literal as an identifier that begins with a quotation mark, for the sake of Unicode.
  const node = ts.isLiteralTypeNode(type) ? type.literal : type;
  return ts.isStringLiteral(node) || (ts.isIdentifier(node) && node.text.startsWith('"'));
}

function anyString(): ts.TypeNode {
  return ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
}

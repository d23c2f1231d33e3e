import {
  astToString,
  type GlobalContext,
  resolveRef,
  scanDiscriminators,
  transformSchema,
} from 'openapi-typescript';
import ts from 'typescript';
import type { Json, Specification } from './specification.ts';

/**
 * The types of a spec, as the text of `schema.ts`. The same spec gives the same text. `rootTypes`: with a name of its own
 * for each schema. The generator's own entry lints first, with a linter that is most of what it installs; our specs have
 * been linted, and a user's own description has been checked.
 */
export function schemaTypes(spec: Specification, { rootTypes = true } = {}): string {
  const schema = withoutExamples(structuredClone(spec)) as never;
  const silent = { silent: true };
  // What is not named is off. So is `defaultNonNullable`: a default is what the vendor assumes, not what the caller sends.
  const context = {
    ...silent,
    rootTypes,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    postTransform: openEnum,
    injectFooter: [],
    discriminators: scanDiscriminators(schema, silent),
    resolve: ($ref: string) => resolveRef(schema, $ref, silent),
  };
  const nodes = transformSchema(schema, context as unknown as GlobalContext);
  nodes
    .filter(ts.isInterfaceDeclaration)
    .filter(({ name }) => name.text === 'operations')
    .forEach(allowUndefined);
  return withTabs(plainDescriptions(astToString(nodes)));
}

/** Whole bodies are shown with the methods, and would make up a third of what is shipped. */
function withoutExamples<Node>(node: Node): Node {
  if (typeof node !== 'object' || node === null) return node;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'content') {
      for (const media of Object.values((value ?? {}) as Record<string, Json>)) {
        delete media.example;
        delete media.examples;
      }
    }
    withoutExamples(value);
  }
  return node;
}

/** A parameter that may be left out may be `undefined`, also under `exactOptionalPropertyTypes`. */
function allowUndefined(node: ts.Node): void {
  if (ts.isPropertySignature(node) && node.questionToken && node.type && !isNever(node.type)) {
    const nothing = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
    Object.assign(node, { type: ts.factory.createUnionTypeNode([node.type, nothing]) });
  }
  ts.forEachChild(node, allowUndefined);
}

function isNever(node: ts.Node): boolean {
  return node.kind === ts.SyntaxKind.NeverKeyword;
}

/**
 * Editors show the words of a comment that stand before all tags as what the thing is. The generator tags them, behind
 * `Format: int64` and `@deprecated`.
 */
function plainDescriptions(text: string): string {
  return text
    .replaceAll('/** @description ', '/** ')
    .replaceAll(/^( *)\/\*\*\n((?:\1 \*.*\n)+)\1 \*\/$/gm, (whole, indent: string, body: string) => {
      const lines = body.trimEnd().split('\n');
      const start = `${indent} * `;
      const from = lines.findIndex((line) => line.startsWith(`${start}@description `));
      if (from < 0) return whole;
      const length = lines.slice(from + 1).findIndex((line) => line.startsWith(`${start}@`));
      const description = lines.splice(from, length < 0 ? lines.length : length + 1);
      description[0] = start + description[0]!.slice(`${start}@description `.length);
      const title = lines.findIndex(
        (line) => line.startsWith(`${start}@`) || line.startsWith(`${start}Format: `),
      );
      lines.splice(title < 0 ? lines.length : title, 0, ...description);
      return `${indent}/**\n${lines.join('\n')}\n${indent} */`;
    });
}

/** A character for each level in place of four. */
function withTabs(text: string): string {
  return text.replaceAll(/^(?: {4})+/gm, (indent) => '\t'.repeat(indent.length / 4));
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

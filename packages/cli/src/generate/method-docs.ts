import { groupOf, inputParameters, methodOf } from './method-names.ts';
import { follow, type Operation } from './operations.ts';
import type { Json, Specification } from './specification.ts';

/** Media type of bodies that methods take as `FormData`. */
export const FORM = 'multipart/form-data';

/** A comment that editors show; nothing for an empty text. */
export function docComment(text: string, indent = ''): string {
  const lines = text.trim().replaceAll('*/', '*\\/').split('\n');
  if (!lines[0]) return '';
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

/** What an editor shows for a method: meaning, request, how well it is known and where it is described, an example. */
export function methodDoc(spec: Specification, provider: string, found: Operation): string {
  const { operation, method, path } = found;
  const { summary, description, externalDocs, deprecated } = operation as Record<string, string | undefined>;
  const { url, description: page } = (externalDocs ?? {}) as unknown as Record<string, string | undefined>;
  const source = url ? `, {@link ${url}${page ? ` | ${page.replaceAll(/[{}|]/g, '')}` : ''}}` : '';
  return [
    summary?.trim(),
    description?.trim(),
    `\`${method.toUpperCase()} ${path}\`. Source: ${operation['x-evidence']}${source}.`,
    `@example\n\`\`\`ts\n${exampleOf(spec, provider, found)}\n\`\`\``,
    deprecated ? `@deprecated ${summary?.trim() ?? ''}`.trim() : undefined,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A call of a method, with the spec's own examples. */
function exampleOf(spec: Specification, provider: string, found: Operation): string {
  const call = `${provider}.${groupOf(found)}.${methodOf(found)}(${inputExample(spec, found)})`;
  if (found.operation['x-paging']) return `for await (const item of ${call}) console.log(item);`;
  return `await ${call};`;
}

function inputExample(spec: Specification, found: Operation): string {
  const given: Json = {};
  for (const parameter of inputParameters(found)) {
    if (parameter.required) given[String(parameter.name)] = sampleOf(spec, parameter);
  }
  const body = found.operation.requestBody as Json | undefined;
  const [content] = Object.values((body?.content ?? {}) as Record<string, Json>);
  if (body && content) given.body = content.example ?? firstExample(content.examples) ?? {};
  const isForm = Object.keys((body?.content ?? {}) as Json)[0] === FORM;
  if (isForm) given.body = FORM;
  return Object.keys(given).length ? literal(given).replace(`'${FORM}'`, 'new FormData(form)') : '';
}

/** A value that a parameter can have. */
export function sampleOf(spec: Specification, { example, examples, schema }: Json): unknown {
  const node = follow(spec, (schema ?? {}) as Json);
  const stated = example ?? firstExample(examples) ?? node.example ?? firstExample(node.examples);
  if (stated !== undefined) return stated;
  if (node.default !== undefined) return node.default;
  if (Array.isArray(node.enum)) return node.enum[0];
  const [type] = [node.type].flat() as (string | undefined)[];
  return { boolean: true, integer: 1, number: 1, array: [] }[type ?? ''] ?? 'text';
}

function firstExample(examples: unknown): unknown {
  if (Array.isArray(examples)) return examples[0];
  const [first] = Object.values((examples ?? {}) as Record<string, Json>);
  return first?.value;
}

/** A value as one writes it in TypeScript. */
export function literal(value: unknown): string {
  const wide = JSON.stringify(value, null, 2)
    .replaceAll(/^( *)"([A-Za-z_$][\w$]*)":/gm, '$1$2:')
    .replaceAll(/(^ *|: )"([^"\\']*)"(,?)$/gm, "$1'$2'$3");
  const narrow = wide.replaceAll(/\n\s*/g, ' ');
  return narrow.length <= 80 ? narrow : wide;
}

import { nameProblems } from '../../../packages/cli/src/generate/method-names.ts';
import { itemType } from '../../../packages/cli/src/generate/method-types.ts';
import { follow, type Operation, operations } from '../../../packages/cli/src/generate/operations.ts';
import { serverTable } from '../../../packages/cli/src/generate/server-table.ts';
import type { Json, Specification } from './specification.ts';

/**
 * What a spec must keep beyond valid OpenAPI and the rules of redocly.yaml, one line for each problem; empty where it keeps
 * everything.
 */
export function problems(spec: Specification): string[] {
  const all = operations(spec);
  return [
    ...thrown(() => serverTable(spec)),
    ...nameProblems(all),
    ...all.flatMap((one) =>
      operationProblems(spec, one).map((text) => `${one.method.toUpperCase()} ${one.path}: ${text}`),
    ),
  ];
}

function thrown(check: () => unknown): string[] {
  try {
    check();
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

function operationProblems(spec: Specification, one: Operation): string[] {
  const { operation } = one;
  const found = operation['x-paging'] === undefined ? [] : thrown(() => itemType(spec, one));
  const bodies = [
    { name: 'request', look: strict, node: operation.requestBody as Json | undefined },
    ...Object.entries((operation.responses ?? {}) as Record<string, Json>).map(([status, node]) => ({
      name: `response ${status}`,
      look: open,
      node,
    })),
  ];
  let hasExample = false;
  for (const { name, look, node } of bodies) {
    const content = (node && follow(spec, node).content) ?? {};
    for (const [type, media] of Object.entries(content as Record<string, Json>)) {
      hasExample ||= 'example' in media || Object.keys((media.examples ?? {}) as Json).length > 0;
      if (media.schema) found.push(...walk(spec, media.schema as Json, `${name} (${type})`, look));
    }
  }
  return hasExample ? found : ['an example is missing', ...found];
}

/**
 * Looks at one schema: what is wrong with it, and in which compositions its parts are told so. `told`: it is such a part.
 */
type Look = (schema: Json, told: boolean, spec: Specification) => { problems: unknown[]; tell: string[] };

const COMPOSITIONS = ['allOf', 'anyOf', 'oneOf'];

/** Looks at a schema and at everything below it, at each once for what it is told. */
function walk(spec: Specification, root: Json, rootWhere: string, look: Look): string[] {
  const seen = { true: new Set<Json>(), false: new Set<Json>() };
  const visit = (node: Json, where: string, told: boolean): string[] => {
    const schema = follow(spec, node);
    const known = seen[`${told}`];
    if (known.has(schema)) return [];
    known.add(schema);
    const { problems, tell } = look(schema, told, spec);
    const parts = COMPOSITIONS.flatMap((key) =>
      ((schema[key] ?? []) as Json[]).map((part) => ({ part, told: tell.includes(key) })),
    );
    return [
      ...problems.filter(Boolean).map((problem) => `${where}: ${problem}`),
      ...parts.flatMap(({ part, told }) => visit(part, where, told)),
      ...below(schema).flatMap(([name, child]) => visit(child, where + name, false)),
    ];
  };
  return visit(root, rootWhere, false);
}

/** The schemas that a schema has for its members, each with its name in a path. */
function below(schema: Json): [name: string, child: Json][] {
  const { properties, patternProperties, additionalProperties, items, prefixItems } = schema;
  const named = [properties, patternProperties].flatMap((of) => Object.entries((of ?? {}) as Json));
  const all: [string, unknown][] = [
    ...named.map(([name, child]): [string, unknown] => [`/${name}`, child]),
    ['/*', additionalProperties],
    ...[items, ...((prefixItems ?? []) as unknown[])].map((child): [string, unknown] => ['/[]', child]),
  ];
  return all.filter((one): one is [string, Json] => one[1] !== null && typeof one[1] === 'object');
}

function isClosed(schema: Json): boolean {
  return schema.additionalProperties === false || schema.unevaluatedProperties === false;
}

/**
 * Responses stay open: a field or a value that the vendor adds tomorrow must not break a caller. An `enum` is open when
 * it stands in an `anyOf` beside a plain string; one with a single value is a constant and may stay. `told`: it stands so.
 */
const open: Look = (schema, told, spec) => {
  const hasPlain = ((schema.anyOf ?? []) as Json[]).some((part) => {
    const { type, enum: values, const: constant } = follow(spec, part);
    return ['string', 'integer', 'number'].includes(type as string) && !values && constant === undefined;
  });
  return {
    problems: [
      isClosed(schema) && 'a response must stay open for unknown fields',
      Array.isArray(schema.enum) &&
        schema.enum.length > 1 &&
        !told &&
        'an enum in a response must be open: anyOf: [enum, string]',
    ],
    tell: hasPlain ? ['anyOf'] : [],
  };
};

/**
 * Requests are strict: a misspelt field is the caller's mistake, and is found before it is sent. A composition is closed
 * from outside, which is what its parts are told: what is closed within would refuse the fields of its neighbours.
 */
const strict: Look = (schema, told) => {
  const isObject = schema.properties !== undefined || [schema.type].flat().includes('object');
  const isMap = typeof schema.additionalProperties === 'object';
  return {
    problems: [
      isObject &&
        !isMap &&
        !told &&
        !isClosed(schema) &&
        'an object in a request needs additionalProperties: false or unevaluatedProperties: false',
    ],
    tell: told || schema.unevaluatedProperties === false ? COMPOSITIONS : [],
  };
};

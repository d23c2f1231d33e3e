import type { Json } from '../specification.ts';
import { isObject } from './document.ts';

const types = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];
/** Where schemas stand in a schema: one, a list, or by name. */
const single = ['items', 'additionalProperties', 'not', 'contains', 'propertyNames', 'if', 'then', 'else'];
const composed = ['allOf', 'anyOf', 'oneOf'];
const lists = [...composed, 'prefixItems'];
const maps = ['properties', 'patternProperties', 'dependentSchemas', '$defs'];

/** Finds what is wrong with an operation: in itself, or in anything that it refers to. */
export function createCheck(document: Json) {
  const known = new Map<string, string | undefined>();
  const follow = (node: unknown) => followed(document, node);

  function schemaProblem(node: unknown): string | undefined {
    if (typeof node === 'boolean') return undefined;
    if (!isObject(node)) return 'A schema is not an object.';
    if (node.$ref !== undefined) return referenceProblem(String(node.$ref), node);
    return shapeProblem(node) ?? first(partsOf(node), schemaProblem);
  }

  function referenceProblem(key: string, node: Json): string | undefined {
    if (known.has(key)) return known.get(key);
    // A schema may hold itself: taken for good while it is looked at.
    known.set(key, undefined);
    const problem = targetProblem(key, follow(node));
    const named = problem && !problem.startsWith('#/') ? `${key}: ${problem}` : problem;
    known.set(key, named);
    return named;
  }

  function targetProblem(key: string, target: Json | string): string | undefined {
    if (typeof target === 'string') return target;
    return isMadeOfItself(document, key) ? 'It is made of itself.' : schemaProblem(target);
  }

  function contentProblem(node: unknown): string | undefined {
    const found = follow(node);
    if (typeof found === 'string') return found;
    if (found.content === undefined) return undefined;
    if (!isObject(found.content)) return 'A content is not an object.';
    return first(Object.values(found.content), (media) => {
      if (!isObject(media)) return 'A content is not an object.';
      return media.schema === undefined ? undefined : schemaProblem(media.schema);
    });
  }

  function parameterProblem(node: unknown): string | undefined {
    const found = follow(node);
    if (typeof found === 'string') return found;
    const { schema } = found;
    return parameterNameProblem(found) ?? (schema === undefined ? undefined : schemaProblem(schema));
  }

  return {
    follow,
    /** What is wrong; `undefined` where nothing is. `parameters`: those of the path among them. */
    operationProblem(operation: Json, parameters: readonly unknown[]): string | undefined {
      const { responses, requestBody } = operation;
      if (!isObject(responses)) return 'It has no responses.';
      return (
        first(parameters, parameterProblem) ??
        (requestBody === undefined ? undefined : contentProblem(requestBody)) ??
        first(Object.values(responses), contentProblem)
      );
    },
  };
}

/** Follows local references. A text is what is wrong with one. */
function followed(document: Json, node: unknown, seen: readonly string[] = []): Json | string {
  if (!isObject(node)) return 'A part of it is not an object.';
  const { $ref } = node;
  if ($ref === undefined) return node;
  if (typeof $ref !== 'string' || !$ref.startsWith('#/')) return 'It refers to another file.';
  if (seen.includes($ref)) return `${$ref} refers to itself.`;
  const target = locate(document, $ref);
  return target === undefined ? `${$ref} does not exist.` : followed(document, target, [...seen, $ref]);
}

/** True for a schema that is put together of itself, and not only holds itself in one of its fields. */
function isMadeOfItself(document: Json, reference: string): boolean {
  const seen = new Set<string>();
  const reaches = (node: unknown): boolean => {
    if (!isObject(node)) return false;
    if (node.$ref !== undefined) {
      const key = String(node.$ref);
      if (key === reference) return true;
      if (seen.has(key)) return false;
      seen.add(key);
      return reaches(locate(document, key));
    }
    return composed.flatMap((list) => (Array.isArray(node[list]) ? node[list] : [])).some(reaches);
  };
  return reaches(locate(document, reference));
}

/** What is wrong with a schema, whatever its parts are. */
function shapeProblem(schema: Json): string | undefined {
  const unknown = [schema.type ?? []].flat().find((type) => !types.includes(type as string));
  if (unknown !== undefined) return 'A schema has a type that does not exist.';
  if (schema.enum !== undefined && !Array.isArray(schema.enum)) return 'An enum is not a list.';
  if (schema.required !== undefined && !isTextList(schema.required)) {
    return 'The required fields of a schema are not a list of names.';
  }
  const noMap = maps.find((key) => schema[key] !== undefined && !isObject(schema[key]));
  if (noMap) return `The ${noMap} of a schema are not an object.`;
  const noList = lists.find((key) => schema[key] !== undefined && !Array.isArray(schema[key]));
  return noList && `The ${noList} of a schema is not a list.`;
}

/** The schemas that stand in a schema whose shape is right. */
function partsOf(schema: Json): unknown[] {
  return [
    ...single.filter((key) => schema[key] !== undefined).map((key) => schema[key]),
    ...lists.flatMap((key) => (schema[key] ?? []) as unknown[]),
    ...maps.flatMap((key) => Object.values((schema[key] ?? {}) as Json)),
  ];
}

function parameterNameProblem({ name, in: place }: Json): string | undefined {
  if (typeof name !== 'string' || !/^[\x21-\x7e]+$/.test(name)) return 'A parameter has no usable name.';
  if (!['path', 'query', 'header', 'cookie'].includes(String(place))) {
    return `The parameter ${name} says neither path nor query nor header.`;
  }
  return name === 'body' && place !== 'header'
    ? 'A parameter is called body, which is what methods call the body.'
    : undefined;
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function first<T>(values: readonly T[], problem: (value: T) => string | undefined): string | undefined {
  for (const value of values) {
    const found = problem(value);
    if (found) return found;
  }
  return undefined;
}

/** What a local reference leads to. */
export function locate(document: Json, reference: string): unknown {
  return tokens(reference).reduce<unknown>(
    (node, token) => (isObject(node) ? node[token] : undefined),
    document,
  );
}

/** The steps of a local reference. */
export function tokens(reference: string): string[] {
  return reference
    .slice(2)
    .split('/')
    .map((token) => decode(token).replaceAll('~1', '/').replaceAll('~0', '~'));
}

function decode(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}

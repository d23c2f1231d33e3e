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
    ...serverProblems(spec),
    ...nameProblems(all),
    ...all.flatMap((operation) =>
      operationProblems(spec, operation).map((text) => `${title(operation)}: ${text}`),
    ),
  ];
}

function title({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}

function serverProblems(spec: Specification): string[] {
  try {
    serverTable(spec);
  } catch (error) {
    return [(error as Error).message];
  }
  return operations(spec)
    .filter(({ operation }) => operation.servers !== undefined)
    .map((operation) => `${title(operation)}: servers belong to the path, not to the operation`);
}

function pagingProblems(spec: Specification, operation: Operation): string[] {
  if (operation.operation['x-paging'] === undefined) return [];
  try {
    itemType(spec, operation);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

function operationProblems(spec: Specification, all: Operation): string[] {
  const { operation } = all;
  const found: string[] = pagingProblems(spec, all);
  if (!hasExample(spec, operation)) found.push('an example is missing');

  const body = operation.requestBody as Json | undefined;
  if (body) {
    for (const [where, schema] of schemas(spec, follow(spec, body), 'request')) {
      strict(spec, schema, where, found, new Set());
    }
  }
  for (const [status, response] of Object.entries((operation.responses ?? {}) as Record<string, Json>)) {
    for (const [where, schema] of schemas(spec, follow(spec, response), `response ${status}`)) {
      open(spec, schema, where, found, new Set());
    }
  }
  return found;
}

function mediaTypes(spec: Specification, node: Json): [string, Json][] {
  return Object.entries((follow(spec, node).content ?? {}) as Record<string, Json>);
}

function schemas(spec: Specification, node: Json, where: string): [string, Json][] {
  return mediaTypes(spec, node).flatMap(([type, media]) =>
    media.schema ? [[`${where} (${type})`, media.schema as Json] as [string, Json]] : [],
  );
}

function hasExample(spec: Specification, operation: Json): boolean {
  const bodies = [operation.requestBody, ...Object.values((operation.responses ?? {}) as Json)].filter(
    Boolean,
  ) as Json[];
  return bodies
    .flatMap((body) => mediaTypes(spec, body))
    .some(([, media]) => 'example' in media || Object.keys((media.examples ?? {}) as Json).length > 0);
}

/** The schemas right below a schema, each with its name in a path. */
function below(schema: Json): [string, Json][] {
  const found: [string, Json][] = [];
  const add = (name: string, node: unknown) => {
    if (typeof node === 'object' && node !== null && !Array.isArray(node)) found.push([name, node as Json]);
  };
  for (const [name, node] of Object.entries((schema.properties ?? {}) as Json)) add(`/${name}`, node);
  for (const [name, node] of Object.entries((schema.patternProperties ?? {}) as Json)) add(`/${name}`, node);
  add('/*', schema.additionalProperties);
  add('/[]', schema.items);
  for (const node of (schema.prefixItems ?? []) as unknown[]) add('/[]', node);
  return found;
}

function parts(schema: Json): Json[] {
  return ['allOf', 'anyOf', 'oneOf'].flatMap((key) => (schema[key] ?? []) as Json[]);
}

function isClosed(schema: Json): boolean {
  return schema.additionalProperties === false || schema.unevaluatedProperties === false;
}

/**
 * Responses stay open: a field or a value that the vendor adds tomorrow must not break a caller. An `enum` is open when
 * it stands in an `anyOf` beside a plain string; one with a single value is a constant and may stay.
 */
function open(
  spec: Specification,
  node: Json,
  where: string,
  found: string[],
  seen: Set<Json>,
  openHere = false,
): void {
  const schema = follow(spec, node);
  // Whether an enum is open depends on where it is used, so that is checked again for each use.
  if (seen.has(schema) && !Array.isArray(schema.enum)) return;
  seen.add(schema);
  if (isClosed(schema)) found.push(`${where}: a response must stay open for unknown fields`);
  if (Array.isArray(schema.enum) && schema.enum.length > 1 && !openHere) {
    found.push(`${where}: an enum in a response must be open: anyOf: [enum, string]`);
  }
  const alternatives = (schema.anyOf ?? []) as Json[];
  const hasPlain = alternatives.some((part) => {
    const { type, enum: values, const: constant } = follow(spec, part);
    return (
      (type === 'string' || type === 'integer' || type === 'number') && !values && constant === undefined
    );
  });
  for (const part of parts(schema)) {
    open(spec, part, where, found, seen, alternatives.includes(part) && hasPlain);
  }
  for (const [name, child] of below(schema)) open(spec, child, where + name, found, seen);
}

/** Requests are strict: a misspelt field is the caller's mistake, and is found before it is sent. */
function strict(
  spec: Specification,
  node: Json,
  where: string,
  found: string[],
  seen: Set<Json>,
  closedAbove = false,
): void {
  const schema = follow(spec, node);
  if (seen.has(schema)) return;
  seen.add(schema);
  const isObject = schema.properties !== undefined || [schema.type].flat().includes('object');
  const isMap = typeof schema.additionalProperties === 'object';
  const closed = closedAbove || isClosed(schema);
  if (isObject && !closed && !isMap) {
    found.push(
      `${where}: an object in a request needs additionalProperties: false or unevaluatedProperties: false`,
    );
  }
  // A composition is closed from outside: what is closed within would refuse the fields of its neighbours.
  const outer = closedAbove || schema.unevaluatedProperties === false;
  for (const part of parts(schema)) strict(spec, part, where, found, seen, outer);
  for (const [name, child] of below(schema)) strict(spec, child, where + name, found, seen);
}

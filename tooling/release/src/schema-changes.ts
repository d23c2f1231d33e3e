import { follow, type Json, type Specification } from '@tooling/codegen';
import type { Change } from './level.ts';

/** Whether callers write what a schema describes, or read it. */
export type Way = 'request' | 'response';

/** A schema, and the spec that its references point into. */
export interface Located {
  spec: Specification;
  schema: Json;
}

/**
 * What changed between two schemas for somebody who writes or reads what they describe. What is written may be allowed
 * more, what is read may promise more. Limits such as `maxLength` are the vendor's to check and no part of a type, so
 * that they break no caller.
 */
export function schemaChanges(old: Located, now: Located, way: Way, at: string): Change[] {
  return compare(shapeOf(old), shapeOf(now), { way, at, seen: [] });
}

interface Context {
  way: Way;
  at: string;
  /** Pairs of schemas that are being compared further out: schemas may hold themselves. */
  seen: readonly (readonly [Json, Json])[];
}

interface Shape {
  spec: Specification;
  schema: Json;
  /** JSON types; `undefined` where anything goes. */
  types: Set<string> | undefined;
  values: Set<string> | undefined;
  properties: Map<string, Json>;
  required: Set<string>;
  /** Schema of the fields that are not named, or whether there may be any. */
  others: Json | boolean;
  items: Json | undefined;
  variants: Json[];
}

// `allOf` says all at once, so that it is one shape with what stands beside it.
function shapeOf({ spec, schema }: Located): Shape {
  const own = follow(spec, schema);
  const { allOf = [], anyOf = [], oneOf = [] } = own as Record<string, Json[]>;
  const shape: Shape = {
    spec,
    schema: own,
    types: typesOf(own),
    values: valuesOf(own),
    properties: new Map(Object.entries((own.properties ?? {}) as Record<string, Json>)),
    required: new Set((own.required ?? []) as string[]),
    others: (own.additionalProperties ?? own.unevaluatedProperties ?? true) as Json | boolean,
    items: own.items as Json | undefined,
    variants: [...anyOf, ...oneOf],
  };
  for (const part of allOf.map((one) => shapeOf({ spec, schema: one }))) {
    shape.types ??= part.types;
    shape.values ??= part.values;
    shape.items ??= part.items;
    for (const [name, property] of part.properties) shape.properties.set(name, property);
    for (const name of part.required) shape.required.add(name);
    if (part.others !== true) shape.others = part.others;
    shape.variants.push(...part.variants);
  }
  return shape;
}

function typesOf(schema: Json): Set<string> | undefined {
  if (schema.type !== undefined) return new Set([schema.type].flat() as string[]);
  const values = valuesOf(schema);
  return values && new Set([...values].map((value) => jsonType(JSON.parse(value))));
}

function jsonType(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function valuesOf(schema: Json): Set<string> | undefined {
  const values = 'const' in schema ? [schema.const] : (schema.enum as unknown[] | undefined);
  return values && new Set(values.map((value) => JSON.stringify(value)));
}

function compare(old: Shape, now: Shape, context: Context): Change[] {
  if (context.seen.some(([a, b]) => a === old.schema && b === now.schema)) return [];
  const inside = { ...context, seen: [...context.seen, [old.schema, now.schema] as const] };
  return [
    ...typeChanges(old, now, inside),
    ...variantChanges(old, now, inside),
    ...propertyChanges(old, now, inside),
    ...(old.items && now.items ? nested(old, now, old.items, now.items, inside, '[]') : []),
  ];
}

function nested(old: Shape, now: Shape, a: Json, b: Json, context: Context, step: string): Change[] {
  return compare(shapeOf({ spec: old.spec, schema: a }), shapeOf({ spec: now.spec, schema: b }), {
    ...context,
    at: context.at + step,
  });
}

/** Callers write values of `old` for `now`, or read values of `now` as `old`. */
function within<Value>(old: Value, now: Value, way: Way): { given: Value; taken: Value } {
  return way === 'request' ? { given: old, taken: now } : { given: now, taken: old };
}

function typeChanges(old: Shape, now: Shape, { way, at }: Context): Change[] {
  const found: Change[] = [];
  const check = (what: string, a: Set<string> | undefined, b: Set<string> | undefined) => {
    const { given, taken } = within(a, b, way);
    const broken = taken !== undefined && (given === undefined || [...given].some((one) => !taken.has(one)));
    const verb = way === 'request' ? 'takes fewer' : 'may have more';
    if (broken) found.push({ level: 'major', what: `${at} ${verb} ${what}` });
    else if (a?.size !== b?.size) found.push({ level: 'minor', what: `${at} has other ${what}` });
  };
  // An integer is a number.
  const types = ({ types }: Shape) =>
    types && new Set([...types].map((type) => type.replace('integer', 'number')));
  check('types', types(old), types(now));
  check('values', old.values, now.values);
  return found;
}

// Each of what is given has to fit one of what is taken.
function variantChanges(old: Shape, now: Shape, context: Context): Change[] {
  const { way, at } = context;
  if (old.variants.length === 0 && now.variants.length === 0) return [];
  if (old.variants.length === 0 || now.variants.length === 0) {
    return [{ level: 'major', what: `${at} is a choice in one version only` }];
  }
  const fits = (a: Json, b: Json) =>
    !nested(old, now, a, b, context, '').some(({ level }) => level === 'major');
  const broken =
    way === 'request'
      ? old.variants.some((a) => !now.variants.some((b) => fits(a, b)))
      : now.variants.some((b) => !old.variants.some((a) => fits(a, b)));
  if (broken) {
    return [
      { level: 'major', what: `${at} ${way === 'request' ? 'takes fewer' : 'may have more'} variants` },
    ];
  }
  return old.variants.length === now.variants.length
    ? []
    : [{ level: 'minor', what: `${at} has other variants` }];
}

function propertyChanges(old: Shape, now: Shape, context: Context): Change[] {
  const { way, at } = context;
  const found: Change[] = [];
  for (const [name, property] of old.properties) {
    const next = now.properties.get(name);
    if (next === undefined) found.push({ level: 'major', what: `${at}.${name} is gone` });
    else found.push(...nested(old, now, property, next, context, `.${name}`));
  }
  for (const name of now.properties.keys()) {
    if (old.properties.has(name)) continue;
    const breaks = way === 'request' && now.required.has(name);
    found.push({
      level: breaks ? 'major' : 'minor',
      what: `${at}.${name} is new${breaks ? ' and required' : ''}`,
    });
  }
  for (const name of old.properties.keys()) {
    if (!now.properties.has(name) || old.required.has(name) === now.required.has(name)) continue;
    if (way === 'request' && now.required.has(name)) {
      found.push({ level: 'major', what: `${at}.${name} is required now` });
    } else if (way === 'response' && old.required.has(name)) {
      found.push({ level: 'major', what: `${at}.${name} may be missing now` });
    } else {
      found.push({
        level: 'minor',
        what: `${at}.${name} is ${old.required.has(name) ? 'optional' : 'always there'} now`,
      });
    }
  }
  if (old.others !== false && now.others === false) {
    found.push({ level: 'major', what: `${at} has no fields but the named ones now` });
  }
  if (typeof old.others === 'object' && typeof now.others === 'object') {
    found.push(...nested(old, now, old.others, now.others, context, '.*'));
  }
  return found;
}

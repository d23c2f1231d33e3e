import { specValidator } from './spec-validator.ts';
import { loadSpecification, type Specification } from './specification.ts';
import type { VendorName } from './types.ts';
import { canCompile } from './validation.ts';

type Json = Record<string, unknown>;

/** What a factory lets be changed: any part, at any depth. Arrays are replaced whole. */
export type Overrides<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: Overrides<T[K]> }
    : T;

/** A factory for each schema of a specification, by its name in camel case. */
export type Fixtures<Schemas> = {
  [K in keyof Schemas & string as Uncapitalize<K>]: (overrides?: Overrides<Schemas[K]>) => Schemas[K];
};

/**
 * Factories of valid data, from the examples and schemas of a vendor's specification. Each call gives a new object. What an
 * override makes invalid is an error that says where, unless the runtime compiles no code.
 *
 * ```ts
 * import type { components } from '@x/portal';
 *
 * const fixtures = await loadFixtures<components['schemas']>('portal');
 * const transaction = fixtures.transaction({ Amount: 12 });
 * ```
 *
 * @typeParam Schemas - `components['schemas']` of the vendor's package.
 */
export async function loadFixtures<Schemas = Record<string, Json>>(
  vendor: VendorName,
): Promise<Fixtures<Schemas>> {
  const spec = await loadSpecification(vendor);
  const validator = canCompile() ? specValidator(spec) : undefined;
  const schemas = ((spec.components as Json)?.schemas ?? {}) as Record<string, Json>;
  const examples = createExamples(spec);
  const factories = Object.keys(schemas).map((name) => {
    const pointer = `#/components/schemas/${name}`;
    const factory = (overrides?: unknown) => {
      const value = merge(examples(pointer), overrides);
      const problems = validator?.schema(pointer)(value) ?? [];
      if (problems.length) {
        throw new Error(`[@x/simulator] fixture ${uncapital(name)} of ${vendor}: ${problems.join('; ')}.`);
      }
      return value;
    };
    return [uncapital(name), factory];
  });
  return Object.fromEntries(factories) as Fixtures<Schemas>;
}

const uncapital = (name: string) => name.slice(0, 1).toLowerCase() + name.slice(1);

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merge(value: unknown, over: unknown): unknown {
  if (over === undefined) return value;
  if (!isObject(value) || !isObject(over)) return structuredClone(over);
  const merged: Json = { ...value };
  for (const [key, part] of Object.entries(over)) {
    if (part === undefined) delete merged[key];
    else merged[key] = merge(merged[key], part);
  }
  return merged;
}

/** Gives an example of the schema that a pointer leads to: the one that is written down, or one that is made. */
export function createExamples(spec: Specification): (pointer: string) => unknown {
  const at = (pointer: string) =>
    pointer
      .slice(2)
      .split('/')
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<unknown>((node, key) => (node as Json | undefined)?.[key], spec) as Json;
  const written = writtenExamples(spec);

  function example(schema: Json, seen: readonly string[]): unknown {
    if (typeof schema.$ref === 'string') return ofPointer(schema.$ref, seen);
    const value = stated(schema);
    if (value !== undefined) return structuredClone(value);
    const parts = partsOfAll(schema);
    if (parts) return parts.map((part) => example(part, seen)).reduce<unknown>(merge, {});
    const choices = (schema.oneOf ?? schema.anyOf) as Json[] | undefined;
    if (choices) return example(choices.find((choice) => choice.type !== 'null') ?? choices[0]!, seen);
    return made(schema, seen);
  }

  function made(schema: Json, seen: readonly string[]): unknown {
    const type = Array.isArray(schema.type) ? schema.type.find((one) => one !== 'null') : schema.type;
    if (type === 'array') {
      const items = schema.items as Json | undefined;
      return items && Number(schema.minItems ?? 0) > 0 ? [example(items, seen)] : [];
    }
    if (type !== 'object' && !schema.properties) return scalar(type, schema);
    return Object.fromEntries(shownMembers(schema).map(([name, part]) => [name, example(part, seen)]));
  }

  function ofPointer(pointer: string, seen: readonly string[] = []): unknown {
    const known = written.get(pointer);
    if (known !== undefined) return structuredClone(known);
    // A schema that holds itself ends here.
    return seen.includes(pointer) ? {} : example(at(pointer), [...seen, pointer]);
  }

  return (pointer) => ofPointer(pointer);
}

/** The value that a schema names itself; `undefined` where it names none. */
function stated(schema: Json): unknown {
  if ('example' in schema) return schema.example;
  if (Array.isArray(schema.examples)) return schema.examples[0];
  if ('const' in schema) return schema.const;
  if ('default' in schema) return schema.default;
  return Array.isArray(schema.enum) ? schema.enum[0] : undefined;
}

/** The schemas that a value has to fit all of: those of `allOf`, and what stands beside it. */
function partsOfAll(schema: Json): Json[] | undefined {
  if (!Array.isArray(schema.allOf)) return undefined;
  const own = schema.properties ? [{ ...schema, allOf: undefined }] : [];
  return [...(schema.allOf as Json[]), ...own];
}

/** The members of an object that an example shows: what is required, and what has an example of its own. */
function shownMembers(schema: Json): [string, Json][] {
  const required = (schema.required ?? []) as string[];
  const all = Object.entries((schema.properties ?? {}) as Record<string, Json>);
  const some = all.filter(
    ([name, part]) => required.includes(name) || 'example' in part || 'examples' in part,
  );
  return some.length < Number(schema.minProperties ?? 0) ? all.slice(0, 1) : some;
}

const texts: Record<string, string> = {
  'date-time': '2026-01-15T12:00:00Z',
  date: '2026-01-15',
  uuid: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711',
  email: 'someone@example.com',
  uri: 'https://example.com/',
};

function scalar(type: unknown, schema: Json): unknown {
  if (type === 'integer' || type === 'number') return Number(schema.minimum ?? 1);
  if (type === 'boolean') return true;
  if (type === 'null') return null;
  if (type !== 'string') return {};
  return (texts[String(schema.format)] ?? 'text').padEnd(Number(schema.minLength ?? 0), '.');
}

/** Examples of whole bodies, by the pointer of the schema that the body, or its payload, has. */
function writtenExamples(spec: Specification): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const note = (schema: Json | undefined, example: unknown) => {
    if (!schema || example === undefined) return;
    if (typeof schema.$ref === 'string' && !found.has(schema.$ref)) found.set(schema.$ref, example);
    const parts = (schema.properties ?? {}) as Record<string, Json>;
    for (const part of (schema.allOf ?? []) as Json[]) note(part, example);
    if (!isObject(example)) return;
    for (const [name, part] of Object.entries(parts)) note(part, example[name]);
  };
  const visit = (node: unknown): void => {
    if (!isObject(node)) {
      if (Array.isArray(node)) node.forEach(visit);
      return;
    }
    if (isObject(node.schema)) {
      const [named] = Object.values((node.examples ?? {}) as Record<string, Json>);
      note(node.schema, node.example ?? (isObject(named) ? named.value : undefined));
    }
    for (const part of Object.values(node)) visit(part);
  };
  visit(spec.paths);
  return found;
}

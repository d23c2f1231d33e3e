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
    if ('example' in schema) return structuredClone(schema.example);
    if (Array.isArray(schema.examples)) return structuredClone(schema.examples[0]);
    if ('const' in schema) return schema.const;
    if ('default' in schema) return structuredClone(schema.default);
    if (Array.isArray(schema.enum)) return schema.enum[0];
    if (Array.isArray(schema.allOf)) {
      const parts = [
        ...(schema.allOf as Json[]),
        ...(schema.properties ? [{ ...schema, allOf: undefined }] : []),
      ];
      return parts.map((part) => example(part, seen)).reduce<unknown>((one, two) => merge(one, two), {});
    }
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
    if (type === 'object' || schema.properties) {
      const required = (schema.required ?? []) as string[];
      const properties = (schema.properties ?? {}) as Record<string, Json>;
      const all = Object.entries(properties);
      const some = all.filter(
        ([name, part]) => required.includes(name) || 'example' in part || 'examples' in part,
      );
      const entries = some.length < Number(schema.minProperties ?? 0) ? all.slice(0, 1) : some;
      return Object.fromEntries(entries.map(([name, part]) => [name, example(part, seen)]));
    }
    return scalar(type, schema);
  }

  function ofPointer(pointer: string, seen: readonly string[] = []): unknown {
    const known = written.get(pointer);
    if (known !== undefined) return structuredClone(known);
    // A schema that holds itself ends here.
    return seen.includes(pointer) ? {} : example(at(pointer), [...seen, pointer]);
  }

  return (pointer) => ofPointer(pointer);
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
    for (const part of [...((schema.allOf ?? []) as Json[])]) note(part, example);
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

import { type Operation, operations, type Specification } from '@tooling/codegen';
import { type Provider, providers } from '@tooling/test-kit/repository';

type Schema = { type?: string; enum?: unknown[]; example?: unknown; default?: unknown };

/**
 * The text of a file that calls every operation of a provider and looks at what comes back, with the spec's own examples
 * as bodies.
 */
export function everyOperation(provider: string, spec: Specification): string {
  const factory = factoryOf(provider);
  const calls = operations(spec).map(
    (operation) => `export async function ${operation.operationId}() {
  const call = ${callOf(operation)};
  const { data, error } = await call;
  return { data, error, payload: await unwrap(call) };
}`,
  );
  return `import { ${factory}, unwrap } from '@x/${provider}';

const client = ${factory}();

${calls.join('\n\n')}
`;
}

/** Name of the function that makes a provider's client. */
export function factoryOf(provider: string): string {
  return `create${provider[0]!.toUpperCase()}${provider.slice(1)}Client`;
}

/** The provider with the most operations. */
export function largest(specs: ReadonlyMap<Provider, Specification>): Provider {
  const count = (provider: Provider) => operations(specs.get(provider)!).length;
  return [...providers].sort((one, other) => count(other) - count(one))[0]!;
}

function callOf({ method, path, operation, parameters }: Operation): string {
  const given: Record<string, Record<string, unknown>> = {};
  for (const { in: place, name, required, schema, example } of parameters) {
    if (!required) continue;
    given[String(place)] = { ...given[String(place)], [String(name)]: example ?? sample(schema as Schema) };
  }
  const { required, content } = (operation.requestBody ?? {}) as {
    required?: boolean;
    content?: Record<string, { example?: unknown }>;
  };
  const init = {
    ...(Object.keys(given).length ? { params: given } : {}),
    ...(required ? { body: Object.values(content ?? {})[0]?.example } : {}),
  };
  const options = Object.keys(init).length ? `, ${JSON.stringify(init)}` : '';
  return `client.${method.toUpperCase()}(${JSON.stringify(path)}${options})`;
}

function sample({ type, enum: values, example, default: usual }: Schema): unknown {
  if (example !== undefined || usual !== undefined || values) return example ?? usual ?? values![0];
  return { boolean: true, integer: 1, number: 1 }[type ?? ''] ?? 'text';
}

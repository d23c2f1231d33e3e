import { type Json, type Operation, operations, type Specification, sampleOf } from '@tooling/codegen';
import { type Provider, providers } from '@tooling/test-kit/repository';

/**
 * The text of a file that calls every operation of a provider and looks at what comes back, with the spec's own examples
 * as bodies.
 */
export function everyOperation(provider: string, spec: Specification): string {
  const factory = factoryOf(provider);
  const calls = operations(spec).map(
    (operation) => `export async function ${operation.operationId}() {
  const call = ${callOf(spec, operation)};
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

function callOf(spec: Specification, { method, path, operation, parameters }: Operation): string {
  const params: Record<string, Json> = {};
  for (const parameter of parameters.filter(({ required }) => required)) {
    const place = String(parameter.in);
    params[place] = { ...params[place], [String(parameter.name)]: sampleOf(spec, parameter) };
  }
  const { required, content = {} } = (operation.requestBody ?? {}) as { required?: boolean; content?: Json };
  const [media] = Object.values(content) as Json[];
  const init = {
    ...(Object.keys(params).length ? { params } : {}),
    ...(required ? { body: media?.example } : {}),
  };
  const given = [path, ...(Object.keys(init).length ? [init] : [])].map((one) => JSON.stringify(one));
  return `client.${method.toUpperCase()}(${given.join(', ')})`;
}

import { createExamples } from './fixtures.ts';
import { type Specification, serversOf } from './specification.ts';
import { createValidator, type Validator } from './validation.ts';
import type { Reply, Route, Vendor } from './vendor.ts';

type Json = Record<string, unknown>;

/** Operations of a user's own description. */
export interface OwnOperations {
  validator: Validator;
  routes(vendor: Vendor): Route[];
}

const served = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * Reads a description of a user's own. What the vendor's specification has as well is left to the vendor; the rest is
 * answered from examples, to those who are authenticated. Throws where the text is no description.
 */
export async function ownOperations(
  text: string | undefined,
  vendor: Specification,
): Promise<OwnOperations | undefined> {
  if (text === undefined) return undefined;
  // Reading descriptions takes a converter, which all others do without.
  const { ownSpecification } = await import('@tooling/codegen/own-spec');
  const servers = Object.fromEntries(serversOf(vendor).map((url, at) => [String(at), url]));
  const { spec } = ownSpecification(text, { servers });
  for (const [path, item] of Object.entries(spec.paths ?? {})) {
    for (const method of Object.keys(vendor.paths?.[path] ?? {})) delete item[method];
  }
  const answer = answers(spec);
  const operations = Object.entries(spec.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      path,
      method: method.toUpperCase(),
      reply: answer(path, method, operation as Json),
    })),
  );
  return {
    validator: createValidator(spec),
    routes: ({ authenticate }) =>
      operations
        .filter(({ method }) => served.includes(method))
        .map(({ path, method, reply }) => ({
          kind: 'data',
          method: method as Route['method'],
          path,
          handle: (call) => authenticate(call) ?? reply(),
        })),
  };
}

/** The first good answer that an operation has: its example, or one that its schema allows. */
function answers(spec: Specification) {
  const examples = createExamples(spec);
  return (path: string, method: string, operation: Json) => {
    const responses = Object.entries((operation.responses ?? {}) as Record<string, Json>);
    const [status, response] = responses.find(([code]) => code.startsWith('2')) ?? ['204', {}];
    const [type, media] = Object.entries((response.content ?? {}) as Record<string, Json>)[0] ?? [];
    const code = /^\d+$/.test(status) ? Number(status) : 200;
    return (): Reply => {
      if (!type || !media) return { status: code };
      const [named] = Object.values((media.examples ?? {}) as Record<string, Json>);
      const escaped = [path, method, 'responses', status, 'content', type, 'schema'].map((token) =>
        token.replaceAll('~', '~0').replaceAll('/', '~1'),
      );
      const body = media.example ?? named?.value ?? examples(`#/paths/${escaped.join('/')}`);
      return /json/.test(type)
        ? { status: code, body }
        : { status: code, body: String(body), headers: { 'content-type': type } };
    };
  };
}

import type { Json, Specification } from './specification.ts';

export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** One operation of a spec, with the parameters of its path mixed in and references to them followed. */
export interface Operation {
  operationId: string;
  /** Lower case. */
  method: string;
  /** Path template, as in the spec. */
  path: string;
  /** JSON pointer of the operation in the document, without the leading `#`. */
  pointer: string;
  operation: Json;
  parameters: Json[];
}

/** All operations of a spec, in its order. */
export function operations(spec: Specification): Operation[] {
  const found: Operation[] = [];
  for (const [path, item] of Object.entries(spec.paths ?? {})) {
    for (const method of methods) {
      const operation = item[method] as Json | undefined;
      if (!operation) continue;
      found.push({
        operationId: String(operation.operationId ?? ''),
        method,
        path,
        pointer: `/paths/${escapePointer(path)}/${method}`,
        operation,
        parameters: mergeParameters(spec, item.parameters as Json[], operation.parameters as Json[]),
      });
    }
  }
  return found;
}

/** Follows a local `$ref`, and the one behind it, until there is none. */
export function follow(spec: Specification, node: Json): Json {
  return locate(spec, node, '').node;
}

/** As {@link follow}, and says where what it found is: `pointer` is where `node` itself stands. */
export function locate(spec: Specification, node: Json, pointer: string): { node: Json; pointer: string } {
  if (typeof node.$ref !== 'string') return { node, pointer };
  const target = node.$ref.slice(2).split('/').reduce<unknown>(step, spec);
  if (typeof target !== 'object' || target === null) throw new Error(`$ref leads nowhere: ${node.$ref}`);
  return locate(spec, target as Json, node.$ref.slice(1));
}

/** One reference token of a JSON pointer. */
export function escapePointer(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

function step(node: unknown, token: string): unknown {
  const key = decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~');
  return (node as Json | undefined)?.[key];
}

// A parameter of the operation replaces the one of the path with the same name and place.
function mergeParameters(spec: Specification, ...lists: (Json[] | undefined)[]): Json[] {
  const merged = new Map<string, Json>();
  for (const parameter of lists.flatMap((list) => list ?? [])) {
    const followed = follow(spec, parameter);
    merged.set(`${followed.in} ${followed.name}`, followed);
  }
  return [...merged.values()];
}

import { groupOf, inputParameters, methodOf } from '../../../packages/cli/src/generate/method-names.ts';
import { follow, operations } from '../../../packages/cli/src/generate/operations.ts';
import { serverTable } from '../../../packages/cli/src/generate/server-table.ts';
import type { Json, Specification } from './specification.ts';

/** An operation as a person looks it up. */
export type IndexedOperation = ReturnType<typeof operationIndex>['operations'][number];

/** All that can be called, and where. Its JSON has nothing of what is undefined. */
export function operationIndex(spec: Specification) {
  const { servers, pathServers, credentialHeaders } = serverTable(spec);
  const text = (value: unknown) => value as string | undefined;
  return {
    /** Name → URL; the first is the default. */
    servers,
    operations: operations(spec).map((found) => {
      const { operation, path } = found;
      const method = found.method.toUpperCase();
      return {
        /** `group.method`, as the client calls it. */
        name: `${groupOf(found)}.${methodOf(found)}`,
        method,
        path,
        summary: String(operation.summary ?? ''),
        description: text(operation.description),
        /** How sure its description is: `seed`, `documented`, `observed` or `inferred`. */
        evidence: text(operation['x-evidence']),
        /** Page of the vendor. */
        source: text((operation.externalDocs as Json | undefined)?.url),
        deprecated: operation.deprecated === true || undefined,
        parameters: inputParameters(found).map(({ name, in: place, required, description }) => ({
          name: String(name),
          in: String(place),
          required: required === true || undefined,
          description: text(description),
        })),
        /** Where it takes a body. */
        body: bodyOf(spec, operation),
        /** Name of its server, where it is not the first one. */
        server: pathServers[path],
        /** Headers with credentials that it takes in place of the usual ones, as in the client's table; empty: none. */
        credentials: credentialHeaders[`${method} ${path}`],
      };
    }),
  };
}

/** Media type and example of a body. */
function bodyOf(spec: Specification, operation: Json): { type: string; example: unknown } | undefined {
  if (!operation.requestBody) return undefined;
  const { content = {} } = follow(spec, operation.requestBody as Json) as { content?: Record<string, Json> };
  const [type, media] = Object.entries(content)[0] ?? [];
  if (!type) return undefined;
  const [named] = Object.values((media?.examples ?? {}) as Record<string, Json>);
  return { type, example: media?.example ?? named?.value };
}

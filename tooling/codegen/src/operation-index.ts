import { groupOf, inputParameters, methodOf } from '../../../packages/cli/src/generate/method-names.ts';
import { follow, operations } from '../../../packages/cli/src/generate/operations.ts';
import { serverTable } from '../../../packages/cli/src/generate/server-table.ts';
import type { Json, Specification } from './specification.ts';

/** An operation as a person looks it up. */
export interface IndexedOperation {
  /** `group.method`, as the client calls it. */
  name: string;
  method: string;
  path: string;
  summary: string;
  description?: string;
  /** How sure its description is: `seed`, `documented`, `observed` or `inferred`. */
  evidence?: string;
  /** Page of the vendor. */
  source?: string;
  deprecated?: true;
  parameters: { name: string; in: string; required?: true; description?: string }[];
  /** Media type of its body, where it takes one, and an example of it. */
  body?: { type: string; example?: unknown };
  /** Name of its server, where it is not the first one. */
  server?: string;
  /** Headers with credentials that it takes in place of the usual ones, as in the client's table; empty: none. */
  credentials?: string;
}

/** All that can be called, and where. */
export function operationIndex(spec: Specification): {
  /** Name → URL; the first is the default. */
  servers: Record<string, string>;
  operations: IndexedOperation[];
} {
  const { servers, pathServers, credentialHeaders } = serverTable(spec);
  return {
    servers,
    operations: operations(spec).map((found) => {
      const { operation, path } = found;
      const method = found.method.toUpperCase();
      // What is undefined is not written.
      return {
        name: `${groupOf(found)}.${methodOf(found)}`,
        method,
        path,
        summary: String(operation.summary ?? ''),
        description: operation.description,
        evidence: operation['x-evidence'],
        source: (operation.externalDocs as Json | undefined)?.url,
        deprecated: operation.deprecated === true || undefined,
        parameters: inputParameters(found).map(({ name, in: place, required, description }) => ({
          name: String(name),
          in: String(place),
          required: required === true || undefined,
          description,
        })),
        body: bodyOf(spec, operation),
        server: pathServers[path],
        credentials: credentialHeaders[`${method} ${path}`],
      } as IndexedOperation;
    }),
  };
}

function bodyOf(spec: Specification, operation: Json): object | undefined {
  if (!operation.requestBody) return undefined;
  const { content = {} } = follow(spec, operation.requestBody as Json) as { content?: Record<string, Json> };
  const [type, media] = Object.entries(content)[0] ?? [];
  if (!type) return undefined;
  const [named] = Object.values((media?.examples ?? {}) as Record<string, Json>);
  return { type, example: media?.example ?? named?.value };
}

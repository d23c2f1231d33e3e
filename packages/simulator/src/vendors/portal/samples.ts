import { readSpecification } from '../../specification.ts';

interface Operation {
  operationId: string;
  responses: Record<string, { content: Record<string, { example?: { result?: unknown } }> }>;
}

/** What the vendor knows at the start: the `result` in the example of an operation. A copy each time. */
export function sampleReader(): (operationId: string) => unknown {
  const paths = (readSpecification('portal').paths ?? {}) as Record<string, Record<string, Operation>>;
  const all = Object.values(paths).flatMap((item) => Object.values(item));
  return (operationId) => {
    const found = all.find((operation) => operation.operationId === operationId);
    const media = found?.responses['200']?.content['application/json'];
    return structuredClone(media?.example?.result);
  };
}

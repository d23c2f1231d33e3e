import { specValidator } from '@tooling/codegen/validator';
import type { VendorName } from '../src/index.ts';
import type { Sent } from './kit.ts';
import { readSpecification } from './specifications.ts';

type Json = Record<string, unknown>;

/** A request, by the specification's own examples. */
export interface ExampleRequest extends Sent {
  path: string;
}

export interface ExampleOptions {
  token: string;
  /** In place of the example of a body or a parameter: by operation, or by the name of the parameter. */
  bodies?: Readonly<Record<string, unknown>>;
  parameters?: Readonly<Record<string, unknown>>;
  /** These come last, in this order: they end what others need. */
  last?: readonly string[];
}

/**
 * A request for every operation of a specification, with all parameters and bodies as its examples have them. What
 * deletes comes after what reads, and parts go before what they are parts of.
 */
export function exampleRequests(
  vendor: VendorName,
  { token, bodies = {}, parameters = {}, last = [] }: ExampleOptions,
): Record<string, ExampleRequest> {
  const all = specValidator(readSpecification(vendor)).operations;
  const rank = ({ operationId, method, path }: (typeof all)[number]) =>
    last.includes(operationId)
      ? 1000 + last.indexOf(operationId)
      : method === 'delete'
        ? 100 - path.split('/').length
        : 0;
  const ordered = [...all].sort((one, other) => rank(one) - rank(other));
  return Object.fromEntries(
    ordered.map(({ operationId, method, path, operation, parameters: described }) => {
      const sample = (parameter: Json) => parameters[String(parameter.name)] ?? parameter.example;
      const filled = path.replaceAll(/\{(\w+)\}/g, (_, name) =>
        encodeURIComponent(String(sample(described.find((one) => one.name === name)!))),
      );
      const query = new URLSearchParams();
      for (const parameter of described.filter((one) => one.in === 'query')) {
        for (const value of [sample(parameter)].flat()) query.append(String(parameter.name), String(value));
      }
      return [
        operationId,
        {
          path: query.size ? `${filled}?${query}` : filled,
          method: method.toUpperCase(),
          token,
          ...bodyOf(operation, bodies[operationId]),
        },
      ];
    }),
  );
}

function bodyOf(operation: Json, own: unknown): Pick<Sent, 'json' | 'form'> {
  const content = (operation.requestBody as { content: Record<string, { example?: unknown }> } | undefined)
    ?.content;
  if (!content) return {};
  if (!content['multipart/form-data']) return { json: own ?? content['application/json']?.example };
  const form = new FormData();
  form.set('file', own as Blob, 'sample.xlsx');
  return { form };
}

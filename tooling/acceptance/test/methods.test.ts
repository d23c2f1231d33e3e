import {
  groupOf,
  inputParameters,
  loadSpec,
  methodOf,
  type Operation,
  operations,
  sampleOf,
} from '@tooling/codegen';
import type { Middleware } from '@x/client-kit';
import { createCoreClient } from '@x/core';
import { createElevateClient } from '@x/elevate';
import { createElyssaClient } from '@x/elyssa';
import { createPortalClient } from '@x/portal';
import { createTelematicsClient } from '@x/telematics';
import { beforeAll, describe, expect, test } from 'vitest';

type Values = Record<string, unknown>;
type Method = (input?: Values, options?: object) => Promise<unknown>;
interface AnyClient {
  use(middleware: Middleware): void;
}

const factories = {
  core: createCoreClient,
  elevate: createElevateClient,
  elyssa: createElyssaClient,
  portal: createPortalClient,
  telematics: createTelematicsClient,
} as unknown as Record<string, (options: object) => AnyClient>;

interface Sent {
  method: string;
  schemaPath: string;
  params: Record<string, Values>;
}

describe.each(Object.keys(factories))('the methods of @x/%s', (provider) => {
  const client = factories[provider]!({ baseUrl: 'https://vendor.test.invalid' });
  const sent: Sent[] = [];
  let all: Operation[];
  let sample: (parameter: Values) => unknown;

  beforeAll(async () => {
    const spec = await loadSpec(provider);
    all = operations(spec);
    sample = (parameter) => sampleOf(spec, parameter);
    // Answers before anything is sent, a token included.
    client.use({
      onRequest({ request: { method }, schemaPath, params }) {
        sent.push({ method, schemaPath, params: params as Sent['params'] });
        return new Response(null, { status: 204 });
      },
    });
  });

  const methodFor = (operation: Operation) =>
    (client as unknown as Record<string, Record<string, Method>>)[groupOf(operation)]![methodOf(operation)]!;
  const inputFor = (operation: Operation) => {
    const places: Record<string, Values> = { path: {}, header: {}, query: {} };
    for (const parameter of inputParameters(operation)) {
      places[String(parameter.in)]![String(parameter.name)] = sample(parameter);
    }
    return places;
  };

  test('send each operation, with every parameter in its place', async () => {
    for (const operation of all) {
      const { path, header, query } = inputFor(operation);
      await methodFor(operation)({ ...path, ...header, ...query });
      const { method, path: schemaPath } = operation;
      const params = { path, header, query };
      expect(sent.pop()).toEqual({ method: method.toUpperCase(), schemaPath, params });
    }
  });

  test('refuse a parameter that no operation has, and an option that is none, before anything is sent', async () => {
    for (const operation of all) {
      const { path = {}, header, query } = inputFor(operation);
      const input = { ...path, ...header, ...query };
      const misspelt = methodFor(operation)({ ...input, 'no such parameter': 1 });
      await expect(misspelt).rejects.toMatchObject({ code: 'Misconfigured' });
      const option = methodFor(operation)(input, { timeoutms: 1 });
      await expect(option).rejects.toThrow('Did you mean timeoutMs?');
    }
    expect(sent).toEqual([]);
  });
});

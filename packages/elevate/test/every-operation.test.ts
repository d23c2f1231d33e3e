import { loadSpec, specValidator } from '@tooling/codegen';
import { startSimulator } from '@x/simulator';
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import { type components, createElevateClient, type ElevateClient } from '../src/index.ts';
import type { Given } from './every-operation/calls.ts';
import { contracts } from './every-operation/contracts.ts';
import { inventories } from './every-operation/inventories.ts';
import { money } from './every-operation/money.ts';
import { people } from './every-operation/people.ts';
import { pricing } from './every-operation/pricing.ts';
import { reference } from './every-operation/reference.ts';

const calls = { ...people, ...contracts, ...inventories, ...money, ...pricing, ...reference };
/** What ends something comes last. */
const inOrder = Object.entries(calls).sort(
  ([one], [other]) => Number(one.startsWith('delete')) - Number(other.startsWith('delete')),
);
const spec = specValidator(await loadSpec('elevate'));

interface Exchange {
  request: Request;
  sent: string;
  response: Response;
  received: string;
}

/** A client that keeps what it sends and gets. */
async function observed(): Promise<{
  elevate: ElevateClient;
  given: Given;
  exchanges: Exchange[];
  end(): Promise<void>;
}> {
  const simulator = await startSimulator({ vendors: ['elevate'] });
  const exchanges: Exchange[] = [];
  const { url: baseUrl, credentials } = simulator.elevate;
  const elevate = createElevateClient({
    baseUrl,
    credentials,
    async fetch(input, init) {
      const request = new Request(input, init);
      const sent = await request.clone().text();
      const response = await fetch(request);
      exchanges.push({ request, sent, response, received: await response.clone().text() });
      return response;
    },
  });
  await elevate.auth.getToken();
  const given: Given = { optional: (parameters) => parameters, login: credentials };
  return { elevate, given, exchanges, end: () => simulator.close() };
}

const json = (text: string): unknown => (text === '' ? undefined : JSON.parse(text));

/** What the specification does not allow in a request and its answer. */
function problemsOf(operationId: string, { request, sent, response, received }: Exchange): string[] {
  const { path, parameters } = spec.operations.find((one) => one.operationId === operationId)!;
  const { pathname, searchParams } = new URL(request.url);
  const template = path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  const match = new RegExp(`^/v[12]${template}$`).exec(pathname);
  const known = parameters.map(({ name }) => name);
  return [
    ...(match ? [] : [`${pathname} is not ${path}`]),
    ...[...searchParams.keys()].filter((name) => !known.includes(name)),
    ...spec.parameters(operationId)({
      path: { ...match?.groups },
      query: Object.fromEntries(searchParams),
      header: Object.fromEntries(request.headers),
    }),
    ...spec.requestBody(operationId)(json(sent)),
    ...spec.responseBody(operationId, response.status)(json(received)),
  ];
}

test('each operation of the specification has a call here, by its method', () => {
  expect(Object.keys(calls).sort()).toEqual(spec.operations.map(({ operationId }) => operationId).sort());
});

describe.each<[string, Given['optional']]>([
  ['with what it needs', () => ({})],
  ['with every parameter that it knows', (parameters) => parameters],
])('%s', (_, optional) => {
  let observer: Awaited<ReturnType<typeof observed>>;
  beforeAll(async () => {
    observer = await observed();
  });
  afterAll(() => observer.end());

  test.each(inOrder)('%s is sent and answered as the specification says', async (operationId, call) => {
    const { elevate, given, exchanges } = observer;
    exchanges.length = 0;
    const payload = await call(elevate, { ...given, optional });
    const exchange = exchanges.at(-1)!;
    expect(exchanges).toHaveLength(1);
    expect(problemsOf(operationId, exchange)).toEqual([]);
    const { method } = spec.operations.find((one) => one.operationId === operationId)!;
    expect(exchange.request.method).toBe(method.toUpperCase());
    if (method === 'head') expect(payload).toBe(exchange.response.status === 200);
    else expect(payload).toEqual(json(exchange.received));
  });
});

test('every list has something in it', async () => {
  const { elevate, given, end } = await observed();
  try {
    const lists = spec.operations.filter(({ operation }) => operation['x-paging']);
    const empty: string[] = [];
    for (const { operationId } of lists) {
      const call = calls[operationId as keyof typeof calls] as (typeof calls)['getUsers'];
      const items = await call(elevate, { ...given, optional: () => ({}) });
      if (items.length === 0) empty.push(operationId);
    }
    expect(empty).toEqual([]);
  } finally {
    await end();
  }
});

// Checked by tsc.
export async function payloads(elevate: ElevateClient, given: Given) {
  type Schemas = components['schemas'];
  expectTypeOf(await calls.getUsers(elevate, given)).toEqualTypeOf<Schemas['User'][]>();
  expectTypeOf(await calls.checkUser(elevate, given)).toEqualTypeOf<boolean>();
  expectTypeOf(await calls.createCustomer(elevate)).toEqualTypeOf<Schemas['Customer']>();
  expectTypeOf(await calls.updateBillRun(elevate)).toEqualTypeOf<Schemas['BillRun']>();
  expectTypeOf(await calls.deleteAppClient(elevate)).toEqualTypeOf<undefined>();
}

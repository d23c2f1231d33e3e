import { type Simulator, startSimulator } from '@x/simulator';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createElevateClient, isApiError, paginateList } from '../src/index.ts';

let simulator: Simulator<'elevate'>;

beforeEach(async () => {
  simulator = await startSimulator({ vendors: ['elevate'], elevate: { customers: 2500 } });
});
afterEach(() => simulator.close());

function client(options: Parameters<typeof createElevateClient>[0] = {}) {
  const { url: baseUrl, credentials } = simulator.elevate;
  return createElevateClient({ baseUrl, credentials, ...options } as typeof options);
}

const calls = async () => (await simulator.elevate.counters()).dataCalls;

describe.each(['by its method', 'by its path'])('a list that is walked through %s', (way) => {
  const walk = (elevate = client()) =>
    way === 'by its method'
      ? elevate.customers.list({ page: 1, pageSize: 1000 })
      : paginateList((query) => elevate.GET('/customers', { params: { query } }), { pageSize: 1000 });

  test('gives 2,500 customers in 3 requests of 1,000', async () => {
    const ids = new Set<number>();
    for await (const { id } of walk()) ids.add(id);
    expect(ids.size).toBe(2500);
    expect(await calls()).toBe(3);
  });

  test('makes 1 request for a consumer that breaks after 10', async () => {
    let seen = 0;
    for await (const _ of walk()) {
      seen += 1;
      if (seen === 10) break;
    }
    expect(seen).toBe(10);
    expect(await calls()).toBe(1);
  });

  test('ends at a 403 with an ApiError that says which page it was, and causes no login', async () => {
    await simulator.elevate.faults.add({ kind: 'status', status: 403, on: 'data', skip: 1 });
    let seen = 0;
    const failure = await (async () => {
      for await (const _ of walk()) seen += 1;
    })().catch((error: unknown) => error);
    if (!isApiError(failure)) throw failure;
    expect(seen).toBe(1000);
    expect(failure).toMatchObject({ code: 'Api', status: 403, page: 2, path: '/customers', method: 'GET' });
    expect(failure.message).toBe(
      '[@x/elevate] GET /customers → 403: page 2: the account may not do this. Ask for the permission.',
    );
    expect(failure.cause).toMatchObject({ status: 403, page: undefined });
    expect(await simulator.elevate.counters()).toMatchObject({ loginRequests: 1, dataCalls: 2 });
  });
});

test('the page of an error is the number that was asked for, wherever the walk began', async () => {
  await simulator.elevate.faults.add({ kind: 'status', status: 403, on: 'data', skip: 1 });
  const walk = async () => {
    for await (const _ of client().customers.list({ page: 7, pageSize: 100 }));
  };
  await expect(walk()).rejects.toMatchObject({ code: 'Api', page: 8 });
});

test('a single page that is refused has no number of a walk', async () => {
  await simulator.elevate.faults.add({ kind: 'status', status: 403, on: 'data' });
  await expect(client().customers.list({ page: 2, pageSize: 100 })).rejects.toMatchObject({
    page: undefined,
  });
});

test('fields and values that nobody knows pass, in a page and on the way', async () => {
  const elevate = client({
    async fetch(input, init) {
      const response = await fetch(input, init);
      if (!input.includes('/customers')) return response;
      const customers = (await response.json()) as object[];
      return Response.json(
        customers.map((one) => ({ ...one, customerType: 'CHARITY', mood: { is: 'new' } })),
      );
    },
  });
  const [first] = await elevate.customers.list({ page: 1, pageSize: 1 });
  expect(first).toMatchObject({ id: 1, customerType: 'CHARITY', mood: { is: 'new' } });
  for await (const customer of elevate.customers.list({ page: 1, pageSize: 1000 })) {
    expect(customer.customerType).toBe('CHARITY');
    break;
  }
});

test('pages that are alike since they hold a few fields are no repetition', async () => {
  const elevate = client();
  const page = { page: 1, pageSize: 500, fields: 'billingCycleId', customerName: 'like:customer' };
  let seen = 0;
  for await (const { billingCycleId } of elevate.customers.list({ ...page, billingCycleId: '1' })) {
    expect(billingCycleId).toBe(1);
    seen += 1;
  }
  expect(seen).toBe(2000);
  seen = 0;
  const query = { fields: 'contractOwnerId', contractOwnerId: '2' };
  for await (const _ of paginateList(
    (at) => elevate.GET('/customers', { params: { query: { ...query, ...at } } }),
    {
      pageSize: 400,
    },
  )) {
    seen += 1;
  }
  expect(seen).toBe(833);
});

test('a vendor that answers the same page again is not asked for ever', async () => {
  const elevate = client({
    fetch: (input, init) => fetch(input.replace(/([?&])page=\d+/, '$1page=1'), init),
  });
  const walk = async () => {
    for await (const _ of elevate.customers.list({ page: 1, pageSize: 1000 }));
  };
  await expect(walk()).rejects.toMatchObject({ code: 'RepeatedPage' });
  expect(await calls()).toBe(2);
});

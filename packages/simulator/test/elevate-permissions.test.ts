import { specValidator } from '@tooling/codegen/validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Simulator, startSimulator } from '../src/index.ts';
import { send } from './kit.ts';
import { readSpecification } from './specifications.ts';

// The account `limited` is bound to the contract owner 2, as the vendor's authentication page describes it.

const { operations } = specValidator(readSpecification('elevate'));
const patchType = { 'content-type': 'application/json-patch+json' };
let simulator: Simulator<'elevate'>;
let token: string;

beforeAll(async () => {
  simulator = await startSimulator({ vendors: ['elevate'] });
  const { url, accounts } = simulator.elevate;
  token = (await send(`${url}/authenticate`, { json: accounts.limited })).body.token;
});
afterAll(() => simulator.close());

const call = (path: string, sent: Parameters<typeof send>[1] = {}) =>
  send(simulator.elevate.url + path, { token, ...sent });
const list = async (path: string, query = '') => (await call(`${path}?page=1&pageSize=1000${query}`)).body;
const patch = (path: string, ...patches: object[]) =>
  call(path, { method: 'PATCH', headers: patchType, text: JSON.stringify(patches) });

test("lists hold what is the contract owner's alone", async () => {
  const customers: { id: number; contractOwnerId: number }[] = await list('/customers');
  const ids = customers.map(({ id }) => id);
  expect(ids).toEqual([2, 5, 8, 11, 14, 17, 20, 23]);
  for (const { contractOwnerId } of customers) expect(contractOwnerId).toBe(2);
  for (const path of ['/sites', '/customer-billing-summaries', '/customer-contracts', '/invoices']) {
    const items: { customerId: number }[] = await list(path);
    expect(items.length).toBeGreaterThan(0);
    for (const { customerId } of items) expect(ids).toContain(customerId);
  }
  for (const path of ['/../v2/usage-product-inventories', '/../v2/rental-product-inventories']) {
    const items: { siteId: number }[] = await list(path);
    expect(items.length).toBeGreaterThan(0);
    // Sites have the numbers of their customers.
    for (const { siteId } of items) expect(ids).toContain(siteId);
  }
  expect((await list('/contract-owners')).map(({ id }: { id: number }) => id)).toEqual([2]);
  expect(await list('/customers', '&contractOwnerId=1')).toEqual([]);
  expect((await call('/customers?contractOwnerId=1', { method: 'HEAD' })).status).toBe(404);
  expect((await call('/customers?contractOwnerId=2', { method: 'HEAD' })).status).toBe(200);
});

describe.each([
  ['/customers', '2', '1'],
  ['/sites', '2', '1'],
  ['/../v2/usage-product-inventories', '2', '1'],
  ['/../v2/rental-product-inventories', '2', '1'],
  ['/../v2/adhoc-inventories', '2', '1'],
  ['/customer-contracts', '2', '1'],
  ['/contract-profiles', '2', '1'],
  ['/contract-owners', '2', '1'],
  ['/contract-owner-sub-brands', '2', '1'],
  ['/payment-providers', '2', '1'],
])('%s', (path, own, other) => {
  test("one's own is read; another contract owner's is a 403, to be read and to be changed", async () => {
    expect((await call(`${path}/${own}`)).status).toBe(200);
    expect((await call(`${path}/${other}`)).status).toBe(403);
    expect((await call(`${path}/999`)).status).toBe(404);
    const template = path.replace('/../v2', '');
    if (!operations.some((one) => one.method === 'patch' && one.path.startsWith(`${template}/`))) return;
    expect((await patch(`${path}/${own}`, { op: 'test', path: '/id', value: Number(own) })).status).toBe(200);
    expect((await patch(`${path}/${other}`, { op: 'test', path: '/id', value: Number(other) })).status).toBe(
      403,
    );
  });
});

test('nothing is made for another contract owner, and nothing is moved there', async () => {
  const site = {
    siteName: 'S',
    siteReference: 'S',
    startDate: '2025-01-01',
    siteAddress: { address1: 'a', town: 't', postcode: 'p', country: 'GB' },
    siteContacts: [{ contactName: 'A' }],
  };
  const customer = (contractOwnerId: number) => ({
    contractOwnerId,
    customerType: 'BUSINESS',
    customerName: 'C',
    customerAccountNumber: 'C',
    startDate: '2025-01-01',
    billingCycleId: 1,
    sites: [{ ...site, customerId: 0 }],
  });
  expect((await call('/customers', { json: customer(1) })).status).toBe(403);
  expect((await call('/customers', { json: customer(2) })).status).toBe(201);
  expect((await call('/sites', { json: { ...site, customerId: 1 } })).status).toBe(403);
  expect((await call('/sites', { json: { ...site, customerId: 2 } })).status).toBe(201);
  expect((await patch('/customers/2', { op: 'replace', path: '/contractOwnerId', value: 1 })).status).toBe(
    403,
  );
  expect((await call('/customers/2')).body.contractOwnerId).toBe(2);
});

test.each([
  '/customer-balances?customer_id=',
  '/customer-payments?page=1&pageSize=10&customer_id=',
  '/customer-usage-charge-group-category-summaries?page=1&pageSize=10&customerId=',
  '/rental-etcs?page=1&pageSize=10&calculationDate=2025-06-30&customerId=',
  '/documents?page=1&pageSize=10&level=CUSTOMER&levelId=',
])("%s: what names another contract owner's customer is a 403", async (path) => {
  expect((await call(`${path}2`)).status).toBe(200);
  expect((await call(`${path}1`)).status).toBe(403);
});

test.each(['/users', '/user-roles', '/app-clients', '/bill-runs', '/adhoc-bill-runs', '/admin-contacts'])(
  "%s are the tenant's: a 403",
  async (path) => {
    expect((await call(`${path}?page=1&pageSize=10`)).status).toBe(403);
  },
);

test.each(['/currencies', '/billing-cycles', '/tax-bands', '/../v2/usage-products'])(
  '%s can be read by everybody',
  async (path) => {
    expect((await list(path)).length).toBeGreaterThan(0);
  },
);

test('what everybody reads, only the tenant changes', async () => {
  const rate = { op: 'replace', path: '/exchangeRate', value: 2 };
  expect((await patch('/currency-rates/1', rate)).status).toBe(403);
  const callClass = { callClass: 'X', referenceDataSourceChargeGroupId: 1 };
  expect((await call('/call-classes', { json: callClass })).status).toBe(403);
});

test('no refusal ends the session', async () => {
  const { loginRequests, refused } = await simulator.elevate.counters();
  expect(loginRequests).toBe(1);
  expect(refused).toBeGreaterThan(10);
});

import { specValidator } from '@tooling/codegen/validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Simulator, startSimulator } from '../src/index.ts';
import { protocols, send } from './kit.ts';
import { readSpecification } from './specifications.ts';

const specification = readSpecification('elevate');
const { operations } = specValidator(specification);
const lists = operations.filter(({ operation }) => operation['x-paging']);
/** Parameters that do not narrow a list, or not alone; the last four have tests of their own. */
const noFilters = [
  'page',
  'pageSize',
  'sort',
  'fields',
  'parentDocumentId',
  'recursive',
  'filterFromDateTime',
  'filterToDateTime',
];

type Item = Record<string, unknown>;
type Operation = (typeof operations)[number];

let simulator: Simulator<'elevate'>;
let token: string;

// Nothing here changes what the vendor holds.
beforeAll(async () => {
  simulator = await startSimulator({ vendors: ['elevate'] });
  token = protocols.elevate.token(await protocols.elevate.login(simulator.elevate));
});
afterAll(() => simulator.close());

function ask(path: string, query: Record<string, string> = {}, method = 'GET', version = versionOf(path)) {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name) =>
    name === 'referenceDataSummaryType' ? 'CHARGE_GROUP_CATEGORY' : '1',
  );
  const { origin } = new URL(simulator.elevate.url);
  return send(`${origin}/${version}${filled}?${new URLSearchParams(query)}`, { method, token });
}

function versionOf(path: string): string {
  return JSON.stringify(specification.paths?.[path]?.servers ?? '').includes('/v2') ? 'v2' : 'v1';
}

/** What a list needs to be asked for, and narrow ones besides that only answer to something narrow. */
function needed({ parameters, operationId }: Operation): Record<string, string> {
  const required = parameters
    .filter(
      ({ in: place, required, name }) => place === 'query' && required && !noFilters.includes(String(name)),
    )
    .map(({ name, example }) => [String(name), String(example)]);
  const rated = /^getRentalRated/.test(operationId) ? { customerId: '1', billRunId: '1' } : {};
  return { page: '1', pageSize: '1000', ...Object.fromEntries(required), ...rated };
}

function filtersOf(operation: Operation): string[] {
  const given = needed(operation);
  return operation.parameters
    .filter(
      ({ in: place, name }) =>
        place === 'query' && !noFilters.includes(String(name)) && !(String(name) in given),
    )
    .map(({ name }) => String(name));
}

const nothing: Record<string, string> = {
  number: '987654321',
  boolean: 'neither',
  date: '1970-01-01',
  time: '1970-01-01T00:00:00Z',
  string: 'nothing has this',
};

function kindOf(value: unknown): string {
  if (typeof value !== 'string') return typeof value;
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return 'time';
  return /^\d{4}-\d\d-\d\d$/.test(value) ? 'date' : 'string';
}

const cases = lists.flatMap((operation) => filtersOf(operation).map((name) => ({ operation, name })));

test.each(cases.map(({ operation, name }) => [`GET ${operation.path}`, name, operation] as const))(
  '%s is filtered by %s',
  async (title, name, operation) => {
    const given = needed(operation);
    const all: Item[] = (await ask(operation.path, given)).body;
    const first = all.find((item) => item[name] !== undefined && item[name] !== null);
    if (!first) {
      const { status, body } = await ask(operation.path, { ...given, [name]: exampleOf(operation, name) });
      expect([title, status]).toEqual([title, 200]);
      expect(body.length).toBeLessThanOrEqual(all.length);
      return;
    }
    const value = first[name];
    const found: Item[] = (await ask(operation.path, { ...given, [name]: String(value) })).body;
    const same = all.filter((item) => String(item[name]) === String(value));
    expect(found).toEqual(same);
    if (typeof value === 'boolean') {
      const other = (await ask(operation.path, { ...given, [name]: String(!value) })).body;
      expect([...found, ...other]).toHaveLength(all.length);
      return;
    }
    const none = await ask(operation.path, { ...given, [name]: nothing[kindOf(value)]! });
    // What is an enum takes no other value.
    expect(none.status === 400 ? [] : none.body).toEqual([]);
  },
);

function exampleOf({ parameters }: Operation, name: string): string {
  return String(parameters.find((parameter) => parameter.name === name)?.example);
}

test.each([
  ['/users', { contractOwner: 'Sample Networks' }, { contractOwnerId: 2 }],
  ['/users', { contractOwner: 'like:SAMPLE' }, { contractOwnerId: 2 }],
  ['/sites', { mandateReference: 'MD000003' }, { id: 3 }],
  ['/sites', { mandateReference: 'in:MD000003,MD999999', mandateStatus: 'ACTIVE' }, { id: 3 }],
  ['/usage-product-inventories', { productReference: 'like:30000004' }, { id: 4 }],
  ['/contract-owner-sub-brands', { activeCustomersBillingCycleId: '2', name: 'like:home' }, { id: 2 }],
  ['/invoices', { billRunStatus: 'FINALIZED', id: '1' }, { id: 1 }],
  ['/payment-providers', { contractOwnerId: '2' }, { type: 'STRIPE' }],
  ['/usage-rate-cards', { contractOwnerId: '1', name: 'like:voice' }, { contractOwnerIds: [1, 2] }],
  ['/rental-rates', { rentalRateCardId: '2', rentalProductName: 'like:fibre' }, { price: 26 }],
  ['/rental-rates', { rentalRateCardId: '2', price: 'ge:26', rentalRatePriceType: 'RENTAL' }, { price: 26 }],
  ['/rental-rates', { rentalRateCardId: '2', price: 'in:9,100' }, { price: 9 }],
  ['/inclusive-usage-balances', { customerId: '1', componentId: '1' }, { usageProductInventoryId: 1 }],
  ['/usage-rate-card-assignments', { usageProductId: '1', siteId: '3' }, { assignmentLevel: 'SITE' }],
  ['/bill-runs', { billingCycleGroupName: 'like:QUARTER' }, { id: 3 }],
  ['/customer-contracts', { filter: 'like:24', recentWithRPIsOrFuture: 'true' }, { id: 1 }],
  ['/tripwire-alerts', { triggeredDate: 'gt:2025-06-02T00:00:00Z' }, { analysisLevel: 'SINGLE_CALL' }],
])('%s with %j finds %j and nothing else', async (path, query, expected) => {
  const { status, body } = await ask(path, { page: '1', pageSize: '1000', ...(query as object) });
  expect(status).toBe(200);
  expect(body.length).toBeGreaterThan(0);
  for (const item of body) expect(item).toMatchObject(expected);
});

test.each([
  ['/customers', 'startDate', 'lt:2024-01-01', 0],
  ['/customers', 'startDate', 'gt:2023-12-31', 25],
  ['/customers', 'endDate', 'gtn:2030-01-01', 25],
  ['/customers', 'endDate', 'gt:2020-01-01', 0],
  ['/customers', 'createdDate', 'lt:2024-01-01T09:00:01Z', 25],
  ['/customers', 'createdDate', 'gt:2024-01-01T09:00:00Z', 0],
  ['/customers', 'customerName', 'in:Customer 1,Customer 2,Nobody', 2],
  ['/customers', 'customerName', 'in:Customer 1\\,Customer 2', 0],
  ['/customers', 'customerName', 'like:CUSTOMER 2', 7],
])('%s?%s=%s finds %d', async (path, name, filter, count) => {
  const { body } = await ask(path, { page: '1', pageSize: '1000', [name]: filter });
  expect(body).toHaveLength(count);
  const head = await ask(path, { [name]: filter }, 'HEAD');
  expect([head.status, head.text]).toEqual([count ? 200 : 404, '']);
});

test.each([
  ['/customers', 'startDate', 'lt:soon'],
  ['/customers', 'createdDate', 'yesterday'],
  ['/customers', 'billingCycleId', 'monthly'],
  ['/rental-rates', 'price', 'gt:much'],
])('%s?%s=%s is a 400', async (path, name, filter) => {
  const query = { page: '1', pageSize: '10', ...(path === '/rental-rates' ? { rentalRateCardId: '1' } : {}) };
  expect((await ask(path, { ...query, [name]: filter })).status).toBe(400);
});

test('each path is under its own version; the sample call of the authentication page is under /v2', async () => {
  const page = { page: '1', pageSize: '10' };
  expect((await ask('/rental-products', page, 'GET', 'v2')).status).toBe(200);
  expect((await ask('/rental-products', page, 'GET', 'v1')).status).toBe(404);
  expect((await ask('/users', page, 'GET', 'v2')).status).toBe(404);
  const sample = await ask('/customers', page, 'GET', 'v2');
  expect([sample.status, sample.body.length]).toEqual([200, 10]);
});

test('a mediation list ends at 100, and both ends of a time are needed where one is', async () => {
  const june = { dateDetectedFrom: '2025-06-01T00:00:00Z', dateDetectedTo: '2025-06-02T00:00:00Z' };
  const { body } = await ask('/mediation-files', { page: '1', pageSize: '1000', ...june });
  expect(body.map((file: Item) => file.id)).toEqual([1]);
  const activities = async (query: object) =>
    (await ask('/tripwire-alert-activities', { page: '1', pageSize: '10', ...query })).body;
  const [filterFromDateTime, filterToDateTime] = ['2025-06-01T00:00:00Z', '2025-06-02T00:00:00Z'];
  expect(await activities({ filterFromDateTime, filterToDateTime })).toHaveLength(1);
  expect(await activities({ filterFromDateTime: filterToDateTime, filterToDateTime })).toHaveLength(0);
  const half = { page: '1', pageSize: '10', filterFromDateTime: '2025-06-01T00:00:00Z' };
  expect((await ask('/tripwire-alert-activities', half)).status).toBe(400);
});

test('documents are those of one folder, or of all below it', async () => {
  const ids = async (query: object) =>
    (
      await ask('/documents', { page: '1', pageSize: '10', level: 'CUSTOMER', levelId: '1', ...query })
    ).body.map((document: Item) => document.id);
  expect(await ids({})).toEqual([1]);
  expect(await ids({ parentDocumentId: '1' })).toEqual([2, 3]);
  expect(await ids({ recursive: 'true' })).toEqual([1, 2, 3]);
  expect(await ids({ recursive: 'true', tags: 'terms' })).toEqual([3]);
  expect(await ids({ recursive: 'true', name: 'like:HELLO' })).toEqual([2]);
});

import { describe, expect, test } from 'vitest';
import type { ElevateClient } from '../src/index.ts';
import { customer, firstPage, site, started } from './kit.ts';

type Item = { id: number };

/** How one resource is used from its creation to its end. */
interface Life {
  create(elevate: ElevateClient): Promise<Item>;
  get(elevate: ElevateClient, id: number): Promise<Item>;
  /** By a filter that the new one alone fits, and by one that nothing fits. */
  list(elevate: ElevateClient, fits: boolean): Promise<Item[]>;
  exists?(elevate: ElevateClient, fits: boolean): Promise<boolean>;
  patch(elevate: ElevateClient, id: number): Promise<Item>;
  /** What the patch has set. */
  patched: object;
  /** Deletes it. Where the vendor has no such call, it is ended by a patch, and a filter no longer finds it. */
  end?(elevate: ElevateClient, id: number): Promise<unknown>;
}

const user = {
  username: 'new.user',
  firstName: 'New',
  lastName: 'User',
  email: 'new.user@example.com',
  userRoles: [1],
};
const reference = { productReference: '441139990001', primary: true };
const rental = {
  siteId: 1,
  rentalProductId: 3,
  invoicePresentationProductName: 'SIM card',
  supplierAccountId: 1,
  startDate: '2025-06-01',
  invoiceFrequency: 1,
  quantity: 2,
  label: 'New SIM',
};
const adhoc = {
  siteId: 1,
  name: 'New charge',
  supplierAccountId: 1,
  sellPrice: 10,
  quantity: 1,
  rentalProductCategoryId: 1,
  taxBandId: 1,
};
const profile = {
  name: 'New terms',
  contractOwnerId: 1,
  contractTerm: 6,
  earlyTerminationFixedCharge: 5,
  earlyTerminationPercentageCharge: 50,
};

const lives: Record<string, Life> = {
  users: {
    create: (elevate) => elevate.users.create({ body: user }),
    get: (elevate, id) => elevate.users.get({ user_id: id }),
    list: (elevate, fits) =>
      elevate.users.list({ ...firstPage, username: fits ? 'new.user' : 'old', enabled: 'true' }),
    exists: (elevate, fits) => elevate.users.exists({ username: fits ? 'like:NEW.USER' : 'like:old' }),
    patch: (elevate, id) =>
      elevate.users.update({ user_id: id, body: [{ op: 'replace', path: '/enabled', value: false }] }),
    patched: { enabled: false },
  },
  appClients: {
    create: (elevate) => elevate.appClients.create({ body: { name: 'New client', userRoles: [1] } }),
    get: (elevate, id) => elevate.appClients.get({ id }),
    list: (elevate, fits) => elevate.appClients.list({ ...firstPage, name: fits ? 'New client' : 'x' }),
    patch: (elevate, id) =>
      elevate.appClients.update({ id, body: [{ op: 'add', path: '/description', value: 'Nightly' }] }),
    patched: { description: 'Nightly' },
    end: (elevate, id) => elevate.appClients.delete({ id }),
  },
  customers: {
    create: (elevate) => elevate.customers.create({ body: customer }),
    get: (elevate, id) => elevate.customers.get({ customer_id: id }),
    list: (elevate, fits) =>
      elevate.customers.list({
        ...firstPage,
        customerAccountNumber: fits ? 'in:ACC-NEW,ACC-OLD' : 'ACC-OLD',
        startDate: 'gt:2025-05-31',
        endDate: 'gtn:2025-12-31',
      }),
    exists: (elevate, fits) => elevate.customers.exists({ customerName: fits ? 'New Customer' : 'Old' }),
    patch: (elevate, id) =>
      elevate.customers.update({
        customer_id: id,
        body: [{ op: 'add', path: '/endDate', value: '2025-12-31' }],
      }),
    patched: { endDate: '2025-12-31' },
  },
  sites: {
    create: (elevate) => elevate.sites.create({ body: { ...site, customerId: 1 } }),
    get: (elevate, id) => elevate.sites.get({ site_id: id }),
    list: (elevate, fits) =>
      elevate.sites.list({ ...firstPage, customerId: '1', siteReference: fits ? 'SITE-NEW' : 'like:zz' }),
    exists: (elevate, fits) => elevate.sites.exists({ siteReference: fits ? 'SITE-NEW' : 'SITE-OLD' }),
    patch: (elevate, id) =>
      elevate.sites.update({
        site_id: id,
        body: [
          { op: 'test', path: '/siteReference', value: 'SITE-NEW' },
          { op: 'replace', path: '/siteReference', value: 'SITE-MOVED' },
          { op: 'replace', path: '/siteAddress/town', value: 'York' },
        ],
      }),
    patched: { siteReference: 'SITE-MOVED', siteAddress: expect.objectContaining({ town: 'York' }) },
  },
  usageProductInventories: {
    create: (elevate) =>
      elevate.usageProductInventories.create({
        body: { siteId: 1, usageProductId: 1, startDate: '2025-06-01', productReferences: [reference] },
      }),
    get: (elevate, id) => elevate.usageProductInventories.get({ usage_product_inventory_id: id }),
    list: (elevate, fits) =>
      elevate.usageProductInventories.list({
        ...firstPage,
        productReference: fits ? reference.productReference : 'like:99999',
        endDate: 'gtn:2025-12-31',
      }),
    exists: (elevate, fits) =>
      elevate.usageProductInventories.exists({ startDate: fits ? '2025-06-01' : 'lt:1999-01-01' }),
    patch: (elevate, id) =>
      elevate.usageProductInventories.update({
        usage_product_inventory_id: id,
        body: [{ op: 'add', path: '/endDate', value: '2025-12-31' }],
      }),
    patched: { endDate: '2025-12-31' },
  },
  rentalProductInventories: {
    create: (elevate) => elevate.rentalProductInventories.create({ body: rental }),
    get: (elevate, id) => elevate.rentalProductInventories.get({ rental_product_inventory_id: id }),
    list: (elevate, fits) =>
      elevate.rentalProductInventories.list({ ...firstPage, label: fits ? 'New SIM' : 'like:zz' }),
    exists: (elevate, fits) => elevate.rentalProductInventories.exists({ label: fits ? 'New SIM' : 'Old' }),
    patch: (elevate, id) =>
      elevate.rentalProductInventories.update({
        rental_product_inventory_id: id,
        body: [{ op: 'replace', path: '/quantity', value: 3 }],
      }),
    patched: { quantity: 3 },
    end: (elevate, id) => elevate.rentalProductInventories.delete({ rental_product_inventory_id: id }),
  },
  adhocInventories: {
    create: (elevate) => elevate.adhocInventories.create({ body: adhoc }),
    get: (elevate, id) => elevate.adhocInventories.get({ adhoc_inventory_id: id }),
    list: (elevate, fits) =>
      elevate.adhocInventories.list({ ...firstPage, name: fits ? 'New charge' : 'like:zz' }),
    exists: (elevate, fits) => elevate.adhocInventories.exists({ name: fits ? 'New charge' : 'Old' }),
    patch: (elevate, id) =>
      elevate.adhocInventories.update({
        adhoc_inventory_id: id,
        body: [{ op: 'replace', path: '/name', value: 'Renamed charge' }],
      }),
    patched: { name: 'Renamed charge' },
  },
  contractProfiles: {
    create: (elevate) => elevate.contractProfiles.create({ body: profile }),
    get: (elevate, id) => elevate.contractProfiles.get({ contract_profile_id: id }),
    list: (elevate, fits) => elevate.contractProfiles.list({ ...firstPage, name: fits ? 'New terms' : 'x' }),
    exists: (elevate, fits) => elevate.contractProfiles.exists({ name: fits ? 'New terms' : 'Old terms' }),
    patch: (elevate, id) =>
      elevate.contractProfiles.update({
        contract_profile_id: id,
        body: [{ op: 'add', path: '/noticePeriodDays', value: 60 }],
      }),
    patched: { noticePeriodDays: 60 },
    end: (elevate, id) => elevate.contractProfiles.delete({ contract_profile_id: id }),
  },
  customerContracts: {
    create: (elevate) =>
      elevate.customerContracts.create({
        body: { customerId: 4, contractProfileId: 1, startDate: '2025-06-01' },
      }),
    get: (elevate, id) => elevate.customerContracts.get({ customer_contract_id: id }),
    list: (elevate, fits) =>
      elevate.customerContracts.list({
        ...firstPage,
        customerId: fits ? '4' : '5',
        filter: 'like:24 months',
      }),
    exists: (elevate, fits) => elevate.customerContracts.exists({ customerId: fits ? '4' : '5' }),
    patch: (elevate, id) =>
      elevate.customerContracts.update({
        customer_contract_id: id,
        body: [{ op: 'replace', path: '/noticePeriodDays', value: 60 }],
      }),
    patched: { noticePeriodDays: 60 },
    end: (elevate, id) => elevate.customerContracts.delete({ customer_contract_id: id }),
  },
};

const statusOf = async (call: Promise<unknown>) =>
  call.then(
    () => 200,
    (error: { status?: number }) => error.status,
  );

describe.each(Object.entries(lives))('%s', (_, life) => {
  test('what was created is read, listed, filtered, changed, and then gone', async () => {
    const { elevate } = await started();
    if (life.exists) expect(await life.exists(elevate, false)).toBe(false);
    const created = await life.create(elevate);
    const { id } = created;
    // A secret is shown once.
    const { clientSecret: _, ...shown } = created as Item & { clientSecret?: string };
    expect(await life.get(elevate, id)).toEqual(shown);
    expect(await life.list(elevate, true)).toEqual([shown]);
    expect(await life.list(elevate, false)).toEqual([]);
    if (life.exists) expect(await life.exists(elevate, true)).toBe(true);

    const changed = await life.patch(elevate, id);
    expect(changed).toMatchObject({ id, ...life.patched });
    expect(await life.get(elevate, id)).toEqual(changed);

    if (life.end) {
      await life.end(elevate, id);
      expect(await statusOf(life.get(elevate, id))).toBe(404);
      expect(await statusOf(life.patch(elevate, id))).toBe(404);
      expect(await statusOf(life.end(elevate, id))).toBe(404);
      expect(await life.list(elevate, true)).toEqual([]);
    }
  });
});

test.each(['users', 'customers', 'sites', 'usageProductInventories'])(
  '%s have no call that deletes: after the patch that ends them their filter finds them no more',
  async (name) => {
    const { elevate } = await started();
    const life = lives[name]!;
    const { id } = await life.create(elevate);
    expect(await life.list(elevate, true)).toHaveLength(1);
    await life.patch(elevate, id);
    expect(await life.list(elevate, true)).toEqual([]);
  },
);

test('a customer comes with its sites, and a site that ends takes along what it has', async () => {
  const { elevate } = await started();
  const second = { ...site, customerId: 0, siteReference: 'SITE-TWO' };
  const { id } = await elevate.customers.create({
    body: { ...customer, sites: [...customer.sites, second] },
  });
  const sites = await elevate.sites.list({ ...firstPage, customerId: String(id), sort: 'siteReference' });
  expect(sites.map((one) => [one.customerId, one.siteReference])).toEqual([
    [id, 'SITE-NEW'],
    [id, 'SITE-TWO'],
  ]);
  const siteId = sites[0]!.id;
  const inventory = await elevate.usageProductInventories.create({
    body: { siteId, usageProductId: 1, startDate: '2025-06-01', productReferences: [reference] },
  });
  await elevate.sites.update({
    site_id: siteId,
    cascade_end_date: 'true',
    body: [{ op: 'add', path: '/endDate', value: '2025-09-30' }],
  });
  const ended = await elevate.usageProductInventories.get({ usage_product_inventory_id: inventory.id });
  expect(ended.endDate).toBe('2025-09-30');
});

test('other terms make a new version of a contract profile', async () => {
  const { elevate } = await started();
  const changed = await elevate.contractProfiles.update({
    contract_profile_id: 1,
    body: [{ op: 'replace', path: '/contractTerm', value: 36 }],
  });
  expect(changed).toMatchObject({ contractTerm: 36 });
  expect(changed.id).not.toBe(1);
  const old = await elevate.contractProfiles.get({ contract_profile_id: 1 });
  expect(old).toMatchObject({ contractTerm: 24, supersededByContractProfileId: changed.id });
  const ids = async (includeSupersededVersions: 'true' | 'false') =>
    (await elevate.contractProfiles.list({ ...firstPage, includeSupersededVersions })).map((one) => one.id);
  expect(await ids('false')).not.toContain(1);
  expect(await ids('true')).toContain(1);
});

test('linked rentals come along with a rental, unless they are not wanted', async () => {
  const { elevate } = await started();
  const line = { ...rental, rentalProductId: 1, label: 'Line' };
  const children = async (id: number) =>
    (await elevate.rentalProductInventories.list({ ...firstPage, label: 'Line' })).filter(
      (one) => one.parentRentalProductInventoryId === id,
    );
  const { id } = await elevate.rentalProductInventories.create({ body: line });
  expect(await children(id)).toMatchObject([{ rentalProductId: 2, quantity: 2 }]);
  const alone = await elevate.rentalProductInventories.create({
    disable_adding_linked_rentals: 'true',
    body: line,
  });
  expect(await children(alone.id)).toEqual([]);
});

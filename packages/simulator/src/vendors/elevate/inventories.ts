import { uuid } from '../../uuid.ts';
import type { Route } from '../../vendor.ts';
import { failure, ok, visible } from './access.ts';
import type { AdhocInventory, RentalInventory, UsageInventory } from './entities.ts';
import { date, each, id, text } from './filters.ts';
import type { Maker } from './resource.ts';
import type { Ownership, World } from './world.ts';

/** What sites use, what they rent, and what is billed once. */
export function inventoryRoutes(maker: Maker, world: World, owners: Ownership): Route[] {
  return [
    ...usageRoutes(maker, world, owners),
    ...rentalRoutes(maker, world, owners),
    ...adhocRoutes(maker, world, owners),
    ...provisioningRoutes(maker, world, owners),
  ];
}

function usageRoutes({ resource }: Maker, world: World, { bySite }: Ownership): Route[] {
  const inventories = resource<UsageInventory>({
    path: '/usage-product-inventories',
    version: 'v2',
    idName: 'usage_product_inventory_id',
    items: world.usageInventories,
    scope: bySite,
    filters: {
      ...each(id, 'usageProductId', 'siteId'),
      ...each(date, 'startDate', 'endDate'),
      productReference: text((item) => item.productReferences.map((one) => one.productReference)),
      ...each(text, 'serviceId'),
      label: text((item) => item.productReferences.map((one) => one.label)),
    },
  });
  let references = 50_000;
  const numbered = (item: UsageInventory) => ({
    ...item,
    productReferences: item.productReferences.map((reference) => {
      references += 1;
      return { id: references, ...reference };
    }),
  });
  const isKnown = (item: UsageInventory) =>
    world.sites.get(item.siteId) && world.usageProducts.get(item.usageProductId);
  return [
    inventories.list(),
    inventories.exists(),
    inventories.create((body) =>
      isKnown(body)
        ? {
            billByServiceId: false,
            billable: true,
            inFlightOrder: false,
            usageCapEnabled: false,
            ...numbered(body),
          }
        : 404,
    ),
    inventories.get(),
    inventories.update((changed) => (isKnown(changed) ? numbered(changed) : 400)),
  ];
}

function rentalRoutes({ resource }: Maker, world: World, { bySite }: Ownership): Route[] {
  const inventories = resource<RentalInventory>({
    path: '/rental-product-inventories',
    version: 'v2',
    idName: 'rental_product_inventory_id',
    items: world.rentalInventories,
    scope: bySite,
    filters: {
      ...each(id, 'siteId', 'rentalProductId'),
      ...each(date, 'startDate', 'endDate'),
      ...each(text, 'productReference', 'label'),
    },
  });
  const isKnown = (item: RentalInventory) =>
    world.sites.get(item.siteId) && world.rentalProducts.get(item.rentalProductId);

  /** Rentals that come along with a rental. */
  function addLinked(parent: RentalInventory): void {
    for (const product of world.rentalProducts.all()) {
      if (product.parentRentalProductId !== parent.rentalProductId) continue;
      const { id: _, ...rest } = parent;
      world.rentalInventories.add({
        ...rest,
        rentalProductId: product.id,
        parentRentalProductInventoryId: parent.id,
        invoicePresentationProductName: product.invoicePresentationName,
      });
    }
  }

  return [
    inventories.list(),
    inventories.exists(),
    inventories.create((body) => (isKnown(body) ? { billable: true, ...body } : 404), {
      added(made, call) {
        if (call.header('disable_adding_linked_rentals') !== 'true') addLinked(made);
      },
    }),
    inventories.get(),
    inventories.update((changed) => (isKnown(changed) ? changed : 400)),
    inventories.delete((item) => {
      for (const child of world.rentalInventories.all()) {
        if (child.parentRentalProductInventoryId === item.id) world.rentalInventories.remove(child.id);
      }
      return undefined;
    }),
  ];
}

function adhocRoutes({ resource }: Maker, world: World, { bySite }: Ownership): Route[] {
  const inventories = resource<AdhocInventory>({
    path: '/adhoc-inventories',
    version: 'v2',
    idName: 'adhoc_inventory_id',
    items: world.adhocInventories,
    scope: bySite,
    filters: {
      ...each(text, 'name'),
      ...each(id, 'siteId', 'rentalProductCategoryId', 'billRunId', 'adhocBillRunId'),
    },
  });
  /** A credit is billed at once, and a label of an invoice group comes with its value. */
  const fits = (item: AdhocInventory & { invoiceGroupTagLabelId?: number; invoiceGroupTagValue?: string }) =>
    (!item.isCredit || item.billImmediately === true) &&
    (item.invoiceGroupTagLabelId === undefined) === (item.invoiceGroupTagValue === undefined);

  /** The bill run that it is billed in: the open one of its customer, or an adhoc one. */
  function runOf(item: AdhocInventory): object {
    const customer = world.customers.get(world.sites.get(item.siteId)?.customerId);
    if (!item.billImmediately) {
      const run = world.billRuns
        .all()
        .find((one) => one.billRunStatus === 'OPEN' && one.billingCycleId === customer?.billingCycleId);
      return run ? { billRunId: run.id } : {};
    }
    const number = world.adhocBillRuns.all().length + 1;
    const run = world.adhocBillRuns.add({
      name: `Adhoc ${String(number).padStart(4, '0')}`,
      created: world.today(),
      invoiceDate: world.today(),
      billRunStatus: 'OPEN',
      summaryStatus: 'PROPERTIES',
      adhocProductInventoryIds: [],
    });
    return { adhocBillRunId: run.id };
  }

  function make(body: AdhocInventory): object | number {
    if (!world.sites.get(body.siteId)) return 404;
    return fits(body)
      ? { billImmediately: false, isCredit: false, paid: false, ...body, ...runOf(body) }
      : 400;
  }

  return [
    inventories.list(),
    inventories.exists(),
    inventories.create(make, {
      added(made) {
        const run = world.adhocBillRuns.get(made.adhocBillRunId);
        if (run) world.adhocBillRuns.put({ ...run, adhocProductInventoryIds: [made.id] });
      },
    }),
    inventories.get(),
    inventories.update((changed) => (fits(changed) ? changed : 400)),
  ];
}

function provisioningRoutes({ route }: Maker, world: World, { bySite }: Ownership): Route[] {
  const request = (path: string) =>
    route('POST', path, 'v2', (call, caller) => {
      const { rentalProductInventoryId } = call.body as { rentalProductInventoryId: number };
      const inventory = world.rentalInventories.get(rentalProductInventoryId);
      if (!inventory) return failure(404);
      if (!visible(bySite, caller, inventory)) return failure(403);
      // The network answers later, and no operation that is known says when.
      return ok({
        rentalProductInventoryId,
        provisioningStatus: 'PENDING',
        transactionId: uuid(),
      });
    });
  return [request('/sim-activation-request'), request('/sim-suspension-request')];
}

import type { Call, Route } from '../../vendor.ts';
import { isBilled, rentalRate, rounded } from './billing.ts';
import { customerOf } from './customers.ts';
import type { BillRun, RentalInventory } from './entities.ts';
import { each, id } from './filters.ts';
import type { Maker } from './resource.ts';
import type { Ownership, World } from './world.ts';

interface Rental {
  rentalProductInventoryId: number;
  customerId: number;
  siteId: number;
}

const about = each<object>(id, 'rentalProductInventoryId', 'siteId', 'customerId');

/** Records ask for an inventory, or for a site or customer together with a run. */
function isNarrow({ query }: Call, runs: readonly string[]): boolean {
  if (query.has('rentalProductInventoryId')) return true;
  return (query.has('siteId') || query.has('customerId')) && runs.some((name) => query.has(name));
}

function rentalOf(world: World, inventory: RentalInventory): Rental {
  const customerId = world.sites.get(inventory.siteId)?.customerId ?? 0;
  return { rentalProductInventoryId: inventory.id, customerId, siteId: inventory.siteId };
}

/** Each rental in each run of its customer's cycle that it was billed in. */
function ratedRecords(world: World): (Rental & { id: number; run: BillRun })[] {
  return world.billRuns.all().flatMap((run) =>
    world.rentalInventories
      .all()
      .filter((inventory) => isBilled(inventory, run) && rentalRate(world, inventory))
      .map((inventory) => rentalOf(world, inventory))
      .filter(({ customerId }) => world.customers.get(customerId)?.billingCycleId === run.billingCycleId)
      .map((rental) => ({ id: run.id * 1_000_000 + rental.rentalProductInventoryId, ...rental, run })),
  );
}

/** What rentals came to in bill runs, what has no price, and what it costs to end them early. */
export function rentalRoutes(maker: Maker, world: World, owners: Ownership): Route[] {
  return [...ratedRoutes(maker, world, owners), ...recordRoutes(maker, world, owners)];
}

function ratedRoutes({ computed }: Maker, world: World, { byCustomer: scope }: Ownership): Route[] {
  return [
    computed<Rental>({
      path: '/rental-etcs',
      scope,
      filters: each(id, 'rentalProductInventoryId'),
      items(call, caller) {
        const customerId = call.query.get('customerId');
        if (customerOf(world, caller, customerId) === 403) return 403;
        return earlyTerminationCharges(world, Number(customerId), call.query.get('calculationDate') ?? '');
      },
    }),
    computed({
      path: '/rental-rated-sell-records',
      scope,
      filters: { ...about, ...each(id, 'billRunId', 'adhocBillRunId') },
      items: (call) =>
        isNarrow(call, ['billRunId', 'adhocBillRunId'])
          ? ratedRecords(world).map(({ run, ...record }) => ({
              ...record,
              billRunId: run.id,
              billRunName: run.name,
              billRunStatus: run.billRunStatus,
            }))
          : 400,
    }),
    computed({
      path: '/rental-rated-buy-records',
      scope,
      filters: { ...about, ...each(id, 'billRunId') },
      items: (call) =>
        isNarrow(call, ['billRunId'])
          ? ratedRecords(world).map(({ run, ...record }) => ({ ...record, billRunId: run.id }))
          : 400,
    }),
  ];
}

function recordRoutes({ computed }: Maker, world: World, { byCustomer: scope }: Ownership): Route[] {
  return [
    computed({
      path: '/rental-suspense-records',
      scope,
      filters: about,
      items: () =>
        world.rentalInventories
          .all()
          .filter((inventory) => !rentalRate(world, inventory))
          .map((inventory) => ({ id: inventory.id, ...rentalOf(world, inventory) })),
    }),
    computed<Rental>({
      path: '/rental-combined-records',
      scope,
      filters: each(id, 'rentalProductInventoryId'),
      // Nothing but the inventory is documented of the answer.
      show: ({ rentalProductInventoryId }) => ({ rentalProductInventoryId }),
      items: ({ query }) => {
        const priced = query.get('hasSellPrice');
        return world.rentalInventories
          .all()
          .filter(
            (inventory) => priced === null || String(rentalRate(world, inventory) !== undefined) === priced,
          )
          .filter((inventory) => query.get('excludeSuspense') !== 'true' || rentalRate(world, inventory))
          .map((inventory) => rentalOf(world, inventory));
      },
    }),
  ];
}

const monthMs = (365.25 / 12) * 86_400_000;

/** For each rental under a contract that still runs: the fixed charge, and the share of what the rest would have cost. */
function earlyTerminationCharges(world: World, customerId: number, calculationDate: string) {
  const contract = world.customerContracts
    .all()
    .find((one) => one.customerId === customerId && one.endDate > calculationDate);
  const profile = world.contractProfiles.get(contract?.contractProfileId);
  if (!contract || !profile) return [];
  const months = Math.ceil((Date.parse(contract.endDate) - Date.parse(calculationDate)) / monthMs);
  const share = profile.earlyTerminationPercentageCharge / 100;
  return world.rentalInventories
    .all()
    .filter((inventory) => world.sites.get(inventory.siteId)?.customerId === customerId)
    .map((inventory) => {
      const { price = 0 } = rentalRate(world, inventory) ?? {};
      return {
        customerId,
        siteId: inventory.siteId,
        rentalProductInventoryId: inventory.id,
        amountInMajorCurrency: rounded(
          profile.earlyTerminationFixedCharge + months * price * inventory.quantity * share,
        ),
        currencyCode: 'GBP',
        calculationDate,
      };
    });
}

import type { Route } from '../../vendor.ts';
import { collection, type Entity } from './collection.ts';
import type { Assignment } from './entities.ts';
import { date, each, id, text } from './filters.ts';
import type { Maker } from './resource.ts';
import type { Ownership, World } from './world.ts';

const levels = {
  ...each<Assignment>(text, 'assignmentLevel'),
  ...each<Assignment>(id, 'customerId', 'siteId', 'usageProductInventoryId'),
  ...each<Assignment>(date, 'startDate', 'endDate'),
};

/** Whether what an assignment names is there. */
function isKnown(world: World, { assignmentLevel, ...item }: Assignment): boolean {
  if (assignmentLevel === 'CUSTOMER') return world.customers.get(item.customerId) !== undefined;
  if (assignmentLevel === 'SITE') return world.sites.get(item.siteId) !== undefined;
  const { usageProductInventoryId, rentalProductInventoryId } = item;
  return Boolean(
    world.usageInventories.get(usageProductInventoryId) ??
      world.rentalInventories.get(rentalProductInventoryId),
  );
}

/** Which prices hold for which customer, site or inventory. */
export function assignmentRoutes(maker: Maker, world: World, owners: Ownership): Route[] {
  return [
    ...usageRoutes(maker, world, owners),
    ...rentalRoutes(maker, world, owners),
    ...buyOverrideRoutes(maker, world, owners),
  ];
}

/** Where an assignment is: its path names the level as well. */
function placeOf<Item extends Assignment>(path: string, idName: string) {
  return {
    path,
    idName,
    itemPath: `${path}/{assignmentLevel}/{${idName}}`,
    isAt: (item: Item, params: Record<string, string>) => item.assignmentLevel === params.assignmentLevel,
  };
}

function usageRoutes({ resource }: Maker, world: World, { byAssignment: scope }: Ownership): Route[] {
  const cards = resource({
    ...placeOf('/usage-rate-card-assignments', 'usage_rate_card_assignment_id'),
    items: world.usageRateCardAssignments,
    scope,
    filters: {
      ...levels,
      ...each(id, 'usageRateCardId'),
      usageProductId: id((item) => world.usageRateCards.get(item.usageRateCardId)?.usageProductId),
    },
  });
  const plans = resource({
    ...placeOf('/inclusive-usage-plan-assignments', 'inclusive_usage_plan_assignment_id'),
    items: world.inclusiveUsagePlanAssignments,
    scope,
    filters: { ...levels, ...each(id, 'inclusiveUsagePlanId', 'usageProductId') },
  });
  const overrides = resource<Assignment>({
    path: '/usage-rate-overrides',
    items: collection<Assignment>(),
    scope,
    filters: { ...levels, ...each(id, 'usageProductId') },
  });
  return [
    cards.list(),
    cards.create((body) => {
      if (!world.usageRateCards.get(body.usageRateCardId)) return 404;
      return isKnown(world, body) ? { assignmentType: 'INVOICE', ...body } : 404;
    }),
    cards.update(),
    overrides.exists(),
    overrides.create((body) => (isKnown(world, body) ? body : 404)),
    plans.list(),
    plans.update(),
  ];
}

function rentalRoutes({ resource }: Maker, world: World, { byAssignment: scope }: Ownership): Route[] {
  const cards = resource({
    ...placeOf('/rental-rate-card-assignments', 'rental_rate_card_assignment_id'),
    items: world.rentalRateCardAssignments,
    scope,
    filters: levels,
  });
  const overrides = resource({
    ...placeOf('/rental-rate-overrides', 'rental_rate_override_id'),
    items: world.rentalRateOverrides,
    scope,
  });
  return [
    cards.list(),
    cards.exists(),
    cards.update(),
    overrides.create((body) => (isKnown(world, body) ? body : 404)),
    overrides.update(),
  ];
}

interface BuyOverride extends Entity {
  rentalProductInventoryId: number;
}

/** What single rentals cost the tenant. */
function buyOverrideRoutes({ resource }: Maker, world: World, { byRental }: Ownership): Route[] {
  const overrides = resource<BuyOverride>({
    path: '/buy-rental-rate-overrides',
    idName: 'buy_rental_rate_override_id',
    items: collection<BuyOverride>(
      world.rentalInventories
        .all()
        .slice(0, 2)
        .map((inventory) => ({
          rentalProductInventoryId: inventory.id,
          price: 15,
          rentalRatePriceType: 'RENTAL',
          rentalRateType: 'ADVANCE',
          periodsInAdvance: 'STANDARD',
          rentalRateFrequency: 'MONTHLY',
          startDate: '2025-06-01',
        })),
    ),
    scope: byRental,
    filters: each(id, 'rentalProductInventoryId'),
  });
  return [
    overrides.list(),
    overrides.exists(),
    overrides.create((body) => (world.rentalInventories.get(body.rentalProductInventoryId) ? body : 404)),
    overrides.update(),
    // Only while it is not part of a finalised bill run; what it is part of is not simulated.
    overrides.delete(undefined, 200),
  ];
}

import type { Route } from '../../vendor.ts';
import { type Collection, collection, type Entity } from './collection.ts';
import type { Assignment } from './entities.ts';
import { date, each, type Filters, id, text } from './filters.ts';
import { failure, type Maker } from './resource.ts';
import type { Ownership, World } from './world.ts';

/** Which prices hold for which customer, site or inventory. */
export function assignmentRoutes({ resource }: Maker, world: World, owners: Ownership): Route[] {
  const dates = each(date, 'startDate', 'endDate');
  const levels = {
    ...each(text, 'assignmentLevel'),
    ...each(id, 'customerId', 'siteId', 'usageProductInventoryId'),
    ...dates,
  };

  function assignments<Item extends Assignment>(
    path: string,
    idName: string,
    items: Collection<Item>,
    filters: Filters<Item>,
  ) {
    const made = resource<Item>({
      path,
      // The level is a part of the address.
      idName,
      items,
      scope: owners.byAssignment,
      filters,
    });
    return {
      ...made,
      /** Under a path that names the level as well. */
      update(): Route {
        const { handle, ...route } = made.update();
        return {
          ...route,
          path: `${path}/{assignmentLevel}/{${idName}}`,
          handle(call) {
            const item = items.get(call.params[idName]);
            const elsewhere = item && item.assignmentLevel !== call.params.assignmentLevel;
            return elsewhere ? failure(404) : handle(call);
          },
        };
      },
    };
  }

  /** Whether what an assignment names is there. */
  const isKnown = ({ assignmentLevel, ...item }: Assignment) => {
    if (assignmentLevel === 'CUSTOMER') return world.customers.get(item.customerId) !== undefined;
    if (assignmentLevel === 'SITE') return world.sites.get(item.siteId) !== undefined;
    const { usageProductInventoryId, rentalProductInventoryId } = item;
    return Boolean(
      world.usageInventories.get(usageProductInventoryId) ??
        world.rentalInventories.get(rentalProductInventoryId),
    );
  };
  const make = (body: Assignment) => (isKnown(body) ? body : 404);

  const usageCards = assignments(
    '/usage-rate-card-assignments',
    'usage_rate_card_assignment_id',
    world.usageRateCardAssignments,
    {
      ...levels,
      ...each(id, 'usageRateCardId'),
      usageProductId: id((item) => world.usageRateCards.get(item.usageRateCardId)?.usageProductId),
    },
  );
  const plans = assignments(
    '/inclusive-usage-plan-assignments',
    'inclusive_usage_plan_assignment_id',
    world.inclusiveUsagePlanAssignments,
    { ...levels, ...each(id, 'inclusiveUsagePlanId', 'usageProductId') },
  );
  const rentalCards = assignments(
    '/rental-rate-card-assignments',
    'rental_rate_card_assignment_id',
    world.rentalRateCardAssignments,
    levels,
  );
  const usageOverrides = resource<Assignment>({
    path: '/usage-rate-overrides',
    items: collection<Assignment>(),
    scope: owners.byAssignment,
    filters: { ...levels, ...each(id, 'usageProductId') },
  });
  const rentalOverrides = assignments(
    '/rental-rate-overrides',
    'rental_rate_override_id',
    world.rentalRateOverrides,
    levels,
  );
  return [
    usageCards.list(),
    usageCards.create((body) => {
      if (!world.usageRateCards.get(body.usageRateCardId)) return 404;
      return isKnown(body) ? { assignmentType: 'INVOICE', ...body } : 404;
    }),
    usageCards.update(),
    usageOverrides.exists(),
    usageOverrides.create(make),
    plans.list(),
    plans.update(),
    rentalCards.list(),
    rentalCards.exists(),
    rentalCards.update(),
    rentalOverrides.create(make),
    rentalOverrides.update(),
    ...buyOverrideRoutes({ resource }, world, owners),
  ];
}

interface BuyOverride extends Entity {
  rentalProductInventoryId: number;
}

/** What single rentals cost the tenant. */
function buyOverrideRoutes(
  { resource }: Pick<Maker, 'resource'>,
  world: World,
  { byRental }: Ownership,
): Route[] {
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

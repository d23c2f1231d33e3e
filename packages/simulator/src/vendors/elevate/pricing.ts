import type { Route } from '../../vendor.ts';
import { isBilled, usageOf } from './billing.ts';
import type { RentalRate, RentalRateCard, UsageInventory, UsageRateCard } from './entities.ts';
import { date, each, id, number, text } from './filters.ts';
import type { Maker } from './resource.ts';
import type { Ownership, World } from './world.ts';

const version = 'v2';

/** Rate cards, their rates, and what is left of usage that a plan includes. */
export function pricingRoutes(maker: Maker, world: World, owners: Ownership): Route[] {
  const { resource } = maker;
  const available = each(date, 'availableFrom', 'availableTo');
  const usageCards = resource<UsageRateCard>({
    path: '/usage-rate-cards',
    version,
    idName: 'usage_rate_card_id',
    items: world.usageRateCards,
    scope: owners.byOwners,
    filters: {
      contractOwnerId: id((card) => card.contractOwnerIds),
      ...each(text, 'name', 'rateCardType'),
      ...available,
      ...each(id, 'usageProductId', 'supplierId'),
    },
    show: (card, call) => showUsageCard(card, call.header('summary'), call.query.get('fields'), call.params),
  });
  const rentalCards = resource<RentalRateCard>({
    path: '/rental-rate-cards',
    version,
    idName: 'rental_rate_card_id',
    items: world.rentalRateCards,
    scope: owners.byOwner,
    filters: { ...each(id, 'contractOwnerId'), ...each(text, 'name'), ...available },
  });
  return [
    usageCards.list(),
    usageCards.get(),
    usageCards.delete(),
    rentalCards.list(),
    rentalCards.update(),
    ...rentalRateRoutes(maker, world),
    inclusiveUsageBalances(maker, world, owners),
  ];
}

/** Single prices on rental rate cards. */
function rentalRateRoutes({ resource, computed }: Maker, world: World): Route[] {
  const byCard = (rate: RentalRate) => [world.rentalRateCards.get(rate.rentalRateCardId)?.contractOwnerId];
  const show = ({ rentalRateCardId: _, ...rate }: RentalRate) => rate;
  const rates = resource<RentalRate>({
    path: '/rental-rates',
    version,
    idName: 'rental_rate_id',
    items: world.rentalRates,
    scope: byCard,
    show,
  });
  return [
    computed<RentalRate>({
      path: '/rental-rates',
      version,
      scope: byCard,
      show,
      filters: {
        ...each(id, 'rentalRateCardId'),
        rentalProductName: text((rate) => world.rentalProducts.get(rate.rentalProductId)?.name),
        ...each(number, 'price'),
        ...each(text, 'rentalRatePriceType'),
      },
      items(call, { ownerId }) {
        const card = world.rentalRateCards.get(call.query.get('rentalRateCardId'));
        const forbidden = card && ownerId !== undefined && card.contractOwnerId !== ownerId;
        return forbidden ? 403 : world.rentalRates.all();
      },
    }),
    rates.update(),
    rates.delete(),
  ];
}

function inclusiveUsageBalances({ computed }: Maker, world: World, owners: Ownership): Route {
  return computed<Balance>({
    path: '/inclusive-usage-balances',
    version,
    scope: (balance) => [owners.ofSite(world.usageInventories.get(balance.usageProductInventoryId)?.siteId)],
    filters: balanceFilters(world),
    items: () => balances(world),
  });
}

function showUsageCard(
  card: UsageRateCard,
  summary: string | undefined,
  fields: string | null,
  params: Record<string, string>,
): object {
  if (summary === 'true') {
    const { usageRates: _, ...rest } = card;
    return rest;
  }
  // Of a single card, fields that are left out come back as null.
  if (fields === null || params.usage_rate_card_id === undefined) return card;
  const names = fields.split(',');
  return Object.fromEntries(
    Object.entries(card).map(([name, value]) => [name, names.includes(name) ? value : null]),
  );
}

interface Balance {
  billRunId: number;
  usageProductInventoryId: number;
  inclusiveUsageBalanceAssignments: {
    assignmentId: number;
    inclusiveUsagePlanId: number;
    components: { componentId: number }[];
  }[];
}

function balanceFilters(world: World) {
  const siteOf = (balance: Balance) =>
    world.sites.get(world.usageInventories.get(balance.usageProductInventoryId)?.siteId);
  return {
    customerId: id<Balance>((balance) => siteOf(balance)?.customerId),
    siteId: id<Balance>((balance) => siteOf(balance)?.id),
    ...each<Balance>(id, 'usageProductInventoryId', 'billRunId'),
    assignmentId: id<Balance>((balance) =>
      balance.inclusiveUsageBalanceAssignments.map((one) => one.assignmentId),
    ),
    inclusiveUsagePlanId: id<Balance>((balance) =>
      balance.inclusiveUsageBalanceAssignments.map((one) => one.inclusiveUsagePlanId),
    ),
    componentId: id<Balance>((balance) =>
      balance.inclusiveUsageBalanceAssignments.flatMap((one) =>
        one.components.map(({ componentId }) => componentId),
      ),
    ),
  };
}

/** Seconds of calls that the one plan includes in a period. */
const ALLOWANCE = 60_000;

/** For each inventory that a plan is assigned to, what of the allowance its usage has left in the open run. */
function balances(world: World): Balance[] {
  return world.usageInventories.all().flatMap((inventory) => {
    const site = world.sites.get(inventory.siteId);
    const customer = world.customers.get(site?.customerId);
    const run = world.billRuns
      .all()
      .find((one) => one.billingCycleId === customer?.billingCycleId && one.billRunStatus === 'OPEN');
    if (!run || !isBilled(inventory, run)) return [];
    const assignments = world.inclusiveUsagePlanAssignments
      .all()
      .filter(
        (one) =>
          one.customerId === customer?.id ||
          one.siteId === site?.id ||
          one.usageProductInventoryId === inventory.id,
      );
    if (!assignments.length) return [];
    const used = callSeconds(world, inventory, run.id);
    return [
      {
        billRunId: run.id,
        periodStartDate: run.periodStartDate,
        periodEndDate: run.periodEndDate,
        usageProductInventoryId: inventory.id,
        inclusiveUsageBalanceAssignments: assignments.map((assignment) => ({
          assignmentId: assignment.id,
          assignmentLevel: assignment.assignmentLevel,
          assignmentStartDate: assignment.startDate,
          assignmentEndDate: assignment.endDate ?? null,
          inclusiveUsagePlanId: assignment.inclusiveUsagePlanId,
          components: [
            {
              componentId: 1,
              byValue: false,
              chargingType: 'DURATION',
              allowance: ALLOWANCE,
              remaining: Math.max(0, ALLOWANCE - used),
              startDate: `${run.periodStartDate} 00:00:00`,
              endDate: `${run.periodEndDate} 23:59:59`,
            },
          ],
        })),
      },
    ];
  });
}

function callSeconds(world: World, inventory: UsageInventory, runId: number): number {
  return usageOf(world, inventory, runId)
    .filter(({ chargeGroupId }) => {
      const group = world.chargeGroups.get(chargeGroupId);
      return world.chargeGroupCategories.get(group?.chargeGroupCategoryId)?.chargingUnitType === 'DURATION';
    })
    .reduce((sum, { quantity }) => sum + quantity, 0);
}

import type { Route } from '../../vendor.ts';
import { isBilled, rounded, usageOf, usagePrice, valuesByCustomer } from './billing.ts';
import { customerOf } from './customers.ts';
import type { BillRun, Customer } from './entities.ts';
import { each, id, text } from './filters.ts';
import type { Maker } from './resource.ts';
import type { Ownership, World } from './world.ts';

/** What customers are billed. */
export function summaryRoutes({ computed }: Maker, world: World, owners: Ownership): Route[] {
  return [
    computed({
      path: '/customer-billing-summaries',
      scope: owners.byCustomer,
      filters: {
        ...each(id, 'customerId'),
        ...each(text, 'valueDifference', 'percentageDifference', 'ratingStatus', 'billingStatus'),
      },
      items: () => billingSummaries(world),
    }),
    computed({
      path: '/customer-usage-charge-group-category-summaries',
      scope: owners.byCustomer,
      filters: {
        ...each(id, 'customerId', 'chargeGroupCategoryId'),
        ...each(text, 'chargeGroupCategoryName', 'chargingUnitType'),
      },
      items(call, caller) {
        const status = customerOf(world, caller, call.query.get('customerId'));
        if (status !== 200) return status === 403 ? 403 : [];
        return usageSummaries(
          world,
          world.customers.get(call.query.get('customerId'))!,
          call.query.get('billRunId'),
        );
      },
    }),
  ];
}

function openRun(world: World, customer: Customer): BillRun | undefined {
  return runsOf(world, customer)
    .filter(({ billRunStatus }) => billRunStatus !== 'FINALIZED')
    .at(-1);
}

function runsOf(world: World, { billingCycleId }: Customer): BillRun[] {
  return world.billRuns.all().filter((run) => run.billingCycleId === billingCycleId);
}

/** What the open bill run of each customer comes to, beside the one before it. */
function billingSummaries(world: World) {
  const values = new Map(world.billRuns.all().map((run) => [run.id, valuesByCustomer(world, run)]));
  return world.customers.all().map((customer) => {
    const open = openRun(world, customer);
    const previous = runsOf(world, customer).filter(({ billRunStatus }) => billRunStatus === 'FINALIZED');
    const valueIn = (run: BillRun | undefined) => values.get(run?.id ?? 0)?.get(customer.id) ?? 0;
    const [openBillRunValue, previousBillRunValue] = [valueIn(open), valueIn(previous.at(-1))];
    const valueDifference = rounded(openBillRunValue - previousBillRunValue);
    const ceased = customer.endDate !== undefined && customer.endDate < world.today();
    const billed = previous.some((run) => valueIn(run) > 0);
    return {
      customerId: customer.id,
      billingStatus: ceased
        ? 'CEASED'
        : billed
          ? 'ACTIVE'
          : openBillRunValue
            ? 'FIRST_INVOICE'
            : 'NEVER_BILLED',
      ratingStatus: open?.billRunStatus === 'OPEN' ? 'INCOMPLETE' : 'COMPLETE',
      openBillRunValue,
      previousBillRunValue,
      valueDifference,
      // How the vendor works it out is not clear from its sample.
      percentageDifference: previousBillRunValue
        ? rounded((100 * valueDifference) / previousBillRunValue)
        : 0,
    };
  });
}

function usageSummaries(world: World, customer: Customer, billRunId: string | null) {
  const run = billRunId === null ? openRun(world, customer) : world.billRuns.get(billRunId);
  if (!run) return [];
  const summaries = new Map<number, { quantity: number; priceInMajorCurrency: number }>();
  for (const inventory of world.usageInventories.all()) {
    if (world.sites.get(inventory.siteId)?.customerId !== customer.id || !isBilled(inventory, run)) continue;
    for (const usage of usageOf(world, inventory, run.id)) {
      const { chargeGroupCategoryId } = world.chargeGroups.get(usage.chargeGroupId)!;
      const sum = summaries.get(chargeGroupCategoryId) ?? { quantity: 0, priceInMajorCurrency: 0 };
      sum.quantity += usage.quantity;
      sum.priceInMajorCurrency = rounded(sum.priceInMajorCurrency + usagePrice(world, inventory, usage));
      summaries.set(chargeGroupCategoryId, sum);
    }
  }
  return [...summaries].map(([chargeGroupCategoryId, sum]) => {
    const { name, chargingUnitType } = world.chargeGroupCategories.get(chargeGroupCategoryId)!;
    return {
      customerId: customer.id,
      billRunId: run.id,
      chargeGroupCategoryId,
      chargingUnitType,
      chargeGroupCategoryName: name,
      ...sum,
    };
  });
}

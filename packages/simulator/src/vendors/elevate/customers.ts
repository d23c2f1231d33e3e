import type { Route } from '../../vendor.ts';
import { isBilled, rounded, usageOf, usagePrice, valuesByCustomer } from './billing.ts';
import type { BillRun, Customer } from './entities.ts';
import { date, each, id, text, time } from './filters.ts';
import { type Caller, type Maker, visible } from './resource.ts';
import type { NewSite } from './sites.ts';
import type { Ownership, World } from './world.ts';

type NewCustomer = Customer & { sites: NewSite[]; tripwireId?: number };

/** The number of the customer that a query names, or the status of an error. */
export function customerOf(world: World, caller: Caller, value: string | null): number {
  const customer = world.customers.get(value ?? '');
  if (!customer) return 404;
  return visible((one: Customer) => [one.contractOwnerId], caller, customer) ? 200 : 403;
}

function openRun(world: World, customer: Customer): BillRun | undefined {
  return runsOf(world, customer)
    .filter(({ billRunStatus }) => billRunStatus !== 'FINALIZED')
    .at(-1);
}

function runsOf(world: World, { billingCycleId }: Customer): BillRun[] {
  return world.billRuns.all().filter((run) => run.billingCycleId === billingCycleId);
}

/** Customers, and what they are billed. */
export function customerRoutes(
  { resource, computed }: Maker,
  world: World,
  owners: Ownership,
  addSite: (site: NewSite) => void,
): Route[] {
  const customers = resource<Customer>({
    path: '/customers',
    idName: 'customer_id',
    items: world.customers,
    scope: owners.byOwner,
    filters: {
      ...each(id, 'contractOwnerId', 'billingCycleId'),
      ...each(text, 'customerName', 'customerType', 'customerAccountNumber'),
      ...each(date, 'startDate', 'endDate'),
      ...each(time, 'createdDate', 'updatedDate'),
    },
  });

  function fits({ contractOwnerId, billingCycleId, contractTerm, contractTermStartDate }: Customer): boolean {
    return (
      world.contractOwners.get(contractOwnerId) !== undefined &&
      world.billingCycles.get(billingCycleId) !== undefined &&
      // A pair: neither means anything without the other.
      (contractTerm === undefined) === (contractTermStartDate === undefined)
    );
  }

  function make(body: Customer): object | number {
    const { sites: _, ...given } = body as NewCustomer;
    if (!fits(body)) return 400;
    const { prePopulatedFraudPlanId: tripwireId } = world.contractOwners.get(body.contractOwnerId)!;
    const at = world.timestamp();
    return {
      onlineBillingRequired: false,
      customerMarker: false,
      ...(tripwireId === undefined ? {} : { tripwireId }),
      ...given,
      createdDate: at,
      updatedDate: at,
    };
  }

  return [
    customers.list(),
    customers.exists(),
    customers.create(make, {
      // A customer comes with its first sites.
      added({ id: customerId }, call) {
        for (const site of (call.body as NewCustomer).sites) addSite({ ...site, customerId });
      },
    }),
    customers.get(),
    customers.update((changed) => (fits(changed) ? { ...changed, updatedDate: world.timestamp() } : 400)),
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

import type { Route } from '../../vendor.ts';
import { type Caller, visible } from './access.ts';
import type { Customer } from './entities.ts';
import { date, each, id, text, time } from './filters.ts';
import type { Maker } from './resource.ts';
import type { NewSite } from './sites.ts';
import type { Ownership, World } from './world.ts';

type NewCustomer = Customer & { sites: NewSite[]; tripwireId?: number };

/** The number of the customer that a query names, or the status of an error. */
export function customerOf(world: World, caller: Caller, value: string | null): number {
  const customer = world.customers.get(value ?? '');
  if (!customer) return 404;
  return visible((one: Customer) => [one.contractOwnerId], caller, customer) ? 200 : 403;
}

/** Customers of contract owners. */
export function customerRoutes(
  { resource }: Maker,
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
  ];
}

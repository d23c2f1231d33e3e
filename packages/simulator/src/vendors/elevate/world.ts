import { secretText } from '../../token-text.ts';
import { type Collection, collection, type Entity } from './collection.ts';
import type * as Kept from './entities.ts';
import * as samples from './samples.ts';
import * as tenant from './tenant.ts';

type Of<Item extends Entity> = Collection<Item>;

/** Everything that one tenant has. */
export interface World {
  now(): number;
  /** Today, `yyyy-MM-dd`. */
  today(): string;
  /** Now, to the second. */
  timestamp(): string;
  users: Of<Kept.User>;
  roles: Of<Kept.Named>;
  appClients: Of<Kept.AppClient>;
  contractOwners: Of<Kept.ContractOwner>;
  subBrands: Of<Kept.SubBrand>;
  billingCycles: Of<Kept.BillingCycle>;
  customers: Of<Kept.Customer>;
  sites: Of<Kept.Site>;
  usageInventories: Of<Kept.UsageInventory>;
  rentalInventories: Of<Kept.RentalInventory>;
  adhocInventories: Of<Kept.AdhocInventory>;
  usageProducts: Of<Kept.UsageProduct>;
  rentalProducts: Of<Kept.RentalProduct>;
  billRuns: Of<Kept.BillRun>;
  adhocBillRuns: Of<Kept.AdhocBillRun>;
  contractProfiles: Of<Kept.ContractProfile>;
  customerContracts: Of<Kept.CustomerContract>;
  invoices: Of<Kept.Invoice>;
  customerPayments: Of<Kept.CustomerPayment>;
  balanceAdjustments: Of<Kept.CustomerPayment>;
  usageRateCards: Of<Kept.UsageRateCard>;
  rentalRateCards: Of<Kept.RentalRateCard>;
  rentalRates: Of<Kept.RentalRate>;
  usageRateCardAssignments: Of<Kept.Assignment & { usageRateCardId: number }>;
  rentalRateCardAssignments: Of<Kept.Assignment & { rentalRateCardId: number }>;
  rentalRateOverrides: Of<Kept.Assignment & { rentalProductId?: number; price: number }>;
  inclusiveUsagePlanAssignments: Of<Kept.Assignment & { inclusiveUsagePlanId: number }>;
  chargeGroups: Of<Kept.ChargeGroup>;
  chargeGroupCategories: Of<Kept.ChargeGroupCategory>;
  events: Of<Entity & { timestamp: string; username: string }>;
  tell(action: string, description: string, username: string, ipAddress: string): void;
}

/** A tenant with so many customers. */
export function createWorld({ customers, now }: { customers: number; now: () => number }): World {
  const timestamp = () => `${new Date(now()).toISOString().slice(0, 19)}Z`;
  const events: World['events'] = collection(samples.events as never[]);
  return {
    now,
    timestamp,
    today: () => timestamp().slice(0, 10),
    events,
    tell(action, description, username, ipAddress) {
      const at = timestamp();
      events.add({ timestamp: at, category: 'authentication', action, description, username, ipAddress });
    },
    ...createTenant(),
    ...createCustomers(customers),
    ...createPrices(),
    invoices: collection<Kept.Invoice>(),
    customerPayments: collection<Kept.CustomerPayment>(),
    balanceAdjustments: collection<Kept.CustomerPayment>(),
  };
}

/** Who works for the tenant, how it is set up, and how usage is classified. */
function createTenant() {
  return {
    users: collection<Kept.User>(tenant.users()),
    roles: collection<Kept.Named>(samples.roles),
    appClients: collection<Kept.AppClient>([
      {
        name: 'Nightly export',
        appClientId: 'example-app-client',
        contractOwnerId: 1,
        userRoles: [4],
        clientSecret: secretText(40),
      },
    ]),
    contractOwners: collection<Kept.ContractOwner>(samples.contractOwners),
    subBrands: collection<Kept.SubBrand>(samples.subBrands),
    billingCycles: collection<Kept.BillingCycle>(samples.billingCycles),
    billRuns: collection<Kept.BillRun>(samples.billRuns),
    contractProfiles: collection<Kept.ContractProfile>(samples.contractProfiles),
    chargeGroups: collection<Kept.ChargeGroup>(samples.chargeGroups),
    chargeGroupCategories: collection<Kept.ChargeGroupCategory>(samples.chargeGroupCategories),
  };
}

/** Customers, and what each of them has. */
function createCustomers(count: number) {
  return {
    customers: collection<Kept.Customer>(tenant.customers(count)),
    sites: collection<Kept.Site>(tenant.sites(count)),
    usageInventories: collection<Kept.UsageInventory>(tenant.usageInventories(count)),
    rentalInventories: collection<Kept.RentalInventory>(tenant.rentalInventories(count)),
    adhocInventories: collection<Kept.AdhocInventory>(tenant.adhocInventories(count)),
    adhocBillRuns: collection<Kept.AdhocBillRun>([tenant.adhocBillRun(count)]),
    customerContracts: collection<Kept.CustomerContract>(tenant.customerContracts(count)),
  };
}

/** Products, their prices, and whom which prices are for. */
function createPrices() {
  return {
    usageProducts: collection<Kept.UsageProduct>(samples.usageProducts),
    rentalProducts: collection<Kept.RentalProduct>(samples.rentalProducts),
    usageRateCards: collection<Kept.UsageRateCard>(samples.usageRateCards),
    rentalRateCards: collection<Kept.RentalRateCard>(samples.rentalRateCards),
    rentalRates: collection<Kept.RentalRate>(samples.rentalRates),
    usageRateCardAssignments: collection<Kept.Assignment & { usageRateCardId: number }>(
      tenant.assignments({ usageRateCardId: 1, assignmentType: 'INVOICE' }),
    ),
    rentalRateCardAssignments: collection<Kept.Assignment & { rentalRateCardId: number }>(
      tenant.assignments({ rentalRateCardId: 1 }),
    ),
    rentalRateOverrides: collection<Kept.Assignment & { rentalProductId?: number; price: number }>([
      tenant.rentalRateOverride,
    ]),
    inclusiveUsagePlanAssignments: collection<Kept.Assignment & { inclusiveUsagePlanId: number }>(
      tenant.assignments({ inclusiveUsagePlanId: 1 }),
    ),
  };
}

/** The contract owners that things belong to, by what they point to. */
export function ownership(world: World) {
  const ofCustomer = (id: number | undefined) => world.customers.get(id)?.contractOwnerId;
  const ofSite = (id: number | undefined) => ofCustomer(world.sites.get(id)?.customerId);
  return {
    ofCustomer,
    ofSite,
    byCustomer: (item: { customerId?: number }) => [ofCustomer(item.customerId)],
    bySite: (item: { siteId: number }) => [ofSite(item.siteId)],
    byRental: (item: { rentalProductInventoryId: number }) => [
      ofSite(world.rentalInventories.get(item.rentalProductInventoryId)?.siteId),
    ],
    byOwner: (item: { contractOwnerId: number }) => [item.contractOwnerId],
    byOwners: (item: { contractOwnerIds?: number[] }) => item.contractOwnerIds ?? [],
    byAssignment(item: {
      customerId?: number;
      siteId?: number;
      usageProductInventoryId?: number;
      rentalProductInventoryId?: number;
    }) {
      if (item.customerId !== undefined) return [ofCustomer(item.customerId)];
      if (item.siteId !== undefined) return [ofSite(item.siteId)];
      const inventory =
        item.usageProductInventoryId === undefined
          ? world.rentalInventories.get(item.rentalProductInventoryId)
          : world.usageInventories.get(item.usageProductInventoryId);
      return [ofSite(inventory?.siteId)];
    },
  };
}

export type Ownership = ReturnType<typeof ownership>;

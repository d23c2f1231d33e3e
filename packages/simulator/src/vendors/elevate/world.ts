import { secretText } from '../../token-text.ts';
import { type Collection, collection, type Entity } from './collection.ts';
import type * as Kept from './entities.ts';
import * as samples from './samples.ts';

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

function sampleUsers() {
  return Array.from({ length: 23 }, (_, index) => ({
    username: `user.${index + 1}`,
    firstName: `First${index + 1}`,
    lastName: `Last${index + 1}`,
    email: `user.${index + 1}@example.com`,
    contractOwnerId: (index % 3) + 1,
    enabled: index % 7 !== 6,
    userRoles: [(index % samples.roles.length) + 1],
  }));
}

function sampleCustomers(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    contractOwnerId: (index % 3) + 1,
    customerType: index % 2 === 0 ? 'BUSINESS' : 'RESIDENTIAL',
    customerName: `Customer ${index + 1}`,
    customerAccountNumber: `ACC${String(index + 1).padStart(5, '0')}`,
    startDate: '2024-01-01',
    billingCycleId: index % 5 === 4 ? 2 : 1,
    onlineBillingRequired: false,
    customerMarker: false,
    createdDate: '2024-01-01T09:00:00Z',
    updatedDate: '2024-06-01T09:00:00Z',
  }));
}

/** A site for each customer, with the customer's number. */
function sampleSites(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    customerId: index + 1,
    siteName: 'Head office',
    siteReference: `SITE-${String(index + 1).padStart(4, '0')}`,
    startDate: '2024-01-01',
    createdDate: '2024-01-01T09:00:00Z',
    updatedDate: '2024-06-01T09:00:00Z',
    siteAddress: { id: 10_000 + index, ...samples.address },
    siteInvoiceDetails: {
      invoiceTemplateId: 1,
      accountPackageReference: `REF-${index + 1}`,
      paymentTermsInDays: 14,
      paymentMethod: index % 2 === 0 ? 'BACS' : 'GO_CARDLESS',
      mandateStatus: 'ACTIVE',
      mandateReference: `MD${String(index + 1).padStart(6, '0')}`,
      thirdPartyCustomerReference: `CU${String(index + 1).padStart(6, '0')}`,
      mandateCreatedDate: '2024-01-01T09:00:00Z',
      mandateUpdatedDate: '2024-01-02T09:00:00Z',
      taxExempt: false,
    },
    siteContacts: [{ id: 20_000 + index, contactName: 'Ada Example', contactRole: 'ACCOUNTS' }],
  }));
}

function sampleUsageInventories(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    siteId: index + 1,
    usageProductId: (index % 3) + 1,
    startDate: '2024-01-01',
    supplierAccountId: 1,
    serviceId: `SVC-${String(index + 1).padStart(4, '0')}`,
    billable: true,
    usageCapEnabled: false,
    productReferences: [
      {
        id: 9001 + index,
        productReference: String(441_130_000_001 + index),
        primary: true,
        label: 'Reception',
      },
    ],
  }));
}

function sampleRentalInventories(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const product = [1, 3, 3, 4][index % 4]!;
    const { invoicePresentationName } = samples.rentalProducts[product - 1]!;
    return {
      siteId: index + 1,
      rentalProductId: product,
      invoicePresentationProductName: invoicePresentationName,
      supplierAccountId: 1,
      startDate: '2024-01-01',
      contractStartDate: '2025-01-01',
      invoiceFrequency: 1,
      quantity: (index % 4) + 1,
      productReference: String(441_130_000_001 + index),
      label: 'Reception',
      billable: true,
    };
  });
}

function assigned(samplesOf: object) {
  const startDate = '2025-01-01';
  return [
    { assignmentLevel: 'CUSTOMER', customerId: 1, startDate, ...samplesOf },
    { assignmentLevel: 'CUSTOMER', customerId: 2, startDate, ...samplesOf },
    { assignmentLevel: 'SITE', siteId: 3, startDate, endDate: '2026-12-31', ...samplesOf },
  ];
}

/** A tenant with so many customers. */
export function createWorld({ customers, now }: { customers: number; now: () => number }): World {
  const timestamp = () => `${new Date(now()).toISOString().slice(0, 19)}Z`;
  const events: World['events'] = collection(samples.events as never[]);
  const tell: World['tell'] = (action, description, username, ipAddress) => {
    events.add({
      timestamp: timestamp(),
      category: 'authentication',
      action,
      description,
      username,
      ipAddress,
    });
  };
  return {
    now,
    timestamp,
    today: () => timestamp().slice(0, 10),
    users: collection<Kept.User>(sampleUsers()),
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
    customers: collection<Kept.Customer>(sampleCustomers(customers)),
    sites: collection<Kept.Site>(sampleSites(customers)),
    usageInventories: collection<Kept.UsageInventory>(sampleUsageInventories(customers)),
    rentalInventories: collection<Kept.RentalInventory>(sampleRentalInventories(customers)),
    adhocInventories: collection<Kept.AdhocInventory>(sampleAdhocInventories(customers)),
    usageProducts: collection<Kept.UsageProduct>(samples.usageProducts),
    rentalProducts: collection<Kept.RentalProduct>(samples.rentalProducts),
    billRuns: collection<Kept.BillRun>(samples.billRuns),
    adhocBillRuns: collection<Kept.AdhocBillRun>([
      {
        name: 'Adhoc 0001',
        nickname: 'Installation in June',
        created: '2025-06-10',
        invoiceDate: '2025-06-10',
        billRunStatus: 'OPEN',
        summaryStatus: 'PROPERTIES',
        billingUserAdminId: 1,
        adhocProductInventoryIds: customers ? [1] : [],
      } as Omit<Kept.AdhocBillRun, 'id'>,
    ]),
    contractProfiles: collection<Kept.ContractProfile>(samples.contractProfiles),
    customerContracts: collection<Kept.CustomerContract>(
      Array.from({ length: Math.min(customers, 3) }, (_, index) => ({
        name: `Customer ${index + 1} ${samples.contractProfiles[index]!.name}`,
        customerId: index + 1,
        contractProfileId: index + 1,
        startDate: '2025-01-01',
        endDate: index ? '2025-12-31' : '2026-12-31',
        createdDate: '2025-01-01T09:00:00Z',
        renewalAlertDays: 14,
        noticePeriodDays: 30,
      })),
    ),
    invoices: collection<Kept.Invoice>(),
    customerPayments: collection<Kept.CustomerPayment>(),
    balanceAdjustments: collection<Kept.CustomerPayment>(),
    usageRateCards: collection<Kept.UsageRateCard>(samples.usageRateCards),
    rentalRateCards: collection<Kept.RentalRateCard>(samples.rentalRateCards),
    rentalRates: collection<Kept.RentalRate>(samples.rentalRates),
    usageRateCardAssignments: collection(
      assigned({ usageRateCardId: 1, assignmentType: 'INVOICE' }) as never[],
    ),
    rentalRateCardAssignments: collection(assigned({ rentalRateCardId: 1 }) as never[]),
    rentalRateOverrides: collection([
      {
        assignmentLevel: 'CUSTOMER',
        customerId: 1,
        rentalProductId: 1,
        price: 22.5,
        rentalRatePriceType: 'RENTAL',
        rentalRateType: 'ADVANCE',
        periodsInAdvance: 'STANDARD',
        rentalRateFrequency: 'MONTHLY',
        startDate: '2025-01-01',
      } as never,
    ]),
    inclusiveUsagePlanAssignments: collection(assigned({ inclusiveUsagePlanId: 1 }) as never[]),
    chargeGroups: collection<Kept.ChargeGroup>(samples.chargeGroups),
    chargeGroupCategories: collection<Kept.ChargeGroupCategory>(samples.chargeGroupCategories),
    events,
    tell,
  };
}

function sampleAdhocInventories(customers: number) {
  const installation = {
    siteId: 1,
    name: 'Installation',
    supplierAccountId: 1,
    buyPrice: 40,
    sellPrice: 60,
    isCredit: false,
    paid: false,
    paymentTerms: 14,
    paymentType: 'BACS',
    quantity: 1,
    rentalProductCategoryId: 1,
    taxBandId: 1,
    nominalCode: 'SALES-01QTR2',
  };
  return [
    { ...installation, billImmediately: true, adhocBillRunId: 1 },
    { ...installation, siteId: 2, name: 'Site survey', billImmediately: false, billRunId: 2 },
  ].slice(0, customers);
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

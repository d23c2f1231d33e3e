import * as samples from './samples.ts';

// What the tenant's users and customers have at the start. Customers, their sites and their inventories have the same numbers.

export function users() {
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

export function customers(count: number) {
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

/** A site for each customer. */
export function sites(count: number) {
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

export function usageInventories(count: number) {
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

export function rentalInventories(count: number) {
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

/** Something that holds for two customers and for the site of a third. */
export function assignments<Assigned extends object>(assigned: Assigned) {
  const startDate = '2025-01-01';
  return [
    { assignmentLevel: 'CUSTOMER', customerId: 1, startDate, ...assigned },
    { assignmentLevel: 'CUSTOMER', customerId: 2, startDate, ...assigned },
    { assignmentLevel: 'SITE', siteId: 3, startDate, endDate: '2026-12-31', ...assigned },
  ];
}

export const rentalRateOverride = {
  assignmentLevel: 'CUSTOMER',
  customerId: 1,
  rentalProductId: 1,
  price: 22.5,
  rentalRatePriceType: 'RENTAL',
  rentalRateType: 'ADVANCE',
  periodsInAdvance: 'STANDARD',
  rentalRateFrequency: 'MONTHLY',
  startDate: '2025-01-01',
};

export function adhocBillRun(customers: number) {
  return {
    name: 'Adhoc 0001',
    nickname: 'Installation in June',
    created: '2025-06-10',
    invoiceDate: '2025-06-10',
    billRunStatus: 'OPEN',
    summaryStatus: 'PROPERTIES',
    billingUserAdminId: 1,
    adhocProductInventoryIds: customers ? [1] : [],
  };
}

/** A contract for one customer of each contract owner. */
export function customerContracts(customers: number) {
  return Array.from({ length: Math.min(customers, 3) }, (_, index) => ({
    name: `Customer ${index + 1} ${samples.contractProfiles[index]!.name}`,
    customerId: index + 1,
    contractProfileId: index + 1,
    startDate: '2025-01-01',
    endDate: index ? '2025-12-31' : '2026-12-31',
    createdDate: '2025-01-01T09:00:00Z',
    renewalAlertDays: 14,
    noticePeriodDays: 30,
  }));
}

export function adhocInventories(customers: number) {
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

// What a tenant of the simulator begins with. Contract owners, brands and rate cards have the same numbers, so that what
// belongs to the contract owner 2 is easy to see.

const since = { startDate: '2020-01-01' };
const available = { availableFrom: '2020-01-01' };

export const address = {
  businessName: 'Example Ltd',
  address1: '1 High Street',
  town: 'Leeds',
  county: 'West Yorkshire',
  postcode: 'LS1 1AA',
  country: 'GB',
};

export const roles = ['Administrator', 'Billing', 'Customer care', 'Read only', 'Sales'].map((name) => ({
  name,
}));

export const contractOwners = ['Example Telecom', 'Sample Networks', 'Demo Fibre'].map((name, index) => ({
  name,
  ...available,
  bankAccountName: `${name} Ltd`,
  bankSwiftCode: 'AAAABB11222',
  mandatoryAccountReferenceForSite: index === 2,
  prePopulatedFraudPlanId: 1,
  siBccEmailAddress: 'copies@example.com',
  taxRegistrationNumber: `GB00000000${index}`,
  address: { id: 501 + index, ...address, businessName: `${name} Ltd` },
  invoiceCombiningType: 'NONE',
}));

export const subBrands = ['Example Business', 'Sample Home', 'Demo Direct'].map((name, index) => ({
  name,
  contractOwnerId: index + 1,
}));

export const billingCycles = [
  { name: 'Monthly', lengthOfPeriod: 1 },
  { name: 'Quarterly', lengthOfPeriod: 3 },
].map((cycle) => ({
  ...cycle,
  startDayOfPeriod: 1,
  wholePeriod: true,
  periodUnit: 'MONTHLY',
  maxDaysBeforeCloseable: 15,
  maxDaysAfterCloseable: 15,
  maxBackDateableUsageInDays: 90,
  currencyCode: 'GBP',
  defaultInvoiceDate: 'END_OF_BILL_RUN',
  completionType: 'DISABLED',
  autoCloseHour: 23,
  autoCloseMinute: 59,
  autoCloseOffsetDays: -15,
}));

const run = { billingUserAdminId: 1, parallel: false, paused: false };

export const billRuns = [
  {
    ...run,
    name: '2025-05 Monthly',
    sortableName: '202505 Monthly',
    billingCycleId: 1,
    created: '2025-05-01',
    periodStartDate: '2025-05-01',
    periodEndDate: '2025-05-31',
    invoiceDate: '2025-05-31',
    includeUsageUntilDate: '2025-05-31',
    billRunStatus: 'FINALIZED',
    summaryStatus: 'FINISHED',
  },
  {
    ...run,
    name: '2025-06 Monthly',
    sortableName: '202506 Monthly',
    billingCycleId: 1,
    created: '2025-06-01',
    periodStartDate: '2025-06-01',
    periodEndDate: '2025-06-30',
    invoiceDate: '2025-06-30',
    includeUsageUntilDate: '2025-06-30',
    billRunStatus: 'OPEN',
    summaryStatus: 'PROPERTIES',
  },
  {
    ...run,
    name: '2025-04 Quarterly',
    sortableName: '202504 Quarterly',
    billingCycleId: 2,
    created: '2025-04-01',
    periodStartDate: '2025-04-01',
    periodEndDate: '2025-06-30',
    invoiceDate: '2025-06-30',
    includeUsageUntilDate: '2025-06-30',
    billRunStatus: 'OPEN',
    summaryStatus: 'PROPERTIES',
  },
];

export const usageProducts = ['Voice', 'Mobile', 'Data'].map((name, index) => ({
  name,
  usageProductCategoryId: index + 1,
  ...available,
  nominalCode: `SALES-0${index + 2}`,
}));

export const rentalProductCategories = ['Lines', 'Hardware', 'Provider lines'].map((name, index) => ({
  name,
  ...since,
  siMaintained: index === 2,
  contractOwnerIds: [1, 2, 3],
  supplierAccountIds: [1],
  displayIcon: ['fa-wifi', 'fa-hdd-o', 'fa-cloud'][index],
}));

const rental = { productType: 'PRODUCT', supplierId: 1, taxBandId: 1, ...available, nominalCode: 'SALES-01' };

export const rentalProducts = [
  {
    ...rental,
    rentalProductCategoryId: 1,
    name: 'Fibre 500',
    invoicePresentationName: 'Fibre line',
    supplierProductNames: ['FIB500'],
    forceBillPeriods: 0,
    linkedUsageProductId: 1,
  },
  // Rented along with each fibre line.
  {
    ...rental,
    productType: 'FEATURE',
    rentalProductCategoryId: 2,
    parentRentalProductId: 1,
    name: 'Router',
    invoicePresentationName: 'Router',
  },
  { ...rental, rentalProductCategoryId: 1, name: 'SIM', invoicePresentationName: 'SIM card' },
  // No rate card has a price for it, so its records stay in suspense.
  { ...rental, rentalProductCategoryId: 2, name: 'Handset', invoicePresentationName: 'Handset' },
];

export const productCustomFields = [
  { label: 'Access speed', productCategoryId: 1, entityLevel: 'RENTAL_PRODUCT' },
  { label: 'Region', productCategoryId: 2, entityLevel: 'USAGE_PRODUCT' },
  { label: 'Colour', productCategoryId: 1, entityLevel: 'RENTAL_PRODUCT_INVENTORY' },
];

export const customFieldDefinitions = [
  { label: 'Account manager', entityLevel: 'CUSTOMER' },
  { label: 'Floor', entityLevel: 'SITE' },
  { label: 'Colour', entityLevel: 'RENTAL_PRODUCT_INVENTORY' },
];

export const currencies = [
  { name: 'Pound sterling', code: 'GBP', majorCurrencyName: 'Pound', minorCurrencyName: 'Penny' },
  { name: 'Euro', code: 'EUR', majorCurrencyName: 'Euro', minorCurrencyName: 'Cent' },
  { name: 'US dollar', code: 'USD', majorCurrencyName: 'Dollar', minorCurrencyName: 'Cent' },
];

export const currencyRates = [
  { sourceCurrencyId: 1, targetCurrencyId: 2, exchangeRate: 1.17, startDate: '2025-01-01' },
  { sourceCurrencyId: 1, targetCurrencyId: 3, exchangeRate: 1.27, startDate: '2025-01-01' },
  {
    sourceCurrencyId: 2,
    targetCurrencyId: 1,
    exchangeRate: 0.86,
    startDate: '2024-01-01',
    endDate: '2024-12-31',
  },
  { sourceCurrencyId: 2, targetCurrencyId: 1, exchangeRate: 0.85, startDate: '2025-01-01' },
];

export const chargeGroupCategories = [
  { name: 'National calls', chargingUnitType: 'DURATION', ...since },
  { name: 'Mobile calls', chargingUnitType: 'DURATION', ...since },
  { name: 'Data', chargingUnitType: 'MB', ...since },
  { name: 'Services', chargingUnitType: 'ONE_OFF', ...since },
];

export const chargeGroups = ['National', 'Mobile', 'Mobile data', 'Directory enquiries'].map(
  (name, index) => ({ name, chargeGroupCategoryId: index + 1, ...since }),
);

export const referenceDataSources = [{ name: 'Example Carrier' }, { name: 'Sample Carrier' }];

/** Each charge group as each source calls it. */
export const sourceChargeGroups = referenceDataSources.flatMap((_, source) =>
  chargeGroups.map((_, group) => ({ chargeGroupId: group + 1, referenceDataSourceId: source + 1 })),
);

export const callClasses = ['NAT', 'MOB', 'DAT', 'DQ'].map((callClass, index) => ({
  callClass,
  referenceDataSourceChargeGroupId: index + 1,
  ...since,
}));

export const ignoredCallClasses = [
  { callClass: 'TEST', ...since },
  { callClass: 'VOICEMAIL', ...since, endDate: '2024-12-31' },
];

function usageRate(chargeGroupId: number, price: number) {
  return {
    id: chargeGroupId,
    chargeGroupId,
    usageRateType: 'MARKUP',
    peakInitialCharge: 0.01,
    peakInitialPeriod: 0,
    peakValue: price,
    peakMinimum: 0,
    offPeakInitialCharge: 0.01,
    offPeakInitialPeriod: 0,
    offPeakValue: price / 2,
    offPeakMinimum: 0,
    weekendInitialCharge: 0.01,
    weekendInitialPeriod: 0,
    weekendValue: price / 2,
    weekendMinimum: 0,
    quantityRoundingIncrement: 1,
    // A minute of a call, a megabyte of data.
    variableChargeUnitSize: chargeGroupId === 3 ? 1 : 60,
    ...since,
  };
}

/** A card for each usage product, with a rate for each charge group that it can be used for. */
export const usageRateCards = [
  { name: 'Voice 2025', contractOwnerIds: [1, 2], usageRates: [usageRate(1, 0.02), usageRate(2, 0.1)] },
  { name: 'Mobile 2025', contractOwnerIds: [2, 3], usageRates: [usageRate(2, 0.08), usageRate(3, 0.005)] },
  { name: 'Data 2025', contractOwnerIds: [1, 2, 3], usageRates: [usageRate(3, 0.004)] },
].map((card, index) => ({
  rateCardType: 'TEMPLATE',
  ...available,
  usageProductId: index + 1,
  supplierId: 1,
  decimalPlaces: 4,
  priceRoundingStyle: 'UP',
  defaultMinCharge: 0,
  roundAccessChargeFirstMinute: false,
  boltOn: false,
  applyCrossTimeBandCharging: false,
  nominalCode: `SALES-0${index + 2}`,
  defaultQuantityRoundingIncrement: 1,
  defaultVariableChargeUnitSize: 60,
  ...card,
}));

export const rentalRateCards = contractOwners.map((_, index) => ({
  contractOwnerId: index + 1,
  name: `Lines ${2025 + index}`,
  ...available,
}));

/** Prices of each card for all products but the last. */
export const rentalRates = rentalRateCards.flatMap((_, card) =>
  [25, 60, 8].map((price, product) => ({
    rentalRateCardId: card + 1,
    rentalProductId: product + 1,
    price: price + card,
    ...(product === 1
      ? { rentalRatePriceType: 'ONEOFF' }
      : {
          rentalRatePriceType: 'RENTAL',
          rentalRateType: 'ADVANCE',
          periodsInAdvance: 'STANDARD',
          rentalRateFrequency: 'MONTHLY',
        }),
  })),
);

export const contractProfiles = [24, 12, 12, 1].map((contractTerm, index) => ({
  name: `${contractTerm} months`,
  contractOwnerId: (index % 3) + 1,
  createdDate: '2025-01-01T09:00:00Z',
  contractTerm,
  earlyTerminationFixedCharge: 50,
  earlyTerminationPercentageCharge: 80,
  renewalAlertDays: 14,
  noticePeriodDays: 30,
}));

/** Before the simulator was started. */
export const events = [
  { timestamp: '2025-06-01T02:00:00Z', action: 'user-login-success', description: 'User logged in' },
  { timestamp: '2025-06-02T08:30:00Z', action: 'role-created', description: 'Role Sales was created' },
].map((event) => ({ ...event, category: 'authentication', username: 'api.main', ipAddress: '192.0.2.1' }));

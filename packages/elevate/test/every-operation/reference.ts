import type { Calls } from './calls.ts';

export const reference = {
  getCurrencies: (elevate, { optional }) =>
    elevate.currencies.list({
      page: 1,
      pageSize: 100,
      ...optional({ name: 'like:pound', code: 'in:GBP,EUR' }),
    }),
  getCurrencyRates: (elevate, { optional }) =>
    elevate.currencyRates.list({
      page: 1,
      pageSize: 100,
      ...optional({
        sourceCurrencyId: '1',
        targetCurrencyId: '2',
        startDate: 'gt:2025-01-01',
        endDate: 'gt:2025-01-01',
      }),
    }),
  checkCurrencyRate: (elevate, { optional }) =>
    elevate.currencyRates.exists({
      ...optional({
        sourceCurrencyId: '1',
        targetCurrencyId: '2',
        startDate: 'gt:2025-01-01',
        endDate: 'gt:2025-01-01',
      }),
    }),
  updateCurrencyRate: (elevate) =>
    elevate.currencyRates.update({
      currency_rate_id: 1,
      body: [{ op: 'replace', path: '/exchangeRate', value: 1.18 }],
    }),
  getTaxBands: (elevate) => elevate.taxBands.list({ page: 1, pageSize: 100 }),
  getTaxBand: (elevate) => elevate.taxBands.get({ tax_band_id: 1 }),
  getChargeGroupCategories: (elevate, { optional }) =>
    elevate.chargeGroupCategories.list({
      page: 1,
      pageSize: 100,
      ...optional({ name: 'like:calls', startDate: 'gt:2025-01-01', endDate: 'gt:2025-01-01' }),
    }),
  getChargeGroupCategory: (elevate) => elevate.chargeGroupCategories.get({ charge_group_category_id: 1 }),
  getCallClasses: (elevate, { optional }) =>
    elevate.callClasses.list({
      page: 1,
      pageSize: 100,
      ...optional({
        callClass: 'in:NAT,MOB',
        referenceDataSourceChargeGroupId: '1',
        startDate: 'gt:2025-01-01',
        endDate: 'gt:2025-01-01',
      }),
    }),
  createCallClass: (elevate) =>
    elevate.callClasses.create({
      body: { callClass: 'NAT', referenceDataSourceChargeGroupId: 1, startDate: '2020-01-01' },
    }),
  getIgnoredCallClasses: (elevate, { optional }) =>
    elevate.ignoredCallClasses.list({
      page: 1,
      pageSize: 100,
      ...optional({ callClass: 'TEST', startDate: 'gt:2025-01-01', endDate: 'gt:2025-01-01' }),
    }),
  getIgnoredCallClass: (elevate) => elevate.ignoredCallClasses.get({ ignored_call_class_id: 1 }),
  getReferenceDataSummary: (elevate) =>
    elevate.referenceDataSummaries.list({
      referenceDataSummaryType: 'CHARGE_GROUP',
      id: 1,
      page: 1,
      pageSize: 100,
    }),
  getMediationFiles: (elevate, { optional }) =>
    elevate.mediationFiles.list({
      page: 1,
      pageSize: 100,
      dateDetectedFrom: '2025-06-01T00:00:00Z',
      dateDetectedTo: '2025-07-01T00:00:00Z',
      ...optional({
        fileName: 'usage-20250601.csv',
        fileType: 'CDR',
        supplierId: 1,
        status: 'SUCCESS',
        dateLoaded: 'gt:2025-01-01T00:00:00Z',
      }),
    }),
  getUsageProductReferenceSuspenseSummary: (elevate, { optional }) =>
    elevate.usageSuspenseSummaries.listByProductReference({
      page: 1,
      pageSize: 100,
      ...optional({
        productReference: '441130009999',
        serviceId: 'SVC-9999',
        supplierId: '1',
        supplierAccountId: '1',
        firstEventDate: 'gt:2025-01-01T00:00:00Z',
        lastEventDate: 'gt:2025-01-01T00:00:00Z',
        totalSupplierCost: 'ge:1',
      }),
    }),
  getTripwireAlerts: (elevate, { optional }) =>
    elevate.tripwireAlerts.list({
      page: 1,
      pageSize: 100,
      triggeredDate: 'gt:2022-01-01T00:00:00Z',
      ...optional({
        planId: '1',
        analysisLevel: 'UPI_ROLLING_24HRS',
        thresholdQuantity: '3600',
        thresholdPrice: '100',
        thresholdCallCount: '10',
        productReference: '441130000001',
        customerId: '1',
        siteId: '1',
      }),
    }),
  getTripwireNotifications: (elevate, { optional }) =>
    elevate.tripwireNotifications.list({
      page: 1,
      pageSize: 100,
      created: 'gt:2022-01-01T00:00:00Z',
      ...optional({
        eventStartDate: 'gt:2025-01-01T00:00:00Z',
        eventEndDate: 'lt:2026-01-01T00:00:00Z',
        action: 'EMAIL_BILLING_CLIENT',
        productReference: '441130000001',
        usageProductInventoryId: '1',
        customerId: '1',
        siteId: '1',
      }),
    }),
  getTripwirePlans: (elevate, { optional }) =>
    elevate.tripwirePlans.list({ page: 1, pageSize: 100, ...optional({ name: 'like:standard' }) }),
  getTripwireAlertActivities: (elevate, { optional }) =>
    elevate.tripwireAlertActivities.list({
      page: 1,
      pageSize: 100,
      ...optional({
        filterAction: 'EMAIL_BILLING_CLIENT',
        filterFromDateTime: '2025-06-01T00:00:00Z',
        filterToDateTime: '2025-07-01T00:00:00Z',
      }),
    }),
} satisfies Calls;

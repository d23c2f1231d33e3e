import type { Calls } from './calls.ts';

export const money = {
  getInvoices: (elevate, { optional }) =>
    elevate.invoices.list({
      page: 1,
      pageSize: 100,
      ...optional({
        id: '1',
        contractOwnerId: '1',
        billingCycleId: '1',
        billRunId: '1',
        billRunType: 'NORMAL',
        customerId: '1',
        siteId: '1',
        billRunStatus: 'FINALIZED',
        paymentMethod: 'in:BACS,STRIPE',
        mandateStatus: 'ACTIVE',
        paymentStatus: 'UNPAID',
        thirdPartyPaymentStatus: 'paid_out',
        invoiceNumber: 'like:INV-0000',
        createdDate: 'gt:2025-01-01T00:00:00Z',
        thirdPartyPaymentStatusUpdatedTime: 'gt:2025-01-01T00:00:00Z',
        paymentStatusUpdatedDate: 'gt:2025-01-01',
        refundStatusUpdatedDate: 'gt:2025-01-01',
        thirdPartyRefundStatus: 'succeeded',
        paymentStatusUpdatedTime: 'gt:2025-01-01T00:00:00Z',
        dueDate: 'gt:2025-01-01',
        invoiceDate: 'gt:2025-01-01',
      }),
    }),
  getInvoicePaymentEvents: (elevate, { optional }) =>
    elevate.invoicePaymentEvents.list({
      page: 1,
      pageSize: 100,
      ...optional({ customerId: 1, invoiceId: 1, billRunType: 'NORMAL' }),
    }),
  createInvoicePaymentEvent: (elevate) =>
    elevate.invoicePaymentEvents.create({
      body: {
        invoiceId: 1,
        billRunType: 'NORMAL',
        paymentStatus: 'DISPUTED',
        notes: 'The customer disputes the usage of May',
        amountInMajorCurrency: 10.5,
      },
    }),
  getBillRuns: (elevate, { optional }) =>
    elevate.billRuns.list({
      page: 1,
      pageSize: 100,
      ...optional({ billRunStatus: 'OPEN', billingCycleId: 1, billingCycleGroupName: 'like:monthly' }),
    }),
  getBillRun: (elevate) => elevate.billRuns.get({ bill_run_id: 2 }),
  updateBillRun: (elevate) =>
    elevate.billRuns.update({
      bill_run_id: 2,
      body: [
        { op: 'replace', path: '/billRunStatus', value: 'CLOSED' },
        { op: 'replace', path: '/summaryStatus', value: 'REPORTING' },
        { op: 'replace', path: '/invoiceDate', value: '2025-07-01' },
      ],
    }),
  adjustBillRunSchedule: (elevate) => elevate.billRuns.adjustSchedule({ bill_run_id: 3, periods: 1 }),
  getAdhocBillRuns: (elevate, { optional }) =>
    elevate.adhocBillRuns.list({ page: 1, pageSize: 100, ...optional({ billRunStatus: 'OPEN' }) }),
  getAdhocBillRun: (elevate) => elevate.adhocBillRuns.get({ adhoc_bill_run_id: 1 }),
  updateAdhocBillRun: (elevate) =>
    elevate.adhocBillRuns.update({
      adhoc_bill_run_id: 1,
      body: [{ op: 'replace', path: '/summaryStatus', value: 'REPORTING' }],
    }),
  getPaymentProviders: (elevate, { optional }) =>
    elevate.paymentProviders.list({
      page: 1,
      pageSize: 100,
      ...optional({
        type: 'GO_CARDLESS',
        contractOwnerId: 1,
        instantBankPayments: 'true',
        retryIfPossible: 'true',
      }),
    }),
  createPaymentProvider: (elevate) =>
    elevate.paymentProviders.create({
      body: {
        type: 'GO_CARDLESS',
        name: 'GoCardless UK',
        directDebitWithName: 'Example Telecom',
        status: 'ACTIVE',
        creditorIdentifier: 'GB00ZZZ000001',
        instantBankPayments: true,
        retryIfPossible: true,
        acceptExternalPayments: false,
        syncInstantBankPaymentsWithMandateCreation: false,
        contractOwnerIds: [1],
      },
    }),
  getPaymentProvider: (elevate) => elevate.paymentProviders.get({ payment_provider_id: 1 }),
  createPaymentProviderPaymentLink: (elevate) =>
    elevate.paymentProviders.createPaymentLink({
      body: {
        paymentProviderId: 1,
        amountInMajorCurrency: 25.5,
        description: 'Invoice INV-000001',
        emailAddress: 'billing@example.com',
        invoiceId: 1,
        customerId: 1,
      },
    }),
  getPaymentProviderMandate: (elevate, { optional }) =>
    elevate.paymentProviderMandates.get({
      paymentMethod: 'GO_CARDLESS',
      mandateReference: 'MD000001',
      ...optional({ thirdPartyCustomerReference: 'CU000001', contractOwnerId: 1 }),
    }),
  getSitePaymentMandates: (elevate, { optional }) =>
    elevate.sitePaymentMandates.list({ page: 1, pageSize: 100, ...optional({ siteId: 1 }) }),
  createSitePaymentMandate: (elevate) =>
    elevate.sitePaymentMandates.create({
      body: { siteId: 1, returnURL: 'https://example.com/done', exitURL: 'https://example.com/later' },
    }),
  getInstantBankPaymentForMandate: (elevate) =>
    elevate.instantBankPayments.getForMandate({
      mandateReference: 'MD000001',
      paymentMethod: 'GC_INSTANT_BANK_PAYMENTS',
    }),
  getCustomerBalance: (elevate) => elevate.customerBalances.get({ customer_id: 1 }),
  createCustomerBalanceAdjustment: (elevate) =>
    elevate.customerBalances.adjust({
      body: { customerId: 1, amountInMajorCurrency: 10, description: 'Goodwill' },
    }),
  getCustomerPayments: (elevate, { optional }) =>
    elevate.customerPayments.list({
      page: 1,
      pageSize: 100,
      ...optional({
        customer_id: 1,
        filter: 'like:REF',
        customerPaymentType: 'CUSTOMER',
        excludeDebits: 'true',
        excludeCredits: 'true',
      }),
    }),
  createCustomerPayment: (elevate) =>
    elevate.customerPayments.create({
      body: {
        customerId: 1,
        amountInMajorCurrency: 60,
        description: 'Bank transfer',
        reference: 'REF-0001',
        type: 'BACS',
        billRunType: 'NORMAL',
      },
    }),
  getCustomerPayment: (elevate) => elevate.customerPayments.get({ customer_payment_id: 1 }),
  getRefunds: (elevate, { optional }) =>
    elevate.refunds.list({
      page: 1,
      pageSize: 100,
      ...optional({ customerId: 1, invoiceId: 1, billRunType: 'NORMAL' }),
    }),
  getEarlyTerminationCharge: (elevate, { optional }) =>
    elevate.earlyTerminationCharges.list({
      page: 1,
      pageSize: 100,
      customerId: '1',
      calculationDate: '2025-06-30',
      ...optional({ rentalProductInventoryId: '1' }),
    }),
  getRentalRatedSellRecords: (elevate, { optional }) =>
    elevate.rentalRatedSellRecords.list({
      page: 1,
      pageSize: 100,
      rentalProductInventoryId: '1',
      ...optional({ siteId: '1', customerId: '1', billRunId: '1', adhocBillRunId: '1' }),
    }),
  getRentalRatedBuyRecords: (elevate, { optional }) =>
    elevate.rentalRatedBuyRecords.list({
      page: 1,
      pageSize: 100,
      rentalProductInventoryId: '1',
      ...optional({ siteId: '1', customerId: '1', billRunId: '1' }),
    }),
  getRentalSuspenseRecords: (elevate, { optional }) =>
    elevate.rentalSuspenseRecords.list({
      page: 1,
      pageSize: 100,
      ...optional({ rentalProductInventoryId: '1', customerId: '1', siteId: '1' }),
    }),
  getRentalCombined: (elevate, { optional }) =>
    elevate.rentalCombinedRecords.list({
      page: 1,
      pageSize: 100,
      ...optional({
        rentalProductInventoryId: '1',
        excludeBuyPrices: 'true',
        excludeSellPrices: 'true',
        excludeSupplierPrices: 'true',
        excludeSuspense: 'true',
        hasSellPrice: 'true',
      }),
    }),
} satisfies Calls;

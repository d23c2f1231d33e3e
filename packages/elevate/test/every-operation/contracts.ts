import type { Calls } from './calls.ts';

export const contracts = {
  getContractOwners: (elevate, { optional }) =>
    elevate.contractOwners.list({ page: 1, pageSize: 100, ...optional({ name: 'like:telecom' }) }),
  getContractOwner: (elevate) => elevate.contractOwners.get({ contract_owner_id: 1 }),
  getContractOwnerSubBrands: (elevate, { optional }) =>
    elevate.contractOwnerSubBrands.list({
      page: 1,
      pageSize: 100,
      ...optional({ name: 'like:business', contractOwnerId: 1, activeCustomersBillingCycleId: '1' }),
    }),
  getContractOwnerSubBrand: (elevate) => elevate.contractOwnerSubBrands.get({ contractOwnerSubBrandId: 1 }),
  getInvoiceGroupTagLabels: (elevate, { optional }) =>
    elevate.invoiceGroupTagLabels.list({
      contractOwnerSubBrandId: 1,
      page: 1,
      pageSize: 100,
      ...optional({ label: 'Cost Centre', showOnInvoice: true }),
    }),
  createInvoiceGroupTagLabel: (elevate) =>
    elevate.invoiceGroupTagLabels.create({
      contractOwnerSubBrandId: 1,
      body: { label: 'Cost Centre', contractOwnerSubBrandId: 1, showOnInvoice: true },
    }),
  getBillingCycles: (elevate, { optional }) =>
    elevate.billingCycles.list({ page: 1, pageSize: 100, ...optional({ name: 'like:month' }) }),
  getBillingCycle: (elevate) => elevate.billingCycles.get({ billing_cycle_id: 1 }),
  getCustomFieldDefinitions: (elevate, { optional }) =>
    elevate.customFieldDefinitions.list({ page: 1, pageSize: 100, ...optional({ entityLevel: 'SITE' }) }),
  createCustomFieldDefinition: (elevate) =>
    elevate.customFieldDefinitions.create({
      body: { label: 'Colour', entityLevel: 'RENTAL_PRODUCT_INVENTORY' },
    }),
  getInvoiceSummaryTemplateComponents: (elevate, { optional }) =>
    elevate.invoiceSummaryTemplateComponents.list({
      page: 1,
      pageSize: 100,
      ...optional({ name: 'like:totals' }),
    }),
  getInvoiceSummaryTemplateComponent: (elevate) =>
    elevate.invoiceSummaryTemplateComponents.get({ invoiceSummaryTemplateComponentId: 1 }),
  getAdminContacts: (elevate, { optional }) =>
    elevate.adminContacts.list({ page: 1, pageSize: 100, ...optional({ name: 'like:grace' }) }),
  getAdminContact: (elevate) => elevate.adminContacts.get({ admin_contact_id: 1 }),
  getInvoiceMarketingInfo: (elevate, { optional }) =>
    elevate.invoiceMarketingInformation.list({
      page: 1,
      pageSize: 100,
      ...optional({ contractOwnerSubBrandId: '1', invoiceTemplateId: '1' }),
    }),
  createInvoiceMarketingInfo: (elevate) =>
    elevate.invoiceMarketingInformation.create({
      body: { contractOwnerSubBrandId: 1, invoiceTemplateId: 1 },
    }),
  getContractProfiles: (elevate, { optional }) =>
    elevate.contractProfiles.list({
      page: 1,
      pageSize: 100,
      ...optional({
        id: '1',
        contractOwnerId: '1',
        rolloverContractProfileId: '1',
        name: 'like:months',
        includeSupersededVersions: 'true',
      }),
    }),
  checkContractProfile: (elevate, { optional }) =>
    elevate.contractProfiles.exists({
      ...optional({
        id: '1',
        contractOwnerId: '1',
        rolloverContractProfileId: '1',
        name: 'like:months',
        includeSupersededVersions: 'true',
      }),
    }),
  createContractProfile: (elevate) =>
    elevate.contractProfiles.create({
      body: {
        name: '24 months',
        contractOwnerId: 1,
        contractTerm: 24,
        earlyTerminationFixedCharge: 50,
        earlyTerminationPercentageCharge: 80,
        renewalAlertDays: 14,
        noticePeriodDays: 30,
      },
    }),
  getContractProfile: (elevate) => elevate.contractProfiles.get({ contract_profile_id: 1 }),
  updateContractProfile: (elevate) =>
    elevate.contractProfiles.update({
      contract_profile_id: 1,
      body: [{ op: 'replace', path: '/noticePeriodDays', value: 60 }],
    }),
  getCustomerContracts: (elevate, { optional }) =>
    elevate.customerContracts.list({
      page: 1,
      pageSize: 100,
      ...optional({
        id: '1',
        customerId: '1',
        siteId: '1',
        contractProfileId: '1',
        rolloverContractProfileId: '1',
        name: 'like:months',
        filter: 'like:24',
        startDate: 'gt:2025-01-01',
        endDate: 'gt:2025-01-01',
        renewalAlert: 'true',
        noticePeriod: 'true',
        includeSupersededVersions: 'true',
        recentWithRPIsOrFuture: 'true',
      }),
    }),
  checkCustomerContract: (elevate, { optional }) =>
    elevate.customerContracts.exists({
      ...optional({
        id: '1',
        customerId: '1',
        siteId: '1',
        contractProfileId: '1',
        rolloverContractProfileId: '1',
        name: 'like:months',
        filter: 'like:24',
        startDate: 'gt:2025-01-01',
        endDate: 'gt:2025-01-01',
        renewalAlert: 'true',
        noticePeriod: 'true',
        includeSupersededVersions: 'true',
        recentWithRPIsOrFuture: 'true',
      }),
    }),
  createCustomerContract: (elevate) =>
    elevate.customerContracts.create({
      body: {
        name: 'Example Ltd 24 months',
        customerId: 1,
        contractProfileId: 1,
        startDate: '2025-01-01',
        endDate: '2026-12-31',
        renewalAlertDays: 14,
        noticePeriodDays: 30,
      },
    }),
  getCustomerContract: (elevate) => elevate.customerContracts.get({ customer_contract_id: 1 }),
  updateCustomerContract: (elevate) =>
    elevate.customerContracts.update({
      customer_contract_id: 1,
      body: [{ op: 'replace', path: '/noticePeriodDays', value: 60 }],
    }),
  deleteContractOwnerSubBrand: (elevate) =>
    elevate.contractOwnerSubBrands.delete({ contractOwnerSubBrandId: 1 }),
  deleteContractProfile: (elevate) => elevate.contractProfiles.delete({ contract_profile_id: 4 }),
  deleteCustomerContract: (elevate) => elevate.customerContracts.delete({ customer_contract_id: 1 }),
} satisfies Calls;

import type { Calls } from './calls.ts';

export const people = {
  createBearerToken: (elevate, { login }) => elevate.tokens.create({ body: login }),
  getUsers: (elevate, { optional }) =>
    elevate.users.list({
      page: 1,
      pageSize: 100,
      ...optional({
        username: 'like:ada',
        email: 'ada@example.com',
        firstName: 'Ada',
        lastName: 'in:Example,Sample',
        contractOwner: 'Example Telecom',
        enabled: 'true',
      }),
    }),
  checkUser: (elevate, { optional }) =>
    elevate.users.exists({
      ...optional({
        username: 'like:ada',
        email: 'ada@example.com',
        firstName: 'Ada',
        lastName: 'in:Example,Sample',
        contractOwner: 'Example Telecom',
        enabled: 'true',
      }),
    }),
  createUser: (elevate) =>
    elevate.users.create({
      body: {
        username: 'ada.example',
        firstName: 'Ada',
        lastName: 'Example',
        email: 'ada@example.com',
        telephoneNumber: '01130000000',
        contractOwnerId: 1,
        enabled: true,
        userRoles: [1],
      },
    }),
  updateUsers: (elevate) =>
    elevate.users.updateUnaddressed({ body: [{ op: 'replace', path: '/enabled', value: false }] }),
  getUser: (elevate) => elevate.users.get({ user_id: 1 }),
  updateUser: (elevate) =>
    elevate.users.update({ user_id: 1, body: [{ op: 'replace', path: '/enabled', value: false }] }),
  getUserRoles: (elevate, { optional }) =>
    elevate.userRoles.list({ page: 1, pageSize: 100, ...optional({ name: 'like:billing' }) }),
  getAppClients: (elevate, { optional }) =>
    elevate.appClients.list({ page: 1, pageSize: 100, ...optional({ name: 'like:export' }) }),
  createAppClient: (elevate) =>
    elevate.appClients.create({
      body: { name: 'Nightly export', description: 'Exports customers to the warehouse', userRoles: [1] },
    }),
  getAppClient: (elevate) => elevate.appClients.get({ id: 1 }),
  updateAppClient: (elevate) =>
    elevate.appClients.update({ id: 1, body: [{ op: 'replace', path: '/name', value: 'Weekly export' }] }),
  getCustomers: (elevate, { optional }) =>
    elevate.customers.list({
      page: 1,
      pageSize: 100,
      ...optional({
        contractOwnerId: '1',
        billingCycleId: '1',
        customerName: 'like:example',
        customerType: 'in:BUSINESS,RESELLER',
        customerAccountNumber: 'ACC-0001',
        startDate: 'gt:2025-01-01',
        endDate: 'gt:2025-01-01',
        createdDate: 'gt:2025-01-01T00:00:00Z',
        updatedDate: 'gt:2025-01-01T00:00:00Z',
      }),
    }),
  checkCustomer: (elevate, { optional }) =>
    elevate.customers.exists({
      ...optional({
        contractOwnerId: '1',
        billingCycleId: '1',
        customerName: 'like:example',
        customerType: 'in:BUSINESS,RESELLER',
        customerAccountNumber: 'ACC-0001',
        startDate: 'gt:2025-01-01',
        endDate: 'gt:2025-01-01',
        createdDate: 'gt:2025-01-01T00:00:00Z',
        updatedDate: 'gt:2025-01-01T00:00:00Z',
      }),
    }),
  createCustomer: (elevate) =>
    elevate.customers.create({
      body: {
        contractOwnerId: 1,
        contractOwnerSubBrandId: 1,
        customerType: 'BUSINESS',
        customerName: 'Example Ltd',
        customerAccountNumber: 'ACC-0001',
        startDate: '2025-01-01',
        contractTerm: 24,
        contractTermStartDate: '2025-01-01',
        customerMarker: false,
        onlineBillingRequired: true,
        onlineEmailAddress: 'billing@example.com',
        billingCycleId: 1,
        creditThreshold: 500,
        tripwireId: 1,
        sites: [
          {
            customerId: 0,
            siteName: 'Head office',
            siteReference: 'SITE-0001',
            startDate: '2025-01-01',
            siteAddress: {
              businessName: 'Example Ltd',
              address1: '1 High Street',
              town: 'Leeds',
              county: 'West Yorkshire',
              postcode: 'LS1 1AA',
              country: 'GB',
            },
            siteInvoiceDetails: {
              invoiceSummaryTemplateId: 1,
              invoiceTemplateId: 1,
              electronicSummaryTemplateIds: [123],
              accountPackageReference: 'ACC-REF-1',
              paymentTermsInDays: 14,
              paymentMethod: 'BACS',
              taxExempt: false,
            },
            siteContacts: [
              {
                contactName: 'Ada Example',
                contactTelephoneNumber: '01130000000',
                contactEmailAddress: 'ada@example.com',
                contactRole: 'ACCOUNTS',
                receiveInvoiceBy: 'EMAIL',
                receiveInvoiceSummaryBy: 'EMAIL',
                receiveElectronicSummaryReports: false,
                emailSuspended: false,
                contactNameToAppearOnInvoice: false,
              },
            ],
          },
        ],
      },
    }),
  getCustomer: (elevate) => elevate.customers.get({ customer_id: 1 }),
  updateCustomer: (elevate) =>
    elevate.customers.update({
      customer_id: 1,
      body: [{ op: 'replace', path: '/customerName', value: 'Example Group Ltd' }],
    }),
  getCustomerBillingSummary: (elevate, { optional }) =>
    elevate.customers.listBillingSummaries({
      page: 1,
      pageSize: 100,
      ...optional({
        customerId: '1',
        valueDifference: '40',
        percentageDifference: '80',
        ratingStatus: 'COMPLETE',
        billingStatus: 'in:ACTIVE,FIRST_INVOICE',
      }),
    }),
  getCustomerUsageChargeGroupCategorySummaries: (elevate, { optional }) =>
    elevate.customers.listUsageSummaries({
      page: 1,
      pageSize: 100,
      customerId: '1',
      ...optional({
        billRunId: '1',
        chargeGroupCategoryId: '1',
        chargeGroupCategoryName: 'like:calls',
        chargingUnitType: 'DURATION',
      }),
    }),
  getSites: (elevate, { optional }) =>
    elevate.sites.list({
      page: 1,
      pageSize: 100,
      ...optional({
        customerId: '1',
        siteName: 'like:office',
        siteReference: 'in:SITE-0001,SITE-0002',
        createdDate: 'gt:2025-01-01T00:00:00Z',
        updatedDate: 'gt:2025-01-01T00:00:00Z',
        mandateStatus: 'ACTIVE',
        mandateReference: 'MD000001',
        mandateCreatedDate: 'gt:2025-01-01',
        mandateUpdatedDate: 'gt:2025-01-01',
      }),
    }),
  checkSite: (elevate, { optional }) =>
    elevate.sites.exists({
      ...optional({
        customerId: '1',
        siteName: 'like:office',
        siteReference: 'in:SITE-0001,SITE-0002',
        createdDate: 'gt:2025-01-01T00:00:00Z',
        updatedDate: 'gt:2025-01-01T00:00:00Z',
        mandateStatus: 'ACTIVE',
        mandateReference: 'MD000001',
        mandateCreatedDate: 'gt:2025-01-01',
        mandateUpdatedDate: 'gt:2025-01-01',
      }),
    }),
  createSite: (elevate) =>
    elevate.sites.create({
      body: {
        customerId: 1,
        siteName: 'Head office',
        siteReference: 'SITE-0001',
        startDate: '2025-01-01',
        siteAddress: {
          businessName: 'Example Ltd',
          address1: '1 High Street',
          town: 'Leeds',
          county: 'West Yorkshire',
          postcode: 'LS1 1AA',
          country: 'GB',
        },
        siteInvoiceDetails: {
          invoiceSummaryTemplateId: 1,
          invoiceTemplateId: 1,
          electronicSummaryTemplateIds: [123],
          accountPackageReference: 'ACC-REF-1',
          paymentTermsInDays: 14,
          paymentMethod: 'BACS',
          taxExempt: false,
        },
        siteContacts: [
          {
            contactName: 'Ada Example',
            contactTelephoneNumber: '01130000000',
            contactEmailAddress: 'ada@example.com',
            contactRole: 'ACCOUNTS',
            receiveInvoiceBy: 'EMAIL',
            receiveInvoiceSummaryBy: 'EMAIL',
            receiveElectronicSummaryReports: false,
            emailSuspended: false,
            contactNameToAppearOnInvoice: false,
          },
        ],
      },
    }),
  getSite: (elevate) => elevate.sites.get({ site_id: 1 }),
  updateSite: (elevate, { optional }) =>
    elevate.sites.update({
      site_id: 1,
      ...optional({ cascade_end_date: 'true' }),
      body: [{ op: 'replace', path: '/siteName', value: 'Main office' }],
    }),
  getDocuments: (elevate, { optional }) =>
    elevate.documents.list({
      page: 1,
      pageSize: 100,
      level: 'CUSTOMER',
      levelId: '1',
      ...optional({ parentDocumentId: '1', tags: 'contract', name: 'like:hello', recursive: 'true' }),
    }),
  checkDocuments: (elevate, { optional }) =>
    elevate.documents.exists({
      level: 'CUSTOMER',
      levelId: '1',
      ...optional({ parentDocumentId: '1', tags: 'contract', name: 'like:hello', recursive: 'true' }),
    }),
  findEvents: (elevate, { optional }) =>
    elevate.events.list({
      page: 1,
      pageSize: 100,
      createdFrom: '2025-06-01T00:00:00Z',
      createdTo: '2025-07-01T00:00:00Z',
      ...optional({ category: 'authentication', action: 'in:user-login-success,user-locked-out' }),
    }),
  deleteAppClient: (elevate) => elevate.appClients.delete({ id: 1 }),
} satisfies Calls;

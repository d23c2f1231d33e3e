import type { Calls } from './calls.ts';

export const inventories = {
  getUsageProductInventories: (elevate, { optional }) =>
    elevate.usageProductInventories.list({
      page: 1,
      pageSize: 100,
      ...optional({
        usageProductId: '1',
        siteId: '1',
        startDate: 'gt:2025-01-01',
        endDate: 'gt:2025-01-01',
        productReference: '441130000001',
        serviceId: 'SVC-0001',
        label: 'like:reception',
      }),
    }),
  checkUsageProductInventory: (elevate, { optional }) =>
    elevate.usageProductInventories.exists({
      ...optional({
        usageProductId: '1',
        siteId: '1',
        startDate: 'gt:2025-01-01',
        endDate: 'gt:2025-01-01',
        productReference: '441130000001',
        serviceId: 'SVC-0001',
        label: 'like:reception',
      }),
    }),
  createUsageProductInventory: (elevate) =>
    elevate.usageProductInventories.create({
      body: {
        siteId: 1,
        usageProductId: 1,
        startDate: '2025-01-01',
        supplierAccountId: 1,
        billByServiceId: false,
        serviceId: 'SVC-0001',
        billable: true,
        inFlightOrder: false,
        usageCapEnabled: true,
        defaultUsageCap: 5000,
        applySurcharges: false,
        productReferences: [
          { productReference: '441130000001', primary: true, label: 'Reception', startDate: '2025-01-01' },
        ],
      },
    }),
  getUsageProductInventory: (elevate) =>
    elevate.usageProductInventories.get({ usage_product_inventory_id: 1 }),
  updateUsageProductInventory: (elevate) =>
    elevate.usageProductInventories.update({
      usage_product_inventory_id: 1,
      body: [{ op: 'add', path: '/overrideUsageCap', value: 10000 }],
    }),
  getRentalProductInventories: (elevate, { optional }) =>
    elevate.rentalProductInventories.list({
      page: 1,
      pageSize: 100,
      ...optional({
        siteId: '1',
        rentalProductId: '1',
        startDate: 'gt:2025-01-01',
        endDate: 'gt:2025-01-01',
        productReference: '441130000001',
        label: 'like:reception',
      }),
    }),
  checkRentalProductInventory: (elevate, { optional }) =>
    elevate.rentalProductInventories.exists({
      ...optional({
        siteId: '1',
        rentalProductId: '1',
        startDate: 'gt:2025-01-01',
        endDate: 'gt:2025-01-01',
        productReference: '441130000001',
        label: 'like:reception',
      }),
    }),
  createRentalProductInventory: (elevate, { optional }) =>
    elevate.rentalProductInventories.create({
      ...optional({ disable_adding_linked_rentals: 'true' }),
      body: {
        siteId: 1,
        rentalProductId: 1,
        invoicePresentationProductName: 'Fibre line',
        supplierAccountId: 1,
        startDate: '2025-01-01',
        contractStartDate: '2025-01-01',
        invoiceFrequency: 1,
        quantity: 2,
        productReference: '441130000001',
        label: 'Reception',
        treatStartAsWholePeriod: false,
        treatEndAsWholePeriod: false,
        nominalCode: 'SALES-01',
        billable: true,
        inFlightOrder: false,
        billInitialChargesImmediately: false,
        alignedToStart: false,
        alignedToBillPeriod: false,
        forceBilling: false,
        customFields: [{ id: 3, label: 'Colour', value: 'red' }],
      },
    }),
  getRentalProductInventory: (elevate) =>
    elevate.rentalProductInventories.get({ rental_product_inventory_id: 1 }),
  updateRentalProductInventory: (elevate) =>
    elevate.rentalProductInventories.update({
      rental_product_inventory_id: 1,
      body: [{ op: 'replace', path: '/quantity', value: 3 }],
    }),
  getAdhocInventories: (elevate, { optional }) =>
    elevate.adhocInventories.list({
      page: 1,
      pageSize: 100,
      ...optional({
        name: 'like:install',
        siteId: '1',
        rentalProductCategoryId: '1',
        billRunId: '1',
        adhocBillRunId: '1',
      }),
    }),
  checkAdhocInventory: (elevate, { optional }) =>
    elevate.adhocInventories.exists({
      ...optional({
        name: 'like:install',
        siteId: '1',
        rentalProductCategoryId: '1',
        billRunId: '1',
        adhocBillRunId: '1',
      }),
    }),
  createAdhocInventory: (elevate) =>
    elevate.adhocInventories.create({
      body: {
        siteId: 1,
        name: 'Installation',
        supplierAccountId: 1,
        buyPrice: 40,
        sellPrice: 60,
        billImmediately: false,
        isCredit: false,
        paid: false,
        paymentTerms: 14,
        paymentType: 'BACS',
        quantity: 1,
        rentalProductCategoryId: 1,
        taxBandId: 1,
        nominalCode: 'SALES-01QTR2',
      },
    }),
  getAdhocInventory: (elevate) => elevate.adhocInventories.get({ adhoc_inventory_id: 1 }),
  updateAdhocInventory: (elevate) =>
    elevate.adhocInventories.update({
      adhoc_inventory_id: 1,
      body: [{ op: 'replace', path: '/sellPrice', value: 55 }],
    }),
  getUsageProducts: (elevate, { optional }) =>
    elevate.usageProducts.list({
      page: 1,
      pageSize: 100,
      ...optional({
        name: 'like:voice',
        usageProductCategoryId: '1',
        availableFrom: 'gt:2025-01-01',
        availableTo: 'gt:2025-01-01',
        nominalCode: 'SALES-02',
      }),
    }),
  getRentalProducts: (elevate, { optional }) =>
    elevate.rentalProducts.list({
      page: 1,
      pageSize: 100,
      ...optional({
        productType: 'PRODUCT',
        name: 'like:fibre',
        availableFrom: 'gt:2025-01-01',
        availableTo: 'gt:2025-01-01',
        nominalCode: 'SALES-01',
        supplierId: '1',
      }),
    }),
  checkRentalProduct: (elevate, { optional }) =>
    elevate.rentalProducts.exists({
      ...optional({
        productType: 'PRODUCT',
        name: 'like:fibre',
        availableFrom: 'gt:2025-01-01',
        availableTo: 'gt:2025-01-01',
        nominalCode: 'SALES-01',
        supplierId: '1',
      }),
    }),
  createRentalProduct: (elevate) =>
    elevate.rentalProducts.create({
      body: {
        rentalProductCategoryId: 1,
        productType: 'PRODUCT',
        name: 'Fibre 500',
        invoicePresentationName: 'Fibre line',
        supplierId: 1,
        supplierProductNames: ['FIB500'],
        taxBandId: 1,
        availableFrom: '2020-01-01',
        nominalCode: 'SALES-01',
        doNotProRate: false,
        alignedToStart: false,
        alignedToBillPeriod: false,
        billInitialChargesImmediately: false,
        additionalProductReferenceRequired: false,
        productReferenceRequired: false,
        forceBillPeriods: 0,
        linkedUsageProductId: 1,
      },
    }),
  getProductCustomFields: (elevate, { optional }) =>
    elevate.productCustomFields.list({
      page: 1,
      pageSize: 100,
      ...optional({ label: 'Colour', productCategoryId: '1', entityLevel: 'RENTAL_PRODUCT_INVENTORY' }),
    }),
  getRentalProductCategories: (elevate, { optional }) =>
    elevate.rentalProductCategories.list({ page: 1, pageSize: 100, ...optional({ name: 'Lines' }) }),
  createRentalCategory: (elevate) =>
    elevate.rentalProductCategories.create({
      body: {
        name: 'Lines',
        startDate: '2020-01-01',
        contractOwnerIds: [1, 2, 3],
        supplierAccountIds: [1],
        displayIcon: 'fa-wifi',
      },
    }),
  getRentalProductCategory: (elevate) => elevate.rentalProductCategories.get({ id: 1 }),
  updateRentalProductCategory: (elevate) =>
    elevate.rentalProductCategories.update({
      id: 1,
      body: [{ op: 'replace', path: '/displayIcon', value: 'fa-server' }],
    }),
  createSimActivationRequest: (elevate) =>
    elevate.provisioningRequests.activateSim({
      body: {
        rentalProductInventoryId: 1,
        portingRequest: { portingPacCode: 'ABC123456', requestedPortingDate: '2025-07-01' },
      },
    }),
  createSimSuspensionRequest: (elevate) =>
    elevate.provisioningRequests.suspendSim({ body: { rentalProductInventoryId: 1 } }),
  deleteRentalProductInventory: (elevate) =>
    elevate.rentalProductInventories.delete({ rental_product_inventory_id: 2 }),
  deleteRentalProductCategory: (elevate) => elevate.rentalProductCategories.delete({ id: 1 }),
} satisfies Calls;

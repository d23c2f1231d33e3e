import type { Calls } from './calls.ts';

export const pricing = {
  getUsageRateCards: (elevate, { optional }) =>
    elevate.usageRateCards.list({
      page: 1,
      pageSize: 100,
      ...optional({
        contractOwnerId: '1',
        name: 'like:voice',
        availableFrom: 'gt:2025-01-01',
        availableTo: 'gt:2025-01-01',
        rateCardType: 'TEMPLATE',
        usageProductId: '1',
        supplierId: '1',
        summary: 'true',
      }),
    }),
  getUsageRateCard: (elevate) => elevate.usageRateCards.get({ usage_rate_card_id: 1 }),
  getRentalRateCards: (elevate, { optional }) =>
    elevate.rentalRateCards.list({
      page: 1,
      pageSize: 100,
      ...optional({
        contractOwnerId: '1',
        name: 'like:lines',
        availableFrom: 'gt:2025-01-01',
        availableTo: 'gt:2025-01-01',
      }),
    }),
  updateRentalRateCard: (elevate) =>
    elevate.rentalRateCards.update({
      rental_rate_card_id: 1,
      body: [{ op: 'replace', path: '/name', value: 'Lines 2026' }],
    }),
  getRentalRates: (elevate, { optional }) =>
    elevate.rentalRates.list({
      page: 1,
      pageSize: 100,
      rentalRateCardId: '1',
      ...optional({ rentalProductName: 'like:fibre', price: 'ge:1', rentalRatePriceType: 'RENTAL' }),
    }),
  updateRentalRate: (elevate) =>
    elevate.rentalRates.update({ rental_rate_id: 1, body: [{ op: 'replace', path: '/price', value: 27.5 }] }),
  getInclusiveUsageBalances: (elevate, { optional }) =>
    elevate.inclusiveUsageBalances.list({
      page: 1,
      pageSize: 100,
      ...optional({
        customerId: '1',
        siteId: '1',
        usageProductInventoryId: '1',
        billRunId: '1',
        assignmentId: '1',
        inclusiveUsagePlanId: '1',
        componentId: '1',
      }),
    }),
  getUsageRateCardAssignments: (elevate, { optional }) =>
    elevate.usageRateCardAssignments.list({
      page: 1,
      pageSize: 100,
      ...optional({
        assignmentLevel: 'CUSTOMER',
        customerId: '1',
        siteId: '1',
        usageProductInventoryId: '1',
        usageRateCardId: '1',
        usageProductId: '1',
        startDate: 'gt:2025-01-01',
        endDate: 'gt:2025-01-01',
      }),
    }),
  createUsageRateCardAssignment: (elevate) =>
    elevate.usageRateCardAssignments.create({
      body: {
        assignmentLevel: 'CUSTOMER',
        customerId: 1,
        usageRateCardId: 1,
        startDate: '2025-01-01',
        assignmentType: 'INVOICE',
      },
    }),
  updateUsageRateCardAssignment: (elevate) =>
    elevate.usageRateCardAssignments.update({
      assignmentLevel: 'CUSTOMER',
      usage_rate_card_assignment_id: 1,
      body: [{ op: 'add', path: '/endDate', value: '2025-12-31' }],
    }),
  checkUsageRateOverride: (elevate, { optional }) =>
    elevate.usageRateOverrides.exists({
      ...optional({
        assignmentLevel: 'CUSTOMER',
        customerId: '1',
        siteId: '1',
        usageProductInventoryId: '1',
        usageProductId: '1',
        startDate: 'gt:2025-01-01',
        endDate: 'gt:2025-01-01',
      }),
    }),
  createUsageRateOverride: (elevate) =>
    elevate.usageRateOverrides.create({
      body: {
        assignmentLevel: 'CUSTOMER',
        usageProductId: 1,
        supplierId: 1,
        chargeGroupId: 1,
        customerId: 1,
        variableChargeUnitSize: 60,
        quantityRoundingIncrement: 1,
        startDate: '2025-01-01',
        appliesToISDNOnly: false,
        applyThisToChildren: true,
        peakValue: 0.02,
        peakMinimumCharge: 0,
        peakInitialCharge: 0.01,
        peakInitialChargePeriod: 0,
        offPeakValue: 0.02,
        offPeakMinimumCharge: 0,
        offPeakInitialCharge: 0.01,
        offPeakInitialChargePeriod: 0,
        weekendValue: 0.02,
        weekendMinimumCharge: 0,
        weekendInitialCharge: 0.01,
        weekendInitialChargePeriod: 0,
      },
    }),
  getInclusiveUsagePlanAssignments: (elevate, { optional }) =>
    elevate.inclusiveUsagePlanAssignments.list({
      page: 1,
      pageSize: 100,
      ...optional({
        assignmentLevel: 'CUSTOMER',
        customerId: '1',
        siteId: '1',
        usageProductInventoryId: '1',
        inclusiveUsagePlanId: '1',
        usageProductId: '1',
        startDate: 'gt:2025-01-01',
        endDate: 'gt:2025-01-01',
      }),
    }),
  updateInclusiveUsagePlanAssignment: (elevate) =>
    elevate.inclusiveUsagePlanAssignments.update({
      assignmentLevel: 'CUSTOMER',
      inclusive_usage_plan_assignment_id: 1,
      body: [{ op: 'add', path: '/endDate', value: '2025-12-31' }],
    }),
  getRentalRateCardAssignments: (elevate, { optional }) =>
    elevate.rentalRateCardAssignments.list({
      page: 1,
      pageSize: 100,
      ...optional({
        assignmentLevel: 'CUSTOMER',
        customerId: '1',
        siteId: '1',
        startDate: 'gt:2025-01-01',
        endDate: 'gt:2025-01-01',
      }),
    }),
  checkRentalRateCardAssignment: (elevate, { optional }) =>
    elevate.rentalRateCardAssignments.exists({
      ...optional({
        assignmentLevel: 'CUSTOMER',
        customerId: '1',
        siteId: '1',
        startDate: 'gt:2025-01-01',
        endDate: 'gt:2025-01-01',
      }),
    }),
  updateRentalRateCardAssignment: (elevate) =>
    elevate.rentalRateCardAssignments.update({
      assignmentLevel: 'CUSTOMER',
      rental_rate_card_assignment_id: 1,
      body: [{ op: 'add', path: '/endDate', value: '2025-12-31' }],
    }),
  createRentalRateOverride: (elevate) =>
    elevate.rentalRateOverrides.create({
      body: {
        assignmentLevel: 'CUSTOMER',
        customerId: 1,
        rentalProductId: 1,
        price: 22.5,
        rentalRatePriceType: 'RENTAL',
        rentalRateType: 'ADVANCE',
        periodsInAdvance: 'STANDARD',
        rentalRateFrequency: 'MONTHLY',
        startDate: '2025-01-01',
      },
    }),
  updateRentalRateOverride: (elevate) =>
    elevate.rentalRateOverrides.update({
      assignmentLevel: 'CUSTOMER',
      rental_rate_override_id: 1,
      body: [{ op: 'replace', path: '/price', value: 20 }],
    }),
  getBuyRentalRateOverrides: (elevate, { optional }) =>
    elevate.buyRentalRateOverrides.list({
      page: 1,
      pageSize: 100,
      ...optional({ rentalProductInventoryId: '1' }),
    }),
  checkBuyRentalRateOverride: (elevate, { optional }) =>
    elevate.buyRentalRateOverrides.exists({ ...optional({ rentalProductInventoryId: '1' }) }),
  createBuyRentalRateOverride: (elevate) =>
    elevate.buyRentalRateOverrides.create({
      body: {
        rentalProductInventoryId: 1,
        price: 15,
        rentalRatePriceType: 'RENTAL',
        rentalRateType: 'ADVANCE',
        periodsInAdvance: 'STANDARD',
        rentalRateFrequency: 'MONTHLY',
        startDate: '2025-01-01',
      },
    }),
  updateBuyRentalRateOverride: (elevate) =>
    elevate.buyRentalRateOverrides.update({
      buy_rental_rate_override_id: 1,
      body: [{ op: 'replace', path: '/price', value: 14 }],
    }),
  deleteUsageRateCard: (elevate) => elevate.usageRateCards.delete({ usage_rate_card_id: 1 }),
  deleteRentalRate: (elevate) => elevate.rentalRates.delete({ rental_rate_id: 1 }),
  deleteBuyRentalRateOverride: (elevate) =>
    elevate.buyRentalRateOverrides.delete({ buy_rental_rate_override_id: 1 }),
} satisfies Calls;

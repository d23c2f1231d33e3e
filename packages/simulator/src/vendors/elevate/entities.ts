import type { Entity } from './collection.ts';

// What the vendor keeps, as far as the simulator works with it; there may be more members.

export interface User extends Entity {
  username: string;
  firstName: string;
  lastName: string;
  email: string;
  contractOwnerId?: number;
  enabled: boolean;
  userRoles: number[];
}

export interface Named extends Entity {
  name: string;
}

export interface AppClient extends Named {
  contractOwnerId?: number;
  appClientId: string;
  userRoles: number[];
  /** Shown once, in the answer that creates it. */
  clientSecret?: string;
}

export interface ContractOwner extends Named {
  mandatoryAccountReferenceForSite: boolean;
  prePopulatedFraudPlanId?: number;
}

export interface SubBrand extends Named {
  contractOwnerId: number;
}

export interface Customer extends Entity {
  contractOwnerId: number;
  customerType: string;
  customerName: string;
  customerAccountNumber: string;
  startDate: string;
  endDate?: string;
  contractTerm?: number;
  contractTermStartDate?: string;
  billingCycleId: number;
  createdDate: string;
  updatedDate: string;
}

export interface Site extends Entity {
  customerId: number;
  siteName: string;
  siteReference: string;
  startDate: string;
  endDate?: string;
  siteAddress: object;
  siteContacts: object[];
  siteInvoiceDetails?: {
    accountPackageReference?: string;
    paymentMethod?: string;
    paymentTermsInDays?: number;
  };
}

interface Period {
  startDate: string;
  endDate?: string;
}

export interface UsageInventory extends Entity, Period {
  siteId: number;
  usageProductId: number;
  productReferences: { id?: number; productReference: string; label?: string }[];
}

export interface RentalInventory extends Entity, Period {
  siteId: number;
  rentalProductId: number;
  parentRentalProductInventoryId?: number;
  quantity: number;
}

export interface AdhocInventory extends Named {
  siteId: number;
  sellPrice: number;
  quantity: number;
  billImmediately?: boolean;
  isCredit?: boolean;
  billRunId?: number;
  adhocBillRunId?: number;
}

export interface RentalProduct extends Named {
  parentRentalProductId?: number;
  invoicePresentationName: string;
  supplierId: number;
}

export interface UsageProduct extends Named {
  usageProductCategoryId: number;
}

export interface BillingCycle extends Named {
  periodUnit: string;
  lengthOfPeriod: number;
  currencyCode: string;
}

interface Run extends Named {
  invoiceDate: string;
  billRunStatus: string;
  summaryStatus: string;
  billingUserAdminId?: number;
  /** When the step that it is in has begun, in milliseconds since the Unix epoch. Not shown. */
  stepBegan?: number;
}

export interface BillRun extends Run {
  billingCycleId: number;
  periodStartDate: string;
  periodEndDate: string;
}

export interface AdhocBillRun extends Run {
  adhocProductInventoryIds: number[];
}

export interface ContractProfile extends Named {
  contractOwnerId: number;
  createdDate: string;
  contractTerm: number;
  earlyTerminationFixedCharge: number;
  earlyTerminationPercentageCharge: number;
  rolloverContractProfileId?: number;
  renewalAlertDays?: number;
  noticePeriodDays?: number;
  supersededByContractProfileId?: number;
}

export interface CustomerContract extends Named, Period {
  customerId: number;
  contractProfileId: number;
  siteId?: number;
  endDate: string;
  rolloverContractProfileId?: number;
  renewalAlertDays?: number;
  noticePeriodDays?: number;
}

export interface Invoice extends Entity {
  contractOwnerId: number;
  billRunId: number;
  billRunType: string;
  customerId: number;
  siteId: number;
  invoiceNumber: string;
  paymentStatus: string;
  /** What it comes to and what of it is paid. Not shown. */
  total: number;
  paid: number;
}

export interface CustomerPayment extends Entity {
  customerId: number;
  amountInMajorCurrency: number;
}

export interface UsageRate extends Entity {
  chargeGroupId: number;
  peakInitialCharge: number;
  peakValue: number;
  variableChargeUnitSize: number;
}

export interface UsageRateCard extends Named {
  contractOwnerIds: number[];
  usageProductId: number;
  usageRates: UsageRate[];
}

export interface RentalRateCard extends Named {
  contractOwnerId: number;
}

export interface RentalRate extends Entity {
  /** Not shown. */
  rentalRateCardId: number;
  rentalProductId: number;
  price: number;
  rentalRatePriceType: string;
}

/** What something is assigned to: the id that belongs to its level. */
export interface Assignment extends Entity, Period {
  assignmentLevel: string;
  customerId?: number;
  siteId?: number;
  usageProductInventoryId?: number;
  rentalProductInventoryId?: number;
}

export interface ChargeGroup extends Named {
  chargeGroupCategoryId: number;
}

export interface ChargeGroupCategory extends Named {
  chargingUnitType: string;
}

/** Usage of one kind, of one inventory in one bill run. */
export interface Usage {
  usageProductInventoryId: number;
  chargeGroupId: number;
  /** In the unit of the charge group's category. */
  quantity: number;
}

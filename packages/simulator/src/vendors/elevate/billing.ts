import type { BillRun, Invoice, RentalInventory, Usage, UsageInventory } from './entities.ts';
import type { World } from './world.ts';

// What a bill run comes to: usage by the rate card of its product, rentals by override or rate card, and what is billed
// once. Everything that tells of money is worked out here, so that summaries, balances and invoices agree.

/** Money to the minor unit. */
export const rounded = (amount: number) => Math.round(amount * 100) / 100;

type InForce = { startDate: string; endDate?: string; billable?: boolean };

/** Whether something is billed in a period. */
export function isBilled(item: InForce, run: Pick<BillRun, 'periodStartDate' | 'periodEndDate'>): boolean {
  const { periodStartDate, periodEndDate } = run;
  return (
    item.billable !== false &&
    item.startDate <= periodEndDate &&
    (item.endDate === undefined || item.endDate >= periodStartDate)
  );
}

const rateCardOf = (world: World, { usageProductId }: UsageInventory) =>
  world.usageRateCards.all().find((card) => card.usageProductId === usageProductId);

/** What an inventory used in a run. Made up, and the same each time. */
export function usageOf(world: World, inventory: UsageInventory, runId: number): Usage[] {
  const rates = rateCardOf(world, inventory)?.usageRates ?? [];
  return rates.map(({ chargeGroupId, variableChargeUnitSize }) => ({
    usageProductInventoryId: inventory.id,
    chargeGroupId,
    quantity: (((inventory.id * 7 + chargeGroupId * 13 + runId * 5) % 50) + 1) * variableChargeUnitSize,
  }));
}

/** What usage costs by the rate card of its product. */
export function usagePrice(world: World, inventory: UsageInventory, usage: Usage): number {
  const rate = rateCardOf(world, inventory)?.usageRates.find(
    (candidate) => candidate.chargeGroupId === usage.chargeGroupId,
  );
  if (!rate) return 0;
  return rounded(rate.peakInitialCharge + (usage.quantity / rate.variableChargeUnitSize) * rate.peakValue);
}

/** The price of a rental: an override goes before the rate card. `undefined`: none, so that it stays in suspense. */
export function rentalRate(
  world: World,
  inventory: RentalInventory,
): { price: number; once: boolean } | undefined {
  const site = world.sites.get(inventory.siteId);
  const customer = world.customers.get(site?.customerId);
  const levels = [
    { rentalProductInventoryId: inventory.id },
    { siteId: inventory.siteId },
    { customerId: customer?.id },
  ];
  const overrides = world.rentalRateOverrides
    .all()
    .filter(
      ({ rentalProductId = inventory.rentalProductId }) => rentalProductId === inventory.rentalProductId,
    );
  for (const level of levels) {
    const [[name, id] = []] = Object.entries(level);
    const found = overrides.find((override) => (override as never)[name as never] === id);
    if (found) return { price: found.price, once: false };
  }
  const card = world.rentalRateCards.all().find((one) => one.contractOwnerId === customer?.contractOwnerId);
  const rate = world.rentalRates
    .all()
    .find((one) => one.rentalRateCardId === card?.id && one.rentalProductId === inventory.rentalProductId);
  return rate && { price: rate.price, once: rate.rentalRatePriceType === 'ONEOFF' };
}

function rentalCharge(world: World, inventory: RentalInventory, run: BillRun): number {
  const rate = rentalRate(world, inventory);
  if (!rate) return 0;
  const { lengthOfPeriod = 1 } = world.billingCycles.get(run.billingCycleId) ?? {};
  const begins = inventory.startDate >= run.periodStartDate;
  const times = rate.once ? Number(begins) : lengthOfPeriod;
  return rate.price * inventory.quantity * times;
}

/** What each site is charged in a run, by the number of the site. */
function chargesBySite(world: World, run: BillRun): Map<number, number> {
  const charges = new Map<number, number>();
  const charge = (siteId: number, amount: number) => {
    const customer = world.customers.get(world.sites.get(siteId)?.customerId);
    if (customer?.billingCycleId === run.billingCycleId) {
      charges.set(siteId, (charges.get(siteId) ?? 0) + amount);
    }
  };
  for (const inventory of world.usageInventories.all().filter((item) => isBilled(item, run))) {
    for (const usage of usageOf(world, inventory, run.id)) {
      charge(inventory.siteId, usagePrice(world, inventory, usage));
    }
  }
  for (const inventory of world.rentalInventories.all().filter((item) => isBilled(item, run))) {
    charge(inventory.siteId, rentalCharge(world, inventory, run));
  }
  for (const adhoc of world.adhocInventories.all().filter((item) => item.billRunId === run.id)) {
    charge(adhoc.siteId, adhocCharge(adhoc));
  }
  return charges;
}

export function adhocCharge(adhoc: { sellPrice: number; quantity: number; isCredit?: boolean }): number {
  return adhoc.sellPrice * adhoc.quantity * (adhoc.isCredit ? -1 : 1);
}

/** What each customer is charged in a run, by number: by its invoices where there are some. */
export function valuesByCustomer(world: World, run: BillRun): Map<number, number> {
  const invoices = world.invoices
    .all()
    .filter(({ billRunId, billRunType }) => billRunType === 'NORMAL' && billRunId === run.id);
  const values = new Map<number, number>();
  const add = (customerId: number, amount: number) => {
    values.set(customerId, rounded((values.get(customerId) ?? 0) + amount));
  };
  for (const { customerId, total } of invoices) add(customerId, total);
  if (invoices.length) return values;
  for (const [siteId, amount] of chargesBySite(world, run)) add(world.sites.get(siteId)!.customerId, amount);
  return values;
}

/** Writes an invoice for a site. */
export function addInvoice(
  world: World,
  siteId: number,
  run: Partial<Invoice> & { invoiceDate: string },
): void {
  const site = world.sites.get(siteId)!;
  const customer = world.customers.get(site.customerId)!;
  const { paymentMethod = 'OTHER', paymentTermsInDays = 14 } = site.siteInvoiceDetails ?? {};
  world.invoices.add({
    contractOwnerId: customer.contractOwnerId,
    billingCycleId: customer.billingCycleId,
    customerId: customer.id,
    siteId,
    invoiceNumber: `INV-${String(world.invoices.all().length + 1).padStart(6, '0')}`,
    dueDate: addDays(run.invoiceDate, paymentTermsInDays),
    createdDate: `${run.invoiceDate}T23:00:00Z`,
    paymentMethod,
    paymentStatus: 'UNPAID',
    paid: 0,
    ...run,
  });
}

/** Writes the invoices of a run, one for each site that is charged something. */
export function addInvoices(world: World, run: BillRun): void {
  for (const [siteId, amount] of chargesBySite(world, run)) {
    if (amount > 0) {
      addInvoice(world, siteId, {
        billRunId: run.id,
        billRunType: 'NORMAL',
        invoiceDate: run.invoiceDate,
        total: rounded(amount),
      });
    }
  }
}

/** What a customer has to the credit; negative where the customer owes. */
export function balanceOf(world: World, customerId: number): number {
  const sum = (items: readonly { customerId: number }[], amount: (item: never) => number) =>
    items
      .filter((item) => item.customerId === customerId)
      .reduce((total, item) => total + amount(item as never), 0);
  const amount = (item: { amountInMajorCurrency: number }) => item.amountInMajorCurrency;
  return rounded(
    sum(world.customerPayments.all(), amount) +
      sum(world.balanceAdjustments.all(), amount) -
      sum(world.invoices.all(), (invoice: Invoice) => invoice.total),
  );
}

/** Pays the oldest unpaid invoices of a customer first. Gives the first of them. */
export function payInvoices(world: World, customerId: number, amount: number): Invoice | undefined {
  let left = amount;
  let first: Invoice | undefined;
  for (const invoice of world.invoices.all().filter((one) => one.customerId === customerId)) {
    const part = Math.min(left, rounded(invoice.total - invoice.paid));
    if (part <= 0) continue;
    const paid = rounded(invoice.paid + part);
    const paymentStatus = paid < invoice.total ? 'PARTIALLY_PAID' : 'PAID';
    const changed = world.invoices.put({ ...invoice, paid, paymentStatus });
    first ??= changed;
    left = rounded(left - part);
  }
  return first;
}

const dayMs = 86_400_000;

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);
}

/** So many months later; the last of the month where it has no such day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

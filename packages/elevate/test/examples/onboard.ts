import { type ElevateClient, filter, type UpdateBillRunInput } from '@x/elevate';

/** Makes a customer with two sites, and what the first of them calls with. */
export async function onboard(elevate: ElevateClient, name: string, account: string, phone: string) {
  const isTaken = await elevate.customers.exists({ customerAccountNumber: filter.text.equals(account) });
  if (isTaken) throw new Error(`There is a customer ${account} already.`);

  const startDate = '2025-06-01';
  const site = (siteName: string, number: number) => ({
    customerId: 0, // of the customer that is being made
    siteName,
    siteReference: `${account}-${number}`,
    startDate,
    siteAddress: { address1: `${number} High Street`, town: 'Leeds', postcode: 'LS1 1AA', country: 'GB' },
    siteContacts: [{ contactName: 'Ada Example', contactRole: 'ACCOUNTS' }],
  });
  const customer = await elevate.customers.create({
    body: {
      contractOwnerId: 1,
      billingCycleId: 1,
      customerType: 'BUSINESS',
      customerName: name,
      customerAccountNumber: account,
      startDate,
      sites: [site('Head office', 1), site('Warehouse', 2)],
    },
  });

  // The answer does not name the sites.
  const customerId = String(customer.id);
  const sites = await elevate.sites.list({ page: 1, pageSize: 10, customerId, sort: 'siteReference' });
  const inventory = await elevate.usageProductInventories.create({
    body: {
      siteId: sites[0]!.id,
      usageProductId: 1,
      startDate,
      productReferences: [{ productReference: phone, primary: true }],
    },
  });
  return { customer, sites, inventory };
}

/** How many customers each type has. 1,000 come with a request, the most that Elevate gives. */
export async function countByType(elevate: ElevateClient) {
  const counts = new Map<string, number>();
  for await (const { customerType } of elevate.customers.list({ page: 1, pageSize: 1000 })) {
    counts.set(customerType, (counts.get(customerType) ?? 0) + 1);
  }
  return counts;
}

/** What the open bill run will charge each customer beside the last one: the largest rise first. */
export async function risingCharges(elevate: ElevateClient) {
  const summaries = [];
  for await (const summary of elevate.customers.listBillingSummaries({ page: 1, pageSize: 1000 })) {
    summaries.push(summary);
  }
  return summaries.sort((one, other) => (other.valueDifference ?? 0) - (one.valueDifference ?? 0));
}

/** Takes a bill run from open to final. Look at the draft invoices in between, and at whether a step has ended. */
export async function closeBillRun(elevate: ElevateClient, bill_run_id: number) {
  const set = (...body: UpdateBillRunInput['body']) => elevate.billRuns.update({ bill_run_id, body });
  await set(
    { op: 'replace', path: '/billRunStatus', value: 'CLOSED' },
    { op: 'replace', path: '/summaryStatus', value: 'REPORTING' },
  );
  for (const value of ['DRAFT_INVOICES', 'FULL_INVOICES', 'DISTRIBUTION']) {
    await set({ op: 'replace', path: '/summaryStatus', value });
  }
  // Elevate goes on after its answer.
  for (;;) {
    const run = await elevate.billRuns.get({ bill_run_id });
    if (run.billRunStatus === 'FINALIZED') return run;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

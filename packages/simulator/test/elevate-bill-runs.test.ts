import { expect, test } from 'vitest';
import { send, start } from './kit.ts';

const patchType = { 'content-type': 'application/json-patch+json' };

async function signedIn() {
  const { vendor, clock } = await start('elevate');
  const { url, credentials } = vendor;
  const { token } = (await send(`${url}/authenticate`, { json: credentials })).body;
  const get = async (path: string) => (await send(url + path, { token })).body;
  const list = (path: string, query = '') => get(`${path}?page=1&pageSize=1000${query}`);
  const set = (path: string, members: object) =>
    send(url + path, {
      method: 'PATCH',
      token,
      headers: patchType,
      text: JSON.stringify(
        Object.entries(members).map(([name, value]) => ({ op: 'replace', path: `/${name}`, value })),
      ),
    });
  const post = (path: string, json?: object) =>
    send(url + path, { method: 'POST', token, ...(json ? { json } : {}) });
  return { clock, get, list, set, post };
}

const closed = { billRunStatus: 'CLOSED', summaryStatus: 'REPORTING' };

test('a bill run goes through its steps, writes invoices, finishes by itself, and the next one opens', async () => {
  const { clock, get, list, set } = await signedIn();
  const before = await get('/bill-runs/2');
  expect(before).toMatchObject({ billRunStatus: 'OPEN', summaryStatus: 'PROPERTIES' });
  expect(await list('/invoices', '&billRunId=2')).toEqual([]);

  const reporting = await set('/bill-runs/2', { ...closed, invoiceDate: '2025-07-01' });
  expect(reporting.body).toMatchObject({ ...closed, invoiceDate: '2025-07-01' });
  await set('/bill-runs/2', { summaryStatus: 'DRAFT_INVOICES' });
  expect(await list('/invoices', '&billRunId=2')).toEqual([]);
  await set('/bill-runs/2', { summaryStatus: 'FULL_INVOICES' });
  const invoices = await list('/invoices', '&billRunId=2&billRunStatus=CLOSED');
  expect(invoices.length).toBeGreaterThan(10);
  expect(invoices[0]).toMatchObject({ invoiceDate: '2025-07-01', dueDate: '2025-07-15' });
  expect((await get('/bill-runs/2')).revenueInMajorCurrency).toBe(before.revenueInMajorCurrency);

  await set('/bill-runs/2', { summaryStatus: 'DISTRIBUTION' });
  const seen: string[] = [];
  for (let step = 0; step < 7; step += 1) {
    const { billRunStatus, summaryStatus } = await get('/bill-runs/2');
    seen.push(`${billRunStatus} ${summaryStatus}`);
    clock.advance(250);
  }
  expect(seen).toEqual([
    'CLOSED DISTRIBUTION',
    'CLOSED COMBINING_INVOICES',
    'CLOSED PAYMENT',
    'CLOSED REACTIVATING_RPIS',
    'CLOSED ARCHIVING',
    'FINALIZED FINISHED',
    'FINALIZED FINISHED',
  ]);
  const open = await list('/bill-runs', '&billRunStatus=OPEN&billingCycleId=1');
  expect(open).toMatchObject([
    { name: '2025-07 Monthly', periodStartDate: '2025-07-01', periodEndDate: '2025-07-31' },
  ]);
});

test('steps have an order, and what is final stays', async () => {
  const { clock, set } = await signedIn();
  const status = async (members: object, path = '/bill-runs/2') => (await set(path, members)).status;
  expect(await status({ summaryStatus: 'REPORTING' })).toBe(400);
  expect(await status({ billRunStatus: 'CLOSED' })).toBe(400);
  expect(await status({ ...closed, summaryStatus: 'FULL_INVOICES' })).toBe(400);
  expect(await status(closed)).toBe(200);
  expect(await status({ summaryStatus: 'FULL_INVOICES' })).toBe(400);
  expect(await status({ summaryStatus: 'DISTRIBUTION' })).toBe(400);
  // Reopened.
  const reopened = await set('/bill-runs/2', { billRunStatus: 'OPEN' });
  expect(reopened.body).toMatchObject({ billRunStatus: 'OPEN', summaryStatus: 'PROPERTIES' });
  expect(await status(closed)).toBe(200);
  for (const summaryStatus of ['DRAFT_INVOICES', 'FULL_INVOICES', 'DISTRIBUTION']) {
    expect(await status({ summaryStatus })).toBe(200);
  }
  expect(await status({ billRunStatus: 'OPEN' })).toBe(400);
  clock.advance(10_000);
  expect(await status({ billRunStatus: 'OPEN' })).toBe(400);
  expect(await status({ invoiceDate: '2025-08-01' }, '/bill-runs/1')).toBe(400);
});

test('an adhoc run has no draft step, and tells how far a step is', async () => {
  const { clock, get, list, set } = await signedIn();
  const path = '/adhoc-bill-runs/1';
  expect((await set(path, { summaryStatus: 'DRAFT_INVOICES' })).status).toBe(400);
  const reporting = await set(path, { summaryStatus: 'REPORTING' });
  expect(reporting.body).toMatchObject({ billRunStatus: 'CLOSED', summaryStatusPercentage: 0 });
  clock.advance(125);
  expect(await get(path)).toMatchObject({ summaryStatusPercentage: 50 });
  clock.advance(125);
  expect(await get(path)).toMatchObject({ summaryStatus: 'REPORTING', summaryStatusPercentage: 100 });
  await set(path, { summaryStatus: 'FULL_INVOICES' });
  expect(await list('/invoices', '&billRunType=ADHOC')).toMatchObject([{ billRunId: 1, siteId: 1 }]);
  await set(path, { summaryStatus: 'DISTRIBUTION' });
  clock.advance(5 * 250);
  expect(await get(path)).toMatchObject({ billRunStatus: 'FINALIZED', summaryStatus: 'FINISHED' });
});

test('the schedule of an open run is moved by periods', async () => {
  const { get, post } = await signedIn();
  expect((await post('/adjust-bill-run-schedule/3?periods=1')).body).toMatchObject({
    periodStartDate: '2025-07-01',
    periodEndDate: '2025-09-30',
  });
  await post('/adjust-bill-run-schedule/3?periods=-1');
  expect(await get('/bill-runs/3')).toMatchObject({
    periodStartDate: '2025-04-01',
    periodEndDate: '2025-06-30',
  });
  expect((await post('/adjust-bill-run-schedule/1?periods=1')).status).toBe(400);
});

test('summaries, revenue, invoices, balance and payments fit together', async () => {
  const { get, list, post, set } = await signedIn();
  const summaries: Record<string, number>[] = await list('/customer-billing-summaries');
  const monthly = (await list('/customers', '&billingCycleId=1')).map(({ id }: { id: number }) => id);
  const sum = (name: string) =>
    summaries
      .filter(({ customerId }) => monthly.includes(customerId))
      .reduce((total, summary) => total + summary[name]!, 0);
  const [may, june] = [await get('/bill-runs/1'), await get('/bill-runs/2')];
  expect(sum('openBillRunValue')).toBeCloseTo(june.revenueInMajorCurrency, 2);
  expect(sum('previousBillRunValue')).toBeCloseTo(may.revenueInMajorCurrency, 2);
  const largest = Math.max(
    ...summaries.filter(({ customerId }) => monthly.includes(customerId)).map((one) => one.openBillRunValue!),
  );
  expect(june.maxInvoiceValue).toBe(largest);
  for (const one of summaries) {
    expect(one.valueDifference).toBeCloseTo(one.openBillRunValue! - one.previousBillRunValue!, 2);
  }

  // A debt is what the last invoice came to, and is gone once it is paid.
  const summary = summaries.find(({ customerId }) => customerId === 3)!;
  const owed = await get('/customer-balances?customer_id=3');
  expect(owed.balance).toBe(-summary.previousBillRunValue!);
  const paid = await post('/customer-payments', {
    customerId: 3,
    amountInMajorCurrency: -owed.balance + 5,
    description: 'Bank transfer',
    reference: 'REF-9',
    type: 'BACS',
  });
  expect(paid.body).toMatchObject({ resultingCustomerBalance: 5 });
  expect(await list('/invoices', '&customerId=3')).toMatchObject([
    { id: paid.body.invoiceId, paymentStatus: 'PAID' },
  ]);
  await post('/customer-balance-adjustments', {
    customerId: 3,
    amountInMajorCurrency: -2,
    description: 'Fee',
  });
  expect((await get('/customer-balances?customer_id=3')).balance).toBe(3);

  // Another price is another value of the open run.
  const rental = (await list('/../v2/rental-product-inventories', '&siteId=1'))[0];
  await set('/rental-rate-overrides/CUSTOMER/1', { price: 32.5 });
  const [after] = await list('/customer-billing-summaries', '&customerId=1');
  const was = summaries.find(({ customerId }) => customerId === 1)!;
  expect(after.openBillRunValue).toBeCloseTo(was.openBillRunValue! + 10 * rental.quantity, 2);
});

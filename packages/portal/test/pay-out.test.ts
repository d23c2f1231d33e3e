import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { unwrap } from '../src/index.ts';
import { type Books, followPayouts, type Payout, payOut } from './examples/pay-out.ts';
import { receive, until } from './receiver.ts';
import { startPortal } from './vendor.ts';

const minute = 60_000;
const secret = 's3cr3t-webhook';

async function begin() {
  const books: Books = { orders: new Map(), handled: new Set() };
  const events: string[] = [];
  let expected = 0;
  let follow: ((request: Request) => Promise<Response>) | undefined;
  const url = await receive(async (request) => {
    const copy = request.clone();
    const response = await follow!(request);
    const { Data } = (await copy.json()) as { Data: { TransactionStatus: string } };
    events.push(`${Data.TransactionStatus} ${response.status}`);
    return response;
  });
  const started = await startPortal({}, { webhook: { url, secret } });
  const { portal, clock } = started;
  follow = followPayouts(portal, secret, books);
  const [wallet] = await unwrap(portal.GET('/api/wallet'));
  const { Items } = await unwrap(portal.POST('/api/user/filter', { body: {} }));
  const payout: Payout = { order: '42', userId: Items[0]!.Id, walletId: wallet!.Id, amount: 100.25 };
  const balance = async () => (await unwrap(portal.GET('/api/wallet')))[0]!.Balance!;
  return {
    ...started,
    books,
    events,
    payout,
    balance,
    /** Lets minutes pass, at whose end there is an event, and waits until that is handled: time stands still meanwhile. */
    async event(minutes = 0) {
      const before = expected;
      expected += 1;
      await clock.advance(minutes * minute);
      await until(() => events.length > before);
    },
  };
}

test('a payout is followed by webhook to its completion', async () => {
  const { portal, books, events, payout, balance, event } = await begin();
  const before = await balance();
  await payOut(portal, payout);
  await event();
  expect(books.orders.get('42')?.status).toBe('InProgress');
  expect(await balance()).toBeCloseTo(before - 100.25, 2);
  for (let passed = 0; passed < 5; passed++) await event(1);
  expect(books.orders.get('42')?.status).toBe('Completed');
  expect(new Set(events)).toEqual(new Set(['InProgress 200', 'Completed 200']));
});

test('a failure after completion is seen, and the money is back', async () => {
  const { portal, books, payout, balance, event } = await begin();
  const before = await balance();
  await payOut(portal, { ...payout, comment: 'EftFailedAccountClosed, Latefailure' });
  await event();
  for (let passed = 0; passed < 5; passed++) await event(1);
  expect(books.orders.get('42')?.status).toBe('Completed');
  await event(5);
  expect(books.orders.get('42')).toEqual({ status: 'Failed', reason: 'EftFailedAccountClosed' });
  expect(await balance()).toBeCloseTo(before, 2);
});

test('paying the same order twice pays it once', async () => {
  const { portal, payout, balance } = await begin();
  const before = await balance();
  expect(await payOut(portal, payout)).toBe(await payOut(portal, payout));
  expect(await balance()).toBeCloseTo(before - 100.25, 2);
});

test.each(['pay-out', 'node-server'])('the README shows %s as it is tested here', (name) => {
  const read = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
  // A code block of a page exports nothing.
  const code = read(`./examples/${name}.ts`).trim().replaceAll('export ', '');
  expect(read('../README.md')).toContain(code);
});

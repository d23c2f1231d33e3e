import { isApiError } from '@x/client-kit';
import { expect, onTestFinished, test } from 'vitest';
import { unwrap } from '../src/index.ts';
import { startPortal } from './vendor.ts';

const ann = (number: number) => ({
  body: { FirstName: `User ${number}`, LastName: 'Paged', Email: `paged-${number}@example.com` },
});

/** The vendor with users to page through. */
async function withUsers(count: number) {
  const started = await startPortal({}, { limits: false });
  for (let number = 1; number <= count; number++) await started.portal.users.create(ann(number));
  started.sent.length = 0;
  return started;
}

/** Rejections that were handled by none, up to the end of the test. */
function unhandled(): unknown[] {
  const found: unknown[] = [];
  const note = (reason: unknown) => found.push(reason);
  process.on('unhandledRejection', note);
  onTestFinished(() => void process.off('unhandledRejection', note));
  return found;
}

test('a method sends the request of its operation and gives the payload out of the envelope', async () => {
  const { portal, sent } = await startPortal();
  const { Id: userId } = await portal.users.create(ann(1), { idempotencyKey: 'customer-7' });
  const user = await portal.users.get({ userId });
  expect(user).toMatchObject({ Id: userId, FirstName: 'User 1' });
  expect(user).toEqual(await unwrap(portal.GET('/api/user/{userId}', { params: { path: { userId } } })));
  const [, create, get] = sent;
  expect(create).toMatchObject({ method: 'POST', path: '/api/user', body: JSON.stringify(ann(1).body) });
  expect(create!.headers.get('idempotency-key')).toBe('customer-7');
  expect(get).toMatchObject({ method: 'GET', path: `/api/user/${userId}`, body: undefined });
});

test('withResponse gives the response beside the payload, and sends nothing again', async () => {
  const { portal, sent } = await startPortal();
  const call = portal.wallets.list();
  const { data, response } = await call.withResponse();
  expect([data, response.status, sent.length]).toEqual([await call, 200, 2]);
});

test('a failure of the vendor is thrown, and whoever asks for the response alone hears of it once', async () => {
  const lost = unhandled();
  const { portal } = await startPortal();
  const userId = '00000000-0000-4000-8000-000000000000';
  const error = await portal.users.get({ userId }).catch((thrown: unknown) => thrown);
  expect(isApiError(error) && [error.status, error.path]).toEqual([404, '/api/user/{userId}']);
  await expect(portal.users.get({ userId }).withResponse()).rejects.toMatchObject({ code: 'Api' });
  const pages = portal.users.list({ body: { GenericSearch: 1 as never } }).pages();
  await new Promise((resolve) => setImmediate(resolve));
  await expect(pages[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'Api' });
  await new Promise((resolve) => setImmediate(resolve));
  expect(lost).toEqual([]);
});

test.each([
  [25, 10, 3],
  [20, 10, 2],
  [5, 10, 1],
])(
  '%i users on pages of %i are %i requests, and every user comes once',
  async (count, ItemsPerPage, pages) => {
    const { portal, sent } = await withUsers(count);
    const body = { GenericSearch: 'paged', Pagination: { PageNumber: 1, ItemsPerPage } };
    const names = new Set<unknown>();
    for await (const { FirstName } of portal.users.list({ body })) names.add(FirstName);
    expect([names.size, sent.length]).toEqual([count, pages]);

    const users = portal.users.list({ body });
    const loaded: unknown[] = [];
    for await (const page of users.pages()) loaded.push(page);
    expect(loaded).toHaveLength(pages);
    expect(loaded[0]).toEqual(await users);
    let again = 0;
    for await (const _ of users) again++;
    expect(again).toBe(count);
  },
);

test('a list goes on from the page that was asked for', async () => {
  const { portal } = await withUsers(25);
  const body = { GenericSearch: 'paged', Pagination: { PageNumber: 3, ItemsPerPage: 10 } };
  const names: unknown[] = [];
  for await (const { FirstName } of portal.users.list({ body })) names.push(FirstName);
  expect(names).toHaveLength(5);
});

test('funding sources are paged beside their filters, and a wallet answers an array with one page', async () => {
  const { portal, sent } = await startPortal({}, { limits: false });
  const names: unknown[] = [];
  const body = { BillingAccount: true, PageNumber: 1, ItemsPerPage: 1 };
  for await (const { Name } of portal.fundingSources.list({ body })) names.push(Name);
  expect(names).toEqual(['Operating account']);

  const [wallet] = await portal.wallets.list();
  const { Items } = await unwrap(portal.POST('/api/user/filter', { body: {} }));
  const ids = { WalletId: wallet!.Id, UserId: Items[0]!.Id };
  for (const Memo of ['One', 'Two']) {
    const order = { ZumRailsType: 'AccountsPayable', TransactionMethod: 'Eft', Amount: 1.1, Memo } as const;
    await portal.transactions.create({ body: { ...order, ...ids } });
  }
  sent.length = 0;
  const debits: unknown[] = [];
  const filter = { WalletId: wallet!.Id, Pagination: { ItemsPerPage: 1 } };
  for await (const { Debit } of portal.wallets.listTransactions({ body: filter })) debits.push(Debit);
  expect([debits, sent.length]).toEqual([[1.1, 1.1], 2]);
});

test('a call of a method has headers, a signal and a fetch of its own', async () => {
  const { portal, sent } = await startPortal();
  await portal.wallets.list({}, { headers: { 'x-trace': 'a' } });
  expect(sent.at(-1)!.headers.get('x-trace')).toBe('a');
  const reason = new Error('enough');
  await expect(portal.wallets.list({}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  const own = async () => Response.json({ isError: false, result: [] });
  expect(await portal.wallets.list({}, { fetch: own })).toEqual([]);
});

import { expect, test } from 'vitest';
import { paginateFilter, unwrap } from '../src/index.ts';
import { startPortal } from './vendor.ts';

async function withUsers(count: number) {
  const started = await startPortal({}, { limits: false });
  for (let number = 1; number <= count; number++) {
    const body = { FirstName: `User ${number}`, LastName: 'Paged', Email: `paged-${number}@example.com` };
    await unwrap(started.portal.POST('/api/user', { body }));
  }
  return started;
}

test.each([
  [25, 10, 3],
  [20, 10, 2],
  [5, 10, 1],
])('%i users on pages of %i are %i pages, and every user comes once', async (count, itemsPerPage, pages) => {
  const { portal } = await withUsers(count);
  const users = paginateFilter(
    (Pagination) => portal.POST('/api/user/filter', { body: { GenericSearch: 'paged', Pagination } }),
    { itemsPerPage },
  );
  const names = new Set<unknown>();
  for await (const { FirstName } of users) names.add(FirstName);
  expect(names.size).toBe(count);
  let loaded = 0;
  for await (const page of users.pages()) {
    expect(page.TotalCount).toBe(count);
    loaded++;
  }
  expect(loaded).toBe(pages);
});

test('funding sources are paged beside their filters, and a wallet answers an array with one page', async () => {
  const { portal } = await startPortal();
  const sources: (string | undefined)[] = [];
  for await (const { Name } of paginateFilter((page) =>
    portal.POST('/api/fundingsource/filter', { body: { BillingAccount: true, ...page } }),
  )) {
    sources.push(Name);
  }
  expect(sources).toEqual(['Operating account']);

  const [wallet] = await unwrap(portal.GET('/api/wallet'));
  const { Items } = await unwrap(portal.POST('/api/user/filter', { body: {} }));
  const ids = { WalletId: wallet!.Id, UserId: Items[0]!.Id };
  for (const Memo of ['One', 'Two']) {
    const body = {
      ZumRailsType: 'AccountsPayable',
      TransactionMethod: 'Eft',
      Amount: 1.1,
      Memo,
      ...ids,
    } as const;
    await unwrap(portal.POST('/api/transaction', { body }));
  }
  const debits: (number | undefined)[] = [];
  for await (const { Debit } of paginateFilter(
    (Pagination) =>
      portal.POST('/api/wallet/transactions/filter', { body: { WalletId: wallet!.Id, Pagination } }),
    { itemsPerPage: 1 },
  )) {
    debits.push(Debit);
  }
  expect(debits).toEqual([1.1, 1.1]);
});

test('a filter without a total ends with an empty page', async () => {
  const pages: Record<number, string[]> = { 1: ['a'], 2: ['b'] };
  const asked: number[] = [];
  const { portal } = await startPortal({
    async fetch(input, init) {
      if (!input.endsWith('/filter')) return fetch(input, init);
      const { PageNumber } = JSON.parse(String(init?.body)).Pagination;
      asked.push(PageNumber);
      const Items = (pages[PageNumber] ?? []).map((Id) => ({ Id }));
      return Response.json({ statusCode: 200, isError: false, result: { Items } });
    },
  });
  const seen: string[] = [];
  for await (const { Id } of paginateFilter((Pagination) =>
    portal.POST('/api/user/filter', { body: { Pagination } }),
  )) {
    seen.push(Id);
  }
  expect([seen, asked]).toEqual([
    ['a', 'b'],
    [1, 2, 3],
  ]);
});

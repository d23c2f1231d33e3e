import fc from 'fast-check';
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

/** A client whose filters answer with what `answer` gives for a page. */
async function answering(answer: (page: number) => unknown) {
  const { portal } = await startPortal({
    async fetch(input, init) {
      if (!input.endsWith('/filter')) return fetch(input, init);
      const result = answer(JSON.parse(String(init?.body)).Pagination.PageNumber);
      return Response.json({ statusCode: 200, isError: false, result });
    },
  });
  return async (itemsPerPage: number) => {
    const seen: string[] = [];
    const users = paginateFilter((Pagination) => portal.POST('/api/user/filter', { body: { Pagination } }), {
      itemsPerPage,
    });
    for await (const { Id } of users) seen.push(Id);
    return seen;
  };
}

/** Walks through a filter whose pages are these, whatever stands in them. */
async function walk(pages: unknown[], itemsPerPage = 100) {
  const asked: number[] = [];
  const run = await answering((page) => {
    asked.push(page);
    return page > pages.length ? { Items: [] } : pages[page - 1];
  });
  return { seen: await run(itemsPerPage), asked };
}

/** As {@link walk}, by the method of the operation. */
async function walkByMethod(pages: unknown[]) {
  const { portal } = await startPortal({
    async fetch(input, init) {
      if (!input.endsWith('/filter')) return fetch(input, init);
      const { PageNumber = 1 } = JSON.parse(String(init?.body)).Pagination ?? {};
      const result = PageNumber > pages.length ? { Items: [] } : pages[PageNumber - 1];
      return Response.json({ statusCode: 200, isError: false, result });
    },
  });
  const seen: string[] = [];
  for await (const { Id } of portal.users.list({ body: {} })) seen.push(Id);
  return seen;
}
const some = (...ids: string[]) => ids.map((Id) => ({ Id }));

test.each<[string, unknown]>([
  ['null', null],
  ['of 0', 0],
  ['below what has come already', 1],
  ['as text', '4'],
  ['below zero', -1],
])('a total %s ends no list: every item comes', async (_name, TotalCount) => {
  const pages = [
    { Items: some('a', 'b'), TotalCount },
    { Items: some('c', 'd'), TotalCount },
  ];
  expect((await walk(pages, 2)).seen).toEqual(['a', 'b', 'c', 'd']);
  expect(await walkByMethod(pages)).toEqual(['a', 'b', 'c', 'd']);
});

test.each<[string, unknown]>([
  ['null for its items', { Items: null, TotalCount: 0 }],
  ['no items', { TotalCount: 0 }],
  ['nothing at all', {}],
  ['null for a page', null],
  ['no page in its array', []],
  ['an empty page in its array', [{}]],
])('a filter that answers %s has no items', async (_name, page) => {
  expect(await walk([page])).toEqual({ seen: [], asked: [1] });
  expect(await walkByMethod([page])).toEqual([]);
});

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '100', null])(
  '%s items per page is a RangeError before anything is asked for',
  (itemsPerPage) => {
    let asked = 0;
    const walking = () =>
      paginateFilter(
        async () => {
          asked++;
          throw new Error('asked');
        },
        { itemsPerPage: itemsPerPage as number },
      );
    expect(walking).toThrow(RangeError);
    expect(asked).toBe(0);
  },
);

test('whatever a vendor says of the total, every item comes once and in order', async () => {
  const total = (all: number) =>
    fc.oneof(fc.constantFrom(all, null, undefined), fc.integer({ min: -1, max: all }));
  const list = fc.tuple(fc.nat(25), fc.integer({ min: 1, max: 10 })).chain(([all, size]) =>
    fc.record({
      all: fc.constant(all),
      size: fc.constant(size),
      totals: fc.array(total(all), { minLength: 30, maxLength: 30 }),
    }),
  );
  let answer: (page: number) => unknown = () => undefined;
  const run = await answering((page) => answer(page));
  await fc.assert(
    fc.asyncProperty(list, async ({ all, size, totals }) => {
      const everything = Array.from({ length: all }, (_, index) => `${index}`);
      answer = (page) => {
        const Items = everything.slice((page - 1) * size, page * size).map((Id) => ({ Id }));
        // A total that is reached before the list ends is a lie that nothing could tell.
        const TotalCount = totals[page] === page * size ? all : totals[page];
        return { Items, TotalCount };
      };
      expect(await run(size)).toEqual(everything);
    }),
  );
});

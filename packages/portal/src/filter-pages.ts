import { type Paginated, paginate, type Result, unwrap } from '@x/client-kit';

/** What asks for a page: `Pagination` in the body of a filter, or beside the filters for funding sources. */
export interface FilterPageQuery {
  /** Counted from 1. */
  PageNumber: number;
  ItemsPerPage: number;
}

/** A page as filters answer it. */
export interface FilterPage<Item> {
  Items: Item[];
  CurrentPage?: number;
  PageSize?: number;
  TotalCount?: number;
}

/**
 * Walks through what a filter finds:
 *
 * ```ts
 * paginateFilter((Pagination) => portal.POST('/api/transaction/filter', { body: { TransactionStatus: 'Failed', Pagination } }))
 * ```
 *
 * Ends with the page that completes `TotalCount`, or with an empty one (inferred: there is no link to the next page).
 *
 * @param options.itemsPerPage - Default 100. The most that the vendor gives is not documented.
 */
export function paginateFilter<Item>(
  load: (
    query: FilterPageQuery,
  ) => PromiseLike<Result & { data?: { result: FilterPage<Item> | FilterPage<Item>[] } }>,
  { itemsPerPage = 100 }: { itemsPerPage?: number } = {},
): Paginated<FilterPage<Item>, Item> {
  return paginate<FilterPage<Item>, Item, { number: number; before: number }>({
    first: { number: 1, before: 0 },
    load: async ({ number }) => {
      const result = (await unwrap(load({ PageNumber: number, ItemsPerPage: itemsPerPage }))) as unknown;
      // Wallets are documented both as a page and as an array that holds one.
      return ([result].flat()[0] ?? { Items: [] }) as FilterPage<Item>;
    },
    items: ({ Items }) => Items,
    next: ({ Items, TotalCount = Number.POSITIVE_INFINITY }, { number, before }) => {
      const seen = before + Items.length;
      return Items.length && seen < TotalCount ? { number: number + 1, before: seen } : undefined;
    },
    call: { provider: '@x/portal', method: 'POST', path: 'filter' },
  });
}

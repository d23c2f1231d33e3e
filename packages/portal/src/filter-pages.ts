import { type Paginated, paginate, type Result, unwrap } from '@x/client-kit';
import { type FilterPage, isLast, itemsOf, type PageResult, pageOf } from './page.ts';

/** What asks for a page: `Pagination` in the body of a filter, or beside the filters for funding sources. */
export interface FilterPageQuery {
  /** Counted from 1. */
  PageNumber: number;
  ItemsPerPage: number;
}

/**
 * Walks through what a filter finds:
 *
 * ```ts
 * paginateFilter((Pagination) => portal.POST('/api/transaction/filter', { body: { TransactionStatus: 'Failed', Pagination } }))
 * ```
 *
 * Ends with the page that completes `TotalCount`, or with an empty one (inferred: there is no link to the next page). A
 * total that is missing, or less than what has come already, is not believed.
 *
 * @param options.itemsPerPage - A whole number from 1, default 100; `RangeError` for any other. The most that the vendor
 * gives is not documented.
 */
export function paginateFilter<Item>(
  load: (
    query: FilterPageQuery,
  ) => PromiseLike<Result & { data?: { result: FilterPage<Item> | FilterPage<Item>[] } }>,
  { itemsPerPage = 100 }: { itemsPerPage?: number | undefined } = {},
): Paginated<FilterPage<Item>, Item> {
  if (!Number.isSafeInteger(itemsPerPage) || itemsPerPage < 1) {
    throw new RangeError(
      `[@x/portal] paginateFilter: itemsPerPage is ${itemsPerPage}, not a whole number from 1.`,
    );
  }
  return paginate<FilterPage<Item>, Item, { number: number; before: number }>({
    first: { number: 1, before: 0 },
    load: async ({ number }) => {
      const result = (await unwrap(load({ PageNumber: number, ItemsPerPage: itemsPerPage }))) as unknown;
      return pageOf(result as PageResult<Item>);
    },
    items: itemsOf,
    next: (page, { number, before }) => {
      const seen = before + itemsOf(page).length;
      return isLast(page, seen) ? undefined : { number: number + 1, before: seen };
    },
    call: { provider: '@x/portal', method: 'POST', path: 'filter' },
  });
}

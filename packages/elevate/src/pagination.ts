import { type Paginated, paginate, type Result, unwrap } from '@x/client-kit';

/** What asks for one page of a list. */
export interface PageQuery {
  /** Counted from 1. */
  page: number;
  pageSize: number;
}

/**
 * Walks through a list: `paginateList((query) => elevate.GET('/users', { params: { query } }))`. Lists are bare arrays
 * without a total, so that the first page that is not full is the last. Source: the reference; the end is inferred.
 *
 * @param options.pageSize - Items on a page, 1 to 1000. Default 100.
 */
export function paginateList<Item>(
  load: (query: PageQuery) => PromiseLike<Result & { data?: readonly Item[] }>,
  { pageSize = 100 }: { pageSize?: number } = {},
): Paginated<readonly Item[], Item> {
  return paginate<readonly Item[], Item, number>({
    first: 1,
    load: async (page) => (await unwrap(load({ page, pageSize }))) ?? [],
    items: (items) => items,
    next: (items, page) => (items.length < pageSize ? undefined : page + 1),
    call: { provider: '@x/elevate', method: 'GET', path: 'list' },
  });
}

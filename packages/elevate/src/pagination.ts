import { type Paginated, paginate, type Result, unwrap } from '@x/client-kit';
import type { OperationInput, Pager } from '@x/client-kit/internal';

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
 * Mediation files come 100 at most to a page, whatever is asked for (inferred): ask for 100 or fewer.
 *
 * @param options.pageSize - Items on a page, 1 to 1000. Default 100. Anything else is a `RangeError` before the first call.
 */
export function paginateList<Item>(
  load: (query: PageQuery) => PromiseLike<Result & { data?: readonly Item[] }>,
  { pageSize = 100 }: { pageSize?: number } = {},
): Paginated<readonly Item[], Item> {
  checkPageSize(pageSize);
  return paginate<readonly Item[], Item, number>({
    first: 1,
    load: async (page) => (await unwrap(load({ page, pageSize }))) ?? [],
    items: (items) => items,
    next: (items, page) => (items.length < pageSize ? undefined : page + 1),
    number: (page) => page,
    comparable: haveIds,
    call: { provider: '@x/elevate', method: 'GET', path: 'list' },
  });
}

type Page = readonly unknown[] | null | undefined;

/** How lists are walked through by their methods: `for await (const user of elevate.users.list({ page: 1, pageSize: 100 }))`. */
export const paging: Readonly<Record<'page', Pager<Page>>> = {
  page: {
    first(input) {
      checkPageSize(input.pageSize);
      return input;
    },
    items: (page) => page ?? [],
    next(page, input: OperationInput & Partial<PageQuery>) {
      const { page: number, pageSize } = input as PageQuery;
      return (page?.length ?? 0) < pageSize ? undefined : { ...input, page: number + 1 };
    },
    number: (input) => (input as { page: number }).page,
    comparable: (page, { fields }) => fields === undefined || haveIds(page),
  },
};

/** Items of which some fields were asked for may be alike, page after page; their id tells them apart. */
function haveIds(page: Page): boolean {
  return page?.every((item) => typeof item === 'object' && item !== null && 'id' in item) ?? false;
}

/** The vendor takes no other, and may answer fewer items without a word, which would look like the end. */
function checkPageSize(pageSize: unknown): void {
  if (Number.isInteger(pageSize) && (pageSize as number) >= 1 && (pageSize as number) <= 1000) return;
  throw new RangeError('[@x/elevate] pageSize must be a whole number from 1 to 1000.');
}

import type { OperationInput, Pager } from '@x/client-kit/internal';

/** The most that the vendor gives on a page. Source: the page on properties. */
const mostOnPage = 20;

interface Page {
  data?: unknown[];
  hasNextPage?: boolean;
}

const byNumber = {
  first(input: OperationInput) {
    const { page = 1, pageSize = mostOnPage } = input;
    check('page', page, Number.MAX_SAFE_INTEGER);
    check('pageSize', pageSize, mostOnPage);
    return { ...input, page, pageSize };
  },
  items: ({ data }: Page) => data ?? [],
  next: ({ hasNextPage }: Page, input: OperationInput) =>
    hasNextPage ? { ...input, page: Number(input.page) + 1 } : undefined,
};

/** Pages by a number that counts from 1, up to the one that says that there is none after it. */
export const paging: Readonly<Record<'page' | 'propertyPage', Pager<Page>>> = {
  page: byNumber,
  propertyPage: {
    ...byNumber,
    // The page on properties prints `sortOder`, the one on inventories `sortOrder`: whichever holds, the list is sorted.
    first(input) {
      const { sortOrder } = input;
      return { ...byNumber.first(input), ...(sortOrder === undefined ? {} : { sortOder: sortOrder }) };
    },
  },
};

// The vendor answers 400 and does not clamp.
function check(name: string, value: unknown, most: number): void {
  if (Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= most) return;
  throw new RangeError(
    `[@x/elyssa] ${name} must be a whole number from 1${most === mostOnPage ? ` to ${most}` : ''}.`,
  );
}

import type { OperationInput, Pager } from '@x/client-kit/internal';

/** The most that the vendor gives on a page. Source: the page on properties. */
const mostOnPage = 20;

interface Page {
  data?: unknown[];
  hasNextPage?: boolean;
}

/** Pages by a number that counts from 1, up to the one that says that there is none after it. */
export const paging: Readonly<Record<'page', Pager<Page>>> = {
  page: {
    first(input) {
      const { page = 1, pageSize = mostOnPage } = input;
      check('page', page, Number.MAX_SAFE_INTEGER);
      check('pageSize', pageSize, mostOnPage);
      return { ...input, page, pageSize };
    },
    items: ({ data }) => data ?? [],
    next: ({ hasNextPage }, input: OperationInput) =>
      hasNextPage ? { ...input, page: Number(input.page) + 1 } : undefined,
  },
};

// The vendor answers 400 and does not clamp.
function check(name: string, value: unknown, most: number): void {
  if (Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= most) return;
  throw new RangeError(
    `[@x/elyssa] ${name} must be a whole number from 1${most === mostOnPage ? ` to ${most}` : ''}.`,
  );
}

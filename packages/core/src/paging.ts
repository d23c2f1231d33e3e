import type { OperationInput, Pager } from '@x/client-kit/internal';

interface FoundPage {
  data?: Record<string, { records?: unknown[] } | undefined>;
}

/** Pages by a number that counts from 1. The last one is told by the empty page after it (observed). */
export const paging: Readonly<Record<'pageNumber' | 'search', Pager>> = {
  pageNumber: {
    first: (input) => ({ pageNumber: 1, pageSize: 100, ...input }),
    items: ({ data }: { data?: unknown[] }) => data ?? [],
    next: (page, input) => following(input, 'pageNumber', page.data),
  },
  search: {
    first: (input) => ({ page: 1, limit: 100, ...input }),
    items: found,
    next: (page, input) => following(input, 'page', found(page)),
  },
};

/** A search answers records in groups, by object type. */
function found({ data }: FoundPage): unknown[] {
  return Object.values(data ?? {}).flatMap((group) => group?.records ?? []);
}

function following(input: OperationInput, name: string, items?: unknown[]): OperationInput | undefined {
  return items?.length ? { ...input, [name]: Number(input[name]) + 1 } : undefined;
}

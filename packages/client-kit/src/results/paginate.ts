import { ApiError, RepeatedPageError } from './errors.ts';
import type { Paginated, Pagination } from './walk-through.ts';

export type { Paginated, Pagination };

/**
 * Walks through a list: `for await (const user of paginate({ … }))`. Pages are loaded when they are needed. A cursor
 * that was used before, or a page with the same items as the one before, ends it with {@link RepeatedPageError}: a
 * vendor that ignores the cursor would be asked for ever. An `ApiError` on the way says in `page` which one it was.
 */
export function paginate<Page, Item, Cursor>(
  pagination: Pagination<Page, Item, Cursor>,
): Paginated<Page, Item> {
  // Loaded when it is needed: with lists that are methods, most clients never do.
  const walk = async () =>
    (await import('./walk-through.ts')).walkThrough(pagination, { ApiError, RepeatedPageError });
  return {
    async *pages() {
      yield* (await walk()).pages();
    },
    async *[Symbol.asyncIterator]() {
      yield* await walk();
    },
  };
}

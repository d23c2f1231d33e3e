import { ApiError, RepeatedPageError } from './errors.ts';
import { type Paginated, type Pagination, walkThrough } from './walk-through.ts';

export type { Paginated, Pagination };

/**
 * Walks through a list: `for await (const user of paginate({ … }))`. Pages are loaded when they are needed. A cursor
 * that was used before, or a page with the same items as the one before, ends it with {@link RepeatedPageError}: a
 * vendor that ignores the cursor would be asked for ever. An `ApiError` on the way says in `page` which one it was.
 */
export function paginate<Page, Item, Cursor>(
  pagination: Pagination<Page, Item, Cursor>,
): Paginated<Page, Item> {
  return walkThrough(pagination, { ApiError, RepeatedPageError });
}

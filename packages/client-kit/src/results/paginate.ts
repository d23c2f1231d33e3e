import { ApiError, type CallName, isApiError, RepeatedPageError } from './errors.ts';

/** How one list is walked through, page by page. */
export interface Pagination<Page, Item, Cursor> {
  /** What asks for the first page: a page number, an offset, a token, a URL. */
  first: Cursor;
  /** Loads a page, usually `unwrap(client.GET(…))`. */
  load(cursor: Cursor): Promise<Page>;
  /** The items of a page. */
  items(page: Page): readonly Item[];
  /** What asks for the page after this one; `undefined` after the last. */
  next(page: Page, cursor: Cursor): Cursor | undefined;
  /** The number of the page that a cursor asks for, told in errors. Default: pages are counted from 1 as they are loaded. */
  number?: ((cursor: Cursor) => number) | undefined;
  /**
   * Whether a page with the same items as the one before can only be that page again. `false`, for instance, where items
   * were asked for without what tells them apart. Default: always.
   */
  comparable?: ((page: Page, cursor: Cursor) => boolean) | undefined;
  /** Names the list in errors. */
  call?: CallName | undefined;
}

/** All items of a list, or all its pages. Every iteration starts at the first page. */
export interface Paginated<Page, Item> extends AsyncIterable<Item> {
  pages(): AsyncIterable<Page>;
}

/**
 * Walks through a list: `for await (const user of paginate({ … }))`. Pages are loaded when they are needed. A cursor
 * that was used before, or a page with the same items as the one before, ends it with {@link RepeatedPageError}: a
 * vendor that ignores the cursor would be asked for ever. An `ApiError` on the way says in `page` which one it was.
 */
export function paginate<Page, Item, Cursor>(
  pagination: Pagination<Page, Item, Cursor>,
): Paginated<Page, Item> {
  const { first, load, items, next, number, comparable, call } = pagination;
  const repeated = (pageNumber: number, what: string) =>
    new RepeatedPageError(
      call ?? { provider: '@x/client-kit', method: 'paginate', path: 'a list' },
      `page ${pageNumber} ${what}. Check the parameters of the page, and what ends the list.`,
    );
  async function* pages(): AsyncGenerator<Page, void, undefined> {
    const used = new Set<string | undefined>();
    let before: string | undefined;
    for (let cursor: Cursor | undefined = first, count = 1; cursor !== undefined; count++) {
      const pageNumber = number?.(cursor) ?? count;
      const name = JSON.stringify(cursor);
      if (used.has(name)) throw repeated(pageNumber, 'is one that was loaded before');
      used.add(name);
      let page: Page;
      try {
        page = await load(cursor);
      } catch (error) {
        throw atPage(error, pageNumber);
      }
      const content = JSON.stringify(items(page));
      if (content === before && content !== '[]' && comparable?.(page, cursor) !== false) {
        throw repeated(pageNumber, 'has the same items as the page before');
      }
      before = content;
      yield page;
      cursor = next(page, cursor);
    }
  }
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* items(page);
    },
  };
}

/** The failure of a page: an {@link ApiError} says which page it was, any other error stays as it is. */
function atPage(error: unknown, page: number): unknown {
  if (!isApiError(error)) return error;
  const reason = error.message.slice(error.message.indexOf(': ') + 2);
  return new ApiError(error, error, error.error, reason, { page, cause: error });
}

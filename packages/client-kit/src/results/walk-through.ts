import type { ApiError, CallName, RepeatedPageError } from './errors.ts';

// Imports no code, so that bundlers can load it by itself.

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

/** The errors of a walk. */
export interface WalkErrors {
  ApiError: typeof ApiError;
  RepeatedPageError: typeof RepeatedPageError;
}

/** Loads the pages of a list one after the other. */
export function walkThrough<Page, Item, Cursor>(
  { first, load, items, next, number, comparable, call }: Pagination<Page, Item, Cursor>,
  { ApiError, RepeatedPageError }: WalkErrors,
): Paginated<Page, Item> {
  const repeated = (pageNumber: number, what: string) =>
    new RepeatedPageError(
      call ?? { provider: '@x/client-kit', method: 'paginate', path: 'a list' },
      `page ${pageNumber} ${what}. Check the parameters of the page, and what ends the list.`,
    );
  /** The failure of a page: an `ApiError` says which page it was, any other error stays as it is. */
  const atPage = (error: unknown, page: number) => {
    const failed = error as ApiError;
    if (failed?.code !== 'Api') return error;
    const reason = failed.message.slice(failed.message.indexOf(': ') + 2);
    return new ApiError(failed, failed, failed.error, reason, { page, cause: error });
  };
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

import { type CallName, RepeatedPageError } from './errors.ts';

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
 * vendor that ignores the cursor would be asked for ever.
 */
export function paginate<Page, Item, Cursor>(
  pagination: Pagination<Page, Item, Cursor>,
): Paginated<Page, Item> {
  const { first, load, items, next, call } = pagination;
  const repeated = (number: number, what: string) =>
    new RepeatedPageError(
      call ?? { provider: '@x/client-kit', method: 'paginate', path: 'a list' },
      `page ${number} ${what}. Check the parameters of the page, and what ends the list.`,
    );
  async function* pages(): AsyncGenerator<Page, void, undefined> {
    const used = new Set<string | undefined>();
    let before: string | undefined;
    for (let cursor: Cursor | undefined = first, number = 1; cursor !== undefined; number++) {
      const name = JSON.stringify(cursor);
      if (used.has(name)) throw repeated(number, 'is one that was loaded before');
      used.add(name);
      const page = await load(cursor);
      const content = JSON.stringify(items(page));
      if (content === before && content !== '[]') {
        throw repeated(number, 'has the same items as the page before');
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

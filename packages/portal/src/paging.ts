import type { OperationInput, Pager } from '@x/client-kit';
import type { FilterPage, FilterPageQuery } from './filter-pages.ts';

type Asked = Partial<FilterPageQuery>;
type Body = Asked & { Pagination?: Asked };
/** Wallets are documented both as a page and as an array that holds one. */
type Page = Partial<FilterPage<unknown>> | null | undefined | Page[];

/** Pages that are asked for in `Pagination`, and those of funding sources, which are asked for beside the filters. */
export const paging: Readonly<Record<'filter' | 'flatFilter', Pager>> = {
  filter: pager(
    ({ Pagination }) => Pagination,
    (body, Pagination) => ({ ...body, Pagination }),
  ),
  flatFilter: pager(
    (body) => body,
    (body, asked) => ({ ...body, ...asked }),
  ),
};

function pager(
  read: (body: Body) => Asked | undefined,
  write: (body: Body, asked: Asked) => Body,
): Pager<Page> {
  const onlyPage = (page: Page) => ([page].flat()[0] ?? {}) as Partial<FilterPage<unknown>>;
  return {
    items: (page) => onlyPage(page).Items ?? [],
    next(page, input: OperationInput & { body?: Body }, seen) {
      const { Items, TotalCount } = onlyPage(page);
      // There is no link to the next page. The total may be missing, and an empty page then ends the list.
      if (!Items?.length || seen >= (TotalCount ?? Number.POSITIVE_INFINITY)) return undefined;
      const { body = {} } = input;
      const asked = read(body);
      return { ...input, body: write(body, { ...asked, PageNumber: (asked?.PageNumber ?? 1) + 1 }) };
    },
  };
}

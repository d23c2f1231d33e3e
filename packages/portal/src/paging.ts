import type { OperationInput, Pager } from '@x/client-kit/internal';
import type { FilterPageQuery } from './filter-pages.ts';
import { isLast, itemsOf, type PageResult, pageOf } from './page.ts';

type Asked = Partial<FilterPageQuery>;
type Body = Asked & { Pagination?: Asked };

/** Pages that are asked for in `Pagination`, and those of funding sources, which are asked for beside the filters. */
export const paging: Readonly<Record<'filter' | 'flatFilter', Pager>> = {
  filter: /* @__PURE__ */ pager(
    ({ Pagination }) => Pagination,
    (body, Pagination) => ({ ...body, Pagination }),
  ),
  flatFilter: /* @__PURE__ */ pager(
    (body) => body,
    (body, asked) => ({ ...body, ...asked }),
  ),
};

function pager(
  read: (body: Body) => Asked | undefined,
  write: (body: Body, asked: Asked) => Body,
): Pager<PageResult<unknown>> {
  return {
    items: (result) => itemsOf(pageOf(result)),
    next(result, input: OperationInput & { body?: Body }, seen) {
      if (isLast(pageOf(result), seen)) return undefined;
      const { body = {} } = input;
      const asked = read(body);
      return { ...input, body: write(body, { ...asked, PageNumber: (asked?.PageNumber ?? 1) + 1 }) };
    },
  };
}

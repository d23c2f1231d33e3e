import type { Pager } from '@x/client-kit/internal';

/** More in one page is refused, third parties say. */
const MOST_TRIPS = 50;

interface UsersInput {
  body: { PageNumber: number };
}

interface TripsInput {
  body: { Paging: { Page: number; Count: number } };
}

interface TripsPage {
  Trips?: unknown[];
  PagingInfo?: { HasNextPage?: boolean };
}

/** How the vendor's lists are walked through. */
export const paging: Record<'users' | 'trips' | 'tracks', Pager> = {
  users: {
    items: (page) => page?.Users ?? [],
    next(page, input) {
      const { body } = input as unknown as UsersInput;
      return page?.HasNextPage ? { ...input, body: { ...body, PageNumber: body.PageNumber + 1 } } : undefined;
    },
  },
  trips: {
    first(input) {
      const { body } = input as { body?: Partial<TripsInput['body']> };
      const Paging = { Page: 1, Count: MOST_TRIPS, IncludePagingInfo: true, ...body?.Paging };
      return { ...input, body: { ...body, Paging } };
    },
    items: (page: TripsPage | undefined) => page?.Trips ?? [],
    next(page: TripsPage | undefined, input) {
      const { body } = input as unknown as TripsInput;
      const { Page, Count } = body.Paging;
      // One source found no paging info in the lists of users: then a full page may have another behind it.
      const more = page?.PagingInfo?.HasNextPage ?? (page?.Trips?.length ?? 0) >= Count;
      return more ? { ...input, body: { ...body, Paging: { ...body.Paging, Page: Page + 1 } } } : undefined;
    },
  },
  tracks: {
    items: (page) => page?.Tracks ?? [],
    next(page, input) {
      // From 0, and without a size everything comes at once.
      const { pageNumber = 0, pageSize = 0 } = input as { pageNumber?: number; pageSize?: number };
      const full = pageSize > 0 && (page?.Tracks?.length ?? 0) >= pageSize;
      return full ? { ...input, pageNumber: pageNumber + 1 } : undefined;
    },
  },
};

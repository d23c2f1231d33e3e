/** A page as filters answer it. Of these members the vendor leaves out what is empty, or writes `null`. */
export interface FilterPage<Item> {
  Items?: Item[] | null;
  CurrentPage?: number | null;
  PageSize?: number | null;
  TotalCount?: number | null;
}

/** What a filter answers. Wallets are documented both as a page and as an array that holds one. */
export type PageResult<Item> = FilterPage<Item> | null | undefined | readonly (FilterPage<Item> | null)[];

/** The page in an answer; an empty one where there is none. */
export function pageOf<Item>(result: PageResult<Item>): FilterPage<Item> {
  return ([result].flat()[0] ?? {}) as FilterPage<Item>;
}

export function itemsOf<Item>({ Items }: FilterPage<Item>): Item[] {
  return Items ?? [];
}

/**
 * True where no page comes after this one: it completes the total, or it is empty (inferred: there is no link to the next
 * page). A total that is missing or less than what has come is not believed.
 *
 * @param seen - How many items have come, those of this page included.
 */
export function isLast(page: FilterPage<unknown>, seen: number): boolean {
  return itemsOf(page).length === 0 || page.TotalCount === seen;
}

/** Something that the vendor keeps, by a number of its own. */
export interface Entity {
  id: number;
}

/** What the vendor keeps of one kind, in the order in which it came. */
export interface Collection<Item extends Entity> {
  all(): Item[];
  get(id: unknown): Item | undefined;
  /** Adds an item under the next number. */
  add(item: object): Item;
  /** Puts an item in the place of the one with its number. */
  put(item: Item): Item;
  remove(id: number): void;
}

/** A collection that begins with these items, numbered from 1. */
export function collection<Item extends Entity>(items: readonly Omit<Item, 'id'>[] = []): Collection<Item> {
  const kept = new Map<number, Item>();
  let last = 0;
  const put = (item: Item) => {
    kept.set(item.id, item);
    return item;
  };
  const add = (item: object) => {
    last += 1;
    return put({ id: last, ...item } as Item);
  };
  for (const item of items) add(item);
  return {
    all: () => [...kept.values()],
    get: (id) => kept.get(Number(id)),
    add,
    put,
    remove: (id) => {
      kept.delete(id);
    },
  };
}

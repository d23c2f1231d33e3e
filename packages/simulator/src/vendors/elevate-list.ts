type Item = Record<string, unknown>;

/** `xyz`, `in:x,y` or `like:xyz`. */
function stringMatches(value: unknown, filter: string): boolean {
  const text = String(value ?? '');
  if (filter.startsWith('in:')) return filter.slice(3).split(',').includes(text);
  if (filter.startsWith('like:')) return text.toLowerCase().includes(filter.slice(5).toLowerCase());
  return text === filter;
}

/** A comma list of field names; ascending unless a name ends in `:desc`. */
function comparator(sort: string): (one: Item, other: Item) => number {
  const keys = sort.split(',').map((part) => {
    const [name = '', direction] = part.split(':');
    return { name, sign: direction === 'desc' ? -1 : 1 };
  });
  return (one, other) => {
    for (const { name, sign } of keys) {
      const [a, b] = [one[name] ?? '', other[name] ?? ''] as [string, string];
      if (a !== b) return a < b ? -sign : sign;
    }
    return 0;
  };
}

function select(item: Item, fields: string): Item {
  const names = fields.split(',');
  return Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name)));
}

/**
 * A page of items as the vendor's list operations give it: a bare array, filtered by equal, `in:` and `like:`, sorted
 * and cut down to the wanted fields. Filters by date understand equality only.
 */
export function listItems(
  items: readonly object[],
  query: URLSearchParams,
  filters: readonly string[],
): unknown[] {
  let found = items as readonly Item[];
  for (const name of filters) {
    const filter = query.get(name);
    if (filter !== null) found = found.filter((item) => stringMatches(item[name], filter));
  }
  const sort = query.get('sort');
  if (sort) found = [...found].sort(comparator(sort));
  const pageSize = Number(query.get('pageSize'));
  const start = (Number(query.get('page')) - 1) * pageSize;
  const page = found.slice(start, start + pageSize);
  const fields = query.get('fields');
  return fields ? page.map((item) => select(item, fields)) : page;
}

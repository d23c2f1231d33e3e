/** A value of a filter that its form does not allow. */
export class FilterError extends Error {}

/** Whether an item is what a filter of the query asks for. */
export type Filter<Item> = (item: Item, wanted: string) => boolean;
export type Filters<Item> = Readonly<Record<string, Filter<Item>>>;

/** A value of an item, or several of which one has to match. */
type Read<Item> = (item: Item) => unknown;
type Test = (value: unknown, wanted: string) => boolean;
type Order = (one: string | number, other: string | number) => boolean;

const orders: Record<string, Order> = {
  lt: (one, other) => one < other,
  gt: (one, other) => one > other,
  le: (one, other) => one <= other,
  ge: (one, other) => one >= other,
};

/** The operator in front of a value, where it is one of these. */
function operatorOf(wanted: string, names: readonly string[]): { operator: string; operand: string } {
  const operator = names.find((name) => wanted.startsWith(`${name}:`)) ?? '';
  return { operator, operand: operator ? wanted.slice(operator.length + 1) : wanted };
}

/** The values behind `in:`. A backslash takes its meaning from a comma or a backslash. */
function listed(operand: string): string[] {
  const values = [''];
  for (const [part] of operand.matchAll(/\\[\\,]|./gs)) {
    if (part === ',') values.push('');
    else values[values.length - 1] += part.length > 1 ? part.slice(1) : part;
  }
  return values;
}

function isText(value: unknown, wanted: string): boolean {
  const own = value === undefined ? undefined : String(value);
  const { operator, operand } = operatorOf(wanted, ['in', 'like']);
  if (operator === 'in') return own !== undefined && listed(operand).includes(own);
  if (operator === 'like') return own?.toLowerCase().includes(operand.toLowerCase()) ?? false;
  return own === operand;
}

function toNumber(text: string): number {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new FilterError('A number is expected.');
  return Number(text);
}

function isNumber(value: unknown, wanted: string): boolean {
  const { operator, operand } = operatorOf(wanted, ['in', ...Object.keys(orders)]);
  if (operator === 'in')
    return operand
      .split(',')
      .map(toNumber)
      .includes(value as number);
  const other = toNumber(operand);
  if (!operator) return value === other;
  return typeof value === 'number' && orders[operator]!(value, other);
}

function isDate(value: unknown, wanted: string): boolean {
  const { operator, operand } = operatorOf(wanted, ['lt', 'gtn', 'gt']);
  if (!/^\d{4}-\d\d-\d\d$/.test(operand)) throw new FilterError('A date is expected.');
  if (value === undefined) return operator === 'gtn';
  const own = String(value).slice(0, 10);
  if (operator === 'lt') return own < operand;
  return operator ? own > operand : own === operand;
}

function isTime(value: unknown, wanted: string): boolean {
  const { operator, operand } = operatorOf(wanted, ['lt', 'gt']);
  const other = timeOf(operand);
  if (value === undefined) return false;
  const own = Date.parse(String(value));
  return operator ? orders[operator]!(own, other) : own === other;
}

/** A point in time of the query, in milliseconds since the Unix epoch. */
export function timeOf(text: string): number {
  const time = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) throw new FilterError('A time is expected.');
  return time;
}

const by =
  (test: Test) =>
  <Item>(read: Read<Item>): Filter<Item> =>
  (item, wanted) => {
    const value = read(item);
    return Array.isArray(value) ? value.some((one) => test(one, wanted)) : test(value, wanted);
  };

/** `xyz`, `in:x,y` or `like:xyz`, which is looked for anywhere and in any case (inferred). */
export const text = by(isText);
/** A number as text. */
export const id = by((value, wanted) => value === toNumber(wanted));
/** `1`, `in:1,2`, `gt:1`, `lt:1`, `ge:1` or `le:1`. */
export const number = by(isNumber);
/** `yyyy-MM-dd` alone or behind `lt:`, `gt:` or `gtn:`, which also takes items without a date (inferred). */
export const date = by(isDate);
/** `yyyy-MM-ddTHH:mm:ssZ` alone or behind `lt:` or `gt:`. */
export const time = by(isTime);
/** `true` or `false`; what an item does not say is false. */
export const flag = by((value, wanted) => String(value ?? false) === wanted);

/** One kind of filter for several members, each by its own name. */
export function each<Item extends object>(
  kind: (read: Read<Item>) => Filter<Item>,
  ...names: string[]
): Filters<Item> {
  return Object.fromEntries(
    names.map((name) => [name, kind((item) => (item as Record<string, unknown>)[name])]),
  );
}

/** A comma list of field names; ascending unless a name ends in `:desc`. */
function comparator(sort: string): (one: object, other: object) => number {
  const keys = sort.split(',').map((part) => {
    const [name = '', direction] = part.split(':');
    return { name, sign: direction === 'desc' ? -1 : 1 };
  });
  return (one, other) => {
    for (const { name, sign } of keys) {
      const [a, b] = [one, other].map((item) => (item as Record<string, string>)[name] ?? '');
      if (a !== b) return a! < b! ? -sign : sign;
    }
    return 0;
  };
}

function pick(item: object, fields: string): object {
  const names = fields.split(',');
  return Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name)));
}

/** The items that every filter of the query takes. */
export function find<Item extends object>(
  items: readonly Item[],
  query: URLSearchParams,
  filters: Filters<Item>,
): Item[] {
  const wanted = Object.entries(filters).flatMap(([name, matches]) => {
    const value = query.get(name);
    return value === null ? [] : [{ matches, value }];
  });
  return items.filter((item) => wanted.every(({ matches, value }) => matches(item, value)));
}

/** A page of items as the vendor's list operations give it: a bare array, sorted and cut down to the wanted fields. */
export function page(items: readonly object[], query: URLSearchParams, most = 1000): object[] {
  const sort = query.get('sort');
  const sorted = sort ? [...items].sort(comparator(sort)) : items;
  const pageSize = Number(query.get('pageSize'));
  const start = (Number(query.get('page')) - 1) * pageSize;
  const found = sorted.slice(start, start + Math.min(pageSize, most));
  const fields = query.get('fields');
  return fields ? found.map((item) => pick(item, fields)) : found;
}

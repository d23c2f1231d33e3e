/** A date as the vendor writes it, such as `2026-01-31`. */
export type FilterDate = `${number}-${number}-${number}`;

const operators = /^(in|like|lt|gt|gtn|le|ge):/;

/** The values of `in:`. A comma that belongs to a value has a backslash before it. */
function list(values: readonly (string | number)[]): `in:${string}` {
  if (values.length === 0) throw new RangeError('[@x/elevate] filter in() needs at least one value.');
  return `in:${values.map((value) => String(value).replaceAll(/[\\,]/g, '\\$&')).join(',')}`;
}

function date(value: FilterDate): FilterDate {
  if (/^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new RangeError('[@x/elevate] a date of a filter must be like 2026-01-31.');
}

/** To the second, in UTC. */
function time(value: Date | string): string {
  const at = new Date(value);
  const isTime = typeof value === 'string' ? /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(value) : true;
  if (isTime && !Number.isNaN(at.getTime())) return `${at.toISOString().slice(0, 19)}Z`;
  throw new RangeError(
    '[@x/elevate] a time of a filter must be a valid Date, or a text like 2026-01-31T09:00:00Z.',
  );
}

function number(value: number): string {
  if (Number.isFinite(value)) return String(value);
  throw new RangeError('[@x/elevate] a number of a filter must be finite.');
}

/**
 * Writes values of the filters that lists and `exists` take, by what is filtered:
 * `elevate.customers.list({ page: 1, pageSize: 100, customerName: filter.text.in('Smith, Jones', 'Example') })`.
 *
 * A wrong date, time or number, and `in()` without a value, is a `RangeError`. Source: the examples of parameters in the
 * vendor's reference. Which parameter takes which kind is said where it is described.
 */
export const filter = {
  /** Names, references, states. */
  text: {
    /** Exactly this value, also where it looks like an operator, such as `in:2024`. */
    equals: (value: string): string => (operators.test(value) ? list([value]) : value),
    /** One of these values. That a backslash escapes a comma inside of one is inferred: no page shows such a value. */
    in: (...values: string[]): `in:${string}` => list(values),
    /** Contains this text, in any case (inferred). */
    like: (value: string): `like:${string}` => `like:${value}`,
  },
  /** Days. */
  date: {
    /** Before this day. */
    lt: (value: FilterDate): `lt:${FilterDate}` => `lt:${date(value)}`,
    /** After this day. */
    gt: (value: FilterDate): `gt:${FilterDate}` => `gt:${date(value)}`,
    /** After this day, or without a date (inferred from the name). */
    gtn: (value: FilterDate): `gtn:${FilterDate}` => `gtn:${date(value)}`,
  },
  /** Points in time, to the second. */
  time: {
    /** Before this time. */
    lt: (value: Date | string): `lt:${string}` => `lt:${time(value)}`,
    /** After this time. */
    gt: (value: Date | string): `gt:${string}` => `gt:${time(value)}`,
  },
  /** Prices, quantities. */
  number: {
    /** One of these numbers. */
    in: (...values: number[]): `in:${string}` => list(values.map(number)),
    /** Less than. */
    lt: (value: number): `lt:${string}` => `lt:${number(value)}`,
    /** Greater than. */
    gt: (value: number): `gt:${string}` => `gt:${number(value)}`,
    /** At most. */
    le: (value: number): `le:${string}` => `le:${number(value)}`,
    /** At least. */
    ge: (value: number): `ge:${string}` => `ge:${number(value)}`,
  },
} as const;

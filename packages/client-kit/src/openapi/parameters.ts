import { type CallName, refused } from '../results/errors.ts';

type Values = Readonly<Record<string, unknown>>;

/** What has a meaning of its own in a query string. */
const UNSAFE = /[&=#%?+\s]|[^\x20-\x7e]/;

/**
 * Parameters as OpenAPI's styles write them, which know texts, numbers, lists and flat objects: whatever says how it is
 * written as JSON, such as a `Date`, is written so, lists have no holes, and a name stays a name. `place`: `path`, `query`.
 */
export function plainValues(call: CallName, place: string, values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      UNSAFE.test(name) ? encodeURIComponent(name) : name,
      plain(value, (problem) => refused(call, `the option params.${place}.${name} ${problem}`)),
    ]),
  );
}

function plain(value: unknown, refuse: (problem: string) => Error): unknown {
  const whole = written(value, refuse);
  if (typeof whole !== 'object' || whole === null) return whole;
  const member = (one: unknown) => {
    const inner = written(one, refuse);
    if (typeof inner === 'object' && inner !== null) {
      throw refuse('is nested too deep for a style of OpenAPI. Pass a serializer.');
    }
    return inner;
  };
  const isThere = (one: unknown) => one !== undefined && one !== null;
  if (Array.isArray(whole)) return whole.filter(isThere).map(member);
  const members = Object.entries(whole).filter(([, one]) => isThere(one));
  return Object.fromEntries(members.map(([name, one]) => [encodeURIComponent(name), member(one)]));
}

function written(value: unknown, refuse: (problem: string) => Error): unknown {
  const { toJSON } = (value ?? {}) as { toJSON?(): unknown };
  if (typeof toJSON !== 'function') return value;
  const text = toJSON.call(value);
  // What an invalid date says of itself.
  if (text === null || text === undefined) throw refuse('is no valid date.');
  return text;
}

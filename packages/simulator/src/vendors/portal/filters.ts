import type { Reply } from '../../vendor.ts';
import { type Body, type Entity, success } from './replies.ts';

/** How many items a page has where the request does not say. Not documented; samples have 7, 8 and 10. */
const DEFAULT_PAGE = 10;

const paging = ['Pagination', 'PageNumber', 'ItemsPerPage'];

/** The items that a filter finds, newest first, and the page of them that it asks for. */
export function page<Item extends Entity>(items: Iterable<Item>, body: unknown, now: number) {
  const filter = body as Body | undefined;
  const found = [...items].filter((item) => fits(item, filter, now)).reverse();
  const { PageNumber = 1, ItemsPerPage = DEFAULT_PAGE } = (filter?.Pagination ?? filter ?? {}) as {
    PageNumber?: number;
    ItemsPerPage?: number;
  };
  const Items = found.slice((PageNumber - 1) * ItemsPerPage, PageNumber * ItemsPerPage);
  return { Items, CurrentPage: PageNumber, PageSize: Items.length, TotalCount: found.length };
}

/** The answer of a filter: a page of items, each in the shape that lists have. */
export function filtered<Item extends Entity>(
  items: Iterable<Item>,
  body: unknown,
  now: number,
  shape: (item: Item) => unknown = (item) => item,
): Reply {
  const result = page(items, body, now);
  return success('POST', { ...result, Items: result.Items.map(shape) });
}

function fits(item: Entity, filter: Body | undefined, now: number): boolean {
  return (
    Object.entries(filter ?? {}).every(([name, wanted]) => {
      if (paging.includes(name) || name.endsWith('Operator') || /At(From|To)$/.test(name)) return true;
      if (name === 'GenericSearch') return contains(Object.values(item).map(String).join(' '), wanted);
      if (/^(CreatedAt|DueDate)$/.test(name)) return true;
      const own = item[name] ?? (item[name.replace(/Id$/, '')] as Entity | undefined)?.Id;
      // A filter that the item has nothing for, such as the user's name, is not simulated.
      return own === undefined
        ? !/Id$|Memo|Comment|Event$/.test(name)
        : matches(own, wanted, filter?.[`${name}Operator`]);
    }) && ['CreatedAt', 'DueDate'].every((name) => inTime(item, filter, name, now))
  );
}

function matches(own: unknown, wanted: unknown, operator: unknown): boolean {
  if (operator === 'contains') return contains(own, wanted);
  if (operator === 'excludes') return !contains(own, wanted);
  return String(own).toLowerCase() === String(wanted).toLowerCase();
}

function contains(own: unknown, wanted: unknown): boolean {
  return String(own).toLowerCase().includes(String(wanted).toLowerCase());
}

function inTime(item: Entity, filter: Body | undefined, name: string, now: number): boolean {
  const operator = String(filter?.[`${name}Operator`] ?? 'ExactlyMatches').toLowerCase();
  const own = parse(item[name]);
  if (operator === 'isbetween') {
    const [from, to] = [filter?.[`${name}From`], filter?.[`${name}To`]];
    return own >= startOf(from) && own <= endOf(to);
  }
  const given = filter?.[name];
  if (given === undefined) return true;
  switch (operator) {
    case 'isinthelast':
      return own >= startOf(given) && own <= now;
    case 'isafter':
      return own > endOf(given);
    case 'isonorafter':
      return own >= startOf(given);
    case 'isbefore':
      return own < startOf(given);
    case 'isbeforeoron':
      return own <= endOf(given);
    default:
      return own >= startOf(given) && own <= endOf(given);
  }
}

function parse(value: unknown): number {
  const text = String(value ?? '');
  return Date.parse(/[Zz]$/.test(text) || text.length === 10 ? text : `${text.slice(0, 23)}Z`);
}

const startOf = (value: unknown) => parse(value);
/** A day without a time reaches to its end. */
const endOf = (value: unknown) => parse(value) + (String(value).length === 10 ? 86_400_000 - 1 : 0);

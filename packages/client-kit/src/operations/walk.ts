import type { CallName } from '../results/errors.ts';
import { type Paginated, type Pagination, type WalkErrors, walkThrough } from '../results/walk-through.ts';
import type { OperationInput, Pager } from './types.ts';

/** A list whose first page is on its way. */
export interface List {
  /** Asks for a page. */
  load(input: OperationInput): Promise<unknown>;
  pager: Pager;
  /** What the caller gave, and what asks for the first page. */
  given: OperationInput;
  begun: Promise<OperationInput>;
  /** The first page, until a walk has taken it over. */
  unread: Promise<unknown> | undefined;
  call: CallName;
}

/** Walks through a list from its first page on. */
export function walk(list: List, errors: WalkErrors): Paginated<unknown, unknown> {
  const { pager, given, begun, call } = list;
  const { items, next, number, comparable } = pager;
  let input = given;
  let seen = 0;
  const pagination: Pagination<unknown, unknown, OperationInput> = {
    first: given,
    async load(cursor) {
      const isFirst = cursor === given;
      input = isFirst ? await begun : cursor;
      const loaded = isFirst ? list.unread : undefined;
      list.unread = undefined;
      return loaded ?? list.load(input);
    },
    items,
    next(page) {
      seen += items(page).length;
      return next(page, input, seen);
    },
    number,
    comparable,
    call,
  };
  return walkThrough(pagination, errors);
}

import type { Reply } from '../../vendor.ts';

/** Who calls. A user that is bound to a contract owner sees what is that owner's alone. */
export interface Caller {
  ownerId: number | undefined;
}

/**
 * Whose something is. `tenant`: a user that is bound to a contract owner may not have it. `everybody`: each may read it,
 * and such a user may not change it. A function: the contract owners that an item belongs to.
 */
export type Scope<Item> = 'tenant' | 'everybody' | ((item: Item) => readonly (number | undefined)[]);

/** No error body is documented for any operation, so errors have none. */
export const failure = (status: number): Reply => ({ status });
export const ok = (body: unknown): Reply => ({ status: 200, body });

/** Whether a caller may see an item. */
export function visible<Item>(scope: Scope<Item>, { ownerId }: Caller, item: Item): boolean {
  if (ownerId === undefined || scope === 'everybody') return true;
  return scope !== 'tenant' && scope(item).includes(ownerId);
}

/** Whether a caller may make an item, change it or delete it. */
export function mayChange<Item>(scope: Scope<Item>, caller: Caller, item: Item): boolean {
  return scope === 'everybody' ? caller.ownerId === undefined : visible(scope, caller, item);
}

/** Whether a caller may have nothing at all of this kind. */
export function isClosed<Item>(scope: Scope<Item>, { ownerId }: Caller): boolean {
  return scope === 'tenant' && ownerId !== undefined;
}

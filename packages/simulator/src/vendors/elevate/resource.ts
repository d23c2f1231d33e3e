import { applyPatch, PatchError, type PatchOperation } from '../../json-patch.ts';
import type { Call, Reply, Route } from '../../vendor.ts';
import type { Collection, Entity } from './collection.ts';
import { FilterError, type Filters, find, page } from './filters.ts';

/** Who calls. A user that is bound to a contract owner sees what is that owner's alone. */
export interface Caller {
  ownerId: number | undefined;
}

/**
 * Whose something is. `tenant`: a user that is bound to a contract owner may not have it. `everybody`: each may read it,
 * and such a user may not change it. A function: the contract owners that an item belongs to.
 */
export type Scope<Item> = 'tenant' | 'everybody' | ((item: Item) => readonly (number | undefined)[]);

/** What becomes of a request: an item, or the status of an error. */
export type Outcome<Item> = Item | number;

/** What routes need from the vendor as a whole. */
export interface RouteTools {
  /** The caller, or the refusal of the token. */
  identify(call: Call): Caller | Reply;
  /** What the specification does not allow in this answer. */
  fits(call: Call, status: number, body: unknown): boolean;
}

export type Handle = (call: Call, caller: Caller) => Reply;

type Version = 'v1' | 'v2';

/** No error body is documented for any operation, so errors have none. */
export const failure = (status: number): Reply => ({ status });
export const ok = (body: unknown): Reply => ({ status: 200, body });

/** Which items a caller may see. */
export function visible<Item>(scope: Scope<Item>, { ownerId }: Caller, item: Item): boolean {
  if (ownerId === undefined || scope === 'everybody') return true;
  return scope !== 'tenant' && scope(item).includes(ownerId);
}

function mayChange<Item>(scope: Scope<Item>, caller: Caller, item: Item): boolean {
  return scope === 'everybody' ? caller.ownerId === undefined : visible(scope, caller, item);
}

/** Routes of the vendor: the token is asked for first, and a filter that its form does not allow is a 400. */
export function routeMaker({ identify, fits }: RouteTools) {
  function route(method: Route['method'], path: string, version: Version, handle: Handle): Route {
    return {
      kind: 'data',
      method,
      path,
      prefix: `/${version}`,
      handle(call) {
        const caller = identify(call);
        if ('status' in caller) return caller;
        try {
          return handle(call, caller);
        } catch (error) {
          if (error instanceof FilterError || error instanceof PatchError) return failure(400);
          throw error;
        }
      },
    };
  }

  /** The operations of a resource, for those that it has. */
  function resource<Item extends Entity>(definition: {
    path: string;
    version?: Version;
    /** Name of the path parameter. */
    idName?: string;
    items: Collection<Item>;
    scope: Scope<Item>;
    filters?: Filters<Item>;
    /** What lists leave out unless a query asks for it. Default: nothing. */
    hidden?: (item: Item, query: URLSearchParams) => boolean;
    /** What is shown of an item. Default: all of it. */
    show?: (item: Item, call: Call) => object;
  }) {
    const { path, version = 'v1', idName = 'id', items, scope, filters = {} } = definition;
    const { show = (item: Item) => item, hidden = () => false } = definition;
    const itemPath = `${path}/{${idName}}`;
    const found = ({ query }: Call, caller: Caller) =>
      find(
        items.all().filter((item) => visible(scope, caller, item) && !hidden(item, query)),
        query,
        filters,
      );

    /** The item of the path, for those who may have it. */
    function withItem(work: (item: Item, call: Call, caller: Caller) => Reply): Handle {
      return (call, caller) => {
        if (scope === 'tenant' && caller.ownerId !== undefined) return failure(403);
        const item = items.get(call.params[idName]);
        if (!item) return failure(404);
        return visible(scope, caller, item) ? work(item, call, caller) : failure(403);
      };
    }

    function patch(
      item: Item,
      call: Call,
      caller: Caller,
      settle: (changed: Item, before: Item, call: Call) => Outcome<Item>,
    ): Reply {
      if (!mayChange(scope, caller, item)) return failure(403);
      const changed = applyPatch(item, call.body as PatchOperation[]);
      if (changed.id !== item.id || !fits(call, 200, show(changed, call))) return failure(400);
      if (!mayChange(scope, caller, changed)) return failure(403);
      const outcome = settle(changed, item, call);
      if (typeof outcome === 'number') return failure(outcome);
      return ok(show(items.put(outcome), call));
    }

    return {
      list: (): Route =>
        route('GET', path, version, (call, caller) => {
          if (scope === 'tenant' && caller.ownerId !== undefined) return failure(403);
          return ok(
            page(
              found(call, caller).map((item) => show(item, call)),
              call.query,
            ),
          );
        }),
      exists: (): Route =>
        route('HEAD', path, version, (call, caller) => {
          if (scope === 'tenant' && caller.ownerId !== undefined) return failure(403);
          return { status: found(call, caller).length ? 200 : 404 };
        }),
      /** `make` turns the body into what is kept, or says why not; `added` is for what comes along with it. */
      create: (
        make: (body: Item, call: Call) => Outcome<object> = (body) => body,
        { status = 201, added }: { status?: number; added?: (made: Item, call: Call) => void } = {},
      ): Route =>
        route('POST', path, version, (call, caller) => {
          if (scope === 'tenant' && caller.ownerId !== undefined) return failure(403);
          const outcome = make(call.body as Item, call);
          if (typeof outcome === 'number') return failure(outcome);
          if (!mayChange(scope, caller, outcome as Item)) return failure(403);
          const made = items.add(outcome);
          added?.(made, call);
          return { status, body: show(items.get(made.id)!, call) };
        }),
      get: (): Route =>
        route(
          'GET',
          itemPath,
          version,
          withItem((item, call) => ok(show(item, call))),
        ),
      update: (
        settle: (changed: Item, before: Item, call: Call) => Outcome<Item> = (changed) => changed,
      ): Route =>
        route(
          'PATCH',
          itemPath,
          version,
          withItem((item, call, caller) => patch(item, call, caller, settle)),
        ),
      /** `before` may refuse with a status. */
      delete: (before: (item: Item) => number | undefined = () => undefined, status = 204): Route =>
        route(
          'DELETE',
          itemPath,
          version,
          withItem((item, _, caller) => {
            if (!mayChange(scope, caller, item)) return failure(403);
            const refused = before(item);
            if (refused !== undefined) return failure(refused);
            items.remove(item.id);
            return { status };
          }),
        ),
    };
  }

  /** A list that is worked out when it is asked for. */
  function computed<Item extends object>(definition: {
    path: string;
    version?: Version;
    scope: Scope<Item>;
    filters?: Filters<Item>;
    /** Most items on a page. */
    most?: number;
    /** The items, or the status of an error. */
    items(call: Call, caller: Caller): readonly Item[] | number;
    show?: (item: Item) => object;
  }): Route {
    const { path, version = 'v1', scope, filters = {}, most, items } = definition;
    const { show = (item: Item) => item } = definition;
    return route('GET', path, version, (call, caller) => {
      if (scope === 'tenant' && caller.ownerId !== undefined) return failure(403);
      const all = items(call, caller);
      if (typeof all === 'number') return failure(all);
      const seen = all.filter((item) => visible(scope, caller, item));
      return ok(page(find(seen, call.query, filters).map(show), call.query, most));
    });
  }

  return { route, resource, computed };
}

export type Maker = ReturnType<typeof routeMaker>;

import { applyPatch, PatchError, type PatchOperation } from '../../json-patch.ts';
import type { Call, Reply, Route } from '../../vendor.ts';
import { type Caller, failure, isClosed, mayChange, ok, type Scope, visible } from './access.ts';
import type { Collection, Entity } from './collection.ts';
import { FilterError, type Filters, find, page } from './filters.ts';

/** What becomes of a request: an item, or the status of an error. */
export type Outcome<Item> = Item | number;

/** What routes need from the vendor as a whole. */
export interface RouteTools {
  /** The caller, or the refusal of the token. */
  identify(call: Call): Caller | Reply;
  /** True where the specification allows this answer. */
  fits(call: Call, status: number, body: unknown): boolean;
}

type Handle = (call: Call, caller: Caller) => Reply;
type Version = 'v1' | 'v2';

interface Place<Item> {
  path: string;
  /** Default `v1`. */
  version?: Version;
  scope: Scope<Item>;
  filters?: Filters<Item>;
}

/** A resource whose items are kept. */
interface ResourceDefinition<Item extends Entity> extends Place<Item> {
  /** Name of the path parameter. Default `id`. */
  idName?: string;
  /** Path of an item. Default: the path, and then the parameter. */
  itemPath?: string;
  items: Collection<Item>;
  /** Whether an item is where the other parameters of the path say. Default: always. */
  isAt?: (item: Item, params: Record<string, string>) => boolean;
  /** What lists leave out unless a query asks for it. Default: nothing. */
  hidden?: (item: Item, query: URLSearchParams) => boolean;
  /** What is shown of an item. Default: all of it. */
  show?: (item: Item, call: Call) => object;
}

/** A list that is worked out when it is asked for. */
interface ListDefinition<Item extends object> extends Place<Item> {
  /** Most items on a page. */
  most?: number;
  /** The items, or the status of an error. */
  items(call: Call, caller: Caller): readonly Item[] | number;
  show?: (item: Item) => object;
}

/** Makes routes: the token is asked for first, and a filter or patch that is wrong is a 400. */
class RouteMaker {
  readonly #tools: RouteTools;

  constructor(tools: RouteTools) {
    this.#tools = tools;
  }

  readonly route = (method: Route['method'], path: string, version: Version, handle: Handle): Route => ({
    kind: 'data',
    method,
    path,
    prefix: `/${version}`,
    handle: (call) => {
      const caller = this.#tools.identify(call);
      if ('status' in caller) return caller;
      try {
        return handle(call, caller);
      } catch (error) {
        if (error instanceof FilterError || error instanceof PatchError) return failure(400);
        throw error;
      }
    },
  });

  readonly resource = <Item extends Entity>(definition: ResourceDefinition<Item>): Resource<Item> =>
    new Resource(this.route, this.#tools.fits, definition);

  readonly computed = <Item extends object>(definition: ListDefinition<Item>): Route => {
    const { path, version = 'v1', scope, filters = {}, most, items } = definition;
    const { show = (item: Item) => item } = definition;
    return this.route('GET', path, version, (call, caller) => {
      if (isClosed(scope, caller)) return failure(403);
      const all = items(call, caller);
      if (typeof all === 'number') return failure(all);
      const seen = all.filter((item) => visible(scope, caller, item));
      return ok(page(find(seen, call.query, filters).map(show), call.query, most));
    });
  };
}

export type Maker = Pick<RouteMaker, 'route' | 'resource' | 'computed'>;

export function routeMaker(tools: RouteTools): Maker {
  return new RouteMaker(tools);
}

/** The operations of a resource, for those that it has. */
class Resource<Item extends Entity> {
  readonly #route: RouteMaker['route'];
  readonly #fits: RouteTools['fits'];
  readonly #definition: Required<ResourceDefinition<Item>>;

  constructor(
    route: RouteMaker['route'],
    fits: RouteTools['fits'],
    { idName = 'id', ...given }: ResourceDefinition<Item>,
  ) {
    this.#route = route;
    this.#fits = fits;
    this.#definition = {
      version: 'v1',
      filters: {},
      hidden: () => false,
      isAt: () => true,
      show: (item) => item,
      itemPath: `${given.path}/{${idName}}`,
      ...given,
      idName,
    };
  }

  list(): Route {
    const { show } = this.#definition;
    return this.#onAll('GET', (call, caller) =>
      ok(
        page(
          this.#found(call, caller).map((item) => show(item, call)),
          call.query,
        ),
      ),
    );
  }

  exists(): Route {
    return this.#onAll('HEAD', (call, caller) => ({ status: this.#found(call, caller).length ? 200 : 404 }));
  }

  /** `make` turns the body into what is kept, or says why not; `added` is for what comes along with it. */
  create(
    make: (body: Item, call: Call) => Outcome<object> = (body) => body,
    { status = 201, added }: { status?: number; added?: (made: Item, call: Call) => void } = {},
  ): Route {
    const { items, scope, show } = this.#definition;
    return this.#onAll('POST', (call, caller) => {
      const outcome = make(call.body as Item, call);
      if (typeof outcome === 'number') return failure(outcome);
      if (!mayChange(scope, caller, outcome as Item)) return failure(403);
      const made = items.add(outcome);
      added?.(made, call);
      return { status, body: show(items.get(made.id)!, call) };
    });
  }

  get(): Route {
    const { show } = this.#definition;
    return this.#onItem('GET', (item, call) => ok(show(item, call)));
  }

  /** `settle` has the last word on what a patch has made of an item. */
  update(settle: (changed: Item, before: Item, call: Call) => Outcome<Item> = (changed) => changed): Route {
    const { items, scope, show } = this.#definition;
    return this.#onItem('PATCH', (item, call, caller) => {
      if (!mayChange(scope, caller, item)) return failure(403);
      const changed = applyPatch(item, call.body as PatchOperation[]);
      if (changed.id !== item.id || !this.#fits(call, 200, show(changed, call))) return failure(400);
      if (!mayChange(scope, caller, changed)) return failure(403);
      const outcome = settle(changed, item, call);
      if (typeof outcome === 'number') return failure(outcome);
      return ok(show(items.put(outcome), call));
    });
  }

  /** `before` may refuse with a status. */
  delete(before: (item: Item) => number | undefined = () => undefined, status = 204): Route {
    const { items, scope } = this.#definition;
    return this.#onItem('DELETE', (item, _, caller) => {
      if (!mayChange(scope, caller, item)) return failure(403);
      const refused = before(item);
      if (refused !== undefined) return failure(refused);
      items.remove(item.id);
      return { status };
    });
  }

  #found({ query }: Call, caller: Caller): Item[] {
    const { items, scope, hidden, filters } = this.#definition;
    const seen = items.all().filter((item) => visible(scope, caller, item) && !hidden(item, query));
    return find(seen, query, filters);
  }

  #onAll(method: Route['method'], handle: Handle): Route {
    const { path, version, scope } = this.#definition;
    return this.#route(method, path, version, (call, caller) =>
      isClosed(scope, caller) ? failure(403) : handle(call, caller),
    );
  }

  /** On the item of the path, for those who may have it. */
  #onItem(method: Route['method'], handle: (item: Item, call: Call, caller: Caller) => Reply): Route {
    const { itemPath, version, scope, items, idName, isAt } = this.#definition;
    return this.#route(method, itemPath, version, (call, caller) => {
      if (isClosed(scope, caller)) return failure(403);
      const item = items.get(call.params[idName]);
      if (!item || !isAt(item, call.params)) return failure(404);
      return visible(scope, caller, item) ? handle(item, call, caller) : failure(403);
    });
  }
}

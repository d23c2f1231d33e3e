import type { Call, Reply, Route } from '../../vendor.ts';
import type { Person } from './accounts.ts';
import type { Collection, Row } from './collection.ts';
import { error } from './replies.ts';
import type { World } from './world.ts';

/** A call of somebody who is known, in one organisation. */
export interface Context {
  call: Call;
  world: World;
  person: Person;
  /** Milliseconds since the Unix epoch. */
  now: number;
}

/** One operation of a resource. */
export interface Operation {
  method: Route['method'];
  path: string;
  handle(context: Context): Reply;
}

export const operation = (method: Route['method'], path: string, handle: Operation['handle']): Operation => ({
  method,
  path,
  handle,
});

/** The body as an object; the validator has made sure of its members. */
export const bodyOf = ({ call }: Context): Record<string, unknown> =>
  (call.body ?? {}) as Record<string, unknown>;

export const flag = ({ call }: Context, name: string): boolean => call.query.get(name) === 'true';

/** The row that a path parameter names: by its id, or with `byRef` by its external reference id. */
export function rowOf(context: Context, rows: Collection, parameter: string): Row | undefined {
  const name = context.call.params[parameter];
  return flag(context, 'byRef') ? rows.byRef(name) : rows.get(name);
}

/** For what belongs to something that has to exist: who handles it gets that, and where it is missing there is a 404. */
export const existing =
  (find: (context: Context) => Row | undefined) =>
  (handle: (context: Context, row: Row) => Reply): Operation['handle'] =>
  (context) => {
    const row = find(context);
    return row ? handle(context, row) : error(404);
  };

/** A query parameter that is a JSON text, such as `[1,2]`; `undefined` where it is missing or is none. */
export function jsonQuery({ call }: Context, name: string): unknown {
  try {
    return JSON.parse(call.query.get(name) ?? '');
  } catch {
    return undefined;
  }
}

/** What is stamped on what somebody creates. */
export const stamp = ({ now, person, world }: Context) => ({
  created: new Date(now).toISOString(),
  modified: null,
  createdBy: person.id,
  modifiedBy: null,
  org: world.org,
});

export const changed = ({ now, person }: Context) => ({
  modified: new Date(now).toISOString(),
  modifiedBy: person.id,
});

/** Rows whose name holds the text of a query parameter, or all. */
export function named(rows: readonly Row[], text: string | null): readonly Row[] {
  const wanted = text?.toLowerCase();
  return wanted ? rows.filter(({ name }) => String(name).toLowerCase().includes(wanted)) : rows;
}

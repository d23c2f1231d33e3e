import type { Row } from './collection.ts';
import { type Context, flag, type Operation } from './context.ts';
import { error } from './replies.ts';

/** The record that a path parameter names: by its id, or with `byRef` by its external reference id. */
export function recordOf(context: Context, parameter = 'objectId'): Row | undefined {
  const name = context.call.params[parameter];
  const { records } = context.world;
  return flag(context, 'byRef') ? records.byRef(name) : records.get(name);
}

/** For what belongs to a record that has to exist. */
export const ofRecord =
  (handle: (context: Context, record: Row) => ReturnType<Operation['handle']>): Operation['handle'] =>
  (context) => {
    const record = recordOf(context);
    return record ? handle(context, record) : error(404);
  };

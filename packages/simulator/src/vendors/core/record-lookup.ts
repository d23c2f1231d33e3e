import type { Row } from './collection.ts';
import { type Context, existing, rowOf } from './context.ts';

/** The record that a path parameter names. */
export const recordOf = (context: Context, parameter = 'objectId'): Row | undefined =>
  rowOf(context, context.world.records, parameter);

/** For what belongs to a record that has to exist. */
export const ofRecord = existing((context) => recordOf(context));

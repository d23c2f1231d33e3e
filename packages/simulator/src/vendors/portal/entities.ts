import type { Call, Reply } from '../../vendor.ts';
import { type Entity, failure } from './replies.ts';

/** A collection that begins with these entities. */
export function collection<T extends Entity>(...entities: T[]): Map<string, T> {
  return new Map(entities.map((entity) => [entity.Id, entity]));
}

/** For what belongs to an entity that a path parameter names. Where it is missing there is a 404. */
export const existing =
  <T extends Entity>(from: ReadonlyMap<string, T>, parameter: string) =>
  (handle: (entity: T, call: Call) => Reply) =>
  (call: Call): Reply => {
    const found = from.get(String(call.params[parameter]));
    return found ? handle(found, call) : failure(404);
  };

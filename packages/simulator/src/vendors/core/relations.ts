import type { Reply } from '../../vendor.ts';
import type { Row } from './collection.ts';
import { type Context, flag, type Operation, operation } from './context.ts';
import { ofRecord, recordOf } from './record-lookup.ts';
import { error, failure, noContent, ok } from './replies.ts';
import type { Relation, World } from './world.ts';

/** Carries an answer out of the depths of an operation. */
export class Failed {
  readonly reply: Reply;
  constructor(reply: Reply) {
    this.reply = reply;
  }
}

export const fail = (reply: Reply): Failed => new Failed(reply);

export const typeNamed = ({ relationshipTypes }: World, name: unknown, byRef: boolean): Row | undefined =>
  byRef ? relationshipTypes.byRef(name) : relationshipTypes.get(name);

/** Relates two records. Throws a failed reply where the type does not lead from the one to the other. */
export function relate(
  world: World,
  type: Row | undefined,
  from: Row | undefined,
  to: Row | undefined,
): void {
  if (!type || !from || !to) throw fail(error(404));
  if (type.fromObjectTypeId !== from.objectTypeId || ![null, to.objectTypeId].includes(type.objectTypeId)) {
    throw fail(failure(400, 'relationship.not.allowed'));
  }
  const relation = { typeId: type.id, from: from.id, to: to.id };
  if (!world.relations.some(same(relation))) world.relations.push(relation);
}

const same =
  ({ typeId, from, to }: Relation) =>
  (other: Relation) =>
    other.typeId === typeId && other.from === from && other.to === to;

/** What a record leads to, by the id of the relationship type. */
function related({ relations, records }: World, from: number): Record<string, object[]> {
  const found: Record<string, object[]> = {};
  for (const { typeId, to } of relations.filter((relation) => relation.from === from)) {
    const record = records.get(to);
    if (!record) continue;
    const { id: objectId, name: objectName, externalRefId } = record;
    found[typeId] = [...(found[typeId] ?? []), { objectId, objectName, externalRefId }];
  }
  return found;
}

/** As {@link related}, and what that leads to, down to a depth. */
function deep(world: World, from: number, depth: number): object {
  const entries = Object.entries(related(world, from)).map(([typeId, records]) => [
    typeId,
    records.map((record) => ({
      ...record,
      relationships: depth > 1 ? deep(world, (record as { objectId: number }).objectId, depth - 1) : {},
    })),
  ]);
  return Object.fromEntries(entries);
}

/** Relates two records, or the first and a clone of the second. */
function relateTo(context: Context): Reply {
  const { world, call } = context;
  const type = typeNamed(world, call.params.relationshipTypeId, flag(context, 'byRef'));
  const target = recordOf(context, 'relatedObjectId');
  if (!flag(context, 'shouldClone') || !target) {
    relate(world, type, recordOf(context), target);
    return ok({});
  }
  const { id, ...values } = structuredClone(target);
  const clone = world.records.add({ ...values, externalRefId: `${values.externalRefId}-clone` });
  relate(world, type, recordOf(context), clone);
  return ok({ newTargetId: clone.id });
}

function unrelate({ call, world }: Context): Reply {
  const { objectId, relationshipTypeId, relatedObjectId } = call.params;
  const isWanted = same({
    typeId: Number(relationshipTypeId),
    from: Number(objectId),
    to: Number(relatedObjectId),
  });
  const rest = world.relations.filter((relation) => !isWanted(relation));
  if (rest.length === world.relations.length) return error(404);
  world.relations = rest;
  return noContent;
}

export function relationOperations(): Operation[] {
  const one = '/data/object/{objectId}/relationships';
  return [
    operation(
      'GET',
      one,
      ofRecord(({ world }, { id }) => ok(related(world, id))),
    ),
    operation(
      'GET',
      `${one}/deep`,
      ofRecord(({ world, call }, { id }) => ok(deep(world, id, Number(call.query.get('depth') ?? 4)))),
    ),
    operation(
      'GET',
      `${one}/count`,
      ofRecord(({ world }, { id }) => {
        const entries = Object.entries(related(world, id)).map(([typeId, records]) => [
          typeId,
          records.length,
        ]);
        return ok(Object.fromEntries(entries));
      }),
    ),
    operation(
      'GET',
      `${one}/{relationshipTypeId}`,
      ofRecord((context, { id }) => {
        const { relationshipTypeId } = context.call.params;
        const type = typeNamed(context.world, relationshipTypeId, flag(context, 'byRef'));
        return ok((type && related(context.world, id)[type.id]) ?? []);
      }),
    ),
    operation(
      'POST',
      '/creation/creation/{objectId}/relationship/{relationshipTypeId}/relatedObject/{relatedObjectId}',
      relateTo,
    ),
    operation('DELETE', `${one}/{relationshipTypeId}/relatedObject/{relatedObjectId}`, unrelate),
  ];
}

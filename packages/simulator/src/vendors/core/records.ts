import type { Row } from './collection.ts';
import { bodyOf, type Context, changed, flag, jsonQuery, type Operation, operation } from './context.ts';
import { createRecord } from './record-creation.ts';
import { evaluationOperations } from './record-evaluations.ts';
import { ofRecord, recordOf } from './record-lookup.ts';
import { lacksRequired, type Values } from './record-values.ts';
import { detail, formulaOf, summary, triggersOf } from './record-views.ts';
import { failure, list, noContent, ok } from './replies.ts';

function listRecords(context: Context) {
  const { query } = context.call;
  const ids = jsonQuery(context, 'ids') as number[] | undefined;
  const type = query.get('objectTypeId');
  const size = Number(query.get('pageSize') ?? 100);
  const start = (Number(query.get('pageNumber') ?? 1) - 1) * size;
  const rows = context.world.records
    .all()
    .filter(({ id, objectTypeId }) => (!type || objectTypeId === Number(type)) && (!ids || ids.includes(id)));
  return list(rows.slice(start, start + size).map(summary));
}

function create(context: Context) {
  const record = createRecord(context, bodyOf(context), flag(context, 'byRef'));
  const { id, uniqueId, name, externalRefId, objectLifeCycleStateId, uniqueIdArray } = record;
  return ok({ id, uniqueId, name, externalRefId, objectLifeCycleStateId, uniqueIdArray });
}

function count({ call, world }: Context) {
  const type = call.query.get('objectTypeId');
  return ok(world.records.all().filter(({ objectTypeId }) => !type || objectTypeId === Number(type)).length);
}

/** The records in one of whose roles the caller is. */
function listAssigned({ person, world }: Context) {
  const mine = ({ roles }: Row) =>
    Object.values(roles as Record<string, { users: number[] }>).some(({ users }) =>
      users.includes(person.id),
    );
  return list(world.records.all().filter(mine).map(summary));
}

function deleteRecord(context: Context, { id }: Row) {
  const remove = () => {
    context.world.records.remove(id);
    context.world.relations = context.world.relations.filter(({ from, to }) => from !== id && to !== id);
    return {};
  };
  if (flag(context, 'useJob')) return ok({ jobId: context.world.jobs.start(remove) });
  remove();
  return noContent;
}

/** Fires a trigger or takes a transition: the record comes into the state that it leads to. */
function move(context: Context, record: Row, transition: Row | undefined) {
  const { world, now } = context;
  const allowed = triggersOf(world, record).some(({ id }) => id === transition?.triggerId);
  if (!transition || !allowed) return failure(400, 'no.valid.transition.found');
  const state = transition.destinationStateId;
  if (lacksRequired(world, state, record.evaluations as Values)) {
    return failure(400, 'required.fields.not.filled.out');
  }
  const dateStateChanged = new Date(now).toISOString();
  Object.assign(record, {
    objectLifeCycleStateId: state,
    dateStateChanged,
    last_trigger_time: dateStateChanged,
  });
  return ok({});
}

/** Lists, reads, writes and moves records. */
export function recordOperations(): Operation[] {
  const one = '/data/object/{objectId}';
  return [
    operation('GET', '/data/object', listRecords),
    operation('POST', '/creation/creation', create),
    operation(
      'GET',
      one,
      ofRecord((context, record) => ok(detail(context, record))),
    ),
    operation(
      'PUT',
      one,
      ofRecord((context, record) => {
        Object.assign(record, bodyOf(context), changed(context));
        return noContent;
      }),
    ),
    operation('DELETE', one, ofRecord(deleteRecord)),
    operation('GET', `${one}/exists`, (context) => ok({ exists: recordOf(context) !== undefined })),
    operation('GET', '/data/object/count', count),
    operation('GET', '/data/object/assigned', listAssigned),
    operation('GET', '/data/object/countUniqueIds', () => ok({})),
    operation(
      'GET',
      '/data/object/trending/{objectId}/intervals',
      ofRecord(() => ok({})),
    ),
    ...evaluationOperations(one),
    ...moveOperations(one),
    operation(
      'GET',
      `${one}/formulaCalculation/{formulaId}`,
      ofRecord((_, record) => ok(formulaOf(record))),
    ),
    operation(
      'PUT',
      `${one}/clearLocation`,
      ofRecord((_, record) => {
        Object.assign(record, { geolocation: null, geolocation_id: null });
        return noContent;
      }),
    ),
  ];
}

/** What moves a record from one state of its life cycle to another. */
function moveOperations(one: string): Operation[] {
  return [
    operation(
      'GET',
      `${one}/triggers`,
      ofRecord(({ world }, record) => list(triggersOf(world, record).map(({ id, name }) => ({ id, name })))),
    ),
    operation(
      'POST',
      `${one}/trigger/{triggerId}/go`,
      ofRecord((context, record) => {
        const trigger = Number(context.call.params.triggerId);
        const all = context.world.transitions.all();
        return move(
          context,
          record,
          all.find(({ triggerId }) => triggerId === trigger),
        );
      }),
    ),
    operation(
      'POST',
      `${one}/transition/{transitionId}`,
      ofRecord((context, record) =>
        move(context, record, context.world.transitions.get(context.call.params.transitionId)),
      ),
    ),
  ];
}

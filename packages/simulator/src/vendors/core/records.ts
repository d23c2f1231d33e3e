import type { Row } from './collection.ts';
import {
  bodyOf,
  type Context,
  changed,
  flag,
  jsonQuery,
  type Operation,
  operation,
  stamp,
} from './context.ts';
import { fieldBy, lacksRequired, type Values, valueProblem } from './record-values.ts';
import { fail, relate, typeNamed } from './relations.ts';
import { error, failure, list, noContent, ok } from './replies.ts';
import { draftStateId, formulaId, type World } from './world.ts';

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

/** The triggers that a record's state offers. */
export function triggersOf({ states, triggers }: World, record: Row): Row[] {
  const ids = (states.get(record.objectLifeCycleStateId)?.triggers ?? []) as number[];
  return ids.flatMap((id) => triggers.get(id) ?? []);
}

export function formulaOf({ evaluations }: Row) {
  const likelihood = Number((evaluations as Values)[17]?.value ?? 0);
  return { value: 12 * likelihood, label: likelihood > 1 ? 'High' : 'Low', color: '#aa0000' };
}

/** A record in a list. */
export function summary(record: Row) {
  const { roles, ...kept } = record;
  const formulas = record.objectTypeId === 2 ? { [formulaId]: formulaOf(record) } : {};
  return { ...kept, formulas, lastSyncDate: null };
}

/** A record that was found. */
export function foundRecord(record: Row, elasticScore: number) {
  return {
    ...summary(record),
    is_archive: false,
    dimensions: record.dimensions ?? [],
    canWrite: true,
    elasticScore,
  };
}

function detail(context: Context, record: Row) {
  const { world } = context;
  const described = Object.entries(record.evaluations as Values).map(([id, evaluation]) => {
    const { externalRefId, uniqueName }: Partial<Row> = world.fields.get(id) ?? {};
    const { created: modified, createdBy: modifiedBy } = record;
    return [id, { ...evaluation, modified, modifiedBy, externalRefId, uniqueName }];
  });
  return {
    ...summary(record),
    ...(flag(context, 'includeFieldMetaData') ? { evaluations: Object.fromEntries(described) } : {}),
    allowedTriggers: triggersOf(world, record).map(({ id }) => id),
    assessmentObjectId: null,
    assessmentObjectTypeId: null,
    assessmentLaunched: null,
    is_archive: false,
    roles: null,
  };
}

/** The state that a creation leads to; `undefined` where the trigger creates nothing. */
function firstState(
  { transitions, states }: World,
  type: Row,
  triggerId: unknown,
): number | null | undefined {
  if (type.objectLifeCycleId === null) return null;
  if (triggerId === undefined) return draftStateId;
  const transition = transitions.all().find((row) => row.triggerId === Number(triggerId));
  const state = states.get(transition?.destinationStateId);
  return state?.creation === true ? state.id : undefined;
}

interface NewRecord {
  triggerId?: unknown;
  evaluations?: { fieldId: unknown; value: unknown }[];
  relationships?: { relationshipId: unknown; value: unknown[] }[];
  references?: { relationshipId: unknown; value: unknown[] }[];
  roles?: { roleId: unknown; users?: number[]; userGroups?: number[] }[];
  files?: { fileId: number; fieldId: number }[];
  parent?: { objectId: number; relationshipTypeId: number; inverse?: boolean };
  [name: string]: unknown;
}

/** Reads the values of a new record. */
function valuesOf(
  world: World,
  type: Row,
  { evaluations = [], files = [] }: NewRecord,
  byRef: boolean,
): Values {
  const values: Values = {};
  for (const { fieldId, value } of evaluations) {
    const field = fieldBy(world, fieldId, byRef);
    const problem = valueProblem(world, type.id, field, value);
    if (problem) throw fail(failure(400, problem));
    values[field!.id] = { value, fieldId: field!.id };
  }
  for (const { fileId, fieldId } of files) {
    const file = world.files.get(fileId);
    if (!file) throw fail(failure(400, 'file.not.found'));
    const { id, displayFileName } = file;
    const earlier = (values[fieldId]?.value ?? []) as unknown[];
    values[fieldId] = { value: [...earlier, { id, displayFileName }], fieldId };
  }
  return values;
}

/** Makes a record, with all that it is created with. Throws a failed reply where something is wrong with it. */
export function createRecord(context: Context, body: NewRecord, byRef: boolean): Row {
  const { world } = context;
  const type = byRef ? world.objectTypes.byRef(body.objectTypeId) : world.objectTypes.get(body.objectTypeId);
  if (!type) throw fail(failure(400, 'object.type.not.found'));
  const state = firstState(world, type, body.triggerId);
  if (state === undefined) throw fail(failure(400, 'no.valid.transition.found'));
  const evaluations = valuesOf(world, type, body, byRef);
  if (lacksRequired(world, state, evaluations)) throw fail(failure(400, 'required.fields.not.filled.out'));
  const roles = (body.roles ?? []).map(({ roleId, users = [], userGroups: groups = [] }) => [
    roleId,
    { users, groups },
  ]);
  const number = Number(type.nextElement);
  type.nextElement = number + 1;
  const record = world.records.add({
    name: body.name ?? '',
    description: body.description ?? null,
    externalRefId: body.externalRefId ?? `${type.monogram}-${number}`.toLowerCase(),
    uniqueId: `${type.monogram}-${number}`,
    uniqueIdArray: [number],
    objectTypeId: type.id,
    objectLifeCycleStateId: state,
    evaluations,
    ...stamp(context),
    dateStateChanged: new Date(context.now).toISOString(),
    assessment: body.assessment ?? type.assessment,
    anchor: body.anchor ?? null,
    roles: Object.fromEntries(roles),
    ...(body.dimensions ? { dimensions: body.dimensions } : {}),
    ...(body.geolocation ? { geolocation: body.geolocation, geolocation_id: 1 } : {}),
  });
  relateNew(world, record, body, byRef);
  return record;
}

function relateNew(
  world: World,
  record: Row,
  { relationships = [], references = [], parent }: NewRecord,
  byRef: boolean,
) {
  const target = (name: unknown) => (byRef ? world.records.byRef(name) : world.records.get(name));
  for (const { relationshipId, value } of relationships) {
    const type = typeNamed(world, relationshipId, byRef);
    for (const name of value) relate(world, type, record, target(name));
  }
  for (const { relationshipId, value } of references) {
    const type = typeNamed(world, relationshipId, byRef);
    for (const name of value) relate(world, type, target(name), record);
  }
  if (!parent) return;
  const other = world.records.get(parent.objectId);
  const type = typeNamed(world, parent.relationshipTypeId, false);
  relate(
    world,
    type,
    ...((parent.inverse ? [record, other] : [other, record]) as [Row | undefined, Row | undefined]),
  );
}

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

export function recordOperations(): Operation[] {
  const one = '/data/object/{objectId}';
  return [
    operation('GET', '/data/object', listRecords),
    operation('POST', '/creation/creation', (context) => {
      const record = createRecord(context, bodyOf(context), flag(context, 'byRef'));
      const { id, uniqueId, name, externalRefId, objectLifeCycleStateId, uniqueIdArray } = record;
      return ok({ id, uniqueId, name, externalRefId, objectLifeCycleStateId, uniqueIdArray });
    }),
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
    operation('GET', '/data/object/count', ({ call, world }) => {
      const type = call.query.get('objectTypeId');
      return ok(
        world.records.all().filter(({ objectTypeId }) => !type || objectTypeId === Number(type)).length,
      );
    }),
    operation('GET', '/data/object/assigned', ({ person, world }) => {
      const mine = ({ roles }: Row) =>
        Object.values(roles as Record<string, { users: number[] }>).some(({ users }) =>
          users.includes(person.id),
        );
      return list(world.records.all().filter(mine).map(summary));
    }),
    operation('GET', '/data/object/countUniqueIds', () => ok({})),
    operation(
      'GET',
      '/data/object/trending/{objectId}/intervals',
      ofRecord(() => ok({})),
    ),
    ...valueOperations(one),
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

function valueOperations(one: string): Operation[] {
  return [
    operation(
      'GET',
      `${one}/evaluation`,
      ofRecord((_, { evaluations }) => ok(evaluations)),
    ),
    operation(
      'GET',
      `${one}/evaluation/field/full`,
      ofRecord((context, { evaluations }) => {
        const wanted = jsonQuery(context, 'fieldIds') as number[] | undefined;
        const entries = Object.entries(evaluations as Values);
        return ok(Object.fromEntries(entries.filter(([id]) => !wanted || wanted.includes(Number(id)))));
      }),
    ),
    operation(
      'POST',
      `${one}/evaluation/field/{fieldId}`,
      ofRecord((context, record) => {
        const field = context.world.fields.get(context.call.params.fieldId);
        const { value } = bodyOf(context);
        const problem = valueProblem(context.world, record.objectTypeId, field, value);
        if (problem) return failure(400, problem);
        const written = { value, fieldId: field!.id };
        Object.assign(record, changed(context), {
          evaluations: { ...(record.evaluations as Values), [field!.id]: written },
        });
        return ok(written);
      }),
    ),
  ];
}

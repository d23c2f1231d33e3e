import type { Row } from './collection.ts';
import { type Context, stamp } from './context.ts';
import { fieldBy, lacksRequired, type Values, valueProblem } from './record-values.ts';
import { fail, relate, typeNamed } from './relations.ts';
import { failure } from './replies.ts';
import { draftStateId } from './samples/life-cycle.ts';
import type { World } from './world.ts';

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

import { collection, type Row } from '../collection.ts';
import { created, keys, type MakeRow, ref } from './row.ts';

/** The first of the sample life cycle's states, and the trigger that leads there. */
export const draftStateId = 51;
export const createTriggerId = 61;

const objectLifeCycleId = 41;

const state = (row: MakeRow, id: number, name: string, ordinal: number, triggers: number[]) =>
  row(id, name, {
    objectLifeCycleId,
    stateCategoryId: ordinal < 1 ? 1 : 2,
    ...keys('state', id, 'name'),
    color: '#3366cc',
    ordinal,
    creation: ordinal === -1,
    triggers,
  });

const trigger = (id: number, name: string): Row => ({
  id,
  name,
  description: null,
  type: 0,
  isWorkflow: false,
  objectLifeCycleId,
  externalRefId: ref(id),
});

const transition = (id: number, triggerId: number, destinationStateId: number): Row => ({
  id,
  name: null,
  triggerId,
  destinationStateId,
  objectLifeCycleId,
  externalRefId: ref(id),
  conditions: [],
  byPass: false,
});

/** The life cycle of an incident: draft, open, closed. */
export function lifeCycle(row: MakeRow) {
  return {
    lifeCycles: collection(
      42,
      row(objectLifeCycleId, 'Incident', {
        type: 1,
        ...keys('lifeCycle', objectLifeCycleId, 'name', 'description'),
        description: null,
        modified: created,
        nextStateOrdinal: 3,
        objectTypeId: 1,
      }),
    ),
    states: collection(
      54,
      state(row, draftStateId, 'Draft', -1, [62]),
      state(row, 52, 'Open', 1, [63]),
      state(row, 53, 'Closed', 2, []),
    ),
    triggers: collection(64, trigger(createTriggerId, 'Create'), trigger(62, 'Submit'), trigger(63, 'Close')),
    transitions: collection(
      74,
      transition(71, createTriggerId, draftStateId),
      transition(72, 62, 52),
      transition(73, 63, 53),
    ),
    requirements: collection(2, {
      id: 1,
      objectLifeCycleStateId: 52,
      objectLifeCycleId,
      fieldId: 11,
      relationshipTypeId: null,
      propertyId: null,
      roleId: null,
      type: 1,
      org: row(1, '').org,
    }),
  };
}

import { collection, links, type Row } from '../collection.ts';
import { created } from './row.ts';

/** A file, with its content. */
export interface StoredFile extends Row {
  content: Uint8Array;
}

const record = (
  id: number,
  objectTypeId: number,
  name: string,
  uniqueId: string,
  values: Record<string, unknown> = {},
): Row => ({
  id,
  name,
  description: null,
  externalRefId: uniqueId.toLowerCase(),
  uniqueId,
  uniqueIdArray: [Number(uniqueId.slice(2))],
  objectTypeId,
  objectLifeCycleStateId: null,
  evaluations: {},
  created,
  createdBy: 1001,
  modified: null,
  modifiedBy: null,
  dateStateChanged: created,
  assessment: objectTypeId === 4,
  anchor: null,
  roles: {},
  ...values,
});

const incident = (id: number, name: string, number: number, summary: string, severity: number) =>
  record(id, 1, name, `I-${number}`, {
    objectLifeCycleStateId: 52,
    evaluations: {
      11: { value: summary, fieldId: 11 },
      12: { value: 1000 * number, fieldId: 12 },
      14: { value: severity, fieldId: 14 },
      ...(number === 1 ? { 15: { value: [{ id: 7001, displayFileName: 'photo.jpg' }], fieldId: 15 } } : {}),
    },
    ...(number === 1 ? { roles: { 111: { users: [1001], groups: [] } } } : {}),
  });

const risk = (id: number, name: string, number: number) =>
  record(id, 2, name, `R-${number}`, { evaluations: { 17: { value: number, fieldId: 17 } } });

/** Records with their relations, comments and files. */
export function recordsOf(org: number) {
  return {
    records: collection(
      5101,
      incident(5001, 'Water damage', 1, 'Water damage in the archive', 102),
      incident(5002, 'Lost badge', 2, 'A badge was left on a train', 101),
      incident(5003, 'Power failure', 3, 'No power in the server room', 103),
      risk(5011, 'Flooding', 1),
      risk(5012, 'Theft', 2),
      record(5021, 3, 'Access control', 'C-1'),
      record(5031, 4, 'Yearly assessment', 'A-1'),
    ),
    relations: [
      { typeId: 21, from: 5001, to: 5011 },
      { typeId: 22, from: 5012, to: 5021 },
    ],
    focus: links([5031, 5011], [5031, 5001]),
    comments: collection(8002, {
      id: 8001,
      objectId: 5001,
      message: 'Insurance has been told.',
      parentId: null,
      state: 0,
      created,
      createdBy: 1001,
    }),
    files: collection(7002, {
      id: 7001,
      displayFileName: 'photo.jpg',
      contentType: 'image/jpeg',
      created,
      createdBy: 1001,
      modified: null,
      modifiedBy: null,
      org,
      content: new TextEncoder().encode('a simulated photo'),
    } satisfies StoredFile),
  };
}

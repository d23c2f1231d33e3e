import type { Row } from './collection.ts';
import { type Context, flag } from './context.ts';
import type { Values } from './record-values.ts';
import type { World } from './world.ts';

/** The formula that risks have: their likelihood, weighed. */
export const formulaId = 97;

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

/** One record, as it is asked for by its id. */
export function detail(context: Context, record: Row) {
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

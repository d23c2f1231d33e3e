import type { Row } from './collection.ts';
import { type Context, jsonQuery, type Operation, operation } from './context.ts';
import type { Values } from './record-values.ts';
import { foundRecord } from './record-views.ts';
import { error, list, ok } from './replies.ts';

/** How often the words of a text occur in a record; 0 where one of them does not. Everything fits an empty text. */
function score({ name, description, externalRefId, uniqueId, evaluations }: Row, text: string): number {
  const values = Object.values(evaluations as Values).map(({ value }) =>
    typeof value === 'string' ? value : '',
  );
  const haystack = [name, description, externalRefId, uniqueId, ...values].join('\n').toLowerCase();
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const counts = words.map((word) => haystack.split(word).length - 1);
  return counts.includes(0) ? 0 : counts.reduce((sum, count) => sum + count, 1);
}

/** Each filter's value is the text of a JSON array. */
function passes(record: Row, filters: Record<string, string>): boolean {
  return Object.entries(filters).every(([key, text]) => {
    const wanted = JSON.parse(text) as unknown[];
    if (key === 'objectLifeCycleStateId') return wanted.includes(record.objectLifeCycleStateId);
    const [, kind, fieldId] = /^fields\.(s|t|rt)_(\d+)$/.exec(key) ?? [];
    // Dimensions and assessments of records are not simulated.
    if (fieldId === undefined) return false;
    const value = (record.evaluations as Values)[fieldId]?.value;
    if (kind === 's') return wanted.some((option) => [value].flat().includes(option));
    return wanted.some((part) => String(value ?? '').includes(String(part)));
  });
}

function comparator(sortBy: string, direction: string | null) {
  const sign = direction?.toLowerCase() === 'desc' ? -1 : 1;
  return (one: Row, other: Row) => {
    const [a, b] = [one[sortBy] ?? '', other[sortBy] ?? ''] as [string, string];
    return a === b ? one.id - other.id : a < b ? -sign : sign;
  };
}

function find(context: Context, typeIds: readonly number[] | undefined, text: string) {
  return context.world.records
    .all()
    .filter(({ objectTypeId }) => !typeIds || typeIds.includes(Number(objectTypeId)))
    .map((record) => ({ record, score: score(record, text) }))
    .filter((match) => match.score > 0);
}

function searchRecords(context: Context) {
  const { query } = context.call;
  const one = query.get('objectTypeId');
  const several = jsonQuery(context, 'objectTypeIds') as number[] | undefined;
  const filters = (jsonQuery(context, 'filters') ?? {}) as Record<string, string>;
  const matches = find(context, one ? [Number(one)] : several, query.get('searchText') ?? '')
    .filter(({ record }) => passes(record, filters))
    .sort((a, b) => comparator(query.get('sortBy') ?? 'id', query.get('direction'))(a.record, b.record));
  const limit = Number(query.get('limit') ?? 100);
  const start = (Number(query.get('page') ?? 1) - 1) * limit;
  const data: Record<string, { records: object[] }> = {};
  for (const { record, score: elasticScore } of matches.slice(start, start + limit)) {
    const type = String(record.objectTypeId);
    data[type] ??= { records: [] };
    data[type].records.push(foundRecord(record, elasticScore));
  }
  return ok({ data });
}

function searchText(context: Context, typeIds: readonly number[]) {
  const { query } = context.call;
  const matches = find(context, typeIds, query.get('searchText') ?? '');
  const limit = Number(query.get('limit') ?? 100);
  return list(
    matches.slice(0, limit).map(({ record, score: elasticScore }) => foundRecord(record, elasticScore)),
  );
}

export function searchOperations(): Operation[] {
  return [
    operation('GET', '/data/search/query', searchRecords),
    operation('GET', '/data/object/search/objectTypeId/{objectTypeId}/searchText', (context) => {
      const type = context.world.objectTypes.get(context.call.params.objectTypeId);
      return type ? searchText(context, [type.id]) : error(404);
    }),
    operation('GET', '/data/object/search/objectTypeGroupId/{objectTypeGroupId}/searchText', (context) => {
      const { world, call } = context;
      const group = world.objectTypeGroups.get(call.params.objectTypeGroupId);
      return group ? searchText(context, world.typesOfGroup.of(group.id)) : error(404);
    }),
  ];
}

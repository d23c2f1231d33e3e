import { type Context, flag, type Operation, operation } from './context.ts';
import type { Jobs } from './jobs.ts';
import { createRecord } from './record-creation.ts';
import { Failed } from './relations.ts';
import { failure, found, ok } from './replies.ts';
import { createTriggerId } from './samples/life-cycle.ts';
import { readSpreadsheet, type Sheet } from './spreadsheet.ts';

/** The vendor's limit of an import. */
const mostBytes = 20 * 1024 * 1024;

interface ImportResult {
  created: number;
  updated: number;
  errors: { sheet: string; row: number; message: string }[];
}

/** One row of a sheet: `name`, `description`, or the unique names of fields. */
function importRow(
  context: Context,
  objectTypeId: number,
  externalRefId: string,
  cells: Map<string, string>,
) {
  const { world } = context;
  const { name, description, ...values } = Object.fromEntries(cells);
  const evaluations = Object.entries(values).map(([uniqueName, text]) => {
    const field = world.fields.all().find((candidate) => candidate.uniqueName === uniqueName);
    const isNumber = [1, 2, 3].includes(Number(field?.type));
    return { fieldId: field?.id, value: isNumber ? Number(text) : text };
  });
  const known = world.records.byRef(externalRefId);
  const trigger = {
    triggerId: world.objectTypes.get(objectTypeId)?.objectLifeCycleId ? createTriggerId : undefined,
  };
  const record = createRecord(
    context,
    {
      objectTypeId,
      ...trigger,
      name: name ?? '',
      externalRefId,
      evaluations,
      ...(description ? { description } : {}),
    },
    false,
  );
  if (!known) return 'created' as const;
  world.records.remove(record.id);
  const { id, uniqueId, uniqueIdArray, ...rest } = record;
  Object.assign(known, rest);
  return 'updated' as const;
}

function importSheet(context: Context, { name, rows }: Sheet, result: ImportResult, dryRun: boolean): void {
  const type = context.world.objectTypes.all().find((candidate) => candidate.name === name);
  if (!type) {
    result.errors.push({ sheet: name, row: 0, message: 'object.type.not.found' });
    return;
  }
  // Unique names of fields stand in row 4, external reference ids in column A from row 5.
  const names = rows[3] ?? [];
  for (const [index, cells] of rows.slice(4).entries()) {
    const [externalRefId = '', ...values] = cells;
    if (externalRefId === '' || dryRun) continue;
    const filled = values.flatMap((value, at): [string, string][] =>
      value === '' ? [] : [[names[at + 1] ?? '', value]],
    );
    try {
      result[importRow(context, type.id, externalRefId, new Map(filled))] += 1;
    } catch (thrown) {
      if (!(thrown instanceof Failed)) throw thrown;
      const { message } = thrown.reply.body as { message: string };
      result.errors.push({ sheet: name, row: index + 5, message });
    }
  }
}

function startImport(context: Context) {
  const [file] = context.call.files;
  const sheets = file && file.content.length <= mostBytes ? readSpreadsheet(file.content) : undefined;
  if (!sheets) return failure(400, 'invalid.file.type');
  const dryRun = flag(context, 'dryRun');
  const jobId = context.world.jobs.start(() => {
    const result: ImportResult = { created: 0, updated: 0, errors: [] };
    for (const sheet of sheets) importSheet(context, sheet, result, dryRun);
    return result;
  });
  return ok({ jobId });
}

const jobOf = (jobs: Jobs, id: string | undefined) => found(jobs.get(String(id)));

/** Imports, and the jobs that they are. */
export function importOperations(): Operation[] {
  return [
    operation('POST', '/creation/import', startImport),
    // What this takes is not published, so nothing comes of it.
    operation('POST', '/creation/import/json', ({ world }) => ok({ jobId: world.jobs.start(() => ({})) })),
    operation('GET', '/object/job/{jobId}', ({ call, world }) => jobOf(world.jobs, call.params.jobId)),
  ];
}

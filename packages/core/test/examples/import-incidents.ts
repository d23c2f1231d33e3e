import { readFile } from 'node:fs/promises';
import { type CoreClient, type WaitForJobOptions, waitForJob } from '@x/core';

/** Imports a spreadsheet, finds what was imported and attaches the spreadsheet to the first of it. */
export async function importIncidents(core: CoreClient, path: string, options: WaitForJobOptions = {}) {
  const form = new FormData();
  form.set('file', new Blob([await readFile(path)]), 'incidents.xlsx');
  const { jobId } = await core.imports.create({ body: form, usingExternalRefIds: true });
  const { payload } = await waitForJob(core, jobId, options);

  const found: number[] = [];
  for await (const record of core.records.search({ objectTypeId: 1, searchText: 'imported' })) {
    found.push(record.id);
  }

  const fields = await core.objectTypes.listFields({ objectTypeId: 1 });
  const attachments = fields.data.find((field) => field.type === 4);
  const file = await core.files.create({ body: form });
  await core.records.attachFile({
    objectId: found[0]!,
    fileId: file.id,
    body: { fieldId: attachments!.id },
  });
  return { payload, found };
}

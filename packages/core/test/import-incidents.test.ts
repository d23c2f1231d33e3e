import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { importIncidents } from './examples/import-incidents.ts';
import { passingClock, startCore } from './vendor.ts';

const minute = 60_000;

/** A spreadsheet as the vendor wants it: unique names of fields in row 4, ids of the caller's own in column A from row 5. */
async function incidents(count: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'core-import-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'incidents.xlsx');
  const rows = Array.from({ length: count }, (_, index) => [
    `incident-${index + 1}`,
    `Incident ${index + 1}`,
    `imported from the old system & checked, ${index + 1}`,
  ]);
  const sheet = [['Incidents'], [], [], ['', 'name', 'SUMMARY'], ...rows];
  await writeExcelFile(sheet as never, { sheet: 'Incident' }).toFile(path);
  return path;
}

test('500 records are imported by a job that outlives four tokens, found, and a file is attached: with one login', async () => {
  const started = await startCore({ core: { jobMs: 61 * minute } });
  const { vendor, client } = started;
  const core = client();
  const { payload, found } = await importIncidents(core, await incidents(500), {
    clock: passingClock(started),
  });
  expect(payload).toEqual({ created: 500, updated: 0, errors: [] });
  expect(found).toHaveLength(500);
  const { 15: files } = await core.records.listFiles({ objectId: found[0]! });
  expect(files).toMatchObject([{ displayFileName: 'incidents.xlsx' }]);
  expect((await core.records.get({ objectId: 'incident-500', byRef: true })).name).toBe('Incident 500');
  const { logins, refused, invalid, renewals } = await vendor.counters();
  expect({ logins, refused, invalid }).toEqual({ logins: 1, refused: 0, invalid: 0 });
  expect(renewals).toBeGreaterThanOrEqual(4);
}, 60_000);

test('the README shows the example as it is tested here', () => {
  const read = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
  const code = read('./examples/import-incidents.ts').trim().replaceAll('export ', '');
  expect(read('../README.md')).toContain(code);
});

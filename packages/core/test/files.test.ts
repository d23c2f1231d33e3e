import { createWriteStream, mkdtempSync, openAsBlob, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { expect, onTestFinished, test } from 'vitest';
import { downloadFile, type FileProgress, uploadFile } from '../src/index.ts';
import { failure, startCore } from './vendor.ts';

const megabyte = 1024 * 1024;

function folder() {
  const path = mkdtempSync(join(tmpdir(), 'core-files-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

test('a file of the disk is uploaded, attached and downloaded again as a stream, with progress', async () => {
  const { client } = await startCore();
  const core = client();
  const source = join(folder(), 'report.bin');
  writeFileSync(source, Buffer.alloc(2 * megabyte, 7));
  const sent: FileProgress[] = [];
  const file = await uploadFile(core, await openAsBlob(source), {
    name: 'report.bin',
    onProgress: (progress) => sent.push(progress),
  });
  expect(sent.length).toBeGreaterThan(2);
  expect(sent.at(-1)).toEqual({ bytes: 2 * megabyte, total: 2 * megabyte });

  await core.records.attachFile({ objectId: 5002, fileId: file.id, body: { fieldId: 15 } });
  const { 15: files } = await core.records.listFiles({ objectId: 5002 });
  const read: FileProgress[] = [];
  const target = join(folder(), 'copy.bin');
  const content = await downloadFile(files![0]!, { onProgress: (progress) => read.push(progress) });
  await pipeline(content, createWriteStream(target));
  expect(readFileSync(target).equals(readFileSync(source))).toBe(true);
  expect(read.at(-1)?.bytes).toBe(2 * megabyte);
});

test.each([undefined, () => {}])(
  'a Blob is sent again with a new token where its token is dead',
  async (onProgress) => {
    const { client, vendor } = await startCore();
    const core = client();
    await core.auth.getToken();
    await vendor.revokeAll();
    const content = new Blob(['the content'], { type: 'text/plain' });
    const file = await uploadFile(core, content, { name: 'a "quoted" name.txt', onProgress });
    expect(file).toMatchObject({ contentType: 'text/plain' });
    expect(file.displayFileName).toMatch(/quoted/);
    expect(await vendor.counters()).toMatchObject({ logins: 2, invalid: 0 });
  },
);

test('a stream has one try', async () => {
  const { client, vendor } = await startCore();
  const core = client();
  const stream = () => new Blob(['the content']).stream();
  expect((await uploadFile(core, stream(), { name: 'a.txt' })).contentType).toBe('application/octet-stream');
  await vendor.revokeAll();
  expect(await failure(uploadFile(core, stream(), { name: 'a.txt' }))).toMatchObject({
    code: 'Api',
    status: 403,
  });
});

test('bytes and streams of another kind are refused before anything is sent', async () => {
  const { client, vendor } = await startCore();
  const error = await failure(uploadFile(client(), Buffer.from('bytes') as never, { name: 'a.txt' }));
  expect(String(error)).toContain(
    'neither a Blob nor a ReadableStream, so nothing was sent. Pass new Blob([bytes])',
  );
  expect((await vendor.counters()).requests).toBe(0);
});

test('an upload can act as another user and be ended', async () => {
  const { client, vendor } = await startCore();
  const core = client({ apiKey: vendor.accounts.apiKey.apiKey });
  const content = new Blob(['the content']);
  for (const onProgress of [undefined, () => {}]) {
    const file = await uploadFile(core, content, { name: 'a.txt', impersonateUserId: 1003, onProgress });
    expect(file.createdBy).toBe(1003);
  }
  const reason = new Error('enough');
  const signal = AbortSignal.abort(reason);
  expect(await failure(uploadFile(core, content, { name: 'a.txt', signal }))).toBe(reason);
});

test('an address that is missing or refused is an error that does not quote it', async () => {
  const { client } = await startCore();
  const missing = await failure(downloadFile({ fileUrl: null }));
  expect(String(missing)).toContain('the file has no address (fileUrl) to be read from');
  const file = await uploadFile(client(), new Blob(['x']), { name: 'a.txt' });
  const refused = await failure(downloadFile({ fileUrl: `${file.fileUrl}x` }));
  expect(refused).toMatchObject({ code: 'Api', status: 403 });
  expect(String(refused)).not.toContain('s3cr3t');
});

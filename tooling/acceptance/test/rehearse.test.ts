import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rehearse } from '@x/simulator';
import { afterAll, expect, test } from 'vitest';

const program = fileURLToPath(new URL('./payout.ts', import.meta.url));
const ids = ['order-1', 'order-2', 'order-3', 'order-4', 'order-5'];

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function rehearsal(flaw: string) {
  const folder = mkdtempSync(join(tmpdir(), 'rehearsal-'));
  folders.push(folder);
  const file = join(folder, 'orders.json');
  writeFileSync(file, JSON.stringify(ids.map((id) => ({ id, state: 'open', booked: 0, sent: false }))));
  const port = await freePort();
  const verdict = await rehearse({
    start: ['env', `FLAW=${flaw}`, `ORDERS=${file}`, `PORT=${port}`, process.execPath, program],
    orders: ids,
    webhook: { url: `http://127.0.0.1:${port}/`, secret: 's3cr3t-rehearsal' },
    outcome: () => JSON.parse(readFileSync(file, 'utf8')),
  });
  return { ...verdict, kinds: [...new Set(verdict.findings.map(({ kind }) => kind))] };
}

// They mostly wait, for a vendor whose minutes take half a second.
test.concurrent('a right payout program passes', { timeout: 90_000 }, async () => {
  const verdict = await rehearsal('');
  expect(verdict.report).toMatch(
    /^Nothing was paid twice, lost or closed too early\. 2 starts, [23] logins\.$/,
  );
  expect(verdict.ok).toBe(true);
});

test.concurrent.each([
  ['new key', 'paid twice'],
  ['closed on Completed', 'closed too early'],
  ['not idempotent', 'booked twice'],
  ['login loop', 'too many logins'],
  ['lost is failed', 'lost'],
])('the mistake "%s" is found as "%s"', { timeout: 90_000 }, async (flaw, kind) => {
  const { kinds, report } = await rehearsal(flaw);
  expect(kinds, report).toContain(kind);
});

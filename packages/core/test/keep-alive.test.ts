import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { memoryStore } from '@x/auth-core';
import { startSimulatorProcess } from '@x/simulator';
import { expect, test } from 'vitest';
import { createCoreClient } from '../src/index.ts';

const lifeMs = 3000;

test('a worker renews while the main thread is blocked for three token lives, and the next call needs no login', async () => {
  const simulator = await startSimulatorProcess({ vendors: ['core'], lifeMs });
  const folder = mkdtempSync(join(tmpdir(), 'core-'));
  try {
    const { url: baseUrl, credentials } = simulator.core;
    const task = { options: { baseUrl, credentials }, folder: join(folder, 'tokens'), blockMs: 3 * lifeMs };
    const sources = fileURLToPath(import.meta.resolve('@tooling/configs/sources'));
    const script = fileURLToPath(new URL('blocked-process.ts', import.meta.url));
    const argv = ['--no-warnings', '--import', sources, script, JSON.stringify(task)];
    const { stdout } = await promisify(execFile)(process.execPath, argv, { timeout: 40_000 });
    expect(JSON.parse(stdout)).toEqual({ before: 200, changed: true, held: true, status: 200 });
    const { logins, renewals, refused } = await simulator.core.counters();
    expect({ logins, refused }).toEqual({ logins: 1, refused: 0 });
    expect(renewals).toBeGreaterThanOrEqual(3);
  } finally {
    rmSync(folder, { recursive: true });
    await simulator.close();
  }
}, 60_000);

test('what a worker cannot have is refused when the client is made', () => {
  const credentials = {
    email: 'ada@example.com',
    password: 'p',
    selectedOrg: 1,
    mfaTokenCode: () => '123456',
  };
  const keepAlive = 'worker';
  expect(() => createCoreClient({ credentials, keepAlive })).toThrow(/option credentials .*a function/);
  expect(() => createCoreClient({ credentials: async () => credentials, keepAlive })).toThrow(
    /option credentials .*a function/,
  );
  expect(() => createCoreClient({ fetch: globalThis.fetch, keepAlive })).toThrow(/option fetch .*a function/);
  const store = memoryStore();
  expect(() => createCoreClient({ store, keepAlive })).toThrow(/store cannot be handed to a worker/);
  expect(() => createCoreClient({ keepAlive: 'thread' as 'worker' })).toThrow(
    /none of false, 'timer' and 'worker'/,
  );
});

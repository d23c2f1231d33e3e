import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Simulator, startSimulatorProcess } from '@x/simulator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BlockedTask } from './blocked-process.ts';
import { vendors } from './clients.ts';

const lifeMs = 4_000;
const script = fileURLToPath(new URL('blocked-process.ts', import.meta.url));
const sources = fileURLToPath(import.meta.resolve('@tooling/configs/sources'));

async function run(task: object): Promise<unknown> {
  const argv = ['--no-warnings', '--import', sources, script, JSON.stringify(task)];
  const { stdout } = await promisify(execFile)(process.execPath, argv, { timeout: 110_000 });
  return JSON.parse(stdout);
}

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulatorProcess({ lifeMs });
}, 30_000);
afterAll(() => simulator.close());

// One after the other, so that a worker is in time on a machine that is busy.
test.for(vendors.map(({ name }) => name))(
  'a worker of %s keeps the session through a main thread that is blocked for three lives of a token',
  { timeout: 120_000 },
  async (name) => {
    const { url, accounts, counters } = simulator[name];
    const task: Omit<BlockedTask, 'accounts'> & { accounts: object } = {
      name,
      url,
      accounts: { [name]: accounts },
      blockMs: 3 * lifeMs,
    };
    expect(await run(task)).toEqual({
      before: 200,
      after: 200,
      renewed: { before: true, meanwhile: true },
    });
    const { logins, renewals, refused } = await counters();
    expect(logins + renewals).toBeGreaterThanOrEqual(4);
    expect(refused).toBe(0);
  },
);

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startRedis } from '@tooling/test-kit/redis';
import { type Simulator, startSimulatorProcess } from '@x/simulator';
import { expect, onTestFinished, test } from 'vitest';

// The worked example of the README of @x/telematics, run as it stands there: killed in the middle and started again.

const DRIVERS = 1_000;
const MAX_LOGINS = 5;
const MAX_CLIENTS = 50;
const WORKERS = 10;
const HOUR = 3_600_000;
const MINUTE = 60_000;

const sources = fileURLToPath(import.meta.resolve('@tooling/configs/sources'));
const script = fileURLToPath(new URL('nightly-process.ts', import.meta.url));
const readme = readFileSync(new URL('../../../packages/telematics/README.md', import.meta.url), 'utf8');

interface Look {
  rows: number;
  heapMiB: number;
  loginsAtOnce: number;
}

/** A folder in the tree, so that the example finds the packages; git ignores the name. */
function folder(): string {
  const artefacts = fileURLToPath(new URL('../.artefacts/', import.meta.url));
  mkdirSync(artefacts, { recursive: true });
  const path = mkdtempSync(`${artefacts}nightly-`);
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

function example(at: string): string {
  const [, code] = /```ts\n(\/\/ nightly\.ts\n[\s\S]*?)```/.exec(readme)!;
  const path = `${at}/nightly.ts`;
  writeFileSync(path, code!);
  return path;
}

function run(task: object): { child: ChildProcess; looks: Look[]; ended: Promise<number | null> } {
  const args = ['--no-warnings', '--expose-gc', '--import', sources, script, JSON.stringify(task)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const looks: Look[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => looks.push(JSON.parse(line)));
  return { child, looks, ended: new Promise((resolve) => child.once('close', resolve)) };
}

const rowsOf = (path: string): { deviceToken: string; trips: number; kilometres: number }[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [];

/** Waits until all workers wait for data, so that no login is under way. */
async function allWaitForData({ telematics }: Simulator<'telematics'>): Promise<void> {
  await telematics.faults.add({ kind: 'latency', on: 'data', ms: 10_000 });
  for (;;) {
    const { inFlight, logins, loginRequests } = await telematics.counters();
    if (inFlight === WORKERS && logins === loginRequests) return;
    await pause(20);
  }
}

async function killedAndRestarted(store: { file: string } | { redis: string }, at: string) {
  const simulator = await startSimulatorProcess({
    vendors: ['telematics'],
    telematics: { users: DRIVERS },
    // One login for each driver, and not one more: the next would be answered 429.
    loginLimit: { telematics: { logins: DRIVERS, windowMs: HOUR, blockMs: HOUR } },
  });
  onTestFinished(() => simulator.close());
  const { telematics } = simulator;
  const { instanceId, instanceKey } = telematics.credentials;
  const rows = `${at}/rows.jsonl`;
  const task = {
    module: example(at),
    baseUrl: telematics.url,
    instanceId,
    instanceKey,
    deviceTokens: telematics.accounts.users,
    day: new Date(Date.now() - 24 * HOUR).toISOString().slice(0, 10),
    rows,
    store,
    maxClients: MAX_CLIENTS,
    maxLogins: MAX_LOGINS,
  };

  const first = run(task);
  while (rowsOf(rows).length < DRIVERS / 2 && first.child.exitCode === null) await pause(20);
  await allWaitForData(simulator);
  first.child.kill('SIGKILL');
  await first.ended;
  await telematics.faults.clear();
  const atKill = { rows: rowsOf(rows).length, logins: (await telematics.counters()).logins };

  const second = run(task);
  expect(await second.ended).toBe(0);
  return { atKill, first: first.looks, second: second.looks, rows: rowsOf(rows), telematics };
}

test.each(['file', 'redis'] as const)(
  '1,000 drivers log in once each, although the job is killed in the middle and started again, with the store: %s',
  { timeout: 10 * MINUTE },
  async (kind) => {
    const at = folder();
    const redis = kind === 'redis' ? await startRedis() : undefined;
    if (redis) onTestFinished(() => redis.close());
    const store = redis ? { redis: redis.url } : { file: `${at}/store` };
    const { atKill, first, second, rows, telematics } = await killedAndRestarted(store, at);
    const counters = await telematics.counters();
    const loginsAtOnce = Math.max(...[...first, ...second].map((look) => look.loginsAtOnce));
    const heap = [...first, ...second].map((look) => `${look.rows}: ${look.heapMiB}`);
    console.log(
      `${kind}: killed at ${atKill.rows} rows and ${atKill.logins} logins; in all ${rows.length} rows, ` +
        `${counters.logins} logins, ${loginsAtOnce} at once at most, ${counters.dataCalls} data calls, ` +
        `${counters.refused} refused; heap in MiB after so many rows: ${heap.join(', ')}`,
    );
    expect(atKill.rows).toBeLessThan(DRIVERS);
    expect(new Set(rows.map(({ deviceToken }) => deviceToken)).size).toBe(DRIVERS);
    expect(rows).toHaveLength(DRIVERS);
    expect(counters).toMatchObject({
      logins: DRIVERS,
      loginRequests: DRIVERS,
      renewRequests: 0,
      refused: 0,
      invalid: 0,
      reusedRefreshTokens: 0,
    });
    expect(loginsAtOnce).toBeLessThanOrEqual(MAX_LOGINS);
    // Flat: what 100 rows have left behind is more than what the others add.
    for (const looks of [first, second]) {
      const [begin, ...others] = looks.map(({ heapMiB }) => heapMiB);
      expect(Math.max(...others)).toBeLessThan(begin! + 12);
    }
    expect(rows.some(({ trips, kilometres }) => trips > 0 && kilometres > 0)).toBe(true);
  },
);

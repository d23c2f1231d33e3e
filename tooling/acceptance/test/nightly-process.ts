import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { TelematicsUsersOptions } from '@x/telematics';

/*
 * The nightly job of the README in a process of its own, over the sources of the packages. Prints one JSON object a line:
 * what is in memory and how many logins ran at once.
 */

const task = JSON.parse(process.argv[2]!) as {
  module: string;
  baseUrl: string;
  instanceId: string;
  instanceKey: string;
  deviceTokens: string[];
  day: string;
  rows: string;
  store: { file: string } | { redis: string };
  maxClients: number;
  maxLogins: number;
};

interface Row {
  deviceToken: string;
}
interface Job extends TelematicsUsersOptions {
  deviceTokens: readonly string[];
  day: string;
  isDone(deviceToken: string): boolean;
  save(row: Row): void;
}
const { nightly } = (await import(task.module)) as { nightly(job: Job): Promise<void> };
const say = (what: object) => process.stdout.write(`${JSON.stringify(what)}\n`);

async function openStore() {
  const key = Buffer.alloc(32, 7).toString('base64');
  if ('file' in task.store) {
    const { fileStore } = await import('@x/auth-core/file');
    return { store: fileStore({ path: task.store.file, key }), close: () => {} };
  }
  const [{ redisStore }, { Redis }] = await Promise.all([import('@x/auth-core/redis'), import('ioredis')]);
  const client = new Redis(task.store.redis);
  return { store: redisStore({ client, key }), close: () => client.disconnect() };
}

const saved = existsSync(task.rows) ? readFileSync(task.rows, 'utf8').trim().split('\n').filter(Boolean) : [];
const done = new Set(saved.map((line) => (JSON.parse(line) as Row).deviceToken));
let rows = done.size;
let logins = 0;
let loginsAtOnce = 0;

function look() {
  globalThis.gc?.();
  say({ rows, heapMiB: Math.round(process.memoryUsage().heapUsed / 2 ** 20), loginsAtOnce });
}

const { store, close } = await openStore();
const { baseUrl, instanceId, instanceKey, deviceTokens, day, maxClients, maxLogins } = task;
await nightly({
  ...{ baseUrl, instanceId, instanceKey, deviceTokens, day, maxClients, maxLogins, store },
  isDone: (deviceToken) => done.has(deviceToken),
  save(row) {
    // One write for a row, so that a killed process leaves whole rows.
    appendFileSync(task.rows, `${JSON.stringify(row)}\n`);
    rows += 1;
    if (rows % 100 === 0) look();
  },
  policy: { loginBudget: { burst: 1_000, refillMs: 3_600 } },
  async fetch(url, init) {
    const isLogin = url.endsWith('/v1/Auth/Login');
    if (isLogin) loginsAtOnce = Math.max(loginsAtOnce, ++logins);
    try {
      return await fetch(url, init);
    } finally {
      if (isLogin) logins--;
    }
  },
});
close();
look();

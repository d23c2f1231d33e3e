import { defineStore, type StoredRecord, type TokenStore } from '@x/auth-core';
import { fileStore } from '@x/auth-core/file';
import { redisStore } from '@x/auth-core/redis';
import { createCoreClient } from '@x/core';
import { createTelematicsClient } from '@x/telematics';
import { Redis } from 'ioredis';
import {
  flightLimitMs,
  leaseMs,
  type MemberLine,
  type MemberTask,
  pauseMs,
  type Vendor,
  vendors,
} from './setting.ts';

/** One process of the fleet: calls both vendors until it is killed, and says what it sees. */
const task = JSON.parse(process.argv[2]!) as MemberTask;

type Saying = MemberLine extends infer Line ? (Line extends MemberLine ? Omit<Line, 'at'> : never) : never;
// Pipes are written synchronously, so that a line is out before the process can be killed for what it says.
const say = (line: Saying) => process.stdout.write(`${JSON.stringify({ at: Date.now(), ...line })}\n`);

function openStore(): TokenStore {
  if ('file' in task.store) return fileStore({ path: task.store.file, key: task.key });
  const client = new Redis(task.store.redis, { retryStrategy: () => 50 });
  client.on('error', () => {});
  return redisStore({ client, key: task.key });
}

/** Says when the right to talk to a token endpoint is held, and when a token is about to be spent. */
function watched(store: TokenStore): TokenStore {
  const marks = new Map<string, boolean>();
  const generations = new Map<string, number>();
  const logins = new Map<string, number | undefined>();
  const vendorOf = (key: string) => vendors.find((vendor) => key.startsWith(`@x/${vendor} `))!;
  const mark = (key: string, on: boolean) => {
    if ((marks.get(key) ?? false) === on) return;
    marks.set(key, on);
    say({ kind: 'mark', vendor: vendorOf(key), on });
  };
  const newLogin = (key: string, record: StoredRecord) => {
    const last = record.logins?.at(-1);
    const known = logins.has(key) ? logins.get(key) : last;
    logins.set(key, last);
    return last !== undefined && last !== known;
  };
  return defineStore({
    async get(key, report) {
      const record = await store.get(key, report);
      logins.set(key, record?.logins?.at(-1));
      generations.set(key, record?.generation ?? 0);
      return record;
    },
    async compareAndSet(key, version, record) {
      if (newLogin(key, record) || record.inDoubt) mark(key, true);
      const stored = record.generation > (generations.get(key) ?? 0);
      const done = await store.compareAndSet(key, version, record);
      if (done && stored) mark(key, false);
      if (done) generations.set(key, record.generation);
      return done;
    },
    async takeLease(key, lease) {
      const vendor = vendorOf(key);
      say({ kind: 'lease', vendor, state: 'asking' });
      const answer = await store.takeLease(key, lease);
      say({ kind: 'lease', vendor, state: answer.taken ? 'held' : 'none' });
      return answer;
    },
    async releaseLease(key, nonce) {
      await store.releaseLease(key, nonce);
      mark(key, false);
      say({ kind: 'lease', vendor: vendorOf(key), state: 'none' });
    },
    fingerprint: (secret) => store.fingerprint(secret),
  });
}

const store = watched(openStore());
const options = (vendor: Vendor) => ({
  baseUrl: task.vendors[vendor].url,
  credentials: task.vendors[vendor].credentials as never,
  store,
  retries: 0,
  policy: { flightLimitMs, leaseMs, loginBudget: false as const },
  onEvent(event: { type: string }) {
    const { type, call, generation, kind, operation, reason } = event as Record<string, string>;
    if (type === 'renewed')
      say({ kind: 'token', vendor, call: call as 'renew', generation: Number(generation) });
    else if (type === 'failed') say({ kind: 'trouble', vendor, what: `${call} ${kind}` });
    else if (type === 'persist-failed') say({ kind: 'trouble', vendor, what: `${operation} ${reason}` });
    else if (type === 'store-lost' || type === 'lease-taken-over')
      say({ kind: 'trouble', vendor, what: type });
  },
});
const telematics = createTelematicsClient(options('telematics'));
const core = createCoreClient(options('core'));
const calls: Record<Vendor, () => Promise<{ response: Response; error?: unknown }>> = {
  telematics: () =>
    telematics.GET('/statistics/v1/Scorings/individual', {
      params: { query: { startDate: '2026-01-05', endDate: '2026-01-18' } },
    }),
  core: () => core.GET('/object/objectType'),
};

async function live(vendor: Vendor): Promise<never> {
  for (;;) {
    const startedAt = Date.now();
    try {
      const { response, error } = await calls[vendor]();
      const failure = error ? { failure: { code: `HTTP ${response.status}` } } : {};
      say({ kind: 'call', vendor, startedAt, ...failure });
    } catch (error) {
      const { code, retryAt, name } = error as { code?: string; retryAt?: number; name: string };
      say({ kind: 'call', vendor, startedAt, failure: { code: code ?? name, retryAt } });
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

for (const vendor of vendors) void live(vendor);

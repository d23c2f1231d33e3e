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
  type TokenCall,
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
  // Of a server that is still loading, it would ask only after a second, whatever it has to load.
  const client = new Redis(task.store.redis, { retryStrategy: () => 50, maxLoadingRetryTime: 50 });
  client.on('error', () => {});
  return redisStore({ client, key: task.key });
}

/** The token that was written last, for each vendor. */
const written = new Map<Vendor, { obtainedAt: number; lifeMs: number }>();

/** Says when the right to talk to a token endpoint is held, and when a call for a token is announced and over. */
function watched(store: TokenStore): TokenStore {
  const leased = new Set<string>();
  const marked = new Map<string, TokenCall>();
  const generations = new Map<string, number>();
  const read = new Map<string, number | undefined>();
  const logins = new Map<string, number | undefined>();
  // A login that came too late for its token is noted once more, beside the token that another process has stored.
  const announced = new Set<string>();
  const vendorOf = (key: string) => vendors.find((vendor) => key.startsWith(`@x/${vendor} `))!;
  const unmark = (key: string) => {
    if (marked.delete(key)) say({ kind: 'unmark', vendor: vendorOf(key) });
  };
  const isNewLogin = (key: string, record: StoredRecord) => {
    const last = record.logins?.at(-1);
    const known = logins.has(key) ? logins.get(key) : last;
    logins.set(key, last);
    if (last === undefined || last === known || announced.has(`${key} ${last}`)) return false;
    announced.add(`${key} ${last}`);
    return true;
  };
  return defineStore({
    async get(key, report) {
      const record = await store.get(key, report);
      if (record?.token && record.generation !== read.get(key)) {
        const { obtainedAt, lifeMs = Number.POSITIVE_INFINITY } = record.token;
        say({ kind: 'read', vendor: vendorOf(key), obtainedAt, lifeMs });
      }
      read.set(key, record?.generation);
      logins.set(key, record?.logins?.at(-1));
      generations.set(key, record?.generation ?? 0);
      return record;
    },
    async compareAndSet(key, version, record) {
      const { generation, token } = record;
      const login = isNewLogin(key, record);
      const brings = generation > (generations.get(key) ?? 0);
      if (brings && token) {
        const { obtainedAt, lifeMs = Number.POSITIVE_INFINITY } = token;
        written.set(vendorOf(key), { obtainedAt, lifeMs });
      } else if (login ? marked.get(key) !== 'acquire' : leased.has(key) && !marked.has(key)) {
        // The first write under a lease announces the call; a login is announced without one as well, and after a
        // renewal that was refused.
        const call = login ? 'acquire' : 'renew';
        unmark(key);
        marked.set(key, call);
        say({ kind: 'mark', vendor: vendorOf(key), call });
      }
      const done = await store.compareAndSet(key, version, record);
      // Without a lease, whoever comes second has made the call for nothing.
      if (brings && (done || !leased.has(key))) unmark(key);
      if (done) generations.set(key, generation);
      return done;
    },
    async takeLease(key, lease) {
      const vendor = vendorOf(key);
      // A call that was announced without a lease, and given up.
      unmark(key);
      say({ kind: 'lease', vendor, state: 'asking' });
      let taken = false;
      try {
        const answer = await store.takeLease(key, lease);
        taken = answer.taken;
        return answer;
      } finally {
        if (taken) leased.add(key);
        say({ kind: 'lease', vendor, state: taken ? 'held' : 'none' });
      }
    },
    async releaseLease(key, nonce) {
      try {
        await store.releaseLease(key, nonce);
      } finally {
        leased.delete(key);
        unmark(key);
        say({ kind: 'lease', vendor: vendorOf(key), state: 'none' });
      }
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
    if (type === 'obtained')
      say({
        kind: 'token',
        vendor,
        call: call as TokenCall,
        generation: Number(generation),
        ...written.get(vendor)!,
      });
    else if (type === 'failed') say({ kind: 'trouble', vendor, what: `${call} ${kind}` });
    else if (type === 'persist-failed') say({ kind: 'trouble', vendor, what: `${operation} ${reason}` });
    else if (type === 'store-lost' || type === 'lease-taken-over' || type === 'latched')
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

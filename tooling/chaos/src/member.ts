import { defineStore, type StoredRecord, type TokenStore } from '@x/auth-core';
import { fileStore } from '@x/auth-core/file';
import { redisStore } from '@x/auth-core/redis';
import { type ClientEvent, createCoreClient } from '@x/core';
import { createTelematicsClient } from '@x/telematics';
import { Redis } from 'ioredis';
import {
  flightLimitMs,
  leaseMs,
  lifeMs,
  type MemberLine,
  type MemberTask,
  pauseMs,
  type TokenCall,
  type Vendor,
} from './setting.ts';

/** One process of the fleet: calls both vendors until it is killed, and says what it sees. */
const task = JSON.parse(process.argv[2]!) as MemberTask;

type Said<Line> = Line extends MemberLine ? Omit<Line, 'at' | 'vendor'> : never;
// Pipes are written synchronously, so that a line is out before the process can be killed for what it says.
const speaker = (vendor: Vendor) => (line: Said<MemberLine>) =>
  process.stdout.write(`${JSON.stringify({ at: Date.now(), vendor, ...line })}\n`);

function openStore(): TokenStore {
  if ('file' in task.store) return fileStore({ path: task.store.file, key: task.key });
  // Of a server that is still loading, it would ask only after a second, whatever it has to load.
  const client = new Redis(task.store.redis, { retryStrategy: () => 50, maxLoadingRetryTime: 50 });
  client.on('error', () => {});
  return redisStore({ client, key: task.key });
}

type StoredToken = NonNullable<StoredRecord['token']>;
const lifeOf = ({ obtainedAt, lifeMs: life = lifeMs }: StoredToken) => ({ obtainedAt, lifeMs: life });

/** What this process does with one record. A vendor has more than one: of the account, and of the vendor as a whole. */
interface Dealings {
  leased: boolean;
  marked?: TokenCall | undefined;
  /** Generation and last login of the record, as it was read or written last; `null`: not yet. */
  generation: number;
  login: number | undefined | null;
  /** A login that came too late for its token is noted once more, beside the token that another process has stored. */
  announced: Set<number>;
}

/** Says when the right to talk to a token endpoint is held, and when a call for a token is announced and over. */
function watched(store: TokenStore, say: ReturnType<typeof speaker>) {
  let written = { obtainedAt: 0, lifeMs };
  const all = new Map<string, Dealings>();
  const dealingsWith = (key: string): Dealings => {
    const found = all.get(key) ?? { leased: false, generation: 0, login: null, announced: new Set() };
    all.set(key, found);
    return found;
  };
  const unmark = (mine: Dealings) => {
    if (mine.marked) say({ kind: 'unmark' });
    mine.marked = undefined;
  };
  const isNewLogin = (mine: Dealings, { logins }: StoredRecord) => {
    const login = logins?.at(-1);
    const isKnown = mine.login === null || login === mine.login;
    const isNew = login !== undefined && !isKnown && !mine.announced.has(login);
    mine.login = login;
    if (isNew) mine.announced.add(login);
    return isNew;
  };
  // The first write under a lease announces the call; a login is announced without one as well, and after a renewal that
  // was refused.
  const announce = (mine: Dealings, isLogin: boolean) => {
    if (isLogin ? mine.marked === 'acquire' : mine.marked || !mine.leased) return;
    unmark(mine);
    mine.marked = isLogin ? 'acquire' : 'renew';
    say({ kind: 'mark', call: mine.marked });
  };
  const shared = defineStore({
    async get(key, report) {
      const mine = dealingsWith(key);
      const record = await store.get(key, report);
      if (record?.token && record.generation !== mine.generation)
        say({ kind: 'read', ...lifeOf(record.token) });
      mine.generation = record?.generation ?? 0;
      mine.login = record?.logins?.at(-1);
      return record;
    },
    async compareAndSet(key, version, record) {
      const mine = dealingsWith(key);
      const { generation, token } = record;
      const isLogin = isNewLogin(mine, record);
      const brings = generation > mine.generation;
      if (brings && token) written = lifeOf(token);
      else announce(mine, isLogin);
      const done = await store.compareAndSet(key, version, record);
      // Without a lease, the one that comes second has made the call for nothing.
      if (brings && (done || !mine.leased)) unmark(mine);
      if (done) mine.generation = generation;
      return done;
    },
    async takeLease(key, lease) {
      const mine = dealingsWith(key);
      // A call that was announced without a lease, and given up.
      unmark(mine);
      mine.leased = false;
      say({ kind: 'lease', state: 'asking' });
      try {
        const answer = await store.takeLease(key, lease);
        mine.leased = answer.taken;
        return answer;
      } finally {
        say({ kind: 'lease', state: mine.leased ? 'held' : 'none' });
      }
    },
    async releaseLease(key, nonce) {
      const mine = dealingsWith(key);
      try {
        await store.releaseLease(key, nonce);
      } finally {
        mine.leased = false;
        unmark(mine);
        say({ kind: 'lease', state: 'none' });
      }
    },
    fingerprint: (secret) => store.fingerprint(secret),
  });
  return { shared, written: () => written };
}

const store = openStore();
function optionsOf(vendor: Vendor) {
  const say = speaker(vendor);
  const { shared, written } = watched(store, say);
  return {
    baseUrl: task.vendors[vendor].url,
    credentials: task.vendors[vendor].credentials as never,
    store: shared,
    retries: 0,
    policy: { flightLimitMs, leaseMs, loginBudget: false as const },
    onEvent(event: ClientEvent) {
      if (event.type === 'obtained')
        say({ kind: 'token', call: event.call, generation: event.generation, ...written() });
      else if (!event.type.startsWith('call-')) say({ kind: 'event', event });
    },
  };
}

async function live(vendor: Vendor, call: () => Promise<{ response: Response; error?: unknown }>) {
  const say = speaker(vendor);
  for (;;) {
    const startedAt = Date.now();
    try {
      const { response, error } = await call();
      say({ kind: 'call', startedAt, ...(error ? { failure: { code: `HTTP ${response.status}` } } : {}) });
    } catch (error) {
      const { code, retryAt, name } = error as { code?: string; retryAt?: number; name: string };
      say({ kind: 'call', startedAt, failure: { code: code ?? name, retryAt } });
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

const telematics = createTelematicsClient(optionsOf('telematics'));
const core = createCoreClient(optionsOf('core'));
const query = { startDate: '2026-01-05', endDate: '2026-01-18' };
void live('telematics', () => telematics.GET('/statistics/v1/Scorings/individual', { params: { query } }));
void live('core', () => core.GET('/object/objectType'));

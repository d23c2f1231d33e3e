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

/**
 * A store for one record, which says when the right to talk to the token endpoint is held, and when a call for a token is
 * announced and over.
 */
function watched(store: TokenStore, say: ReturnType<typeof speaker>, onToken: (token: StoredToken) => void) {
  let leased = false;
  let marked: TokenCall | undefined;
  let known = 0;
  // `null`: the record was not read yet.
  let lastLogin: number | undefined | null = null;
  // A login that came too late for its token is noted once more, beside the token that another process has stored.
  const announced = new Set<number>();
  const unmark = () => {
    if (marked) say({ kind: 'unmark' });
    marked = undefined;
  };
  const isNewLogin = ({ logins }: StoredRecord) => {
    const login = logins?.at(-1);
    const isKnown = lastLogin === null || login === lastLogin;
    const isNew = login !== undefined && !isKnown && !announced.has(login);
    lastLogin = login;
    if (isNew) announced.add(login);
    return isNew;
  };
  // The first write under a lease announces the call; a login is announced without one as well, and after a renewal that
  // was refused.
  const announce = (isLogin: boolean) => {
    if (isLogin ? marked === 'acquire' : marked || !leased) return;
    unmark();
    marked = isLogin ? 'acquire' : 'renew';
    say({ kind: 'mark', call: marked });
  };
  return defineStore({
    async get(key, report) {
      const record = await store.get(key, report);
      if (record?.token && record.generation !== known) say({ kind: 'read', ...lifeOf(record.token) });
      known = record?.generation ?? 0;
      lastLogin = record?.logins?.at(-1);
      return record;
    },
    async compareAndSet(key, version, record) {
      const { generation, token } = record;
      const isLogin = isNewLogin(record);
      const brings = generation > known;
      if (brings && token) onToken(token);
      else announce(isLogin);
      const done = await store.compareAndSet(key, version, record);
      // Without a lease, the one that comes second has made the call for nothing.
      if (brings && (done || !leased)) unmark();
      if (done) known = generation;
      return done;
    },
    async takeLease(key, lease) {
      // A call that was announced without a lease, and given up.
      unmark();
      leased = false;
      say({ kind: 'lease', state: 'asking' });
      try {
        const answer = await store.takeLease(key, lease);
        leased = answer.taken;
        return answer;
      } finally {
        say({ kind: 'lease', state: leased ? 'held' : 'none' });
      }
    },
    async releaseLease(key, nonce) {
      try {
        await store.releaseLease(key, nonce);
      } finally {
        leased = false;
        unmark();
        say({ kind: 'lease', state: 'none' });
      }
    },
    fingerprint: (secret) => store.fingerprint(secret),
  });
}

const store = openStore();
function optionsOf(vendor: Vendor) {
  const say = speaker(vendor);
  let written = { obtainedAt: 0, lifeMs };
  const onToken = (token: StoredToken) => {
    written = lifeOf(token);
  };
  return {
    baseUrl: task.vendors[vendor].url,
    credentials: task.vendors[vendor].credentials as never,
    // Each record for itself: there is one of the account, and one of the vendor as a whole.
    store: { ...store, open: (name, tools) => watched(store, say, onToken).open(name, tools) } as TokenStore,
    retries: 0,
    policy: { flightLimitMs, leaseMs, loginBudget: false as const },
    onEvent(event: ClientEvent) {
      if (event.type === 'obtained')
        say({ kind: 'token', call: event.call, generation: event.generation, ...written });
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

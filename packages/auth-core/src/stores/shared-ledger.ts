import { isAuthError } from '../errors.ts';
import type { AuthEvent, AuthListener } from '../events.ts';
import type { Clock } from '../platform/clock.ts';
import { isThenable, limited, pause, TIMED_OUT } from '../platform/timeout.ts';
import { MINUTE, SECOND } from '../platform/units.ts';
import type { LeaseAnswer, StoredRecord, StorePort } from './contract.ts';
import {
  EMPTY,
  type Ledger,
  type LedgerName,
  type LedgerTools,
  type Mutation,
  STORE_LIMIT_MS,
  type TokenStore,
} from './ledger.ts';
import { readRecord } from './read-record.ts';
import { storeWarnings } from './warnings.ts';

/** Conflicts in a row before a write counts as failed; whoever holds the lease has none. */
const MOST_CONFLICTS = 8;
const HELD_BY_ANOTHER =
  'another process is renewing and has not finished, and going on could end its session.';
const POLL_MS = 50;
const LONGEST_POLL_MS = 250;

type StoreOperation = Extract<AuthEvent, { type: 'persist-failed' }>['operation'];

/** Makes a store for engines of a place where records can be kept. Any number of engines and processes may share it. */
export function defineStore(port: StorePort): TokenStore {
  return {
    ready: () => port.ready?.(),
    get: (key, report) => port.get(key, report),
    compareAndSet: (key, version, record) => port.compareAndSet(key, version, record),
    takeLease: (key, lease) => port.takeLease(key, lease),
    releaseLease: (key, nonce) => port.releaseLease(key, nonce),
    fingerprint: (secret, like) => port.fingerprint(secret, like),
    warn: storeWarnings(),
    async open(name, tools) {
      await ready(port, tools);
      const owner = tools.random.id();
      const guarded = guard(port, tools);
      return sharedLedger(guarded, await keyOf(name, guarded, owner), name.singleUse, owner, tools);
    },
  };
}

/** Throws where the store says what is wrong with how it was made. */
async function ready(port: StorePort, { clock, emit }: LedgerTools): Promise<void> {
  if (!port.ready) return;
  try {
    await limited(clock, STORE_LIMIT_MS, Promise.resolve(port.ready()));
  } catch (error) {
    if (isAuthError(error)) throw error;
    emit({ type: 'persist-failed', operation: 'get', reason: error === TIMED_OUT ? 'timeout' : 'error' });
  }
}

/** The result as `[result]`, or `undefined` where the store failed, took too long or threw. */
interface Guarded {
  <T>(operation: StoreOperation, work: (port: StorePort) => T | PromiseLike<T>): Promise<[T] | undefined>;
  /** What the store said when it last failed. */
  trouble(): string;
}

function guard(port: StorePort, { clock, emit }: LedgerTools): Guarded {
  const told = collapsed(clock, emit);
  let trouble = '';
  const guarded = async <T>(
    operation: StoreOperation,
    work: (port: StorePort) => T | PromiseLike<T>,
  ): Promise<[T] | undefined> => {
    try {
      const answer = work(port);
      const result = isThenable(answer)
        ? await limited(clock, STORE_LIMIT_MS, Promise.resolve(answer))
        : answer;
      told.works(operation);
      return [result];
    } catch (error) {
      const reason = error === TIMED_OUT ? 'timeout' : 'error';
      const message = isAuthError(error) ? error.message : undefined;
      trouble = message ?? (reason === 'timeout' ? 'It gave no answer in time.' : 'It gave no reason.');
      told.fails({ type: 'persist-failed', operation, reason, message });
      return undefined;
    }
  };
  return Object.assign(guarded, { trouble: () => trouble });
}

type Failed = Extract<AuthEvent, { type: 'persist-failed' }>;
const REPEAT_MS = MINUTE;

/** Tells the same failure once a minute, and at once when there was a success between. */
function collapsed(clock: Clock, emit: AuthListener) {
  const seen = new Map<StoreOperation, { what: string; at: number; repeated: number }>();
  return {
    works: (operation: StoreOperation) => void seen.delete(operation),
    fails(event: Failed) {
      const what = `${event.reason} ${event.message}`;
      const at = clock.monotonic();
      const before = seen.get(event.operation);
      if (before?.what === what && at - before.at < REPEAT_MS) {
        before.repeated++;
        return;
      }
      seen.set(event.operation, { what, at, repeated: 0 });
      const { repeated } = before ?? {};
      emit(repeated ? { ...event, repeated } : event);
    },
  };
}

/** Provider, token endpoint and every non-secret part of the credentials; where all is secret, its fingerprint. */
async function keyOf(
  { name, account, endpoint }: LedgerName,
  guarded: Guarded,
  owner: string,
): Promise<string> {
  if (!account) return `${name} ${endpoint.origin}`;
  const parts = Object.entries(account.parts ?? {}).filter(([, value]) => value !== undefined);
  if (parts.length) return `${name} ${endpoint.href} ${JSON.stringify(parts.sort())}`;
  const made = await guarded('fingerprint', (store) => store.fingerprint(account.secret));
  // A store that cannot make a name cannot share either, so that one of our own loses nothing.
  return `${name} ${endpoint.href} ${made?.[0] ?? owner}`;
}

/**
 * What the store holds and, on top, what could not be written yet. Memory leads, the store follows by
 * compare-and-set; a store that has forgotten what it once held is seeded again.
 */
function sharedLedger(
  guarded: Guarded,
  key: string,
  singleUse: boolean,
  owner: string,
  { clock, random, emit }: LedgerTools,
): Ledger {
  let record: StoredRecord = EMPTY;
  /** What the store was last known to hold. */
  let saved: StoredRecord = EMPTY;
  /** The version to compare with; differs from that of `saved` after a loss. */
  let storedVersion = 0;
  /** The store has forgotten, and was not seeded again yet. */
  let lost = false;
  let unsaved: Mutation[] = [];
  let saving: Promise<boolean> | undefined;
  let retries = 0;
  let retrying = false;
  let stopped = false;

  const layer = () => {
    record = unsaved.reduce((below, mutate) => mutate(below), saved);
  };

  const unreadable = (message: string) =>
    emit({ type: 'persist-failed', operation: 'get', reason: 'unreadable', message });

  const read = async (): Promise<boolean> => {
    const before = saved;
    const answer = await guarded('get', (store) => store.get(key, unreadable));
    if (!answer) return false;
    const stored = readRecord(answer[0]);
    // Overtaken by an offer: not a loss.
    if (saved !== before && (stored?.version ?? 0) < saved.version) return true;
    accept(stored);
    // Whoever comes new must not find it empty: a login of theirs may end the session that we hold.
    if (lost && !saving && !retrying) void save();
    return true;
  };

  const accept = (stored: StoredRecord | undefined): void => {
    storedVersion = stored?.version ?? 0;
    const loggedOut = stored && stored.epoch > saved.epoch;
    if (!stored || (stored.generation < saved.generation && !loggedOut) || stored.epoch < saved.epoch) {
      if (saved.version > 0) {
        // It may be read many times before it is seeded.
        if (!lost) {
          emit({ type: 'store-lost' });
          unsaved.push((forgotten) => forgotten);
        }
        lost = true;
        const generation = Math.max(saved.generation, stored?.generation ?? 0);
        // Somebody may have spent the refresh token before the loss, and a token has one number for ever.
        const kept = saved.token && singleUse ? { ...saved.token, refreshToken: undefined } : saved.token;
        const token = generation === saved.generation ? kept : undefined;
        saved = { ...saved, token, generation, version: Math.max(saved.version, storedVersion) };
      }
    } else if (stored.generation < saved.generation) {
      // Lost as well, and somebody has logged out since: the count goes on, the logout holds, and so does a mark on the token.
      const { generation } = saved;
      const rejected = stored.rejected === stored.generation ? generation : undefined;
      saved = { ...stored, generation, rejected };
      unsaved.push((forgotten) => forgotten);
    } else {
      lost = false;
      const same = stored.generation === saved.generation && stored.epoch === saved.epoch;
      // A record whose token cannot be decrypted is not a logout: that would have raised the epoch.
      saved = same && !stored.token && saved.token ? { ...stored, token: saved.token } : stored;
    }
    layer();
  };

  const attempt = async (): Promise<boolean> => {
    for (let tries = 0; tries < MOST_CONFLICTS; tries++) {
      const count = unsaved.length;
      // A record that is made anew counts from the time, so that no version comes twice after a loss.
      const version = Math.max(saved.version, storedVersion || Math.floor(clock.now())) + 1;
      const next = { ...record, version };
      const answer = await guarded('compare-and-set', (store) =>
        store.compareAndSet(key, storedVersion, storable(next)),
      );
      if (!answer) return false;
      if (answer[0]) {
        unsaved = unsaved.slice(count);
        // An offer may have overtaken the answer.
        if (next.version > saved.version) {
          saved = next;
          storedVersion = next.version;
        }
        retries = 0;
        lost = false;
        layer();
        return true;
      }
      if (!(await read())) return false;
    }
    emit({ type: 'persist-failed', operation: 'compare-and-set', reason: 'conflict' });
    return false;
  };

  const save = async (): Promise<boolean> => {
    while (saving) await saving;
    if (!unsaved.length) return true;
    saving = attempt();
    const done = await saving;
    saving = undefined;
    if (!done) retryLater();
    return done;
  };

  const retryLater = () => {
    if (retrying || stopped) return;
    retrying = true;
    void pause(clock, Math.min(MINUTE, SECOND * 2 ** retries++), false).then(async () => {
      retrying = false;
      if (stopped) return;
      await read();
      await save();
    });
  };

  return {
    key,
    get record() {
      return record;
    },
    read,
    offer(of, offered) {
      const stored = of === key ? readRecord(offered) : undefined;
      if (stored && stored.version > saved.version) accept(stored);
    },
    write(mutation) {
      record = mutation(record);
      unsaved.push(mutation);
      return save();
    },
    async lease({ ms, enough, waiters }) {
      const nonce = random.id();
      const started = clock.monotonic();
      const waitedMs = () => clock.monotonic() - started;
      const release = async () => {
        await guarded('lease', (store) => store.releaseLease(key, nonce));
      };
      for (let pollMs = POLL_MS; ; pollMs = Math.min(LONGEST_POLL_MS, pollMs * 1.5)) {
        const since = clock.monotonic();
        const answer = (
          await guarded('lease', (store) => {
            const answer = store.takeLease(key, { owner, nonce, ms });
            if (!isThenable(answer)) return answer;
            // Once: a lazy query runs anew for each that waits for it.
            const taking = Promise.resolve(answer);
            // Taken too late for us, it would keep everybody else waiting for nothing.
            const giveBack = (late: LeaseAnswer | undefined) => {
              if (late?.taken && clock.monotonic() - since >= STORE_LIMIT_MS) void release();
            };
            taking.then(giveBack, () => {});
            return taking;
          })
        )?.[0];
        if (answer?.taken) {
          if (answer.takenOver) emit({ type: 'lease-taken-over' });
          if (pollMs > POLL_MS) emit({ type: 'lease-waited', durationMs: waitedMs(), taken: true });
          return {
            leftMs: () => ms - (clock.monotonic() - since),
            release,
          };
        }
        // A store is outside: whatever is no wait is none.
        const told = Number(answer?.freeInMs);
        const freeInMs = told > 0 ? told : undefined;
        if (!answer) {
          const why = `the store could not be reached, so another process may be renewing, and going on could end its session. ${guarded.trouble()}`;
          return { retryInMs: SECOND, why };
        }
        if (waitedMs() >= ms) return { retryInMs: freeInMs ?? SECOND, why: HELD_BY_ANOTHER };
        const waitMs = Math.min(freeInMs ?? pollMs, pollMs * (0.5 + random.uniform()));
        await pause(clock, waitMs, waiters() > 0);
        await read();
        if (enough()) {
          emit({ type: 'lease-waited', durationMs: waitedMs(), taken: false });
          return 'enough';
        }
      }
    },
    async fingerprint(secret, like) {
      const [name] = (await guarded('fingerprint', (store) => store.fingerprint(secret, like))) ?? [];
      return typeof name === 'string' && name ? name : undefined;
    },
    async stop() {
      await save();
      stopped = true;
    },
  };
}

/** What the user supplied stays in memory. */
function storable(record: StoredRecord): StoredRecord {
  return record.token?.supplied ? { ...record, token: undefined } : record;
}

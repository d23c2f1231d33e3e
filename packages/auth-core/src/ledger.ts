import type { AuthEvent, AuthListener } from './events.ts';
import { isPromise, limited, pause, TIMED_OUT } from './limit.ts';
import type { Clock } from './ports.ts';
import { readRecord } from './read-record.ts';
import type { StoredRecord, TokenStore } from './store.ts';
import { MINUTE, SECOND } from './time.ts';

/** A change of a record. May be applied again on a newer record, and must then give the same result. */
export type Mutation = (record: StoredRecord) => StoredRecord;

/** Each call to a store has this long, by rule; what takes longer has failed. */
export const STORE_LIMIT_MS = 2 * SECOND;

/** Conflicts in a row before a write counts as failed; whoever holds the lease has none. */
const MOST_CONFLICTS = 8;

const EMPTY: StoredRecord = { version: 0, generation: 0, epoch: 0 };

type StoreOperation = Extract<AuthEvent, { type: 'persist-failed' }>['operation'];

/** A store, with every call limited in time and every failure told to the listener instead of thrown. */
export class GuardedStore {
  readonly store: TokenStore;
  readonly clock: Clock;
  readonly emit: AuthListener;

  constructor(store: TokenStore, clock: Clock, emit: AuthListener) {
    this.store = store;
    this.clock = clock;
    this.emit = emit;
  }

  /** The result as `[result]`, or `undefined` where the store failed. */
  async call<T>(
    operation: StoreOperation,
    work: (store: TokenStore) => T | Promise<T>,
  ): Promise<[T] | undefined> {
    try {
      const result = work(this.store);
      return [isPromise(result) ? await limited(this.clock, STORE_LIMIT_MS, result) : result];
    } catch (error) {
      this.emit({ type: 'persist-failed', operation, reason: error === TIMED_OUT ? 'timeout' : 'error' });
      return undefined;
    }
  }
}

/**
 * The record of one key: what the store holds and, on top, what could not be written yet. Memory leads, the store
 * follows by compare-and-set; a store that has forgotten what it once held is seeded again.
 */
export class Ledger {
  /** The record as this process sees it. */
  record: StoredRecord = EMPTY;
  readonly key: string;
  readonly #guarded: GuardedStore;
  /** A refresh token from memory must not outlive a store that has lost its own: somebody may have spent it. */
  readonly #singleUse: boolean;
  /** What the store was last known to hold. */
  #saved: StoredRecord = EMPTY;
  /** The version to compare with; differs from `#saved.version` after a loss. */
  #storedVersion = 0;
  #unsaved: Mutation[] = [];
  #saving: Promise<boolean> | undefined;
  #retries = 0;
  #retrying = false;
  #stopped = false;

  constructor(guarded: GuardedStore, key: string, singleUse: boolean) {
    this.#guarded = guarded;
    this.key = key;
    this.#singleUse = singleUse;
  }

  /** Reads the store. `false`: it failed, and memory stands as it is. */
  async read(): Promise<boolean> {
    const answer = await this.#guarded.call('get', (store) => store.get(this.key));
    if (!answer) return false;
    const stored = readRecord(answer[0]);
    const known = this.#saved;
    this.#storedVersion = stored?.version ?? 0;
    if (!stored || stored.generation < known.generation || stored.epoch < known.epoch) {
      if (known.version > 0) {
        this.#guarded.emit({ type: 'store-lost' });
        const token =
          known.token && this.#singleUse ? { ...known.token, refreshToken: undefined } : known.token;
        this.#saved = { ...known, token, version: Math.max(known.version, this.#storedVersion) };
        if (!this.#unsaved.length) this.#unsaved.push((record) => record);
      }
    } else {
      const same = stored.generation === known.generation && stored.epoch === known.epoch;
      // A record whose token cannot be decrypted is not a logout: that would have raised the epoch.
      this.#saved = same && !stored.token && known.token ? { ...stored, token: known.token } : stored;
    }
    this.record = this.#unsaved.reduce((record, mutate) => mutate(record), this.#saved);
    return true;
  }

  /** Applies a change in memory at once, then writes it. `false`: the write failed and will be tried again. */
  write(mutation: Mutation): Promise<boolean> {
    this.record = mutation(this.record);
    this.#unsaved.push(mutation);
    return this.save();
  }

  /** Writes what is not written yet. */
  async save(): Promise<boolean> {
    while (this.#saving) await this.#saving;
    if (!this.#unsaved.length) return true;
    this.#saving = this.#save();
    try {
      return await this.#saving;
    } finally {
      this.#saving = undefined;
    }
  }

  /** No further attempts to write. */
  stop(): void {
    this.#stopped = true;
  }

  async #save(): Promise<boolean> {
    for (let tries = 0; tries < MOST_CONFLICTS; tries++) {
      const count = this.#unsaved.length;
      const next = { ...this.record, version: Math.max(this.#saved.version, this.#storedVersion) + 1 };
      const answer = await this.#guarded.call('compare-and-set', (store) =>
        store.compareAndSet(this.key, this.#storedVersion, next),
      );
      if (!answer) break;
      if (answer[0]) {
        this.#unsaved.splice(0, count);
        this.#saved = next;
        this.#storedVersion = next.version;
        this.#retries = 0;
        this.record = this.#unsaved.reduce((record, mutate) => mutate(record), next);
        return true;
      }
      if (tries === MOST_CONFLICTS - 1) {
        this.#guarded.emit({ type: 'persist-failed', operation: 'compare-and-set', reason: 'conflict' });
      } else if (!(await this.read())) break;
    }
    this.#retryLater();
    return false;
  }

  #retryLater(): void {
    if (this.#retrying || this.#stopped) return;
    this.#retrying = true;
    void pause(this.#guarded.clock, Math.min(MINUTE, SECOND * 2 ** this.#retries++), false).then(async () => {
      this.#retrying = false;
      if (this.#stopped) return;
      await this.read();
      await this.save();
    });
  }
}

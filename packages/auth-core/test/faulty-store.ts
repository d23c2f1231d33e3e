import {
  type Clock,
  defineStore,
  memoryStore,
  type StoredRecord,
  type StorePort,
  type TokenStore,
} from '../src/index.ts';

type Operation = keyof StorePort;

/** A memory store that can be looked into, be made to fail, and lose what it holds. */
export interface FaultyStore extends TokenStore {
  /** Every call so far, in order. */
  calls: Operation[];
  /** Every record that was written, in order. */
  written: StoredRecord[];
  /** The record of the only account in it. */
  record(): StoredRecord;
  /** Changes the record of the only account in it, as another process would. */
  edit(change: (record: StoredRecord) => Partial<StoredRecord>): void;
  /** Replaces what is read of the only account by anything at all. */
  plant(anything: unknown): void;
  /** Forgets all records, as a store that was wiped. */
  lose(): void;
  /** Makes some operations throw, reject, or never answer; no argument: all. */
  break(how: 'throw' | 'reject' | 'hang', ...operations: Operation[]): void;
  repair(): void;
  /** Called before each operation. */
  before: ((operation: Operation) => void) | undefined;
}

export function faultyStore(clock: Clock): FaultyStore {
  let inner = memoryStore({ clock });
  let planted: { value: unknown } | undefined;
  const broken = new Map<Operation, string>();
  const keys = new Set<string>();
  const all: Operation[] = ['get', 'compareAndSet', 'takeLease', 'releaseLease', 'fingerprint'];

  const guarded = <T>(operation: Operation, work: () => T): T => {
    store.calls.push(operation);
    store.before?.(operation);
    const how = broken.get(operation);
    if (how === 'throw') throw new Error('the store is broken');
    if (how === 'reject') return Promise.reject(new Error('the store is broken')) as T;
    if (how === 'hang') return new Promise(() => {}) as T;
    return work();
  };
  const onlyKey = (): string => {
    if (keys.size !== 1) throw new Error(`the store holds ${keys.size} accounts`);
    return [...keys][0]!;
  };

  const port: StorePort = {
    get: (key) =>
      guarded('get', () => (planted ? (planted.value as StoredRecord | undefined) : inner.get(key))),
    compareAndSet: (key, version, record) =>
      guarded('compareAndSet', () => {
        planted = undefined;
        const done = inner.compareAndSet(key, version, record) as boolean;
        if (done) {
          keys.add(key);
          store.written.push(structuredClone(record));
        }
        return done;
      }),
    takeLease: (key, lease) => guarded('takeLease', () => inner.takeLease(key, lease)),
    releaseLease: (key, nonce) => guarded('releaseLease', () => inner.releaseLease(key, nonce)),
    fingerprint: (secret) => guarded('fingerprint', () => inner.fingerprint(secret)),
  };
  const store: FaultyStore = {
    ...defineStore(port),
    calls: [],
    written: [],
    before: undefined,
    record: () => inner.get(onlyKey()) as StoredRecord,
    edit(change) {
      const record = store.record();
      const next = { ...record, ...change(record), version: record.version + 1 };
      inner.compareAndSet(onlyKey(), record.version, next);
      store.written.push(next);
    },
    plant(value) {
      planted = { value };
    },
    lose() {
      inner = memoryStore({ clock });
    },
    break(how, ...operations) {
      for (const operation of operations.length ? operations : all) broken.set(operation, how);
    },
    repair: () => broken.clear(),
  };
  return store;
}

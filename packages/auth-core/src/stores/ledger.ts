import type { AuthEvent, AuthListener } from '../events.ts';
import type { Account } from '../grant.ts';
import type { Clock, Random } from '../platform/clock.ts';
import type { StoredRecord, StorePort } from './contract.ts';

/** A change of a record. May be applied again on a newer record, and must then give the same result. */
export type Mutation = (record: StoredRecord) => StoredRecord;

/** The right to talk to the token endpoint. */
export interface Lease {
  /** How long it still lasts, in milliseconds. */
  leftMs(): number;
  release(): Promise<void>;
  /** What must be noted before a call could not be stored. Throws `LeaseUnavailable`, unless the risk is taken. */
  goOnUnnoted(): void;
}

/** What a ledger may do while it waits for a lease. */
export interface LeaseWait {
  ms: number;
  /** Asked after each look at the store: is there no more need to wait? */
  enough(): boolean;
  /** How many callers wait. */
  waiters(): number;
  /** Throws `LeaseUnavailable` where there is none, since going on alone could end another process's session. */
  failClosed: boolean;
}

/** The record of one account as this process sees it, and the ways to change it. No method but `lease` throws. */
export interface Ledger {
  readonly record: StoredRecord;
  /** Names the record in the store. */
  readonly key: string;
  /** Takes over what others have written. `false`: that could not be read. */
  read(): Promise<boolean>;
  /** Takes over a record that another process has written, if it is this one and newer. */
  adoptRecord(key: string, record: unknown): void;
  /** Applies a change at once, then stores it. `false`: it is in memory only, and will be stored later. */
  write(mutation: Mutation): Promise<boolean>;
  /** `'enough'`: there is no more need for one. Without `failClosed`, what cannot be had is gone on without. */
  lease(wait: LeaseWait): Promise<Lease | 'enough'>;
  /** A name for a secret, as {@link StorePort.fingerprint} makes it; `undefined` where none can be made. */
  fingerprint(secret: string, like?: string): Promise<string | undefined>;
  /** What the store calls the secret of the credentials: from now on the record's tokens are looked for under it. */
  identify(secret: string): Promise<string>;
  /** A token was obtained with the secret that was identified last, by the name beside the token. */
  owns(credential: string | undefined): boolean;
  /** Stores what is not stored yet, and gives up what cannot be. */
  stop(): Promise<void>;
}

/** What a store gets to work with. */
export interface LedgerTools {
  clock: Clock;
  random: Random;
  emit: AuthListener;
}

/** Which record. */
export interface LedgerName {
  /** Of the grant. */
  name: string;
  /** Left out: the record of the address, shared by all accounts there. */
  account?: Account;
  endpoint: URL;
  /** A refresh token works once, so that a forgotten one must not come back from memory. */
  singleUse: boolean;
}

/**
 * Where tokens are kept, made by `memoryStore`, `fileStore`, `redisStore` or, for any other place, `defineStore`.
 *
 * @sealed
 */
export interface TokenStore extends StorePort {
  /** The ledger of one record. For engines. */
  open(name: LedgerName, tools: LedgerTools): Promise<Ledger>;
  /** For a client or engine without a listener: says what is wrong with the store as a warning of the process. */
  warn?(name: string, event: AuthEvent): void;
}

const EMPTY: StoredRecord = { version: 0, generation: 0, epoch: 0 };

/** The lease of those who need none, or go on without. */
export const UNLIMITED: Lease = {
  leftMs: () => Infinity,
  release: async () => {},
  goOnUnnoted() {},
};

/** The ledger of an engine that shares with no other: nothing to read, to wait for or to hide. */
export function localLedger(): Ledger {
  let record = EMPTY;
  let name = '';
  return {
    key: '',
    get record() {
      return record;
    },
    read: async () => true,
    adoptRecord() {},
    async write(mutation) {
      record = { ...mutation(record), version: record.version + 1 };
      return true;
    },
    lease: async () => UNLIMITED,
    fingerprint: async (secret) => secret,
    identify: async (secret) => (name = secret),
    owns: (credential) => credential === name,
    stop: async () => {},
  };
}

export { EMPTY };

/** Each call to a store has so many milliseconds; what takes longer has failed. */
export const STORE_LIMIT_MS = 2_000;

/** What forbids a call to the token endpoint for a while. */
export interface Penalty {
  /** When it began, in milliseconds since the Unix epoch. */
  at: number;
  /** How long it lasts, in milliseconds; left out: until something changes or `reset()`. */
  ms?: number | undefined;
  /** The call that it forbids; left out: every call. */
  call?: 'acquire' | 'renew' | undefined;
  /** How many failures in a row led here. */
  attempt: number;
  /** The error that callers get meanwhile. */
  code: string;
  message: string;
  status?: number | undefined;
  /** For a login budget: how much of it was used up at `at`, in milliseconds of refill. */
  usedMs?: number | undefined;
  /** For a login budget: what the last charge is known by. */
  chargeId?: string | undefined;
}

/**
 * The penalties of an account or an address, whatever the credential. `locked`: the vendor has locked it; `coolDown`: a
 * vendor that said "not now"; `budget`: logins that have to be spaced.
 */
export type Penalties = { [Name in 'locked' | 'coolDown' | 'budget']?: Penalty | undefined };

/** What is known of one credential of an account. Another credential is not stopped by it. */
export interface CredentialRecord {
  /** The vendor has refused the credential. */
  latch?: Penalty | undefined;
  /** Two logins with the credential have failed. */
  lockOut?: Penalty | undefined;
  /** Times of its last failed logins, in milliseconds since the Unix epoch. */
  failedLogins?: number[] | undefined;
  /** Times of its last logins whose token was refused before any token of it had worked. */
  unprovenLogins?: number[] | undefined;
  /** It has logged in. */
  proven?: boolean | undefined;
  /** A call with a token of it has succeeded. */
  worked?: boolean | undefined;
}

/** The secret part of a record. A store that writes to disk or network encrypts it. */
export interface StoredToken {
  accessToken: string;
  /** When the request that brought it was sent, in milliseconds since the Unix epoch. */
  obtainedAt: number;
  /** Life in milliseconds from `obtainedAt`; left out: unknown. */
  lifeMs?: number | undefined;
  refreshToken?: string | undefined;
  /** When the refresh token was obtained, and its life in milliseconds, where known. */
  refreshObtainedAt?: number | undefined;
  refreshLifeMs?: number | undefined;
  extras?: Record<string, string> | undefined;
  /** Keyed hash of the credential that the token was obtained with: it is handed out to that credential alone. */
  credential?: string | undefined;
  /** The user supplied it, so that it stays in memory and is never stored. */
  supplied?: boolean | undefined;
  /** A call with it has succeeded. */
  proven?: boolean | undefined;
  source: 'acquire' | 'renew';
}

/** What is kept of an account. Everything but `token` may be stored in clear. */
export interface StoredRecord {
  /** Grows by one with every write of any field. */
  version: number;
  /** Grows by one with every accepted token. */
  generation: number;
  /** Grows by one with every logout. */
  epoch: number;
  /** A generation that the vendor has refused on a data call. */
  rejected?: number | undefined;
  /** Keyed hash of a single-use refresh token that may have been spent, and when. */
  inDoubt?: { hash: string; at: number } | undefined;
  penalties?: Penalties | undefined;
  /** Times of the logins of the last 24 h. */
  logins?: number[] | undefined;
  /** By keyed hash: the credentials that logins were made with, the latest last. */
  credentials?: Record<string, CredentialRecord> | undefined;
  token?: StoredToken | undefined;
}

/** Answer to {@link StorePort.takeLease}. */
export interface LeaseAnswer {
  taken: boolean;
  /** The lease was another process's, which let it run out or is gone. */
  takenOver?: boolean | undefined;
  /** Where it was not taken: after how many milliseconds it runs out at the latest, if known. */
  freeInMs?: number | undefined;
}

/**
 * Where records are kept: what the author of a store writes, and `defineStore` makes a {@link TokenStore} of. Every
 * method may be asynchronous, may fail and may hang: each call has 2 s. The message of an `AuthError` that it throws is
 * told to the listener; any other error's message may hold a secret and is not. There is no delete: a logout writes a record
 * without a token.
 */
export interface StorePort {
  /**
   * Called before an engine first uses the store: reads what is needed, such as a key from the environment. An
   * `AuthError` that it throws is thrown to the caller, each time until it throws none; any other failure is told to the
   * listener. Left out: there is nothing to read.
   */
  ready?(): void | Promise<void>;
  /**
   * The record of a key; `undefined` where there is none that can be read. Calls `report` with a message that holds no
   * secret where there is something that cannot be read, or not all of it.
   */
  get(
    key: string,
    report?: (message: string) => void,
  ): StoredRecord | undefined | Promise<StoredRecord | undefined>;
  /**
   * Writes `record` if the stored version is `version` (0: there is none), in one atomic step. `false`: another process
   * has written. Nothing but the version is compared.
   */
  compareAndSet(key: string, version: number, record: StoredRecord): boolean | Promise<boolean>;
  /**
   * Takes the lease of a key for `ms` milliseconds, in one atomic step, if it is free, has run out or its owner is
   * known to be gone. `owner` names the process, `nonce` this taking.
   */
  takeLease(
    key: string,
    lease: { owner: string; nonce: string; ms: number },
  ): LeaseAnswer | Promise<LeaseAnswer>;
  /** Gives the lease back if it still carries `nonce`. */
  releaseLease(key: string, nonce: string): void | Promise<void>;
  /**
   * A name for a secret, from which the secret cannot be guessed: a hash under a key that only this store has. `like` is
   * a name that was made before, perhaps under a key that is no longer the first: the new one is made the same way, if
   * the store still can.
   */
  fingerprint(secret: string, like?: string): string | Promise<string>;
}

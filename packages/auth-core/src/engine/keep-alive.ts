import type { AuthListener } from '../events.ts';
import type { StoredRecord } from '../stores/contract.ts';
import type { TokenStore } from '../stores/ledger.ts';

/** Renews the token of an engine without being asked, from elsewhere: see `@x/auth-core/worker`. */
export interface KeepAlive {
  /**
   * Makes the renewer of one engine, which starts nothing yet. Throws `MisconfiguredError` where there can be none.
   */
  attach(engine: { store: TokenStore | undefined; emit: AuthListener }): Renewer;
  /** The same for a client of a provider package, by the name of the package and the options of the client. */
  forClient?(name: string, options: object): KeepAlive;
}

/** Options of `workerKeepAlive` of `@x/auth-core/worker`. For a client of a provider package, all can be left out. */
export interface WorkerKeepAliveOptions {
  /**
   * The module that makes the engine in the worker: a URL, or the name of a package. Default: the provider's package, as
   * the main script of the process finds it.
   */
  module?: string | URL | undefined;
  /**
   * The export that is called there, with `data` and, on top, `store`, `keepAlive` and `onEvent`, which it has to hand to
   * the engine. Returns an engine or a client. Default: the only export called `create…Client`.
   */
  factory?: string | undefined;
  /** Plain data for the factory. Default: the options of the client. */
  data?: object | undefined;
  /** The factory opens the store itself, at the same place: needed for any other than `fileStore`. Default `false`. */
  opensStore?: boolean | undefined;
}

/** A record that the renewer has written. */
export interface RecordUpdate {
  key: string;
  record: StoredRecord;
}

/** The renewer of one engine. No method throws. */
export interface Renewer {
  /** What the engine must use as its store, so that both share one. */
  readonly store: TokenStore;
  /** It renews now, so that the engine need not before a caller has to wait. */
  readonly renews: boolean;
  /** Begins; does nothing where it has begun. */
  start(): void;
  /** The next record that it has written. Called with every call for a token. */
  nextUpdate(): RecordUpdate | undefined;
  /** Says that the engine has changed the record. */
  notifyChanged(): void;
  /** Ends it, once what it has sent is stored. */
  stop(): Promise<void>;
}

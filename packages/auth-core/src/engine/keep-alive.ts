import type { AuthListener } from '../events.ts';
import type { Clock } from '../platform/clock.ts';
import { SECOND } from '../platform/units.ts';
import type { StoredRecord } from '../stores/contract.ts';
import type { TokenStore } from '../stores/ledger.ts';
import type { Held } from './session.ts';

/** Somebody else who renews the token of an engine without being asked: see `@x/auth-core/worker`. */
export interface KeepAlive {
  /**
   * Becomes the helper of one engine; starts nothing yet. Throws `MisconfiguredError` where it cannot help such a one.
   */
  attach(engine: { store: TokenStore | undefined; emit: AuthListener }): KeepAliveHelper;
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

/** A record that somebody else has written. */
export interface News {
  key: string;
  record: StoredRecord;
}

/** The helper of one engine. No method throws. */
export interface KeepAliveHelper {
  /** What the engine must use as its store, so that both share one. */
  readonly store: TokenStore;
  /** It renews, so that the engine need not before somebody has to wait. */
  readonly renews: boolean;
  /** Begins; does nothing where it has begun. */
  start(): void;
  /** The next record that it has written. Called with every call for a token. */
  news(): News | undefined;
  /** The engine has changed the record. */
  told(): void;
  /** Ends it, once what it has sent is stored. */
  stop(): Promise<void>;
}

/** A timer counts time by one clock only, and not while a machine sleeps; so it looks at both at least this often. */
const LONGEST_CHUNK_MS = 30 * SECOND;
const SHORTEST_PAUSE_MS = SECOND / 10;

/** What {@link renewalTimer} has to know. */
export interface RenewalTimerView {
  clock: Clock;
  /** The token to keep; none: nothing is due. */
  held(): Held | undefined;
  age(held: Held): number;
  /** Monotonic time before which nothing is tried again. */
  quietUntil(): number;
  renew(): void;
}

/**
 * Renews when a token's soft age has come. Returns the function that sets the timer anew, after any change; it keeps no
 * process alive.
 */
export function renewalTimer({ clock, held, age, quietUntil, renew }: RenewalTimerView): () => void {
  let cancel = () => {};
  let tried: Held | undefined;
  const arm = (): void => {
    cancel();
    const token = held();
    if (!token || !Number.isFinite(token.ages.soft)) return;
    const { soft, end } = token.ages;
    const dueMs = Math.max(soft - age(token), quietUntil() - clock.monotonic());
    if (dueMs <= 0 && token !== tried) {
      tried = token;
      renew();
      return;
    }
    // What brought no new token, failed or put off, is tried again ever sooner.
    const againMs = Math.max(SHORTEST_PAUSE_MS, (end - age(token)) / 4);
    if (token === tried) tried = undefined;
    // Less than a millisecond may be less than the wall clock can show, so that it would be due again and again.
    const waitMs = Math.max(1, dueMs > 0 ? dueMs : againMs);
    cancel = clock.timer(Math.min(waitMs, LONGEST_CHUNK_MS), arm, true);
  };
  return arm;
}

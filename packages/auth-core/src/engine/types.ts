import type { AuthListener } from '../events.ts';
import type { Grant } from '../grant.ts';
import type { Clock, Random } from '../platform/clock.ts';
import type { Policy } from '../policy.ts';
import type { TokenStore } from '../stores/ledger.ts';
import type { KeepAlive, RecordUpdate } from './keep-alive.ts';
import type { CurrentToken } from './session.ts';

declare global {
  // So that the declarations compile without the types of Node or of ESNext; both declare the same.
  interface SymbolConstructor {
    readonly asyncDispose: unique symbol;
  }
}

/** What {@link createTokenEngine} is made from. */
export interface TokenEngineOptions<C> {
  /** How the vendor hands out tokens. */
  grant: Grant<C>;
  /** Where tokens are kept and shared. Default: the memory of this engine alone. */
  store?: TokenStore | undefined;
  policy?: Policy | undefined;
  /** Default: the runtime's clock and timers. */
  clock?: Clock | undefined;
  /** Default: the runtime's random source. */
  random?: Random | undefined;
  /** Sends the calls to the token endpoint. Default: `globalThis.fetch` as it is at the time of the call. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Told everything that happens, without secrets. */
  onEvent?: AuthListener | undefined;
  /** Token endpoints that may be reached by plain `http:` although they are not on loopback. Default none. */
  allowInsecureOrigins?: readonly string[] | undefined;
  /**
   * Keeps background work alive where a runtime ends it with the request that started it (Cloudflare Workers:
   * `waitUntil` of `cloudflare:workers`). Without it such a runtime renews while a caller waits.
   */
  waitUntil?: ((work: Promise<unknown>) => void) | undefined;
  /**
   * Renews without being asked: `'timer'` on this thread, `workerKeepAlive()` of `@x/auth-core/worker` on another one,
   * also while this one is blocked. Neither keeps the process alive. Default: `'timer'` where a new login needs a
   * person, else `false`, which renews on demand.
   */
  keepAlive?: false | 'timer' | KeepAlive | undefined;
}

export interface GetTokenOptions {
  /** The token must live at least this long, in milliseconds, where the vendor's tokens live that long at all. Default 0. */
  minRemainingMs?: number | undefined;
  /** Ends the wait of this caller alone, with the signal's reason. */
  signal?: AbortSignal | null | undefined;
}

/** A snapshot without secrets. Times are in milliseconds since the Unix epoch. */
export interface EngineState {
  /** Grows by one with every accepted token; `undefined` before the first. */
  generation: number | undefined;
  /** Grows by one with every logout. */
  epoch: number;
  /** How the current token came: by a login or by a renewal. */
  source: 'acquire' | 'renew' | undefined;
  /** When the current token ends; `undefined` where there is none or its life is not known. */
  expiresAt: number | undefined;
  /** When the current token will be renewed by the next call. */
  renewsAt: number | undefined;
  /** No call to the token endpoint before this. */
  coolDownUntil: number | undefined;
  /** The credentials are not tried, until `retryAt` where there is one. */
  latch: { code: string; retryAt: number | undefined } | undefined;
  /** Code and message of the last failure. */
  lastError: { code: string; message: string } | undefined;
  /** Logins of this account in the last 24 h, by all who share the store. */
  logins24h: number;
  signedOut: boolean;
  closed: boolean;
}

/**
 * Hands out tokens of one account, and sees to it that there is one. Made by `createTokenEngine`; it may gain members in
 * a minor version.
 *
 * @sealed
 */
export interface TokenEngine {
  /** A token to present. At once while it is fresh; otherwise after a renewal that all callers share. */
  getToken(options?: GetTokenOptions): Promise<string>;
  /** The token in memory, if it can be used. Touches neither store nor network. */
  peek(): string | undefined;
  state(): EngineState;
  /**
   * Ends the session here, in the store and, where the vendor has a call for it, there. Never rejects. `cleared` is
   * `false` when the store could not be written, so that the token may still be in it, and where the token in it was obtained
   * with another secret than this engine has. The engine then says `SignedOut` until {@link TokenEngine.reset}.
   */
  logout(): Promise<{ revoked: boolean; cleared: boolean }>;
  /**
   * Forgets refusals, cool-downs and a logout, so that the next call tries again. With a store, clears them there as well, for
   * all engines that share it. Rejects with `Misconfigured` if the credentials, which name the record, are missing, and with
   * `Transient` if the code for it cannot be loaded.
   */
  reset(): Promise<void>;
  /** For the end of the process: lets a renewal under way be stored and ends neither session nor token. Final. */
  close(): Promise<void>;
  /** The same as {@link TokenEngine.close}. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** A data call that the vendor refused. */
export interface RefusedCall {
  /** The token that it was sent with. */
  token: CurrentToken;
  /** Method and path template: what may be refused for a reason of its own. */
  endpoint: string;
  /** The answer may be about a permission. */
  ambiguous: boolean;
  /** The newest generation that was known when the refusal came. */
  newest?: number;
  signal: AbortSignal | null | undefined;
}

/** What the fetch wrapper tells of its calls. */
export interface CallReports {
  /** Calls that succeed with a token that has worked are of interest as well. */
  readonly remembers: boolean;
  /** A call has succeeded. `healed`: after its token was replaced. */
  succeeded(token: CurrentToken, endpoint: string, healed: boolean): void;
  /** The token to replay a refused call with; none: its answer stands. */
  refused(call: RefusedCall): Promise<CurrentToken | undefined>;
  /** The refusal came again after a replay. */
  recordStanding(call: RefusedCall, second: CurrentToken): void;
}

/** What the fetch wrapper and the worker need of an engine. */
export interface EngineInternals {
  readonly grant: Pick<Grant<never>, 'name' | 'refusal' | 'peekBody' | 'facts'>;
  /** What calls tell of their tokens. `undefined`: there was none yet. */
  calls(): CallReports | undefined;
  /** The token for a call; no promise where it is at hand. */
  obtain(options: GetTokenOptions): CurrentToken | Promise<CurrentToken>;
  emit: AuthListener;
  /** Reads what other processes have written to the store. */
  refreshFromStore(): Promise<void>;
  /** What it knows, for another engine on the same store. */
  snapshot(): RecordUpdate | undefined;
}

/** Shared, so that handing out a fresh token allocates nothing. */
export const NO_OPTIONS: GetTokenOptions = {};

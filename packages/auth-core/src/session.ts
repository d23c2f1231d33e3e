import {
  type AuthError,
  ClosedError,
  isAuthError,
  MisconfiguredError,
  SignedOutError,
  TransientError,
} from './errors.ts';
import type { AuthListener } from './events.ts';
import { errorFor } from './failure-error.ts';
import type { Account, Grant } from './grant.ts';
import { nextCall } from './ladder.ts';
import { GuardedStore, Ledger } from './ledger.ts';
import { isPromise, limited, TIMED_OUT } from './limit.ts';
import { secureUrl } from './origins.ts';
import { coolingDown, type Penalty, penaltyOf } from './penalties.ts';
import { type Limits, limitsOf, type Policy, zonesOverride } from './policy.ts';
import type { Clock, Random } from './ports.ts';
import type { SharedCoolDown, StoredToken, TokenStore } from './store.ts';
import { DAY, type Moment, Timeline } from './time.ts';
import { type Ages, agesOf } from './zones.ts';

/** A token in memory, ready to be presented. */
export interface Held {
  readonly token: string;
  /** The headers that present it. */
  readonly headers: readonly (readonly [string, string])[];
  readonly generation: number;
  readonly epoch: number;
  readonly obtained: Moment;
  readonly ages: Ages;
  readonly stored: StoredToken;
  /** Resolved with the token, so that handing it out allocates nothing. */
  readonly promise: Promise<string>;
  /** A call with it has succeeded. */
  proven: boolean;
}

export type Zone = 'fresh' | 'soft' | 'hard' | 'expired';

/** What a login needs, fetched anew for each. */
export interface Inputs<C> {
  credentials: C;
  fingerprint: string | undefined;
}

export interface SessionOptions<C> {
  grant: Grant<C>;
  store: TokenStore;
  policy: Policy;
  clock: Clock;
  random: Random;
  fetch: () => typeof globalThis.fetch;
  emit: AuthListener;
  allowInsecureOrigins?: readonly string[] | undefined;
}

/**
 * What one engine knows: the records behind it and the token in memory. It decides nothing about when; it answers
 * what may be handed out and what may be called.
 */
export class Session<C> {
  readonly grant: Grant<C>;
  readonly policy: Policy;
  readonly limits: Limits;
  readonly clock: Clock;
  readonly random: Random;
  readonly timeline: Timeline;
  readonly fetch: () => typeof globalThis.fetch;
  readonly emit: AuthListener;
  readonly guarded: GuardedStore;
  readonly allowInsecureOrigins: readonly string[] | undefined;
  readonly owner: () => string;

  ledger: Ledger | undefined;
  /** Penalties that the vendor counts by address, shared by all accounts there. */
  origin: Ledger | undefined;
  held: Held | undefined;
  /** The newest generation that the vendor has refused. */
  rejected = -1;
  /** A login is under way that ends all older tokens. */
  loginSent = false;
  /** Failures that nobody answered: they say something about this process only. */
  local: SharedCoolDown | undefined;
  /** A function of the user's is running. */
  calling = false;
  signedOut = false;
  closed = false;
  lastError: AuthError | undefined;
  #account: Account | undefined;
  #credentials: C | undefined;
  #opening: Promise<void> | undefined;
  #owner: string | undefined;

  constructor(options: SessionOptions<C>) {
    this.grant = options.grant;
    this.policy = options.policy;
    this.limits = limitsOf(options.policy);
    this.clock = options.clock;
    this.random = options.random;
    this.timeline = new Timeline(options.clock);
    this.fetch = options.fetch;
    this.emit = options.emit;
    this.guarded = new GuardedStore(options.store, options.clock, options.emit);
    this.allowInsecureOrigins = options.allowInsecureOrigins;
    this.owner = () => (this.#owner ??= this.random.id());
  }

  /** Throws where the engine hands out nothing any more. */
  assertOpen(): void {
    const { name } = this.grant;
    if (this.closed) throw new ClosedError({ name, message: 'this client is closed. Create a new one.' });
    if (this.signedOut) {
      throw new SignedOutError({
        name,
        message: 'this client is logged out. Call auth.reset() to log in again.',
      });
    }
  }

  /** The credentials that were last resolved; what `revoke` works with. */
  get credentials(): C | undefined {
    return this.#credentials;
  }

  /** Finds out which account this is, and with that its records. Once. */
  open(): Promise<void> {
    this.#opening ??= this.#open().catch((error) => {
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  async #open(): Promise<void> {
    const { grant } = this;
    const account = await this.#resolve();
    const endpoint = secureUrl(grant.name, account.endpoint, this.allowInsecureOrigins);
    const parts = Object.entries(account.parts ?? {}).filter(([, value]) => value !== undefined);
    // With nothing but a secret to tell accounts apart, its fingerprint does. A store that cannot make one cannot
    // share either, so that a name of our own loses nothing.
    const named = parts.length
      ? JSON.stringify(parts.sort())
      : ((await this.#fingerprint(account.secret)) ?? this.owner());
    this.#account = account;
    this.ledger = new Ledger(
      this.guarded,
      `${grant.name} ${endpoint.href} ${named}`,
      !!grant.facts.singleUse,
    );
    if (grant.facts.penaltyPerOrigin)
      this.origin = new Ledger(this.guarded, `${grant.name} ${endpoint.origin}`, false);
  }

  /** The credentials of now, and their name in the store. */
  async inputs(): Promise<Inputs<C>> {
    const before = this.#account!;
    const account = await this.#resolve();
    if (
      account.endpoint !== before.endpoint ||
      JSON.stringify(account.parts) !== JSON.stringify(before.parts)
    ) {
      throw new MisconfiguredError({
        name: this.grant.name,
        message: 'the credentials now name another account than before. Create a new client for it.',
      });
    }
    return { credentials: this.#credentials!, fingerprint: await this.#fingerprint(account.secret) };
  }

  /** Runs a function of the user's, with a limit of its own. */
  async callback<T>(what: string, work: () => T | Promise<T>): Promise<T> {
    const { name } = this.grant;
    this.calling = true;
    try {
      const result = work();
      return isPromise(result) ? await limited(this.clock, this.limits.callbackLimitMs, result) : result;
    } catch (error) {
      if (isAuthError(error)) throw error;
      const why =
        error === TIMED_OUT ? 'gave nothing in time' : `threw ${(error as Error)?.name ?? typeof error}`;
      throw new MisconfiguredError({
        name,
        message: `${what} ${why}. Repair the function that supplies it.`,
      });
    } finally {
      this.calling = false;
    }
  }

  async #resolve(): Promise<Account> {
    this.#credentials = await this.callback('the credentials function', () => this.grant.credentials());
    return this.grant.account(this.#credentials);
  }

  async #fingerprint(secret: string): Promise<string | undefined> {
    return (await this.guarded.call('fingerprint', (store) => store.fingerprint(secret)))?.[0];
  }

  /** Keyed hash of the held refresh token, where it matters whether it was spent. */
  async refreshHash(): Promise<string | undefined> {
    const refreshToken = this.ledger!.record.token?.refreshToken;
    return this.grant.facts.singleUse && refreshToken ? this.#fingerprint(refreshToken) : undefined;
  }

  /** Reads the store and takes over what it says. */
  async refresh(): Promise<void> {
    await this.ledger!.read();
    await this.origin?.read();
    this.adopt();
  }

  /** Takes over the token of the record as it stands. */
  adopt(): void {
    const { record } = this.ledger!;
    this.rejected = Math.max(this.rejected, record.rejected ?? -1);
    const { token, generation, epoch } = record;
    if (this.held && token && this.held.generation === generation && this.held.epoch === epoch) return;
    this.held = token && {
      token: token.accessToken,
      headers: Object.entries(token.headers ?? { authorization: `Bearer ${token.accessToken}` }),
      generation,
      epoch,
      obtained: this.timeline.anchor(token.obtainedAt),
      ages: agesOf(token.lifeMs, this.random.uniform(), zonesOverride(this.policy)),
      stored: token,
      promise: Promise.resolve(token.accessToken),
      proven: !!token.proven,
    };
  }

  age(held: Held): number {
    return Math.max(this.clock.now() - held.obtained.wall, this.clock.monotonic() - held.obtained.monotonic);
  }

  zone(held: Held): Zone {
    const age = this.age(held);
    const { soft, hard, end } = held.ages;
    return age < soft ? 'fresh' : age < hard ? 'soft' : age < end ? 'hard' : 'expired';
  }

  /** The token in memory, unless it is refused, expired or about to be ended. */
  usable(): Held | undefined {
    const { held } = this;
    if (!held || this.loginSent || this.signedOut || this.closed) return undefined;
    return held.generation > this.rejected && this.zone(held) !== 'expired' ? held : undefined;
  }

  /** The call that would bring the next token. `probe`: although it was refused with an ambiguous code. */
  async nextCall(): Promise<'renew' | 'acquire'> {
    const { held, grant } = this;
    const alive = !!held && held.generation > this.rejected && this.zone(held) !== 'expired';
    const view = {
      facts: grant.facts,
      renews: !!grant.renew,
      alive,
      refreshHash: await this.refreshHash(),
      timeline: this.timeline,
    };
    return nextCall(this.ledger!.record, view);
  }

  /** Throws where a call must not be made now. */
  check(call: 'acquire' | 'renew', credential: string | undefined): void {
    const budget = this.budget;
    const view = { call, credential, timeline: this.timeline, budget: this.origin ? undefined : budget };
    const penalty =
      penaltyOf(this.ledger!.record, view) ??
      (this.origin && call === 'acquire' ? penaltyOf(this.origin.record, { ...view, budget }) : undefined) ??
      coolingDown(this.local, call, this.timeline);
    if (penalty) throw this.errorOf(penalty);
  }

  get budget() {
    return this.policy.loginBudget === undefined
      ? this.grant.facts.loginBudget
      : this.policy.loginBudget || undefined;
  }

  errorOf({ code, message, status, leftMs }: Penalty): AuthError {
    const retryAt = leftMs === undefined ? undefined : this.clock.now() + leftMs;
    return errorFor(code, { name: this.grant.name, message, retryAt, status });
  }

  transient(message: string, waitMs: number): AuthError {
    return new TransientError({ name: this.grant.name, message, retryAt: this.clock.now() + waitMs });
  }

  logins24h(): number {
    return (this.ledger?.record.logins ?? []).filter((at) => this.timeline.age(at) < DAY).length;
  }
}

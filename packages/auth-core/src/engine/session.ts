import { credentialOf, renamed, withCredential } from '../decide/credentials.ts';
import { blocking, errorOf, FAILURE_WINDOW_MS, type LocalPenalty, leftOf } from '../decide/failures.ts';
import { canRenew } from '../decide/ladder.ts';
import { type FlightStep, nextStepOfFlight, type TokenView } from '../decide/next-step.ts';
import { type Ages, agesOf } from '../decide/zones.ts';
import {
  type AuthError,
  ClosedError,
  isAuthError,
  MisconfiguredError,
  SignedOutError,
  TransientError,
} from '../errors.ts';
import type { AuthListener } from '../events.ts';
import type { Account, Grant } from '../grant.ts';
import type { Clock, Random } from '../platform/clock.ts';
import { errorName } from '../platform/network-failure.ts';
import { secureUrl } from '../platform/origins.ts';
import { isThenable, limited, TIMED_OUT, timerMs } from '../platform/timeout.ts';
import { DAY, type Moment, SECOND, Timeline } from '../platform/units.ts';
import type { Policy } from '../policy.ts';
import type { CredentialRecord, Penalty, StoredToken } from '../stores/contract.ts';
import { type Ledger, localLedger, type TokenStore } from '../stores/ledger.ts';
import { headerProblem, presented } from './token-endpoint.ts';

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

const workedOnce = (known: CredentialRecord): CredentialRecord => ({
  ...known,
  worked: true,
  unprovenLogins: undefined,
});

/** Why a flight was started. */
export interface Intent {
  /** A token of this generation or older is not good enough. */
  beyond: number;
  /** The epoch of the token that it is to replace; left out: there is none. */
  epoch: number | undefined;
  /** A refused token forces it, so that it need not keep its distance to the last one. */
  forced: boolean;
  /** How many callers wait for it; none: it runs in the background. */
  waiters(): number;
}

/** Begins a name for a secret that a store could not give: no store makes one like it. */
const UNNAMED = '?';

/** What an engine is made from, with every default filled in. */
export interface SessionOptions<C> {
  grant: Grant<C>;
  store: TokenStore | undefined;
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
  readonly options: SessionOptions<C>;
  readonly grant: Grant<C>;
  readonly clock: Clock;
  readonly timeline: Timeline;
  readonly flightLimitMs: number;
  readonly leaseMs: number;

  ledger!: Ledger;
  /** Penalties that the vendor counts by address, shared by all accounts there. */
  address: Ledger | undefined;
  held: Held | undefined;
  /** The newest generation that the vendor has refused, by what this process saw or the record says. */
  rejected = -1;
  /** The newest generation whose refusal this process saw. */
  refusalSeen = -1;
  /** A login is under way that ends all older tokens. */
  loginSent = false;
  /** Failures that nobody answered: they say something about this process only. */
  local: LocalPenalty | undefined;
  /** The listener was told that logins are stopped, and not yet that they go on. */
  latchTold = false;
  /** A function of the user's is running. */
  calling = false;
  /** Ends each wait that is under way, of callers and for functions of the user's. */
  readonly waits = new Set<(error: unknown) => void>();
  /** The engine hands out nothing any more. */
  stopped: 'SignedOut' | 'Closed' | undefined;
  credentials!: C;
  #moment = 0;
  #account: Account | undefined;
  /** Keyed hash of the secret of now: names the credential in the record, and the tokens that it may have. */
  #credential = '';
  /** What else the store calls that secret: names made under older keys. */
  #aliases = new Set<string>();
  #opening: Promise<void> | undefined;

  constructor(options: SessionOptions<C>) {
    this.options = options;
    this.grant = options.grant;
    this.clock = options.clock;
    this.timeline = new Timeline(options.clock);
    this.flightLimitMs = timerMs(options.policy.flightLimitMs ?? 15 * SECOND);
    this.leaseMs = options.policy.leaseMs ?? 2 * this.flightLimitMs;
    if (!(this.leaseMs > this.flightLimitMs)) {
      const message =
        'policy.leaseMs is not above policy.flightLimitMs, so that no call would fit. Raise it.';
      throw new MisconfiguredError({ name: options.grant.name, message });
    }
  }

  assertOpen(): void {
    const { name } = this.grant;
    if (this.stopped === 'Closed')
      throw new ClosedError({ name, message: 'this client is closed. Create a new one.' });
    if (this.stopped)
      throw new SignedOutError({ name, message: 'this client is logged out. Call auth.reset() to go on.' });
  }

  /** Now, as what happens now is known by in a record: two things of one millisecond still differ. */
  moment(): number {
    const now = this.clock.now();
    this.#moment = Math.floor(this.#moment) === Math.floor(now) ? this.#moment + 0.001 : now;
    return this.#moment;
  }

  /** Finds out which account this is, and with that its records. Once; `true`: just now. */
  async open(): Promise<boolean> {
    const first = !this.#opening;
    this.#opening ??= this.#open().catch((error) => {
      this.#opening = undefined;
      throw error;
    });
    await this.#opening;
    return first;
  }

  async #open(): Promise<void> {
    const { grant, options } = this;
    const { name, facts } = grant;
    const account = await this.#resolve();
    const endpoint = secureUrl(name, account.endpoint, options.allowInsecureOrigins);
    const open = async (own: boolean): Promise<Ledger> =>
      (await options.store?.open(
        { name, endpoint, singleUse: own && !!facts.singleUse, ...(own && { account }) },
        options,
      )) ?? localLedger();
    if (facts.penaltyPerOrigin) this.address = await open(false);
    this.ledger = await open(true);
    await this.#recognise(account);
  }

  get needsPerson(): boolean {
    return !!this.#account?.needsPerson;
  }

  /** The name in the store of the credentials as they were when they were last asked for. */
  get credential(): string {
    return this.#credential;
  }

  /** Asks for the credentials anew, unless that was `done` just now: a token that others got with them is ours then. */
  async askCredential(done: boolean): Promise<void> {
    const { endpoint, parts } = this.#account!;
    const account = done ? this.#account! : await this.#resolve();
    if (account.endpoint !== endpoint || JSON.stringify(account.parts) !== JSON.stringify(parts)) {
      const message = 'the credentials now name another account than before. Create a new client for it.';
      throw new MisconfiguredError({ name: this.grant.name, message });
    }
    await this.#recognise(account);
    this.adopt();
  }

  /** Learns the name of the account's secret. Once a secret, since making one may be slow on purpose. */
  async #recognise(account: Account): Promise<void> {
    const { secret } = this.#account ?? {};
    this.#account = account;
    if (account.secret === secret && !this.#credential.startsWith(UNNAMED)) return;
    const made = await this.ledger.fingerprint(account.secret);
    if (account.secret !== secret) this.#aliases.clear();
    else if (made !== undefined) this.#aliases.add(this.#credential);
    else return;
    // Where the store makes no name, one of our own serves this process.
    this.#credential = made ?? `${UNNAMED}${this.options.random.id()}`;
  }

  /** Finds out whether the token of the record was got with our secret, under whatever key of the store. */
  async #recogniseToken(): Promise<void> {
    const stamp = this.ledger.record.token?.credential;
    if (stamp === undefined || this.#isOurs(stamp)) return;
    const again = await this.ledger.fingerprint(this.#account!.secret, stamp);
    if (again !== stamp) return;
    this.#aliases.add(stamp);
    const credential = this.#credential;
    // Else nobody would know it again once the older key is gone.
    await this.ledger.write((record) => renamed(record, stamp, credential));
  }

  #isOurs(stamp: string | undefined): boolean {
    return stamp !== undefined && (stamp === this.#credential || this.#aliases.has(stamp));
  }

  /** The token of the record, if it was got with our secret: knowing the name of an account opens nothing. */
  get token(): StoredToken | undefined {
    const { token } = this.ledger.record;
    return this.#isOurs(token?.credential) ? token : undefined;
  }

  /** Fetches what only a person or a device can give, just before a login. */
  async prepare(): Promise<void> {
    const { prepare } = this.grant;
    if (prepare)
      this.credentials = await this.#callback('the code provider', () => prepare(this.credentials));
  }

  async #resolve(): Promise<Account> {
    const what = 'the credentials function';
    const credentials = await this.#callback(what, () => this.grant.credentials());
    return this.#callback(what, () => {
      this.credentials = credentials;
      const account = this.grant.account(credentials);
      if (typeof account?.endpoint !== 'string') throw new TypeError();
      // A token from a store is presented without a call that would find this out.
      const problem = headerProblem(presented(this.grant, { accessToken: '-' }, credentials));
      const { name } = this.grant;
      if (problem) throw new MisconfiguredError({ name, message: `${problem}. Check the credentials.` });
      return account;
    });
  }

  /** Runs a function of the user's, with a limit of its own. Its message may hold a secret, so only its name is told. */
  async #callback<T>(what: string, work: () => T | PromiseLike<T>): Promise<T> {
    const { callbackLimitMs = 120 * SECOND } = this.options.policy;
    let end = (_: unknown) => {};
    this.calling = true;
    try {
      const result = work();
      if (!isThenable(result)) return result;
      // Nothing was sent, so that nobody who stops the engine has to wait for it.
      const ended = new Promise<never>((_, reject) => {
        end = reject;
      });
      this.waits.add(end);
      return await limited(this.clock, callbackLimitMs, Promise.race([result, ended]));
    } catch (error) {
      if (isAuthError(error)) throw error;
      const { name } = this.grant;
      if (error === TIMED_OUT) {
        const message = `${what} gave nothing within ${callbackLimitMs / SECOND} s (policy.callbackLimitMs). Repair it.`;
        throw new MisconfiguredError({ name, message });
      }
      const message = `${what} threw ${errorName(error)}. See its cause.`;
      throw new MisconfiguredError({ name, message, cause: error });
    } finally {
      this.waits.delete(end);
      this.calling = false;
    }
  }

  /** Reads the store and takes over what it says. `false`: the account's record could not be read. */
  async refresh(): Promise<boolean> {
    const read = await this.ledger.read();
    await this.address?.read();
    await this.#recogniseToken();
    this.adopt();
    return read;
  }

  /** Takes over the token of the record as it stands. */
  adopt(): void {
    const { generation, epoch, rejected } = this.ledger.record;
    const { held, token } = this;
    // Beside a token that somebody else got with another secret, ours may live on.
    if (!token && this.ledger.record.token && held?.epoch === epoch) return;
    // A mark is about the token beside it, and about no other.
    if (rejected === generation) this.rejected = Math.max(this.rejected, generation);
    const same = held?.generation === generation && held.epoch === epoch && held.token === token?.accessToken;
    if (same) return;
    const { random, policy } = this.options;
    this.held = token && {
      token: token.accessToken,
      headers: Object.entries(presented(this.grant, token, this.credentials)),
      generation,
      epoch,
      obtained: this.timeline.anchor(token.obtainedAt),
      ages: agesOf(token.lifeMs, random.uniform(), policy),
      stored: token,
      promise: Promise.resolve(token.accessToken),
      proven: !!token.proven,
    };
  }

  /** The vendor has refused this generation, as far as this process saw. */
  reject(generation: number): void {
    this.rejected = Math.max(this.rejected, generation);
    this.refusalSeen = Math.max(this.refusalSeen, generation);
  }

  /** A call with a token has succeeded. */
  markProven(held: Held): void {
    if (held.proven) return;
    held.proven = true;
    const { source, supplied, credential } = held.stored;
    if (source !== 'acquire' || supplied || credential === undefined) return;
    // Written once a login, so that siblings know as well that the credentials work.
    void this.ledger.write((record) =>
      record.generation === held.generation && record.token
        ? {
            ...withCredential(record, credential, workedOnce),
            token: { ...record.token, proven: true },
          }
        : record,
    );
  }

  /** No call has ever succeeded with this login, nor with an earlier one of the same credentials. */
  mayBeWrongCredential({ generation, proven, stored }: Held): boolean {
    if (proven || stored.supplied || stored.source !== 'acquire') return false;
    const { record } = this.ledger;
    const { worked } = credentialOf(record, stored.credential);
    return !worked && !(record.generation === generation && record.token?.proven);
  }

  /** A login whose token never worked has just been replaced by this one, which does not work either. */
  hasUnprovenLogin(held: Held): boolean {
    const { unprovenLogins = [] } = credentialOf(this.ledger.record, held.stored.credential);
    const lately = unprovenLogins.some((at) => this.timeline.age(at) < FAILURE_WINDOW_MS);
    return lately && this.mayBeWrongCredential(held);
  }

  age({ obtained }: Held): number {
    return Math.max(this.clock.now() - obtained.wall, this.clock.monotonic() - obtained.monotonic);
  }

  /** The token in memory, unless it is refused or expired. */
  get living(): Held | undefined {
    const { held } = this;
    return held && held.generation > this.rejected && this.age(held) < held.ages.end ? held : undefined;
  }

  /** The token that may be handed out. */
  get usable(): Held | undefined {
    return this.loginSent || this.stopped ? undefined : this.living;
  }

  /** Keyed hash of the held refresh token, where it matters whether it was spent. */
  async refreshHash(): Promise<string | undefined> {
    const refreshToken = this.token?.refreshToken;
    return this.grant.facts.singleUse && refreshToken ? this.ledger.fingerprint(refreshToken) : undefined;
  }

  /** The usable token, as decisions look at it. */
  get view(): TokenView | undefined {
    const { usable } = this;
    return usable && { generation: usable.generation, ageMs: this.age(usable), ages: usable.ages };
  }

  /** What a flight does next, by the record as it was last read. */
  async nextStep({ beyond, epoch = Number.POSITIVE_INFINITY, forced, waiters }: Intent): Promise<FlightStep> {
    const { grant, ledger, timeline, token: last } = this;
    const { facts } = grant;
    const refreshHash = await this.refreshHash();
    const ladder = { facts, alive: !!this.living, refreshHash, timeline };
    return nextStepOfFlight({
      token: this.view,
      beyond,
      last,
      forced,
      awaited: waiters() > 0,
      signedOut: ledger.record.epoch > epoch,
      canRenew: !!grant.renew && canRenew({ ...ledger.record, token: last }, ladder),
      singleSession: !!facts.singleSession,
      penalties: this.penalties,
      timeline,
    });
  }

  /** What stands against the credential of now, which a new one would lift. */
  get ownPenalties(): (Penalty | undefined)[] {
    const { latch, lockOut } = this.ledger ? credentialOf(this.ledger.record, this.#credential) : {};
    return [latch, lockOut];
  }

  get penalties(): (Penalty | undefined)[] {
    const of = (ledger: Ledger | undefined) => {
      const { locked, coolDown, budget } = ledger?.record.penalties ?? {};
      return [locked, coolDown, this.options.policy.loginBudget === false ? undefined : budget];
    };
    return [...this.ownPenalties, ...of(this.ledger), ...of(this.address), this.local];
  }

  /** A new credential would lift what forbids a login now. */
  get refused(): boolean {
    return !!blocking(this.ownPenalties, 'acquire', this.timeline);
  }

  /** Throws where a call must not be made now. */
  check(call: 'acquire' | 'renew'): void {
    const penalty = blocking(this.penalties, call, this.timeline);
    if (penalty) throw this.blocked(penalty);
  }

  /** The error of a call that must not be made now. */
  blocked(penalty: Penalty): AuthError {
    return errorOf(this.grant.name, penalty, this.clock.now(), leftOf(penalty, this.timeline));
  }

  transient(message: string): AuthError {
    return new TransientError({
      name: this.grant.name,
      message: `${message}. Try again.`,
      retryAt: this.clock.now() + SECOND,
    });
  }

  get logins24h(): number {
    return this.ledger?.record.logins?.filter((at) => this.timeline.age(at) < DAY).length ?? 0;
  }
}

import { credentialOf } from '../decide/credentials.ts';
import type { TokenView } from '../decide/next-step.ts';
import { blocking, type LocalPenalty } from '../decide/penalty.ts';
import { type Ages, isFresh, zoneAges } from '../decide/zones.ts';
import {
  type AuthError,
  ClosedError,
  MisconfiguredError,
  SignedOutError,
  TransientError,
} from '../errors.ts';
import type { Identity } from '../flight/identity.ts';
import type { Grant } from '../grant.ts';
import type { Clock } from '../platform/clock.ts';
import { timerMs } from '../platform/timeout.ts';
import { type ClockReading, DAY, SECOND, Timeline } from '../platform/units.ts';
import type { Penalty, StoredToken } from '../stores/contract.ts';
import type { Ledger } from '../stores/ledger.ts';
import type { SessionOptions } from './options.ts';
import { presented } from './present.ts';
import type { EndWait } from './waits.ts';

/** A token in memory, ready to be presented. */
export interface CurrentToken {
  readonly accessToken: string;
  /** The headers that present it. */
  readonly headers: readonly (readonly [string, string])[];
  readonly generation: number;
  readonly epoch: number;
  readonly obtained: ClockReading;
  readonly ages: Ages;
  readonly stored: StoredToken;
  /** Resolved with the token, so that handing it out allocates nothing. */
  readonly promise: Promise<string>;
  /** A call with it has succeeded. */
  readonly proven: boolean;
}

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

/**
 * The state of one engine: the records behind it, the token in memory, and what this process has seen of the vendor. It
 * changes by the methods of this class alone: others see it read-only, as {@link Session}. What follows from the state is decided in `decide/`.
 */
class OwnedSession<C> {
  readonly options: SessionOptions<C>;
  readonly grant: Grant<C>;
  readonly clock: Clock;
  readonly timeline: Timeline;
  readonly flightLimitMs: number;
  readonly leaseMs: number;
  /** Ends each wait under way: of callers, and for functions of the user's. */
  readonly waits = new Set<EndWait>();

  /** Whose tokens these are. There is nothing before {@link Session.identify}. */
  identity!: Readonly<Identity<C>>;
  /** The account's record. There is none before {@link Session.open}. */
  ledger!: Ledger;
  /** Penalties that the vendor counts by address, shared by all accounts there. */
  address: Ledger | undefined;
  /** The token in memory, whatever its state. */
  current: CurrentToken | undefined;
  /** The newest generation that the vendor has refused, by what this process saw or the record says. */
  rejected = -1;
  /** The newest generation whose refusal this process saw. */
  refusalSeen = -1;
  /** Failures that the vendor did not answer: they say something about this process only. */
  localPenalty: LocalPenalty | undefined;
  /** The engine hands out nothing any more. */
  stopped: 'SignedOut' | 'Closed' | undefined;
  #loginSent = false;
  #latchTold = false;
  #lastUnique = 0;
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

  // What there is.

  /** The token of the record, if it was obtained with our secret: knowing the name of an account opens nothing. */
  get token(): StoredToken | undefined {
    const { token } = this.ledger.record;
    return this.ledger.owns(token?.credential) ? token : undefined;
  }

  age({ obtained }: CurrentToken): number {
    return Math.max(this.clock.now() - obtained.wall, this.clock.monotonic() - obtained.monotonic);
  }

  /** The token in memory, unless it is refused or expired. */
  get living(): CurrentToken | undefined {
    const { current } = this;
    return current && current.generation > this.rejected && this.age(current) < current.ages.end
      ? current
      : undefined;
  }

  /** The token that may be handed out. */
  get usable(): CurrentToken | undefined {
    return this.#loginSent || this.stopped ? undefined : this.living;
  }

  /** The token that may be handed out without another question: each call asks this, and it allocates nothing. */
  get fresh(): CurrentToken | undefined {
    const { current } = this;
    return current &&
      !this.#loginSent &&
      !this.stopped &&
      current.generation > this.rejected &&
      isFresh(this.age(current), current.ages)
      ? current
      : undefined;
  }

  get logins24h(): number {
    return this.ledger?.record.logins?.filter((at) => this.timeline.age(at) < DAY).length ?? 0;
  }

  // What is decided from it.

  /** The usable token, as decisions see it. */
  get view(): TokenView | undefined {
    const { usable } = this;
    return usable && { generation: usable.generation, ageMs: this.age(usable), ages: usable.ages };
  }

  /** Penalties of the current credential, which another one would lift. */
  get ownPenalties(): (Penalty | undefined)[] {
    if (!this.ledger) return [];
    const { latch, lockOut } = credentialOf(this.ledger.record, this.identity.credential);
    return [latch, lockOut];
  }

  get penalties(): (Penalty | undefined)[] {
    const of = (ledger: Ledger | undefined) => {
      const { locked, coolDown, budget } = ledger?.record.penalties ?? {};
      return [locked, coolDown, this.options.policy.loginBudget === false ? undefined : budget];
    };
    return [...this.ownPenalties, ...of(this.ledger), ...of(this.address), this.localPenalty];
  }

  /** Another credential would lift what forbids a login now. */
  get isLatched(): boolean {
    return !!blocking(this.ownPenalties, 'acquire', this.timeline);
  }

  transient(message: string, cause?: unknown): AuthError {
    const retryAt = this.clock.now() + SECOND;
    return new TransientError({ name: this.grant.name, message: `${message}. Try again.`, retryAt, cause });
  }

  assertOpen(): void {
    const { name } = this.grant;
    if (this.stopped === 'Closed')
      throw new ClosedError({ name, message: 'this client is closed. Create a new one.' });
    if (this.stopped)
      throw new SignedOutError({ name, message: 'this client is logged out. Call auth.reset() to go on.' });
  }

  // What changes it.

  /** The wall clock, by which an event is known in a record: two events of one millisecond still differ. */
  uniqueNow(): number {
    const now = this.clock.now();
    this.#lastUnique = Math.floor(this.#lastUnique) === Math.floor(now) ? this.#lastUnique + 0.001 : now;
    return this.#lastUnique;
  }

  /** From now on it can be found out whose tokens these are. */
  identify(identity: Identity<C>): void {
    this.identity = identity;
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
    const { ledger, address } = await this.identity.open();
    this.ledger = ledger;
    this.address = address;
  }

  /** Asks for the credentials again, unless `isAsked`: a token that others obtained with the new ones is ours then. */
  async askCredentials(isAsked: boolean): Promise<void> {
    await this.identity.ask(isAsked, this.ledger);
    this.adopt();
  }

  /** Reads the store and takes over what it says. `false`: the account's record could not be read. */
  async refresh(): Promise<boolean> {
    const read = await this.ledger.read();
    await this.address?.read();
    this.adopt();
    return read;
  }

  /** Takes over the token of the record as it stands. */
  adopt(): void {
    const { record } = this.ledger;
    const { generation, epoch, rejected } = record;
    const { token } = this;
    const current = this.current;
    // Beside a token that was obtained with another secret, ours may live on.
    if (!token && record.token && current?.epoch === epoch) return;
    // A mark is about the token beside it, and about no other.
    if (rejected === generation) this.rejected = Math.max(this.rejected, generation);
    const isSame =
      current?.generation === generation &&
      current.epoch === epoch &&
      current.accessToken === token?.accessToken;
    if (isSame) return;
    // While the store was away, another process gave its token the number of ours. What was refused is ours alone.
    if (token && rejected !== generation && current?.generation === generation && current.epoch === epoch)
      this.rejected = this.refusalSeen = Math.min(this.rejected, generation - 1);
    this.current = token && this.#present(token, generation, epoch);
  }

  #present(token: StoredToken, generation: number, epoch: number): CurrentToken {
    const { random, policy } = this.options;
    const { accessToken } = token;
    return {
      accessToken,
      headers: Object.entries(presented(this.grant, token, this.identity.credentials)),
      generation,
      epoch,
      obtained: this.timeline.anchor(token.obtainedAt),
      ages: zoneAges(token.lifeMs, random.uniform(), policy),
      stored: token,
      promise: Promise.resolve(accessToken),
      proven: !!token.proven,
    };
  }

  /** The vendor has refused this generation, as far as this process saw. */
  reject(generation: number): void {
    this.rejected = Math.max(this.rejected, generation);
    this.refusalSeen = Math.max(this.refusalSeen, generation);
  }

  /** A call with a token has succeeded. `false`: that was known. */
  markProven(token: CurrentToken): boolean {
    if (token.proven) return false;
    (token as { proven: boolean }).proven = true;
    return true;
  }

  /** A login leaves that ends all older tokens: none is handed out until {@link Session.endLogin}. */
  beginLogin(): void {
    this.#loginSent = !!this.grant.facts.singleSession;
  }

  endLogin(): void {
    this.#loginSent = false;
  }

  /** Stops calls of this process for a while; `undefined`: they may go on. */
  penalise(penalty: LocalPenalty | undefined): void {
    this.localPenalty = penalty;
  }

  /** The listener is told that logins are stopped. */
  tellLatched(code: string, retryAt: number | undefined): void {
    this.#latchTold = true;
    this.options.emit({ type: 'latched', code, retryAt });
  }

  /** The listener is told that logins go on, if they were stopped before. */
  tellUnlatched(wasLatched: boolean): void {
    if (!(wasLatched || this.#latchTold) || this.isLatched) return;
    this.#latchTold = false;
    this.options.emit({ type: 'unlatched' });
  }

  /** Hands out nothing any more, and ends every wait. */
  stop(why: 'SignedOut' | 'Closed'): void {
    this.stopped = why;
    for (const end of [...this.waits]) {
      try {
        this.assertOpen();
      } catch (error) {
        end(error);
      }
    }
  }

  /** Forgets the token, and stops unless it is stopped already. */
  signOut(): void {
    this.current = undefined;
    if (!this.stopped) this.stop('SignedOut');
  }

  /** Goes on after a logout, without the penalties of this process. `false`: it was closed, which is final. */
  restart(): boolean {
    if (this.stopped === 'Closed') return false;
    this.stopped = this.localPenalty = undefined;
    return true;
  }
}

/** The state of an engine, as all but its owner see it. */
export type Session<C> = Readonly<OwnedSession<C>>;

export function createSession<C>(options: SessionOptions<C>): Session<C> {
  return new OwnedSession(options);
}

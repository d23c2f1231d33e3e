import { leftOf, unprovenLogin } from '../decide/failures.ts';
import { StandingRefusals } from '../decide/standing-refusals.ts';
import { MINUTE } from '../platform/units.ts';
import type { Held, Session } from './session.ts';

/** A data call that the vendor refused. */
export interface RefusedCall {
  held: Held;
  /** Method and path template: what may be refused for a reason of its own. */
  endpoint: string;
  /** The answer may be about a permission. */
  ambiguous: boolean;
  /** The newest generation that was known when the refusal came. */
  newest?: number;
  signal: AbortSignal | null | undefined;
}

/** For this long after a probe, ambiguous answers are permissions. */
const PERMISSION_MS = MINUTE;
/** So many tokens refused so soon after issue, in so long, mean that somebody else logs in. */
const CONTESTED_TOKENS = 3;
const CONTESTED_YOUNG_MS = MINUTE;
const CONTESTED_WINDOW_MS = 10 * MINUTE;

/** What refusals of data calls say: about the token, about an endpoint, or about somebody else's login. */
export class Refusals<C> {
  readonly #session: Session<C>;
  readonly #standing = new StandingRefusals();
  /** A generation that a probe has shown to be alive, and when. */
  #granted = { generation: -1, at: 0 };
  /** When tokens were refused soon after their issue, by generation. */
  readonly #young = new Map<number, number>();

  constructor(session: Session<C>) {
    this.#session = session;
  }

  /** Calls that succeed with a token that has worked are of interest as well. */
  get remembers(): boolean {
    return !this.#standing.isEmpty;
  }

  /** A person wants to start over. */
  forget(): void {
    this.#standing.forget();
    this.#young.clear();
  }

  /** A call has succeeded. `healed`: after its token was replaced. */
  succeeded(held: Held, endpoint: string, healed: boolean): void {
    this.#standing.succeeded(endpoint, healed);
    this.#session.markProven(held);
  }

  /**
   * The refusal came again after a replay. With a token that is newer than any that was known at the first refusal it
   * is that endpoint's answer; one that was known already may have been ended together with the first.
   */
  stands({ endpoint, held, newest = held.generation }: RefusedCall, second: Held): void {
    if (second.generation <= newest) {
      if (second.generation > this.#session.rejected) this.#reject(second);
      return;
    }
    this.#standing.stood(endpoint, held.generation, second.generation, this.#session.clock.monotonic());
    // The first token was not ended by another login.
    this.#young.delete(held.generation);
  }

  /** What a refusal asks for: a replay with a newer token, a flight, or nothing. */
  judge(call: RefusedCall): 'return' | 'replay' | 'fly' {
    const session = this.#session;
    // A lost store may have brought the refused token back under a higher number.
    if (session.held?.token === call.held.token) call.held = session.held;
    const { held, endpoint, ambiguous } = call;
    const { generation, epoch } = session.held ?? held;
    call.newest = generation;
    if (session.stopped || epoch !== held.epoch) return 'return';
    const now = session.clock.monotonic();
    const { generation: alive, at } = this.#granted;
    const probed = held.generation === alive || held.generation === alive - 1;
    if (ambiguous && probed && now - at < PERMISSION_MS) return 'return';
    if (generation > held.generation && session.usable) return 'replay';
    const { proven } = held;
    if (this.#standing.stands({ endpoint, generation: held.generation, proven, now })) return 'return';
    if (ambiguous || held.generation <= session.rejected) return 'fly';
    if (session.hasUnprovenLogin(held)) return 'return';
    this.#reject(held);
    return 'fly';
  }

  /** The token to replay with after a flight; none where that would be no use. */
  afterFlight(call: RefusedCall, newer: Held): Held | undefined {
    const { held, ambiguous } = call;
    // The same token again is no reason to send the same call again, and none to log in at each refusal of it. What the
    // user supplies costs no login, and may be another one next time.
    if (newer.token === held.token) {
      if (!newer.stored.supplied) this.stands(call, newer);
      return undefined;
    }
    if (!ambiguous || newer.stored.source !== 'renew' || newer.generation !== held.generation + 1)
      return newer;
    // Renewed from that very token, so it was alive, and the refusal was a permission.
    this.#granted = { generation: newer.generation, at: this.#session.clock.monotonic() };
    return undefined;
  }

  #reject(held: Held): void {
    const session = this.#session;
    session.reject(held.generation);
    const { singleSession } = session.grant.facts;
    if (singleSession && session.age(held) < CONTESTED_YOUNG_MS) this.#contest(held);
    if (!session.mayBeWrongCredential(held)) return;
    const at = session.moment();
    void session.ledger.write(unprovenLogin(held.generation, at, held.stored.credential));
  }

  #contest({ generation }: Held): void {
    const session = this.#session;
    const now = session.clock.monotonic();
    this.#young.set(generation, now);
    for (const [one, at] of this.#young) if (now - at >= CONTESTED_WINDOW_MS) this.#young.delete(one);
    if (this.#young.size < CONTESTED_TOKENS) return;
    const [since] = this.#young.values();
    const ms = CONTESTED_WINDOW_MS - (now - since!);
    // What the vendor has asked for holds.
    if (leftOf(session.local, session.timeline) > ms) return;
    session.local = {
      at: session.clock.now(),
      ms,
      attempt: 0,
      code: 'SessionContested',
      message:
        'three tokens were ended within a minute of their issue: another program logs in with this account. Share a store or use two accounts.',
    };
  }
}

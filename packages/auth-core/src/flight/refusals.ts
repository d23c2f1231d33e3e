import { credentialOf } from '../decide/credentials.ts';
import { FAILURE_WINDOW_MS, unprovenLogin } from '../decide/failures.ts';
import { remainingMs } from '../decide/penalty.ts';
import { StandingRefusals } from '../decide/standing-refusals.ts';
import type { CurrentToken, Session } from '../engine/session.ts';
import type { RefusedCall } from '../engine/types.ts';
import { MINUTE } from '../platform/units.ts';

/** For this long after a probe, ambiguous answers are permissions. */
const PERMISSION_MS = MINUTE;
/** So many tokens refused so soon after issue, in so long, mean that another program logs in. */
const CONTESTED_TOKENS = 3;
const CONTESTED_AGE_MS = MINUTE;
const CONTESTED_WINDOW_MS = 10 * MINUTE;

/** What a refusal asks for: another token, a flight, or nothing, so that the answer stands. */
export type Verdict = 'return' | 'replay' | 'fly';

/** What refusals of data calls say: about the token, about an endpoint, or about another program's login. */
export class Refusals<C> {
  readonly #session: Session<C>;
  readonly #standing = new StandingRefusals();
  /** A generation that a probe has shown to be alive, and when. */
  #granted = { generation: -1, at: 0 };
  /** When tokens were refused soon after their issue, by generation. */
  readonly #earlyRefusals = new Map<number, number>();

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
    this.#earlyRefusals.clear();
  }

  /** A call has succeeded. `healed`: after its token was replaced. */
  succeeded(endpoint: string, healed: boolean): void {
    this.#standing.succeeded(endpoint, healed);
  }

  /**
   * The refusal came again after a replay. With a token that is newer than any that was known at the first refusal it
   * is that endpoint's answer; one that was known already may have been ended together with the first.
   */
  recordStanding({ endpoint, token, newest = token.generation }: RefusedCall, second: CurrentToken): void {
    if (second.generation <= newest) {
      if (second.generation > this.#session.rejected) this.#reject(second);
      return;
    }
    this.#standing.stood(endpoint, token.generation, second.generation, this.#session.clock.monotonic());
    // The first token was not ended by another login.
    this.#earlyRefusals.delete(token.generation);
  }

  /** Takes note of a refusal, and decides what it asks for. */
  decide(call: RefusedCall): Verdict {
    const session = this.#session;
    // A lost store may have brought the refused token back under a higher number.
    if (session.current?.accessToken === call.token.accessToken) call.token = session.current;
    const { token, endpoint, ambiguous } = call;
    const { generation, epoch } = session.current ?? token;
    call.newest = generation;
    if (session.stopped || epoch !== token.epoch || this.#isPermission(call)) return 'return';
    if (generation > token.generation && session.usable) return 'replay';
    const { proven } = token;
    const now = session.clock.monotonic();
    if (this.#standing.stands({ endpoint, generation: token.generation, proven, now })) return 'return';
    if (ambiguous || token.generation <= session.rejected) return 'fly';
    if (hasUnprovenLogin(session, token)) return 'return';
    this.#reject(token);
    return 'fly';
  }

  /** The token to replay with after a flight; none where that would be no use. */
  afterFlight(call: RefusedCall, newer: CurrentToken): CurrentToken | undefined {
    const { token, ambiguous } = call;
    // The same token again is no reason to send the same call again, and none to log in at each refusal of it. What the
    // user supplies costs no login, and may be another one next time.
    if (newer.accessToken === token.accessToken) {
      if (!newer.stored.supplied) this.recordStanding(call, newer);
      return undefined;
    }
    if (!ambiguous || newer.stored.source !== 'renew' || newer.generation !== token.generation + 1)
      return newer;
    // Renewed from that very token, so it was alive, and the refusal was a permission.
    this.#granted = { generation: newer.generation, at: this.#session.clock.monotonic() };
    return undefined;
  }

  /** For a while after a probe, ambiguous answers to its token are permissions. */
  #isPermission({ token, ambiguous }: RefusedCall): boolean {
    const { generation, at } = this.#granted;
    const isProbed = token.generation === generation || token.generation === generation - 1;
    return ambiguous && isProbed && this.#session.clock.monotonic() - at < PERMISSION_MS;
  }

  #reject(token: CurrentToken): void {
    const session = this.#session;
    session.reject(token.generation);
    const { singleSession } = session.grant.facts;
    if (singleSession && session.age(token) < CONTESTED_AGE_MS) this.#contest(token);
    if (!mayBeWrongCredential(session, token)) return;
    const at = session.uniqueNow();
    void session.ledger.write(unprovenLogin(token.generation, at, token.stored.credential));
  }

  #contest({ generation }: CurrentToken): void {
    const session = this.#session;
    const refusals = this.#earlyRefusals;
    const now = session.clock.monotonic();
    refusals.set(generation, now);
    for (const [one, at] of refusals) if (now - at >= CONTESTED_WINDOW_MS) refusals.delete(one);
    if (refusals.size < CONTESTED_TOKENS) return;
    const [since] = refusals.values();
    const ms = CONTESTED_WINDOW_MS - (now - since!);
    // What the vendor has asked for holds.
    if (remainingMs(session.localPenalty, session.timeline) > ms) return;
    session.penalise({
      at: session.clock.now(),
      ms,
      attempt: 0,
      code: 'SessionContested',
      message:
        'three tokens were ended within a minute of their issue: another program logs in with this account. Share a store or use two accounts.',
    });
  }
}

/** No call has ever succeeded with this login, nor with an earlier one of the same credentials. */
function mayBeWrongCredential<C>(
  { ledger }: Session<C>,
  { generation, proven, stored }: CurrentToken,
): boolean {
  if (proven || stored.supplied || stored.source !== 'acquire') return false;
  const { record } = ledger;
  const { worked } = credentialOf(record, stored.credential);
  return !worked && !(record.generation === generation && record.token?.proven);
}

/** A login whose token never worked has just been replaced by this one, which does not work either. */
function hasUnprovenLogin<C>(session: Session<C>, token: CurrentToken): boolean {
  const { unprovenLogins = [] } = credentialOf(session.ledger.record, token.stored.credential);
  const lately = unprovenLogins.some((at) => session.timeline.age(at) < FAILURE_WINDOW_MS);
  return lately && mayBeWrongCredential(session, token);
}

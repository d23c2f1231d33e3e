import type { Held, Session } from '../engine/session.ts';
import { withMoment } from '../platform/unique-now.ts';
import { MINUTE } from '../platform/units.ts';
import type { StoredRecord } from '../stores/contract.ts';
import { credentialOf, withCredential } from './credentials.ts';
import { failedLogin, leftOf } from './failures.ts';

/** A data call that the vendor refused. */
export interface RefusedCall {
  held: Held;
  /** Method and path: what may be refused for a reason of its own. */
  endpoint: string;
  /** The answer may be about a permission. */
  ambiguous: boolean;
  /** Monotonic time of the refusal. */
  at?: number;
  signal: AbortSignal | null | undefined;
}

/** For this long after a probe, ambiguous answers are permissions. */
const PERMISSION_MS = MINUTE;
/** So many tokens refused so soon after issue, in so long, mean that somebody else logs in. */
const CONTESTED_TOKENS = 3;
const CONTESTED_YOUNG_MS = MINUTE;
const CONTESTED_WINDOW_MS = 10 * MINUTE;
/** Endpoints that are remembered as refusing for reasons of their own. */
const MOST_ENDPOINTS = 500;

/** What refusals of data calls say: about the token, about an endpoint, or about somebody else's login. */
export class Refusals<C> {
  readonly #session: Session<C>;
  /** Endpoints whose refusal has stood after a replay, until the token changes for another reason. */
  #standing = new Set<string>();
  /** A generation that a probe has shown to be alive, and when. */
  #granted = { generation: -1, at: 0 };
  /** Monotonic times at which young tokens were refused. */
  #young: number[] = [];

  constructor(session: Session<C>) {
    this.#session = session;
  }

  /** The token has changed and nobody's refusal forced it, or a person wants to start over. */
  forget(): void {
    this.#standing.clear();
  }

  succeeded(held: Held): void {
    if (held.proven) return;
    held.proven = true;
    // Written once a login, so that a sibling does not take a later revocation for a bad credential.
    if (held.stored.source === 'acquire' && !held.stored.supplied) {
      void this.#session.ledger.write((record) =>
        record.generation === held.generation && record.token
          ? { ...workedWith(record, held.stored.credential), token: { ...record.token, proven: true } }
          : record,
      );
    }
  }

  /**
   * The refusal came again after a replay. With a token that was issued since the first refusal it is that endpoint's
   * answer; one that was already there may have been ended together with the first.
   */
  stands({ endpoint, held, at = 0 }: RefusedCall, second?: Held): void {
    if (second && second.obtained.monotonic < at) {
      if (second.generation > this.#session.rejected) this.#reject(second);
      return;
    }
    if (this.#standing.size < MOST_ENDPOINTS) this.#standing.add(endpoint);
    // Credentials whose token has worked are not in question because of one endpoint.
    if (second && held.proven) this.succeeded(second);
  }

  /** What a refusal asks for: a replay with a newer token, a flight, or nothing. */
  judge(call: RefusedCall): 'return' | 'replay' | 'fly' {
    const session = this.#session;
    const { held, endpoint, ambiguous } = call;
    call.at = session.clock.monotonic();
    const { generation, epoch } = session.held ?? held;
    if (session.stopped || epoch !== held.epoch) return 'return';
    const { generation: alive, at } = this.#granted;
    const probed = held.generation === alive || held.generation === alive - 1;
    if (ambiguous && probed && session.clock.monotonic() - at < PERMISSION_MS) return 'return';
    if (generation > held.generation && session.usable) return 'replay';
    if (this.#standing.has(endpoint)) return 'return';
    if (!ambiguous && held.generation > session.rejected) this.#reject(held);
    return 'fly';
  }

  /** The token to replay with after a flight; none where that would be no use. */
  afterFlight({ held, ambiguous }: RefusedCall, newer: Held): Held | undefined {
    // The same token again is no reason to send the same call again.
    if (newer.token === held.token) return undefined;
    if (!ambiguous || newer.stored.source !== 'renew' || newer.generation !== held.generation + 1)
      return newer;
    // Renewed from that very token, so it was alive, and the refusal was a permission.
    this.#granted = { generation: newer.generation, at: this.#session.clock.monotonic() };
    return undefined;
  }

  #reject(held: Held): void {
    const session = this.#session;
    const { ledger } = session;
    const { source, supplied, credential } = held.stored;
    const { singleSession } = session.grant.facts;
    session.refuse(held.generation);
    if (singleSession && session.age(held) < CONTESTED_YOUNG_MS) this.#contest();
    if (held.proven || supplied || source !== 'acquire') return;
    // A login whose token never worked is a failed login, and one and the same for all who find that out.
    const at = session.moment();
    void ledger.write((record) => {
      const { generation, rejected, token } = record;
      if (generation !== held.generation || rejected === generation || token?.proven) return record;
      // Credentials that work are not in question where somebody else's login ends the token of this one.
      return singleSession && credentialOf(record, credential).worked
        ? record
        : { ...failedLogin(record, at, credential), rejected: generation };
    });
  }

  #contest(): void {
    const session = this.#session;
    const now = session.clock.monotonic();
    this.#young = withMoment(this.#young, now, CONTESTED_WINDOW_MS);
    if (this.#young.length < CONTESTED_TOKENS) return;
    const ms = CONTESTED_WINDOW_MS - (now - this.#young[0]!);
    // What the vendor has asked for holds.
    if (leftOf(session.local, session.timeline) > ms) return;
    session.local = {
      at: session.clock.now(),
      ms,
      attempt: 0,
      code: 'SessionContested',
      message:
        'three tokens were ended within a minute of their issue, so somebody else logs in with this account. Share one store, or use an account each.',
    };
  }
}

/** A call with a token of this credential has succeeded. */
function workedWith(record: StoredRecord, credential: string | undefined): StoredRecord {
  if (credential === undefined) return record;
  return withCredential(record, credential, (known) => ({ ...known, worked: true }));
}

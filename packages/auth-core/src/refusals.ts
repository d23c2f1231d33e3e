import type { Held, Session } from './session.ts';
import { MINUTE } from './time.ts';

/** A data call that the vendor refused. */
export interface RefusedCall {
  held: Held;
  /** Method and path: what may be refused for a reason of its own. */
  endpoint: string;
  /** The answer may be about a permission. */
  ambiguous: boolean;
  signal: AbortSignal | null | undefined;
}

/** For this long after a probe, ambiguous answers are permissions. */
const PERMISSION_MS = MINUTE;
/** So many tokens refused so soon after issue, in so long, mean that somebody else logs in. */
const CONTESTED = { tokens: 3, youngMs: MINUTE, windowMs: 10 * MINUTE };
/** Endpoints that are remembered as refusing for reasons of their own. */
const MOST_ENDPOINTS = 500;

/** What refusals of data calls say: about the token, about an endpoint, or about somebody else's login. */
export class Refusals<C> {
  readonly #session: Session<C>;
  /** Endpoints whose refusal has stood after a replay, until the token changes for another reason. */
  #standing = new Set<string>();
  /** A generation that a probe has shown to be alive, and when. */
  #granted: { generation: number; at: number } | undefined;
  /** Monotonic times at which young tokens were refused. */
  #young: number[] = [];

  constructor(session: Session<C>) {
    this.#session = session;
  }

  reset(): void {
    this.#standing.clear();
    this.#young = [];
    this.#granted = undefined;
  }

  /** A token has come. If nobody's refusal forced it, endpoints get a new chance. */
  renewed(forced: boolean): void {
    if (!forced) this.#standing.clear();
  }

  succeeded(held: Held): void {
    if (held.proven) return;
    held.proven = true;
    const { ledger } = this.#session;
    if (held.stored.source !== 'acquire' || !ledger) return;
    // Written once a login, so that a sibling does not take a later revocation for a bad credential.
    void ledger.write((record) =>
      record.generation === held.generation && record.epoch === held.epoch && record.token
        ? { ...record, token: { ...record.token, proven: true } }
        : record,
    );
  }

  /** The refusal came again after a replay: it is that endpoint's answer. */
  stands({ endpoint }: RefusedCall): void {
    if (this.#standing.size < MOST_ENDPOINTS) this.#standing.add(endpoint);
  }

  /** What a refusal asks for: a replay with a newer token, a flight, or nothing. */
  judge({ held, endpoint, ambiguous }: RefusedCall): 'return' | 'replay' | 'fly' {
    const session = this.#session;
    if (session.closed || session.signedOut) return 'return';
    const current = session.held;
    if (current && current.epoch !== held.epoch) return 'return';
    if (ambiguous && this.#isPermission(held.generation)) return 'return';
    if (current && current.generation > held.generation && session.usable()) return 'replay';
    if (this.#standing.has(endpoint)) return 'return';
    if (!ambiguous && held.generation > session.rejected) this.#reject(held);
    return 'fly';
  }

  /** What a probe has shown: renewed from the very token, it was alive, and the refusal a permission. */
  afterFlight({ held, ambiguous }: RefusedCall, newer: Held): Held | undefined {
    // The same token again is no reason to send the same call again.
    if (newer.token === held.token) return undefined;
    if (!ambiguous || newer.stored.source !== 'renew' || newer.generation !== held.generation + 1)
      return newer;
    this.#granted = { generation: newer.generation, at: this.#session.clock.monotonic() };
    return undefined;
  }

  #isPermission(generation: number): boolean {
    const granted = this.#granted;
    if (!granted || this.#session.clock.monotonic() - granted.at >= PERMISSION_MS) return false;
    return generation === granted.generation || generation === granted.generation - 1;
  }

  #reject(held: Held): void {
    const session = this.#session;
    session.rejected = held.generation;
    if (held.stored.supplied) return;
    this.#contest(held);
    if (held.proven || held.stored.source !== 'acquire') return;
    // A login whose token never worked is a failed login. Applied again, it is the same moment.
    const at = session.clock.now();
    void session.ledger?.write((record) => {
      const failed = record.failedLogins ?? [];
      return failed.includes(at) ? record : { ...record, failedLogins: [...failed, at] };
    });
  }

  #contest(held: Held): void {
    const session = this.#session;
    if (!session.grant.facts.singleSession || session.age(held) >= CONTESTED.youngMs) return;
    const now = session.clock.monotonic();
    this.#young = [...this.#young.filter((at) => now - at < CONTESTED.windowMs), now];
    if (this.#young.length < CONTESTED.tokens) return;
    session.local = {
      at: session.clock.now(),
      ms: CONTESTED.windowMs - (now - this.#young[0]!),
      attempt: 0,
      call: 'acquire',
      code: 'SessionContested',
      message: `${CONTESTED.tokens} tokens of this account were ended within a minute of their issue, so somebody else logs in with it. Share one store, or use an account each.`,
    };
  }
}

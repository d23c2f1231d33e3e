import { MINUTE } from '../platform/units.ts';

/** Endpoints that are remembered; the oldest are forgotten first. */
const MOST_ENDPOINTS = 500;
/** The longest time for which a refusal that stood is taken for the endpoint's own answer. */
const LONGEST_MS = 15 * MINUTE;
/** An endpoint that refuses some calls and answers others gets so many fruitless flights before they are spaced. */
const UNSPACED_FLIGHTS = 3;

/** An endpoint whose refusal stood with a fresh token. */
interface Standing {
  /** The newest generation that it is known to refuse. */
  generation: number;
  at: number;
  /** How many flights in a row have brought it nothing. */
  fruitless: number;
  /** A call there has succeeded since. */
  succeeded: boolean;
}

/** A refusal, as far as memory goes. Times are of the monotonic clock. */
export interface RefusedWith {
  endpoint: string;
  generation: number;
  /** A call with the token has succeeded anywhere. */
  proven: boolean;
  now: number;
}

/**
 * Remembers which endpoints refuse a fresh token too, so that a missing right costs one flight and not one for each
 * call. It is not remembered past a success there or a newer generation, and never for longer than 15 min.
 */
export class StandingRefusals {
  readonly #endpoints = new Map<string, Standing>();
  /** The last flight after which a refusal stood, and how many there were in a row. */
  #last = { generation: -1, at: 0, count: 0 };

  get isEmpty(): boolean {
    return this.#endpoints.size === 0;
  }

  /** Is this refusal no reason for another flight? */
  stands({ endpoint, generation, proven, now }: RefusedWith): boolean {
    const { generation: latest, at, count } = this.#last;
    const standing = this.#endpoints.get(endpoint);
    // A fresh token that works nowhere: another one is tried for one more endpoint, and then not for each.
    if (!proven && generation === latest && (standing || count > 1)) return now - at < backoff(count);
    if (!standing) return false;
    const waitedMs = now - standing.at;
    if (standing.generation === generation && !standing.succeeded) return waitedMs < LONGEST_MS;
    const { fruitless } = standing;
    return fruitless >= UNSPACED_FLIGHTS && waitedMs < backoff(fruitless - UNSPACED_FLIGHTS + 1);
  }

  /** A refusal of generation `before` came again with the fresh token of `generation`. */
  stood(endpoint: string, before: number, generation: number, now: number): void {
    const fruitless = (this.#endpoints.get(endpoint)?.fruitless ?? 0) + 1;
    // Nothing was wrong with the token, so that the other endpoints refuse its successor for the same reasons.
    for (const other of this.#endpoints.values())
      if (other.generation === before) other.generation = generation;
    this.#endpoints.delete(endpoint);
    if (this.#endpoints.size >= MOST_ENDPOINTS) this.#endpoints.delete(this.#endpoints.keys().next().value!);
    this.#endpoints.set(endpoint, { generation, at: now, fruitless, succeeded: false });
    const counts = this.#last.generation === generation ? 0 : 1;
    this.#last = { generation, at: now, count: this.#last.count + counts };
  }

  /** A call has succeeded. `healed`: because its token was replaced. */
  succeeded(endpoint: string, healed: boolean): void {
    if (healed) {
      this.#endpoints.delete(endpoint);
      this.#last.count = 0;
    }
    const standing = this.#endpoints.get(endpoint);
    if (standing) standing.succeeded = true;
  }

  forget(): void {
    this.#endpoints.clear();
    this.#last = { generation: -1, at: 0, count: 0 };
  }
}

/** 1 min, doubling to 15 min. */
function backoff(count: number): number {
  return Math.min(LONGEST_MS, MINUTE * 2 ** (count - 1));
}

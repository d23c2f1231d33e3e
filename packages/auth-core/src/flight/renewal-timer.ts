import type { CurrentToken } from '../engine/session.ts';
import type { Clock } from '../platform/clock.ts';
import { SECOND } from '../platform/units.ts';

/** A timer counts time by one clock only, and not while a machine sleeps; so it looks at both at least this often. */
const LONGEST_CHUNK_MS = 30 * SECOND;
const SHORTEST_PAUSE_MS = SECOND / 10;

/** What {@link renewalTimer} has to know. */
export interface RenewalTimerView {
  clock: Clock;
  /** The token to keep; none: nothing is due. */
  token(): CurrentToken | undefined;
  age(token: CurrentToken): number;
  /** Monotonic time before which nothing is tried again. */
  notBefore(): number;
  renew(): void;
}

/**
 * Renews when a token's soft age has come. Returns the function that sets the timer anew, after any change; it keeps no
 * process alive.
 */
export function renewalTimer({ clock, token, age, notBefore, renew }: RenewalTimerView): () => void {
  let cancel = () => {};
  let tried: CurrentToken | undefined;
  const arm = (): void => {
    cancel();
    const kept = token();
    if (!kept || !Number.isFinite(kept.ages.soft)) return;
    const { soft, end } = kept.ages;
    const dueMs = Math.max(soft - age(kept), notBefore() - clock.monotonic());
    if (dueMs <= 0 && kept !== tried) {
      tried = kept;
      renew();
      return;
    }
    // What brought no new token, failed or put off, is tried again ever sooner.
    const againMs = Math.max(SHORTEST_PAUSE_MS, (end - age(kept)) / 4);
    if (kept === tried) tried = undefined;
    // Less than a millisecond may be less than the wall clock can show, so that it would be due again and again.
    const waitMs = Math.max(1, dueMs > 0 ? dueMs : againMs);
    cancel = clock.timer(Math.min(waitMs, LONGEST_CHUNK_MS), arm, true);
  };
  return arm;
}

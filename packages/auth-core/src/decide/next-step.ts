import type { Timeline } from '../platform/units.ts';
import type { Penalty, StoredToken } from '../stores/contract.ts';
import { blocking } from './penalty.ts';
import { type Ages, isFresh, minimumGapMs } from './zones.ts';

/*
 * What is done next. The first line that holds decides:
 *
 * 1. A token that suffices and is fresh is used.
 * 2. In its soft zone it is used as well, and renewed in the background if that is allowed now.
 * 3. A caller for whom no token suffices waits for a flight.
 * 4. A flight for which no caller waits ends where a logout has ended its token: only a caller causes a new login.
 * 5. A flight renews if a renewal can work, and otherwise logs in; a login that would end the session in use waits until a
 *    caller needs it.
 * 6. Latch, lock-out, cool-down or budget: blocked, until then.
 * 7. So soon after the last token that a wrong clock could become a loop: too soon, unless a refusal forces it.
 * 8. Otherwise the call is made.
 */

/** A token that may be handed out: neither refused nor expired. */
export interface TokenView {
  generation: number;
  ageMs: number;
  ages: Ages;
}

/** What is good enough. */
export interface Demand {
  /** A token of this generation or older is not. Default: every one is. */
  beyond?: number | undefined;
  /** How long it must still live, in milliseconds, where the vendor's tokens live that long at all. Default 0. */
  minRemainingMs?: number | undefined;
}

export interface CallerView extends Demand {
  token: TokenView | undefined;
  /** A background renewal may begin: none is under way, none has just failed, and no helper sees to it. */
  mayRenewBehind: boolean;
  /** Background work ends with the request that started it, so that the caller has to wait for it. */
  backgroundWorkIsCut: boolean;
}

export interface FlightView extends Demand {
  token: TokenView | undefined;
  /** The last token of the record, however it ended. */
  last: Pick<StoredToken, 'lifeMs' | 'obtainedAt'> | undefined;
  /** A refused token forces it. */
  forced: boolean;
  /** Callers wait for it. */
  awaited: boolean;
  /** A logout has ended the token that it was to replace. */
  signedOut: boolean;
  /** A renewal can work. */
  canRenew: boolean;
  /** A login ends all older tokens. */
  singleSession: boolean;
  penalties: (Penalty | undefined)[];
  timeline: Timeline;
}

export type CallerStep = 'use' | 'use and renew behind' | 'wait';

export type FlightStep =
  | { step: 'use' }
  | { step: 'stop' }
  | { step: 'renew' | 'acquire'; call: 'renew' | 'acquire' }
  | { step: 'blocked'; call: 'renew' | 'acquire'; penalty: Penalty }
  | { step: 'too soon'; call: 'renew' | 'acquire'; ms: number };

/** A token that need not be replaced before it is used. */
export function suffices(
  token: TokenView | undefined,
  { beyond = -1, minRemainingMs = 0 }: Demand,
): token is TokenView {
  if (!token || token.generation <= beyond) return false;
  const { ageMs, ages } = token;
  // A vendor's token that never lives that long is the best there is.
  return ageMs < ages.hard && ages.end - ageMs >= Math.min(minRemainingMs, ages.soft / 2);
}

/** Lines 1 to 3, for a caller. */
export function nextStepOfCaller(view: CallerView): CallerStep {
  const { token, mayRenewBehind, backgroundWorkIsCut } = view;
  if (!suffices(token, view)) return 'wait';
  if (isFresh(token.ageMs, token.ages) || !mayRenewBehind) return 'use';
  return backgroundWorkIsCut ? 'wait' : 'use and renew behind';
}

/** Lines 1 and 4 to 8, for a flight, before it takes the lease and again under it. */
export function nextStepOfFlight(view: FlightView): FlightStep {
  const { token, last, forced, awaited, signedOut, canRenew, singleSession, penalties, timeline } = view;
  if (suffices(token, view)) return { step: 'use' };
  if (signedOut && !awaited) return { step: 'stop' };
  const call = canRenew ? 'renew' : 'acquire';
  if (token && call === 'acquire' && singleSession && !awaited) return { step: 'use' };
  const penalty = blocking(penalties, call, timeline);
  if (penalty) return { step: 'blocked', call, penalty };
  const ms = last && !forced ? minimumGapMs(last.lifeMs) - timeline.waited(last.obtainedAt) : 0;
  return ms > 0 ? { step: 'too soon', call, ms } : { step: call, call };
}

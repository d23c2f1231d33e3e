import type { GrantFacts } from '../grant.ts';
import type { Timeline } from '../platform/units.ts';
import type { StoredRecord } from '../stores/contract.ts';

export interface LadderView {
  facts: GrantFacts;
  /** The access token is neither expired nor refused. */
  alive: boolean;
  /** Keyed hash of the refresh token, where it works only once. */
  refreshHash: string | undefined;
  timeline: Timeline;
  /** How long a call may take. */
  flightLimitMs: number;
}

/** The ladder: renew where that can work, else log in. For grants that renew at all. */
export function canRenew(
  { token, inDoubt, penalties }: StoredRecord,
  { facts, alive, refreshHash, timeline, flightLimitMs }: LadderView,
): boolean {
  if (!token || token.supplied) return false;
  // A renewal that nobody understands is not tried for ever: once the token is gone, log in.
  if (!alive && penalties?.coolDown?.call === 'renew') return false;
  if (facts.sliding) return alive;
  const { refreshToken, refreshObtainedAt = 0, refreshLifeMs = Number.POSITIVE_INFINITY } = token;
  if (!refreshToken || timeline.age(refreshObtainedAt) >= refreshLifeMs) return false;
  if (!inDoubt || (refreshHash !== undefined && inDoubt.hash !== refreshHash)) return true;
  // Nobody knows whether a token in doubt was spent, and presenting it twice would end the session.
  // Within a grace it may be, if it also arrives within it.
  return timeline.age(inDoubt.at) + flightLimitMs < (facts.graceMs ?? 0);
}

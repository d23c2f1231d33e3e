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
}

/** The ladder: renew where that can work, else log in. For grants that renew at all. */
export function canRenew(
  { token, inDoubt, penalties }: StoredRecord,
  { facts, alive, refreshHash, timeline }: LadderView,
): boolean {
  if (!token || token.supplied) return false;
  // A renewal whose failures cannot be explained is not tried for ever: once the token is gone, log in.
  if (!alive && penalties?.coolDown?.call === 'renew') return false;
  if (facts.sliding) return alive;
  const { refreshToken, refreshObtainedAt = 0, refreshLifeMs = Infinity } = token;
  if (!refreshToken || timeline.age(refreshObtainedAt) >= refreshLifeMs) return false;
  if (!inDoubt || (refreshHash !== undefined && inDoubt.hash !== refreshHash)) return true;
  // It is not known whether a token in doubt was spent, and presenting it twice would end the session.
  return false;
}

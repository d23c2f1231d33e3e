import type { GrantFacts } from './grant.ts';
import type { StoredRecord } from './store.ts';
import type { Timeline } from './time.ts';

export interface LadderView {
  facts: GrantFacts;
  /** The grant has a renewal at all. */
  renews: boolean;
  /** The access token is neither expired nor refused. */
  alive: boolean;
  /** Keyed hash of the refresh token, where `singleUse`. */
  refreshHash: string | undefined;
  timeline: Timeline;
}

/** The ladder: renew where that can work, else log in. */
export function nextCall(
  record: StoredRecord,
  { facts, renews, alive, refreshHash, timeline }: LadderView,
): 'renew' | 'acquire' {
  const { token, inDoubt, coolDown } = record;
  if (!renews || !token || token.supplied) return 'acquire';
  // A renewal that nobody understands is not tried for ever: once the token is gone, log in.
  if (!alive && coolDown?.code === 'Misconfigured' && coolDown.call === 'renew') return 'acquire';
  if (facts.sliding) return alive ? 'renew' : 'acquire';
  if (!token.refreshToken) return 'acquire';
  const { refreshObtainedAt, refreshLifeMs } = token;
  if (
    refreshObtainedAt !== undefined &&
    refreshLifeMs !== undefined &&
    timeline.age(refreshObtainedAt) >= refreshLifeMs
  ) {
    return 'acquire';
  }
  // Nobody knows whether a token in doubt was spent, and presenting it twice would end the session.
  const doubted = inDoubt && inDoubt.hash === refreshHash && timeline.age(inDoubt.at) >= (facts.graceMs ?? 0);
  return doubted ? 'acquire' : 'renew';
}

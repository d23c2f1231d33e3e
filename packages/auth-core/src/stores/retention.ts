import type { Penalty, StoredRecord } from './contract.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * For how long a record must be kept after its last write, in milliseconds: as long as its refresh token, a latch or a
 * login budget still matters, and at least the 24 h for which logins are counted. `Infinity`: it is not known how long.
 */
export function retentionMs({ token, penalties, credentials }: StoredRecord, now: number): number {
  const ofPenalty = ({ at, ms = Infinity, usedMs = 0 }: Penalty) => at + Math.max(ms, usedMs) - now;
  const ofToken = token && token.obtainedAt + (token.lifeMs ?? 0) - now;
  const ofRefresh =
    token?.refreshToken === undefined
      ? 0
      : (token.refreshObtainedAt ?? token.obtainedAt) + (token.refreshLifeMs ?? Infinity) - now;
  const ofCredentials = Object.values(credentials ?? {}).flatMap(({ latch, lockOut }) => [latch, lockOut]);
  const all = [...Object.values(penalties ?? {}), ...ofCredentials];
  const known = all.flatMap((penalty) => (penalty ? [ofPenalty(penalty)] : []));
  return Math.ceil(Math.max(DAY, ofToken ?? 0, ofRefresh, ...known));
}

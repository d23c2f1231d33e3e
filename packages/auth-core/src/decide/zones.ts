import { MINUTE, SECOND } from '../platform/units.ts';

/** Ages of a token at which its zones begin. `Infinity` throughout where the life is not known: then a 401 decides. */
export interface Ages {
  soft: number;
  hard: number;
  end: number;
}

/**
 * Zones scale with the token's life: 15 min gives 90 s soft and 15 s hard, 1 h 6 min and 15 s, 24 h 30 min and 15 s,
 * and a 2 s test token 0.5 s and 0.1 s. The soft age is drawn once a token, with a `randomFraction` in [0, 1), from the first
 * quarter of the soft window, so that processes which share a token do not wake at the same moment.
 */
export function zoneAges(
  lifeMs: number | undefined,
  randomFraction: number,
  policy: { softMs?: number; hardMs?: number } = {},
): Ages {
  const end = lifeMs ?? Infinity;
  if (lifeMs === undefined) return { soft: end, hard: end, end };
  const {
    softMs = Math.min(Math.max(lifeMs / 10, Math.min(30 * SECOND, lifeMs / 4)), 30 * MINUTE),
    hardMs = Math.min(15 * SECOND, lifeMs / 20),
  } = policy;
  const hard = Math.max(0, lifeMs - hardMs);
  return { soft: Math.min(Math.max(0, lifeMs - softMs + (randomFraction * softMs) / 4), hard), hard, end };
}

/** The least time between two tokens unless a refusal forces one, so that a wrong clock cannot become a login loop. */
export function minimumGapMs(lifeMs: number | undefined): number {
  return Math.min(5 * SECOND, (lifeMs ?? Infinity) / 4);
}

/** Before its soft zone. Each call asks it, so that it allocates nothing. */
export function isFresh(ageMs: number, ages: Ages): boolean {
  return ageMs < ages.soft;
}

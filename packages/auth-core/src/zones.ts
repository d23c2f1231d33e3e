import { MINUTE, SECOND } from './time.ts';

/** How long before expiry each zone begins, in milliseconds. */
export interface Zones {
  softMs: number;
  hardMs: number;
}

/**
 * Zones scale with the token's life: 15 min gives 90 s and 15 s, 1 h gives 6 min and 15 s, 24 h gives 30 min and 15 s,
 * and a 2 s test token 0.5 s and 0.1 s.
 */
export function zonesOf(lifeMs: number): Zones {
  const least = Math.min(30 * SECOND, lifeMs / 4);
  return {
    softMs: Math.min(Math.max(lifeMs / 10, least), 30 * MINUTE),
    hardMs: Math.min(15 * SECOND, lifeMs / 20),
  };
}

/** Ages of a token at which its zones begin. `Infinity` throughout where the life is not known: then a 401 decides. */
export interface Ages {
  soft: number;
  hard: number;
  end: number;
}

/**
 * The soft age is drawn once a token from the first quarter of the soft window, so that processes which share a token
 * do not wake at the same moment.
 */
export function agesOf(lifeMs: number | undefined, draw: number, override?: Partial<Zones>): Ages {
  if (lifeMs === undefined) return { soft: Infinity, hard: Infinity, end: Infinity };
  const { softMs, hardMs } = { ...zonesOf(lifeMs), ...override };
  const hard = Math.max(0, lifeMs - hardMs);
  return { soft: Math.min(Math.max(0, lifeMs - softMs + (draw * softMs) / 4), hard), hard, end: lifeMs };
}

/** The least time between two tokens that nobody forced, so that a wrong clock cannot become a login loop. */
export function gapMs(lifeMs: number | undefined): number {
  return Math.min(5 * SECOND, (lifeMs ?? Infinity) / 4);
}

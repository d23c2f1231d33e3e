/** The middle of what was measured, and how far half of it lies around that. */
export interface Spread {
  median: number;
  p25: number;
  p75: number;
}

/** The value below which a share of the values lies, interpolated. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError('There is no quantile of no values.');
  const sorted = Float64Array.from(values).sort();
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)]!;
  const high = sorted[Math.ceil(at)]!;
  return low + (high - low) * (at - Math.floor(at));
}

export function spread(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), p25: quantile(values, 0.25), p75: quantile(values, 0.75) };
}

/** One round: what the floor and a contender took, one right after the other. */
export interface Pair {
  floor: number;
  contender: number;
}

/** How many times the floor a contender takes: each round is compared with itself, so that a slow moment counts on both sides. */
export const ratios = (pairs: readonly Pair[]) =>
  spread(pairs.map(({ floor, contender }) => contender / floor));

/** What a contender takes. */
export const ofContender = (pairs: readonly Pair[]) => spread(pairs.map(({ contender }) => contender));

/** What a contender takes more than the floor. */
export const differences = (pairs: readonly Pair[]) =>
  spread(pairs.map(({ floor, contender }) => contender - floor));

/**
 * The fewest logins that keep calls going, each token being used to its very end, and the most of a client that renews each
 * token in the last quarter of its life, as the engine does with short ones, plus two: for the first token, and for one at
 * the end of the run.
 */
export function expectedLogins(durationMs: number, lifeMs: number) {
  return {
    leastLogins: Math.ceil(durationMs / lifeMs),
    allowedLogins: Math.floor(durationMs / (0.75 * lifeMs)) + 2,
  };
}

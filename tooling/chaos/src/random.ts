/** Chance that comes out the same for the same seed. */
export interface Chance {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  pick<T>(from: readonly T[]): T | undefined;
  /** Truth, in so many cases of a hundred. */
  percent(share: number): boolean;
}

/** mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed | 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(uniform() * (high - low + 1));
  return {
    between,
    pick: (from) => from[between(0, from.length - 1)],
    percent: (share) => uniform() * 100 < share,
  };
}

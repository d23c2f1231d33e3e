/** Chance that comes from a seed: the same draws in the same order, on every machine. */
export interface Draws {
  /** Uniform in [0, 1). */
  (): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** Uniform between two numbers. */
  between(low: number, high: number): number;
  /** A whole number from 0 to below `below`. */
  int(below: number): number;
  pick<T>(list: readonly T[]): T;
}

/** Draws for one concern. Each has its own, so that leaving one fault out moves as little else as can be. */
export function drawsOf(seed: number, concern: string): Draws {
  let state = seed >>> 0;
  for (const char of concern) state = Math.imul(state ^ char.charCodeAt(0), 0x9e3779b1) + 0x7f4a7c15;
  const draw = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return Object.assign(draw, {
    chance: (probability: number) => draw() < probability,
    between: (low: number, high: number) => low + draw() * (high - low),
    int: (below: number) => Math.floor(draw() * below),
    pick: <T>(list: readonly T[]) => list[Math.floor(draw() * list.length)]!,
  });
}

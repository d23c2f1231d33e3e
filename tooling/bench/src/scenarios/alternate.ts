import type { Pair } from '../statistics.ts';

/** Measures both in turns, each of them first in every other round, so that neither has the better half of a slow moment. */
export async function alternate(
  floor: () => Promise<number>,
  contender: () => Promise<number>,
  rounds: number,
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds; round++) {
    if (round % 2) {
      const second = await contender();
      pairs.push({ floor: await floor(), contender: second });
    } else {
      const first = await floor();
      pairs.push({ floor: first, contender: await contender() });
    }
  }
  return pairs;
}

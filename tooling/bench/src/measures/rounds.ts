import { type Pair, quantile } from '../statistics.ts';

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

/** Nanoseconds of a call, of so many in a row. */
export async function timed(call: () => unknown, calls: number): Promise<number> {
  const begun = performance.now();
  for (let made = 0; made < calls; made++) await call();
  return ((performance.now() - begun) * 1e6) / calls;
}

/**
 * Bytes that a call allocates on V8's heap. Needs `--expose-gc` and a young generation that is larger than what one round
 * allocates, so that no collection falls into a round; the median passes over a round where one did.
 */
export async function allocated(call: () => unknown, rounds: number, calls: number): Promise<number> {
  const bytes: number[] = [];
  for (let round = 0; round < rounds; round++) {
    globalThis.gc!();
    const before = process.memoryUsage().heapUsed;
    for (let made = 0; made < calls; made++) await call();
    bytes.push((process.memoryUsage().heapUsed - before) / calls);
  }
  return quantile(bytes, 0.5);
}

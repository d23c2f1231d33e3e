import { expect, it } from 'vitest';
import { pool } from '../src/pool.ts';

it('keeps to its places and to the order of results', async () => {
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const all = pool([0, 1, 2], 2, async (item) => {
    begun.push(item);
    await new Promise<void>((resolve) => ends.push(resolve));
    return item * 10;
  });
  expect(begun).toEqual([0, 1]);
  ends[1]!();
  await expect.poll(() => begun).toEqual([0, 1, 2]);
  ends[2]!();
  ends[0]!();
  expect(await all).toEqual([0, 10, 20]);
});

import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { load } from '../src/measures/load.ts';
import { alternate } from '../src/measures/rounds.ts';

/** Until so many calls were made. */
const made = (calls: number, count: () => number) => async () => {
  while (count() < calls) await nextTurn();
};

it('counts calls and failures, and keeps what the first failure said', async () => {
  const answers = [
    async () => 'fine',
    () => Promise.reject(new Error('first')),
    () => Promise.reject({ message: 'second' }),
  ];
  let calls = 0;
  const tally = await load(
    1,
    () => answers[calls++ % 3]!(),
    made(3, () => calls),
  );
  expect(tally.failures).toBe(Math.floor((2 * tally.calls) / 3));
  expect(tally).toEqual({
    calls,
    failures: expect.any(Number),
    firstFailure: 'first',
    latency: { p50: expect.any(Number), p99: expect.any(Number), longest: expect.any(Number) },
  });
});

it('has no latency where no call went well', async () => {
  const tally = await load(
    2,
    () => Promise.reject({ message: 'refused' }),
    async () => undefined,
  );
  expect(tally).toEqual({ calls: 2, failures: 2, firstFailure: '{"message":"refused"}' });
});

it('keeps so many calls in flight and no more', async () => {
  let [now, most, begun] = [0, 0, 0];
  const call = async () => {
    begun++;
    most = Math.max(most, ++now);
    await nextTurn();
    now--;
  };
  await load(
    7,
    call,
    made(100, () => begun),
  );
  expect(most).toBe(7);
});

it('makes each call of a herd at once, and once', async () => {
  let answer: (() => void) | undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const herd = load(
    50,
    () => answered,
    async (underWay) => {
      expect(underWay).toHaveLength(50);
    },
  );
  await nextTurn();
  answer!();
  expect(await herd).toMatchObject({ calls: 50, failures: 0 });
});

it('lets timers have their turn while calls fail at once', async () => {
  const { calls, failures } = await load(
    3,
    () => Promise.reject(new Error('at once')),
    () => pause(1),
  );
  expect(failures).toBe(calls);
});

it('lets floor and contender take turns, each first in every other round', async () => {
  const order: string[] = [];
  const pairs = await alternate(
    async () => order.push('floor'),
    async () => order.push('contender'),
    3,
  );
  expect(order).toEqual(['floor', 'contender', 'contender', 'floor', 'floor', 'contender']);
  expect(pairs).toEqual([
    { floor: 1, contender: 2 },
    { floor: 4, contender: 3 },
    { floor: 5, contender: 6 },
  ]);
});

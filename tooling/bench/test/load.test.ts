import { expect, it } from 'vitest';
import { keepCalling } from '../src/measures/load.ts';
import { alternate } from '../src/measures/rounds.ts';

it('counts calls and failures, and keeps what the first failure said', async () => {
  const answers = [
    async () => 'fine',
    () => Promise.reject(new Error('first')),
    () => Promise.reject({ message: 'second' }),
  ];
  const { ended } = keepCalling(
    1,
    () => answers.shift()!(),
    (calls) => calls < 3,
  );
  expect(await ended).toEqual({
    calls: 3,
    failures: 2,
    firstFailure: 'first',
    latency: { p50: expect.any(Number), p99: expect.any(Number), longest: expect.any(Number) },
  });
});

it('has no latency where no call went well', async () => {
  const failing = keepCalling(
    1,
    () => Promise.reject({ message: 'refused' }),
    (calls) => calls < 2,
  );
  expect(await failing.ended).toEqual({ calls: 2, failures: 2, firstFailure: '{"message":"refused"}' });
});

it('keeps so many calls in flight and no more', async () => {
  let [now, most] = [0, 0];
  const { ended } = keepCalling(
    7,
    async () => {
      most = Math.max(most, ++now);
      await new Promise((go) => setImmediate(go));
      now--;
    },
    (calls) => calls < 100,
  );
  expect((await ended).calls).toBe(100);
  expect(most).toBe(7);
});

it('makes each call of a herd at once, and once', async () => {
  let answer: (() => void) | undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const { underWay, ended } = keepCalling(
    50,
    () => answered,
    (calls) => calls < 50,
  );
  expect(underWay).toHaveLength(50);
  answer!();
  expect(await ended).toMatchObject({ calls: 50, failures: 0 });
});

it('lets timers have their turn while calls fail at once', async () => {
  let over = false;
  setTimeout(() => {
    over = true;
  }, 1);
  const { ended } = keepCalling(
    3,
    () => Promise.reject(new Error('at once')),
    () => !over,
  );
  const { calls, failures } = await ended;
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

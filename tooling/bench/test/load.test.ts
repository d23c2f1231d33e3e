import { expect, it } from 'vitest';
import { counted, keepInFlight, type Tally } from '../src/measures/load.ts';
import { alternate } from '../src/measures/rounds.ts';

it('counts calls and failures, and keeps what the first failure said', async () => {
  const tally: Tally = { calls: 0, failures: 0 };
  expect(await counted(tally, async () => 'fine')).toBe(true);
  expect(await counted(tally, () => Promise.reject(new Error('first')))).toBe(false);
  expect(await counted(tally, () => Promise.reject({ message: 'second' }))).toBe(false);
  expect(tally).toEqual({ calls: 3, failures: 2, firstFailure: 'first' });
});

it('keeps so many calls in flight and no more', async () => {
  let [now, most, made] = [0, 0, 0];
  await keepInFlight(
    7,
    () => made < 100,
    async () => {
      made++;
      most = Math.max(most, ++now);
      await new Promise((go) => setImmediate(go));
      now--;
      return true;
    },
  );
  expect(most).toBe(7);
});

it('lets timers have their turn while calls fail at once', async () => {
  let ended = false;
  setTimeout(() => {
    ended = true;
  }, 1);
  await keepInFlight(
    3,
    () => !ended,
    async () => false,
  );
  expect(ended).toBe(true);
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

import { expect, it } from 'vitest';
import { faultyStore } from './faulty-store.ts';
import { useWorld } from './world.ts';

const world = useWorld();

it('a token that a lost store brings back under a higher number keeps the mark of its refusal', async () => {
  const store = faultyStore(world.clock);
  const engine = world.engine({ store });
  await engine.getToken();
  const first = structuredClone(store.record());
  world.vendor.live.clear();
  await world.fetchOf(engine)(`${world.vendor.url}/data`);
  expect(store.record().generation).toBe(2);
  // The store has lost the second token. Meanwhile somebody has logged out and in elsewhere, and that token was refused.
  store.edit(() => ({ ...first, epoch: 1, rejected: 1 }));
  store.written.length = 0;
  world.vendor.live.clear();
  await world.fetchOf(engine)(`${world.vendor.url}/data`);
  const again = store.written.filter(({ token }) => token?.accessToken === first.token!.accessToken);
  expect(again.length).toBeGreaterThan(0);
  for (const { generation, rejected } of again) expect([generation, rejected]).toEqual([2, 2]);
});

import { expect, it } from 'vitest';
import { memoryStore } from '../src/index.ts';
import { MINUTE, useWorld } from './world.ts';

const world = useWorld();

it('a sliding token that one process has found dead is not presented by another', async () => {
  const store = memoryStore({ clock: world.clock });
  const facts = { sliding: true };
  const pause = (ms: number) => new Promise<void>((resolve) => world.clock.timer(ms, resolve));
  // The first one is busy between the refusal and its login, so that the second gets in between.
  const slow = world.engine({
    store,
    facts,
    grant: {
      async prepare(credentials) {
        await pause(5000);
        return credentials;
      },
    },
  });
  const quick = world.engine({ store, facts });
  await world.pass(slow.getToken());
  expect(await world.pass(quick.getToken())).toBe('login-1');
  world.vendor.live.clear();
  await world.clock.advance(14 * MINUTE + 50_000);
  const tokens = await Promise.all([slow, quick].map((engine) => world.pass(engine.getToken())));
  expect(tokens).toEqual(['login-2', 'login-2']);
  expect(world.vendor.count('/renew')).toBe(1);
  expect(world.vendor.count('/login')).toBe(2);
});

import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND, useWorld } from './world.ts';

const world = useWorld();

/** A vendor, or a cache before it, that hands out one token over and over, and refuses it for a while. */
async function refusing(facts: object) {
  const engine = world.engine({ facts });
  let refuses = false;
  const same = () => ({ json: { token: 'same', expiresIn: 3600 } });
  world.vendor.on('/login', same);
  world.vendor.on('/renew', same);
  world.vendor.on('/data', () => ({ status: refuses ? 401 : 200 }));
  const fetch = world.fetchOf(engine);
  const call = () => fetch(`${world.vendor.url}/data`);
  await call();
  refuses = true;
  const before = world.vendor.count('/login') + world.vendor.count('/renew');
  return {
    call,
    tokenCalls: () => world.vendor.count('/login') + world.vendor.count('/renew') - before,
    heal() {
      refuses = false;
    },
  };
}

describe.each([{}, { sliding: true, renewIsProbe: true }])('a token that comes again, %j', (facts) => {
  it('costs few logins while it is refused, and is used as soon as it works', async () => {
    const { call, tokenCalls, heal } = await refusing(facts);
    const statuses = await Promise.all(Array.from({ length: 100 }, call));
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set([401]));
    expect(tokenCalls()).toBe(1);
    for (let passed = 0; passed < 15 * MINUTE; passed += 3 * SECOND) {
      expect((await call()).status).toBe(401);
      await world.clock.advance(3 * SECOND);
    }
    expect(tokenCalls()).toBeLessThanOrEqual(6);
    heal();
    expect((await call()).status).toBe(200);
  });
});

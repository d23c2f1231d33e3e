import { describe, expect, it } from 'vitest';
import { readRetryAfter } from '../src/decide/backoff.ts';
import { memoryStore } from '../src/index.ts';
import { faultyStore } from './faulty-store.ts';
import { HOUR, MINUTE, SECOND, useWorld } from './world.ts';

// What was reported of other clients and token engines in public, tried here.

const world = useWorld();

describe('a Retry-After of no form', () => {
  // Dates are read from almost anything: `Date.parse('-5')` is a day in 2001, and `Date.parse('120')` one in the year 120.
  it.each([
    '-5',
    '-3',
    '-1',
    '+3',
    '1000abc',
    '120junk',
    '2026-11-29',
    '2026-11-29T00:00:00Z',
    '1/2/2027',
    'Wed, 21 Oct',
    '1e3',
    'NaN',
    'Infinity',
    '0x10',
    '٣',
    '١٢',
    '1,5',
    '1 2',
    '--',
    'in 5 seconds',
    'Thu, 99 Jan 2027 00:00:00 GMT',
  ])('says nothing, neither a year nor no wait: %j', (value) => {
    const now = Date.UTC(2026, 10, 29);
    const read = (name: string) => readRetryAfter((header) => (header === name ? value : null), now);
    expect([read('retry-after'), read('retry-after-ms')]).toEqual([undefined, undefined]);
  });
});

describe('a client whose clock is wrong', () => {
  it.each([-HOUR, -50 * SECOND, 50 * SECOND, HOUR, 24 * HOUR])(
    'by %d ms uses tokens of a minute for most of it, and does not renew in a loop',
    async (offMs) => {
      world.vendor.skewMs = -offMs;
      world.vendor.lifeSeconds = undefined;
      world.vendor.on('/login', () => {
        const issuedAt = Math.floor((world.clock.now() - offMs) / 1000);
        const token = `token-${world.vendor.count('/login')}`;
        world.vendor.live.add(token);
        return { json: { token, expiresAt: issuedAt + 60 } };
      });
      const engine = world.engine();
      for (let second = 0; second < 180; second++) {
        expect(await world.pass(engine.getToken())).toMatch(/^token-/);
        await world.clock.advance(SECOND);
      }
      expect(world.vendor.count('/login')).toBeLessThanOrEqual(5);
    },
  );

  it('and a vendor that tells no time leave the vendor to say when a token has ended', async () => {
    world.vendor.skewMs = undefined;
    world.vendor.on('/login', () => {
      const token = `token-${world.vendor.count('/login')}`;
      world.vendor.live.add(token);
      // By the vendor's clock, which is an hour behind ours.
      return { json: { token, expiresAt: Math.floor((world.clock.now() - HOUR) / 1000) + 60 } };
    });
    const engine = world.engine();
    const fetch = world.fetchOf(engine);
    for (let call = 0; call < 50; call++) expect((await fetch(`${world.vendor.url}/data`)).status).toBe(200);
    expect(world.vendor.count('/login')).toBe(1);
    world.vendor.live.clear();
    expect((await fetch(`${world.vendor.url}/data`)).status).toBe(200);
    expect(world.vendor.count('/login')).toBe(2);
  });
});

describe('processes that share an account', () => {
  it('take over what another has renewed, where they learn by a 401 that theirs is dead', async () => {
    world.vendor.singleUse = true;
    const store = memoryStore({ clock: world.clock });
    const facts = { singleUse: true };
    const [one, other] = [world.engine({ store, facts }), world.engine({ store, facts })];
    expect([await one.getToken(), await other.getToken()]).toEqual(['login-1', 'login-1']);
    world.vendor.live.clear();
    const data = `${world.vendor.url}/data`;
    expect((await world.fetchOf(one)(data)).status).toBe(200);
    const before = [world.vendor.count('/renew'), world.vendor.count('/login')];
    expect((await world.fetchOf(other)(data)).status).toBe(200);
    expect([world.vendor.count('/renew'), world.vendor.count('/login')]).toEqual(before);
    expect(world.vendor.reuses).toBe(0);
  });

  it('do not take the session of another away when their own refresh token is refused with invalid_grant', async () => {
    const store = faultyStore(world.clock);
    const engine = world.engine({ store });
    await engine.getToken();
    await world.clock.advance(15 * MINUTE);
    const renewal = world.vendor.hold('/renew');
    const call = engine.getToken();
    await renewal.arrived();
    world.vendor.on('/renew', () => ({ status: 400, json: { error: 'invalid_grant' } }));
    const theirs = {
      accessToken: 'theirs',
      refreshToken: 'refresh-theirs',
      lifeMs: HOUR,
      source: 'renew',
    } as const;
    store.edit(({ generation, token }) => ({
      generation: generation + 1,
      token: { ...token, ...theirs, obtainedAt: world.clock.now() },
    }));
    renewal.release();
    expect(await world.pass(call)).toBe('theirs');
    expect(store.record().token).toMatchObject(theirs);
    expect(world.vendor.count('/login')).toBe(1);
  });

  it('never present one refresh token twice, though the vendor answers later than a lease lasts', async () => {
    world.vendor.singleUse = true;
    const facts = { singleUse: true, singleSession: true };
    const store = memoryStore({ clock: world.clock });
    const policy = { flightLimitMs: 5 * SECOND, leaseMs: 10 * SECOND };
    const [one, other] = [world.engine({ store, facts, policy }), world.engine({ store, facts, policy })];
    await one.getToken();
    await world.clock.advance(15 * MINUTE);
    const renewal = world.vendor.hold('/renew');
    const calls = [one, other].map((engine) => engine.getToken().catch((error) => error.code as string));
    await renewal.arrived();
    await world.clock.advance(MINUTE);
    renewal.release();
    await Promise.all(calls.map((call) => world.pass(call)));
    expect(await world.pass(other.getToken())).toMatch(/^login-/);
    expect([world.vendor.count('/renew'), world.vendor.reuses]).toEqual([1, 0]);
  });
});

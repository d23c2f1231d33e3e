import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AuthEvent, createAuthFetch, createTokenEngine, memoryStore } from '../src/index.ts';
import { type VirtualClock, virtualClock } from '../src/testing.ts';
import { startVendor, type TestVendor, testGrant } from './vendor.ts';

let vendor: TestVendor;
let clock: VirtualClock;
beforeEach(async () => {
  vendor = await startVendor();
  clock = virtualClock();
});
afterEach(() => vendor.close());

describe('getting a token', () => {
  it('logs in once for any number of callers', async () => {
    const engine = createTokenEngine({ grant: testGrant(vendor), clock });
    const tokens = await Promise.all(Array.from({ length: 100 }, () => engine.getToken()));
    expect(new Set(tokens)).toEqual(new Set(['login-1']));
    expect(vendor.count('/login')).toBe(1);
  });

  it('renews in the background in the soft zone, and hands out the old token meanwhile', async () => {
    const engine = createTokenEngine({ grant: testGrant(vendor), clock });
    await engine.getToken();
    await clock.advance(850_000);
    expect(await engine.getToken()).toBe('login-1');
    await expect.poll(() => engine.peek()).toBe('renewed-1');
    expect(await engine.getToken()).toBe('renewed-1');
    expect(vendor.count('/login')).toBe(1);
  });

  it('waits for the new token in the hard zone', async () => {
    const engine = createTokenEngine({ grant: testGrant(vendor), clock });
    await engine.getToken();
    await clock.advance(890_000);
    expect(await engine.getToken()).toBe('renewed-1');
  });
});

describe('a refused token', () => {
  it('costs one flight for any number of calls, and every call succeeds', async () => {
    const events: AuthEvent[] = [];
    const engine = createTokenEngine({
      grant: testGrant(vendor),
      clock,
      onEvent: (event) => events.push(event),
    });
    const fetch = createAuthFetch(engine, { origins: [vendor.url] });
    await fetch(`${vendor.url}/data`);
    vendor.live.clear();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => fetch(`${vendor.url}/data`, { method: 'POST', body: '{"a":1}' })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(200));
    expect(await answers[7]!.json()).toEqual({ method: 'POST', body: '{"a":1}' });
    expect(vendor.count('/renew')).toBe(1);
    expect(vendor.count('/login')).toBe(1);
  });
});

describe('logout', () => {
  it('revokes at the vendor and says SignedOut until reset', async () => {
    const engine = createTokenEngine({ grant: testGrant(vendor), clock });
    await engine.getToken();
    expect(await engine.logout()).toEqual({ revoked: true, cleared: true });
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'SignedOut', name: 'SignedOutError' });
    await engine.reset();
    expect(await engine.getToken()).toBe('login-2');
  });
});

describe('bad credentials', () => {
  it('are tried once', async () => {
    vendor.on('/login', () => ({ status: 401, json: {} }));
    const engine = createTokenEngine({ grant: testGrant(vendor), clock });
    const results = await Promise.allSettled(Array.from({ length: 100 }, () => engine.getToken()));
    expect(
      results.every((result) => result.status === 'rejected' && result.reason.code === 'BadCredentials'),
    ).toBe(true);
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'BadCredentials' });
    expect(vendor.count('/login')).toBe(1);
  });
});

describe('two engines over one store', () => {
  it('share one login', async () => {
    const store = memoryStore({ clock });
    const engines = [1, 2, 3].map(() => createTokenEngine({ grant: testGrant(vendor), store, clock }));
    const tokens = Promise.all(engines.map((engine) => engine.getToken()));
    for (let i = 0; i < 50 && vendor.count('/login') + 0 < 3; i++) await clock.advance(50);
    expect(new Set(await tokens)).toEqual(new Set(['login-1']));
    expect(vendor.count('/login')).toBe(1);
  });
});

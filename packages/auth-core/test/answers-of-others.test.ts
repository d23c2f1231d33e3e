import { describe, expect, it } from 'vitest';
import { createTokenEngine } from '../src/index.ts';
import { faultyStore } from './faulty-store.ts';
import { type Answer, testGrant } from './vendor.ts';
import { DAY, MINUTE, SECOND, useWorld } from './world.ts';

const world = useWorld();
const logins = () => world.vendor.count('/login');
const PAGE = '<!DOCTYPE html><title>Sorry, you have been blocked</title>';
const HTML = { 'content-type': 'text/html; charset=utf-8' };

const pages: [string, Answer][] = [200, 401, 403, 404, 418, 451].map((status) => [
  `a page with ${status}`,
  { status, text: PAGE, headers: HTML },
]);
const odd: [string, Answer][] = [
  ['a page without a content type of its own', { status: 401, text: `  ${PAGE}` }],
  ['200 with an error', { json: { error: 'invalid_credentials', error_description: 'wrong password' } }],
  ['200 with nothing', { text: '' }],
  ['200 with half a body', { headers: { 'content-type': 'application/json' }, text: '{"token":"a' }],
];

describe('an answer to a login that is not of the vendor’s form', () => {
  it.each([...pages, ...odd])('is tried again after a minute: %s', async (_name, answer) => {
    const engine = world.engine();
    world.vendor.on('/login', () => answer);
    const error = await engine.getToken().catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'Transient', retryAt: world.clock.now() + MINUTE });
    world.vendor.restore('/login');
    await world.clock.advance(59 * SECOND);
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'Transient' });
    await world.clock.advance(SECOND);
    expect(await engine.getToken()).toMatch(/^login-/);
    expect(logins()).toBe(2);
  });

  it.each([pages[0]!, pages[2]!, odd[1]!])(
    'is never tried more than twice in 15 min, nor given up: %s',
    async (_name, answer) => {
      const store = faultyStore(world.clock);
      const engines = [world.engine({ store }), world.engine({ store })];
      world.vendor.on('/login', () => answer);
      const at: number[] = [];
      for (let passed = 0; passed < 50 * MINUTE; passed += 5 * SECOND) {
        const before = logins();
        await engines[(passed / 5 / SECOND) % 2]!.getToken().catch(() => {});
        if (logins() > before) at.push(world.clock.now());
        await world.clock.advance(5 * SECOND);
      }
      for (const [index, time] of at.entries())
        if (index > 1) expect(time - at[index - 2]!).toBeGreaterThanOrEqual(15 * MINUTE);
      world.vendor.restore('/login');
      await world.clock.advance(15 * MINUTE);
      expect(await engines[0]!.getToken()).toMatch(/^login-/);
    },
  );

  it('does not end a cron job whose processes share a store', async () => {
    const store = faultyStore(world.clock);
    world.vendor.on('/login', () => ({ status: 403, text: PAGE, headers: HTML }));
    for (let run = 0; run < 5; run++) {
      await world
        .engine({ store })
        .getToken()
        .catch(() => {});
      await world.clock.advance(DAY);
    }
    world.vendor.restore('/login');
    expect(await world.engine({ store }).getToken()).toMatch(/^login-/);
  });

  it('is told as what it is', async () => {
    world.vendor.on('/login', () => ({ status: 403, text: PAGE, headers: HTML }));
    const error = await world
      .engine()
      .getToken()
      .catch((thrown) => thrown);
    expect(error.message).toMatch(/POST \/login → 403: an HTML page came instead of an answer of the vendor/);
    expect(error.message).not.toContain('blocked');
  });

  it.each([401, 403])('does not include an empty %d, which keeps its meaning', async (status) => {
    world.vendor.on('/login', () => ({ status, text: '' }));
    await expect(world.engine().getToken()).rejects.toMatchObject({
      code: status === 401 ? 'BadCredentials' : 'Misconfigured',
    });
  });

  it('on a renewal neither ends the session nor counts as a login', async () => {
    const engine = world.engine();
    await engine.getToken();
    world.vendor.on('/renew', () => ({ status: 403, text: PAGE, headers: HTML }));
    await world.clock.advance(15 * MINUTE);
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'Transient' });
    world.vendor.restore('/renew');
    await world.clock.advance(2 * SECOND);
    expect(await engine.getToken()).toBe('renewed-1');
    expect(logins()).toBe(1);
  });
});

describe('a renewal that is answered invalid_grant', () => {
  it.each([400, 401, 403])('with %d steps down to a login in the same flight', async (status) => {
    const engine = world.engine();
    await engine.getToken();
    world.vendor.on('/renew', () => ({ status, json: { error: 'invalid_grant' } }));
    await world.clock.advance(15 * MINUTE);
    const tokens = await Promise.all([engine.getToken(), engine.getToken()]);
    expect(tokens).toEqual(['login-2', 'login-2']);
    expect(world.vendor.count('/renew')).toBe(1);
  });
});

describe('a fetch that caches', () => {
  it('never answers a call to the token endpoint from its cache', async () => {
    const kept = new Map<string, Response>();
    const caching: typeof globalThis.fetch = async (input, init) => {
      const key = `${init?.method} ${input} ${init?.body}`;
      if (init?.cache !== 'no-store' && kept.has(key)) return kept.get(key)!.clone();
      const response = await fetch(input, init);
      kept.set(key, response.clone());
      return response;
    };
    const engine = world.engine({ fetch: caching, grant: { renew: undefined as never } });
    expect(await engine.getToken()).toBe('login-1');
    await world.clock.advance(16 * MINUTE);
    expect(await engine.getToken()).toBe('login-2');
  });

  it('is not told what its runtime cannot take', async () => {
    const { cache } = Object.getOwnPropertyDescriptors(Request.prototype);
    const seen: (RequestInit | undefined)[] = [];
    try {
      delete (Request.prototype as { cache?: unknown }).cache;
      const engine = createTokenEngine({
        grant: testGrant(world.vendor),
        fetch: (input, init) => {
          seen.push(init);
          return fetch(input, init);
        },
      });
      await engine.getToken();
    } finally {
      Object.defineProperty(Request.prototype, 'cache', cache);
    }
    expect(seen).toHaveLength(1);
    expect(seen[0]).not.toHaveProperty('cache');
  });
});

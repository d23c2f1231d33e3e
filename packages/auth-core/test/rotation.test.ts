import { describe, expect, it } from 'vitest';
import { memoryStore } from '../src/index.ts';
import { faultyStore } from './faulty-store.ts';
import { DAY, HOUR, MINUTE, outcomeOf, SECOND, useWorld } from './world.ts';

const world = useWorld();
const SINGLE_USE = { singleUse: true };

describe('a new refresh token', () => {
  it('is stored before its access token is handed out', async () => {
    const store = faultyStore(world.clock);
    const engine = world.engine({ facts: SINGLE_USE, store });
    await engine.getToken();
    await world.clock.advance(15 * MINUTE);
    expect(await engine.getToken()).toBe('renewed-1');
    expect(store.record().token).toMatchObject({
      accessToken: 'renewed-1',
      refreshToken: 'refresh-renewed-1',
    });
  });

  it('holds the access token back until the store has answered', async () => {
    const store = faultyStore(world.clock);
    const engine = world.engine({ facts: SINGLE_USE, store });
    await engine.getToken();
    await world.clock.advance(15 * MINUTE);
    const renewal = world.vendor.hold('/renew');
    const call = engine.getToken();
    await renewal.arrived();
    store.break('hang', 'compareAndSet');
    renewal.release();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await outcomeOf(call)).toBe('pending');
    expect(engine.peek()).toBeUndefined();
    await world.clock.advance(2 * SECOND);
    expect(await call).toBe('renewed-1');
  });

  it('is kept in memory where it cannot be stored, used from there, and stored later', async () => {
    world.vendor.singleUse = true;
    const store = faultyStore(world.clock);
    const engine = world.engine({ facts: SINGLE_USE, store });
    await engine.getToken();
    await world.clock.advance(15 * MINUTE);
    const renewal = world.vendor.hold('/renew');
    const call = engine.getToken();
    await renewal.arrived();
    store.break('throw', 'compareAndSet');
    renewal.release();
    expect(await call).toBe('renewed-1');
    expect(world.told('persist-failed').length).toBeGreaterThan(0);
    store.repair();
    await world.clock.advance(MINUTE);
    expect(store.record().token!.refreshToken).toBe('refresh-renewed-1');
    await world.clock.advance(15 * MINUTE);
    expect(await engine.getToken()).toBe('renewed-2');
    expect(world.vendor.reuses).toBe(0);
  });
});

describe('an answer without a refresh token', () => {
  it('keeps the old one', async () => {
    const engine = world.engine();
    await engine.getToken();
    let renewed = 0;
    world.vendor.on('/renew', () => ({ json: { token: `short-${++renewed}`, expiresIn: 900 } }));
    for (let i = 1; i <= 3; i++) {
      await world.clock.advance(15 * MINUTE);
      expect(await engine.getToken()).toBe(`short-${i}`);
    }
    const sent = world.vendor.seen
      .filter(({ path }) => path === '/renew')
      .map(({ body }) => JSON.parse(body).refresh);
    expect(sent).toEqual(Array(3).fill('refresh-login-1'));
  });

  it('of a login leaves none over from before', async () => {
    const engine = world.engine();
    await engine.getToken();
    world.vendor.refreshTokens.clear();
    let logins = 1;
    world.vendor.on('/login', () => ({ json: { token: `bare-${++logins}`, expiresIn: 900 } }));
    await world.clock.advance(15 * MINUTE);
    expect(await engine.getToken()).toBe('bare-2');
    await world.clock.advance(15 * MINUTE);
    expect(await engine.getToken()).toBe('bare-3');
    expect(world.vendor.count('/renew')).toBe(1);
  });
});

describe('a refresh token', () => {
  it('that has outlived its own life is not presented', async () => {
    const engine = world.engine({ facts: { refreshLifeMs: HOUR } });
    await engine.getToken();
    await world.clock.advance(HOUR);
    expect(await engine.getToken()).toBe('login-2');
    expect(world.vendor.count('/renew')).toBe(0);
  });

  it('lives as long as its answer says', async () => {
    const engine = world.engine({
      facts: { refreshLifeMs: HOUR },
      grant: {
        read: ({ body }) => {
          const { token, refresh } = body as { token: string; refresh: string };
          return {
            accessToken: token,
            refreshToken: refresh,
            lifetimeSeconds: 900,
            refreshLifetimeSeconds: 2 * 86_400,
          };
        },
      },
    });
    await engine.getToken();
    await world.clock.advance(DAY);
    expect(await engine.getToken()).toBe('renewed-1');
  });

  it('keeps its age when an answer leaves it out', async () => {
    const engine = world.engine({ facts: { refreshLifeMs: HOUR } });
    await engine.getToken();
    world.vendor.on('/renew', () => ({ json: { token: 'short', expiresIn: 900 } }));
    for (let i = 0; i < 3; i++) {
      await world.clock.advance(16 * MINUTE);
      expect(await engine.getToken()).toBe('short');
    }
    await world.clock.advance(16 * MINUTE);
    expect(await engine.getToken()).toBe('login-2');
  });

  it('that is refused is believed to be dead only after another look at the store', async () => {
    world.vendor.singleUse = true;
    const store = faultyStore(world.clock);
    const slow = world.engine({ store });
    await slow.getToken();
    await world.clock.advance(15 * MINUTE);
    const renewal = world.vendor.hold('/renew');
    const call = slow.getToken();
    await renewal.arrived();
    // A sibling that knows no lease has renewed meanwhile, so that this refresh token is spent.
    const newer = {
      accessToken: 'theirs',
      refreshToken: 'refresh-theirs',
      obtainedAt: world.clock.now(),
      lifeMs: HOUR,
      source: 'renew',
    } as const;
    world.vendor.on('/renew', () => ({ status: 401 }));
    store.edit(({ generation, token }) => ({ generation: generation + 1, token: { ...token, ...newer } }));
    world.vendor.refreshTokens.clear();
    renewal.release();
    expect(await world.pass(call)).toBe('theirs');
    expect(world.vendor.count('/login')).toBe(1);
  });

  it('that is refused is not presented again by anybody', async () => {
    const store = memoryStore({ clock: world.clock });
    const engine = world.engine({ store });
    await engine.getToken();
    world.vendor.refreshTokens.clear();
    world.vendor.on('/login', () => ({ status: 503 }));
    await world.clock.advance(15 * MINUTE);
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'Transient' });
    await world.clock.advance(MINUTE);
    await world
      .engine({ store })
      .getToken()
      .catch(() => {});
    expect(world.vendor.count('/renew')).toBe(1);
  });
});

describe('a renewal', () => {
  it('keeps what else was stored beside the token, and takes over what is new', async () => {
    const seen: unknown[] = [];
    const engine = world.engine({
      grant: {
        read: ({ body }) => {
          const { token, refresh, region } = body as { token: string; refresh: string; region?: string };
          return {
            accessToken: token,
            refreshToken: refresh,
            lifetimeSeconds: 900,
            extras: (region ? { region } : { shard: '7' }) as Record<string, string>,
          };
        },
        renew: ({ token, send }) => {
          seen.push(token.extras);
          return send({ url: `${world.vendor.url}/renew`, json: { refresh: token.refreshToken } });
        },
      },
    });
    world.vendor.extra = { region: 'north' };
    await engine.getToken();
    world.vendor.extra = {};
    for (let i = 0; i < 2; i++) {
      await world.clock.advance(15 * MINUTE);
      await engine.getToken();
    }
    expect(seen).toEqual([{ region: 'north' }, { region: 'north', shard: '7' }]);
  });

  it('gets the expired access token too, for vendors that want both', async () => {
    let held: unknown;
    const engine = world.engine({
      grant: {
        renew: ({ token, send }) => {
          held = { ...token };
          return send({ url: `${world.vendor.url}/renew`, json: { refresh: token.refreshToken } });
        },
      },
    });
    await engine.getToken();
    await world.clock.advance(HOUR);
    await engine.getToken();
    expect(held).toMatchObject({ accessToken: 'login-1', refreshToken: 'refresh-login-1' });
  });

  it('presents the token by the headers that the vendor wants', async () => {
    const engine = world.engine({
      grant: { present: ({ accessToken }) => ({ 'x-api-key': accessToken, 'x-user': '7' }) },
    });
    world.vendor.on('/data', ({ headers }) => ({
      json: [headers['x-api-key'], headers['x-user'], headers.authorization],
    }));
    const response = await world.fetchOf(engine)(`${world.vendor.url}/data`);
    expect(await response.json()).toEqual(['login-1', '7', null]);
  });
});

describe('a login that ends the session in use', () => {
  it('is put off in the soft zone, until the session has to end anyway', async () => {
    const engine = world.engine({ facts: { singleSession: true }, grant: { renew: undefined as never } });
    await engine.getToken();
    await world.clock.advance(14 * MINUTE);
    expect(await engine.getToken()).toBe('login-1');
    await outcomeOf(new Promise(() => {}));
    expect(world.vendor.count('/login')).toBe(1);
    await world.clock.advance(50 * SECOND);
    expect(await engine.getToken()).toBe('login-2');
  });

  it('whose answer was lost has ended it: the old token is not handed out again', async () => {
    const engine = world.engine({ facts: { singleSession: true }, grant: { renew: undefined as never } });
    await engine.getToken();
    await world.clock.advance(15 * MINUTE - 10 * SECOND);
    world.vendor.cut('/login');
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'Transient' });
    expect(engine.peek()).toBeUndefined();
  });
});

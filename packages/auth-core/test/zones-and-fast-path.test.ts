import { describe, expect, it } from 'vitest';
import { zoneAges } from '../src/decide/zones.ts';
import { memoryStore } from '../src/index.ts';
import { faultyStore } from './faulty-store.ts';
import { CREDENTIALS, until } from './vendor.ts';
import { DAY, fixedRandom, HOUR, MINUTE, outcomeOf, SECOND, useWorld } from './world.ts';

const world = useWorld();

describe('zones scale with the life of the token', () => {
  it.each([
    ['2 s', 2 * SECOND, 0.5 * SECOND, 0.1 * SECOND],
    ['4 min', 4 * MINUTE, 30 * SECOND, 12 * SECOND],
    ['15 min', 15 * MINUTE, 90 * SECOND, 15 * SECOND],
    ['1 h', HOUR, 6 * MINUTE, 15 * SECOND],
    ['24 h', DAY, 30 * MINUTE, 15 * SECOND],
  ])('%s', (_name, lifeMs, softMs, hardMs) => {
    const { soft, hard, end } = zoneAges(lifeMs, 0);
    expect({ softMs: end - soft, hardMs: end - hard, end }).toEqual({ softMs, hardMs, end: lifeMs });
  });

  it('an engine renews by them', async () => {
    const engine = world.engine();
    await engine.getToken();
    const { expiresAt, renewsAt } = engine.state();
    expect(expiresAt! - world.clock.now()).toBe(15 * MINUTE);
    expect(expiresAt! - renewsAt!).toBe(90 * SECOND);
  });

  it('a policy overrides them', async () => {
    const engine = world.engine({ policy: { softMs: 5 * MINUTE, hardMs: MINUTE } });
    await engine.getToken();
    expect(engine.state().expiresAt! - engine.state().renewsAt!).toBe(5 * MINUTE);
    await world.clock.advance(14 * MINUTE + SECOND);
    expect(await engine.getToken()).toBe('renewed-1');
  });
});

describe('jitter', () => {
  it.each([0, 0.5, 0.999])(
    'moves the soft moment later by a draw of %d from a quarter of the window',
    (draw) => {
      const { soft, hard, end } = zoneAges(15 * MINUTE, draw);
      expect(soft).toBeCloseTo(15 * MINUTE - 90 * SECOND + (draw * 90 * SECOND) / 4);
      expect([hard, end]).toEqual([15 * MINUTE - 15 * SECOND, 15 * MINUTE]);
    },
  );

  it('is drawn once per token, from the injected random source', async () => {
    let draws = 0;
    const uniform = () => {
      draws++;
      return 0.5;
    };
    const engine = world.engine({ random: { uniform, id: fixedRandom().id } });
    await engine.getToken();
    const drawn = draws;
    const { renewsAt } = engine.state();
    await world.clock.advance(14 * MINUTE - 30 * SECOND);
    for (let i = 0; i < 10; i++) await engine.getToken();
    expect(draws).toBe(drawn);
    expect(engine.state().renewsAt).toBe(renewsAt);
  });

  it('spreads the wake-ups of processes that share a store over the window', async () => {
    const store = memoryStore({ clock: world.clock });
    const engines = [0, 0.25, 0.5, 0.75, 0.999].map((draw) =>
      world.engine({ store, random: fixedRandom(draw) }),
    );
    for (const engine of engines) await engine.getToken();
    const moments = engines.map((engine) => engine.state().renewsAt!);
    expect(new Set(moments).size).toBe(5);
    expect(Math.max(...moments) - Math.min(...moments)).toBeGreaterThan(20 * SECOND);
  });
});

describe('a fresh token', () => {
  it('is there after one microtask', async () => {
    const engine = world.engine();
    await engine.getToken();
    let given: string | undefined;
    void engine.getToken().then((token) => {
      given = token;
    });
    await Promise.resolve();
    expect(given).toBe('login-1');
  });

  it('costs no store call, no timer and no request', async () => {
    const store = faultyStore(world.clock);
    const engine = world.engine({ store });
    await engine.getToken();
    const before = {
      calls: store.calls.length,
      timers: world.clock.pending,
      requests: world.vendor.seen.length,
    };
    for (let i = 0; i < 100; i++) await engine.getToken();
    engine.peek();
    engine.state();
    expect({
      calls: store.calls.length,
      timers: world.clock.pending,
      requests: world.vendor.seen.length,
    }).toEqual(before);
  });

  it('is handed out without a promise of its own for each caller', async () => {
    const engine = world.engine();
    await engine.getToken();
    expect(engine.getToken()).toBe(engine.getToken());
  });

  it('leaves no timer behind', async () => {
    const engine = world.engine();
    await engine.getToken();
    expect(world.clock.pending).toBe(0);
  });
});

describe('peek', () => {
  it('gives nothing before the first token, and fetches none', async () => {
    const engine = world.engine();
    expect(engine.peek()).toBeUndefined();
    expect(await outcomeOf(new Promise(() => {}))).toBe('pending');
    expect(world.vendor.seen).toEqual([]);
  });

  it('gives the token until it expires', async () => {
    const engine = world.engine();
    await engine.getToken();
    await world.clock.advance(15 * MINUTE - 1);
    expect(engine.peek()).toBe('login-1');
    await world.clock.advance(1);
    expect(engine.peek()).toBeUndefined();
    expect(world.vendor.seen).toHaveLength(1);
  });
});

describe('getToken with minRemainingMs', () => {
  it('waits for a new token where the current one does not live that long', async () => {
    const engine = world.engine();
    await engine.getToken();
    await world.clock.advance(10 * MINUTE);
    expect(await engine.getToken({ minRemainingMs: 4 * MINUTE })).toBe('login-1');
    expect(await engine.getToken({ minRemainingMs: 6 * MINUTE })).toBe('renewed-1');
  });

  it('is content with the longest that the vendor gives', async () => {
    const engine = world.engine();
    expect(await engine.getToken({ minRemainingMs: DAY })).toBe('login-1');
    expect(await engine.getToken({ minRemainingMs: DAY })).toBe('login-1');
  });

  it('gives the current token where the vendor has none to give', async () => {
    const engine = world.engine();
    await engine.getToken();
    world.vendor.on('/renew', () => ({ status: 429 }));
    await world.clock.advance(10 * MINUTE);
    expect(await engine.getToken({ minRemainingMs: 6 * MINUTE })).toBe('login-1');
  });
});

describe('state', () => {
  it('is empty before the first token', () => {
    expect(world.engine().state()).toMatchObject({
      generation: undefined,
      source: undefined,
      expiresAt: undefined,
      coolDownUntil: undefined,
      latch: undefined,
      lastError: undefined,
      logins24h: 0,
      signedOut: false,
      closed: false,
    });
  });

  it('tells generation, source, expiry and logins without a secret', async () => {
    const engine = world.engine();
    await engine.getToken();
    await world.clock.advance(15 * MINUTE);
    await engine.getToken();
    expect(engine.state()).toMatchObject({
      generation: 2,
      source: 'renew',
      expiresAt: world.clock.now() + 15 * MINUTE,
      logins24h: 1,
    });
    expect(JSON.stringify(engine.state())).not.toMatch(/login-1|renewed-1|refresh/);
    expect(JSON.stringify(engine.state())).not.toContain(CREDENTIALS.password);
  });

  it('counts the logins of the last 24 h only', async () => {
    const engine = world.engine({ grant: { renew: undefined as never } });
    await engine.getToken();
    await world.clock.advance(DAY - HOUR);
    await engine.getToken();
    expect(engine.state().logins24h).toBe(2);
    await world.clock.advance(2 * HOUR);
    await engine.getToken();
    expect(engine.state().logins24h).toBe(2);
  });

  it('tells the last error and how long the cool-down lasts', async () => {
    world.vendor.on('/login', () => ({ status: 429, headers: { 'retry-after': '120' } }));
    const engine = world.engine();
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'Transient' });
    expect(engine.state()).toMatchObject({
      coolDownUntil: world.clock.now() + 2 * MINUTE,
      lastError: { code: 'Transient', message: expect.stringContaining('POST /login → 429') },
    });
  });
});

describe('in the soft zone', () => {
  it('every caller gets the current token at once, and one flight renews behind their backs', async () => {
    const engine = world.engine();
    await engine.getToken();
    const renewal = world.vendor.hold('/renew');
    await world.clock.advance(14 * MINUTE);
    const tokens = await Promise.all(Array.from({ length: 50 }, () => engine.getToken()));
    expect(new Set(tokens)).toEqual(new Set(['login-1']));
    await renewal.arrived();
    expect(await engine.getToken()).toBe('login-1');
    renewal.release();
    await until(() => engine.peek() === 'renewed-1');
    expect(world.vendor.count('/renew')).toBe(1);
    expect(world.vendor.count('/login')).toBe(1);
  });

  it('renews only when somebody asks', async () => {
    const engine = world.engine();
    await engine.getToken();
    await world.clock.advance(HOUR);
    expect(world.vendor.count('/renew')).toBe(0);
    expect(world.clock.pending).toBe(0);
    expect(engine.peek()).toBeUndefined();
  });

  it('a failed renewal changes nothing for callers', async () => {
    const engine = world.engine();
    await engine.getToken();
    world.vendor.on('/renew', () => ({ status: 500, text: 'out of order' }));
    await world.clock.advance(14 * MINUTE);
    for (let i = 0; i < 30; i++) {
      expect(await engine.getToken()).toBe('login-1');
      await world.clock.advance(SECOND);
    }
    expect(world.told('failed').length).toBeGreaterThan(0);
  });

  it('a login that the vendor refuses changes nothing for callers', async () => {
    const engine = world.engine({ grant: { renew: undefined as never } });
    await engine.getToken();
    world.vendor.on('/login', () => ({ status: 401, json: {} }));
    await world.clock.advance(14 * MINUTE);
    await engine.getToken();
    await until(() => engine.state().latch !== undefined);
    expect(await engine.getToken()).toBe('login-1');
  });
});

describe('in the hard zone', () => {
  it('callers wait for the new token', async () => {
    const engine = world.engine();
    await engine.getToken();
    await world.clock.advance(15 * MINUTE - 10 * SECOND);
    expect(await engine.getToken()).toBe('renewed-1');
  });

  it('callers get the living token when the flight fails', async () => {
    const engine = world.engine();
    await engine.getToken();
    world.vendor.cut('/renew');
    await world.clock.advance(15 * MINUTE - 10 * SECOND);
    const tokens = await Promise.all(Array.from({ length: 5 }, () => engine.getToken()));
    expect(new Set(tokens)).toEqual(new Set(['login-1']));
    expect(world.vendor.count('/renew')).toBe(1);
  });
});

describe('after expiry', () => {
  it('callers wait for the new token', async () => {
    const engine = world.engine();
    await engine.getToken();
    await world.clock.advance(DAY);
    expect(await engine.getToken()).toBe('renewed-1');
  });

  it('callers get the stored error at once while a cool-down lasts, and no call is made', async () => {
    const engine = world.engine();
    await engine.getToken();
    world.vendor.on('/renew', () => ({ status: 429, headers: { 'retry-after': '60' } }));
    await world.clock.advance(15 * MINUTE);
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'Transient', status: 429 });
    const retryAt = world.clock.now() + MINUTE;
    await world.clock.advance(30 * SECOND);
    for (let i = 0; i < 10; i++) {
      await expect(engine.getToken()).rejects.toMatchObject({ code: 'Transient', status: 429, retryAt });
    }
    expect(world.vendor.count('/renew')).toBe(1);
    world.vendor.restore('/renew');
    await world.clock.advance(30 * SECOND);
    expect(await engine.getToken()).toBe('renewed-1');
  });
});

describe('the order of questions', () => {
  it('closed comes before signed out', async () => {
    const engine = world.engine();
    await engine.getToken();
    await engine.logout();
    await engine.close();
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'Closed' });
  });

  it('signed out comes before a latch', async () => {
    world.vendor.on('/login', () => ({ status: 401 }));
    const engine = world.engine();
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'BadCredentials' });
    await engine.logout();
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'SignedOut' });
  });

  it('a latch comes before a cool-down', async () => {
    const store = faultyStore(world.clock);
    const engine = world.engine({ store });
    world.vendor.on('/login', () => ({ status: 401 }));
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'BadCredentials' });
    const at = world.clock.now();
    const coolDown = {
      at,
      ms: MINUTE,
      attempt: 1,
      call: 'acquire',
      code: 'Transient',
      message: 'no',
    } as const;
    store.edit(({ penalties }) => ({ penalties: { ...penalties, coolDown } }));
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'BadCredentials' });
    store.edit(() => ({ penalties: { coolDown }, credentials: {} }));
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'Transient' });
  });
});

describe('a login that ends all older tokens', () => {
  const facts = { singleSession: true };

  it('stops the old token from being handed out as soon as it was sent', async () => {
    const engine = world.engine({ facts, grant: { renew: undefined as never } });
    await engine.getToken();
    await world.clock.advance(15 * MINUTE - 10 * SECOND);
    const login = world.vendor.hold('/login');
    const waiting = engine.getToken();
    await login.arrived();
    expect(engine.peek()).toBeUndefined();
    const late = engine.getToken();
    expect(await outcomeOf(late)).toBe('pending');
    login.release();
    expect(await Promise.all([waiting, late])).toEqual(['login-2', 'login-2']);
  });
});

describe('a cap on the life of tokens', () => {
  it('renews them earlier than the vendor says', async () => {
    const engine = world.engine({ policy: { maxLifeMs: 5 * MINUTE } });
    await engine.getToken();
    expect(engine.state().expiresAt! - world.clock.now()).toBe(5 * MINUTE);
    await world.clock.advance(5 * MINUTE);
    expect(await engine.getToken()).toBe('renewed-1');
  });
});

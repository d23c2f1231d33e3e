import { describe, expect, it } from 'vitest';
import * as errors from '../src/errors.ts';
import { type AuthError, type AuthEvent, isAuthError, memoryStore } from '../src/index.ts';
import { faultyStore } from './faulty-store.ts';
import { until } from './vendor.ts';
import { HOUR, MINUTE, SECOND, useWorld } from './world.ts';

const world = useWorld();
const data = () => `${world.vendor.url}/data`;

describe('the listener is told', () => {
  it('of a login: how long the token lives, how long it took, for how many, the how-manieth of the day', async () => {
    const login = world.vendor.hold('/login');
    const engine = world.engine();
    const calls = [engine.getToken(), engine.getToken()];
    await login.arrived();
    await world.clock.advance(3 * SECOND);
    login.release();
    await Promise.all(calls);
    expect(world.events).toEqual([
      {
        type: 'obtained',
        call: 'acquire',
        generation: 1,
        lifeMs: 15 * MINUTE,
        durationMs: 3 * SECOND,
        waiters: 2,
        logins24h: 1,
      },
    ]);
  });

  it('of a renewal in the background, which nobody waits for', async () => {
    const engine = world.engine();
    await engine.getToken();
    await world.clock.advance(14 * MINUTE);
    await engine.getToken();
    await until(() => world.told('obtained').length === 2);
    expect(world.told('obtained')[1]).toMatchObject({
      call: 'renew',
      generation: 2,
      waiters: 0,
      logins24h: 1,
    });
  });

  it('of a failure: its class, status, attempt, and until when it waits', async () => {
    world.vendor.on('/login', () => ({ status: 503 }));
    const engine = world.engine();
    for (let i = 0; i < 3; i++) {
      await engine.getToken().catch(() => {});
      await world.clock.advance(MINUTE);
    }
    expect(world.told('failed')).toMatchObject([
      { call: 'acquire', kind: 'Transient', status: 503, attempt: 1, waiters: 1 },
      { call: 'acquire', kind: 'Transient', status: 503, attempt: 2, waiters: 1 },
      { call: 'acquire', kind: 'Transient', status: 503, attempt: 3, waiters: 1 },
    ]);
    for (const { retryAt } of world.told('failed')) expect(retryAt).toEqual(expect.any(Number));
  });

  it.each([
    ['a login', 'Transient', '/login'],
    ['a renewal that spends a refresh token', 'InDoubt', '/renew'],
  ])('of an answer that was lost: %s is %s', async (_name, kind, path) => {
    const engine = world.engine({ facts: { singleUse: true } });
    if (path === '/renew') {
      await engine.getToken();
      await world.clock.advance(15 * MINUTE);
    }
    world.vendor.cut(path);
    await engine.getToken().catch(() => {});
    expect(world.told('failed')).toMatchObject([{ kind, status: undefined }]);
  });

  it('of a refused refresh token', async () => {
    const engine = world.engine();
    await engine.getToken();
    world.vendor.refreshTokens.clear();
    await world.clock.advance(15 * MINUTE);
    await engine.getToken();
    expect(world.told('failed')).toMatchObject([{ call: 'renew', kind: 'GrantDead', status: 401 }]);
  });

  it('of a replay', async () => {
    const fetch = world.fetchOf(world.engine());
    await fetch(data());
    world.vendor.live.clear();
    await fetch(data(), { method: 'PATCH', body: 'x' });
    expect(world.told('replayed')).toEqual([
      { type: 'replayed', method: 'PATCH', refusedGeneration: 1, generation: 2 },
    ]);
  });

  it('of a latch, and of its end', async () => {
    let password = 'wrong';
    const engine = world.engine({ grant: { credentials: () => ({ username: 'ada', password }) } });
    world.vendor.on('/login', () => ({ status: 401 }));
    await engine.getToken().catch(() => {});
    expect(world.told('latched')).toEqual([{ type: 'latched', code: 'BadCredentials', retryAt: undefined }]);
    password = 'right';
    world.vendor.restore('/login');
    await engine.getToken();
    expect(world.told('unlatched')).toEqual([{ type: 'unlatched' }]);
  });

  it('of a lease that was waited for, and of one that was taken over', async () => {
    const store = memoryStore({ clock: world.clock });
    const hangs: typeof globalThis.fetch = () => new Promise(() => {});
    void world
      .engine({ store, fetch: hangs, onEvent: () => {} })
      .getToken()
      .catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 10));
    await world.pass(world.engine({ store }).getToken());
    const types = world.events.map(({ type }) => type);
    expect(types).toContain('lease-waited');
    expect(types).toContain('obtained');
  });

  it('of a clock that is off', async () => {
    world.vendor.skewMs = -HOUR;
    await world.engine().getToken();
    expect(world.told('clock-skew')).toEqual([{ type: 'clock-skew', skewMs: -HOUR }]);
  });

  it('of nothing for a clock that is off by less than 2 s', async () => {
    world.vendor.skewMs = 1000;
    await world.engine().getToken();
    expect(world.told('clock-skew')).toEqual([]);
  });

  it('of a write that failed', async () => {
    const store = faultyStore(world.clock);
    store.break('reject', 'compareAndSet');
    await world.engine({ store }).getToken();
    expect(world.told('persist-failed')[0]).toEqual({
      type: 'persist-failed',
      operation: 'compare-and-set',
      reason: 'error',
    });
  });

  it('of a logout', async () => {
    const engine = world.engine();
    await engine.getToken();
    await engine.logout();
    expect(world.told('signed-out')).toEqual([{ type: 'signed-out', revoked: true, cleared: true }]);
  });

  it('enough to count the logins, and why they were made', async () => {
    const fetch = world.fetchOf(world.engine());
    await fetch(data());
    for (let i = 0; i < 3; i++) {
      await world.clock.advance(2 * MINUTE);
      world.vendor.live.clear();
      world.vendor.refreshTokens.clear();
      await fetch(data());
    }
    const story = world.events.map((event) =>
      event.type === 'obtained' || event.type === 'failed' ? `${event.type} ${event.call}` : event.type,
    );
    expect(story).toEqual([
      'obtained acquire',
      ...Array(3).fill(['failed renew', 'obtained acquire', 'replayed']).flat(),
    ]);
  });
});

describe('a listener', () => {
  const story = async (onEvent: (event: AuthEvent) => void) => {
    const engine = world.engine({ onEvent });
    const fetch = world.fetchOf(engine);
    await fetch(data());
    world.vendor.live.clear();
    await fetch(data());
    world.vendor.on('/renew', () => ({ status: 500 }));
    await world.clock.advance(15 * MINUTE);
    await engine.getToken().catch(() => {});
    await engine.logout();
    return world.vendor.seen.map(({ path }) => path);
  };

  it('that throws changes nothing', async () => {
    const calm = await story(() => {});
    world.vendor.seen.length = 0;
    world.vendor.restore('/renew');
    const thrown = await story(() => {
      throw new Error('the listener is broken');
    });
    expect(thrown).toEqual(calm);
  });

  it('that calls back cannot dead-lock the engine', async () => {
    const engine = world.engine({
      onEvent: () => {
        engine.getToken().catch(() => {});
        engine.state();
        engine.peek();
      },
    });
    expect(await engine.getToken()).toBe('login-1');
  });

  it('that closes the engine when it is told of a token closes it', async () => {
    const engine = world.engine({ onEvent: () => void engine.close() });
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'Closed' });
  });

  it('that logs out when it is told of a token logs out', async () => {
    const store = memoryStore({ clock: world.clock });
    const engine = world.engine({
      store,
      onEvent: ({ type }) => type === 'obtained' && void engine.logout(),
    });
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'SignedOut' });
    await until(() => world.vendor.count('/revoke') > 0);
  });
});

describe('every error', () => {
  const classes = Object.entries(errors).filter(
    ([name]) => /Error$/.test(name) && name !== 'AuthError' && name !== 'isAuthError',
  );

  it('has a stable code that its class is named after', () => {
    expect(classes.length).toBeGreaterThan(10);
    const codes = new Set<string>();
    for (const [name, make] of classes) {
      const error = new (make as new (options: object) => AuthError)({
        name: '@x/any',
        message: 'It happened. Do this.',
      });
      expect(`${error.code}Error`).toBe(name);
      expect(error.name).toBe(name);
      expect(error.message).toBe('[@x/any] It happened. Do this.');
      expect([isAuthError(error), error instanceof Error, error.retryAt]).toEqual([true, true, undefined]);
      codes.add(error.code);
    }
    expect(codes.size).toBe(classes.length);
  });

  it('is known across two copies of the package', () => {
    const foreign = Object.create({ [Symbol.for('@x/auth-core:AuthError')]: true });
    expect(isAuthError(foreign)).toBe(true);
    for (const value of [undefined, null, 'x', 1, {}, new Error('no')])
      expect(isAuthError(value)).toBe(false);
  });

  it('that waiting helps says until when', async () => {
    world.vendor.on('/login', () => ({ status: 503 }));
    const error = await world
      .engine()
      .getToken()
      .catch((reason) => reason);
    expect(error.retryAt).toBeGreaterThan(world.clock.now());
  });
});

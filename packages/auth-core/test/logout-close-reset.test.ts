import { describe, expect, it } from 'vitest';
import { memoryStore } from '../src/index.ts';
import { faultyStore } from './faulty-store.ts';
import { until } from './vendor.ts';
import { MINUTE, outcomeOf, SECOND, useWorld } from './world.ts';

const world = useWorld();
const data = () => `${world.vendor.url}/data`;
const revoked = () =>
  world.vendor.seen.filter(({ path }) => path === '/revoke').map(({ headers }) => headers.authorization);

describe('logout', () => {
  it('ends the session here, in the store and at the vendor', async () => {
    const store = faultyStore(world.clock);
    const engine = world.engine({ store });
    await engine.getToken();
    expect(await engine.logout()).toEqual({ revoked: true, cleared: true });
    expect(revoked()).toEqual(['Bearer login-1']);
    expect(store.record()).toMatchObject({ epoch: 1, generation: 1 });
    expect(store.record().token).toBeUndefined();
    expect(engine.state()).toMatchObject({ signedOut: true, epoch: 1 });
    expect(engine.peek()).toBeUndefined();
  });

  it('is final until reset()', async () => {
    const engine = world.engine();
    await engine.getToken();
    await engine.logout();
    for (let i = 0; i < 3; i++) {
      await expect(engine.getToken()).rejects.toMatchObject({ code: 'SignedOut', name: 'SignedOutError' });
      await expect(world.fetchOf(engine)(data())).rejects.toMatchObject({ code: 'SignedOut' });
    }
    await engine.reset();
    expect(engine.state()).toMatchObject({ signedOut: false, epoch: 1 });
    expect(await engine.getToken()).toBe('login-2');
    expect(engine.state()).toMatchObject({ epoch: 1, generation: 2 });
  });

  it('rejects whoever waits, at once', async () => {
    const login = world.vendor.hold('/login');
    const engine = world.engine();
    const call = engine.getToken();
    call.catch(() => {});
    await login.arrived();
    const leaving = engine.logout();
    expect(await outcomeOf(call)).toMatchObject({ error: { code: 'SignedOut' } });
    login.release();
    await leaving;
  });

  it('waits for a renewal that was sent, and revokes its result too', async () => {
    const engine = world.engine();
    await engine.getToken();
    await world.clock.advance(14 * MINUTE);
    const renewal = world.vendor.hold('/renew');
    await engine.getToken();
    await renewal.arrived();
    const leaving = engine.logout();
    expect(await outcomeOf(leaving)).toBe('pending');
    renewal.release();
    await leaving;
    await until(() => revoked().length === 2);
    expect(new Set(revoked())).toEqual(new Set(['Bearer login-1', 'Bearer renewed-1']));
    expect(world.vendor.live.size).toBe(0);
    expect(engine.peek()).toBeUndefined();
  });

  it('waits for it no longer than the flight limit', async () => {
    const login = world.vendor.hold('/login');
    const engine = world.engine();
    engine.getToken().catch(() => {});
    await login.arrived();
    const leaving = engine.logout();
    await world.clock.advance(15 * SECOND);
    expect(await leaving).toMatchObject({ cleared: true });
    login.release();
  });

  it('before the first token clears what the store holds', async () => {
    const store = memoryStore({ clock: world.clock });
    await world.engine({ store }).getToken();
    const engine = world.engine({ store });
    expect(await engine.logout()).toEqual({ revoked: true, cleared: true });
    const sibling = world.engine({ store });
    expect(await sibling.getToken()).toBe('login-2');
  });

  it('keeps a response that comes after it from being replayed', async () => {
    const engine = world.engine();
    const fetch = world.fetchOf(engine);
    await fetch(data());
    world.vendor.live.clear();
    const slow = world.vendor.hold('/data');
    const call = fetch(data());
    await slow.arrived();
    await engine.logout();
    slow.release();
    expect((await call).status).toBe(401);
    expect(world.vendor.count('/login')).toBe(1);
    expect(world.vendor.count('/renew')).toBe(0);
  });

  it('keeps it from being replayed after reset() too', async () => {
    const engine = world.engine();
    const fetch = world.fetchOf(engine);
    await fetch(data());
    const slow = world.vendor.hold('/data');
    const call = fetch(data());
    await slow.arrived();
    await engine.logout();
    await engine.reset();
    await engine.getToken();
    slow.release();
    expect((await call).status).toBe(401);
    expect(world.vendor.count('/data')).toBe(2);
  });

  it('is noticed by siblings at their next look at the store, and they may log in anew', async () => {
    const store = memoryStore({ clock: world.clock });
    const [first, second] = [world.engine({ store }), world.engine({ store })];
    await first.getToken();
    await second.getToken();
    await first.logout();
    await world.clock.advance(14 * MINUTE + 50 * SECOND);
    expect(await second.getToken()).toBe('login-2');
    expect(second.state()).toMatchObject({ epoch: 1, signedOut: false });
    await expect(first.getToken()).rejects.toMatchObject({ code: 'SignedOut' });
  });

  it.each([
    ['is about to begin', 'get'],
    ['waits for the lease', 'takeLease'],
    ['has been sent', 'vendor'],
  ])('of a sibling makes no background renewal log in that %s', async (_name, when) => {
    const store = faultyStore(world.clock);
    const [first, second] = [world.engine({ store }), world.engine({ store })];
    await first.getToken();
    await second.getToken();
    await world.clock.advance(14 * MINUTE);
    const renewal = world.vendor.hold('/renew');
    let leaving: Promise<unknown> | undefined;
    store.before = (operation) => {
      if (operation !== when) return;
      store.before = undefined;
      leaving = first.logout();
    };
    expect(await second.getToken()).toBe('login-1');
    if (when === 'vendor') {
      await renewal.arrived();
      leaving = first.logout();
    }
    renewal.release();
    await until(() => leaving !== undefined);
    expect(await leaving).toEqual({ revoked: true, cleared: true });
    await outcomeOf(new Promise(() => {}));
    await world.clock.advance(MINUTE);
    expect(world.vendor.count('/login')).toBe(1);
    expect(world.vendor.live.size).toBe(0);
    // A caller may.
    expect(await second.getToken()).toBe('login-2');
    expect(second.state().lastError).toBeUndefined();
  });

  it('says so where the store could not be written', async () => {
    const store = faultyStore(world.clock);
    const engine = world.engine({ store });
    await engine.getToken();
    store.break('throw', 'compareAndSet');
    expect(await engine.logout()).toEqual({ revoked: true, cleared: false });
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'SignedOut' });
  });

  it('says so where the store could not be read', async () => {
    const store = faultyStore(world.clock);
    const engine = world.engine({ store });
    await engine.getToken();
    store.break('throw', 'get');
    expect(await engine.logout()).toMatchObject({ cleared: false });
  });

  it('does not hang with a store that does', async () => {
    const store = faultyStore(world.clock);
    const engine = world.engine({ store });
    await engine.getToken();
    store.break('hang');
    const leaving = engine.logout();
    await world.clock.advance(20 * SECOND);
    expect(await leaving).toMatchObject({ cleared: false });
  });

  it('says so where the vendor did not revoke', async () => {
    world.vendor.on('/revoke', () => ({ status: 500 }));
    const engine = world.engine();
    await engine.getToken();
    expect(await engine.logout()).toEqual({ revoked: false, cleared: true });
    expect(world.told('failed')).toMatchObject([{ call: 'revoke', status: 500 }]);
  });

  it.each([
    ['has no call for it', { revoke: undefined as never }],
    ['gave a token that the user supplied', { acquire: () => ({ accessToken: 'mine', supplied: true }) }],
  ])('revokes nothing where the vendor %s', async (_name, grant) => {
    const engine = world.engine({ grant });
    await engine.getToken();
    expect(await engine.logout()).toEqual({ revoked: false, cleared: true });
    expect(world.vendor.count('/revoke')).toBe(0);
  });

  it('never rejects, not even without credentials', async () => {
    const engine = world.engine({
      grant: {
        credentials: () => {
          throw new Error('none');
        },
      },
    });
    expect(await engine.logout()).toMatchObject({ revoked: false });
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'SignedOut' });
  });

  it('called twice at once is one logout', async () => {
    const engine = world.engine();
    await engine.getToken();
    await Promise.all([engine.logout(), engine.logout(), engine.logout()]);
    expect(world.vendor.count('/revoke')).toBe(1);
    expect(engine.state().epoch).toBe(1);
    expect(world.told('signed-out')).toEqual([{ type: 'signed-out', revoked: true, cleared: true }]);
  });

  it('leaves no token of that epoch in the store, whatever was under way', async () => {
    for (const path of ['/login', '/renew']) {
      const store = faultyStore(world.clock);
      const engine = world.engine({ store });
      if (path === '/renew') {
        await engine.getToken();
        await world.clock.advance(15 * MINUTE);
      }
      const held = world.vendor.hold(path);
      const call = engine.getToken();
      call.catch(() => {});
      await held.arrived();
      const leaving = engine.logout();
      held.release();
      expect(await leaving).toMatchObject({ cleared: true });
      await outcomeOf(new Promise(() => {}));
      expect(store.record().token).toBeUndefined();
      expect(engine.peek()).toBeUndefined();
      await expect(call).rejects.toMatchObject({ code: 'SignedOut' });
    }
  });
});

describe('close', () => {
  it('is final, and touches neither vendor nor stored token', async () => {
    const store = faultyStore(world.clock);
    const engine = world.engine({ store });
    await engine.getToken();
    const requests = world.vendor.seen.length;
    await engine.close();
    await engine.reset();
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'Closed', name: 'ClosedError' });
    expect(engine.peek()).toBeUndefined();
    expect(engine.state().closed).toBe(true);
    expect(world.vendor.seen).toHaveLength(requests);
    expect(store.record().token!.accessToken).toBe('login-1');
    expect(await world.engine({ store }).getToken()).toBe('login-1');
  });

  it('rejects whoever waits, and lets a flight that was sent be stored', async () => {
    const store = faultyStore(world.clock);
    const login = world.vendor.hold('/login');
    const engine = world.engine({ store });
    const call = engine.getToken();
    call.catch(() => {});
    await login.arrived();
    const closing = engine.close();
    expect(await outcomeOf(call)).toMatchObject({ error: { code: 'Closed' } });
    expect(await outcomeOf(closing)).toBe('pending');
    login.release();
    await closing;
    expect(store.record().token!.accessToken).toBe('login-1');
  });

  it('leaves no timer behind', async () => {
    const store = faultyStore(world.clock);
    const engine = world.engine({ store });
    await engine.getToken();
    store.break('throw', 'compareAndSet');
    await engine.reset();
    await engine.close();
    await world.clock.advance(5 * MINUTE);
    expect(world.clock.pending).toBe(0);
  });

  it('is what `await using` calls', async () => {
    const engine = world.engine();
    await engine.getToken();
    await engine[Symbol.asyncDispose]();
    expect(engine.state().closed).toBe(true);
  });

  it('keeps a refused call from being replayed', async () => {
    const engine = world.engine();
    const fetch = world.fetchOf(engine);
    await fetch(data());
    world.vendor.live.clear();
    const slow = world.vendor.hold('/data');
    const call = fetch(data());
    await slow.arrived();
    await engine.close();
    slow.release();
    expect((await call).status).toBe(401);
    expect(world.vendor.count('/renew')).toBe(0);
  });
});

describe('reset', () => {
  it('lifts latch, cool-down and sign-out, and keeps epoch, generation and token', async () => {
    const store = faultyStore(world.clock);
    const engine = world.engine({ store });
    await engine.getToken();
    await engine.reset();
    expect(engine.peek()).toBe('login-1');
    expect(store.record()).toMatchObject({ epoch: 0, generation: 1 });
    world.vendor.on('/renew', () => ({ status: 429, headers: { 'retry-after': '600' } }));
    await world.clock.advance(15 * MINUTE);
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'Transient' });
    world.vendor.restore('/renew');
    await engine.reset();
    expect(engine.state()).toMatchObject({ coolDownUntil: undefined, lastError: undefined });
    expect(await engine.getToken()).toBe('renewed-1');
  });

  it('tells that a latch is lifted', async () => {
    world.vendor.on('/login', () => ({ status: 401 }));
    const engine = world.engine();
    await engine.getToken().catch(() => {});
    await engine.reset();
    expect(world.told('unlatched')).toHaveLength(1);
  });

  it('before anything happened does nothing', async () => {
    const engine = world.engine();
    await engine.reset();
    expect(world.vendor.seen).toEqual([]);
    expect(await engine.getToken()).toBe('login-1');
  });
});

describe('logout, close and reset in any order', () => {
  const steps = ['logout', 'close', 'reset', 'getToken'] as const;
  const orders: (typeof steps)[number][][] = [[]];
  for (let length = 0; length < 4; length++) {
    for (const order of orders.filter((known) => known.length === length)) {
      for (const step of steps) orders.push([...order, step]);
    }
  }

  it.each([
    ['one after the other', true],
    ['at once', false],
  ])('settle %s, and mean what the last one says', async (_name, waits) => {
    expect(orders).toHaveLength(341);
    // Without a connection, since there are so many.
    const send: typeof fetch = async () => Response.json({ token: 'login', expiresIn: 900 });
    for (const order of orders) {
      const engine = world.engine({ fetch: send });
      await engine.getToken();
      const results: Promise<unknown>[] = [];
      for (const step of order) {
        const result = step === 'getToken' ? engine.getToken().catch(() => {}) : engine[step]();
        results.push(result);
        if (waits) await result;
      }
      await Promise.all(results);
      const closed = order.includes('close');
      const signedOut = !closed && order.lastIndexOf('logout') > order.lastIndexOf('reset');
      const last = await engine.getToken().catch((error) => error.code);
      const expected = closed ? 'Closed' : signedOut ? 'SignedOut' : 'login';
      expect([order.join(), last]).toEqual([order.join(), expected]);
      expect(engine.state()).toMatchObject(closed ? { closed } : { closed, signedOut });
    }
  });
});

describe('a logout that could not be written', () => {
  it('is written later', async () => {
    const store = faultyStore(world.clock);
    const engine = world.engine({ store });
    await engine.getToken();
    store.break('throw', 'compareAndSet');
    expect(await engine.logout()).toMatchObject({ cleared: false });
    expect(store.record().token).toBeDefined();
    store.repair();
    await world.clock.advance(MINUTE);
    expect(store.record()).toMatchObject({ epoch: 1 });
    expect(store.record().token).toBeUndefined();
  });
});

describe('while a person is asked for the credentials', () => {
  const asking = () => {
    const engine = world.engine({ grant: { credentials: () => new Promise<never>(() => {}) } });
    engine.getToken().catch(() => {});
    return engine;
  };

  it('close() does not wait, since nothing was sent', async () => {
    const engine = asking();
    await outcomeOf(new Promise(() => {}));
    expect(await outcomeOf(engine.close())).toBeUndefined();
  });

  it('logout() does not wait for them', async () => {
    const engine = asking();
    await outcomeOf(new Promise(() => {}));
    const leaving = engine.logout();
    await world.clock.advance(21 * SECOND);
    expect(await outcomeOf(leaving)).toMatchObject({ revoked: false });
  });
});

describe('while a one-time code is asked for', () => {
  it('close() does not wait, since nothing was sent', async () => {
    const engine = world.engine({ grant: { prepare: () => new Promise<never>(() => {}) } });
    engine.getToken().catch(() => {});
    await outcomeOf(new Promise(() => {}));
    expect(await outcomeOf(engine.close())).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { memoryStore, type StoredRecord, type TokenEngine } from '../src/index.ts';
import { virtualClock } from '../src/testing.ts';
import { faultyStore } from './faulty-store.ts';
import { CREDENTIALS, until } from './vendor.ts';
import { HOUR, MINUTE, outcomeOf, SECOND, useWorld } from './world.ts';

const world = useWorld();
const SINGLE_USE = { singleUse: true };
const logins = () => world.vendor.count('/login');
const renewals = () => world.vendor.count('/renew');

/** A fetch of a process that was killed while it waited for the answer. */
const dies: typeof globalThis.fetch = async (input, init) => {
  await fetch(input, { ...init, signal: null });
  return new Promise(() => {});
};

/** Versions, generations and epochs of a history never go back. */
function expectMonotonic(written: StoredRecord[]): void {
  for (const [index, record] of written.entries()) {
    const before = written[index - 1];
    if (!before) continue;
    expect(record.version).toBeGreaterThan(before.version);
    expect(record.generation).toBeGreaterThanOrEqual(before.generation);
    expect(record.epoch).toBeGreaterThanOrEqual(before.epoch);
  }
}

describe('engines over one store', () => {
  it('log in once between them', async () => {
    const store = memoryStore({ clock: world.clock });
    const engines = Array.from({ length: 5 }, () => world.engine({ store }));
    const tokens = await world.pass(Promise.all(engines.map((engine) => engine.getToken())));
    expect(new Set(tokens)).toEqual(new Set(['login-1']));
    expect(logins()).toBe(1);
  });

  it('renew once between them', async () => {
    const store = memoryStore({ clock: world.clock });
    const engines = Array.from({ length: 5 }, () => world.engine({ store }));
    await world.pass(Promise.all(engines.map((engine) => engine.getToken())));
    await world.clock.advance(15 * MINUTE);
    const tokens = await world.pass(Promise.all(engines.map((engine) => engine.getToken())));
    expect(new Set(tokens)).toEqual(new Set(['renewed-1']));
    expect([logins(), renewals()]).toEqual([1, 1]);
  });

  it('renew once in the soft zone, however they wake', async () => {
    const store = memoryStore({ clock: world.clock });
    const draws = [0, 0.3, 0.6, 0.9];
    const engines = draws.map((draw) =>
      world.engine({ store, random: { uniform: () => draw, id: () => `id-${draw}-${Math.random()}` } }),
    );
    for (const engine of engines) await engine.getToken();
    await world.clock.advance(13 * MINUTE);
    for (let passed = 0; passed < 100; passed += 5) {
      for (const engine of engines) await engine.getToken();
      await world.clock.advance(5 * SECOND);
    }
    expect([logins(), renewals()]).toEqual([1, 1]);
    expect(engines.map((engine) => engine.peek())).toEqual(Array(4).fill('renewed-1'));
  });

  it('use what another has stored, after a restart too', async () => {
    const store = memoryStore({ clock: world.clock });
    await world.engine({ store }).getToken();
    await world.clock.advance(MINUTE);
    const later = world.engine({ store });
    expect(await later.getToken()).toBe('login-1');
    expect(later.state().expiresAt! - world.clock.now()).toBe(14 * MINUTE);
    expect(logins()).toBe(1);
  });

  it.each([
    ['another username', { credentials: () => ({ ...CREDENTIALS, username: 'grace' }) }],
    ['another provider', { name: 'other' }],
    [
      'another token endpoint',
      {
        account: () => ({ endpoint: `${world.vendor.url}/login?b`, parts: { username: 'ada' }, secret: 'x' }),
      },
    ],
    [
      'another instance',
      {
        account: () => ({
          endpoint: `${world.vendor.url}/login`,
          parts: { username: 'ada', instance: 2 },
          secret: 'x',
        }),
      },
    ],
  ])('with %s share nothing', async (_name, grant) => {
    const store = memoryStore({ clock: world.clock });
    expect(await world.engine({ store }).getToken()).toBe('login-1');
    expect(await world.engine({ store, grant }).getToken()).toBe('login-2');
  });

  it('whose only credential is secret are told apart by it', async () => {
    const store = memoryStore({ clock: world.clock });
    const secret = (value: string) => ({
      grant: { account: () => ({ endpoint: `${world.vendor.url}/login`, secret: value }) },
    });
    expect(await world.engine({ store, ...secret('a') }).getToken()).toBe('login-1');
    expect(await world.engine({ store, ...secret('b') }).getToken()).toBe('login-2');
    expect(await world.engine({ store, ...secret('a') }).getToken()).toBe('login-1');
  });

  it('with another secret than the stored token was got with log in first', async () => {
    const store = memoryStore({ clock: world.clock });
    await world.engine({ store }).getToken();
    const rotated = world.engine({
      store,
      grant: { credentials: () => ({ username: 'ada', password: 'new' }) },
    });
    expect(await rotated.getToken()).toBe('login-2');
  });

  it('write versions, generations and epochs that never go back', async () => {
    const store = faultyStore(world.clock);
    const engines = [1, 2, 3].map(() => world.engine({ store }));
    for (let round = 0; round < 4; round++) {
      await world.pass(Promise.all(engines.map((engine) => engine.getToken())));
      await world.clock.advance(15 * MINUTE);
    }
    await engines[0]!.logout();
    await world.pass(engines[1]!.getToken());
    expect(store.written.length).toBeGreaterThan(8);
    expectMonotonic(store.written);
  });
});

describe('a token that was refused', () => {
  it('is not used by a process that starts while it is being replaced', async () => {
    const store = memoryStore({ clock: world.clock });
    const first = world.fetchOf(world.engine({ store }));
    await first(`${world.vendor.url}/data`);
    world.vendor.live.clear();
    const renewal = world.vendor.hold('/renew');
    const healing = first(`${world.vendor.url}/data`);
    await renewal.arrived();
    const late = world.engine({ store }).getToken();
    await world.clock.advance(SECOND);
    expect(await outcomeOf(late)).toBe('pending');
    renewal.release();
    expect((await healing).status).toBe(200);
    expect(await world.pass(late)).toBe('renewed-1');
    expect([logins(), renewals()]).toEqual([1, 1]);
  });
});

describe('a lease', () => {
  it('is waited for while its holder renews, and then its token is used', async () => {
    const store = memoryStore({ clock: world.clock });
    const login = world.vendor.hold('/login');
    const first = world.engine({ store }).getToken();
    await login.arrived();
    const second = world.engine({ store }).getToken();
    await world.clock.advance(SECOND);
    expect(await outcomeOf(second)).toBe('pending');
    expect(logins()).toBe(1);
    login.release();
    expect(await first).toBe('login-1');
    expect(await world.pass(second)).toBe('login-1');
    expect(logins()).toBe(1);
    expect(world.told('lease-waited')).toMatchObject([{ taken: false }]);
  });

  it('of a process that died is taken over within its time', async () => {
    const store = memoryStore({ clock: world.clock });
    void world
      .engine({ store, fetch: dies })
      .getToken()
      .catch(() => {});
    await until(() => logins() === 1);
    const before = world.clock.now();
    expect(await world.pass(world.engine({ store }).getToken())).toBe('login-2');
    expect(world.clock.now() - before).toBeLessThanOrEqual(31 * SECOND);
  });

  it('is given back after a failure', async () => {
    const store = memoryStore({ clock: world.clock });
    world.vendor.cut('/login');
    await expect(world.engine({ store }).getToken()).rejects.toMatchObject({ code: 'Transient' });
    world.vendor.restore('/login');
    const before = world.clock.now();
    expect(await world.engine({ store }).getToken()).toBe('login-1');
    expect(world.clock.now()).toBe(before);
  });

  it('is given back by its owner only', async () => {
    const store = memoryStore({ clock: world.clock });
    const lease = (nonce: string) => ({ owner: 'a', nonce, ms: 1000 });
    expect(store.takeLease('key', lease('first'))).toMatchObject({ taken: true });
    await store.releaseLease('key', 'second');
    expect(store.takeLease('key', lease('second'))).toMatchObject({ taken: false, freeInMs: 1000 });
    await store.releaseLease('key', 'first');
    expect(store.takeLease('key', lease('third'))).toMatchObject({ taken: true, takenOver: false });
  });

  it('that has run out is taken over in one step', async () => {
    const store = memoryStore({ clock: world.clock });
    const lease = (nonce: string) => ({ owner: nonce, nonce, ms: 1000 });
    store.takeLease('key', lease('dead'));
    await world.clock.advance(1000);
    expect(store.takeLease('key', lease('a'))).toMatchObject({ taken: true, takenOver: true });
    expect(store.takeLease('key', lease('b'))).toMatchObject({ taken: false });
  });

  it.each([
    ['refused credentials', { status: 401 }, 'BadCredentials'],
    ['a vendor that says "not now"', { status: 429, headers: { 'retry-after': '60' } }, 'Transient'],
    ['an answer that nobody documents', { status: 418 }, 'Misconfigured'],
  ])(
    'that was waited for is not used for a call that its holder has shown to be no use: %s',
    async (_name, answer, code) => {
      const store = memoryStore({ clock: world.clock });
      world.vendor.on('/login', () => answer);
      const login = world.vendor.hold('/login');
      const first = world.engine({ store }).getToken();
      await login.arrived();
      const others = [1, 2, 3].map(() => world.engine({ store }).getToken());
      await world.clock.advance(SECOND);
      login.release();
      const results = await world.pass(Promise.allSettled([first, ...others]));
      expect(results.map((result) => (result as PromiseRejectedResult).reason.code)).toEqual(
        Array(4).fill(code),
      );
      expect(logins()).toBe(1);
    },
  );

  it('that was waited for is not used after a logout', async () => {
    const store = memoryStore({ clock: world.clock });
    const login = world.vendor.hold('/login');
    const first = world.engine({ store }).getToken();
    await login.arrived();
    const engine = world.engine({ store });
    const call = engine.getToken();
    call.catch(() => {});
    await world.clock.advance(SECOND);
    const leaving = engine.logout();
    login.release();
    await world.pass(leaving);
    await expect(call).rejects.toMatchObject({ code: 'SignedOut' });
    // The holder of the lease is not signed out: what it has fetched is of the old epoch, so that it logs in anew.
    expect(await world.pass(first)).toBe('login-2');
    await world.clock.advance(10 * SECOND);
    expect(logins()).toBe(2);
  });

  it('of one account does not hold up another', async () => {
    const store = memoryStore({ clock: world.clock });
    const login = world.vendor.hold('/login');
    const first = world.engine({ store }).getToken();
    await login.arrived();
    const other = world.engine({
      store,
      grant: {
        credentials: () => ({ username: 'grace', password: 'x' }),
        acquire: ({ send }) => send({ url: `${world.vendor.url}/other` }),
      },
    });
    world.vendor.on('/other', () => ({ json: { token: 'other', expiresIn: 900 } }));
    expect(await other.getToken()).toBe('other');
    login.release();
    await first;
  });
});

describe('where no lease can be had', () => {
  const without = (how: 'throw' | 'reject') => {
    const store = faultyStore(world.clock);
    store.break(how, 'takeLease');
    return store;
  };

  it.each(['throw', 'reject'] as const)(
    'a plain grant goes on alone (the store’s lease %ss)',
    async (how) => {
      expect(await world.engine({ store: without(how) }).getToken()).toBe('login-1');
      expect(world.told('persist-failed')).toMatchObject([{ operation: 'lease', reason: 'error' }]);
    },
  );

  it.each([SINGLE_USE, { singleSession: true }])('a grant with %o fails closed', async (facts) => {
    const engine = world.engine({ facts, store: without('throw') });
    await expect(engine.getToken()).rejects.toMatchObject({
      code: 'LeaseUnavailable',
      retryAt: expect.any(Number),
    });
    expect(world.vendor.seen).toEqual([]);
  });

  it.each([SINGLE_USE, { singleSession: true }])(
    'a grant with %o goes on where the policy says so',
    async (facts) => {
      const engine = world.engine({ facts, store: without('throw'), policy: { withoutLease: 'go-on' } });
      expect(await engine.getToken()).toBe('login-1');
    },
  );

  it('a hanging store counts as none after 2 s', async () => {
    const store = faultyStore(world.clock);
    store.break('hang', 'takeLease');
    const call = world.engine({ store }).getToken();
    await world.clock.advance(2 * SECOND);
    expect(await call).toBe('login-1');
    expect(world.told('persist-failed')).toMatchObject([{ operation: 'lease', reason: 'timeout' }]);
  });

  it('because somebody holds on to it, a plain grant goes on alone in the end', async () => {
    const store = memoryStore({ clock: world.clock });
    const { takeLease } = store;
    const engine = world.engine({
      store: { ...store, open: store.open, takeLease },
      policy: { flightLimitMs: SECOND },
    });
    void world
      .engine({ store, fetch: dies, policy: { flightLimitMs: SECOND, leaseMs: HOUR } })
      .getToken()
      .catch(() => {});
    await until(() => logins() === 1);
    const before = world.clock.now();
    expect(await world.pass(engine.getToken())).toBe('login-2');
    expect(world.clock.now() - before).toBeLessThanOrEqual(10 * SECOND);
  });
});

describe('a single-use refresh token', () => {
  const setUp = async () => {
    world.vendor.singleUse = true;
    const store = faultyStore(world.clock);
    const engine = world.engine({ facts: SINGLE_USE, store });
    await engine.getToken();
    await world.clock.advance(15 * MINUTE);
    return { engine, store };
  };

  it('is rotated, and each one presented once', async () => {
    const { engine } = await setUp();
    for (let i = 1; i <= 5; i++) {
      expect(await engine.getToken()).toBe(`renewed-${i}`);
      await world.clock.advance(15 * MINUTE);
    }
    expect([world.vendor.reuses, logins()]).toEqual([0, 1]);
  });

  it('is noted as in doubt, by a hash of it, before it is sent', async () => {
    const { engine, store } = await setUp();
    const renewal = world.vendor.hold('/renew');
    const call = engine.getToken();
    await renewal.arrived();
    const { inDoubt, token } = store.record();
    expect(inDoubt).toEqual({ hash: expect.any(String), at: world.clock.now() });
    expect(inDoubt!.hash).not.toContain(token!.refreshToken);
    renewal.release();
    await call;
    expect(store.record().inDoubt).toBeUndefined();
  });

  it('whose answer was lost is not presented again: a login follows', async () => {
    const { engine } = await setUp();
    world.vendor.on('/renew', (_seen, response) => {
      response.destroy();
      return undefined;
    });
    await engine.getToken().catch(() => {});
    await world.clock.advance(MINUTE);
    expect(await engine.getToken()).toBe('login-2');
    expect([renewals(), world.vendor.reuses]).toEqual([1, 0]);
  });

  it.each([
    ['408', { status: 408 }],
    ['502', { status: 502 }],
    ['504', { status: 504 }],
    ['500 in nobody’s format', { status: 500, text: '<html>' }],
    ['200 that cannot be read', { text: '{"tok' }],
  ])('is in doubt after %s', async (_name, answer) => {
    const { engine } = await setUp();
    world.vendor.on('/renew', () => answer);
    await engine.getToken().catch(() => {});
    world.vendor.restore('/renew');
    await world.clock.advance(MINUTE);
    expect(await engine.getToken()).toBe('login-2');
    expect(renewals()).toBe(1);
  });

  it('is in doubt after a time-out', async () => {
    const { engine } = await setUp();
    const renewal = world.vendor.hold('/renew');
    const call = engine.getToken();
    call.catch(() => {});
    await renewal.arrived();
    await world.clock.advance(15 * SECOND);
    await expect(call).rejects.toMatchObject({ code: 'Transient' });
    renewal.release();
    await world.clock.advance(MINUTE);
    expect(await engine.getToken()).toBe('login-2');
    expect([renewals(), world.vendor.reuses]).toEqual([1, 0]);
  });

  it.each([
    ['the vendor puts it off', { status: 429, headers: { 'retry-after': '1' } }],
    ['the vendor is down in its own words', { status: 503, json: { code: 'maintenance' } }],
  ])('is kept where %s', async (_name, answer) => {
    world.vendor.singleUse = true;
    const engine = world.engine({
      facts: SINGLE_USE,
      grant: {
        read: (reply) => {
          if ((reply.body as { code?: string } | undefined)?.code === 'maintenance')
            return { kind: 'Transient' };
          const body = reply.body as { token: string; refresh: string } | undefined;
          return reply.status === 200 && body
            ? { accessToken: body.token, refreshToken: body.refresh, lifetimeSeconds: 900 }
            : undefined;
        },
      },
    });
    await engine.getToken();
    await world.clock.advance(15 * MINUTE);
    world.vendor.on('/renew', () => answer);
    await engine.getToken().catch(() => {});
    world.vendor.restore('/renew');
    await world.clock.advance(MINUTE);
    expect(await engine.getToken()).toBe('renewed-1');
    expect(logins()).toBe(1);
  });

  it('is kept where nothing was sent', async () => {
    world.vendor.singleUse = true;
    let down = false;
    const refused = Object.assign(new TypeError('fetch failed'), { code: 'ECONNREFUSED' });
    const engine = world.engine({
      facts: SINGLE_USE,
      fetch: (input, init) => (down ? Promise.reject(refused) : fetch(input, init)),
    });
    await engine.getToken();
    await world.clock.advance(15 * MINUTE);
    down = true;
    await engine.getToken().catch(() => {});
    down = false;
    await world.clock.advance(SECOND);
    expect(await engine.getToken()).toBe('renewed-1');
  });

  it('of a process that died while presenting it is not presented by the next', async () => {
    world.vendor.singleUse = true;
    const store = faultyStore(world.clock);
    let dying = false;
    const mortal = world.engine({
      facts: SINGLE_USE,
      store,
      fetch: (input, init) => (dying ? dies : fetch)(input, init),
    });
    await mortal.getToken();
    await world.clock.advance(15 * MINUTE);
    dying = true;
    mortal.getToken().catch(() => {});
    await until(() => renewals() === 1);
    const heir = world.engine({ facts: SINGLE_USE, store });
    const before = world.clock.now();
    expect(await world.pass(heir.getToken())).toBe('login-2');
    expect(world.clock.now() - before).toBeLessThanOrEqual(31 * SECOND);
    expect([renewals(), world.vendor.reuses]).toEqual([1, 0]);
  });

  it('is not presented where the doubt cannot be noted', async () => {
    const { engine, store } = await setUp();
    store.break('throw', 'compareAndSet');
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'LeaseUnavailable' });
    expect(renewals()).toBe(0);
    store.repair();
    await world.clock.advance(MINUTE);
    expect(await engine.getToken()).toBe('renewed-1');
  });

  it('is not presented where it cannot be named', async () => {
    const { engine, store } = await setUp();
    store.break('throw', 'fingerprint');
    await engine.getToken().catch(() => {});
    expect(renewals()).toBe(0);
  });

  it('is presented once by many engines over one store', async () => {
    world.vendor.singleUse = true;
    const store = memoryStore({ clock: world.clock });
    const engines = Array.from({ length: 6 }, () => world.engine({ facts: SINGLE_USE, store }));
    for (let round = 0; round < 4; round++) {
      const tokens = await world.pass(Promise.all(engines.map((engine) => engine.getToken())));
      expect(new Set(tokens).size).toBe(1);
      await world.clock.advance(15 * MINUTE);
    }
    expect([logins(), renewals(), world.vendor.reuses]).toEqual([1, 3, 0]);
  });
});

describe('what a process brings that was stopped beyond its lease', () => {
  it.each(['/renew', '/login'] as const)(
    '(%s) does not displace the login that followed it',
    async (path) => {
      const store = memoryStore({ clock: world.clock });
      const facts = { singleUse: true, singleSession: true };
      world.vendor.singleUse = true;
      // Its clock stands still, as that of a stopped process does for its own timers.
      const clock = virtualClock();
      let thaw = () => {};
      const stopped = new Promise<void>((resolve) => {
        thaw = resolve;
      });
      let sent = () => {};
      const atVendor = new Promise<void>((resolve) => {
        sent = resolve;
      });
      const sleeper = world.engine({
        facts,
        store,
        clock: { ...clock, now: world.clock.now },
        async fetch(input, init) {
          const response = await fetch(input, init);
          if (String(input).endsWith(path)) {
            sent();
            await stopped;
          }
          return response;
        },
      });
      const other = world.engine({ facts, store });
      if (path === '/renew') {
        await other.getToken();
        await sleeper.getToken();
        await world.clock.advance(16 * MINUTE);
        await clock.advance(16 * MINUTE);
      }
      const late = sleeper.getToken().catch((error) => error);
      await atVendor;
      await world.clock.advance(31 * SECOND);
      const before = logins();
      // A login ends the sessions before it.
      world.vendor.on('/login', () => {
        world.vendor.live.clear();
        world.vendor.live.add('newest');
        return { json: { token: 'newest', refresh: 'refresh-newest', expiresIn: 900 } };
      });
      const hold = world.vendor.hold('/login');
      const wanted = other.getToken();
      await hold.arrived();
      thaw();
      await outcomeOf(late);
      hold.release();
      expect(await wanted).toBe('newest');
      await clock.advance(SECOND);
      expect(await late).toBe('newest');
      expect((await world.fetchOf(other)(`${world.vendor.url}/data`)).status).toBe(200);
      expect(logins()).toBe(before + 1);
    },
  );
});

describe('a store that was lost', () => {
  it('is seeded again from memory', async () => {
    const store = faultyStore(world.clock);
    const engine = world.engine({ store });
    await engine.getToken();
    store.lose();
    await world.clock.advance(14 * MINUTE);
    await engine.getToken();
    await until(() => engine.peek() === 'renewed-1');
    expect(await world.engine({ store }).getToken()).toBe('renewed-1');
    expect(world.told('store-lost').length).toBeGreaterThan(0);
    expect(logins()).toBe(1);
  });

  it('is told once, and holds the token again before it has to be renewed', async () => {
    world.vendor.singleUse = true;
    const facts = { ...SINGLE_USE, singleSession: true };
    const store = faultyStore(world.clock);
    const engine = world.engine({ facts, store });
    await engine.getToken();
    store.lose();
    await world.clock.advance(14 * MINUTE);
    for (let call = 0; call < 5; call++) {
      expect(await engine.getToken()).toBe('login-1');
      await world.clock.advance(SECOND);
    }
    expect(world.told('store-lost')).toHaveLength(1);
    expect(store.record()).toMatchObject({ generation: 1, token: { accessToken: 'login-1' } });
    expect(store.record().token).not.toHaveProperty('refreshToken', expect.anything());
    expect(await world.engine({ facts, store }).getToken()).toBe('login-1');
    store.lose();
    await engine.getToken();
    await world.clock.advance(SECOND);
    expect(world.told('store-lost')).toHaveLength(2);
    expect(logins()).toBe(1);
  });

  it('never gets a single-use token presented from memory', async () => {
    world.vendor.singleUse = true;
    const store = faultyStore(world.clock);
    const engine = world.engine({ facts: SINGLE_USE, store });
    await engine.getToken();
    store.lose();
    await world.clock.advance(15 * MINUTE);
    expect(await engine.getToken()).toBe('login-2');
    expect(renewals()).toBe(0);
  });

  it('that came back older is taken for lost', async () => {
    world.vendor.singleUse = true;
    const store = faultyStore(world.clock);
    const engine = world.engine({ facts: SINGLE_USE, store });
    await engine.getToken();
    const backup = structuredClone(store.record());
    await world.clock.advance(15 * MINUTE);
    expect(await engine.getToken()).toBe('renewed-1');
    store.edit(() => ({ ...backup }));
    await world.clock.advance(15 * MINUTE);
    expect(await engine.getToken()).toBe('login-2');
    expect(world.vendor.reuses).toBe(0);
    expect(store.record().generation).toBeGreaterThan(2);
  });
});

describe('a store that fails', () => {
  const survives = async (engine: TokenEngine) => {
    expect(await world.pass(engine.getToken())).toBe('login-1');
    expect(await engine.getToken()).toBe('login-1');
  };

  it.each(['throw', 'reject', 'hang'] as const)(
    'altogether (%s) does not keep a plain grant from working',
    async (how) => {
      const store = faultyStore(world.clock);
      store.break(how);
      await survives(world.engine({ store }));
      expect(world.told('persist-failed').length).toBeGreaterThan(0);
    },
  );

  it.each(['get', 'compareAndSet', 'takeLease', 'releaseLease', 'fingerprint'] as const)(
    'in %s alone does not keep a plain grant from working',
    async (operation) => {
      for (const how of ['throw', 'reject', 'hang'] as const) {
        const store = faultyStore(world.clock);
        store.break(how, operation);
        const engine = world.engine({ store });
        await world.pass(engine.getToken());
        expect(engine.peek()).toMatch(/^login-/);
      }
    },
  );

  it('to write keeps the new token in memory, tells it, and tries again', async () => {
    const store = faultyStore(world.clock);
    const engine = world.engine({ store });
    store.break('throw', 'compareAndSet');
    expect(await engine.getToken()).toBe('login-1');
    expect(world.told('persist-failed')).toContainEqual({
      type: 'persist-failed',
      operation: 'compare-and-set',
      reason: 'error',
    });
    store.repair();
    await world.clock.advance(10 * SECOND);
    expect(store.record().token!.accessToken).toBe('login-1');
    expect(await world.engine({ store }).getToken()).toBe('login-1');
  });

  it('to write tries again until it can', async () => {
    const store = faultyStore(world.clock);
    const engine = world.engine({ store });
    store.break('throw', 'compareAndSet');
    await engine.getToken();
    await world.clock.advance(10 * MINUTE);
    const tries = store.calls.filter((operation) => operation === 'compareAndSet').length;
    expect(tries).toBeGreaterThan(5);
    expect(tries).toBeLessThan(30);
    store.repair();
    await world.clock.advance(2 * MINUTE);
    expect(store.record().token!.accessToken).toBe('login-1');
    expect(world.clock.pending).toBe(0);
  });

  it('does not hold up callers with a fresh token', async () => {
    const store = faultyStore(world.clock);
    const engine = world.engine({ store });
    await engine.getToken();
    store.break('hang');
    expect(await outcomeOf(engine.getToken())).toBe('login-1');
    await world.clock.advance(14 * MINUTE);
    expect(await outcomeOf(engine.getToken())).toBe('login-1');
  });

  it('never leads to a wait beyond the limits', async () => {
    const store = faultyStore(world.clock);
    store.break('hang');
    const engine = world.engine({ store });
    const call = engine.getToken();
    call.catch(() => {});
    await world.clock.advance(51 * SECOND);
    expect(await outcomeOf(call)).not.toBe('pending');
  });
});

describe('a store that calls back', () => {
  it('into the engine cannot dead-lock it', async () => {
    const store = faultyStore(world.clock);
    const engine = world.engine({ store });
    let depth = 0;
    store.before = () => {
      if (depth > 3) return;
      depth++;
      engine.getToken().catch(() => {});
      engine.peek();
      engine.state();
      depth--;
    };
    expect(await engine.getToken()).toBe('login-1');
    expect(logins()).toBe(1);
  });
});

describe('the loser of a compare-and-set', () => {
  it('reads again and keeps its token beside what the other has written', async () => {
    const store = faultyStore(world.clock);
    const login = world.vendor.hold('/login');
    const call = world.engine({ store }).getToken();
    await login.arrived();
    const at = world.clock.now() - HOUR;
    store.edit(({ logins = [] }) => ({ logins: [at, ...logins] }));
    login.release();
    expect(await call).toBe('login-1');
    expect(store.record()).toMatchObject({ generation: 1, token: { accessToken: 'login-1' } });
    expect(store.record().logins).toEqual([at, world.clock.now()]);
    expectMonotonic(store.written);
  });

  it('drops and revokes a token that an older epoch has asked for', async () => {
    const store = faultyStore(world.clock);
    const login = world.vendor.hold('/login');
    const engine = world.engine({ store });
    const call = engine.getToken();
    await login.arrived();
    store.edit(({ epoch }) => ({ epoch: epoch + 1, token: undefined }));
    login.release();
    expect(await world.pass(call)).toBe('login-2');
    expect(
      world.vendor.seen.filter(({ path }) => path === '/revoke').map(({ headers }) => headers.authorization),
    ).toEqual(['Bearer login-1']);
    expect(store.record()).toMatchObject({ epoch: 1, token: { accessToken: 'login-2' } });
  });
});

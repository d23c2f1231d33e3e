import { describe, expect, it } from 'vitest';
import { memoryStore } from '../src/index.ts';
import { faultyStore } from './faulty-store.ts';
import { CREDENTIALS } from './vendor.ts';
import { DAY, HOUR, MINUTE, SECOND, useWorld } from './world.ts';

const world = useWorld();
const logins = () => world.vendor.count('/login');
const refuse = () => world.vendor.on('/login', () => ({ status: 401, json: {} }));
const unclear = { grant: { read: () => ({ kind: 'Ambiguous' as const }) } };

describe('refused credentials', () => {
  it('are tried once for 100 callers, and all get the same typed error', async () => {
    refuse();
    const engine = world.engine();
    const results = await Promise.allSettled(Array.from({ length: 100 }, () => engine.getToken()));
    const errors = results.map((result) => (result as PromiseRejectedResult).reason);
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['BadCredentials']));
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'BadCredentials', status: 401 });
    expect(logins()).toBe(1);
  });

  it('that never logged in stay latched, however long it takes', async () => {
    refuse();
    const engine = world.engine();
    for (let day = 0; day < 30; day++) {
      await expect(engine.getToken()).rejects.toMatchObject({ code: 'BadCredentials', retryAt: undefined });
      await world.clock.advance(DAY);
    }
    expect(logins()).toBe(1);
  });

  it('are latched in the store before anybody sees the error', async () => {
    refuse();
    const store = faultyStore(world.clock);
    const engine = world.engine({ store });
    await engine.getToken().catch(() => {
      const [known] = Object.values(store.record().credentials ?? {});
      expect(known?.latch).toMatchObject({ code: 'BadCredentials' });
    });
    expect.assertions(1);
  });

  it('are latched for every process that shares the store, and after a restart', async () => {
    refuse();
    const store = memoryStore({ clock: world.clock });
    await world
      .engine({ store })
      .getToken()
      .catch(() => {});
    for (let i = 0; i < 5; i++) {
      await expect(world.engine({ store }).getToken()).rejects.toMatchObject({ code: 'BadCredentials' });
      await world.clock.advance(HOUR);
    }
    expect(logins()).toBe(1);
  });

  it('are tried again as soon as they change', async () => {
    refuse();
    const credentials = { ...CREDENTIALS };
    const engine = world.engine({ grant: { credentials: () => ({ ...credentials }) } });
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'BadCredentials' });
    world.vendor.restore('/login');
    credentials.password = 'rotated';
    expect(await engine.getToken()).toBe('login-1');
    expect(JSON.parse(world.vendor.seen.at(-1)!.body)).toMatchObject({ password: 'rotated' });
    expect(world.told('unlatched')).toHaveLength(1);
  });

  it('are tried again after reset()', async () => {
    refuse();
    const engine = world.engine();
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'BadCredentials' });
    world.vendor.restore('/login');
    await engine.reset();
    expect(engine.state()).toMatchObject({ latch: undefined, lastError: undefined });
    expect(await engine.getToken()).toBe('login-1');
  });

  it('are tried again after the reset() of a new process that shares the store', async () => {
    const store = memoryStore();
    refuse();
    await expect(world.engine({ store }).getToken()).rejects.toMatchObject({ code: 'BadCredentials' });
    world.vendor.restore('/login');
    await expect(world.engine({ store }).getToken()).rejects.toMatchObject({ code: 'BadCredentials' });
    await world.engine({ store }).reset();
    expect(await world.engine({ store }).getToken()).toBe('login-1');
    expect(world.told('unlatched')).toHaveLength(1);
  });

  it('need a reset() that knows whose they are', async () => {
    const engine = world.engine({
      store: memoryStore(),
      grant: { credentials: () => Promise.reject(new Error('none')) },
    });
    await expect(engine.reset()).rejects.toMatchObject({ code: 'Misconfigured' });
  });

  it('that have logged in before are tried again after 15 min, then hourly', async () => {
    const engine = world.engine({ grant: { renew: undefined as never } });
    await engine.getToken();
    refuse();
    await world.clock.advance(HOUR);
    const tried: number[] = [];
    const start = world.clock.now();
    for (let minute = 0; minute < 5 * 60; minute += 5) {
      const before = logins();
      await engine.getToken().catch(() => {});
      if (logins() > before) tried.push(minute);
      await world.clock.advance(5 * MINUTE);
    }
    expect(tried).toEqual([0, 15, 75, 135, 195, 255]);
    expect(engine.state().latch!.retryAt).toBeGreaterThan(start);
    world.vendor.restore('/login');
    await world.clock.advance(HOUR);
    expect(await engine.getToken()).toBe('login-2');
  });

  it('of one account say nothing about another', async () => {
    const store = memoryStore({ clock: world.clock });
    refuse();
    await world
      .engine({ store })
      .getToken()
      .catch(() => {});
    world.vendor.restore('/login');
    const grant = { credentials: () => ({ username: 'grace', password: CREDENTIALS.password }) };
    expect(await world.engine({ store, grant }).getToken()).toBe('login-1');
  });

  it('are told with what to look at', async () => {
    refuse();
    const engine = world.engine({ grant: { credentialHint: 'Check `credentials` or TEST_PASSWORD' } });
    await expect(engine.getToken()).rejects.toThrow(
      /^\[test\] POST \/login → 401: .*\. Check `credentials` or TEST_PASSWORD\.$/,
    );
  });

  it('are told to the listener once', async () => {
    refuse();
    const engine = world.engine();
    for (let i = 0; i < 3; i++) await engine.getToken().catch(() => {});
    expect(world.told('latched')).toEqual([{ type: 'latched', code: 'BadCredentials', retryAt: undefined }]);
  });

  it('are never written where somebody could guess them from', async () => {
    refuse();
    const store = faultyStore(world.clock);
    await world
      .engine({ store })
      .getToken()
      .catch(() => {});
    expect(JSON.stringify(store.written)).not.toContain(CREDENTIALS.password);
  });
});

describe('a refusal that does not say why', () => {
  it('gets one more try after 60 s, and then none', async () => {
    const engine = world.engine(unclear);
    await expect(engine.getToken()).rejects.toMatchObject({
      code: 'BadCredentials',
      retryAt: world.clock.now() + MINUTE,
    });
    await world.clock.advance(59 * SECOND);
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'BadCredentials' });
    expect(logins()).toBe(1);
    await world.clock.advance(SECOND);
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'BadCredentials' });
    expect(logins()).toBe(2);
    for (let hour = 0; hour < 24; hour++) {
      await world.clock.advance(HOUR);
      await expect(engine.getToken()).rejects.toMatchObject({ code: 'BadCredentials' });
    }
    expect(logins()).toBe(2);
  });

  it('is what an answer that nobody documents counts as', async () => {
    world.vendor.on('/login', () => ({ status: 418 }));
    const engine = world.engine();
    for (let hour = 0; hour < 24; hour++) {
      await expect(engine.getToken()).rejects.toMatchObject({ code: 'Misconfigured' });
      await world.clock.advance(HOUR);
    }
    expect(logins()).toBe(2);
  });
});

describe('failed logins of one credential', () => {
  const notNow = { grant: { read: () => ({ kind: 'Ambiguous' as const }) } };

  it('are never more than two in 15 min, whatever the process', async () => {
    const store = memoryStore({ clock: world.clock });
    const failed: number[] = [];
    await world.engine({ store }).getToken();
    world.vendor.on('/login', () => {
      failed.push(world.clock.now());
      return { status: 401 };
    });
    world.vendor.on('/renew', () => ({ status: 401 }));
    await world.clock.advance(15 * MINUTE);
    for (let i = 0; i < 180; i++) {
      await world
        .engine({ store, ...(i % 2 ? notNow : {}) })
        .getToken()
        .catch(() => {});
      await world.clock.advance(MINUTE);
    }
    expect(failed.length).toBeGreaterThan(3);
    for (const [index, at] of failed.entries()) {
      if (index >= 2) expect(at - failed[index - 2]!).toBeGreaterThanOrEqual(15 * MINUTE);
    }
  });

  it('do not stop another: two wrong passwords leave the right one alone', async () => {
    const store = memoryStore({ clock: world.clock });
    refuse();
    const engineWith = (password: string) =>
      world.engine({ store, grant: { credentials: () => ({ username: 'ada', password }) } });
    for (const password of ['one', 'two']) {
      await engineWith(password)
        .getToken()
        .catch(() => {});
      await world.clock.advance(SECOND);
    }
    world.vendor.restore('/login');
    expect(await engineWith('three').getToken()).toBe('login-1');
    for (const password of ['one', 'two']) {
      await expect(engineWith(password).getToken()).rejects.toMatchObject({ code: 'BadCredentials' });
    }
    expect(logins()).toBe(3);
  });

  it('within one millisecond are counted one by one', async () => {
    const engine = world.engine({ grant: { renew: undefined as never } });
    const fetch = world.fetchOf(engine);
    for (const path of ['/a', '/b', '/c', '/d']) {
      world.vendor.on(path, () => ({ status: 401 }));
      await fetch(`${world.vendor.url}${path}`).catch(() => {});
    }
    expect(world.vendor.count('/login')).toBe(2);
  });

  it('are forgotten by reset()', async () => {
    const engine = world.engine(notNow);
    for (let i = 0; i < 2; i++) {
      await engine.getToken().catch(() => {});
      await world.clock.advance(MINUTE);
    }
    expect(logins()).toBe(2);
    await engine.getToken().catch(() => {});
    expect(logins()).toBe(2);
    await engine.reset();
    await engine.getToken().catch(() => {});
    expect(logins()).toBe(3);
  });
});

describe('a lock-out by the vendor', () => {
  const locked = (retryAfterMs?: number) => ({
    grant: { read: () => ({ kind: 'Locked' as const, retryAfterMs }) },
  });

  it('lasts as long as the vendor says', async () => {
    const engine = world.engine(locked(20 * MINUTE));
    await expect(engine.getToken()).rejects.toMatchObject({
      code: 'Locked',
      retryAt: world.clock.now() + 20 * MINUTE,
    });
    await world.clock.advance(20 * MINUTE - 1);
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'Locked' });
    expect(logins()).toBe(1);
    await world.clock.advance(1);
    await engine.getToken().catch(() => {});
    expect(logins()).toBe(2);
  });

  it('lasts 15 min where the vendor does not say', async () => {
    const { retryAt } = await world
      .engine(locked())
      .getToken()
      .then(fail, (error) => error);
    expect(retryAt - world.clock.now()).toBe(15 * MINUTE);
  });

  it('does not take a valid token away', async () => {
    const engine = world.engine();
    await engine.getToken();
    world.vendor.on('/renew', () => ({ status: 401 }));
    world.vendor.on('/login', () => ({ status: 429 }));
    await world.clock.advance(14 * MINUTE);
    expect(await engine.getToken()).toBe('login-1');
  });
});

describe('a login budget', () => {
  const facts = { loginBudget: { burst: 3, refillMs: 12 * MINUTE } };
  const grant = { renew: undefined as never };

  /** Tokens live 1 min, so that each minute needs a login. */
  const spend = async (engine: { getToken(): Promise<string> }, minutes: number) => {
    const made: number[] = [];
    for (let minute = 0; minute < minutes; minute++) {
      const before = logins();
      await engine.getToken().catch(() => {});
      if (logins() > before) made.push(minute);
      await world.clock.advance(MINUTE);
    }
    return made;
  };

  it('allows a burst, then one login per refill', async () => {
    world.vendor.lifeSeconds = 60;
    expect(await spend(world.engine({ facts, grant }), 40)).toEqual([0, 1, 2, 12, 24, 36]);
  });

  it('that is used up is a typed error that says until when', async () => {
    world.vendor.lifeSeconds = 60;
    const engine = world.engine({ facts, grant });
    await spend(engine, 3);
    await expect(engine.getToken()).rejects.toMatchObject({
      code: 'BudgetSpent',
      retryAt: world.clock.now() + 9 * MINUTE,
    });
  });

  it('counts by account', async () => {
    const store = memoryStore({ clock: world.clock });
    world.vendor.lifeSeconds = 60;
    await spend(world.engine({ facts, grant, store }), 3);
    const other = { ...grant, credentials: () => ({ username: 'grace', password: 'x' }) };
    expect(await world.engine({ facts, grant: other, store }).getToken()).toBe('login-4');
  });

  it('counts by address where the vendor does', async () => {
    const store = memoryStore({ clock: world.clock });
    const perAddress = { ...facts, penaltyPerOrigin: true };
    for (let account = 0; account < 5; account++) {
      const other = { ...grant, credentials: () => ({ username: `user-${account}`, password: 'x' }) };
      await world
        .engine({ facts: perAddress, grant: other, store })
        .getToken()
        .catch(() => {});
      await world.clock.advance(1);
    }
    expect(logins()).toBe(3);
  });

  it('is shared by processes that share a store', async () => {
    const store = memoryStore({ clock: world.clock });
    world.vendor.lifeSeconds = 60;
    const made: number[] = [];
    for (let minute = 0; minute < 14; minute++) {
      const before = logins();
      await world
        .engine({ facts, grant, store })
        .getToken()
        .catch(() => {});
      if (logins() > before) made.push(minute);
      await world.clock.advance(MINUTE);
    }
    expect(made).toEqual([0, 1, 2, 12]);
  });

  it('does not stop a renewal', async () => {
    const engine = world.engine({ facts: { loginBudget: { burst: 1, refillMs: HOUR } } });
    await engine.getToken();
    await world.clock.advance(15 * MINUTE);
    expect(await engine.getToken()).toBe('renewed-1');
  });

  it('is replaced by a policy', async () => {
    world.vendor.lifeSeconds = 60;
    const policy = { loginBudget: { burst: 1, refillMs: 5 * MINUTE } };
    expect(await spend(world.engine({ facts, grant, policy }), 12)).toEqual([0, 5, 10]);
  });

  it('is switched off by a policy', async () => {
    world.vendor.lifeSeconds = 60;
    const engine = world.engine({ facts, grant, policy: { loginBudget: false } });
    expect(await spend(engine, 8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  const perAddress = { ...facts, penaltyPerOrigin: true };
  const accounts = (count: number) => {
    const store = memoryStore({ clock: world.clock });
    return Array.from({ length: count }, (_, account) => {
      const credentials = () => ({ username: `user-${account}`, password: 'x' });
      return world.engine({ facts: perAddress, grant: { ...grant, credentials }, store });
    });
  };

  it('by address counts logins within one millisecond one by one', async () => {
    for (const engine of accounts(5)) await engine.getToken().catch(() => {});
    expect(logins()).toBe(3);
  });

  it('by address holds for accounts that log in at the same time', async () => {
    const results = await world.pass(Promise.allSettled(accounts(10).map((engine) => engine.getToken())));
    expect(logins()).toBe(3);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
  });

  it('is used up by logins that fail, too', async () => {
    world.vendor.on('/login', () => ({ status: 503 }));
    const engine = world.engine({ facts, grant });
    const codes: unknown[] = [];
    for (let i = 0; i < 5; i++) {
      codes.push(await engine.getToken().catch(({ code }) => code));
      await world.clock.advance(MINUTE);
    }
    expect(codes).toEqual(['Transient', 'Transient', 'Transient', 'BudgetSpent', 'BudgetSpent']);
    expect(engine.state().logins24h).toBe(3);
  });

  it('is not used up by a login that a logout has come before', async () => {
    const store = faultyStore(world.clock);
    const engine = world.engine({ facts, grant, store });
    store.before = (operation) => {
      if (operation === 'compareAndSet') void engine.logout();
    };
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'SignedOut' });
    store.before = undefined;
    await engine.logout();
    await engine.reset();
    expect(logins()).toBe(0);
    expect(store.record()).toMatchObject({ logins: [] });
    expect(store.record().penalties?.budget?.usedMs ?? 0).toBe(0);
  });

  it('is not used up by a login that was not sent', async () => {
    world.vendor.lifeSeconds = 60;
    const refused = Object.assign(new TypeError('fetch failed'), { code: 'ECONNREFUSED' });
    let down = true;
    const fetch: typeof globalThis.fetch = (...call) =>
      down ? Promise.reject(refused) : globalThis.fetch(...call);
    const engine = world.engine({ facts, grant, fetch });
    for (let i = 0; i < 5; i++) {
      await expect(engine.getToken()).rejects.toMatchObject({ code: 'Transient' });
      await world.clock.advance(MINUTE);
    }
    down = false;
    expect(await engine.getToken()).toBe('login-1');
  });
});

function fail(): never {
  throw new Error('should have failed');
}

describe('a password that is rotated pod by pod', () => {
  it('gives those with the old one no token of those with the new one, and stops nobody else', async () => {
    const store = memoryStore({ clock: world.clock });
    world.vendor.on('/login', ({ body }) =>
      JSON.parse(body).password === 'new' ? { json: { token: 'shared', expiresIn: 900 } } : { status: 401 },
    );
    const old = world.engine({ store });
    await expect(old.getToken()).rejects.toMatchObject({ code: 'BadCredentials' });
    const fresh = world.engine({
      store,
      grant: { credentials: () => ({ ...CREDENTIALS, password: 'new' }) },
    });
    expect(await fresh.getToken()).toBe('shared');
    await expect(old.getToken()).rejects.toMatchObject({ code: 'BadCredentials' });
    expect(await fresh.getToken()).toBe('shared');
    expect(logins()).toBe(2);
  });
});

describe('logins and their failures with siblings about', () => {
  it('a sibling’s success lifts the latch for all', async () => {
    const store = faultyStore(world.clock);
    world.vendor.on('/login', () => ({ status: 401 }));
    const engine = world.engine({ store });
    await engine.getToken().catch(() => {});
    store.edit(({ generation, credentials }) => {
      const [credential] = Object.keys(credentials!);
      const token = { accessToken: 'theirs', obtainedAt: world.clock.now(), lifeMs: 15 * MINUTE, credential };
      return { generation: generation + 1, credentials: {}, token: { ...token, source: 'acquire' } };
    });
    expect(await engine.getToken()).toBe('theirs');
  });

  it('a sibling’s cool-down does not take a living token away', async () => {
    const store = faultyStore(world.clock);
    const engine = world.engine({ store });
    await engine.getToken();
    const coolDown = {
      at: world.clock.now(),
      ms: 60 * MINUTE,
      attempt: 3,
      code: 'Transient',
      message: 'Not now. Wait.',
    };
    store.edit(() => ({ penalties: { coolDown } }));
    await world.clock.advance(14 * MINUTE + 50 * SECOND);
    expect(await engine.getToken()).toBe('login-1');
    await world.clock.advance(10 * SECOND);
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'Transient' });
    expect(world.vendor.count('/renew')).toBe(0);
  });
});

import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createTokenEngine, defineStore, memoryStore, type StorePort } from '../src/index.ts';
import { CREDENTIALS, testGrant } from './vendor.ts';
import { MINUTE, SECOND, useWorld } from './world.ts';

const world = useWorld();
const logins = () => world.vendor.count('/login');
const NO_RENEWAL = { renew: undefined as never };

/** A query as builders of queries make it: nothing happens before it is awaited, and each `then` runs it anew. */
function lazy<T>(work: () => T | Promise<T>, counts = { runs: 0 }): Promise<T> {
  return {
    // biome-ignore lint/suspicious/noThenProperty: that is what is tested.
    then(resolve: (value: T) => unknown, reject: (error: unknown) => unknown) {
      counts.runs++;
      return Promise.resolve().then(work).then(resolve, reject);
    },
  } as Promise<T>;
}

function lazyPort(counts: { runs: number }): StorePort {
  const inner = memoryStore({ clock: world.clock });
  return {
    get: (key) => lazy(() => inner.get(key), counts),
    compareAndSet: (key, version, record) => lazy(() => inner.compareAndSet(key, version, record), counts),
    takeLease: (key, lease) => lazy(() => inner.takeLease(key, lease), counts),
    releaseLease: (key, nonce) => lazy(() => inner.releaseLease(key, nonce), counts),
    fingerprint: (secret) => lazy(() => inner.fingerprint(secret), counts),
  };
}

describe('a store whose answers are lazy', () => {
  it('is awaited: two engines share one login, and no lease stays', async () => {
    const counts = { runs: 0 };
    const store = defineStore(lazyPort(counts));
    for (let i = 0; i < 3; i++) {
      const engine = world.engine({ store, grant: NO_RENEWAL });
      expect(await world.pass(engine.getToken())).toBe('login-1');
      await engine.close();
    }
    expect(logins()).toBe(1);
    expect(counts.runs).toBeGreaterThan(5);
    expect(world.told('persist-failed')).toEqual([]);
  });

  it('is asked once for a lease, although two things wait for the answer', async () => {
    let leases = 0;
    const port = lazyPort({ runs: 0 });
    const store = defineStore({
      ...port,
      takeLease: (key, lease) =>
        lazy(() => {
          leases++;
          return port.takeLease(key, lease);
        }),
    });
    await world.pass(world.engine({ store }).getToken());
    expect(leases).toBe(1);
  });

  it.each([
    ['rejects', () => lazy<never>(() => Promise.reject(new Error('down')))],
    ['hangs', () => lazy(() => new Promise<never>(() => {}))],
  ])('that %s is a store that fails', async (_name, answer) => {
    const port = lazyPort({ runs: 0 });
    const engine = world.engine({ store: defineStore({ ...port, get: answer }) });
    expect(await world.pass(engine.getToken())).toBe('login-1');
    expect(world.told('persist-failed')[0]).toMatchObject({ operation: 'get' });
  });
});

describe('functions of the user that give something lazy', () => {
  it('are awaited: credentials, codes, and the grant itself', async () => {
    const grant = testGrant(world.vendor);
    const engine = createTokenEngine({
      clock: world.clock,
      grant: {
        ...grant,
        credentials: () => lazy(() => CREDENTIALS),
        prepare: (credentials) => lazy(() => credentials),
        acquire: (context) => lazy(() => grant.acquire(context)),
      },
    });
    expect(await world.pass(engine.getToken())).toBe('login-1');
  });

  it.each([
    ['rejects', () => lazy<never>(() => Promise.reject(new Error('sealed'))), 'threw Error'],
    ['hangs', () => lazy(() => new Promise<never>(() => {})), 'gave nothing within'],
  ])('fail as promises do: one that %s', async (_name, credentials, why) => {
    const engine = world.engine({ grant: { credentials } });
    await expect(world.pass(engine.getToken())).rejects.toThrow(why);
  });

  it('may be a fetch', async () => {
    const engine = world.engine({ fetch: (input, init) => lazy(() => fetch(input, init)) });
    expect(await world.pass(engine.getToken())).toBe('login-1');
  });
});

describe('a listener that gives a promise', () => {
  it.each([
    ['a promise', () => Promise.reject(new Error('the log service is down'))],
    ['something lazy', () => lazy(() => Promise.reject(new Error('down')))],
    [
      'something that cannot be looked at',
      () => ({
        // biome-ignore lint/suspicious/noThenProperty: that is what is tested.
        get then(): never {
          throw new Error('no');
        },
      }),
    ],
  ])('changes nothing by rejecting: %s', async (_name, answer) => {
    const unhandled: unknown[] = [];
    const note = (error: unknown) => unhandled.push(error);
    process.on('unhandledRejection', note);
    const engine = world.engine({ onEvent: answer as () => void });
    expect(await engine.getToken()).toBe('login-1');
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });
});

describe('a credentials function', () => {
  it('is asked once for the first login, and once for each further one', async () => {
    let asked = 0;
    const credentials = async () => {
      asked++;
      return CREDENTIALS;
    };
    const engine = world.engine({ grant: { ...NO_RENEWAL, credentials } });
    await Promise.all([engine.getToken(), engine.getToken()]);
    expect([asked, logins()]).toEqual([1, 1]);
    await world.clock.advance(15 * MINUTE);
    await engine.getToken();
    expect([asked, logins()]).toEqual([2, 2]);
  });

  it('is asked anew where the first login comes long after the first call', async () => {
    const store = memoryStore({ clock: world.clock });
    await world.engine({ store, grant: NO_RENEWAL }).getToken();
    let password = CREDENTIALS.password;
    const engine = world.engine({
      store,
      grant: { ...NO_RENEWAL, credentials: () => ({ ...CREDENTIALS, password }) },
    });
    expect(await engine.getToken()).toBe('login-1');
    password = 's3cr3t-rotated';
    await world.clock.advance(15 * MINUTE);
    await engine.getToken();
    expect(JSON.parse(world.vendor.seen.at(-1)!.body).password).toBe('s3cr3t-rotated');
  });
});

describe('one signal for many calls', () => {
  it('keeps no listener once the calls have ended', async () => {
    const { signal } = new AbortController();
    const engine = world.engine();
    // Without a runtime's own fetch, which keeps what it likes.
    const fetch = world.fetchOf(engine, { fetch: async () => Response.json({}) });
    await Promise.all(Array.from({ length: 50 }, () => engine.getToken({ signal })));
    for (let i = 0; i < 20; i++) await fetch(`${world.vendor.url}/data`, { signal });
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });
});

describe('a timer of less than the clock can show', () => {
  it('does not fire for ever in the virtual clock', async () => {
    const { clock } = world;
    let fired = 0;
    const arm = () => {
      if (fired++ < 1000) clock.timer(0.00001, arm);
    };
    clock.timer(0.00001, arm);
    await clock.advance(10);
    expect(fired).toBe(10);
  });

  it('is not set by keepAlive: the timer after a sleep comes a millisecond later at least', async () => {
    const { clock } = world;
    const waits: number[] = [];
    const engine = world.engine({
      keepAlive: 'timer',
      grant: NO_RENEWAL,
      random: { uniform: () => 0.4625580697119249, id: () => crypto.randomUUID() },
      clock: {
        ...clock,
        timer(ms, callback, background) {
          if (background) waits.push(ms);
          return clock.timer(ms, callback, background);
        },
      },
    });
    world.vendor.lifeSeconds = 30 * 86_400;
    await engine.getToken();
    clock.suspend(engine.state().renewsAt! - clock.now() - MINUTE);
    await clock.advance(61 * SECOND);
    expect(logins()).toBe(2);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(1);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAuthFetch, createTokenEngine, memoryStore } from '../src/index.ts';
import { systemRandom } from '../src/platform/clock.ts';
import { testGrant, until } from './vendor.ts';
import { MINUTE, outcomeOf, SECOND, useWorld } from './world.ts';

const world = useWorld();
afterEach(() => vi.unstubAllGlobals());

const onWorkers = () => vi.stubGlobal('navigator', { userAgent: 'Cloudflare-Workers' });
const forbidden = (name: string) => (): never => {
  throw new Error(`${name} was touched`);
};

describe('constructing', () => {
  it('touches no clock, random source, timer, store, credentials or network', () => {
    const untouchable = <T extends object>(name: string) =>
      new Proxy({} as T, { get: (_target, key) => forbidden(`${name}.${String(key)}`) });
    const engine = createTokenEngine({
      grant: { ...testGrant({ url: 'https://vendor.example' }), credentials: forbidden('credentials') },
      clock: untouchable('clock'),
      random: untouchable('random'),
      store: untouchable('store'),
      fetch: forbidden('fetch'),
      onEvent: forbidden('listener'),
    });
    createAuthFetch(engine, { origins: ['https://api.example'], fetch: forbidden('fetch') });
    expect(engine.peek()).toBeUndefined();
  });
});

describe('the ports', () => {
  it('are all that an engine touches: no clock, chance, timer or network of its own', async () => {
    const touched = new Set<string>();
    const { fetch: send } = globalThis;
    type Owner = Record<string, (...call: unknown[]) => unknown>;
    const watch = (owner: object, name: string) => {
      const real = (owner as Owner)[name]!;
      vi.spyOn(owner as Owner, name).mockImplementation(function (this: unknown, ...call) {
        const frames = new Error().stack!.split('\n').slice(1);
        const caller = frames.find((frame) => !/edge-runtimes|vitest/.test(frame));
        if (/\/src\/(?!testing)/.test(caller ?? '')) touched.add(`${name} ${caller!.trim()}`);
        return real.apply(this, call);
      });
    };
    for (const name of ['fetch', 'setTimeout', 'setInterval', 'queueMicrotask', 'structuredClone'])
      watch(globalThis, name);
    for (const name of ['randomUUID', 'getRandomValues']) watch(crypto, name);
    watch(performance, 'now');
    watch(Date, 'now');
    watch(Math, 'random');
    try {
      const store = memoryStore({ clock: world.clock });
      for (const more of [{}, { store }, { store, facts: { singleUse: true } }]) {
        const engine = world.engine({ fetch: send, ...more });
        const call = world.fetchOf(engine, { fetch: send });
        await call(`${world.vendor.url}/data`);
        world.vendor.live.clear();
        await call(`${world.vendor.url}/data`);
        await engine.logout();
        await engine.reset();
        await engine.close();
      }
    } finally {
      vi.restoreAllMocks();
    }
    expect([...touched]).toEqual([]);
  });

  it('call fetch without a receiver, which some runtimes insist on', async () => {
    const receivers = new Set<unknown>();
    function fetch(this: unknown, url: string | URL | Request, init?: RequestInit) {
      receivers.add(this);
      return globalThis.fetch(url, init);
    }
    const engine = world.engine({ fetch });
    await world.fetchOf(engine, { fetch })(`${world.vendor.url}/data`);
    for (const receiver of receivers) expect([undefined, globalThis]).toContain(receiver);
  });
});

describe('two engines', () => {
  it('share nothing unless they share a store', async () => {
    const [first, second] = [world.engine(), world.engine()];
    expect(await first.getToken()).toBe('login-1');
    expect(await second.getToken()).toBe('login-2');
    await first.logout();
    expect(await second.getToken()).toBe('login-2');
  });
});

describe('where background work dies with the request that started it', () => {
  it('the caller who finds the soft zone renews while it waits', async () => {
    onWorkers();
    const engine = world.engine();
    await engine.getToken();
    await world.clock.advance(14 * MINUTE);
    expect(await engine.getToken()).toBe('renewed-1');
  });

  it('that caller gets the token in hand where the renewal fails, and the next ones do not wait again at once', async () => {
    onWorkers();
    const engine = world.engine();
    await engine.getToken();
    world.vendor.on('/renew', () => ({ status: 503 }));
    await world.clock.advance(14 * MINUTE);
    for (let i = 0; i < 10; i++) expect(await engine.getToken()).toBe('login-1');
    expect(world.vendor.count('/renew')).toBe(1);
  });

  it('`waitUntil` carries the renewal, and nobody waits', async () => {
    onWorkers();
    const carried: Promise<unknown>[] = [];
    const engine = world.engine({ waitUntil: (work) => carried.push(work) });
    await engine.getToken();
    await world.clock.advance(14 * MINUTE);
    const before = carried.length;
    expect(await engine.getToken()).toBe('login-1');
    expect(carried.length).toBe(before + 1);
    await carried.at(-1);
    expect(engine.peek()).toBe('renewed-1');
  });

  it('what `waitUntil` carries never rejects', async () => {
    onWorkers();
    const carried: Promise<unknown>[] = [];
    const engine = world.engine({ waitUntil: (work) => carried.push(work) });
    world.vendor.on('/login', () => ({ status: 401 }));
    await engine.getToken().catch(() => {});
    expect(carried.length).toBeGreaterThan(0);
    await expect(Promise.all(carried)).resolves.toBeDefined();
  });

  it('a single-use grant says that it needs `waitUntil`, before anything is sent', async () => {
    onWorkers();
    const engine = world.engine({ facts: { singleUse: true } });
    await expect(engine.getToken()).rejects.toMatchObject({
      code: 'Misconfigured',
      message: expect.stringContaining('waitUntil'),
    });
    expect(world.vendor.seen).toEqual([]);
    const carried = world.engine({ facts: { singleUse: true }, waitUntil: () => {} });
    expect(await carried.getToken()).toBe('login-1');
  });

  it('callers who waited for a flight that died leave after their own limit, and the next one starts another', async () => {
    onWorkers();
    let dead = true;
    // The runtime has ended it: neither its answer nor its timers ever come.
    const { timer } = world.clock;
    const fetch: typeof globalThis.fetch = (...call) =>
      dead ? new Promise(() => {}) : globalThis.fetch(...call);
    world.clock.timer = (ms, callback, background) =>
      ms === 15 * SECOND ? () => {} : timer(ms, callback, background);
    const engine = world.engine({ fetch });
    const waiting = [engine.getToken(), engine.getToken()].map((call) => call.catch((error) => error.code));
    await world.clock.advance(51 * SECOND);
    expect(await Promise.all(waiting)).toEqual(['Transient', 'Transient']);
    dead = false;
    expect(await engine.getToken()).toBe('login-1');
  });
});

describe('elsewhere', () => {
  it('nobody waits in the soft zone, and `waitUntil` is told too where it is given', async () => {
    const carried: Promise<unknown>[] = [];
    const engine = world.engine({ waitUntil: (work) => carried.push(work) });
    await engine.getToken();
    await world.clock.advance(14 * MINUTE);
    const renewal = world.vendor.hold('/renew');
    expect(await outcomeOf(engine.getToken())).toBe('login-1');
    await renewal.arrived();
    renewal.release();
    await until(() => engine.peek() === 'renewed-1');
    expect(carried.length).toBeGreaterThan(0);
  });
});

it('a page that is no secure context, without randomUUID, has identifiers of its own', () => {
  const { getRandomValues } = crypto;
  vi.stubGlobal('crypto', { getRandomValues: getRandomValues.bind(crypto) });
  const ids = new Set(Array.from({ length: 100 }, systemRandom.id));
  expect(ids.size).toBe(100);
  for (const id of ids) expect(id).toMatch(/^\d{1,10}-\d{1,10}-\d{1,10}$/);
});

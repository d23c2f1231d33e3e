import { startRedis } from '@tooling/test-kit/redis';
import { Redis } from 'ioredis';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AuthEvent, memoryStore, type TokenEngine } from '../src/index.ts';
import { redisStore } from '../src/redis.ts';
import { workerKeepAlive } from '../src/worker.ts';
import { runBlocked } from './run-blocked.ts';
import { startVendor, type TestVendor } from './vendor.ts';
import { createTestClient } from './worker-engine.ts';

const KEY = Buffer.alloc(32, 7).toString('base64');
const MODULE = new URL('./worker-engine.ts', import.meta.url);

let vendor: TestVendor;
let engines: TokenEngine[];
let events: AuthEvent[];
beforeEach(async () => {
  vendor = await startVendor();
  engines = [];
  events = [];
});
afterEach(async () => {
  await Promise.all(engines.map((engine) => engine.close()));
  await vendor.close();
});

describe('a worker that keeps the token alive', () => {
  it('does not keep the process alive', async () => {
    // A process that lives on is killed, which fails.
    await runBlocked({ data: { url: vendor.url }, end: 'nothing' });
  }, 90_000);

  it('renews alone, and what it gets is there without waiting', async () => {
    vendor.lifeSeconds = 4;
    const data = { url: vendor.url };
    const engine = createTestClient({
      ...data,
      keepAlive: workerKeepAlive({ module: MODULE, data }),
      onEvent: (event) => events.push(event),
    });
    engines.push(engine);
    await engine.getToken();
    const tokens = new Set<string | undefined>();
    const end = performance.now() + 40_000;
    while (!tokens.has('renewed-2') && performance.now() < end) {
      tokens.add(engine.peek());
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect([...tokens]).toEqual(['login-1', 'renewed-1', 'renewed-2']);
    expect(vendor.count('/login')).toBe(1);
  }, 60_000);

  it('works with a store that the module opens itself', async () => {
    const redis = await startRedis();
    const client = new Redis(redis.url);
    try {
      vendor.lifeSeconds = 4;
      vendor.singleUse = true;
      const facts = { singleUse: true, singleSession: true };
      const engine = createTestClient({
        url: vendor.url,
        facts,
        store: redisStore({ client, key: KEY }),
        keepAlive: workerKeepAlive({
          module: new URL('./worker-redis-engine.ts', import.meta.url),
          data: { url: vendor.url, facts, redis: redis.url, key: KEY },
          opensStore: true,
        }),
      });
      engines.push(engine);
      await engine.getToken();
      // No call for a token but this, which neither waits nor asks anybody.
      await expect.poll(() => engine.peek(), { timeout: 40_000 }).toMatch(/^renewed-[2-9]$/);
      expect(vendor.count('/login')).toBe(1);
      expect(vendor.reuses).toBe(0);
    } finally {
      await engines.pop()?.close();
      client.disconnect();
      await redis.close();
    }
  }, 60_000);

  it('follows logout, and starts over after reset', async () => {
    vendor.lifeSeconds = 1;
    const data = { url: vendor.url };
    const engine = createTestClient({ ...data, keepAlive: workerKeepAlive({ module: MODULE, data }) });
    engines.push(engine);
    await engine.getToken();
    await expect.poll(() => vendor.count('/renew'), { timeout: 15_000 }).toBeGreaterThan(0);
    expect(await engine.logout()).toEqual({ revoked: true, cleared: true });
    const renewals = vendor.count('/renew');
    // Two lives of a token; on a machine of any speed the worker makes no login in them.
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(vendor.count('/login')).toBe(1);
    // One renewal may have been on its way, and its token is revoked.
    expect(vendor.count('/renew')).toBeLessThanOrEqual(renewals + 1);
    const last = () => vendor.live.has(`renewed-${vendor.count('/renew')}`);
    await expect.poll(last, { timeout: 15_000 }).toBe(false);
    await engine.reset();
    expect(await engine.getToken()).toBe('login-2');
  }, 60_000);

  it('waits for a worker that starts slowly, and logs in once', async () => {
    const facts = { singleUse: true, singleSession: true };
    const data = { url: vendor.url, facts };
    const text = `Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2500);
      export const { createTestClient } = await import(${JSON.stringify(MODULE)});`;
    const module = `data:text/javascript,${encodeURIComponent(text)}`;
    const keepAlive = workerKeepAlive({ module, factory: 'createTestClient', data });
    const engine = createTestClient({ ...data, keepAlive, onEvent: (event) => events.push(event) });
    engines.push(engine);
    expect(await engine.getToken()).toBe('login-1');
    expect(events.map(({ type }) => type)).toEqual(['obtained']);
    expect(vendor.count('/login')).toBe(1);
  }, 60_000);

  it.each([
    ['a module that is not there', new URL('./nobody.ts', import.meta.url), /ERR_MODULE_NOT_FOUND/],
    ['a module without a factory', new URL('./processes.ts', import.meta.url), /ERR_NO_FACTORY/],
    ['a module that throws', 'data:text/javascript,throw new Error("s3cr3t")', /^Error$/],
    ['a module that ends the worker', 'data:text/javascript,process.exit(3)', undefined],
    [
      'a module that breaks later',
      'data:text/javascript,export const createAClient = () => new Promise(() => setTimeout(() => { throw new TypeError("s3cr3t") }))',
      /^TypeError$/,
    ],
    [
      'a module that breaks later with a code',
      'data:text/javascript,export const createAClient = () => new Promise(() => setTimeout(() => { throw Object.assign(new Error("s3cr3t"), { code: "EPIPE" }) }))',
      /^EPIPE$/,
    ],
  ])(
    'fails with an event, and without harm: %s',
    async (_name, module, message) => {
      vendor.lifeSeconds = 1;
      const data = { url: vendor.url, facts: { singleUse: true, singleSession: true } };
      const engine = createTestClient({
        ...data,
        keepAlive: workerKeepAlive({ module, data }),
        onEvent: (event) => events.push(event),
      });
      engines.push(engine);
      expect(await engine.getToken()).toBe('login-1');
      await expect
        .poll(() => events, { timeout: 10_000 })
        .toContainEqual({
          type: 'worker-ended',
          message: message ? expect.stringMatching(message) : undefined,
        });
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await engine.getToken()).toMatch(/^(login-2|renewed-1)$/);
      expect(JSON.stringify(events)).not.toContain('s3cr3t');
    },
    20_000,
  );
});

describe('what cannot be handed to a worker is refused when the engine is made:', () => {
  const make = (keepAlive: ReturnType<typeof workerKeepAlive>, more: object = {}) =>
    createTestClient({ url: vendor.url, keepAlive, ...more });

  it('an engine without a module', () => {
    expect(() => make(workerKeepAlive())).toThrow(/no module.*Pass module and factory/);
  });

  it('a store other than files, unless the module opens it', () => {
    const store = memoryStore();
    expect(() => make(workerKeepAlive({ module: MODULE }), { store })).toThrow(/opensStore/);
    expect(() => make(workerKeepAlive({ module: MODULE, opensStore: true }), { store })).not.toThrow();
  });

  it('functions in the options of a client, with their names', () => {
    for (const option of ['credentials', 'fetch', 'clock', 'token']) {
      const options = { [option]: option === 'clock' ? { now: () => 0 } : () => 'secret' };
      const keepAlive = workerKeepAlive({ module: MODULE }).forClient!('@x/nobody', options);
      let error: unknown;
      try {
        make(keepAlive);
      } catch (caught) {
        error = caught;
      }
      expect(error).toMatchObject({
        code: 'Misconfigured',
        message: expect.stringContaining(`the option ${option}`),
      });
    }
  });

  it('a package that cannot be found', () => {
    expect(() => make(workerKeepAlive({ module: '@x/nobody' }))).toThrow(/cannot find @x\/nobody/);
  });
});

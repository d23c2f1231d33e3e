import { type RedisServer, startRedis } from '@tooling/test-kit/redis';
import { Cluster, Redis } from 'ioredis';
import { createClient, createCluster } from 'redis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AuthEvent, createTokenEngine, type GrantFacts, type Policy } from '../src/index.ts';
import { type RedisClient, redisStore } from '../src/redis.ts';
import { storeContract } from '../src/testing.ts';
import { startVendor, type TestVendor, testGrant } from './vendor.ts';

const KEY = Buffer.alloc(32, 7).toString('base64');
const OTHER_KEY = Buffer.alloc(32, 8).toString('base64');
const DAY = 86_400_000;

let server: RedisServer;
/** A client of the tests' own. */
let redis: Redis;
let places = 0;

beforeAll(async () => {
  server = await startRedis();
  redis = quiet(new Redis(server.url));
});
afterAll(async () => {
  redis.disconnect();
  await server.close();
});

/** A client that says what is wrong by its answers and not on the console. */
function quiet<C extends { on(event: 'error', listener: () => void): unknown }>(client: C): C {
  client.on('error', () => {});
  return client;
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function nodeRedis() {
  const client = quiet(createClient({ url: server.url }));
  await client.connect();
  return { client, end: () => client.destroy() };
}

async function ioRedis() {
  const client = quiet(new Redis(server.url));
  return { client, end: () => client.disconnect() };
}

const connections: Record<string, () => Promise<{ client: RedisClient; end(): void }>> = {
  'node-redis': nodeRedis,
  ioredis: ioRedis,
};

for (const [name, connect] of Object.entries(connections)) {
  for (const key of [KEY, 'plain-text']) {
    describe(`the Redis store over ${name} keeps the contract of stores, ${key === KEY ? 'encrypted' : 'in plain text'}`, () => {
      const cases = storeContract(async () => {
        const { client, end } = await connect();
        const prefix = `contract-${places++}:`;
        return { store: () => redisStore({ client, key, prefix }), pass: sleep, close: end };
      });
      for (const { name, run } of cases) it(name, run);
    });
  }
}

describe('a cluster', () => {
  let cluster: RedisServer;
  beforeAll(async () => {
    cluster = await startRedis({ cluster: true });
  });
  afterAll(() => cluster.close());

  it.each([
    [
      'node-redis',
      async () => {
        const client = quiet(createCluster({ rootNodes: [{ url: cluster.url }] }));
        await client.connect();
        return { client, end: () => client.destroy() };
      },
    ],
    [
      'ioredis',
      async () => {
        const client = quiet(new Cluster([{ host: '127.0.0.1', port: cluster.port }]));
        return { client, end: () => client.disconnect() };
      },
    ],
  ])('keeps records and leases, over %s', async (_name, connect) => {
    const { client, end } = await connect();
    const store = redisStore({ client, key: KEY, prefix: `${_name}:` });
    const record = { version: 1, generation: 0, epoch: 0 };
    expect(await store.compareAndSet('account', 0, record)).toBe(true);
    expect(await store.get('account')).toMatchObject(record);
    expect((await store.takeLease('account', { owner: 'o', nonce: 'n', ms: 1000 })).taken).toBe(true);
    await store.releaseLease('account', 'n');
    end();
  });
});

describe('in Redis', () => {
  let vendor: TestVendor;
  let events: AuthEvent[];
  let prefix: string;
  let client: Redis;
  beforeEach(async () => {
    vendor = await startVendor();
    events = [];
    prefix = `engine-${places++}:`;
    client = quiet(new Redis(server.url));
  });
  afterEach(async () => {
    client.disconnect();
    await vendor.close();
  });

  interface Setup {
    key?: string;
    facts?: GrantFacts;
    policy?: Policy;
  }
  const engine = ({ key = KEY, facts, policy }: Setup = {}) =>
    createTokenEngine({
      grant: testGrant(vendor, facts),
      store: redisStore({ client, key, prefix }),
      policy,
      onEvent: (event) => events.push(event),
    });
  const single = { facts: { singleUse: true, singleSession: true } };
  const keysOf = async () => (await redis.keys(`${prefix}*`)).sort();
  const problems = () =>
    events.flatMap((event) => (event.type === 'persist-failed' ? [`${event.reason} ${event.message}`] : []));

  it('lie no secrets, and the keys of an account share their hash tag', async () => {
    const token = await engine(single).getToken();
    const hold = vendor.hold('/login');
    vendor.live.clear();
    const keys = await keysOf();
    expect(keys).toEqual([expect.stringMatching(/\{[\w-]{32}\}:record$/)]);
    const text = (await redis.get(keys[0]!))!;
    expect(text).not.toContain(token);
    expect(text).not.toContain('s3cr3t');
    expect(text).toContain('"generation":1');
    hold.release();
  });

  it('nobody logs in again: one login for engines that come one after another', async () => {
    for (let count = 0; count < 5; count++) expect(await engine(single).getToken()).toBe('login-1');
    expect(vendor.count('/login')).toBe(1);
  });

  it.each([
    ['something else', async (key: string) => void (await redis.set(key, 'hello'))],
    [
      'bytes that are no text',
      async (key: string) => void (await redis.set(key, Buffer.from([0xff, 0xfe, 0]))),
    ],
    [
      'a cut record',
      async (key: string) => void (await redis.set(key, (await redis.get(key))!.slice(0, 50))),
    ],
  ])('%s counts as absent', async (_name, damage) => {
    await engine(single).getToken();
    const [record] = await keysOf();
    await damage(record!);
    expect(await engine(single).getToken()).toBe('login-2');
    const kept = record!.replace(':record', ':unreadable');
    expect(await redis.exists(kept)).toBe(1);
    expect(await redis.pttl(kept)).toBeLessThanOrEqual(DAY);
    expect(problems()).toContainEqual(expect.stringMatching(/^unreadable .*counts as absent/));
    expect(await engine(single).getToken()).toBe('login-2');
  });

  it('a record of another key counts as absent, and keeps its fences', async () => {
    await engine().getToken();
    expect(await engine({ key: OTHER_KEY }).getToken()).toBe('login-2');
    expect(problems()).toContainEqual(expect.stringMatching(/another key/));
    expect(await redis.get((await keysOf())[0]!)).toContain('"generation":2');
  });

  it('what is of another type is told, and not written over', async () => {
    await engine(single).getToken();
    const [key] = await keysOf();
    await redis.del(key!);
    await redis.lpush(key!, 'somebody else');
    expect(await engine().getToken()).toBe('login-2');
    expect(problems()).toContainEqual(expect.stringMatching(/^error .*WRONGTYPE.*prefix/));
    expect(await redis.type(key!)).toBe('list');
  });

  it('a record is kept for as long as it is needed, and at least a day', async () => {
    const store = redisStore({ client, key: KEY, prefix });
    const now = Date.now();
    const penalty = { at: now, attempt: 1, code: 'x', message: 'x' };
    const token = { accessToken: 't', obtainedAt: now, lifeMs: 1000, source: 'acquire' } as const;
    const ttls: [record: object, ms: number][] = [
      [{}, DAY],
      [{ token }, DAY],
      [{ token: { ...token, lifeMs: 3 * DAY } }, 3 * DAY],
      [
        { token: { ...token, refreshToken: 'r', refreshObtainedAt: now, refreshLifeMs: 360 * DAY } },
        360 * DAY,
      ],
      [{ token: { ...token, refreshToken: 'r', refreshObtainedAt: now } }, -1],
      [{ penalties: { locked: { ...penalty, ms: 2 * DAY } } }, 2 * DAY],
      [{ credentials: { some: { latch: penalty } } }, -1],
      [{ penalties: { budget: { ...penalty, ms: -5, usedMs: 4 * DAY } } }, 4 * DAY],
    ];
    for (const [version, [more, ms]] of ttls.entries()) {
      await store.compareAndSet('a', version, { version: version + 1, generation: 1, epoch: 0, ...more });
      const ttl = await redis.pttl((await keysOf())[0]!);
      if (ms < 0) expect(ttl).toBe(-1);
      else {
        expect(ttl).toBeLessThanOrEqual(ms);
        expect(ttl).toBeGreaterThan(ms - 60_000);
      }
    }
  });

  it('leases run out by the clock of Redis alone', async () => {
    const store = redisStore({ client, key: KEY, prefix });
    const lease = { owner: 'o', nonce: 'n', ms: 60_000 };
    await store.takeLease('a', lease);
    const [key] = (await keysOf()).filter((name) => name.endsWith(':lease'));
    const [ends] = (await redis.get(key!))!.split(' ');
    const [seconds] = await redis.time();
    expect(Math.abs(Number(ends) - seconds! * 1000 - 60_000)).toBeLessThan(2000);
    // A lease from the future was written before the clock was set back.
    await redis.set(key!, `${Number(ends) + DAY} 60000 n`);
    expect(await store.takeLease('a', { ...lease, nonce: 'm' })).toEqual({ taken: true, takenOver: true });
  });

  it('a client that is none, and a key that is wrong, are refused at once', () => {
    expect(() => redisStore({ client: {} as RedisClient, key: KEY })).toThrow(/Pass one of node-redis/);
    expect(() => redisStore({ client, key: 'short' })).toThrow(/AUTH_STORE_KEY/);
  });

  it('a key that is missing is told when the store is first used, and the variable is read then', async () => {
    const keyless = createTokenEngine({ grant: testGrant(vendor), store: redisStore({ client, prefix }) });
    await expect(keyless.getToken()).rejects.toMatchObject({
      code: 'Misconfigured',
      message: expect.stringContaining('AUTH_STORE_KEY'),
    });
    expect(vendor.count('/login')).toBe(0);
    vi.stubEnv('AUTH_STORE_KEY', KEY);
    try {
      expect(await keyless.getToken()).toBe('login-1');
      expect(await engine().getToken()).toBe('login-1');
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

describe('when Redis is away', () => {
  let vendor: TestVendor;
  let own: RedisServer;
  let events: AuthEvent[];
  beforeEach(async () => {
    vendor = await startVendor();
    own = await startRedis();
    events = [];
  });
  afterEach(async () => {
    own.thaw();
    await own.close();
    await vendor.close();
  });

  const clients: [string, () => Promise<{ client: RedisClient; end(): void }>][] = [
    [
      'node-redis',
      async () => {
        const client = quiet(createClient({ url: own.url, socket: { reconnectStrategy: 50 } }));
        await client.connect();
        return { client, end: () => client.destroy() };
      },
    ],
    [
      'ioredis',
      async () => {
        const client = quiet(new Redis(own.url, { retryStrategy: () => 50 }));
        return { client, end: () => client.disconnect() };
      },
    ],
  ];
  const engine = (client: RedisClient, facts: GrantFacts) =>
    createTokenEngine({
      grant: testGrant(vendor, facts),
      store: redisStore({ client, key: KEY }),
      policy: { flightLimitMs: 1000 },
      onEvent: (event) => events.push(event),
    });

  it.each(clients)(
    'tokens live in memory, single ones wait for it, and both recover (%s)',
    async (_name, connect) => {
      const { client, end } = await connect();
      const single = engine(client, { singleUse: true, singleSession: true });
      const plain = engine(client, {});
      const token = await single.getToken();
      await own.kill();
      expect(await single.getToken()).toBe(token);
      const fresh = engine(client, { singleSession: true });
      await expect(fresh.getToken()).rejects.toMatchObject({ code: 'LeaseUnavailable' });
      const logins = vendor.count('/login');
      expect(await plain.getToken()).toBe(`login-${logins + 1}`);
      expect(events).toContainEqual(
        expect.objectContaining({
          type: 'persist-failed',
          message: expect.stringMatching(/no connection|no answer/),
        }),
      );
      await own.restart();
      await expect.poll(() => fresh.getToken().catch(() => ''), { timeout: 5000 }).not.toBe('');
      await plain.close();
      end();
    },
  );

  it.each(clients)('a Redis that hangs costs the store limit and no more (%s)', async (_name, connect) => {
    const { client, end } = await connect();
    const plain = engine(client, {});
    const token = await plain.getToken();
    own.freeze();
    const before = performance.now();
    expect(await plain.getToken()).toBe(token);
    // A look at the store would have taken its whole limit, which is 2 s.
    expect(performance.now() - before).toBeLessThan(2000);
    await expect(engine(client, { singleSession: true }).getToken()).rejects.toMatchObject({
      code: 'LeaseUnavailable',
    });
    expect(events).toContainEqual(expect.objectContaining({ type: 'persist-failed', reason: 'timeout' }));
    own.thaw();
    await expect
      .poll(
        () =>
          engine(client, { singleSession: true })
            .getToken()
            .catch(() => ''),
        { timeout: 5000 },
      )
      .toBe(token);
    end();
  });

  it.each(clients)(
    'what a login brings while Redis is down is stored when it is back (%s)',
    async (_name, connect) => {
      const { client, end } = await connect();
      const hold = vendor.hold('/login');
      const first = engine(client, { singleSession: true });
      const wanted = first.getToken();
      await hold.arrived();
      await own.kill();
      hold.release();
      expect(await wanted).toBe('login-1');
      expect(events).toContainEqual(
        expect.objectContaining({ type: 'persist-failed', operation: 'compare-and-set' }),
      );
      await own.restart();
      const other = engine(client, { singleSession: true });
      await expect.poll(() => other.getToken().catch(() => ''), { timeout: 10_000 }).toBe('login-1');
      expect(vendor.count('/login')).toBe(1);
      await first.close();
      end();
    },
  );

  it('a Redis that has forgotten everything is seeded again, without the single-use token', async () => {
    const { client, end } = await clients[1]![1]();
    vendor.lifeSeconds = 1;
    const first = engine(client, { singleUse: true });
    await first.getToken();
    await own.restart({ forget: true });
    await sleep(1100);
    await expect.poll(() => first.getToken().catch(() => ''), { timeout: 5000 }).toBe('login-2');
    expect(events).toContainEqual({ type: 'store-lost' });
    expect(vendor.count('/renew')).toBe(0);
    end();
  });
});

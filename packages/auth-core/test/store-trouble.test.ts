import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRedis } from '@tooling/test-kit/redis';
import { Redis } from 'ioredis';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fileStore } from '../src/file.ts';
import { type AuthEvent, createTokenEngine, memoryStore, type TokenStore } from '../src/index.ts';
import { redisStore } from '../src/redis.ts';
import { readRecord } from '../src/stores/read-record.ts';
import { faultyStore } from './faulty-store.ts';
import { startVendor, type TestVendor, testGrant } from './vendor.ts';
import { MINUTE, useWorld } from './world.ts';

const KEY = Buffer.alloc(32, 7).toString('base64');
const OTHER_KEY = Buffer.alloc(32, 8).toString('base64');

/** A port on loopback where a Redis was, and is no more. */
async function deadRedis(): Promise<Redis> {
  const server = await startRedis();
  await server.close();
  const client = new Redis(server.url, { retryStrategy: () => 50 });
  client.on('error', () => {});
  onTestFinished(() => client.disconnect());
  return client;
}

describe('a store that does not work, and nothing that listens:', () => {
  let vendor: TestVendor;
  let folder: string;
  let warned: string[];
  beforeEach(async () => {
    vendor = await startVendor();
    folder = mkdtempSync(join(tmpdir(), 'auth-core-'));
    warned = [];
    vi.spyOn(process, 'emitWarning').mockImplementation(((text: string, options: { type: string }) => {
      warned.push(`${options.type}: ${text}`);
    }) as typeof process.emitWarning);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
    await vendor.close();
  });
  const engine = (store: TokenStore) => createTokenEngine({ grant: testGrant(vendor), store });

  it('a folder that others can read is told by one warning, whatever the number of calls and engines', async () => {
    mkdirSync(join(folder, 'tokens'), { mode: 0o755 });
    const store = fileStore({ path: join(folder, 'tokens'), key: KEY });
    for (const each of [engine(store), engine(store)]) {
      await each.getToken();
      vendor.live.clear();
      await each.getToken();
    }
    expect(warned).toEqual([
      expect.stringMatching(
        /^AuthStoreWarning: \[test\] the token store has a problem: .*mode 0755.*Pass onEvent/,
      ),
    ]);
  });

  it('a wrong key is told by one warning', async () => {
    const path = join(folder, 'tokens');
    await engine(fileStore({ path, key: KEY })).getToken();
    await engine(fileStore({ path, key: OTHER_KEY })).getToken();
    expect(warned).toEqual([expect.stringMatching(/another key/)]);
  });

  it('a Redis that is down is told by one warning, and is waited for by the first call alone', async () => {
    const store = redisStore({ client: await deadRedis(), key: KEY });
    const first = engine(store);
    const start = performance.now();
    await first.getToken();
    const took = performance.now() - start;
    const again: number[] = [];
    for (let count = 0; count < 5; count++) {
      const begun = performance.now();
      await engine(store).getToken();
      again.push(performance.now() - begun);
    }
    // What is waited is counted by the clock of the store, half a second once; the rest is this machine's.
    expect(took).toBeGreaterThan(400);
    expect(Math.min(...again)).toBeLessThan(took);
    expect(warned).toEqual([expect.stringMatching(/no connection to Redis \(ECONNREFUSED\)/)]);
  });

  it('a listener hears it instead', async () => {
    const store = redisStore({ client: await deadRedis(), key: KEY });
    const heard: AuthEvent[] = [];
    await createTokenEngine({
      grant: testGrant(vendor),
      store,
      onEvent: (event) => heard.push(event),
    }).getToken();
    expect(warned).toEqual([]);
    expect(heard.map(({ type }) => type)).toContain('persist-failed');
  });

  it('no lease is explained by what the store said last', async () => {
    const grant = testGrant(vendor, { singleUse: true, singleSession: true });
    const down = createTokenEngine({ grant, store: redisStore({ client: await deadRedis(), key: KEY }) });
    await expect(down.getToken()).rejects.toMatchObject({
      code: 'LeaseUnavailable',
      message: expect.stringMatching(
        /the store could not be reached, .* no connection to Redis \(ECONNREFUSED\)/,
      ),
    });
    const held = memoryStore();
    const store = {
      ...held,
      open: (...args: Parameters<TokenStore['open']>) => held.open(...args),
    };
    const name = `test ${vendor.url}/login [["username","ada"]]`;
    await held.takeLease(name, { owner: 'another', nonce: 'n', ms: 60_000 });
    const policy = { flightLimitMs: 100, leaseMs: 200 };
    await expect(createTokenEngine({ grant, store, policy }).getToken()).rejects.toMatchObject({
      code: 'LeaseUnavailable',
      message: expect.stringMatching(/another process is renewing and has not finished/),
    });
  });
});

describe('failures of a store', () => {
  const world = useWorld();

  it('that repeat are told once a minute, with how often they came, and anew after a success', async () => {
    const store = faultyStore(world.clock);
    const engine = world.engine({ store });
    store.break('reject', 'get');
    const failed = () => world.told('persist-failed').filter(({ operation }) => operation === 'get');
    for (let count = 0; count < 5; count++) {
      await world.pass(engine.getToken());
      world.vendor.live.clear();
      await engine.reset();
      await world.pass(world.fetchOf(engine)(`${world.vendor.url}/data`));
    }
    expect(failed()).toHaveLength(1);
    await world.clock.advance(MINUTE);
    world.vendor.live.clear();
    await world.pass(world.fetchOf(engine)(`${world.vendor.url}/data`));
    expect(failed()).toHaveLength(2);
    expect(failed()[1]!.repeated).toBeGreaterThan(3);
    store.repair();
    world.vendor.live.clear();
    await world.pass(world.fetchOf(engine)(`${world.vendor.url}/data`));
    store.break('reject', 'get');
    world.vendor.live.clear();
    await world.pass(world.fetchOf(engine)(`${world.vendor.url}/data`));
    expect(failed()).toHaveLength(3);
    expect(failed()[2]!.repeated).toBeUndefined();
  });
});

describe('a penalty that was planted in a store', () => {
  const world = useWorld();
  const penalty = (more: object) => ({
    at: world.clock.now(),
    ms: MINUTE,
    attempt: 1,
    code: 'Locked',
    message: 'no',
    ...more,
  });
  const base = { version: 1, generation: 0, epoch: 0 };

  it.each(['toString', '__proto__', 'constructor', 'hasOwnProperty', 'NoSuchCode', ''])(
    'with the code %j stops calls with a typed error',
    async (code) => {
      const store = faultyStore(world.clock);
      store.plant({ ...base, penalties: { locked: penalty({ code }) } });
      await expect(world.engine({ store }).getToken()).rejects.toMatchObject({ code: 'Transient' });
    },
  );

  it('passes neither control characters on nor text without an end', async () => {
    const store = faultyStore(world.clock);
    const message = `one\r\n2 forged line \u001b[2J\u0000\u2028\u202eend${'x'.repeat(100_000)}`;
    store.plant({ ...base, penalties: { coolDown: penalty({ message }) } });
    const error = await world
      .engine({ store })
      .getToken()
      .catch((reason) => reason);
    expect(error.code).toBe('Locked');
    expect(error.message).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u202e]/);
    expect(error.message.length).toBeLessThan(600);
  });

  it('is read with the same care as one of a credential', () => {
    const planted = penalty({ code: 'toString', call: 'toString', message: '\u001b' });
    const record = readRecord({
      ...base,
      penalties: { locked: planted },
      credentials: { a: { latch: planted, lockOut: planted } },
    });
    const read = { code: 'Transient', call: undefined, message: ' ' };
    expect(record?.penalties?.locked).toMatchObject(read);
    expect(record?.credentials?.a).toMatchObject({ latch: read, lockOut: read });
  });
});

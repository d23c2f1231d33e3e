import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RedisServer, startRedis } from '@tooling/test-kit/redis';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fileStore } from '../src/file.ts';
import { createTokenEngine, type TokenStore } from '../src/index.ts';
import { redisStore } from '../src/redis.ts';
import { startVendor, type TestVendor, testGrant } from './vendor.ts';

const KEY = Buffer.alloc(32, 7).toString('base64');
const OTHER_KEY = Buffer.alloc(32, 8).toString('base64');
const DAY_S = 86_400;

let vendor: TestVendor;
let folder: string;
let server: RedisServer;
let redis: Redis;
let places = 0;
beforeAll(async () => {
  server = await startRedis();
  redis = new Redis(server.url);
});
afterAll(async () => {
  redis.disconnect();
  await server.close();
});
beforeEach(async () => {
  vendor = await startVendor();
  folder = mkdtempSync(join(tmpdir(), 'auth-core-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await vendor.close();
});

const engineOf = (store: TokenStore) => createTokenEngine({ grant: testGrant(vendor), store, onEvent() {} });
const files = (below = folder): string[] =>
  readdirSync(below, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(below, entry.name)) : [join(below, entry.name)],
  );

const kinds: [string, () => { open(key: string): TokenStore; texts(): Promise<Record<string, string>> }][] = [
  [
    'files',
    () => ({
      open: (key) => fileStore({ path: join(folder, 'tokens'), key }),
      texts: async () => Object.fromEntries(files().map((file) => [file, readFileSync(file, 'utf8')])),
    }),
  ],
  [
    'Redis',
    () => {
      const prefix = `left-${places++}:`;
      return {
        open: (key) => redisStore({ client: redis, key, prefix }),
        async texts() {
          const names = await redis.keys(`${prefix}*`);
          return Object.fromEntries(
            await Promise.all(names.map(async (name) => [name, (await redis.get(name)) ?? ''])),
          );
        },
      };
    },
  ],
];

describe.each(kinds)('in %s', (_name, make) => {
  it('a token in plain text that an encrypted store comes upon is in no copy, and a logout leaves none', async () => {
    const { open, texts } = make();
    const plain = engineOf(open('plain-text'));
    const token = await plain.getToken();
    const encrypted = engineOf(open(KEY));
    expect(await encrypted.getToken()).toBe('login-2');
    const left = await texts();
    const evidence = Object.keys(left).filter((name) => name.includes('unreadable'));
    expect(evidence).toHaveLength(1);
    expect(JSON.parse(left[evidence[0]!]!)).toMatchObject({ generation: 1, problem: expect.any(String) });
    expect(JSON.stringify(left)).not.toContain(token);
    expect(JSON.stringify(left)).not.toContain('refresh-login');
    await encrypted.logout();
    expect(Object.keys(await texts()).filter((name) => name.includes('unreadable'))).toEqual([]);
  });

  it.each([
    ['cut within its token', (text: string) => text.slice(0, text.indexOf('login-1') + 7)],
    ['of another program, with a token', () => '{"access_token":"login-1"}'],
    ['of a later format', (text: string) => text.replace('"format":1', '"format":2')],
    ['with a token among its fences', () => '{"format":1,"clear":{"version":"x","token":"login-1"}}'],
  ])('what is kept of a record %s holds nothing of it', async (_name, damage) => {
    const { open, texts } = make();
    await engineOf(open('plain-text')).getToken();
    for (const [name, text] of Object.entries(await texts())) {
      if (!/record/.test(name)) continue;
      if (name.startsWith('/')) writeFileSync(name, damage(text));
      else await redis.set(name, damage(text));
    }
    vendor.on('/login', () => ({ json: { token: 'fresh', refresh: 'new', expiresIn: 900 } }));
    expect(await engineOf(open('plain-text')).getToken()).toBe('fresh');
    const left = await texts();
    expect(Object.keys(left).filter((name) => name.includes('unreadable'))).toHaveLength(1);
    expect(JSON.stringify(left)).not.toContain('login-1');
  });

  it('a token of an older state, kept by a process without its key, comes back without its refresh token', async () => {
    const { open } = make();
    const name = 'account';
    const token = { accessToken: 'a', refreshToken: 'r', obtainedAt: 1, source: 'acquire' } as const;
    const record = { version: 1, generation: 1, epoch: 0, rejected: 1 };
    await open(KEY).compareAndSet(name, 0, { ...record, token });
    expect((await open(KEY).get(name))?.token?.refreshToken).toBe('r');
    const seen = (await open(OTHER_KEY).get(name))!;
    expect(seen.token).toBeUndefined();
    // It takes back a doubt and a mark that are not about a token that it could see.
    const next = { ...seen, version: 2, rejected: undefined, inDoubt: undefined };
    expect(await open(OTHER_KEY).compareAndSet(name, 1, next)).toBe(true);
    const back = await open(KEY).get(name);
    expect(back?.token).toMatchObject({ accessToken: 'a' });
    expect(back?.token?.refreshToken).toBeUndefined();
    expect(back?.rejected).toBe(1);
  });
});

describe('files', () => {
  it('that a killed process has not put into place are removed by a logout, however young', async () => {
    const engine = engineOf(fileStore({ path: join(folder, 'tokens'), key: 'plain-text' }));
    await engine.getToken();
    const account = join(files().find((file) => /record/.test(file))!, '..');
    writeFileSync(join(account, 'new.killed'), '{"token":{"accessToken":"login-1"}}', { mode: 0o600 });
    expect(await engine.logout()).toMatchObject({ cleared: true });
    expect(files().filter((file) => readFileSync(file, 'utf8').includes('login-1'))).toEqual([]);
  });

  it('that tell what was unreadable are removed after a week', async () => {
    const store = fileStore({ path: join(folder, 'tokens'), key: KEY });
    await store.compareAndSet('account', 0, { version: 1, generation: 1, epoch: 0 });
    const account = join(files()[0]!, '..');
    const [old, young] = ['2020-01-01', '2020-01-07'].map((day) => join(account, `unreadable-record.${day}`));
    for (const [file, days] of [
      [old!, 8],
      [young!, 6],
    ] as const) {
      writeFileSync(file, '{}', { mode: 0o600 });
      utimesSync(file, Date.now() / 1000 - days * DAY_S, Date.now() / 1000 - days * DAY_S);
    }
    await store.get('account');
    expect([existsSync(old!), existsSync(young!)]).toEqual([false, true]);
  });
});

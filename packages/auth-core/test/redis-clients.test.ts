import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { type RedisServer, startRedis } from '@tooling/test-kit/redis';
import { Redis as Upstash } from '@upstash/redis';
import { Redis, type RedisOptions } from 'ioredis';
import { createClient, createClientPool, RESP_TYPES } from 'redis';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createTokenEngine } from '../src/index.ts';
import { type RedisClient, redisStore } from '../src/redis.ts';
import { storeContract } from '../src/testing.ts';
import { startVendor, testGrant } from './vendor.ts';

const KEY = Buffer.alloc(32, 7).toString('base64');

let server: RedisServer;
let admin: Redis;
/** What an HTTP client talks to: commands as JSON, replies as JSON, as Upstash's service has them. */
let bridge: { url: string; commands: string[]; close(): void };
let places = 0;

beforeAll(async () => {
  server = await startRedis();
  admin = quiet(new Redis(server.url));
  bridge = await startBridge(admin);
});
afterAll(async () => {
  bridge.close();
  admin.disconnect();
  await server.close();
});

function quiet<C extends { on(event: 'error', listener: () => void): unknown }>(client: C): C {
  client.on('error', () => {});
  return client;
}

async function startBridge(redis: Redis): Promise<typeof bridge> {
  const commands: string[] = [];
  const run = async ([name, ...args]: [string, ...string[]]) => {
    commands.push(name);
    try {
      const reply = await redis.call(name, ...args);
      return { result: typeof reply === 'string' ? Buffer.from(reply).toString('base64') : reply };
    } catch (error) {
      return { error: (error as Error).message };
    }
  };
  const http = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const asked = JSON.parse(Buffer.concat(chunks).toString());
    const replies = request.url === '/pipeline' ? await Promise.all(asked.map(run)) : await run(asked);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(replies));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    commands,
    close: () => void http.close(),
  };
}

const upstash = () => new Upstash({ url: bridge.url, token: 'any', enableTelemetry: false });

const clients: Record<string, () => Promise<{ client: RedisClient; end(): unknown }>> = {
  'ioredis that gives numbers as text': async () => {
    const client = quiet(new Redis(server.url, { stringNumbers: true }));
    return { client, end: () => client.disconnect() };
  },
  'ioredis that puts a prefix before keys': async () => {
    const client = quiet(new Redis(server.url, { keyPrefix: 'mine:' }));
    return { client, end: () => client.disconnect() };
  },
  'node-redis that gives bytes for text and text for numbers': async () => {
    const client = quiet(createClient({ url: server.url }));
    await client.connect();
    const mapped = client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer, [RESP_TYPES.NUMBER]: String });
    return { client: mapped, end: () => client.destroy() };
  },
  'node-redis by the third version of its protocol': async () => {
    const client = quiet(createClient({ url: server.url, RESP: 3 }));
    await client.connect();
    return { client, end: () => client.destroy() };
  },
  'a pool of node-redis': async () => {
    const pool = quiet(createClientPool({ url: server.url }));
    await pool.connect();
    return { client: pool, end: () => pool.destroy() };
  },
  'an HTTP client that parses replies': async () => {
    const http = upstash();
    return { client: (script, keys, args) => http.eval(script, keys, args), end() {} };
  },
  'a function around ioredis': async () => {
    const client = quiet(new Redis(server.url));
    return {
      client: (script, keys, args) => client.eval(script, keys.length, ...keys, ...args),
      end: () => client.disconnect(),
    };
  },
};

for (const [name, connect] of Object.entries(clients)) {
  describe(`over ${name} the Redis store keeps the contract of stores`, () => {
    const cases = storeContract(async () => {
      const { client, end } = await connect();
      const prefix = `clients-${places++}:`;
      return {
        store: () => redisStore({ client, key: KEY, prefix }),
        pass: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
        close: end,
      };
    });
    for (const { name, run } of cases) it(name, run);
  });
}

describe('an HTTP client', () => {
  it('is refused as it is, by its type and at run time, since it would send something else', () => {
    // @ts-expect-error It has an eval of its own kind.
    expect(() => redisStore({ client: upstash(), key: KEY })).toThrow(
      /a function \(script, keys, args\) => client\.eval\(script, keys, args\) around any other/,
    );
  });

  it('in a function shares one login between engines', async () => {
    const vendor = await startVendor();
    onTestFinished(() => vendor.close());
    const http = upstash();
    const prefix = `http-${places++}:`;
    const engine = () =>
      createTokenEngine({
        grant: testGrant(vendor, { singleUse: true, singleSession: true }),
        store: redisStore({
          client: (script, keys, args) => http.eval(script, keys, args),
          key: KEY,
          prefix,
        }),
      });
    const tokens = await Promise.all([engine(), engine(), engine()].map((each) => each.getToken()));
    expect(tokens).toEqual(['login-1', 'login-1', 'login-1']);
    expect(bridge.commands.every((command) => /^eval$/i.test(command))).toBe(true);
  });
});

describe('what Redis does not allow is told with an advice:', () => {
  /** What the store says with a client of this address. */
  async function saidTo(options: RedisOptions, port = server.port): Promise<string> {
    const client = quiet(new Redis(port, '127.0.0.1', { ...options, retryStrategy: () => 50 }));
    onTestFinished(() => client.disconnect());
    const store = redisStore({ client, key: KEY });
    return Promise.resolve(store.takeLease('a', { owner: 'o', nonce: 'n', ms: 1000 })).then(
      () => 'nothing',
      (error: Error) => error.message,
    );
  }
  const user = async (...rules: string[]) => {
    const username = `user-${places++}`;
    await admin.call('ACL', 'SETUSER', username, 'on', '>s3cr3t', ...rules);
    return saidTo({ username, password: 's3cr3t' });
  };

  it.each([
    ['SET', '-set'],
    ['TIME', '-time'],
    ['EVAL', '-eval'],
  ])('a user without %s', async (_name, rule) => {
    expect(await user('~*', '+@all', rule)).toMatch(
      /EVAL → NOPERM\. Allow the user EVAL, GET, SET, DEL, TIME on the keys of the prefix\./,
    );
  });

  it('a user without the keys of the prefix', async () => {
    expect(await user('~others:*', '+@all')).toMatch(/NOPERM\. Allow the user .* on the keys of the prefix/);
  });

  it('a server with EVAL renamed', async () => {
    const renamed = await startRedis({ settings: { 'rename-command': 'EVAL RUNSCRIPT' } });
    onTestFinished(() => renamed.close());
    expect(await saidTo({}, renamed.port)).toMatch(/the command is not allowed\. Allow EVAL/);
  });

  it('a client without a password, and one with a wrong one', async () => {
    const closed = await startRedis({ settings: { requirepass: 's3cr3t' } });
    onTestFinished(() => closed.close());
    expect(await saidTo({}, closed.port)).toMatch(/NOAUTH.*Give the client its password/);
    expect(await saidTo({ password: 'wrong' }, closed.port)).toMatch(
      /WRONGPASS.*Give the client the right user and password/,
    );
  });

  it('a server whose certificate is not trusted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'auth-core-tls-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const subject = ['-subj', '/CN=127.0.0.1', '-days', '1'];
    execFileSync(
      'openssl',
      ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, ...subject],
      { stdio: 'ignore' },
    );
    const tls = createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) }, (socket) =>
      socket.on('error', () => {}),
    );
    tls.on('tlsClientError', () => {});
    await new Promise<void>((resolve) => tls.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void tls.close());
    const said = await saidTo({ tls: { host: '127.0.0.1' } }, (tls.address() as AddressInfo).port);
    expect(said).toMatch(/SELF_SIGNED_CERT.*give its CA to the client \(tls\.ca\)/);
  });

  it('an address where nothing listens', async () => {
    const gone = await startRedis();
    await gone.close();
    expect(await saidTo({}, gone.port)).toMatch(/\(ECONNREFUSED\)\. Look at the address/);
  });
});

import { expectTypeOf, test } from 'vitest';
import { fileStore } from '../src/file.ts';
import {
  type AuthFetch,
  createAuthFetch,
  createTokenEngine,
  type Grant,
  isAuthError,
  memoryStore,
  type TokenStore,
} from '../src/index.ts';
import { type RedisClient, redisStore } from '../src/redis.ts';
import { storeContract, type VirtualClock, virtualClock } from '../src/testing.ts';
import { workerKeepAlive } from '../src/worker.ts';

// Checked by tsc; the functions never run. What must not compile carries @ts-expect-error. Where a type has become `any`,
// an error that is expected does not come.

declare const grant: Grant<{ user: string; password: string }>;
declare const client: RedisClient;

test('a grant of its own, every store and every clock fit the engine', () => {
  async () => {
    const clock: VirtualClock = virtualClock();
    const stores: TokenStore[] = [
      memoryStore(),
      fileStore({ path: 'tokens', key: 'plain-text' }),
      redisStore({ client, key: [new Uint8Array(32)] }),
    ];
    const engine = createTokenEngine({
      grant,
      store: stores[0],
      clock,
      keepAlive: workerKeepAlive({ module: 'mine', factory: 'createTokens' }),
    });
    const send: AuthFetch = createAuthFetch(engine, { origins: ['https://api.example.com'] });
    try {
      expectTypeOf(await send('https://api.example.com/data')).toEqualTypeOf<Response>();
    } catch (error) {
      if (isAuthError(error)) expectTypeOf(error.retryAt).toEqualTypeOf<number | undefined>();
      // @ts-expect-error nobody knows what was thrown
      error.code;
    }
    for (const { name, run } of storeContract(() => ({ store: () => memoryStore(), pass: clock.advance }))) {
      expectTypeOf(name).toEqualTypeOf<string>();
      await run();
    }

    // @ts-expect-error no store
    redisStore({ client: 'redis://127.0.0.1' });
    // @ts-expect-error a path is text
    fileStore({ path: 7 });
    // @ts-expect-error this is no grant
    createTokenEngine({ grant: {} });
    // @ts-expect-error a module is text or a URL
    workerKeepAlive({ module: 7 });
    // @ts-expect-error time is a number
    await clock.advance('later');
  };
});

test('a grant is written without its types being named', () => {
  const written: typeof grant = {
    name: 'example',
    facts: { documentedLifeMs: 900_000 },
    credentials: () => ({ user: 'ada', password: 'example' }),
    account: ({ user, password }) => ({
      endpoint: 'https://api.example.com/login',
      parts: { user },
      secret: password,
    }),
    acquire: ({ credentials, send }) => send({ url: 'https://api.example.com/login', json: credentials }),
    read: ({ status, body }) => (status < 300 ? { accessToken: String(body) } : undefined),
  };
  expectTypeOf(written.read).toBeFunction();
});

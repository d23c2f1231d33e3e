import * as authCore from '@x/auth-core';
import * as file from '@x/auth-core/file';
import * as redis from '@x/auth-core/redis';
import * as testing from '@x/auth-core/testing';
import * as worker from '@x/auth-core/worker';
import * as kit from '@x/client-kit';
import * as kitInternal from '@x/client-kit/internal';
import * as simulator from '@x/simulator';
import * as types from 'expect-type';

// A program that uses the engine, the kit and the simulator, and never runs. Each compiler gets it twice: as it stands
// here, and with `import x = require()`. Where a type has become `any`, an error that is expected does not come.

const { expectTypeOf } = types;

const grant: authCore.Grant<{ user: string; password: string }> = {
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

export async function engine(client: redis.RedisClient): Promise<void> {
  const stores: authCore.TokenStore[] = [
    authCore.memoryStore(),
    file.fileStore({ path: 'tokens', key: 'plain-text' }),
    redis.redisStore({ client, key: [new Uint8Array(32)] }),
  ];
  // @ts-expect-error no store
  redis.redisStore({ client: 'redis://127.0.0.1' });
  // @ts-expect-error a path is text
  file.fileStore({ path: 7 });
  const clock: testing.VirtualClock = testing.virtualClock();
  const made = authCore.createTokenEngine({
    grant,
    store: stores[0],
    clock,
    keepAlive: worker.workerKeepAlive({ module: 'mine', factory: 'createTokens' }),
  });
  // @ts-expect-error this is no grant
  authCore.createTokenEngine({ grant: {} });
  // @ts-expect-error a module is text or a URL
  worker.workerKeepAlive({ module: 7 });
  await clock.advance(1_000);
  // @ts-expect-error time is a number
  await clock.advance('later');
  const send: authCore.AuthFetch = authCore.createAuthFetch(made, { origins: ['https://api.example.com'] });
  try {
    expectTypeOf(await send('https://api.example.com/data')).toEqualTypeOf<Response>();
  } catch (error) {
    if (kit.isAuthError(error)) expectTypeOf(error.retryAt).toEqualTypeOf<number | undefined>();
    if (kit.isApiError(error)) expectTypeOf(error.status).toEqualTypeOf<number>();
    // @ts-expect-error nobody knows what was thrown
    error.code;
  }
  for (const { name, run } of testing.storeContract(() => ({
    store: () => authCore.memoryStore(),
    pass: clock.advance,
  }))) {
    expectTypeOf(name).toEqualTypeOf<string>();
    await run();
  }
  const kitClient = kitInternal.createClient({
    name: 'mine',
    prefix: 'MINE',
    servers: { main: 'https://api.example.com' },
    variables: {},
    settings: (value) => value,
    grant: () => grant as authCore.Grant<unknown>,
  });
  await kitClient.auth.close();
  // Known also without the compiler's own declarations of disposal.
  expectTypeOf(kitClient.auth[Symbol.asyncDispose]).returns.toEqualTypeOf<Promise<void>>();
  // @ts-expect-error a definition has more than a name
  kitInternal.createClient({ name: 'mine' });
}

export async function vendors(): Promise<void> {
  const running = await simulator.startSimulator({ vendors: ['portal'], lifeMs: 2_000 });
  expectTypeOf(running.portal.credentials).toEqualTypeOf<simulator.PortalCredentials>();
  // @ts-expect-error it was not started
  running.core;
  // @ts-expect-error no such vendor
  await simulator.startSimulator({ vendors: ['nobody'] });
  await running.close();
}

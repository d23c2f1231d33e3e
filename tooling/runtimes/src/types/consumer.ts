import * as authCore from '@x/auth-core';
import * as file from '@x/auth-core/file';
import * as redis from '@x/auth-core/redis';
import * as testing from '@x/auth-core/testing';
import * as worker from '@x/auth-core/worker';
import * as kit from '@x/client-kit';
import * as kitInternal from '@x/client-kit/internal';
import * as core from '@x/core';
import * as elevate from '@x/elevate';
import * as elyssa from '@x/elyssa';
import * as portal from '@x/portal';
import * as simulator from '@x/simulator';
import * as telematics from '@x/telematics';

// A program that uses every entry of every package, and never runs. Each compiler gets it twice: as it stands here, and
// with `import x = require()`. Where a type has become `any`, an error that is expected does not come.

/** `true` where two types are the same, `any` included. */
type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
const same = <One, Other>(_: Same<One, Other>): void => {};

export async function providers(): Promise<void> {
  const customers = elevate.createElevateClient({
    credentials: { brand: 'mine', username: 'api.user', password: 'example' },
    timeoutMs: 5_000,
  });
  const {
    data: list,
    error,
    response,
  } = await customers.GET('/customers', {
    params: { query: { page: 1, pageSize: 10 } },
  });
  same<typeof response, Response>(true);
  if (!list) throw error;
  for (const { id } of list) same<typeof id, number>(true);
  // @ts-expect-error there is no such path
  await customers.GET('/nowhere');
  // @ts-expect-error the query is missing
  await customers.GET('/customers');
  // @ts-expect-error the password is missing
  elevate.createElevateClient({ credentials: { brand: 'mine', username: 'api.user' } });
  // @ts-expect-error a limit is a number
  elevate.createElevateClient({ timeoutMs: 'soon' });

  const money: portal.PortalClient = portal.createPortalClient({ environment: 'sandbox' });
  const [wallet] = await portal.unwrap(money.GET('/api/wallet'));
  same<NonNullable<typeof wallet>['Id'], string>(true);
  await money.POST('/api/transaction/filter', { body: {}, idempotencyKey: 'auto' });
  // @ts-expect-error no such environment
  portal.createPortalClient({ environment: 'staging' });
  // @ts-expect-error the path has no such method
  await money.POST('/api/wallet');
  const amount: portal.Cents = portal.toCents(12.5);
  // @ts-expect-error dollars are no cents
  portal.toDollars(12.5);
  same<ReturnType<typeof portal.toDollars>, number>(true);
  void amount;
  const handler = portal.createWebhookHandler({
    secret: 'example',
    handle(event) {
      if (portal.isWebhook(event, 'Transaction')) same<typeof event.Type, 'Transaction'>(true);
    },
  });
  same<typeof handler, (request: Request) => Promise<Response>>(true);
  const wallets: portal.components['schemas']['Wallet'][] = [];
  void wallets;

  // What is misspelt does not compile: options, places, path, query, header and body, also within, and by method.
  const user = { params: { path: { userId: 'id' } } };
  const body = { FirstName: 'Ann', LastName: 'Example', Email: 'ann@example.com' };
  await money.POST('/api/user', { body, idempotencyKey: 'customer-7' });
  // @ts-expect-error an option of a POST
  await money.POST('/api/user', { body, idempotencykey: 'customer-7' });
  // @ts-expect-error a place
  await money.GET('/api/user/{userId}', { ...user, parms: {} });
  // @ts-expect-error a path parameter
  await money.GET('/api/user/{userId}', { params: { path: { userId: 'id', usrId: 'id' } } });
  // @ts-expect-error a header
  await money.POST('/api/user', { body, params: { header: { 'idempotency-kye': 'a' } } });
  // @ts-expect-error the body of a POST
  await money.POST('/api/user', { body: { Email: 'ann@example.com', firstName: 'Ann' } });
  // @ts-expect-error within the body of a POST
  await money.POST('/api/user', { body: { ...body, BankAccountInformation: { transitnumber: '1' } } });
  // @ts-expect-error the body of a PATCH
  await money.PATCH('/api/user/UpdateBasicInformation/{userId}', { ...user, body: { FrstName: 'Ann' } });
  // @ts-expect-error the body of a PUT
  await money.PUT('/api/product/{productId}', { params: { path: { productId: 'id' } }, body: { Nmae: 'x' } });
  // @ts-expect-error an option of a DELETE
  await money.DELETE('/api/user/{userId}', { ...user, hedaers: {} });
  // @ts-expect-error the query
  await customers.GET('/customers', { params: { query: { page: 1, pageSize: 10, custmerName: 'x' } } });
  // @ts-expect-error the body of a method
  await money.users.create({ body: { ...body, firstname: 'Ann' } });
  // @ts-expect-error an option of a method
  await money.users.create({ body }, { idempotencykey: 'a' });
  // @ts-expect-error the query of a method
  await customers.customers.list({ page: 1, pageSize: 10, custmerName: 'x' });
  const { Id } = await money.users.create({ body }, { idempotencyKey: 'customer-7' });
  same<typeof Id, string>(true);
  for await (const found of money.users.list({ body: {} })) same<typeof found.Id, string>(true);
  const both = portal.createPortalClient<{
    '/mine': { get: { responses: { 200: { content: { 'application/json': { mine: boolean } } } } } };
  }>();
  const { data: mine, error: refused } = await both.GET('/mine');
  same<typeof refused, portal.ApiError | undefined>(true);
  if (mine) same<typeof mine.mine, boolean>(true);
  await both.GET('/api/wallet');
  const field: ReturnType<typeof portal.createPortalClient> = money;
  await field.GET('/api/wallet');
  portal.createPortalClient({ onEvent: undefined, limiter: undefined });

  const scores = telematics.createTelematicsClient({
    credentials: { kind: 'user', deviceToken: 'device', instanceId: 'id', instanceKey: 'key' },
  });
  const individual = await telematics.unwrap(
    scores.GET('/statistics/v1/Scorings/individual', {
      params: { query: { startDate: '2026-01-05', endDate: '2026-01-18' } },
    }),
  );
  same<NonNullable<typeof individual>['OverallScore'], number | null | undefined>(true);
  // @ts-expect-error a user has no password
  telematics.createTelematicsClient({ credentials: { kind: 'user', instanceId: 'id', password: 'example' } });

  const objects = core.createCoreClient({
    credentials: { email: 'ada@example.com', password: 'example', selectedOrg: 17 },
    onEvent: (event) => same<typeof event, core.ClientEvent>(true),
    keepAlive: 'worker',
  });
  const { data: types } = await core.unwrap(objects.GET('/object/objectType'));
  same<NonNullable<typeof types>[number]['name'], string>(true);
  const login = { email: 'ada@example.com', password: 'example', selectedOrg: '17' };
  // @ts-expect-error there is no such way to keep a token alive
  core.createCoreClient({ keepAlive: 'thread' });
  // @ts-expect-error an organisation is a number
  core.createCoreClient({ credentials: login });

  interface MyPaths {
    '/example/': { get: { responses: { 200: { content: { 'application/json': { name: string }[] } } } } };
  }
  const own = elyssa.createElyssaClient<MyPaths>({ credentials: { companyId: 'company' } });
  const { data: examples } = await own.GET('/example/');
  same<typeof examples, { name: string }[] | undefined>(true);
  // @ts-expect-error there is no such path
  await own.GET('/examples/');

  for await (const customer of elevate.paginateList((query) =>
    customers.GET('/customers', { params: { query } }),
  )) {
    same<typeof customer.id, number>(true);
  }
  // Known also without the compiler's own declarations of disposal.
  same<ReturnType<(typeof own.auth)[typeof Symbol.asyncDispose]>, Promise<void>>(true);
}

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
    same<Awaited<ReturnType<typeof send>>, Response>(true);
  } catch (error) {
    if (kit.isAuthError(error)) same<typeof error.retryAt, number | undefined>(true);
    if (kit.isApiError(error)) same<typeof error.status, number>(true);
    // @ts-expect-error nobody knows what was thrown
    error.code;
  }
  for (const { name, run } of testing.storeContract(() => ({
    store: () => authCore.memoryStore(),
    pass: clock.advance,
  }))) {
    same<typeof name, string>(true);
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
  // @ts-expect-error a definition has more than a name
  kitInternal.createClient({ name: 'mine' });
}

export async function vendors(): Promise<void> {
  const running = await simulator.startSimulator({ vendors: ['portal'], lifeMs: 2_000 });
  same<typeof running.portal.credentials, simulator.PortalCredentials>(true);
  // @ts-expect-error it was not started
  running.core;
  // @ts-expect-error no such vendor
  await simulator.startSimulator({ vendors: ['nobody'] });
  await running.close();
}

import { virtualClock } from '@x/auth-core/testing';
import { startSimulator } from '@x/simulator';
import { afterEach, expect, test, vi } from 'vitest';
import {
  createPortalClient,
  isApiError,
  isAuthError,
  type PortalClientOptions,
  unwrap,
} from '../src/index.ts';

/** Operations that no vendor has and the simulator answers. */
interface FictionalPaths {
  '/simulated/echo': {
    post: {
      requestBody: { content: { 'application/json': { text: string } } };
      responses: { 200: { content: { 'application/json': { body: string } } } };
    };
  };
}

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(open.splice(0).map((each) => each.close()));
});

/** The vendor on loopback, a clock that it shares with the client, and what was sent. */
async function start(options: PortalClientOptions = {}) {
  const clock = virtualClock();
  const simulator = await startSimulator({ vendors: ['portal'], clock });
  open.push(simulator);
  const sent: { call: string; headers: Headers }[] = [];
  const common: PortalClientOptions = {
    baseUrl: simulator.portal.url,
    clock,
    retries: 0,
    fetch(input, init) {
      sent.push({ call: `${init?.method} ${new URL(input).pathname}`, headers: new Headers(init?.headers) });
      return globalThis.fetch(input, init);
    },
  };
  const complete = { ...common, credentials: simulator.portal.credentials, ...options };
  return {
    vendor: simulator.portal,
    portal: createPortalClient(complete),
    fictional: createPortalClient<FictionalPaths>(complete),
    common,
    sent,
    pass: (ms: number) => clock.advance(ms),
  };
}

const minutes = (count: number) => count * 60_000;

test('calls log in once and give the wallets, out of the envelope or in it', async () => {
  const { portal, vendor } = await start();
  const wallets = await unwrap(portal.GET('/api/wallet'));
  expect(wallets.map(({ Type }) => Type)).toEqual(['Unified', 'AccountsPayable']);

  const { data, error } = await portal.GET('/api/wallet');
  expect(error).toBeUndefined();
  expect(data?.result).toEqual(wallets);
  expect(await vendor.counters()).toMatchObject({ logins: 1, dataCalls: 2, refused: 0, invalid: 0 });
});

test('every call carries the content type and the token, and the login no token', async () => {
  const { portal, sent } = await start({ headers: { 'x-trace': 'a' } });
  await portal.GET('/api/wallet');
  const [login, wallets] = sent;
  expect(login?.call).toBe('POST /api/authorize');
  expect(login?.headers.get('authorization')).toBeNull();
  expect(login?.headers.get('content-type')).toBe('application/json');
  expect(wallets?.call).toBe('GET /api/wallet');
  expect(wallets?.headers.get('authorization')).toMatch(/^Bearer [\x21-\x7e]+$/);
  expect(wallets?.headers.get('content-type')).toBe('application/json');
  expect(wallets?.headers.get('x-trace')).toBe('a');
});

test('a POST carries an idempotency key and the login none', async () => {
  const { fictional, sent } = await start();
  await fictional.POST('/simulated/echo', { body: { text: 'a' } });
  expect(sent.map(({ call, headers }) => [call, headers.has('idempotency-key')])).toEqual([
    ['POST /api/authorize', false],
    ['POST /simulated/echo', true],
  ]);
  expect(sent[1]!.headers.get('idempotency-key')!.length).toBeLessThanOrEqual(36);
});

test('a token that was revoked is replaced within the call', async () => {
  const { portal, vendor } = await start();
  await portal.GET('/api/wallet');
  await vendor.revokeAll();
  expect((await unwrap(portal.GET('/api/wallet'))).length).toBe(2);
  expect(await vendor.counters()).toMatchObject({ logins: 2, refused: 1 });
});

test('a token that has lived its hour is replaced before it is used', async () => {
  const { portal, vendor, pass } = await start();
  await portal.GET('/api/wallet');
  await pass(minutes(60));
  await portal.GET('/api/wallet');
  expect(await vendor.counters()).toMatchObject({ logins: 2, refused: 0 });
});

test('a logout cancels the token at the vendor, and calls wait for a reset', async () => {
  const { portal, vendor, sent } = await start();
  await portal.GET('/api/wallet');
  expect(await portal.auth.logout()).toEqual({ revoked: true, cleared: true });
  expect(sent.at(-1)).toMatchObject({ call: 'PATCH /api/authorize/canceltoken' });
  expect(await vendor.counters()).toMatchObject({ revocations: 1, invalid: 0 });

  await expect(portal.GET('/api/wallet')).rejects.toMatchObject({ code: 'SignedOut' });
  expect(await vendor.counters()).toMatchObject({ dataCalls: 1 });
  await portal.auth.reset();
  expect((await unwrap(portal.GET('/api/wallet'))).length).toBe(2);
});

test('wrong credentials: one login, an error that names options and variables, and no second try', async () => {
  const credentials = { username: 'nobody', password: 's3cr3t-wrong' };
  const { portal, vendor } = await start({ credentials });
  const calls = Array.from({ length: 100 }, () => portal.GET('/api/wallet'));
  const results = await Promise.allSettled(calls);
  for (const result of [...results, ...(await Promise.allSettled([portal.GET('/api/wallet')]))]) {
    expect(result).toMatchObject({ status: 'rejected', reason: { code: 'BadCredentials' } });
  }
  const { reason } = results[0] as PromiseRejectedResult;
  expect(isAuthError(reason)).toBe(true);
  for (const part of ['@x/portal', 'credentials.username', 'PORTAL_USERNAME', 'PORTAL_PASSWORD']) {
    expect(String(reason)).toContain(part);
  }
  expect(String(reason)).not.toContain(credentials.password);
  expect(await vendor.counters()).toMatchObject({ loginRequests: 1, logins: 0, dataCalls: 0 });
});

test('wrong credentials inside an HTTP 200 are wrong credentials', async () => {
  const { portal, vendor } = await start({ credentials: { username: 'nobody', password: 'wrong' } });
  await vendor.faults.add({ kind: 'refusal', inBody: true });
  await expect(portal.GET('/api/wallet')).rejects.toMatchObject({ code: 'BadCredentials' });
  await expect(portal.GET('/api/wallet')).rejects.toMatchObject({ code: 'BadCredentials' });
  expect(await vendor.counters()).toMatchObject({ loginRequests: 1 });
});

test('an error inside an HTTP 200 is the error of its call, and no reason for a login', async () => {
  const { portal, vendor } = await start();
  await portal.GET('/api/wallet');
  await vendor.faults.add({ kind: 'body-status', status: 400, on: 'data', times: 2 });
  const { data, error, response } = await portal.GET('/api/wallet');
  expect(response.status).toBe(200);
  expect(data).toBeUndefined();
  expect(error).toMatchObject({ isError: true, statusCode: 400 });

  const thrown = await unwrap(portal.GET('/api/wallet')).catch((reason: unknown) => reason);
  expect(isApiError(thrown)).toBe(true);
  expect(String(thrown)).toContain('[@x/portal] GET /api/wallet');
  expect(await vendor.counters()).toMatchObject({ logins: 1 });
});

test('a 403 is a permission: it is given back and costs no login', async () => {
  const { portal, vendor } = await start();
  await vendor.faults.add({ kind: 'status', status: 403, on: 'data' });
  const { error, response } = await portal.GET('/api/wallet');
  expect(response.status).toBe(403);
  expect(error).toMatchObject({ statusCode: 403 });
  expect(await vendor.counters()).toMatchObject({ logins: 1, dataCalls: 1 });
});

test('a 429 stops all calls for five minutes', async () => {
  const { portal, vendor, pass } = await start();
  await vendor.faults.add({ kind: 'status', status: 429, on: 'data', times: 1 });
  expect((await portal.GET('/api/wallet')).response.status).toBe(429);

  await pass(minutes(5) - 1);
  await expect(portal.GET('/api/wallet')).rejects.toHaveProperty('retryAt');
  expect(await vendor.counters()).toMatchObject({ dataCalls: 1 });
  await pass(1);
  expect((await portal.GET('/api/wallet')).response.status).toBe(200);
});

test('a 429 on login stops all calls for five minutes', async () => {
  const { portal, vendor, pass } = await start();
  await vendor.faults.add({ kind: 'status', status: 429, on: 'login', times: 1, body: 'html' });
  await expect(portal.GET('/api/wallet')).rejects.toMatchObject({ code: 'Transient' });
  await pass(minutes(5) - 1_000);
  await expect(portal.GET('/api/wallet')).rejects.toMatchObject({ code: 'Throttled' });
  expect(await vendor.counters()).toMatchObject({ loginRequests: 1 });
  await pass(2_000);
  expect((await portal.GET('/api/wallet')).response.status).toBe(200);
  expect(await vendor.counters()).toMatchObject({ loginRequests: 2 });
});

test('variables fill what is not passed', async () => {
  const { common, vendor } = await start();
  const portal = createPortalClient(common);
  await expect(portal.GET('/api/wallet')).rejects.toMatchObject({
    code: 'Misconfigured',
    message: expect.stringContaining('PORTAL_USERNAME'),
  });
  vi.stubEnv('PORTAL_USERNAME', vendor.credentials.username);
  vi.stubEnv('PORTAL_PASSWORD', vendor.credentials.password);
  expect((await unwrap(createPortalClient(common).GET('/api/wallet'))).length).toBe(2);
});

test.each([
  [{}, 'https://api-sandbox.zumrails.com/api/authorize'],
  [{ environment: 'sandbox' }, 'https://api-sandbox.zumrails.com/api/authorize'],
  [{ environment: 'production' }, 'https://api-app.zumrails.com/api/authorize'],
] as const)('%o logs in at %s', async (options, url) => {
  const asked: string[] = [];
  const portal = createPortalClient({
    ...options,
    credentials: { username: 'api-user', password: 'example' },
    retries: 0,
    fetch: async (input) => {
      asked.push(input);
      return new Response(null, { status: 503 });
    },
  });
  await expect(portal.GET('/api/wallet')).rejects.toMatchObject({ code: 'Transient' });
  expect(asked).toEqual([url]);
});

test.each([
  ['an unknown environment', { environment: 'staging' }, 'PORTAL_ENVIRONMENT'],
  ['a base URL without a scheme', { baseUrl: 'api.example.com' }, 'baseUrl'],
  ['http to a public host', { baseUrl: 'http://api.example.com' }, 'http'],
  ['an empty password', { credentials: { username: 'api-user', password: '' } }, 'credentials.password'],
])('%s is a typed error that says what to change', async (_name, wrong, part) => {
  const options = { credentials: { username: 'api-user', password: 'example' }, ...wrong };
  const portal = createPortalClient(options as PortalClientOptions);
  await expect(portal.GET('/api/wallet')).rejects.toMatchObject({
    code: 'Misconfigured',
    message: expect.stringContaining(part),
  });
});

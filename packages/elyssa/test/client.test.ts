import { virtualClock } from '@x/auth-core/testing';
import { startSimulator } from '@x/simulator';
import { afterEach, expect, test, vi } from 'vitest';
import {
  type ClientOptions,
  createElyssaClient,
  type ElyssaClientOptions,
  isAuthError,
  unwrap,
} from '../src/index.ts';
import headers from './fixtures/request.headers.json' with { type: 'json' };

/** For what is the same whatever is called. The path says that it is fictional. */
interface FictionalPaths {
  '/simulated/echo': {
    get: { responses: { 200: { content: { 'application/json': { fictional: boolean } } } } };
  };
}

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(open.splice(0).map((each) => each.close()));
});

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/** The vendor on loopback, a clock that it shares with the client, and what was sent. */
async function start(options: ElyssaClientOptions = {}) {
  const clock = virtualClock();
  const simulator = await startSimulator({ vendors: ['elyssa'], clock });
  open.push(simulator);
  const sent: { call: string; headers: Headers; body: unknown }[] = [];
  const common: ClientOptions = {
    baseUrl: simulator.elyssa.url,
    clock,
    retries: 0,
    fetch(input, init) {
      sent.push({
        call: `${init?.method} ${new URL(input).pathname}`,
        headers: new Headers(init?.headers),
        body: typeof init?.body === 'string' ? JSON.parse(init.body) : undefined,
      });
      return globalThis.fetch(input, init);
    },
  };
  return {
    vendor: simulator.elyssa,
    elyssa: createElyssaClient<FictionalPaths>({
      ...common,
      credentials: simulator.elyssa.credentials,
      ...options,
    }),
    common,
    sent,
    pass: (ms: number) => clock.advance(ms),
  };
}

test('calls log in once', async () => {
  const { elyssa, vendor } = await start();
  expect(await unwrap(elyssa.GET('/simulated/echo'))).toMatchObject({ fictional: true });
  expect(await unwrap(elyssa.GET('/simulated/echo'))).toMatchObject({ fictional: true });
  expect(await vendor.counters()).toMatchObject({ logins: 1, dataCalls: 2, refused: 0, invalid: 0 });
});

test('without sendCompanyId a call carries the headers of the page and no company id', async () => {
  const { elyssa, sent } = await start({ sendCompanyId: false });
  await elyssa.GET('/simulated/echo');
  const call = sent[1]!;
  expect(call.headers.get('content-type')).toBe(headers['Content-Type']);
  expect(call.headers.get('authorization')).toMatch(/^Bearer \S+$/);
  expect(headers.Authorization).toMatch(/^Bearer \S+$/);
  expect(call.headers.has('x-company-id')).toBe(false);
});

test('every call carries the company id, also after a renewal, and no login does', async () => {
  const { elyssa, vendor, sent, pass } = await start();
  await elyssa.GET('/simulated/echo');
  await pass(DAY);
  await elyssa.GET('/simulated/echo');
  expect(sent.map(({ call, headers }) => [call, headers.get('x-company-id')])).toEqual([
    ['POST /auth/login/', null],
    ['GET /simulated/echo', vendor.credentials.companyId],
    ['POST /auth/refresh/', null],
    ['GET /simulated/echo', vendor.credentials.companyId],
  ]);
});

test('renewals keep the refresh token of the login', async () => {
  const { elyssa, vendor, sent, pass } = await start();
  for (let day = 0; day < 4; day++) {
    await elyssa.GET('/simulated/echo');
    await pass(DAY);
  }
  expect(await vendor.counters()).toMatchObject({ logins: 1, renewals: 3, refused: 0, invalid: 0 });
  const presented = sent.filter(({ call }) => call === 'POST /auth/refresh/').map(({ body }) => body);
  expect(presented).toEqual([presented[0], presented[0], presented[0]]);
});

test('a refresh token that has lived its 360 days is not presented any more', async () => {
  const { elyssa, vendor, pass } = await start();
  await elyssa.GET('/simulated/echo');
  await pass(360 * DAY);
  await elyssa.GET('/simulated/echo');
  expect(await vendor.counters()).toMatchObject({ logins: 2, renewRequests: 0 });
});

test('a revoked token is renewed within the call', async () => {
  const { elyssa, vendor } = await start();
  await elyssa.GET('/simulated/echo');
  await vendor.revokeAll('access');
  expect((await elyssa.GET('/simulated/echo')).response.status).toBe(200);
  expect(await vendor.counters()).toMatchObject({ logins: 1, renewals: 1, refused: 1 });
});

test('a refused refresh token leads to a login within the call', async () => {
  const { elyssa, vendor } = await start();
  await elyssa.GET('/simulated/echo');
  await vendor.revokeAll('all');
  expect((await elyssa.GET('/simulated/echo')).response.status).toBe(200);
  expect(await vendor.counters()).toMatchObject({ logins: 2, renewRequests: 1, renewals: 0 });
});

test('an unknown company: one login, one more after a minute, and then none', async () => {
  const companyId = 's3cr3t-unknown-company';
  const { elyssa, vendor, pass } = await start({ credentials: { companyId } });
  const calls = Array.from({ length: 100 }, () => elyssa.GET('/simulated/echo'));
  const [first] = await Promise.allSettled(calls);
  const { reason } = first as PromiseRejectedResult;
  expect(isAuthError(reason)).toBe(true);
  for (const part of ['@x/elyssa', 'credentials.companyId', 'ELYSSA_COMPANY_ID']) {
    expect(String(reason)).toContain(part);
  }
  expect(String(reason)).not.toContain(companyId);
  await elyssa.GET('/simulated/echo').catch(() => {});
  expect(await vendor.counters()).toMatchObject({ loginRequests: 1 });

  await pass(61_000);
  await elyssa.GET('/simulated/echo').catch(() => {});
  expect(await vendor.counters()).toMatchObject({ loginRequests: 2 });
  await pass(HOUR);
  await expect(elyssa.GET('/simulated/echo')).rejects.toMatchObject({ code: 'BadCredentials' });
  expect(await vendor.counters()).toMatchObject({ loginRequests: 2, logins: 0, dataCalls: 0 });
});

test('a logout forgets the token, since the vendor has no call for it, and calls wait for a reset', async () => {
  const { elyssa, vendor } = await start();
  await elyssa.GET('/simulated/echo');
  expect(await elyssa.auth.logout()).toMatchObject({ cleared: true });
  await expect(elyssa.GET('/simulated/echo')).rejects.toMatchObject({ code: 'SignedOut' });
  await elyssa.auth.reset();
  expect((await elyssa.GET('/simulated/echo')).response.status).toBe(200);
  expect(await vendor.counters()).toMatchObject({ logins: 2, renewRequests: 0 });
});

test('a variable fills what is not passed', async () => {
  const { common, vendor } = await start();
  const elyssa = () => createElyssaClient<FictionalPaths>(common);
  await expect(elyssa().GET('/simulated/echo')).rejects.toMatchObject({
    code: 'Misconfigured',
    message: expect.stringContaining('ELYSSA_COMPANY_ID'),
  });
  vi.stubEnv('ELYSSA_COMPANY_ID', vendor.credentials.companyId);
  expect((await elyssa().GET('/simulated/echo')).response.status).toBe(200);
});

test.each([
  ['an empty company id', { credentials: { companyId: '' } }, 'credentials.companyId'],
  ['a company id with a line break', { credentials: { companyId: 'company\n' } }, 'credentials.companyId'],
  ['sendCompanyId as a text', { sendCompanyId: 'yes' }, 'sendCompanyId'],
  ['a base URL without a scheme', { baseUrl: 'api.example.com' }, 'baseUrl'],
])('%s is a typed error that says what to change', async (_name, wrong, part) => {
  const options = { credentials: { companyId: 'company' }, ...wrong };
  const elyssa = createElyssaClient<FictionalPaths>(options as ElyssaClientOptions);
  await expect(elyssa.GET('/simulated/echo')).rejects.toMatchObject({
    code: 'Misconfigured',
    message: expect.stringContaining(part),
  });
});

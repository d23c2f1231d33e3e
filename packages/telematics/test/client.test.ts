import { type VirtualClock, virtualClock } from '@x/auth-core/testing';
import { startSimulator } from '@x/simulator';
import { afterEach, expect, test, vi } from 'vitest';
import {
  type ClientEvent,
  createTelematicsClient,
  isApiError,
  isAuthError,
  memoryStore,
  type TelematicsClient,
  type TelematicsClientOptions,
  type TelematicsLogin,
  unwrap,
} from '../src/index.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(open.splice(0).map((each) => each.close()));
});

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The vendor on loopback, a clock that it shares with its clients, and what was sent. */
async function start(options: Parameters<typeof startSimulator>[0] = {}) {
  const clock: VirtualClock = virtualClock({ start: Date.UTC(2026, 0, 20) });
  const simulator = await startSimulator({ ...options, vendors: ['telematics'], clock });
  open.push(simulator);
  const vendor = simulator.telematics;
  const sent: { call: string; headers: Headers; body: unknown }[] = [];
  const events: ClientEvent[] = [];
  const client = (own: TelematicsClientOptions = {}): TelematicsClient =>
    createTelematicsClient({
      baseUrl: vendor.url,
      credentials: vendor.accounts.main,
      clock,
      retries: 0,
      onEvent: (event) => events.push(event),
      fetch(input, init) {
        const call = `${init?.method ?? 'GET'} ${new URL(input).pathname}`;
        sent.push({ call, headers: new Headers(init?.headers), body: init?.body });
        return globalThis.fetch(input, init);
      },
      ...own,
    });
  return { vendor, clock, sent, events, client, user: client() };
}

const query = { startDate: '2026-01-05', endDate: '2026-01-07' };
const scores = (client: TelematicsClient) =>
  client.GET('/statistics/v1/Scorings/individual', { params: { query } });
const rejection = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

/** Lets time pass until a promise is settled: one of two clients waits for what the other does. */
async function whileTimePasses(clock: VirtualClock, promise: Promise<unknown>): Promise<void> {
  let done = false;
  const settled = promise.finally(() => {
    done = true;
  });
  while (!done) await clock.advance(10);
  await settled;
}

test('a user logs in once and reads scores and statistics', async () => {
  const { user, vendor, sent } = await start();
  expect((await unwrap(scores(user)))?.OverallScore).toBeTypeOf('number');
  const params = { params: { query } };
  expect(await unwrap(user.GET('/statistics/v1/Scorings/individual/daily', params))).toHaveLength(3);
  const statistics = await unwrap(user.GET('/statistics/v1/Statistics/individual', params));
  expect(statistics?.TripsCount).toBeGreaterThan(0);
  expect(await unwrap(user.GET('/statistics/v1/Statistics/individual/daily', params))).toHaveLength(3);
  expect(await vendor.counters()).toMatchObject({ logins: 1, dataCalls: 4, refused: 0, invalid: 0 });
  expect(sent[0]?.headers.get('authorization')).toBeNull();
  expect(sent[0]?.headers.get('instanceid')).toBe(vendor.credentials.instanceId);
  expect(sent[1]?.headers.get('authorization')).toMatch(/^Bearer \S+$/);
});

test('an admin logs in and reads heartbeats', async () => {
  const { client, vendor } = await start();
  const admin = client({ credentials: vendor.accounts.admin });
  const userId = vendor.accounts.main.deviceToken;
  const one = await unwrap(
    admin.GET('/api/heartbeats/get/v1/raw/users/{userId}/latest', { params: { path: { userId } } }),
  );
  expect(one?.['Extended Data']?.['GPS Permission Granted']).toBe('Always');
  const many = await unwrap(
    admin.POST('/api/heartbeats/get/v1/raw/users/latest', { body: [userId, 'nobody'] }),
  );
  expect(many?.map(({ UserId }) => UserId)).toEqual([userId]);
  expect(await vendor.counters()).toMatchObject({ logins: 1, dataCalls: 2, invalid: 0 });
});

test('the login field may be sent as text', async () => {
  const { client, vendor } = await start();
  await unwrap(scores(client({ loginFieldsAs: 'text' })));
  const admin = client({ credentials: vendor.accounts.admin, loginFieldsAs: 'text' });
  expect(await admin.verify()).toBe('proven');
  expect(await vendor.counters()).toMatchObject({ logins: 2, invalid: 0 });
});

test('credentials come from variables', async () => {
  const { client, vendor } = await start();
  const { instanceId, email, password } = vendor.accounts.admin;
  vi.stubEnv('TELEMATICS_KIND', 'admin');
  vi.stubEnv('TELEMATICS_INSTANCE_ID', instanceId);
  vi.stubEnv('TELEMATICS_EMAIL', email);
  vi.stubEnv('TELEMATICS_PASSWORD', password);
  const admin = client({ credentials: undefined });
  expect(await admin.verify()).toBe('proven');
});

test('each path goes to its own host', async () => {
  const hosts: string[] = [];
  const client = createTelematicsClient({
    credentials: { kind: 'admin', instanceId: 'i', email: 'e', password: 'p' } as TelematicsLogin,
    retries: 0,
    fetch: async (input) => {
      hosts.push(new URL(input).origin);
      const body = { Result: { AccessToken: { Token: 'access', ExpiresIn: 60 } }, Status: 200 };
      return Response.json(body);
    },
  });
  await scores(client);
  await client.POST('/api/heartbeats/get/v1/raw/users/latest', { body: [] });
  expect(hosts).toEqual([
    'https://user.telematicssdk.com',
    'https://api.telematicssdk.com',
    'https://mobilesdk.telematicssdk.com',
  ]);
});

test('renewals rotate both tokens and use each of them once', async () => {
  const { user, vendor, clock, sent } = await start({ lifeMs: HOUR });
  const seen = new Set<string>();
  for (let renewal = 0; renewal < 4; renewal++) {
    await unwrap(scores(user));
    seen.add(user.auth.peek()!);
    await clock.advance(HOUR);
  }
  expect(seen.size).toBe(4);
  expect(await vendor.counters()).toMatchObject({
    logins: 1,
    renewals: 3,
    reusedRefreshTokens: 0,
    refused: 0,
  });

  const renewals = sent.filter(({ call }) => call === 'POST /v1/Auth/RefreshToken');
  const bodies = renewals.map(({ body }) => JSON.parse(body as string) as Record<string, string>);
  expect(new Set(bodies.map(({ RefreshToken }) => RefreshToken)).size).toBe(3);
  // The access token that is presented has run out by then, and is needed nevertheless.
  expect(bodies.map(({ AccessToken }) => AccessToken)).toEqual([...seen].slice(0, 3));
  expect(renewals.every(({ headers }) => !headers.has('authorization'))).toBe(true);
});

test.each([400, 401, 404, 419, 422])(
  'a renewal refused with %s, either way, is followed by one login',
  async (status) => {
    const { user, vendor, clock } = await start({ lifeMs: HOUR });
    await unwrap(scores(user));
    await vendor.faults.add({ kind: 'status', on: 'renew', status, times: 1 });
    await clock.advance(HOUR);
    await unwrap(scores(user));
    await vendor.faults.clear();
    await vendor.faults.add({ kind: 'body-status', on: 'renew', status, times: 1 });
    await clock.advance(HOUR);
    await unwrap(scores(user));
    expect(await vendor.counters()).toMatchObject({ logins: 3, renewRequests: 2, renewals: 0 });
  },
);

test('HTTP 200 with Status 401 heals like a 401', async () => {
  const { user, vendor } = await start();
  await unwrap(scores(user));
  await vendor.faults.add({ kind: 'refusal', on: 'data', status: 401, inBody: true });
  await vendor.revokeAll('access');
  expect((await unwrap(scores(user)))?.OverallScore).toBeTypeOf('number');
  expect(await vendor.counters()).toMatchObject({ logins: 1, renewals: 1, refused: 1 });
});

test('a forgotten pair heals with one refused renewal and one login', async () => {
  const { user, vendor } = await start();
  await unwrap(scores(user));
  await vendor.revokeAll();
  await Promise.all(Array.from({ length: 50 }, () => unwrap(scores(user))));
  expect(await vendor.counters()).toMatchObject({ logins: 2, renewRequests: 1, renewals: 0 });
});

test('HTTP 200 with another failing Status is the error of that call', async () => {
  const { user, vendor } = await start();
  await vendor.faults.add({ kind: 'body-status', on: 'data', status: 422, times: 2 });
  const { data, error, response } = await scores(user);
  expect({ data, status: response.status }).toEqual({ data: undefined, status: 200 });
  expect(error).toMatchObject({ Status: 422 });
  expect(isApiError(await rejection(unwrap(scores(user))))).toBe(true);
  expect(await vendor.counters()).toMatchObject({ logins: 1, renewRequests: 0 });
});

test('a 403 is a permission, and causes no login', async () => {
  const { client, vendor } = await start();
  const admin = client({ credentials: vendor.accounts.admin });
  for (let call = 0; call < 20; call++) expect((await scores(admin)).response.status).toBe(403);
  expect(await vendor.counters()).toMatchObject({ logins: 1, renewRequests: 0, dataCalls: 20 });
});

test.each([false, true])(
  'wrong credentials are tried once, for 100 callers and after (in the body: %s)',
  async (inBody) => {
    const { client, vendor } = await start();
    if (inBody) await vendor.faults.add({ kind: 'refusal', on: 'login', inBody: true });
    const user = client({ credentials: { ...vendor.accounts.main, instanceKey: 's3cr3t-wrong' } });
    const errors = await Promise.all(Array.from({ length: 100 }, () => rejection(scores(user))));
    const again = await rejection(scores(user));
    for (const error of [...errors, again]) {
      expect(isAuthError(error) && error.code).toBe('BadCredentials');
      expect(String(error)).toMatch(/credentials\.deviceToken.*TELEMATICS_DEVICE_TOKEN/);
      expect(String(error)).toContain('401');
      expect(String(error)).not.toContain('s3cr3t');
    }
    expect(await vendor.counters()).toMatchObject({ loginRequests: 1, dataCalls: 0 });
  },
);

test('too many logins lock for an hour, and not longer', async () => {
  const { client, vendor, clock } = await start();
  await vendor.faults.add({ kind: 'status', on: 'login', status: 429, times: 1 });
  const user = client();
  const error = await rejection(scores(user));
  expect(error).toMatchObject({ code: 'Locked', retryAt: clock.now() + HOUR });
  expect(await rejection(scores(user))).toMatchObject({ code: 'Locked' });
  await clock.advance(HOUR);
  await unwrap(scores(user));
  expect(await vendor.counters()).toMatchObject({ loginRequests: 2, logins: 1 });
});

test('an invalid login says what the vendor says', async () => {
  const { client, vendor } = await start();
  await vendor.faults.add({ kind: 'status', on: 'login', status: 422, times: 1 });
  const error = await rejection(scores(client()));
  expect(error).toMatchObject({ code: 'Misconfigured', status: 422 });
  expect(String(error)).toContain(
    '[@x/telematics] GET /statistics/v1/Scorings/individual: POST /v1/Auth/Login → 422: the vendor calls the request invalid',
  );
});

test('an invalid login that quotes the password leaves it in no message, state, event or record', async () => {
  const { vendor, clock, events } = await start();
  const records: string[] = [];
  const inner = memoryStore({ clock });
  const store = new Proxy(inner, {
    get(target, name) {
      const member = Reflect.get(target, name) as unknown;
      if (typeof member !== 'function') return member;
      return (...given: unknown[]) => {
        records.push(JSON.stringify(given));
        return (member as (...given: unknown[]) => unknown).apply(target, given);
      };
    },
  });
  const Message = `correct s3cr3t horse is not allowed ${'a'.repeat(80_000)}`;
  const user = createTelematicsClient({
    baseUrl: vendor.url,
    credentials: { ...vendor.accounts.main, instanceKey: 'correct s3cr3t horse' },
    clock,
    store,
    onEvent: (event) => events.push(event),
    fetch: async () =>
      Response.json({ Status: 422, Title: Message, Errors: [{ Key: 'Password', Message }] }, { status: 422 }),
  });
  const error = await rejection(user.scorings.getEco());
  expect(String(error)).toContain('the vendor calls the request invalid and names Password.');
  expect(records.length).toBeGreaterThan(0);
  for (const text of [String(error), JSON.stringify([user.auth.state(), events])]) {
    expect(text).not.toContain('s3cr3t');
    expect(text.length).toBeLessThan(2_000);
  }
  // What the store names an account by is a hash that it makes itself, of the secret that it is given for that.
  const written = records.filter((record) => !record.includes('["correct s3cr3t horse"]'));
  expect(written.join()).not.toContain('horse is not allowed');
});

test('the sixth login waits for the budget of five', async () => {
  const { user, vendor, clock } = await start({ loginLimit: { telematics: false } });
  for (let login = 0; login < 5; login++) {
    await unwrap(scores(user));
    await vendor.revokeAll();
    // Further apart than what would be taken for another login with the same account.
    await clock.advance(100_000);
  }
  const error = await rejection(scores(user));
  expect(error).toMatchObject({ code: 'BudgetSpent' });
  await clock.advance((error as { retryAt: number }).retryAt - clock.now());
  await unwrap(scores(user));
  expect(await vendor.counters()).toMatchObject({ loginRequests: 6 });
});

test('two clients over one store share one session', async () => {
  const { client, vendor, clock } = await start({ lifeMs: HOUR });
  const store = memoryStore({ clock });
  const [one, other] = [client({ store }), client({ store })];
  for (let round = 0; round < 3; round++) {
    const calls = Promise.all([one, other, one, other].map((each) => unwrap(scores(each))));
    await whileTimePasses(clock, calls);
    await clock.advance(HOUR);
  }
  expect(await vendor.counters()).toMatchObject({
    logins: 1,
    renewals: 2,
    refused: 0,
    reusedRefreshTokens: 0,
  });
});

test('maxLifeMs holds to the two hours that the page speaks of', async () => {
  const { client, clock } = await start();
  const [long, short] = [client(), client({ policy: { maxLifeMs: 2 * HOUR } })];
  await unwrap(scores(long));
  expect(long.auth.state().expiresAt).toBe(clock.now() + 14 * DAY);
  await unwrap(scores(short));
  expect(short.auth.state().expiresAt).toBe(clock.now() + 2 * HOUR);
});

test('logout forgets the tokens here, since the vendor has no call for it', async () => {
  const { user, vendor } = await start();
  await unwrap(scores(user));
  expect(await user.auth.logout()).toEqual({ revoked: false, cleared: true });
  expect(await rejection(scores(user))).toMatchObject({ code: 'SignedOut' });
  await user.auth.reset();
  await unwrap(scores(user));
  expect(await vendor.counters()).toMatchObject({ logins: 2, revocations: 0 });
});

test('verify tells proven, no data and unproven credentials apart', async () => {
  const { user, vendor, clock } = await start({ lifeMs: HOUR });
  const empty = () => vendor.faults.add({ kind: 'refusal', on: 'data', empty: true });
  // Nothing came, and nothing is known of the token: the vendor may answer a wrong one so.
  await vendor.revokeAll();
  await empty();
  await unwrap(scores(user));
  await vendor.revokeAll();
  expect(await user.verify()).toBe('unproven');
  await vendor.faults.clear();
  expect(await user.verify()).toBe('proven');
  await vendor.revokeAll('access');
  await empty();
  expect(await user.verify()).toBe('no-data');
  // A pair that was renewed is known to be good, whatever it has brought.
  await clock.advance(HOUR);
  await user.auth.getToken();
  await vendor.revokeAll('access');
  expect(await user.verify()).toBe('no-data');
});

test('verify tells refused and forbidden tokens, and throws for other failures', async () => {
  const { user, client, vendor } = await start();
  expect(await client({ credentials: vendor.accounts.admin }).verify()).toBe('proven');
  expect(await user.verify()).toBe('proven');
  await vendor.faults.add({ kind: 'body-status', on: 'data', status: 403 });
  expect(await user.verify()).toBe('forbidden');
  await vendor.faults.clear();
  await vendor.faults.add({ kind: 'body-status', on: 'data', status: 401 });
  expect(await user.verify()).toBe('refused');
  await vendor.faults.clear();
  await vendor.faults.add({ kind: 'status', on: 'data', status: 500 });
  expect(isApiError(await rejection(user.verify()))).toBe(true);
});

test.each([
  [{}, 'credentials.kind is missing: set the option credentials.kind or the variable TELEMATICS_KIND'],
  [{ credentials: { kind: 'admin', instanceId: 'i', email: 'e' } }, 'TELEMATICS_PASSWORD'],
  [{ credentials: { kind: 'user', instanceId: 'i', instanceKey: 'k' } }, 'TELEMATICS_DEVICE_TOKEN'],
  [{ credentials: { kind: 'boss' } }, "credentials.kind is wrong: must be 'user' or 'admin'"],
  [{ credentials: { kind: 'user', deviceToken: '', instanceId: 'i', instanceKey: 'k' } }, 'is empty'],
  [
    { credentials: { kind: 'user', deviceToken: 'd', instanceId: 's3cr3t\n', instanceKey: 'k' } },
    'credentials.instanceId is wrong: must be visible ASCII',
  ],
  [
    {
      loginFieldsAs: 'json',
      credentials: { kind: 'user', deviceToken: 'd', instanceId: 'i', instanceKey: 'k' },
    },
    "loginFieldsAs is wrong: must be 'object' or 'text'",
  ],
])('wrong options say what to change (%#)', async (options, text) => {
  const { client, vendor } = await start();
  const error = await rejection(scores(client({ credentials: undefined, ...(options as object) })));
  expect(error).toMatchObject({ code: 'Misconfigured' });
  expect(String(error)).toContain(text);
  expect(String(error)).not.toContain('s3cr3t');
  expect(await vendor.counters()).toMatchObject({ requests: 0 });
});

test('neither state nor events hold a secret', async () => {
  const { user, vendor, clock, events } = await start({ lifeMs: HOUR });
  await unwrap(scores(user));
  await clock.advance(HOUR);
  await vendor.revokeAll();
  await unwrap(scores(user));
  expect(events.map(({ type }) => type)).toContain('obtained');
  const { deviceToken, instanceId } = vendor.credentials;
  for (const secret of [user.auth.peek()!, 's3cr3t', deviceToken, instanceId]) {
    expect(JSON.stringify([user.auth.state(), events])).not.toContain(secret);
  }
});

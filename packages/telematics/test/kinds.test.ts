import { loadSpec, specValidator } from '@tooling/codegen';
import { startSimulator } from '@x/simulator';
import { expect, onTestFinished, test } from 'vitest';
import {
  createTelematicsClient,
  isApiError,
  type TelematicsClient,
  type TelematicsLogin,
} from '../src/index.ts';

const spec = specValidator(await loadSpec('telematics'));

/** The vendor, and what was sent with which headers. */
async function start() {
  const simulator = await startSimulator({
    vendors: ['telematics'],
    clock: { now: () => Date.UTC(2026, 0, 20) },
    loginLimit: { telematics: false },
  });
  onTestFinished(() => simulator.close());
  const { url, accounts, counters } = simulator.telematics;
  const sent: { call: string; headers: Headers }[] = [];
  const client = (credentials: TelematicsLogin): TelematicsClient =>
    createTelematicsClient({
      baseUrl: url,
      credentials,
      retries: 0,
      fetch(input, init) {
        sent.push({
          call: `${init?.method} ${new URL(input).pathname}`,
          headers: new Headers(init?.headers),
        });
        return fetch(input, init);
      },
    });
  return { user: client(accounts.main), admin: client(accounts.admin), sent, accounts, counters };
}

const rejection = (promise: PromiseLike<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

const credentialsIn = (headers: Headers) =>
  ['authorization', 'devicetoken', 'instanceid', 'instancekey'].filter((name) => headers.has(name));

test('a call with the wrong kind of token is a 403 that says so, and renews nothing', async () => {
  const { user, admin, counters } = await start();
  const asUser = await rejection(user.adminIndicators.listLatestDates());
  expect(isApiError(asUser) && asUser.status).toBe(403);
  expect(String(asUser)).toBe(
    "ApiError: [@x/telematics] GET /indicators/admin/v3/Statistics/Dates → 403: the call takes the token of an admin, and the credentials are those of a user. Make it with a client whose credentials have the kind 'admin'.",
  );
  expect(isApiError(asUser) && asUser.error).toMatchObject({ Status: 403 });
  const asAdmin = await rejection(admin.streaks.get());
  expect(String(asAdmin)).toContain("Make it with a client whose credentials have the kind 'user'.");
  const { error, data } = await admin.GET('/indicators/v3/Streaks');
  expect(data).toBeUndefined();
  expect(String(error)).toContain('the call takes the token of a user');
  expect(await counters()).toMatchObject({ loginRequests: 2, renewRequests: 0, dataCalls: 3 });
});

test('each operation of the other kind is refused at run time', async () => {
  const { user, admin, counters, accounts } = await start();
  const { instanceId: InstanceId, instanceKey: InstanceKey } = accounts.main;
  const parameters = { startDate: '2026-01-05', endDate: '2026-01-18', StartDate: '2026-01-05' };
  let refused = 0;
  for (const { method, path, operation, parameters: known, operationId } of spec.operations) {
    const kind = operation['x-authorization'];
    if (kind === 'either') continue;
    const wrong = kind === 'admin' ? user : admin;
    const names = (place: string) =>
      known.filter((one) => one.in === place).map((one) => [one.name, parametersOf(one)] as const);
    const content = (operation.requestBody as { content?: Record<string, { example?: unknown }> } | undefined)
      ?.content;
    const [type, media] = Object.entries(content ?? {})[0] ?? [];
    const form = new FormData();
    form.set('file', new Blob(['x']), 'x.png');
    const answer = await wrong.request(
      method as 'get',
      path as '/auth/permissions',
      {
        params: { path: Object.fromEntries(names('path')), query: Object.fromEntries(names('query')) },
        headers: operationId === 'getUser' ? { InstanceId, InstanceKey } : {},
        ...(content && { body: type?.startsWith('multipart') ? form : media?.example }),
      } as never,
    );
    expect([operationId, answer.response.status, String(answer.error)]).toEqual([
      operationId,
      403,
      expect.stringContaining(`the call takes the token of ${kind === 'admin' ? 'an admin' : 'a user'}`),
    ]);
    refused++;
  }
  expect(refused).toBeGreaterThan(80);
  expect(await counters()).toMatchObject({ loginRequests: 2, renewRequests: 0, invalid: 0 });

  function parametersOf(one: Record<string, unknown>): unknown {
    return (parameters as Record<string, unknown>)[String(one.name)] ?? one.example;
  }
});

test('a 403 for lack of a right is left as it is', async () => {
  const { user, accounts } = await start();
  const { error } = await user.GET('/realtime/api/v1/devices/{device_token}/stats', {
    params: { path: { device_token: accounts.users[1]! } },
  });
  expect(error).toMatchObject({ Status: 403 });
});

test('headers with credentials are filled, and what takes no token costs no login', async () => {
  const { user, sent, accounts, counters } = await start();
  await user.leaderboards.get();
  await user.vehicles.list();
  await user.tracks.listShort();
  await user.users.check({ Email: 'driver-1@drivers.example' });
  expect(sent.map(({ headers }) => credentialsIn(headers))).toEqual([
    ['devicetoken'],
    ['devicetoken'],
    ['devicetoken'],
    ['instanceid', 'instancekey'],
  ]);
  expect(sent[0]!.headers.get('devicetoken')).toBe(accounts.main.deviceToken);
  expect(sent[3]!.headers.get('instancekey')).toBe(accounts.main.instanceKey);
  expect(await counters()).toMatchObject({ loginRequests: 0, invalid: 0 });
});

test('beside a token, only the operations whose apps send them get the headers', async () => {
  const { user, admin, sent } = await start();
  await user.driveCoins.getDailyLimit();
  await user.scorings.getEco();
  await admin.permissions.get();
  const data = sent.filter(({ call }) => !call.includes('/Auth/'));
  expect(data.map(({ headers }) => credentialsIn(headers))).toEqual([
    ['authorization', 'devicetoken', 'instanceid', 'instancekey'],
    ['authorization'],
    ['authorization'],
  ]);
});

test('an admin updates users by their token, and a user themselves by none', async () => {
  const { user, admin, accounts, counters } = await start();
  await admin.users.update({ UserDeviceToken: accounts.users[3]!, body: { City: 'Rome' } });
  await user.users.update({ body: { City: 'Oslo' } });
  const cityOf = async (DeviceToken: string) =>
    (await admin.users.search({ DeviceToken }))![0]!.UserProfile!.City;
  expect(await cityOf(accounts.users[3]!)).toBe('Rome');
  expect(await cityOf(accounts.main.deviceToken)).toBe('Oslo');
  expect(await counters()).toMatchObject({ invalid: 0, refused: 0 });
});

test('a header that the credentials do not have is asked for before anything is sent, and may be passed', async () => {
  const { admin, accounts, counters } = await start();
  const error = await rejection(admin.leaderboards.get());
  expect(error).toMatchObject({ code: 'Misconfigured' });
  expect(String(error)).toContain(
    'GET /v1/Leaderboard: the credentials have no DeviceToken, so nothing was sent.',
  );
  expect(await counters()).toMatchObject({ requests: 0 });
  const board = await admin.leaderboards.get({}, { headers: { DeviceToken: accounts.main.deviceToken } });
  expect(board?.UsersNumber).toBeGreaterThan(0);
  const { instanceId: InstanceId, instanceKey: InstanceKey } = accounts.main;
  const body = { FirstName: 'New' };
  const created = await admin.users.create({ body }, { headers: { InstanceId, InstanceKey } });
  expect(created?.DeviceToken).toMatch(/^[0-9a-f-]{36}$/);
});

import { expect, test } from 'vitest';
import { type SimulatedVendor, secretMarker } from '../src/index.ts';
import { claims, protocols, type Sent, send, start } from './kit.ts';

type Telematics = SimulatedVendor<'telematics'>;

const { login, token: tokenOf, data } = protocols.telematics;
const noLimit = { loginLimit: { telematics: false as const } };

function loginAdmin({ url, accounts: { admin } }: Telematics) {
  return send(`${url}/v1/Auth/Login`, {
    headers: { InstanceId: admin.instanceId },
    json: { loginFields: { Email: admin.email }, password: admin.password },
  });
}

function refresh({ url }: Telematics, pair: { access: string; refresh: string }) {
  return send(`${url}/v1/Auth/RefreshToken`, {
    json: { AccessToken: pair.access, RefreshToken: pair.refresh },
  });
}

function pairOf({ body }: { body: { Result: { AccessToken: { Token: string }; RefreshToken: string } } }) {
  return { access: body.Result.AccessToken.Token, refresh: body.Result.RefreshToken };
}

test('a user login answers with device token and pair, an admin login with the pair', async () => {
  const { vendor } = await start('telematics');
  const user = await login(vendor);
  expect(user.body).toMatchObject({ Status: 200, Title: '', Errors: [] });
  expect(user.body.Result.DeviceToken).toBe(vendor.credentials.deviceToken);
  expect(user.body.Result.AccessToken.ExpiresIn).toBe(1_209_600);
  expect(pairOf(user).refresh).toContain(secretMarker);
  const admin = await loginAdmin(vendor);
  expect(admin.body.Result).not.toHaveProperty('DeviceToken');
});

test('the instance key can be read in the token', async () => {
  const { vendor } = await start('telematics');
  const { InstanceKey, exp, iat } = claims(tokenOf(await login(vendor)));
  expect(InstanceKey).toBe(vendor.credentials.instanceKey);
  expect(Number(exp) - Number(iat)).toBe(1_209_600);
});

test('the login field may be an object or a string of JSON, in each documented casing', async () => {
  const { vendor } = await start('telematics', noLimit);
  const { deviceToken, instanceId, instanceKey } = vendor.credentials;
  const { admin } = vendor.accounts;
  const user: [string, Record<string, unknown>][] = ['deviceToken', 'DeviceToken', 'Devicetoken'].flatMap(
    (key) => [
      [instanceId, { LoginFields: { [key]: deviceToken }, Password: instanceKey }],
      [instanceId, { loginFields: JSON.stringify({ [key]: deviceToken }), password: instanceKey }],
    ],
  );
  const admins: [string, Record<string, unknown>][] = ['Email', 'email'].flatMap((key) => [
    [admin.instanceId, { loginFields: { [key]: admin.email }, password: admin.password }],
    [admin.instanceId, { LoginFields: JSON.stringify({ [key]: admin.email }), Password: admin.password }],
  ]);
  for (const [InstanceId, json] of [...user, ...admins]) {
    const { status } = await send(`${vendor.url}/v1/Auth/Login`, { headers: { InstanceId }, json });
    expect([Object.keys(json), status]).toEqual([Object.keys(json), 200]);
  }
  expect((await vendor.counters()).logins).toBe(10);
});

test('the type application/json-patch+json of the seed is accepted', async () => {
  const { vendor } = await start('telematics');
  const { deviceToken, instanceId, instanceKey } = vendor.credentials;
  const { status } = await send(`${vendor.url}/v1/Auth/Login`, {
    headers: { InstanceId: instanceId, 'content-type': 'application/json-patch+json' },
    text: JSON.stringify({ LoginFields: { deviceToken }, Password: instanceKey }),
  });
  expect(status).toBe(200);
});

test('a wrong instance is a 401 without a useful word, a missing one a 422 that names it', async () => {
  const { vendor } = await start('telematics');
  const { deviceToken, instanceKey } = vendor.credentials;
  const json = { LoginFields: { deviceToken }, Password: instanceKey };
  const wrong = await send(`${vendor.url}/v1/Auth/Login`, {
    headers: { InstanceId: vendor.accounts.admin.instanceId },
    json,
  });
  expect(wrong.status).toBe(401);
  expect(wrong.body).toEqual({ Status: 401, Title: '', Errors: [] });
  const missing = await send(`${vendor.url}/v1/Auth/Login`, { json });
  expect(missing.status).toBe(422);
  expect(missing.body).toMatchObject({ Status: 422, Title: 'One or more validation errors occurred.' });
  expect(missing.body.Errors[0].Key).toBe('InstanceId');
});

test('a renewal takes both tokens and gives two new ones; the old access token lives on', async () => {
  const { vendor } = await start('telematics');
  const first = pairOf(await login(vendor));
  const second = pairOf(await refresh(vendor, first));
  expect(second.access).not.toBe(first.access);
  expect(second.refresh).not.toBe(first.refresh);
  for (const token of [first.access, second.access]) {
    expect((await send(vendor.url + data, { token })).status).toBe(200);
  }
  expect(await vendor.counters()).toMatchObject({ logins: 1, renewals: 1, reusedRefreshTokens: 0 });
});

test('an expired access token still renews', async () => {
  const { vendor, clock } = await start('telematics', { lifeMs: 2_000 });
  const pair = pairOf(await login(vendor));
  clock.advance(60_000);
  expect((await send(vendor.url + data, { token: pair.access })).status).toBe(401);
  const next = pairOf(await refresh(vendor, pair));
  expect((await send(vendor.url + data, { token: next.access })).status).toBe(200);
});

test('a refresh token that is used twice ends the whole family', async () => {
  const { vendor } = await start('telematics');
  const first = pairOf(await login(vendor));
  const second = pairOf(await refresh(vendor, first));
  expect((await refresh(vendor, first)).status).toBe(400);
  expect((await send(vendor.url + data, { token: second.access })).status).toBe(401);
  expect((await refresh(vendor, second)).status).toBe(401);
  expect(await vendor.counters()).toMatchObject({ renewals: 1, renewRequests: 3, reusedRefreshTokens: 1 });
});

test('an old refresh token beside a new access token is a reuse too', async () => {
  const { vendor } = await start('telematics');
  const first = pairOf(await login(vendor));
  const second = pairOf(await refresh(vendor, first));
  await refresh(vendor, { access: second.access, refresh: first.refresh });
  expect((await vendor.counters()).reusedRefreshTokens).toBe(1);
});

test('tokens that do not belong together are refused and spend nothing', async () => {
  const { vendor } = await start('telematics');
  const user = pairOf(await login(vendor));
  const admin = pairOf(await loginAdmin(vendor));
  expect((await refresh(vendor, { access: admin.access, refresh: user.refresh })).status).toBe(400);
  expect((await refresh(vendor, user)).status).toBe(200);
});

test('a refresh token has a life of its own', async () => {
  const { vendor, clock } = await start('telematics', { refreshLifeMs: 10_000 });
  const pair = pairOf(await login(vendor));
  clock.advance(10_000);
  expect((await refresh(vendor, pair)).status).toBe(401);
});

test('a login ends all tokens of the same account and of no other', async () => {
  const { vendor } = await start('telematics');
  const admin = pairOf(await loginAdmin(vendor));
  const first = pairOf(await login(vendor));
  await login(vendor);
  expect((await send(vendor.url + data, { token: first.access })).status).toBe(401);
  expect((await refresh(vendor, first)).status).toBe(401);
  expect((await refresh(vendor, admin)).status).toBe(200);
});

test('the sixth login in a minute blocks logins of the address for an hour, and renewals never', async () => {
  const { vendor, clock } = await start('telematics');
  let pair = pairOf(await login(vendor));
  for (let more = 0; more < 4; more += 1) pair = pairOf(await login(vendor));
  expect((await login(vendor)).status).toBe(429);
  clock.advance(3_599_999);
  expect((await login(vendor)).body).toMatchObject({ Status: 429 });
  expect((await refresh(vendor, pair)).status).toBe(200);
  clock.advance(1);
  expect((await login(vendor)).status).toBe(200);
});

test('each kind of token has calls of its own; the other kind gets a 403', async () => {
  const { vendor } = await start('telematics');
  const user = pairOf(await login(vendor)).access;
  const admin = pairOf(await loginAdmin(vendor)).access;
  const heartbeats = `/api/heartbeats/get/v1/raw/users/${vendor.credentials.deviceToken}/latest`;
  const status = async (path: string, token: string) => (await send(vendor.url + path, { token })).status;
  expect(await status(data, user)).toBe(200);
  expect(await status(data, admin)).toBe(403);
  expect(await status(heartbeats, admin)).toBe(200);
  expect(await status(heartbeats, user)).toBe(403);
});

test('daily figures have one entry for each day', async () => {
  const { vendor } = await start('telematics');
  const token = tokenOf(await login(vendor));
  const daily = async (path: string) =>
    (
      await send(
        `${vendor.url}/statistics/v1/${path}/individual/daily?startDate=2026-01-01&endDate=2026-01-03`,
        { token },
      )
    ).body.Result;
  expect((await daily('Scorings')).map((day: { CalcDate: string }) => day.CalcDate.slice(0, 10))).toEqual([
    '2026-01-01',
    '2026-01-02',
    '2026-01-03',
  ]);
  expect(await daily('Statistics')).toHaveLength(3);
});

test('heartbeats are given for known devices', async () => {
  const { vendor } = await start('telematics');
  const token = tokenOf(await loginAdmin(vendor));
  const { deviceToken } = vendor.credentials;
  const latest = (sent: Sent) =>
    send(`${vendor.url}/api/heartbeats/get/v1/raw/users/latest`, { token, ...sent });
  const { body } = await latest({ json: [deviceToken, '00000000-0000-4000-8000-000000000000'] });
  expect(body.Result.map((one: { UserId: string }) => one.UserId)).toEqual([deviceToken]);
});

test('refusals can hide in an HTTP 200: at login, at renewal and at data calls', async () => {
  const { vendor } = await start('telematics');
  const pair = pairOf(await login(vendor));
  await vendor.faults.add({ kind: 'refusal', inBody: true, on: 'login' });
  await vendor.faults.add({ kind: 'refusal', inBody: true, status: 419, on: 'renew' });
  await vendor.faults.add({ kind: 'refusal', inBody: true, on: 'data' });
  const refused = await login(vendor, 'wrong');
  expect([refused.status, refused.body.Status]).toEqual([200, 401]);
  const renewal = await refresh(vendor, { ...pair, refresh: 'x' });
  expect([renewal.status, renewal.body.Status]).toEqual([200, 419]);
  const call = await send(vendor.url + data, { token: 'x' });
  expect([call.status, call.body.Status]).toEqual([200, 401]);
  // What is right goes through as ever.
  expect((await send(vendor.url + data, { token: pair.access })).body.Status).toBe(200);
  expect((await vendor.counters()).refused).toBe(1);
});

test('a wrong token can look like empty data', async () => {
  const { vendor } = await start('telematics');
  await vendor.faults.add({ kind: 'refusal', empty: true, on: 'data' });
  const empty = { Result: null, Status: 200, Title: '', Errors: [] };
  expect(await send(vendor.url + data, { token: 'x' })).toMatchObject({ status: 200, body: empty });
  expect((await vendor.counters()).refused).toBe(1);
});

test('the vendor can forget access tokens alone, and then renews', async () => {
  const { vendor } = await start('telematics');
  const pair = pairOf(await login(vendor));
  await vendor.revokeAll('access');
  expect((await send(vendor.url + data, { token: pair.access })).status).toBe(401);
  expect((await refresh(vendor, pair)).status).toBe(200);
  await vendor.revokeAll();
  expect((await refresh(vendor, pair)).status).not.toBe(200);
});

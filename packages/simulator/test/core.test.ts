import { expect, test } from 'vitest';
import { type Accounts, type SimulatedVendor, secretMarker } from '../src/index.ts';
import { protocols, type Sent, send, start } from './kit.ts';

type Core = SimulatedVendor<'core'>;
type Person = Exclude<keyof Accounts['core'], 'apiKey'>;

const { login, token: tokenOf } = protocols.core;
const fifteenMinutesMs = 15 * 60_000;

function loginAs({ url, accounts }: Core, person: Person, more: object = {}) {
  return send(`${url}/user/authenticate`, { json: { client: 'core-client', ...accounts[person], ...more } });
}

async function signedIn(person: Person = 'main') {
  const { vendor, clock } = await start('core');
  return { vendor, clock, token: tokenOf(await loginAs(vendor, person)) };
}

const renew = ({ url }: Core, token: string) => send(`${url}/user/authenticate`, { token });
const objectTypes = ({ url }: Core, sent: Sent) => send(`${url}/object/objectType`, sent);

test('a login answers with token, expiry in Unix seconds and the user', async () => {
  const { vendor, clock } = await start('core');
  const { body } = await login(vendor);
  expect(body.expiresAt).toBe((clock.now() + fifteenMinutesMs) / 1000);
  expect(body.token).toContain(secretMarker);
  expect(body.token).not.toContain('.');
  expect(body.user).toMatchObject({
    id: 1001,
    email: vendor.credentials.email,
    isActive: true,
    isAdmin: true,
  });
});

test('a token renews itself while it lives, and never after', async () => {
  const { vendor, clock, token } = await signedIn();
  clock.advance(fifteenMinutesMs - 1);
  const renewal = await renew(vendor, token);
  expect(renewal.status).toBe(200);
  expect(tokenOf(renewal)).not.toBe(token);
  clock.advance(1);
  expect((await renew(vendor, token)).status).toBe(403);
  expect((await renew(vendor, 'x')).status).toBe(403);
  expect((await objectTypes(vendor, { token: tokenOf(renewal) })).status).toBe(200);
  expect(await vendor.counters()).toMatchObject({ logins: 1, renewals: 1, renewRequests: 3 });
});

test('wrong credentials count down, the third failure locks the account for 15 minutes', async () => {
  const { vendor, clock } = await start('core');
  for (const remainingAttempts of [2, 1, 0]) {
    const { status, body } = await login(vendor, 'wrong');
    expect([status, body]).toEqual([
      401,
      { statusCode: 401, message: 'bad.credentials', details: { remainingAttempts } },
    ]);
  }
  expect(await login(vendor)).toMatchObject({ status: 401, body: { message: 'user.lockedout' } });
  expect((await loginAs(vendor, 'restricted')).status).toBe(200);
  clock.advance(fifteenMinutesMs);
  expect((await login(vendor)).status).toBe(200);
});

test('an account with MFA needs the code, and a missing one is a failed login', async () => {
  const { vendor } = await start('core');
  const missing = await loginAs(vendor, 'mfa', { mfaTokenCode: null });
  expect(missing.body).toMatchObject({ message: 'bad.credentials', details: { remainingAttempts: 2 } });
  expect((await loginAs(vendor, 'mfa', { mfaTokenCode: '000000' })).status).toBe(401);
  expect((await loginAs(vendor, 'mfa')).status).toBe(200);
});

test('expired password, no organisation, blocked address: each its own answer', async () => {
  const { vendor } = await start('core');
  const expired = await loginAs(vendor, 'expired');
  expect(expired).toMatchObject({ status: 401, body: { message: 'password.expired' } });
  expect(expired.body.details.token).toContain(secretMarker);
  expect((await loginAs(vendor, 'orgless')).status).toBe(404);
  expect((await login(vendor)).status).toBe(200);
  expect((await loginAs(vendor, 'main', { selectedOrg: 1 })).status).toBe(404);
  expect(await loginAs(vendor, 'addressBlocked')).toMatchObject({
    status: 403,
    body: { message: 'access.denied' },
  });
});

test('an unauthenticated data call is a 403 by default and a 401 on demand', async () => {
  const { vendor } = await start('core');
  expect((await objectTypes(vendor, { token: 'x' })).status).toBe(403);
  await vendor.faults.add({ kind: 'refusal', status: 401, on: 'data' });
  expect(await objectTypes(vendor, { token: 'x' })).toMatchObject({ status: 401, body: { statusCode: 401 } });
});

test('a permission is a 403: with a known message for object types, without one for keys', async () => {
  const { vendor, token } = await signedIn('restricted');
  const types = await objectTypes(vendor, { token });
  expect(types).toMatchObject({ status: 403, body: { message: 'user.does.not.have.access.to.object' } });
  const json = { orgUserId: 2001, name: 'k' };
  const key = await send(`${vendor.url}/user/apiKey`, { token, json });
  const unauthenticated = await send(`${vendor.url}/user/apiKey`, { token: 'x', json });
  expect(key.status).toBe(403);
  expect(key.body).toEqual(unauthenticated.body);
});

test('logout ends the session, the renewed tokens of it too', async () => {
  const { vendor, token } = await signedIn();
  const other = tokenOf(await login(vendor));
  const renewed = tokenOf(await renew(vendor, token));
  const logout = () => send(`${vendor.url}/user/authenticate/logout`, { token, json: {} });
  expect((await logout()).status).toBe(200);
  for (const dead of [token, renewed]) expect((await objectTypes(vendor, { token: dead })).status).toBe(403);
  expect((await objectTypes(vendor, { token: other })).status).toBe(200);
  expect((await logout()).status).toBe(403);
  expect((await vendor.counters()).revocations).toBe(1);
});

test('an API key needs no session, survives a loss of all tokens and may impersonate', async () => {
  const { vendor } = await start('core');
  const { apiKey, impersonateUserId } = vendor.accounts.apiKey;
  await vendor.revokeAll();
  const call = (headers: Record<string, string>) => objectTypes(vendor, { headers });
  expect((await call({ 'x-api-key': apiKey })).status).toBe(200);
  expect((await call({ 'x-api-key': `${apiKey}x` })).status).toBe(401);
  const as = (id: number) => call({ 'x-api-key': apiKey, 'impersonate-user-id': String(id) });
  expect((await as(impersonateUserId)).status).toBe(200);
  expect((await as(1002)).body.message).toBe('user.does.not.have.access.to.object');
  expect((await as(1)).status).toBe(403);
});

test('a key is made once, found by the id of its user and deleted by its own', async () => {
  const { vendor, token } = await signedIn();
  const keys = `${vendor.url}/user/apiKey`;
  const { body } = await send(keys, { token, json: { orgUserId: 2003, name: 'nightly' } });
  expect(body.apiKey).toContain(secretMarker);
  const headers = { 'x-api-key': body.apiKey };
  expect((await objectTypes(vendor, { headers })).status).toBe(200);
  const { id } = (await send(`${keys}/1003`, { token })).body;
  expect((await send(`${keys}/${id}`, { method: 'DELETE', token })).status).toBe(200);
  expect((await objectTypes(vendor, { headers })).status).toBe(401);
  expect((await send(`${keys}/1003`, { token })).status).toBe(404);
});

test('maintenance is a 503 that says so, and keeps every token', async () => {
  const { vendor, token } = await signedIn();
  await vendor.faults.add({ kind: 'status', status: 503, times: 1 });
  expect(await objectTypes(vendor, { token })).toMatchObject({
    status: 503,
    body: { statusCode: 503, message: 'org.is.in.maintenance.mode' },
  });
  expect((await objectTypes(vendor, { token })).status).toBe(200);
});

test('object types come as a list in `data`, one or all', async () => {
  const { vendor, token } = await signedIn();
  expect((await objectTypes(vendor, { token })).body.data).toHaveLength(4);
  const { body } = await send(`${vendor.url}/object/objectType?id=2`, { token });
  expect(body.data).toMatchObject([{ id: 2, name: 'Risk', monogram: 'R' }]);
});

test('the strategy is told to everybody, a portal token to those who are signed in', async () => {
  const { vendor, token } = await signedIn();
  const strategy = await send(`${vendor.url}/user/authenticate/strategy`, {
    json: { email: 'a@example.com' },
  });
  expect(strategy.body).toEqual({ strategy: 1 });
  const productboard = (sent: Sent) =>
    send(`${vendor.url}/user/authenticate/productboard`, { method: 'POST', ...sent });
  expect((await productboard({})).status).toBe(403);
  expect((await productboard({ token })).body.token).toContain(secretMarker);
});

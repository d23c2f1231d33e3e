import { expect, test } from 'vitest';
import { protocols, send, start } from './kit.ts';

const { login, token: tokenOf } = protocols.portal;
const fiveMinutesMs = 5 * 60_000;

test('a login answers in the envelope, with the six members of the seed', async () => {
  const { vendor } = await start('portal');
  const { status, body } = await login(vendor);
  expect(status).toBe(200);
  expect(body).toMatchObject({ statusCode: 200, message: 'POST Request successful.', isError: false });
  expect(Object.keys(body.result)).toEqual([
    'Role',
    'Token',
    'CustomerId',
    'CompanyName',
    'CustomerType',
    'Username',
  ]);
});

test('wrong credentials and wrong tokens are a 401 in the error envelope', async () => {
  const { vendor } = await start('portal');
  for (const answer of [await login(vendor, 'wrong'), await send(`${vendor.url}/api/wallet`)]) {
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({ statusCode: 401, isError: true });
    expect(answer.body.responseException.exceptionMessage).toEqual(expect.any(String));
    expect(answer.body).not.toHaveProperty('message');
  }
});

test('the documented life is one hour', async () => {
  const { vendor, clock } = await start('portal');
  const token = tokenOf(await login(vendor));
  clock.advance(3_599_999);
  expect((await send(`${vendor.url}/api/wallet`, { token })).status).toBe(200);
  clock.advance(1);
  expect((await send(`${vendor.url}/api/wallet`, { token })).status).toBe(401);
});

test('a cancelled token is refused everywhere; other tokens live on', async () => {
  const { vendor } = await start('portal');
  const token = tokenOf(await login(vendor));
  const other = tokenOf(await login(vendor));
  const cancel = () => send(`${vendor.url}/api/authorize/canceltoken`, { method: 'PATCH', token });
  expect((await cancel()).body).toEqual({ statusCode: 200, message: 'Token cancelled', isError: false });
  expect((await cancel()).status).toBe(401);
  expect((await send(`${vendor.url}/api/wallet`, { token })).status).toBe(401);
  expect((await send(`${vendor.url}/api/wallet`, { token: other })).status).toBe(200);
  expect((await vendor.counters()).revocations).toBe(1);
});

test('one login too many blocks the address for five minutes, whatever it calls', async () => {
  const loginLimit = { portal: { logins: 2, windowMs: fiveMinutesMs, blockMs: fiveMinutesMs } };
  const { vendor, clock } = await start('portal', { loginLimit });
  const token = tokenOf(await login(vendor));
  await login(vendor, 'wrong');
  const blocked = await login(vendor);
  expect(blocked.status).toBe(429);
  expect(blocked.body).toMatchObject({ statusCode: 429, isError: true });
  expect(blocked.headers.has('retry-after')).toBe(false);

  clock.advance(fiveMinutesMs - 1);
  expect((await send(`${vendor.url}/api/wallet`, { token })).status).toBe(429);
  clock.advance(1);
  expect((await send(`${vendor.url}/api/wallet`, { token })).status).toBe(200);
  expect((await login(vendor)).status).toBe(200);
});

test('the limit can be switched off', async () => {
  const { vendor } = await start('portal', { loginLimit: { portal: false } });
  const answers = await Promise.all(Array.from({ length: 1_100 }, () => login(vendor)));
  expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
});

test('an idempotency key on a login gives the old token again for an hour', async () => {
  const { vendor, clock } = await start('portal');
  const { username, password } = vendor.credentials;
  const loginWithKey = () =>
    send(`${vendor.url}/api/authorize`, {
      headers: { 'idempotency-key': 'a-key' },
      json: { Username: username, Password: password },
    });
  const token = tokenOf(await loginWithKey());
  await send(`${vendor.url}/api/authorize/canceltoken`, { method: 'PATCH', token });
  expect(tokenOf(await loginWithKey())).toBe(token);
  clock.advance(3_600_000);
  expect(tokenOf(await loginWithKey())).not.toBe(token);
});

test('a body of another type is a 415, a missing member a 400 that names it', async () => {
  const { vendor } = await start('portal');
  const url = `${vendor.url}/api/authorize`;
  const form = await send(url, { text: 'Username=x', headers: { 'content-type': 'text/plain' } });
  expect(form.status).toBe(415);
  expect(form.body).toMatchObject({ statusCode: 415, isError: true });
  const cut = await send(url, { text: '{"Username":', headers: { 'content-type': 'application/json' } });
  expect(cut.status).toBe(400);
  const missing = await send(url, { json: { Username: 'x' } });
  expect(missing.body).toMatchObject({ statusCode: 400, isError: true });
  expect(JSON.stringify(missing.body.responseException.validationErrors)).toContain('Password');
  expect(await vendor.counters()).toMatchObject({ invalid: 3, logins: 0, loginRequests: 3 });
});

test('the wallets stay the same from call to call', async () => {
  const { vendor } = await start('portal');
  const token = tokenOf(await login(vendor));
  const first = await send(`${vendor.url}/api/wallet`, { token });
  expect(first.body).toMatchObject({ statusCode: 200, message: 'GET Request successful.', isError: false });
  expect(first.body.result).toHaveLength(2);
  expect((await send(`${vendor.url}/api/wallet`, { token })).body).toEqual(first.body);
});

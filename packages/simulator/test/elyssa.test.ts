import { expect, test } from 'vitest';
import { type SimulatedVendor, secretMarker } from '../src/index.ts';
import { protocols, send, start } from './kit.ts';

const { login } = protocols.elyssa;
const dayMs = 86_400_000;

function renew({ url }: SimulatedVendor<'elyssa'>, refresh: string) {
  return send(`${url}/auth/refresh/`, { json: { refresh } });
}

test('a login gives two tokens and nothing else', async () => {
  const { vendor } = await start('elyssa');
  const { body } = await login(vendor);
  expect(Object.keys(body)).toEqual(['accessToken', 'refreshToken']);
  expect(body.refreshToken).toContain(secretMarker);
});

test('a renewal gives an access token alone, and the refresh token stays good', async () => {
  const { vendor } = await start('elyssa');
  const { refreshToken } = (await login(vendor)).body;
  const tokens = new Set<string>();
  for (let time = 0; time < 3; time += 1) {
    const { body } = await renew(vendor, refreshToken);
    expect(Object.keys(body)).toEqual(['accessToken']);
    expect((await send(`${vendor.url}/simulated/echo`, { token: body.accessToken })).status).toBe(200);
    tokens.add(body.accessToken);
  }
  expect(tokens.size).toBe(3);
  expect(await vendor.counters()).toMatchObject({ logins: 1, renewals: 3, invalid: 0 });
});

test('access tokens live 24 hours, refresh tokens 360 days from the login', async () => {
  const { vendor, clock } = await start('elyssa');
  const { accessToken, refreshToken } = (await login(vendor)).body;
  clock.advance(dayMs - 1);
  expect((await send(`${vendor.url}/simulated/echo`, { token: accessToken })).status).toBe(200);
  clock.advance(1);
  expect((await send(`${vendor.url}/simulated/echo`, { token: accessToken })).status).toBe(401);
  clock.advance(359 * dayMs - 1);
  expect((await renew(vendor, refreshToken)).status).toBe(200);
  clock.advance(1);
  expect((await renew(vendor, refreshToken)).status).toBe(401);
});

test('an access token does not renew', async () => {
  const { vendor } = await start('elyssa');
  const { accessToken } = (await login(vendor)).body;
  expect((await renew(vendor, accessToken)).status).toBe(401);
});

test('the slash at the end of a path counts', async () => {
  const { vendor } = await start('elyssa');
  const { status } = await send(`${vendor.url}/auth/login`, { json: vendor.credentials });
  expect(status).toBe(404);
});

test('the member is called `refresh`, not `refreshToken`', async () => {
  const { vendor } = await start('elyssa');
  const { refreshToken } = (await login(vendor)).body;
  expect((await send(`${vendor.url}/auth/refresh/`, { json: { refreshToken } })).status).toBe(400);
  expect((await vendor.counters()).invalid).toBe(1);
});

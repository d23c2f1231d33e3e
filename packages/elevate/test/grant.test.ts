import type { TokenReply, TokenRequest } from '@x/client-kit/internal';
import { expect, test } from 'vitest';
import { elevateGrant } from '../src/grant.ts';
import type { ElevateCredentials } from '../src/settings.ts';

const login: ElevateCredentials = {
  kind: 'login',
  brand: 'example-telecom',
  username: 'api.user',
  password: 'example-password',
};
const supplied: ElevateCredentials = { kind: 'token', token: 'token-from-elsewhere' };

function grantOf(credentials: ElevateCredentials) {
  return elevateGrant({
    url: (path) => `https://vendor.test/v1${path}`,
    credentials: async () => credentials,
  });
}

function reply(status: number, body?: unknown): TokenReply {
  return { status, header: () => null, body };
}

test('a login posts brand, user name and password to /authenticate', async () => {
  const sent: TokenRequest[] = [];
  await grantOf(login).acquire({
    credentials: login,
    send: async (request) => {
      sent.push(request);
      return { accessToken: 'token' };
    },
  });
  expect(sent).toEqual([
    {
      url: 'https://vendor.test/v1/authenticate',
      json: { brand: 'example-telecom', username: 'api.user', password: 'example-password' },
    },
  ]);
});

test('the token of the answer lives the documented 15 minutes', () => {
  const grant = grantOf(login);
  expect(grant.read(reply(200, { token: 'a.b.c', username: 'api.user' }), 'acquire')).toEqual({
    accessToken: 'a.b.c',
  });
  expect(grant.facts).toEqual({ documentedLifeMs: 900_000 });
});

test('an answer without a token is left to the engine', () => {
  expect(grantOf(login).read(reply(200, { username: 'api.user' }), 'acquire')).toBeUndefined();
  expect(grantOf(login).read(reply(200, undefined), 'acquire')).toBeUndefined();
});

test.each([
  [401, 'BadCredentials'],
  [403, 'BadCredentials'],
  [404, 'Misconfigured'],
])('%i on login means %s', (status, kind) => {
  expect(grantOf(login).read(reply(status), 'acquire')).toMatchObject({ kind });
});

test('what the vendor has not documented is left to the engine', () => {
  expect(grantOf(login).read(reply(400), 'acquire')).toBeUndefined();
  expect(grantOf(login).read(reply(429), 'acquire')).toBeUndefined();
  expect(grantOf(login).read(reply(500), 'acquire')).toBeUndefined();
});

test('only a 401 refuses a token, which is what the engine does by itself', () => {
  expect(grantOf(login).refusal).toBeUndefined();
});

test('there is neither a renewal nor a revocation', () => {
  expect(grantOf(login).renew).toBeUndefined();
  expect(grantOf(login).revoke).toBeUndefined();
});

test('a supplied token is used without a call', async () => {
  const issued = await grantOf(supplied).acquire({
    credentials: supplied,
    send: () => Promise.reject(new Error('nothing may be sent')),
  });
  expect(issued).toEqual({ accessToken: 'token-from-elsewhere', supplied: true });
});

test('the account is named by what is not secret, and a supplied token by its hash alone', () => {
  expect(grantOf(login).account(login)).toEqual({
    endpoint: 'https://vendor.test/v1/authenticate',
    parts: { brand: 'example-telecom', username: 'api.user' },
    secret: 'example-password',
  });
  expect(grantOf(supplied).account(supplied)).toEqual({
    endpoint: 'https://vendor.test/v1/authenticate',
    secret: 'token-from-elsewhere',
  });
});

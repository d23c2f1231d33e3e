import type { TokenReply, TokenRequest } from '@x/client-kit/internal';
import { expect, test } from 'vitest';
import { portalGrant } from '../src/grant.ts';

const login = { username: 'api-user', password: 'example-password' };
const grant = portalGrant({
  url: (path) => `https://vendor.test${path}`,
  credentials: async () => login,
});

function reply(status: number, body?: unknown): TokenReply {
  return { status, header: () => null, body };
}

function failed(statusCode?: number): unknown {
  return { statusCode, isError: true, responseException: { exceptionMessage: 'Some text.' } };
}

function recorder() {
  const sent: TokenRequest[] = [];
  return {
    sent,
    send: async (request: TokenRequest) => {
      sent.push(request);
      return { accessToken: 'token' };
    },
  };
}

test('a login posts user name and password, without an idempotency key', async () => {
  const { sent, send } = recorder();
  await grant.acquire({ credentials: login, send });
  expect(sent).toEqual([
    {
      url: 'https://vendor.test/api/authorize',
      json: { Username: 'api-user', Password: 'example-password' },
    },
  ]);
});

test('a logout cancels the token that it carries, with a content type and no body', async () => {
  const { sent, send } = recorder();
  await grant.revoke?.({ credentials: login, token: { accessToken: 'a.b.c' }, send });
  expect(sent).toEqual([
    {
      method: 'PATCH',
      url: 'https://vendor.test/api/authorize/canceltoken',
      headers: { authorization: 'Bearer a.b.c', 'content-type': 'application/json' },
    },
  ]);
});

test('there is no renewal, and a refresh token that the sandbox sends is ignored', () => {
  expect(grant.renew).toBeUndefined();
  const body = { statusCode: 200, isError: false, result: { Token: 'a.b.c', RefreshToken: 'd' } };
  expect(grant.read(reply(200, body), 'acquire')).toEqual({ accessToken: 'a.b.c' });
});

test('a token lives an hour; five minutes of penalty hold for the whole address', () => {
  expect(grant.facts).toEqual({
    documentedLifeMs: 3_600_000,
    penaltyPerOrigin: true,
    throttleMs: 300_000,
  });
});

test.each([
  [401, { kind: 'BadCredentials' }],
  [429, { kind: 'Transient', retryAfterMs: 300_000 }],
  [500, { kind: 'Transient' }],
  [403, { kind: 'Misconfigured' }],
  [undefined, { kind: 'Misconfigured' }],
])('status %s in the envelope of an HTTP 200 is a failure', (status, failure) => {
  expect(grant.read(reply(200, failed(status)), 'acquire')).toMatchObject(failure);
});

test('a cancellation that fails inside the envelope has failed', () => {
  expect(grant.read(reply(200, failed(500)), 'revoke')).toMatchObject({ kind: 'Transient' });
});

test('what HTTP says is left to the engine, whatever the envelope says', () => {
  for (const status of [400, 401, 403, 429, 500]) {
    expect(grant.read(reply(status, failed(401)), 'acquire')).toBeUndefined();
  }
});

test.each([
  [undefined],
  ['text'],
  [{ statusCode: 200, isError: false }],
  [{ statusCode: 200, isError: false, result: { token: 'lower case' } }],
  [{ statusCode: 200, isError: false, result: { Token: 7 } }],
])('an answer without a token is left to the engine: %j', (body) => {
  expect(grant.read(reply(200, body), 'acquire')).toBeUndefined();
});

test('the account is named by endpoint and user name', () => {
  expect(grant.account(login)).toEqual({
    endpoint: 'https://vendor.test/api/authorize',
    parts: { username: 'api-user' },
    secret: 'example-password',
  });
});

test('a token is refused by a 401, also by one in the envelope of an HTTP 200', () => {
  const json = new Headers({ 'content-type': 'application/json' });
  const verdict = (status: number, body?: unknown, headers = json) =>
    grant.refusal!({ status, headers }, body);
  expect(verdict(401)).toBe('token');
  expect(verdict(200)).toBe('peek');
  expect(verdict(200, failed(401))).toBe('token');
  for (const body of [failed(400), failed(403), { isError: false, statusCode: 401 }, [], null, 'text'])
    expect(verdict(200, body)).toBe('none');
  expect(verdict(200, undefined, new Headers({ 'content-type': 'application/pdf' }))).toBe('none');
  for (const status of [204, 403, 500]) expect(verdict(status)).toBe('none');
});

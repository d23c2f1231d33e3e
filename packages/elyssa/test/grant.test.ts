import type { TokenReply, TokenRequest } from '@x/client-kit/internal';
import { expect, test } from 'vitest';
import { elyssaGrant } from '../src/grant.ts';

const company = { companyId: 'company-1', sendCompanyId: false };
const grant = elyssaGrant({
  url: (path) => `https://vendor.test${path}`,
  credentials: async () => company,
});

function reply(status: number, body?: unknown): TokenReply {
  return { status, header: () => null, body };
}

function recorder() {
  const sent: TokenRequest[] = [];
  return {
    sent,
    send: async (request: TokenRequest) => {
      sent.push(request);
      return { accessToken: 'a.b.c' };
    },
  };
}

test('a login posts the company id; the slash at the end stays', async () => {
  const { sent, send } = recorder();
  expect(await grant.acquire({ credentials: company, send })).toEqual({ accessToken: 'a.b.c' });
  expect(sent).toEqual([{ url: 'https://vendor.test/auth/login/', json: { companyId: 'company-1' } }]);
});

test('a renewal posts the refresh token as `refresh`, and no bearer', async () => {
  const { sent, send } = recorder();
  const token = { accessToken: 'old', refreshToken: 'd.e.f' };
  expect(await grant.renew?.({ credentials: company, token, send })).toEqual({ accessToken: 'a.b.c' });
  expect(sent).toEqual([{ url: 'https://vendor.test/auth/refresh/', json: { refresh: 'd.e.f' } }]);
});

test('with sendCompanyId the token is presented together with the company id', () => {
  const token = { accessToken: 'a.b.c' };
  expect(grant.present!(token, company)).toEqual({ authorization: 'Bearer a.b.c' });
  expect(grant.present!(token, { ...company, sendCompanyId: true })).toEqual({
    authorization: 'Bearer a.b.c',
    'x-company-id': 'company-1',
  });
});

test('a login answers two tokens, which may be the same text', () => {
  const body = { accessToken: 'a.b.c', refreshToken: 'a.b.c' };
  expect(grant.read(reply(200, body), 'acquire')).toEqual(body);
});

test('a renewal answers the access token alone, which leaves the refresh token to the engine', () => {
  expect(grant.read(reply(200, { accessToken: 'a.b.c' }), 'renew')).toEqual({ accessToken: 'a.b.c' });
});

test('24 hours for the access token and 360 days for the refresh token', () => {
  expect(grant.facts).toEqual({ documentedLifeMs: 86_400_000, refreshLifeMs: 31_104_000_000 });
});

test.each([400, 401, 404])('%i on login may mean anything', (status) => {
  expect(grant.read(reply(status), 'acquire')).toMatchObject({ kind: 'Ambiguous' });
});

test.each([400, 401])('%i on renewal means that the refresh token is dead', (status) => {
  expect(grant.read(reply(status), 'renew')).toEqual({ kind: 'GrantDead' });
});

test.each([
  ['acquire', 403],
  ['acquire', 429],
  ['acquire', 500],
  ['renew', 404],
  ['renew', 500],
] as const)('%s: %i is left to the engine', (call, status) => {
  expect(grant.read(reply(status), call)).toBeUndefined();
});

test.each([[undefined], ['text'], [{ refreshToken: 'd.e.f' }], [{ accessToken: 7 }]])(
  'an answer without a token is left to the engine: %j',
  (body) => {
    expect(grant.read(reply(200, body), 'acquire')).toBeUndefined();
  },
);

test('the account is named by the hash of its one secret', () => {
  expect(grant.account(company)).toEqual({
    endpoint: 'https://vendor.test/auth/login/',
    secret: 'company-1',
  });
});

test('nothing revokes a token, and only a 401 refuses one', () => {
  expect(grant.revoke).toBeUndefined();
  expect(grant.refusal).toBeUndefined();
});

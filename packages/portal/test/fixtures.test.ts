import { loadSpec, specValidator } from '@tooling/codegen';
import type { TokenReply, TokenRequest } from '@x/client-kit/internal';
import { expect, test } from 'vitest';
import { readEnvelope } from '../src/envelope.ts';
import { portalGrant } from '../src/grant.ts';
import request from './fixtures/authorize.request.json' with { type: 'json' };
import response from './fixtures/authorize.response.json' with { type: 'json' };
import cancelled from './fixtures/canceltoken.response.json' with { type: 'json' };

// The examples of the authentication page, cut as they are there. Names, ids and the token are invented; a comma that the
// page lacks after the company's name is added.

const spec = specValidator(await loadSpec('portal'));
const login = { username: request.Username, password: request.Password };
const grant = portalGrant({
  url: (path) => `https://vendor.test${path}`,
  credentials: async () => login,
});

function reply(body: unknown): TokenReply {
  return { status: 200, header: () => null, body };
}

test('the payload of authorize fits the spec and is what the grant sends', async () => {
  expect(spec.requestBody('authorize')(request)).toEqual([]);
  let sent: TokenRequest | undefined;
  await grant.acquire({
    credentials: login,
    send: async (given) => {
      sent = given;
      return { accessToken: 'token' };
    },
  });
  expect(sent?.json).toEqual(request);
});

test('the answer of authorize fits the spec, and the grant reads its token', () => {
  expect(spec.responseBody('authorize', 200)(response)).toEqual([]);
  expect(grant.read(reply(response), 'acquire')).toEqual({ accessToken: 'eyJhbG...kRwQe81Zs' });
});

test('the answer of canceltoken fits the spec, and is no failure', () => {
  expect(spec.responseBody('cancelToken', 200)(cancelled)).toEqual([]);
  expect(grant.read(reply(cancelled), 'revoke')).toBeUndefined();
  expect(readEnvelope(cancelled)).toEqual({ failed: false, payload: undefined });
});

test('every operation that the page names is in the spec', () => {
  expect(spec.operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`)).toEqual(
    expect.arrayContaining(['POST /api/authorize', 'PATCH /api/authorize/canceltoken']),
  );
});

import { loadSpec, specValidator } from '@tooling/codegen';
import { createTokenEngine } from '@x/auth-core';
import { virtualClock } from '@x/auth-core/testing';
import { describe, expect, test } from 'vitest';
import { elyssaGrant } from '../src/grant.ts';
import login from './fixtures/login.response.json' with { type: 'json' };
import refresh from './fixtures/refresh.response.json' with { type: 'json' };
import headers from './fixtures/request.headers.json' with { type: 'json' };

// The examples of the authentication page. The page has cut characters out of its tokens, so that none can be decoded;
// these are whole, with invented claims of the same kind and the times that can still be read. As on the page, all three
// are the same text. The comma after the last member of the second answer is left out.

const spec = specValidator(await loadSpec('elyssa'));
const company = { companyId: 'company', sendCompanyId: false };
const issuedAt = 1_705_679_822_000;
const HOUR = 3_600_000;

/** A grant whose vendor gives one answer, and a clock that stands at its time of issue. */
function engineFor(answer: object) {
  const grant = elyssaGrant({
    url: (path) => `https://vendor.test${path}`,
    credentials: async () => company,
  });
  const fetch = async () => Response.json(answer, { headers: { date: new Date(issuedAt).toUTCString() } });
  return createTokenEngine({ grant, clock: virtualClock({ start: issuedAt }), fetch });
}

describe('create token', () => {
  test('the answer fits the spec', () => {
    expect(spec.responseBody('logIn', 200)(login)).toEqual([]);
  });

  test('the grant reads it at its time of issue: the token says one hour, whatever the page says', async () => {
    const engine = engineFor(login);
    expect(await engine.getToken()).toBe(login.accessToken);
    expect(engine.state().expiresAt).toBe(issuedAt + HOUR);
  });

  test('a token that cannot be decoded, as the page prints it, has the 24 hours of the page', async () => {
    // Characters are gone from all three parts.
    const accessToken = login.accessToken.replaceAll(/(\w{9})\w{3}/g, '$1');
    const engine = engineFor({ ...login, accessToken });
    expect(await engine.getToken()).toBe(accessToken);
    expect(engine.state().expiresAt).toBe(issuedAt + 24 * HOUR);
  });
});

describe('refresh token', () => {
  test('the answer fits the spec', () => {
    expect(spec.responseBody('refreshToken', 200)(refresh)).toEqual([]);
  });

  test('the grant reads an access token and no refresh token', () => {
    const grant = elyssaGrant({ url: (path) => path, credentials: async () => company });
    expect(grant.read({ status: 200, header: () => null, body: refresh }, 'renew')).toEqual({
      accessToken: refresh.accessToken,
    });
  });
});

test('the token of the sample headers, half a UUID, is one like any other', async () => {
  const accessToken = headers.Authorization.replace('Bearer ', '');
  const engine = engineFor({ accessToken, refreshToken: 'd.e.f' });
  expect(await engine.getToken()).toBe(accessToken);
  expect(engine.state().expiresAt).toBe(issuedAt + 24 * HOUR);
});

test('every operation that the page names is in the spec', () => {
  expect(spec.operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`)).toEqual(
    expect.arrayContaining(['POST /auth/login/', 'POST /auth/refresh/']),
  );
});

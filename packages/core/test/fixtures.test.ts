import { loadSpec, specValidator } from '@tooling/codegen';
import { createTokenEngine } from '@x/auth-core';
import { virtualClock } from '@x/auth-core/testing';
import { expect, test } from 'vitest';
import { coreGrant } from '../src/grant.ts';
import type { CoreCredentials } from '../src/settings.ts';
import filled from './fixtures/login-request-filled.json' with { type: 'json' };
import template from './fixtures/login-request-template.json' with { type: 'json' };
import session from './fixtures/session-response.json' with { type: 'json' };

// The examples of the page about session tokens. What its pictures made illegible is repaired: `mfaTokenCode` and
// `null`, quotation marks and commas; a flag of the user that cannot be read is left out, as is all that was cut after
// it; the place for the organisation's id has a number.

const spec = specValidator(await loadSpec('core'));

function grantOf(credentials: CoreCredentials) {
  return coreGrant({
    url: (path) => `https://vendor.test${path}`,
    credentials: async () => credentials,
  });
}

test.each([
  ['template', template],
  ['filled in', filled],
])('the request body (%s) fits the spec and is what the grant sends', async (_, example) => {
  expect(spec.requestBody('login')(example)).toEqual([]);

  const { client: _client, mfaTokenCode: _none, ...login } = example;
  const credentials: CoreCredentials = { kind: 'login', ...login };
  let sent: unknown;
  await grantOf(credentials).acquire({
    credentials,
    send: async ({ json }) => {
      sent = json;
      return { accessToken: 'token' };
    },
  });
  expect(sent).toEqual(example);
});

test('the answer fits the spec of login and renewal', () => {
  expect(spec.responseBody('login', 200)(session)).toEqual([]);
  expect(spec.responseBody('renewToken', 200)(session)).toEqual([]);
});

test('its placeholder of an expiry counts as none, so that the token has the 15 minutes of the page', async () => {
  const issuedAt = Date.UTC(2024, 4, 28);
  const credentials: CoreCredentials = { kind: 'login', email: 'e', password: 'p', selectedOrg: 0 };
  const engine = createTokenEngine({
    grant: grantOf(credentials),
    clock: virtualClock({ start: issuedAt }),
    fetch: async () => Response.json(session),
  });
  expect(await engine.getToken()).toBe('string');
  expect(engine.state().expiresAt).toBe(issuedAt + 15 * 60_000);
});

test('every operation of the page is in the spec', () => {
  expect(spec.operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`)).toEqual(
    expect.arrayContaining([
      'GET /user/authenticate',
      'POST /user/authenticate',
      'POST /user/authenticate/logout',
      'POST /user/authenticate/productboard',
      'POST /user/authenticate/qrveyComposerToken',
      'POST /user/authenticate/strategy',
    ]),
  );
});

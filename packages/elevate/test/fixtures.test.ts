import { loadSpec, specValidator } from '@tooling/codegen';
import { expect, test } from 'vitest';
import { servers } from '../src/generated/servers.ts';
import { elevateGrant } from '../src/grant.ts';
import type { ElevateCredentials } from '../src/settings.ts';
import example from './fixtures/customers-request.json' with { type: 'json' };

// The sample call of the authentication page, as it stands there.

const spec = specValidator(await loadSpec('elevate'));
const url = new URL(example.url);

test('the sample call goes to a server and an operation of the spec', () => {
  const server = Object.values(servers).find((candidate) => example.url.startsWith(`${candidate}/`));
  expect(server).toBe('https://api.elevateiq.com/v2');
  const path = url.pathname.slice(new URL(server!).pathname.length);
  const operation = spec.operations.find(
    (candidate) => candidate.path === path && candidate.method === example.method.toLowerCase(),
  );
  expect(operation?.operationId).toBe('getCustomers');
});

test('its parameters fit the spec', () => {
  expect(spec.parameters('getCustomers')({ query: Object.fromEntries(url.searchParams) })).toEqual([]);
});

test('its token, supplied, is presented as the sample shows', async () => {
  const credentials: ElevateCredentials = {
    kind: 'token',
    token: example.headers.Authorization.replace('Bearer ', ''),
  };
  const grant = elevateGrant({ url: (path) => path, credentials: async () => credentials });
  const issued = await grant.acquire({
    credentials,
    send: () => Promise.reject(new Error('nothing may be sent')),
  });
  // No headers of its own: the engine presents it as a bearer token.
  expect(issued).toEqual({ accessToken: 'YOUR_ACCESS_TOKEN', supplied: true });
});

test('every operation that the page names is in the spec', () => {
  expect(spec.operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`)).toEqual(
    expect.arrayContaining([
      'GET /customers',
      'GET /users',
      'POST /users',
      'PATCH /users/{user_id}',
      'GET /user-roles',
    ]),
  );
});

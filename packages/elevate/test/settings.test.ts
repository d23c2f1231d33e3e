import { expect, test } from 'vitest';
import { settings } from '../src/settings.ts';

async function check(value: unknown) {
  const result = await settings['~standard'].validate(value);
  return result.issues
    ? result.issues.map(({ path, message }) => `${path?.join('.')} ${message}`)
    : result.value;
}

test('a login needs all three parts', async () => {
  expect(await check({ credentials: {} })).toEqual([
    'credentials.brand is missing',
    'credentials.username is missing',
    'credentials.password is missing',
  ]);
  const login = { brand: 'example-telecom', username: 'api.user', password: 'example-password' };
  expect(await check({ credentials: login, baseUrl: 'https://vendor.test' })).toEqual({
    kind: 'login',
    ...login,
  });
});

test('an empty password is wrong', async () => {
  const credentials = { brand: 'example-telecom', username: 'api.user', password: '' };
  expect(await check({ credentials })).toEqual(['credentials.password must not be empty']);
});

test('credentials that are no object are wrong', async () => {
  expect(await check({ credentials: 'text' })).toEqual(['credentials must be an object']);
});

test('a token goes before a login', async () => {
  expect(await check({ token: 'a.b.c', credentials: {} })).toEqual({ kind: 'token', token: 'a.b.c' });
});

test('a token with a line break is wrong, and is not quoted', async () => {
  expect(await check({ token: 'a.b.c\n' })).toEqual([
    'token must be visible ASCII without spaces or line breaks',
  ]);
});

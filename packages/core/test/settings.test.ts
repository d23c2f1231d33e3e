import { expect, test } from 'vitest';
import { settings } from '../src/settings.ts';

async function check(value: unknown) {
  const result = await settings['~standard'].validate(value);
  return result.issues
    ? result.issues.map(({ path, message }) => `${path?.join('.')} ${message}`)
    : result.value;
}

const login = { email: 'ada@example.com', password: 'example-password', selectedOrg: 101 };

test('a login needs e-mail address and password, and may leave the organisation out', async () => {
  expect(await check({ credentials: {} })).toEqual([
    'credentials.email is missing',
    'credentials.password is missing',
  ]);
  expect(await check({ credentials: login, baseUrl: 'https://vendor.test' })).toEqual({
    kind: 'login',
    ...login,
  });
});

test('an empty password is wrong', async () => {
  expect(await check({ credentials: { ...login, password: '' } })).toEqual([
    'credentials.password must be a text that is not empty',
  ]);
});

test('the organisation may be the text of a variable, and must be a number', async () => {
  expect(await check({ credentials: { ...login, selectedOrg: '101' } })).toEqual({ kind: 'login', ...login });
  for (const selectedOrg of ['', ' ', 'acme', '1.5', null, {}]) {
    expect(await check({ credentials: { ...login, selectedOrg } })).toEqual([
      'credentials.selectedOrg must be a whole number',
    ]);
  }
});

test('an MFA code is a text or a function', async () => {
  const ask = () => '123456';
  for (const mfaTokenCode of ['123456', ask]) {
    expect(await check({ credentials: { ...login, mfaTokenCode } })).toMatchObject({ mfaTokenCode });
  }
  for (const mfaTokenCode of ['', 123456]) {
    expect(await check({ credentials: { ...login, mfaTokenCode } })).toEqual([
      'credentials.mfaTokenCode must be a code, or a function that returns one',
    ]);
  }
});

test('an API key goes before a login', async () => {
  expect(await check({ apiKey: 'key', credentials: {} })).toEqual({ kind: 'apiKey', apiKey: 'key' });
  expect(await check({ apiKey: 'key', impersonateUserId: 7 })).toEqual({
    kind: 'apiKey',
    apiKey: 'key',
  });
  expect(await check({ apiKey: 'key', impersonateUserId: 'x' })).toEqual([
    'impersonateUserId must be a whole number',
  ]);
});

test('acting as somebody else needs an API key', async () => {
  expect(await check({ impersonateUserId: 7, credentials: {} })).toEqual(['apiKey is missing']);
});

test('an API key with a line break is wrong, and is not quoted', async () => {
  expect(await check({ apiKey: 'key\n' })).toEqual([
    'apiKey must be visible ASCII without spaces or line breaks',
  ]);
});

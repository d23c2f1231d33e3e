import { isAuthError } from '@x/client-kit';
import type { TokenReply, TokenRequest } from '@x/client-kit/internal';
import { describe, expect, test } from 'vitest';
import { coreGrant } from '../src/grant.ts';
import type { CoreCredentials, MfaTokenCode } from '../src/settings.ts';

const base = 'https://vendor.test';
const login: CoreCredentials = {
  kind: 'login',
  email: 'ada@example.com',
  password: 'example-password',
  selectedOrg: 101,
};
const key: CoreCredentials = { kind: 'apiKey', apiKey: 'example-key' };

function grantOf(credentials: CoreCredentials) {
  return coreGrant({ url: (path) => base + path, credentials: async () => credentials });
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

function reply(status: number, body?: unknown): TokenReply {
  return { status, header: () => null, body };
}

describe('calls', () => {
  test('a login posts e-mail, password, organisation and client, and no code', async () => {
    const { sent, send } = recorder();
    await grantOf(login).acquire({ credentials: login, send });
    expect(sent).toEqual([
      {
        url: `${base}/user/authenticate/strategy`,
        json: { email: 'ada@example.com' },
        read: expect.any(Function),
      },
      {
        url: `${base}/user/authenticate`,
        json: {
          email: 'ada@example.com',
          password: 'example-password',
          selectedOrg: 101,
          client: 'core-client',
          mfaTokenCode: null,
        },
      },
    ]);
  });

  test('a renewal gets a new token with the one that is about to expire', async () => {
    const { sent, send } = recorder();
    await grantOf(login).renew!({ credentials: login, token: { accessToken: 'old' }, send });
    expect(sent).toEqual([
      { method: 'GET', url: `${base}/user/authenticate`, headers: { authorization: 'Bearer old' } },
    ]);
  });

  test('a logout posts an empty object with the token', async () => {
    const { sent, send } = recorder();
    await grantOf(login).revoke!({ credentials: login, token: { accessToken: 'old' }, send });
    expect(sent).toEqual([
      { url: `${base}/user/authenticate/logout`, headers: { authorization: 'Bearer old' }, json: {} },
    ]);
  });

  test('an API key is presented in a header of its own and never exchanged', async () => {
    const { sent, send } = recorder();
    const token = { accessToken: 'example-key' };
    expect(await grantOf(key).acquire({ credentials: key, send })).toEqual({ ...token, supplied: true });
    expect(grantOf(key).present!(token, key)).toEqual({
      'x-api-key': 'example-key',
    });
    expect(sent).toEqual([]);
  });

  test('accounts are told apart by what is not secret, keys by everything', () => {
    expect(grantOf(login).account(login)).toEqual({
      endpoint: `${base}/user/authenticate`,
      parts: { email: 'ada@example.com', selectedOrg: 101, client: 'core-client' },
      secret: 'example-password',
      needsPerson: false,
    });
    for (const mfaTokenCode of ['123456', () => '123456']) {
      const withCode = { ...login, mfaTokenCode };
      expect(grantOf(withCode).account(withCode).needsPerson).toBe(true);
    }
    expect(grantOf(key).account(key)).toEqual({
      endpoint: `${base}/user/authenticate`,
      secret: 'example-key',
    });
  });
});

describe('answers of the token endpoint', () => {
  test.each(['acquire', 'renew'] as const)('%s gives a token with an absolute expiry', (call) => {
    const body = { token: 'opaque', expiresAt: 1_767_225_600, user: { id: 1001 } };
    expect(grantOf(login).read(reply(200, body), call)).toEqual({
      accessToken: 'opaque',
      expiresAtSeconds: 1_767_225_600,
    });
  });

  test.each([
    [401, { message: 'bad.credentials', details: { remainingAttempts: 2 } }, 'BadCredentials'],
    [401, undefined, 'BadCredentials'],
    [401, { message: 'user.lockedout' }, 'Locked'],
    [401, { message: 'password.expired' }, 'PersonNeeded'],
    [403, { message: 'access.denied' }, 'PersonNeeded'],
    [404, undefined, 'Misconfigured'],
    [503, { message: 'org.is.in.maintenance.mode' }, 'Transient'],
    [200, { authRequestUrl: 'https://idp.test/', binding: 'urn:redirect' }, 'PersonNeeded'],
    [200, { availableOrgs: [{ id: 1, name: 'One' }] }, 'Misconfigured'],
  ])('%i %o on login means %s', (status, body, kind) => {
    expect(grantOf(login).read(reply(status, body), 'acquire')).toMatchObject({ kind });
  });

  test('a lock-out lasts 15 minutes', () => {
    const failure = grantOf(login).read(reply(401, { message: 'user.lockedout' }), 'acquire');
    expect(failure).toMatchObject({ retryAfterMs: 900_000 });
  });

  test('a refused login says how many attempts are left', () => {
    const body = { message: 'bad.credentials', details: { remainingAttempts: 2 } };
    const failure = grantOf(login).read(reply(401, body), 'acquire');
    expect(failure).toMatchObject({ message: expect.stringContaining('locked: 2') });
  });

  test('the organisations to choose from are named, without what could disturb a message', () => {
    const availableOrgs = [{ id: 1, name: 'One\n\u001b[31m<b>' }, { id: 'x' }, null];
    const failure = grantOf(login).read(reply(200, { availableOrgs }), 'acquire');
    expect(failure).toMatchObject({ message: expect.stringContaining('1 (One31mb), NaN, NaN') });
  });

  test('the reset link and the reset token of an expired password are not quoted', () => {
    const details = { resetUrl: 'https://vendor.test/reset/s3cret', token: 's3cret' };
    const failure = grantOf(login).read(reply(401, { message: 'password.expired', details }), 'acquire');
    expect(JSON.stringify(failure)).not.toContain('s3cret');
  });

  test.each([401, 403])('%i on renewal ends the session', (status) => {
    expect(grantOf(login).read(reply(status), 'renew')).toMatchObject({ kind: 'GrantDead' });
  });

  test('maintenance does not end the session', () => {
    expect(grantOf(login).read(reply(503), 'renew')).toMatchObject({ kind: 'Transient' });
  });

  test('a 403 without a known reason and what nobody documented are left to the engine', () => {
    expect(grantOf(login).read(reply(403, { message: 'other' }), 'acquire')).toBeUndefined();
    expect(grantOf(login).read(reply(409), 'acquire')).toBeUndefined();
    expect(grantOf(login).read(reply(200, {}), 'acquire')).toBeUndefined();
  });
});

describe('answers to data calls', () => {
  const refusal = (status: number, body?: unknown, contentType = 'application/json') =>
    grantOf(login).refusal!({ status, headers: new Headers({ 'content-type': contentType }) }, body);

  test('a 401 refuses the token', () => {
    expect(refusal(401)).toBe('token');
  });

  test('a 403 has to be looked at where it has a JSON body', () => {
    expect(refusal(403)).toBe('peek');
    expect(refusal(403, undefined, 'text/html')).toBe('ambiguous');
  });

  test.each(['user.does.not.have.access.to.object', 'access.denied'])('403 %s is a permission', (message) => {
    expect(refusal(403, { statusCode: 403, message })).toBe('none');
  });

  test.each([{ message: 'other' }, {}, null, []])('403 %o may be either', (body) => {
    expect(refusal(403, body)).toBe('ambiguous');
  });

  test.each([200, 404, 500, 503])('%i says nothing about the token', (status) => {
    expect(refusal(status)).toBe('none');
  });
});

describe('MFA', () => {
  const withCode = (mfaTokenCode: MfaTokenCode): CoreCredentials => ({ ...login, mfaTokenCode });

  async function logInOnce(grant: ReturnType<typeof grantOf>, credentials: CoreCredentials) {
    const { sent, send } = recorder();
    await grant.acquire({ credentials: await grant.prepare!(credentials), send });
    return (sent.at(-1)!.json as { mfaTokenCode: unknown }).mfaTokenCode;
  }

  test('a code that is written down is sent once; then a person is needed', async () => {
    const grant = grantOf(withCode('123456'));
    expect(await logInOnce(grant, withCode('123456'))).toBe('123456');
    const error = await logInOnce(grant, withCode('123456')).catch((thrown: unknown) => thrown);
    expect(isAuthError(error) && error.code).toBe('PersonNeeded');
    expect(String(error)).toContain('Pass a function');
    expect(String(error)).not.toContain('123456');
  });

  test('a new code goes through', async () => {
    const grant = grantOf(login);
    await logInOnce(grant, withCode('123456'));
    expect(await logInOnce(grant, withCode('654321'))).toBe('654321');
  });

  test('a code that was prepared and never sent is still good', async () => {
    const grant = grantOf(login);
    await grant.prepare!(withCode('123456'));
    expect(await logInOnce(grant, withCode('123456'))).toBe('123456');
  });

  test('a function is asked before each login', async () => {
    const grant = grantOf(login);
    let count = 0;
    const ask = withCode(async () => `code-${++count}`);
    expect(await logInOnce(grant, ask)).toBe('code-1');
    expect(await logInOnce(grant, ask)).toBe('code-2');
  });

  test('two clients keep their codes apart', async () => {
    expect(await logInOnce(grantOf(login), withCode('123456'))).toBe('123456');
    expect(await logInOnce(grantOf(login), withCode('123456'))).toBe('123456');
  });
});

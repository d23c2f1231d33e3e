import type { GrantContext, IssuedToken, TokenReply, TokenRequest } from '@x/client-kit/internal';
import { describe, expect, it } from 'vitest';
import { telematicsGrant } from '../src/grant.ts';
import type { TelematicsCredentials } from '../src/settings.ts';

const user: TelematicsCredentials = {
  kind: 'user',
  loginFieldsAs: 'object',
  deviceToken: 'device-1',
  instanceId: 'instance-1',
  instanceKey: 'key-s3cr3t',
};
const admin: TelematicsCredentials = {
  kind: 'admin',
  loginFieldsAs: 'object',
  instanceId: 'instance-2',
  email: 'admin@auth.example',
  password: 'password-s3cr3t',
};

const grant = telematicsGrant({
  url: (path) => `https://user.example${path}`,
  credentials: async () => user,
});

function reply(status: number, body?: unknown): TokenReply {
  return { status, header: () => null, body };
}

function pair(overrides: Record<string, unknown> = {}) {
  return {
    Result: {
      DeviceToken: 'device-1',
      AccessToken: { Token: 'access-1', ExpiresIn: 1_209_600 },
      RefreshToken: 'refresh-1',
      ...overrides,
    },
    Status: 200,
    Title: '',
    Errors: [],
  };
}

/** Runs a function of the grant and gives the request that it sends. */
async function sent(
  run: (context: Pick<GrantContext<TelematicsCredentials>, 'send'>) => unknown,
): Promise<TokenRequest> {
  const requests: TokenRequest[] = [];
  await run({
    send: async (request): Promise<IssuedToken> => {
      requests.push(request);
      return { accessToken: 'unused' };
    },
  });
  expect(requests).toHaveLength(1);
  return requests[0]!;
}

const login = (credentials: TelematicsCredentials) =>
  sent(({ send }) => grant.acquire({ credentials, send }));

describe('login', () => {
  it('sends a user in PascalCase with an object', async () => {
    expect(await login(user)).toEqual({
      url: 'https://user.example/v1/Auth/Login',
      headers: { InstanceId: 'instance-1' },
      json: { LoginFields: { deviceToken: 'device-1' }, Password: 'key-s3cr3t' },
    });
  });

  it('sends an admin in lower camel case with an object', async () => {
    expect(await login(admin)).toEqual({
      url: 'https://user.example/v1/Auth/Login',
      headers: { InstanceId: 'instance-2' },
      json: { loginFields: { Email: 'admin@auth.example' }, password: 'password-s3cr3t' },
    });
  });

  it('sends the fields as JSON text where that is asked for', async () => {
    expect((await login({ ...user, loginFieldsAs: 'text' })).json).toEqual({
      LoginFields: '{"Devicetoken":"device-1"}',
      Password: 'key-s3cr3t',
    });
    expect((await login({ ...admin, loginFieldsAs: 'text' })).json).toEqual({
      LoginFields: '{"email":"admin@auth.example"}',
      Password: 'password-s3cr3t',
    });
  });
});

describe('renewal', () => {
  it('sends both tokens, and neither a bearer nor credentials', async () => {
    const request = await sent(({ send }) =>
      grant.renew!({
        credentials: user,
        send,
        token: { accessToken: 'access-1', refreshToken: 'refresh-1' },
      }),
    );
    expect(request).toEqual({
      url: 'https://user.example/v1/Auth/RefreshToken',
      json: { AccessToken: 'access-1', RefreshToken: 'refresh-1' },
    });
  });
});

describe('account', () => {
  it('is named by kind, instance and login, and keeps the password apart', () => {
    expect(grant.account(user)).toEqual({
      endpoint: 'https://user.example/v1/Auth/Login',
      parts: { kind: 'user', instance: 'instance-1', login: 'device-1' },
      secret: 'key-s3cr3t',
    });
    expect(grant.account(admin)).toEqual({
      endpoint: 'https://user.example/v1/Auth/Login',
      parts: { kind: 'admin', instance: 'instance-2', login: 'admin@auth.example' },
      secret: 'password-s3cr3t',
    });
  });
});

describe('a pair of tokens', () => {
  it('is read with its life in seconds', () => {
    expect(grant.read(reply(200, pair()), 'acquire')).toEqual({
      accessToken: 'access-1',
      lifetimeSeconds: 1_209_600,
      refreshToken: 'refresh-1',
    });
  });

  it.each([
    ['ExpiresIn as text', { AccessToken: { Token: 't', ExpiresIn: '7200' } }, { lifetimeSeconds: 7200 }],
    ['ExpiresIn missing', { AccessToken: { Token: 't' } }, { lifetimeSeconds: undefined }],
    ['ExpiresIn no number', { AccessToken: { Token: 't', ExpiresIn: 'x' } }, { lifetimeSeconds: undefined }],
    ['ExpiresIn zero', { AccessToken: { Token: 't', ExpiresIn: 0 } }, { lifetimeSeconds: undefined }],
    ['no RefreshToken', { RefreshToken: undefined }, { refreshToken: undefined }],
    ['null RefreshToken', { RefreshToken: null }, { refreshToken: undefined }],
  ])('is read with %s', (_, overrides, expected) => {
    const read = grant.read(reply(200, pair(overrides)), 'renew');
    expect(read).toHaveProperty('accessToken');
    expect(read).toMatchObject(expected);
  });

  it.each([
    ['no body', undefined],
    ['an array', []],
    ['no Result', { Status: 200 }],
    ['a null Result', { Result: null, Status: 200 }],
    ['a null AccessToken', pair({ AccessToken: null })],
    ['a token that is no text', pair({ AccessToken: { Token: 5, ExpiresIn: 5 } })],
  ])('is not read out of %s', (_, body) => {
    expect(grant.read(reply(200, body), 'acquire')).toBeUndefined();
  });
});

/** A failure in the vendor's own format. */
const own = (Status: number | string, Errors: unknown = []) => ({ Result: null, Status, Title: 't', Errors });

describe('a refused login', () => {
  it.each([
    [401, undefined, 'BadCredentials'],
    [401, own(401), 'BadCredentials'],
    [200, own(401), 'BadCredentials'],
    [200, own('401'), 'BadCredentials'],
    [401, own(200), 'BadCredentials'],
    [422, own(422), 'Misconfigured'],
    [200, own(422), 'Misconfigured'],
    [200, own(403), 'Misconfigured'],
    [429, undefined, 'Locked'],
    [200, own(429), 'Locked'],
    [500, own(500), 'Transient'],
    [200, own(503), 'Transient'],
    [503, '<html>', 'InDoubt'],
  ])('with HTTP %s and %j is %s', (status, body, kind) => {
    expect(grant.read(reply(status, body), 'acquire')).toMatchObject({ kind });
  });

  it.each([400, 403, 404])('with HTTP %s is left to the engine', (status) => {
    expect(grant.read(reply(status, own(status)), 'acquire')).toBeUndefined();
  });

  it('with 429 locks the address for an hour', () => {
    expect(grant.read(reply(429), 'acquire')).toEqual({ kind: 'Locked', retryAfterMs: 3_600_000 });
  });

  it('with 422 names the fields that the vendor names', () => {
    const errors = [
      { Key: 'InstanceId', Message: 'The field is required.' },
      { Key: null, Message: 'loginFields is not an object, and Colour is unknown.' },
    ];
    expect(grant.read(reply(422, own(422, errors)), 'acquire')).toMatchObject({
      message: expect.stringContaining('invalid and names InstanceId, LoginFields'),
    });
  });

  it('with 422 reads a single error that is no list', () => {
    expect(
      grant.read(reply(422, own(422, { Code: 3, Key: 'Password', Message: 'Too short' })), 'acquire'),
    ).toMatchObject({
      message: expect.stringContaining('invalid and names Password'),
    });
  });

  it.each([
    "The value 's3cr3t-word' is not valid.",
    'The value “s3cr3t-word” is not valid.',
    'No instance s3cr3t-0a1b2c3d here',
    'Nobody is called s3cr3t@example.com',
    // In words alone, as a passphrase may be.
    'correct s3cr3t horse is too weak',
    `${'"'.repeat(40_000)}s3cr3t${'a'.repeat(40_000)}`,
  ])('with 422 passes on nothing of what was sent (%#)', (Message) => {
    const failure = grant.read(reply(422, own(422, [{ Key: 'Password', Message }])), 'acquire');
    expect(failure).toMatchObject({ message: 'the vendor calls the request invalid and names Password' });
    expect(JSON.stringify(failure)).not.toContain('s3cr3t');
  });

  it.each([
    ['no Errors', undefined],
    ['an empty list', []],
    ['no objects', ['x', 5, null]],
    ['an endless text', [{ Key: 'a', Message: 'word '.repeat(10_000) }]],
  ])('with 422 and %s still has a short message', (_, errors) => {
    const failure = grant.read(reply(422, own(422, errors)), 'acquire') as { message: string };
    expect(failure.message.length).toBeLessThan(400);
  });
});

describe('a refused renewal', () => {
  it.each([400, 401, 404, 419, 422])('with %s ends the pair, as HTTP status or as Status', (status) => {
    expect(grant.read(reply(status), 'renew')).toEqual({ kind: 'GrantDead' });
    expect(grant.read(reply(200, own(status)), 'renew')).toEqual({ kind: 'GrantDead' });
    expect(grant.read(reply(200, own(String(status))), 'renew')).toEqual({ kind: 'GrantDead' });
  });

  it.each([
    [429, undefined, 'Transient'],
    [500, own(500), 'Transient'],
    [503, own(503), 'Transient'],
    [200, own(500), 'Transient'],
    [500, undefined, 'InDoubt'],
    [503, { message: 'a gateway' }, 'InDoubt'],
    [502, own(502), 'InDoubt'],
    [504, own(504), 'InDoubt'],
    [408, own(408), 'InDoubt'],
  ])('with HTTP %s and %j is %s', (status, body, kind) => {
    expect(grant.read(reply(status, body), 'renew')).toMatchObject({ kind });
  });

  it('with 403 is left to the engine', () => {
    expect(grant.read(reply(403), 'renew')).toBeUndefined();
  });
});

describe('an answer to a data call', () => {
  const json = new Headers({ 'content-type': 'application/json; charset=utf-8' });

  it('refuses the token with HTTP 401, whatever the body', () => {
    expect(grant.refusal!({ status: 401, headers: new Headers() })).toBe('token');
  });

  it('is looked into where it is JSON with HTTP 200', () => {
    expect(grant.refusal!({ status: 200, headers: json })).toBe('peek');
  });

  it.each([
    [200, new Headers()],
    [200, new Headers({ 'content-type': 'text/html' })],
    [204, json],
    [403, json],
    [500, json],
  ])('is not looked into with HTTP %s otherwise', (status, headers) => {
    expect(grant.refusal!({ status, headers })).toBe('none');
  });

  it.each([
    [own(401), 'token'],
    [{ Status: 401 }, 'token'],
    [own('401'), 'token'],
    [{ Result: { OverallScore: 5 }, Status: 401 }, 'none'],
    [own(200), 'none'],
    [own(403), 'none'],
    [own(419), 'none'],
    [[401], 'none'],
    [null, 'none'],
  ])('with HTTP 200 and %j says %s', (body, expected) => {
    expect(grant.refusal!({ status: 200, headers: json }, body)).toBe(expected);
  });
});

it('declares what the vendor states and nothing else', () => {
  expect(grant.facts).toEqual({
    singleUse: true,
    singleSession: true,
    loginBudget: { burst: 5, refillMs: 720_000 },
    penaltyPerOrigin: true,
    throttleMs: 3_600_000,
  });
});

import { type VirtualClock, virtualClock } from '@x/auth-core/testing';
import { type Simulator, startSimulator } from '@x/simulator';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CoreClientOptions, createCoreClient, isAuthError, unwrap } from '../src/index.ts';

const minute = 60_000;
let clock: VirtualClock;
let simulator: Simulator<'core'>;

beforeEach(async () => {
  clock = virtualClock();
  simulator = await startSimulator({ vendors: ['core'], clock });
});
afterEach(() => simulator.close());

function client(options: CoreClientOptions = {}) {
  const { url, credentials } = simulator.core;
  const authentication = options.apiKey === undefined ? { credentials } : {};
  return createCoreClient({ baseUrl: url, clock, ...authentication, ...options } as CoreClientOptions);
}

async function failureOf(call: Promise<unknown>) {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!isAuthError(error)) throw new Error(`an auth error was expected, not ${error}`);
  return error;
}

const counters = () => simulator.core.counters();

describe('session tokens', () => {
  test('calls at the same time share one login', async () => {
    const core = client();
    const answers = await Promise.all(Array.from({ length: 20 }, () => core.GET('/object/objectType')));
    for (const { data } of answers) expect(data?.data).toHaveLength(4);
    expect(await counters()).toMatchObject({ loginRequests: 1, dataCalls: 20, refused: 0 });
  });

  test('in its last 90 s a token renews itself while calls go on; after its end there is a login', async () => {
    const core = client({ random: { uniform: () => 0, id: () => crypto.randomUUID() } });
    await core.GET('/object/objectType');
    await clock.advance(14 * minute);
    const before = core.auth.peek();
    expect(await core.auth.getToken()).toBe(before);
    await expect.poll(() => core.auth.state().generation).toBe(2);
    expect(core.auth.state().source).toBe('renew');
    expect(await counters()).toMatchObject({ logins: 1, renewals: 1 });

    await clock.advance(16 * minute);
    expect((await core.GET('/object/objectType')).response.status).toBe(200);
    expect(await counters()).toMatchObject({ logins: 2, renewals: 1, refused: 0 });
  });

  test('a session that the vendor has ended is found out by its 403, and the call is sent again', async () => {
    const core = client();
    await core.GET('/object/objectType');
    await simulator.core.revokeAll();
    const key = await unwrap(
      core.POST('/user/apiKey', { body: { orgUserId: 2001, name: 'Nightly export' } }),
    );
    expect(key.apiKey).toBeTypeOf('string');
    expect(await counters()).toMatchObject({ loginRequests: 2, renewRequests: 1, refused: 1 });
  });

  test('100 permission 403s without a known message cost one renewal', async () => {
    const core = client({ credentials: simulator.core.accounts.restricted });
    for (let call = 0; call < 100; call++) {
      const { response } = await core.POST('/user/apiKey', { body: { orgUserId: 2001, name: 'mine' } });
      expect(response.status).toBe(403);
    }
    expect(await counters()).toMatchObject({ loginRequests: 1, renewRequests: 1, dataCalls: 100 });
  });

  test('a 403 with a known permission message costs nothing', async () => {
    const core = client({ credentials: simulator.core.accounts.restricted });
    const { error, response } = await core.GET('/object/objectType');
    expect(response.status).toBe(403);
    expect(error?.message).toBe('user.does.not.have.access.to.object');
    expect(await counters()).toMatchObject({ loginRequests: 1, renewRequests: 0, dataCalls: 1 });
  });

  test('logout ends the session at the vendor', async () => {
    const core = client();
    await core.GET('/object/objectType');
    expect(await core.auth.logout()).toEqual({ revoked: true, cleared: true });
    expect((await counters()).revocations).toBe(1);
    expect((await failureOf(core.GET('/object/objectType'))).code).toBe('SignedOut');
    await core.auth.reset();
    expect((await core.GET('/object/objectType')).response.status).toBe(200);
  });

  test('maintenance keeps the token', async () => {
    const core = client({ retries: 0 });
    await core.auth.getToken();
    await simulator.core.faults.add({ kind: 'status', status: 503, on: 'data', times: 1 });
    const { error, response } = await core.GET('/object/objectType');
    expect(response.status).toBe(503);
    expect(error?.message).toBe('org.is.in.maintenance.mode');
    expect((await core.GET('/object/objectType')).response.status).toBe(200);
    expect(await counters()).toMatchObject({ loginRequests: 1, renewRequests: 0 });
  });
});

describe('logins that fail', () => {
  test.each([
    ['expired', 'PersonNeeded', 401, 'CORE_PASSWORD'],
    ['orgless', 'Misconfigured', 404, 'CORE_ORG'],
    ['addressBlocked', 'PersonNeeded', 403, 'network address'],
  ] as const)('%s is %s, says what to do and is not tried again', async (account, code, status, hint) => {
    const core = client({ credentials: simulator.core.accounts[account] });
    const error = await failureOf(core.GET('/object/objectType'));
    expect(error).toMatchObject({ code, status });
    expect(error.message).toMatch(
      /^\[@x\/core\] GET \/object\/objectType: POST \/user\/authenticate → \d+: /,
    );
    expect(error.message).toContain(hint);
    expect(error.message).not.toContain('s3cr3t');
    expect(await failureOf(core.GET('/object/objectType'))).toMatchObject({ code });
    expect((await counters()).loginRequests).toBe(1);
  });

  test('a wrong password is tried once, for all who wait, and says how many attempts are left', async () => {
    const core = client({ credentials: { ...simulator.core.credentials, password: 'wrong' } });
    const errors = await Promise.all(
      Array.from({ length: 100 }, () => failureOf(core.GET('/object/objectType'))),
    );
    for (const { code } of errors) expect(code).toBe('BadCredentials');
    expect(errors[0]!.message).toContain('locked: 2');
    expect(errors[0]!.message).toContain('CORE_PASSWORD');
    expect((await failureOf(core.GET('/object/objectType'))).code).toBe('BadCredentials');
    expect((await counters()).loginRequests).toBe(1);
  });

  test('a locked account is left alone for 15 minutes', async () => {
    for (let attempt = 0; attempt < 3; attempt++) {
      await fetch(`${simulator.core.url}/user/authenticate`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...simulator.core.credentials, password: 'wrong' }),
      });
    }
    const core = client();
    const error = await failureOf(core.GET('/object/objectType'));
    expect(error.code).toBe('Locked');
    expect(error.retryAt).toBe(clock.now() + 15 * minute);
    await clock.advance(15 * minute + 1000);
    expect((await core.GET('/object/objectType')).response.status).toBe(200);
  });

  test('a missing address is named before anything is sent', async () => {
    const error = await failureOf(client({ baseUrl: undefined }).GET('/object/objectType'));
    expect(error.code).toBe('Misconfigured');
    expect(error.message).toContain('CORE_BASE_URL');
  });
});

describe('MFA', () => {
  test('a code that is written down is good for one login; then a person is needed', async () => {
    const core = client({ credentials: simulator.core.accounts.mfa, keepAlive: false });
    await core.GET('/object/objectType');
    await clock.advance(20 * minute);
    const error = await failureOf(core.GET('/object/objectType'));
    expect(error.code).toBe('PersonNeeded');
    expect(error.message).toContain('Pass a function');
    expect(error.message).not.toContain('s3cr3t');
    expect((await counters()).loginRequests).toBe(1);
  });

  test('a function is asked before each login', async () => {
    let asked = 0;
    const { mfaTokenCode, ...login } = simulator.core.accounts.mfa;
    const ask = async () => {
      asked += 1;
      return mfaTokenCode!;
    };
    const core = client({ credentials: { ...login, mfaTokenCode: ask }, keepAlive: false });
    await core.GET('/object/objectType');
    await clock.advance(20 * minute);
    expect((await core.GET('/object/objectType')).response.status).toBe(200);
    expect(asked).toBe(2);
  });

  test('a literal code without which a login is refused is named', async () => {
    const { mfaTokenCode: _, ...login } = simulator.core.accounts.mfa;
    const error = await failureOf(client({ credentials: login }).GET('/object/objectType'));
    expect(error.code).toBe('BadCredentials');
    expect(error.message).toContain('MFA code');
  });
});

describe('API keys', () => {
  test('a key is sent in its own header, given by getToken, and only forgotten by logout', async () => {
    const { apiKey } = simulator.core.accounts.apiKey;
    const sent: Headers[] = [];
    const core = client({
      apiKey,
      fetch: (input, init) => {
        sent.push(new Headers(init?.headers));
        return fetch(input, init);
      },
    });
    expect((await core.GET('/object/objectType')).response.status).toBe(200);
    expect(sent[0]!.get('x-api-key')).toBe(apiKey);
    expect(sent[0]!.has('authorization')).toBe(false);
    expect(await core.auth.getToken()).toBe(apiKey);

    expect(await core.auth.logout()).toEqual({ revoked: false, cleared: true });
    expect((await failureOf(core.auth.getToken())).code).toBe('SignedOut');
    await core.auth.reset();
    expect(await core.auth.getToken()).toBe(apiKey);
    expect(await counters()).toMatchObject({ requests: 1, loginRequests: 0, revocations: 0 });
  });

  test('a key can act as somebody else', async () => {
    const core = client(simulator.core.accounts.apiKey);
    expect((await core.GET('/object/objectType')).response.status).toBe(200);
    const stranger = client({ ...simulator.core.accounts.apiKey, impersonateUserId: 9999 });
    expect((await stranger.GET('/object/objectType')).response.status).toBe(403);
  });

  test('a refused key gives the 401 back', async () => {
    const core = client({ apiKey: 'nobodys-key' });
    expect((await core.GET('/object/objectType')).response.status).toBe(401);
    expect((await counters()).loginRequests).toBe(0);
  });

  test('a key with a line break is refused before it is sent, and not quoted', async () => {
    const error = await failureOf(client({ apiKey: 'from-a-file\n' }).GET('/object/objectType'));
    expect(error.code).toBe('Misconfigured');
    expect(error.message).toContain('CORE_API_KEY');
    expect(error.message).not.toContain('from-a-file');
    expect((await counters()).requests).toBe(0);
  });
});

test('the answer of an operation that gives a secret is never quoted', async () => {
  const core = client();
  await simulator.core.faults.add({ kind: 'cut', on: 'data' });
  const error = await core.POST('/user/authenticate/productboard').catch((thrown: unknown) => thrown);
  expect(String(error)).toContain('/user/authenticate/productboard');
  expect(String(error)).not.toContain('s3cr3t');
});

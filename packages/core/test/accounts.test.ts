import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileStore } from '@x/auth-core/file';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type CoreClient, createCoreClient } from '../src/index.ts';
import { authFailure, startCore } from './vendor.ts';

const firstRecord = async (core: CoreClient) => {
  for await (const { name } of core.records.list({ objectTypeId: 1 })) return name;
  return undefined;
};

describe('from the README to the first record', () => {
  test('a user with an API key alone reads it at once, without a login', async () => {
    const { vendor, client } = await startCore();
    const { apiKey } = vendor.accounts.apiKey;
    expect(await firstRecord(client({ apiKey }))).toBe('Water damage');
    expect(await vendor.counters()).toMatchObject({ loginRequests: 0, invalid: 0 });

    const error = await authFailure(createCoreClient({ baseUrl: vendor.url, apiKey: ' ' }).auth.getToken());
    expect(error.message).toBe(
      '[@x/core] apiKey is wrong: must be visible ASCII without spaces or line breaks. Change the option apiKey or the variable CORE_API_KEY.',
    );
  });

  test('a user with MFA is told that a code is missing, and asked once for each login', async () => {
    const { vendor, client, clock } = await startCore();
    const { mfaTokenCode, ...login } = vendor.accounts.mfa;
    const error = await authFailure(client({ credentials: login }).auth.getToken());
    expect(error).toMatchObject({ code: 'BadCredentials', status: 401 });
    expect(error.message).toBe(
      '[@x/core] POST /user/authenticate → 401: the e-mail address, password or MFA code is refused; attempts left before the account is locked: 2. Check credentials.email, .password, .selectedOrg (CORE_EMAIL, CORE_PASSWORD, CORE_ORG) and, for a user with MFA, .mfaTokenCode; or apiKey (CORE_API_KEY).',
    );

    let asked = 0;
    const ask = async () => {
      asked += 1;
      return mfaTokenCode!;
    };
    const core = client({ credentials: { ...login, mfaTokenCode: ask } });
    const names = await Promise.all(Array.from({ length: 10 }, () => firstRecord(core)));
    expect(new Set(names)).toEqual(new Set(['Water damage']));
    expect(asked).toBe(1);
    // The session is kept alive by itself, since another login would need the person again.
    for (let passed = 0; passed < 60; passed++) {
      await clock.advance(60_000);
      await expect.poll(async () => (await vendor.counters()).inFlight).toBe(0);
    }
    expect(await firstRecord(core)).toBe('Water damage');
    expect(asked).toBe(1);
    await core.auth.close();
  });

  test('a user of single sign-on is told to use an API key before any password goes out', async () => {
    const { vendor, client } = await startCore();
    const sent: string[] = [];
    const sso = client({
      credentials: vendor.accounts.singleSignOn,
      fetch(url, init) {
        sent.push(`${new URL(url).pathname} ${init?.body}`);
        return fetch(url, init);
      },
    });
    for (let call = 0; call < 3; call++) {
      const refused = await authFailure(firstRecord(sso));
      expect(refused.code).toBe('PersonNeeded');
      expect(refused.message).toContain(
        'POST /user/authenticate/strategy: this user logs in through single sign-on, which needs a browser. Use an API key (CORE_API_KEY)',
      );
    }
    expect(sent).toEqual(['/user/authenticate/strategy {"email":"sso@example.org"}']);
    expect((await vendor.counters()).loginRequests).toBe(0);

    // An administrator makes the key for the user's membership.
    const admin = client();
    const [user] = (await admin.users.list({ search: vendor.accounts.singleSignOn.email })).data;
    const { currentOrg } = await admin.users.me();
    const { id } = await admin.organisations.getMembership({ orgId: currentOrg!.id, userId: user!.id });
    const { apiKey } = await admin.apiKeys.create({ body: { orgUserId: id, name: 'Integration' } });
    const core = client({ apiKey });
    expect(await firstRecord(core)).toBe('Water damage');
    expect((await core.users.me()).email).toBe(vendor.accounts.singleSignOn.email);
  });

  test('a user of two organisations is told their ids, and chooses one', async () => {
    const { vendor, client } = await startCore();
    const { selectedOrg, ...login } = vendor.accounts.severalOrgs;
    const error = await authFailure(firstRecord(client({ credentials: login })));
    expect(error.code).toBe('Misconfigured');
    expect(error.message).toContain(
      'belongs to several organisations: 4711 (Example), 4712 (Example Two). Set credentials.selectedOrg (CORE_ORG)',
    );
    const core = client({ credentials: { ...login, selectedOrg } });
    expect(await firstRecord(core)).toBe('Water damage');
    expect((await core.users.me()).currentOrg).toEqual({ id: 4712 });
  });

  test('a user of one organisation need not know its id', async () => {
    const { vendor, client } = await startCore();
    const { selectedOrg, ...login } = vendor.credentials;
    const core = client({ credentials: login });
    expect((await core.users.me()).currentOrg).toEqual({ id: selectedOrg });
  });
});

describe('acting as another user', () => {
  test('the client acts as one user, and a call of its own as another', async () => {
    const { vendor, client } = await startCore();
    const { apiKey } = vendor.accounts.apiKey;
    const email = async (core: CoreClient, headers = {}) => (await core.users.me({}, { headers })).email;
    const asKey = client({ apiKey });
    expect(await email(asKey)).toBe('main@example.com');
    expect(await email(asKey, { 'impersonate-user-id': 1003 })).toBe('mfa@example.com');
    const asMfa = client({ apiKey, impersonateUserId: 1003 });
    expect(await email(asMfa)).toBe('mfa@example.com');
    expect(await email(asMfa, { 'impersonate-user-id': 1002 })).toBe('restricted@example.com');
    expect(await email(asMfa, { 'impersonate-user-id': null })).toBe('main@example.com');
  });
});

describe('a wrong password', () => {
  async function restarted() {
    const path = mkdtempSync(join(tmpdir(), 'core-accounts-'));
    onTestFinished(() => rmSync(path, { recursive: true }));
    return () => fileStore({ path: join(path, 'tokens'), key: Buffer.alloc(32, 7) });
  }

  test('50 callers cost one failed login, a restart with the same file store none, and the account is not locked', async () => {
    const { vendor, client } = await startCore();
    const store = await restarted();
    const wrong = { ...vendor.credentials, password: 'wrong' };
    const first = client({ credentials: wrong, store: store() });
    const errors = await Promise.all(Array.from({ length: 50 }, () => authFailure(firstRecord(first))));
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['BadCredentials']));
    await first.auth.close();

    const second = client({ credentials: wrong, store: store() });
    expect((await authFailure(firstRecord(second))).code).toBe('BadCredentials');
    expect(await vendor.counters()).toMatchObject({ loginRequests: 1, logins: 0 });
    await second.auth.close();

    expect(await firstRecord(client())).toBe('Water damage');
  });
});

describe('the question how a user logs in', () => {
  const strategy = '/user/authenticate/strategy';

  test('is asked before the first login and not before the next ones', async () => {
    const { vendor, client } = await startCore();
    let asked = 0;
    const core = client({
      fetch(url, init) {
        asked += Number(url.endsWith(strategy));
        return fetch(url, init);
      },
    });
    for (let login = 0; login < 3; login++) {
      await core.auth.getToken();
      await vendor.revokeAll();
      await firstRecord(core);
    }
    expect(asked).toBe(1);
    expect((await vendor.counters()).logins).toBeGreaterThan(2);
  });

  test('lets the login be tried where it is not answered, which then says what is wrong', async () => {
    const { vendor, client } = await startCore();
    await vendor.faults.add({ kind: 'drop', on: 'open' });
    const core = client({ credentials: { ...vendor.credentials, password: 'wrong' } });
    for (let call = 0; call < 3; call++)
      expect((await authFailure(core.auth.getToken())).code).toBe('BadCredentials');
    expect((await vendor.counters()).loginRequests).toBe(1);
  });

  test('keeps one login from being sent where it hangs, and no later one', async () => {
    const { vendor, client, clock } = await startCore();
    let asked: () => void = () => {};
    const hasAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const core = client({
      fetch(url, init) {
        if (!url.endsWith(strategy)) return fetch(url, init);
        asked();
        return new Promise(() => {});
      },
    });
    const error = authFailure(core.auth.getToken());
    await hasAsked;
    await clock.advance(120_000);
    expect(await error).toMatchObject({ code: 'Transient' });
    expect((await vendor.counters()).loginRequests).toBe(0);
    expect(await firstRecord(core)).toBe('Water damage');
    expect((await vendor.counters()).loginRequests).toBe(1);
  });
});

test('maintenance at login is waited for, and no failed login', async () => {
  const { vendor, client, clock } = await startCore();
  await vendor.faults.add({ kind: 'status', status: 503, on: 'login', times: 1 });
  const core = client({ retries: 0 });
  for (let call = 0; call < 5; call++) {
    const error = await authFailure(core.auth.getToken());
    expect(error).toMatchObject({ code: 'Transient', status: 503 });
    expect(error.message).toContain('the organisation is in maintenance mode. Try again in ');
  }
  expect((await vendor.counters()).loginRequests).toBe(1);
  await clock.advance(61_000);
  expect(await firstRecord(core)).toBe('Water damage');
});

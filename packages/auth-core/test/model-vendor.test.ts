import { expect, it } from 'vitest';
import { MODEL_SECRET, type ModelVendor, modelVendor, virtualClock } from '../src/testing.ts';

/** What users of `@x/auth-core/testing` get as their vendor: its rules, over its own fetch. */
const ORIGIN = 'https://vendor.example';
const MINUTE = 60_000;

function start(traits: Partial<ModelVendor['traits']> = {}) {
  const clock = virtualClock();
  const vendor = modelVendor({ now: clock.now, traits });
  vendor.setSecret('ada', 'right');
  const send = async (path: string, json?: object, bearer?: string) => {
    const response = await vendor.fetch(ORIGIN + path, {
      method: 'POST',
      body: json ? JSON.stringify(json) : null,
      headers: bearer === undefined ? {} : { authorization: `Bearer ${bearer}` },
    });
    return { status: response.status, body: (await response.json()) as Record<string, string> };
  };
  const login = async (password = 'right', username = 'ada') => send('/login', { username, password });
  return { clock, vendor, send, login };
}

it('gives a token for the right secret, and for no other name or secret', async () => {
  const { vendor, send, login } = start();
  const { status, body } = await login();
  expect(status).toBe(200);
  expect(body.token).toContain(MODEL_SECRET);
  expect((await send('/data', undefined, body.token)).status).toBe(200);
  expect((await login('wrong')).status).toBe(401);
  expect((await login('right', 'nobody')).status).toBe(401);
  expect((await send('/login')).status).toBe(401);
  expect((await send('/data')).status).toBe(401);
  expect((await send('/elsewhere')).status).toBe(404);
  expect(vendor.counts).toMatchObject({ logins: 1, refusedLogins: 3, data: 1, refusedData: 1 });
});

it('locks an account after as many wrong secrets as it says, for as long as it says', async () => {
  const { clock, login } = start({ lockAfter: 2, lockMs: MINUTE });
  await login('wrong');
  await login('wrong');
  expect((await login()).status).not.toBe(200);
  await clock.advance(MINUTE);
  expect((await login()).status).toBe(200);
});

it.each([
  [true, 401],
  [false, 200],
])(
  'notices a refresh token that is presented twice; ends the session: %s',
  async (reuseEndsSession, status) => {
    const { clock, vendor, send, login } = start({
      renewsBy: 'refresh-token',
      singleUse: true,
      reuseEndsSession,
    });
    const first = (await login()).body;
    const second = (await send('/renew', { refresh: first.refresh })).body;
    await clock.advance(1);
    expect((await send('/renew', { refresh: first.refresh })).status).toBe(401);
    expect(vendor.counts.reuses).toBe(1);
    expect((await send('/data', undefined, second.token)).status).toBe(status);
  },
);

it('ends a session by a call, and single tokens or whole sessions without one', async () => {
  const { vendor, send, login } = start({ renewsBy: 'refresh-token' });
  const ended = (await login()).body;
  expect((await send('/revoke', undefined, ended.token)).status).toBe(200);
  expect((await send('/data', undefined, ended.token)).status).toBe(401);
  expect((await send('/revoke', undefined, 'unknown')).status).toBe(200);

  const single = (await login()).body;
  vendor.revoke(single.token!);
  vendor.revoke('unknown');
  expect((await send('/data', undefined, single.token)).status).toBe(401);
  expect((await send('/renew', { refresh: single.refresh })).status).toBe(200);

  const whole = (await login()).body;
  vendor.revoke(whole.token!, true);
  expect((await send('/renew', { refresh: whole.refresh })).status).toBe(401);
});

it('takes the new secret of an account and not the old one', async () => {
  const { vendor, login } = start();
  vendor.setSecret('ada', 'new');
  expect((await login()).status).toBe(401);
  expect((await login('new')).status).toBe(200);
  expect(vendor.accounts).toEqual(['ada']);
});

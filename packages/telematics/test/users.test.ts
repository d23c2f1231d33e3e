import { type VirtualClock, virtualClock } from '@x/auth-core/testing';
import { type SimulatorSettings, startSimulator } from '@x/simulator';
import { afterEach, expect, test, vi } from 'vitest';
import { createTelematicsUsers, memoryStore, type TelematicsUsersOptions } from '../src/index.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(open.splice(0).map((each) => each.close()));
});

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The vendor with some users, a clock that it shares with the clients, and how many logins were under way at once. */
async function start(
  options: TelematicsUsersOptions = {},
  settings: SimulatorSettings<'telematics'> = { loginLimit: { telematics: false } },
) {
  const clock: VirtualClock = virtualClock({ start: Date.UTC(2026, 0, 20) });
  const simulator = await startSimulator({ ...settings, vendors: ['telematics'], clock });
  open.push(simulator);
  const vendor = simulator.telematics;
  const logins = { now: 0, most: 0 };
  const users = createTelematicsUsers({
    baseUrl: vendor.url,
    instanceId: vendor.credentials.instanceId,
    instanceKey: vendor.credentials.instanceKey,
    clock,
    retries: 0,
    policy: { loginBudget: false },
    async fetch(input, init) {
      const isLogin = input.endsWith('/v1/Auth/Login');
      if (isLogin) logins.most = Math.max(logins.most, ++logins.now);
      try {
        return await fetch(input, init);
      } finally {
        if (isLogin) logins.now--;
      }
    },
    ...options,
  });
  open.push(users);
  return { vendor, clock, users, logins, tokens: vendor.accounts.users };
}

const rejection = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

test('each user has a client of their own, which sees their own data', async () => {
  const { users, tokens, vendor } = await start();
  const profiles = await Promise.all(tokens.map((token) => users.get(token).users.get()));
  expect(profiles.map((profile) => profile?.DeviceToken)).toEqual(tokens);
  expect(users.get(tokens[0]!)).toBe(users.get(tokens[0]!));
  expect(await vendor.counters()).toMatchObject({ logins: tokens.length, refused: 0, invalid: 0 });
});

test('no more clients are held than the bound, and one that comes back does not log in again', async () => {
  const { users, tokens, vendor } = await start({ maxClients: 3 });
  const [first, ...others] = tokens.slice(0, 5);
  const before = users.get(first!);
  await before.users.get();
  for (const token of others) await users.get(token).users.get();
  expect(users.size).toBe(3);
  expect(users.get(first!)).not.toBe(before);
  await users.get(first!).users.get();
  // The one that was let go works on for whoever holds it.
  await before.users.get();
  expect(await vendor.counters()).toMatchObject({ logins: 5, refused: 0 });
});

test('the client that was not asked for the longest is the one that goes', async () => {
  const { users, tokens } = await start({ maxClients: 2 });
  const [one, two, three] = tokens as [string, string, string];
  const kept = users.get(one);
  const gone = users.get(two);
  users.get(one);
  users.get(three);
  expect(users.get(one)).toBe(kept);
  expect(users.get(two)).not.toBe(gone);
});

test('no more logins run at once than the bound, also when all tokens are revoked at once', async () => {
  const { users, tokens, vendor, logins } = await start({ maxLogins: 2 });
  await vendor.faults.add({ kind: 'latency', on: 'login', ms: 10 });
  const all = () => Promise.all(tokens.map((token) => users.get(token).users.get()));
  await all();
  await vendor.revokeAll();
  await all();
  expect(logins.most).toBe(2);
  expect(await vendor.counters()).toMatchObject({ logins: 2 * tokens.length });
});

test('what needs no token costs no login', async () => {
  const { users, tokens, vendor } = await start();
  await users.get(tokens[0]!).leaderboards.get();
  expect(await vendor.counters()).toMatchObject({ loginRequests: 0 });
});

test('the logins that the vendor allows are counted for all users together', async () => {
  const { users, tokens, vendor } = await start({ policy: {} }, {});
  const calls = tokens.slice(0, 6).map((token) => () => users.get(token).users.get());
  for (const call of calls.slice(0, 5)) await call();
  expect(await rejection(calls[5]!())).toMatchObject({ code: 'BudgetSpent' });
  // The vendor has seen five, and has blocked nobody.
  expect(await vendor.counters()).toMatchObject({ loginRequests: 5, logins: 5 });
});

test('a call waits for its turn within maxWaitMs, and others whose tokens are there do not', async () => {
  const { users, tokens, vendor, clock } = await start(
    { policy: { loginBudget: { burst: 1, refillMs: MINUTE } }, maxWaitMs: 10 * MINUTE },
    {},
  );
  const [one, two, three] = tokens as [string, string, string];
  await users.get(one).users.get();
  const waiting = Promise.all([users.get(two).users.get(), users.get(three).users.get()]);
  let done = false;
  void waiting.then(() => {
    done = true;
  });
  await users.get(one).users.get();
  expect(done).toBe(false);
  for (let step = 0; step < 60 && !done; step++) await clock.advance(10_000);
  await waiting;
  expect(await vendor.counters()).toMatchObject({ loginRequests: 3, logins: 3 });
});

test('a caller who gives up waits no longer', async () => {
  const { users, tokens, clock } = await start(
    { policy: { loginBudget: { burst: 1, refillMs: MINUTE } }, maxWaitMs: 10 * MINUTE },
    {},
  );
  await users.get(tokens[0]!).users.get();
  const controller = new AbortController();
  const call = rejection(users.get(tokens[1]!).users.get({}, { signal: controller.signal }));
  await clock.advance(1_000);
  controller.abort(new Error('enough'));
  expect(await call).toMatchObject({ message: 'enough' });
});

test('clients of two processes with one store share the sessions of their users', async () => {
  const clock = virtualClock({ start: Date.UTC(2026, 0, 20) });
  const store = memoryStore({ clock });
  const { users, tokens, vendor } = await start({ store });
  for (const token of tokens) await users.get(token).users.get();
  const other = createTelematicsUsers({
    baseUrl: vendor.url,
    instanceId: vendor.credentials.instanceId,
    instanceKey: vendor.credentials.instanceKey,
    store,
  });
  open.push(other);
  for (const token of tokens) await other.get(token).users.get();
  expect(await vendor.counters()).toMatchObject({ logins: tokens.length, refused: 0 });
});

/** Lets time pass until a promise is settled: one client waits for what the other one does. */
async function whileTimePasses(clock: VirtualClock, promise: Promise<unknown>): Promise<void> {
  let done = false;
  const settled = promise.finally(() => {
    done = true;
  });
  while (!done) await clock.advance(10);
  await settled;
}

// Reported for other fleets: two clients of one user present the same refresh token, and the vendor ends the session.
test('tokens that run out at once are renewed once each, by clients of two processes', async () => {
  const { users, tokens, vendor, clock } = await start(
    {},
    { loginLimit: { telematics: false }, lifeMs: HOUR },
  );
  const store = memoryStore({ clock });
  const fleet = () => {
    const made = createTelematicsUsers({
      baseUrl: vendor.url,
      instanceId: vendor.credentials.instanceId,
      instanceKey: vendor.credentials.instanceKey,
      policy: { loginBudget: false },
      retries: 0,
      store,
      clock,
    });
    open.push(made);
    return made;
  };
  await users.close();
  const fleets = [fleet(), fleet()];
  const all = () =>
    whileTimePasses(
      clock,
      Promise.all(fleets.flatMap((each) => tokens.map((token) => each.get(token).users.get()))),
    );
  await all();
  await clock.advance(HOUR);
  await all();
  expect(await vendor.counters()).toMatchObject({
    logins: tokens.length,
    renewals: tokens.length,
    reusedRefreshTokens: 0,
    refused: 0,
  });
});

// Reported too: what is thrown out of a cache while it renews, and is made anew meanwhile.
test('a client that is let go while it renews and is asked for again spends no token twice', async () => {
  const { users, tokens, vendor, clock } = await start(
    { maxClients: 1 },
    { loginLimit: { telematics: false }, lifeMs: HOUR },
  );
  for (const token of tokens) await users.get(token).users.get();
  await clock.advance(HOUR);
  const calls = [1, 2, 3].flatMap(() => tokens.map((token) => users.get(token).users.get()));
  await whileTimePasses(clock, Promise.all(calls));
  expect(users.size).toBe(1);
  expect(await vendor.counters()).toMatchObject({
    logins: tokens.length,
    renewals: tokens.length,
    reusedRefreshTokens: 0,
    refused: 0,
  });
});

test('instance and key come from variables', async () => {
  const { vendor, tokens } = await start();
  vi.stubEnv('TELEMATICS_INSTANCE_ID', vendor.credentials.instanceId);
  vi.stubEnv('TELEMATICS_INSTANCE_KEY', vendor.credentials.instanceKey);
  const users = createTelematicsUsers({ baseUrl: vendor.url });
  open.push(users);
  expect((await users.get(tokens[1]!).users.get())?.DeviceToken).toBe(tokens[1]);
});

test.each([{ maxClients: 0 }, { maxLogins: 1.5 }, { maxClients: Number.NaN }])(
  'a bound that is none is refused by its name (%#)',
  (options) => {
    const [name] = Object.keys(options);
    expect(() => createTelematicsUsers(options)).toThrow(
      `[@x/telematics] the option ${name} must be a whole number from 1.`,
    );
  },
);

test('after close there are no clients any more', async () => {
  const { users, tokens } = await start();
  const client = users.get(tokens[0]!);
  await client.users.get();
  await users.close();
  expect(users.size).toBe(0);
  expect(() => users.get(tokens[0]!)).toThrow('close() was called');
  expect(await rejection(client.users.get())).toMatchObject({ code: 'Closed' });
});

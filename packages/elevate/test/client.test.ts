import { virtualClock } from '@x/auth-core/testing';
import { type Simulator, startSimulator } from '@x/simulator';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type ClientEvent,
  createElevateClient,
  type ElevateClientOptions,
  isAuthError,
  paginateList,
  unwrap,
} from '../src/index.ts';

const clock = virtualClock();
const firstPage = { params: { query: { page: 1, pageSize: 10 } } } as const;
let simulator: Simulator<'elevate'>;

beforeEach(async () => {
  simulator = await startSimulator({ vendors: ['elevate'], clock });
});
afterEach(() => simulator.close());

function client(options: ElevateClientOptions = {}) {
  const { url, credentials } = simulator.elevate;
  const authentication = options.token === undefined ? { credentials } : {};
  return createElevateClient({ baseUrl: url, clock, ...authentication, ...options } as ElevateClientOptions);
}

async function failureOf(call: Promise<unknown>) {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!isAuthError(error)) throw new Error(`an auth error was expected, not ${error}`);
  return error;
}

const loginRequests = async () => (await simulator.elevate.counters()).loginRequests;

test('calls at the same time share one login', async () => {
  const elevate = client();
  const answers = await Promise.all(Array.from({ length: 20 }, () => elevate.GET('/customers', firstPage)));
  for (const { data } of answers) expect(data).toHaveLength(10);
  expect(await simulator.elevate.counters()).toMatchObject({ loginRequests: 1, dataCalls: 20, refused: 0 });
});

test('a token is replaced in the background in its last 90 s, and after 15 min before the call', async () => {
  const elevate = client({ random: { uniform: () => 0, id: () => crypto.randomUUID() } });
  await elevate.GET('/customers', firstPage);
  await clock.advance(14 * 60_000);
  const before = elevate.auth.peek();
  expect(await elevate.auth.getToken()).toBe(before);
  await expect.poll(() => elevate.auth.state().generation).toBe(2);
  expect(elevate.auth.peek()).not.toBe(before);

  await clock.advance(16 * 60_000);
  expect((await elevate.GET('/customers', firstPage)).response.status).toBe(200);
  expect(await simulator.elevate.counters()).toMatchObject({ logins: 3, refused: 0 });
});

test('a revoked token is replaced once and the call sent again', async () => {
  const events: ClientEvent[] = [];
  const elevate = client({ onEvent: (event) => events.push(event) });
  const user = { username: 'new', firstName: 'N', lastName: 'Ew', email: 'new@example.com', userRoles: [1] };
  await elevate.GET('/customers', firstPage);
  await simulator.elevate.revokeAll();
  expect(await unwrap(elevate.POST('/users', { body: user }))).toMatchObject(user);
  expect(await loginRequests()).toBe(2);
  const types = events.map(({ type }) => type).filter((type) => !type.startsWith('call-'));
  expect(types).toEqual(['obtained', 'obtained', 'replayed']);
});

test('a 403 is a permission and never causes a login', async () => {
  const elevate = client({ credentials: simulator.elevate.accounts.limited });
  const { error, response } = await elevate.GET('/users', firstPage);
  expect(response.status).toBe(403);
  expect(error).toBeDefined();
  await elevate.GET('/user-roles', firstPage);
  expect(await loginRequests()).toBe(1);
});

test('a change is sent as a JSON Patch, and again after a refused token', async () => {
  const types: (string | null)[] = [];
  const elevate = client({
    fetch: (input, init) => {
      if (init?.method === 'PATCH') types.push(new Headers(init.headers).get('content-type'));
      return fetch(input, init);
    },
  });
  await elevate.auth.getToken();
  await simulator.elevate.revokeAll();
  const changed = await unwrap(
    elevate.PATCH('/users/{user_id}', {
      params: { path: { user_id: 3 } },
      body: [{ op: 'replace', path: '/enabled', value: false }],
    }),
  );
  expect(changed).toMatchObject({ id: 3, enabled: false });
  expect(types).toEqual(['application/json-patch+json', 'application/json-patch+json']);
});

test('all pages of a list are walked through, up to the one that is not full', async () => {
  const elevate = client();
  const ids: unknown[] = [];
  for await (const { id } of paginateList((query) => elevate.GET('/customers', { params: { query } }), {
    pageSize: 10,
  })) {
    ids.push(id);
  }
  expect(ids).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  expect((await simulator.elevate.counters()).dataCalls).toBe(3);
});

test('a list whose last page is full costs one call more', async () => {
  const elevate = client();
  let pages = 0;
  for await (const _ of paginateList((query) => elevate.GET('/customers', { params: { query } }), {
    pageSize: 5,
  }).pages()) {
    pages += 1;
  }
  expect(pages).toBe(6);
});

test.each([
  ['a wrong password', { password: 'wrong' }, 'BadCredentials', 401],
  [
    'a refused account',
    { username: 'api.refused', password: 's3cr3t-elevate-refused' },
    'BadCredentials',
    403,
  ],
  ['an unknown brand', { brand: 'nobody' }, 'Misconfigured', 404],
])('%s is named and not tried again', async (_, wrong, code, status) => {
  const elevate = client({ credentials: { ...simulator.elevate.credentials, ...wrong } });
  const error = await failureOf(elevate.GET('/customers', firstPage));
  expect(error).toMatchObject({ code, status });
  expect(error.message).toMatch(
    /^\[@x\/elevate\] GET \/customers: POST \/v1\/authenticate → \d+: .*(ELEVATE_BRAND|See in Elevate)/,
  );
  expect(error.message).not.toContain('wrong');
  expect(error.message).not.toContain('s3cr3t');

  expect(await failureOf(elevate.GET('/customers', firstPage))).toMatchObject({ code });
  expect(await loginRequests()).toBe(1);
});

test('what is missing is named before anything is sent', async () => {
  const { username, password } = simulator.elevate.credentials;
  const error = await failureOf(client({ credentials: { username, password } }).GET('/customers', firstPage));
  expect(error.code).toBe('Misconfigured');
  expect(error.message).toContain('credentials.brand');
  expect(error.message).toContain('ELEVATE_BRAND');
  expect((await simulator.elevate.counters()).requests).toBe(0);
});

test('a supplied token is used as it is, and asked for again when it is refused', async () => {
  const other = client();
  const asked: string[] = [];
  const elevate = client({
    token: async () => {
      asked.push(await other.auth.getToken());
      return asked.at(-1)!;
    },
  });
  expect((await elevate.GET('/customers', firstPage)).response.status).toBe(200);
  await simulator.elevate.revokeAll();
  await other.GET('/customers', firstPage);
  expect((await elevate.GET('/customers', firstPage)).response.status).toBe(200);
  expect(new Set(asked).size).toBe(2);
});

test('a supplied token that stays refused gives the 401 back', async () => {
  const elevate = client({ token: 'token-from-elsewhere' });
  expect((await elevate.GET('/customers', firstPage)).response.status).toBe(401);
  expect(await loginRequests()).toBe(0);
});

test('a token with a line break is refused before it is sent, and not quoted', async () => {
  const error = await failureOf(client({ token: 'from-a-file\n' }).GET('/customers', firstPage));
  expect(error.code).toBe('Misconfigured');
  expect(error.message).toContain('ELEVATE_TOKEN');
  expect(error.message).not.toContain('from-a-file');
  expect((await simulator.elevate.counters()).requests).toBe(0);
});

test('logout forgets the token; there is nothing to revoke', async () => {
  const elevate = client();
  await elevate.GET('/customers', firstPage);
  expect(await elevate.auth.logout()).toEqual({ revoked: false, cleared: true });
  expect((await failureOf(elevate.GET('/customers', firstPage))).code).toBe('SignedOut');
  await elevate.auth.reset();
  expect((await elevate.GET('/customers', firstPage)).response.status).toBe(200);
});

test('an unreadable answer to a login is never quoted', async () => {
  await simulator.elevate.faults.add({ kind: 'cut', on: 'login' });
  const error = await failureOf(client({ retries: 0 }).GET('/customers', firstPage));
  expect(error.code).toBe('Transient');
  expect(error.message).not.toContain('eyJ');
});

test('a list is walked through by its method, page by page, and no further than its consumer', async () => {
  const elevate = client();
  const ids: number[] = [];
  for await (const { id } of elevate.customers.list({ page: 1, pageSize: 10 })) ids.push(id);
  expect(ids).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  expect((await simulator.elevate.counters()).dataCalls).toBe(3);
  for await (const { id } of elevate.customers.list({ page: 1, pageSize: 10 })) if (id === 10) break;
  expect((await simulator.elevate.counters()).dataCalls).toBe(4);
});

test.each([0, 1001, 5000, 2.5, Number.NaN])(
  'a page size of %d is refused before the first call',
  async (pageSize) => {
    const elevate = client();
    expect(() => paginateList((query) => elevate.GET('/users', { params: { query } }), { pageSize })).toThrow(
      RangeError,
    );
    await expect(elevate.users.list({ page: 1, pageSize })).rejects.toThrow(RangeError);
    expect((await simulator.elevate.counters()).requests).toBe(0);
  },
);

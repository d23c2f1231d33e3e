import { expect, expectTypeOf, test } from 'vitest';
import {
  createTelematicsClient,
  createTelematicsUsers,
  type TelematicsClient,
  type TelematicsClientOptions,
  unwrap,
} from '../src/index.ts';

// Checked by tsc; the functions never run. What must not compile carries @ts-expect-error.

declare const telematics: TelematicsClient;

export async function calls() {
  const query = { startDate: '2026-01-05', endDate: '2026-01-18' };
  const { data } = await telematics.GET('/statistics/v1/Scorings/individual', { params: { query } });
  expectTypeOf(data!.Result!.OverallScore).toEqualTypeOf<number | null | undefined>();
  const scores = await unwrap(telematics.GET('/statistics/v1/Scorings/individual', { params: { query } }));
  expectTypeOf(scores!.OverallScore).toEqualTypeOf<number | null | undefined>();

  const { data: daily } = await telematics.GET('/statistics/v1/Statistics/individual/daily', {
    params: { query: { ...query, tag: 'Business' } },
  });
  expectTypeOf(daily!.Result![0]!.ReportDate).toEqualTypeOf<string | undefined>();
  expectTypeOf(daily!.Result![0]!.BreakingCount).toEqualTypeOf<number | undefined>();

  const { data: heartbeats } = await telematics.POST('/api/heartbeats/get/v1/raw/users/latest', {
    body: ['a device token'],
  });
  expectTypeOf(heartbeats!.Result![0]!['Heartbeat Date']).toEqualTypeOf<string | undefined>();

  // @ts-expect-error there is no such path
  await telematics.GET('/statistics/v1/scorings/individual', { params: { query } });
  // @ts-expect-error both dates are required
  await telematics.GET('/statistics/v1/Scorings/individual', { params: { query: { startDate: 'x' } } });
  // @ts-expect-error the query is required
  await telematics.GET('/statistics/v1/Scorings/individual');
  // @ts-expect-error the path has no such method
  await telematics.DELETE('/statistics/v1/Scorings/individual');
  // @ts-expect-error the body is missing
  await telematics.POST('/api/heartbeats/get/v1/raw/users/latest', {});
  // @ts-expect-error the path needs a user
  await telematics.GET('/api/heartbeats/get/v1/raw/users/{userId}/latest');

  expectTypeOf(await telematics.verify()).toEqualTypeOf<
    'proven' | 'no-data' | 'unproven' | 'forbidden' | 'refused'
  >();
}

export async function login() {
  const body = { LoginFields: { deviceToken: 'd' }, Password: 'p' };
  const { data } = await telematics.POST('/v1/Auth/Login', { body });
  expectTypeOf(data!.Result!.AccessToken!.Token).toEqualTypeOf<string | undefined>();
  // The form of the vendor's newer pages, and the other casing.
  await telematics.POST('/v1/Auth/Login', { body: { loginFields: '{"email":"e"}', password: 'p' } });
  // @ts-expect-error the header comes from the credentials
  await telematics.POST('/v1/Auth/Login', { body, params: { header: { InstanceId: 'i' } } });
  // @ts-expect-error one casing or the other
  await telematics.POST('/v1/Auth/Login', { body: { loginFields: '{}', Password: 'p' } });
}

const user = { kind: 'user', deviceToken: 'd', instanceId: 'i', instanceKey: 'k' } as const;
const admin = { kind: 'admin', instanceId: 'i', email: 'e', password: 'p' } as const;

const accepted: TelematicsClientOptions[] = [
  {},
  { credentials: user },
  { credentials: admin },
  { credentials: async () => user },
  { loginFieldsAs: 'text' },
];

test.each(accepted)('options %# make a client that has not logged in yet', (options) => {
  expect(createTelematicsClient(options).auth.peek()).toBeUndefined();
});

export function credentials() {
  // @ts-expect-error the kind is missing
  createTelematicsClient({ credentials: { deviceToken: 'd', instanceId: 'i', instanceKey: 'k' } });
  // The rest comes from variables, and is all or nothing.
  createTelematicsClient({ credentials: { kind: 'admin' } });
  // @ts-expect-error the key is missing
  createTelematicsClient({ credentials: { kind: 'user', deviceToken: 'd', instanceId: 'i' } });
  // @ts-expect-error a user has no password
  createTelematicsClient({ credentials: { kind: 'user', instanceId: 'i', password: 'p' } });
  // @ts-expect-error an admin has no instance key
  createTelematicsClient({ credentials: { kind: 'admin', instanceId: 'i', email: 'e', instanceKey: 'k' } });
  // @ts-expect-error this is how another vendor logs in
  createTelematicsClient({ credentials: { username: 'ada', password: 'example' } });
  // @ts-expect-error there is no such form
  createTelematicsClient({ loginFieldsAs: 'json' });
  // @ts-expect-error there is one environment
  createTelematicsClient({ environment: 'sandbox' });
}

interface MyPaths {
  '/mine': {
    get: { responses: { 200: { content: { 'application/json': { mine: boolean } } } } };
  };
}

export async function ownPaths() {
  const { data } = await createTelematicsClient<MyPaths>().GET('/mine');
  expectTypeOf(data!.mine).toEqualTypeOf<boolean>();
}

export async function kinds() {
  const own = createTelematicsClient({ credentials: user });
  const all = createTelematicsClient({ credentials: admin });
  const days = { startDate: '2026-01-05', endDate: '2026-01-18' };

  await own.scorings.get(days);
  await own.GET('/indicators/v3/Streaks');
  await own.GET('/v1/Management/users');
  await all.heartbeats.listLatest({ body: ['d'] });
  await all.GET('/auth/permissions');
  await all.users.update({ UserDeviceToken: 'd', body: {} });
  // Both kinds have what takes either token, or a header in its place.
  await own.leaderboards.get();
  await all.leaderboards.get({}, { headers: { DeviceToken: 'd' } });

  // @ts-expect-error a user has no heartbeats
  own.heartbeats;
  // @ts-expect-error a user sees no accumulated scores
  await own.scorings.listAccumulated(days);
  // @ts-expect-error a user does not search
  await own.users.search({});
  // @ts-expect-error nor by its path
  await own.GET('/v1/Management/users/find');
  // @ts-expect-error nor in the general form
  await own.request('get', '/auth/permissions');
  // @ts-expect-error an admin has no trips of their own
  all.trips;
  // @ts-expect-error an admin has no scores of their own
  await all.scorings.get(days);
  // @ts-expect-error nor by its path
  await all.GET('/indicators/v3/Streaks');
  // @ts-expect-error the path has a method for admins, and this is the other one
  await all.GET('/v1/Management/users');
  // @ts-expect-error the header comes from the credentials
  await own.leaderboards.get({ DeviceToken: 'd' });

  const { instanceId, instanceKey } = user;
  const one = createTelematicsUsers({ instanceId, instanceKey }).get('d');
  await one.scorings.get(days);
  // @ts-expect-error it is a user
  one.heartbeats;
  // @ts-expect-error tokens of all users are kept alive on demand alone
  createTelematicsUsers({ keepAlive: 'timer' });
}

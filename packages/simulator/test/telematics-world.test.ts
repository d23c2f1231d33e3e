import { expect, test } from 'vitest';
import type { SimulatedVendor } from '../src/index.ts';
import { protocols, type Sent, send, start } from './kit.ts';

// What one service of Telematics says has to fit what another one says of the same driver.

const { login, token: tokenOf } = protocols.telematics;
const days = { from: '2026-01-03', to: '2026-01-14' };
const MILES = 0.6214;

async function begin(options: { users?: number } = {}) {
  const { vendor, clock } = await start('telematics', {
    loginLimit: { telematics: false },
    ...(options.users === undefined ? {} : { telematics: { users: options.users } }),
  });
  const user = tokenOf(await login(vendor));
  const admin = tokenOf(await loginAdmin(vendor));
  const call =
    (token: string) =>
    async (path: string, sent: Sent = {}) => {
      const answer = await send(vendor.url + path, { token, ...sent });
      expect([path, answer.status]).toEqual([path, 200]);
      return answer.body?.Result;
    };
  return { vendor, clock, asUser: call(user), asAdmin: call(admin), user };
}

function loginAdmin({ url, accounts: { admin } }: SimulatedVendor<'telematics'>) {
  return send(`${url}/v1/Auth/Login`, {
    headers: { InstanceId: admin.instanceId },
    json: { loginFields: { Email: admin.email }, password: admin.password },
  });
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const period = `StartDate=${days.from}&EndDate=${days.to}`;
const body = {
  StartDate: days.from,
  EndDate: days.to,
  IncludeDetails: true,
  IncludeStatistics: true,
  IncludeScores: true,
};

interface Trip {
  Id: string;
  Identifiers: { UserId: string };
  Data: {
    StartDate: string;
    EndDate: string;
    IncomingTrackToken: string;
    TransportType: { Current: string };
  };
  Statistics: Record<string, number>;
  Scores: Record<string, number>;
}

test('statistics are the sums of the trips, in every service', async () => {
  const { asUser, asAdmin, vendor } = await begin();
  const { deviceToken } = vendor.credentials;
  const trips: Trip[] = (await asUser('/trips/get/v1/', { json: body })).Trips;
  expect(trips.length).toBeGreaterThan(3);
  const km = sum(trips.map(({ Statistics }) => Statistics.Mileage!));
  const minutes = sum(trips.map(({ Statistics }) => Statistics.DurationMinutes!));
  const legacy = await asUser(
    `/statistics/v1/Statistics/individual?startDate=${days.from}&endDate=${days.to}`,
  );
  const [own] = await asUser(`/indicators/v3/Statistics?${period}&TransportType=All`);
  const [seen] = await asAdmin(
    `/indicators/admin/v3/Statistics?${period}&TransportType=All&UserId=${deviceToken}`,
  );
  for (const figures of [legacy, own, seen]) {
    expect(figures.MileageKm).toBeCloseTo(km, 1);
    expect(figures.MileageMile).toBeCloseTo(km * MILES, 1);
    expect(figures.DrivingTime).toBeCloseTo(minutes, 1);
    expect(figures.TripsCount).toBe(trips.length);
    expect(figures.DriverTripsCount + figures.OtherTripsCount).toBe(figures.TripsCount);
    expect(figures.DayDrivingTime + figures.NightDrivingTime + figures.RushHoursDrivingTime).toBeCloseTo(
      minutes,
      1,
    );
  }
  expect(own.AccelerationsCount).toBe(sum(trips.map(({ Statistics }) => Statistics.AccelerationsCount!)));
  expect(legacy.BreakingCount).toBe(own.BrakingsCount);
});

test('the days of a period add up to the period, and each trip is on its day', async () => {
  const { asUser } = await begin();
  const daily: { ReportDate: string; MileageKm: number; TripsCount: number }[] = await asUser(
    `/statistics/v1/Statistics/individual/daily?startDate=${days.from}&endDate=${days.to}`,
  );
  const whole = await asUser(
    `/statistics/v1/Statistics/individual?startDate=${days.from}&endDate=${days.to}`,
  );
  expect(daily).toHaveLength(12);
  expect(sum(daily.map(({ MileageKm }) => MileageKm))).toBeCloseTo(whole.MileageKm, 1);
  const trips: Trip[] = (await asUser('/trips/get/v1/', { json: body })).Trips;
  for (const { ReportDate, TripsCount } of daily) {
    const day = ReportDate.slice(0, 10);
    expect([day, TripsCount]).toEqual([
      day,
      trips.filter(({ Data }) => Data.StartDate.startsWith(day)).length,
    ]);
  }
});

test('many users together are the sum of each of them', async () => {
  const { asAdmin, vendor } = await begin({ users: 5 });
  const scope = `InstanceId=${vendor.credentials.instanceId}`;
  const each: { MileageKm: number; DeviceToken: string }[] = await asAdmin(
    `/statistics/v1/Statistics/accumulated?${scope}&${period}`,
  );
  const together = await asAdmin(`/statistics/v1/Statistics/consolidated?${scope}&${period}`);
  expect(each.map(({ DeviceToken }) => DeviceToken)).toEqual(vendor.accounts.users);
  expect(together.MileageKm).toBeCloseTo(sum(each.map(({ MileageKm }) => MileageKm)), 1);
  expect(together.TotalRegisteredUsers).toBe(5);
});

test('a trip, its track and its waypoints are of the same driver at the same time', async () => {
  const { asUser, asAdmin, vendor, user } = await begin();
  const { deviceToken } = vendor.credentials;
  const { Trips } = await asUser('/trips/get/v1/', { json: body });
  const [trip] = Trips as [Trip];
  expect(trip.Identifiers.UserId).toBe(deviceToken);
  const { Trip: one } = await asAdmin(`/trips/get/admin/v1/${trip.Id}`, {
    json: {
      Identifiers: { UserId: deviceToken },
      IncludeDetails: true,
      IncludeWaypoints: true,
      IncludeEvents: true,
    },
  });
  expect(one.Data.StartDate).toBe(trip.Data.StartDate);
  expect(one.Waypoints.at(-1).SecSinceStart).toBe(trip.Statistics.DurationMinutes! * 60);
  expect(one.Data.StartDateUnixMilliseconds).toBe(Date.parse(trip.Data.StartDate));
  const incidents = ['AccelerationsCount', 'BrakingsCount', 'CorneringsCount'];
  expect(one.Events).toHaveLength(sum(incidents.map((name) => trip.Statistics[name]!)));
  const track = await send(
    `${vendor.url}/mobilesdk/stage/track/get_track/v1?trackToken=${trip.Data.IncomingTrackToken}`,
    { headers: { DeviceToken: deviceToken } },
  );
  expect(track.body.Result.Track).toMatchObject({
    StartDate: trip.Data.StartDate,
    EndDate: trip.Data.EndDate,
    Distance: trip.Statistics.Mileage,
    TrackOriginCode: trip.Data.TransportType.Current,
  });
  // Another driver's trip is none of this user's.
  const other = await send(`${vendor.url}/trips/get/v1/${trip.Id.replace(/^./, 'e')}`, {
    token: user,
    json: {},
  });
  expect(other.status).toBe(404);
});

test('a track that is deleted is gone everywhere', async () => {
  const { asUser, vendor } = await begin();
  const headers = { DeviceToken: vendor.credentials.deviceToken };
  const before: Trip[] = (await asUser('/trips/get/v1/', { json: body })).Trips;
  const gone = before[0]!.Data.IncomingTrackToken;
  await send(`${vendor.url}/mobilesdk/stage/track/${gone}/setdeleted/v1`, { method: 'POST', headers });
  const after: Trip[] = (await asUser('/trips/get/v1/', { json: body })).Trips;
  expect(after).toHaveLength(before.length - 1);
  const figures = await asUser(
    `/statistics/v1/Statistics/individual?startDate=${days.from}&endDate=${days.to}`,
  );
  expect(figures.TripsCount).toBe(after.length);
});

test('scores are those of the trips, weighted by their length', async () => {
  const { asUser } = await begin();
  const trips: Trip[] = (await asUser('/trips/get/v1/', { json: body })).Trips;
  const km = sum(trips.map(({ Statistics }) => Statistics.Mileage!));
  const mean = (name: string) =>
    sum(trips.map(({ Scores, Statistics }) => Scores[name]! * Statistics.Mileage!)) / km;
  const [scores] = await asUser(`/indicators/v3/Scores/safety?${period}`);
  const [eco] = await asUser(`/indicators/v3/Scores/eco?${period}`);
  expect(scores.SafetyScore).toBeCloseTo(mean('Safety'), 1);
  expect(scores.PhoneUsageScore).toBeCloseTo(mean('PhoneUsage'), 1);
  expect(eco.EcoScore).toBeCloseTo(mean('Eco'), 1);
});

test('a daily range of more than 30 days is refused, and one of 30 is not', async () => {
  const { vendor, user } = await begin();
  const status = async (start: string) =>
    (
      await send(
        `${vendor.url}/statistics/v1/Scorings/individual/daily?startDate=${start}&endDate=2026-01-14`,
        { token: user },
      )
    ).status;
  expect(await status('2025-12-15')).toBe(200);
  expect(await status('2025-12-14')).toBe(422);
});

test('a user is registered, found, changed, moved to another group and deleted', async () => {
  const { vendor, asAdmin } = await begin();
  const { instanceId: InstanceId, instanceKey: InstanceKey } = vendor.credentials;
  const group = { InstanceId, InstanceKey };
  const created = await send(`${vendor.url}/v1/Registration/create`, {
    headers: group,
    json: { Email: 'new@drivers.example', UserFields: { ClientId: 'n-1' } },
  });
  const { DeviceToken, AccessToken, RefreshToken } = created.body.Result;
  expect(RefreshToken).toEqual(expect.any(String));
  // The pair of a registration is as good as that of a login.
  const profile = await send(`${vendor.url}/v1/Management/users`, {
    token: AccessToken.Token,
    headers: group,
  });
  expect(profile.body.Result.UserProfile.Email).toBe('new@drivers.example');
  await asAdmin('/v1/Management/users', {
    method: 'PUT',
    headers: { UserDeviceToken: DeviceToken },
    json: { City: 'Oslo', Status: 'Deactivated' },
  });
  const find = (query: string) => asAdmin(`/v1/Management/users/find?Email=new@drivers.example${query}`);
  expect(await find('')).toEqual([]);
  expect((await find('&ShowInactiveUsers=true'))[0]).toMatchObject({
    Status: 'Inactive',
    UserProfile: { City: 'Oslo' },
  });
  // Who is not active does not log in.
  const again = await send(`${vendor.url}/v1/Auth/Login`, {
    headers: { InstanceId },
    json: { LoginFields: { deviceToken: DeviceToken }, Password: InstanceKey },
  });
  expect(again.status).toBe(401);
  await asAdmin(`/v1/Management/users/${DeviceToken}`, { method: 'DELETE' });
  expect(await find('&ShowInactiveUsers=true')).toEqual([]);
  expect(
    (await send(`${vendor.url}/v1/Management/users`, { token: AccessToken.Token, headers: group })).status,
  ).toBe(401);
});

test('an application with users is not deleted, and one without is', async () => {
  const { vendor } = await begin();
  const permissions = await send(`${vendor.url}/auth/permissions`, {
    token: tokenOf(await loginAdmin(vendor)),
  });
  const { companyId } = permissions.body.result.companiesPermissions[0];
  expect(permissions.body).not.toHaveProperty('Result');
  const token = tokenOf(await loginAdmin(vendor));
  const ofCompany = `${vendor.url}/v1/companies/${companyId}/applications`;
  const [first] = (await send(ofCompany, { token })).body.Result;
  const remove = (id: string) =>
    send(`${vendor.url}/v1/Applications/applications/${id}`, { method: 'DELETE', token });
  expect((await remove(first.Id)).body).toMatchObject({ Status: 422, Errors: [{ Key: 'AppToken' }] });
  const { AppId } = (await send(ofCompany, { token, json: { name: 'Fresh' } })).body.Result;
  expect((await remove(AppId)).status).toBe(200);
  expect((await send(`${vendor.url}/v1/Applications/${AppId}`, { token })).body).toMatchObject({
    Result: null,
    Status: 200,
  });
});

test('a login limit can be set, and is on where nothing is said', async () => {
  const { vendor } = await start('telematics', {
    loginLimit: { telematics: { logins: 2, windowMs: 1_000, blockMs: 5_000 } },
  });
  const statuses = [];
  for (let attempt = 0; attempt < 3; attempt++) statuses.push((await login(vendor)).status);
  expect(statuses).toEqual([200, 200, 429]);
});

import { loadSpec, specValidator } from '@tooling/codegen';
import { startSimulator } from '@x/simulator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createTelematicsClient,
  type TelematicsAdminClient,
  type TelematicsClient,
  type TelematicsUserClient,
} from '../src/index.ts';

// Every operation is called once, as a method. The simulator refuses a request that the specification does not allow, and
// every answer is compared with it here.

const now = Date.UTC(2026, 0, 20, 12);
const spec = specValidator(await loadSpec('telematics'));

/** Calls each operation in this order; later ones use what earlier ones have answered. */
function calls(
  user: TelematicsUserClient,
  admin: TelematicsAdminClient,
  ids: Ids,
): Record<string, () => unknown> {
  const { deviceToken, instanceId, instanceKey } = ids.main;
  const legacy = { startDate: '2026-01-05', endDate: '2026-01-18' };
  const days = { StartDate: '2026-01-05', EndDate: '2026-01-18' };
  const group = { ...days, InstanceId: instanceId };
  const one = { UserId: deviceToken, ...days };
  const driver = { TransportType: 'Driver' } as const;
  const include = {
    IncludeDetails: true,
    IncludeStatistics: true,
    IncludeScores: true,
    IncludeRelated: true,
  };
  const ofUser = { Identifiers: { UserId: deviceToken } };
  const event = {
    PointDate: '2026-01-17T17:59:03+01:00',
    Latitude: 52.51,
    Longitude: 13.4,
    EventType: 'Acceleration',
  };
  const { indicators, indicatorsV1, trips, tracks, trackEvents, leaderboards, driveCoins } = user;
  const { vehicles, vehicleDirectories, devices } = user;
  const { adminIndicators, adminIndicatorsV2, adminTrips, heartbeats } = admin;
  const { applications, instances, permissions } = admin;
  const form = new FormData();
  form.set('file', new Blob(['bytes of a picture']), 'picture.png');
  const newUser = '11111111-2222-4333-8444-555555555555';
  return {
    getPermissions: async () => {
      const found = await permissions.get();
      ids.companyId = found!.companiesPermissions![0]!.companyId!;
    },
    createUser: () => user.users.create({ body: { CustomToken: newUser, CreateAccessToken: false } }),
    searchUsers: () => admin.users.search({ DeviceToken: deviceToken, IncludeAccountInfo: true }),
    listUsers: () =>
      admin.users.list({
        body: {
          PageNumber: 1,
          PageSize: 10,
          IncludeAccountInfo: false,
          ShowInactiveUsers: false,
          Sort: 'DateCreatedDesc',
        },
      }),
    getUser: () => user.users.get(),
    updateUser: () => user.users.update({ body: { City: 'Berlin', UserFields: { ClientId: 'driver-42' } } }),
    uploadUserImage: () => user.users.uploadImage({ body: form }),
    checkUser: () => user.users.check({ Email: 'driver-1@drivers.example' }),
    checkEmailCode: () =>
      user.users.checkEmailCode({ body: { Email: 'a@b.example', ConfirmationCode: '1' } }),
    checkPhoneCode: () => user.users.checkPhoneCode({ body: { Phone: '+49170', ConfirmationCode: '1' } }),
    getScorings: () => user.scorings.get(legacy),
    listDailyScorings: () => user.scorings.listDaily(legacy),
    getEcoScorings: () => user.scorings.getEco(),
    listAccumulatedScorings: () => admin.scorings.listAccumulated({ ...days, DeviceToken: deviceToken }),
    listAccumulatedDailyScorings: () => admin.scorings.listAccumulatedDaily(group),
    getConsolidatedScorings: () => admin.scorings.getConsolidated(group),
    listConsolidatedDailyScorings: () => admin.scorings.listConsolidatedDaily(group),
    getStatistics: () => user.statistics.get({ ...legacy, tag: 'Business' }),
    listDailyStatistics: () => user.statistics.listDaily(legacy),
    getLatestTrackDates: () => user.statistics.getLatestDates(),
    listAccumulatedStatistics: () => admin.statistics.listAccumulated(group),
    listAccumulatedDailyStatistics: () => admin.statistics.listAccumulatedDaily(group),
    getConsolidatedStatistics: () => admin.statistics.getConsolidated(group),
    listConsolidatedDailyStatistics: () => admin.statistics.listConsolidatedDaily(group),
    getStreaks: () => user.streaks.get(),
    listAccumulatedStreaks: () => admin.streaks.listAccumulated({ InstanceID: instanceId }),
    getLatestHeartbeat: () => heartbeats.getLatest({ userId: deviceToken }),
    getLatestHeartbeats: () => heartbeats.listLatest({ body: [deviceToken] }),
    getIndicatorStatistics: () => indicators.getStatistics({ ...days, ...driver }),
    listDailyIndicatorStatistics: () => indicators.listDailyStatistics({ ...days, ...driver }),
    getLatestDates: () => indicators.getLatestDates(),
    getSafetyScores: () => indicators.getSafetyScores(days),
    listDailySafetyScores: () => indicators.listDailySafetyScores(days),
    getEcoScores: () => indicators.getEcoScores(days),
    listDailyEcoScores: () => indicators.listDailyEcoScores(days),
    getIndicatorStreaks: () => indicators.getStreaks(),
    getStatisticsV1: () => indicatorsV1.getStatistics(days),
    getLatestDatesV1: () => indicatorsV1.getLatestDates(),
    getSafetyScoresV1: () => indicatorsV1.getSafetyScores(days),
    listDailySafetyScoresV1: () => indicatorsV1.listDailySafetyScores(days),
    getEcoScoresV1: () => indicatorsV1.getEcoScores(days),
    getStreaksV1: () => indicatorsV1.getStreaks(),
    getUserStatistics: () => adminIndicators.getStatistics({ ...one, ...driver }),
    listDailyUserStatistics: () => adminIndicators.listDailyStatistics({ ...one, ...driver }),
    listUserLatestDates: () => adminIndicators.listLatestDates({ UserId: deviceToken }),
    getUniqueTags: () => adminIndicators.getUniqueTags(one),
    getUserSafetyScores: () => adminIndicators.getSafetyScores(one),
    listDailyUserSafetyScores: () => adminIndicators.listDailySafetyScores(one),
    getUserEcoScores: () => adminIndicators.getEcoScores(one),
    listDailyUserEcoScores: () => adminIndicators.listDailyEcoScores(one),
    getUserStreaks: () => adminIndicators.getStreaks({ UserId: deviceToken }),
    getConsolidatedIndicators: () => adminIndicators.getConsolidatedStatistics({ ...group, ...driver }),
    getConsolidatedSafetyScores: () => adminIndicators.getConsolidatedSafetyScores(group),
    getConsolidatedEcoScores: () => adminIndicators.getConsolidatedEcoScores(group),
    listUserLatestDatesV2: () => adminIndicatorsV2.listLatestDates(),
    getConsolidatedStatisticsV2: () => adminIndicatorsV2.getConsolidatedStatistics(group),
    listDailyConsolidatedStatisticsV2: () => adminIndicatorsV2.listDailyConsolidatedStatistics(group),
    getConsolidatedSafetyScoresV2: () => adminIndicatorsV2.getConsolidatedSafetyScores(group),
    listDailyConsolidatedSafetyScoresV2: () => adminIndicatorsV2.listDailyConsolidatedSafetyScores(group),
    getConsolidatedEcoScoresV2: () => adminIndicatorsV2.getConsolidatedEcoScores(group),
    listDailyConsolidatedEcoScoresV2: () => adminIndicatorsV2.listDailyConsolidatedEcoScores(group),
    listTrips: async () => {
      const found = await adminTrips.list({ body: { ...ofUser, ...days, ...include } });
      ids.tripId = found!.Trips![0]!.Id!;
    },
    getTrip: () =>
      adminTrips.get({ tripId: ids.tripId, body: { ...ofUser, ...include, IncludeEvents: true } }),
    listWaypoints: () => adminTrips.listWaypoints({ tripId: ids.tripId, body: ofUser }),
    listShortTrips: () =>
      adminTrips.listShort({ body: { Identifiers: { CompanyId: ids.companyId }, ...days } }),
    listOwnTrips: () => trips.list({ body: { ...days, ...include, UnitSystem: 'Imperial' } }),
    getOwnTrip: () => trips.get({ tripId: ids.tripId, body: { ...include, IncludeWaypoints: true } }),
    listOwnWaypoints: () => trips.listWaypoints({ tripId: ids.tripId, body: {} }),
    listShortOwnTrips: () => trips.listShort({ body: days }),
    listTracks: async () => {
      const found = await tracks.list({ pageNumber: 0, pageSize: 5 });
      ids.trackToken = found!.Tracks![0]!.TrackToken!;
    },
    getTrack: () => tracks.get({ trackToken: ids.trackToken }),
    listShortTracks: () => tracks.listShort(),
    listShortTrackPage: () => tracks.listShortPage({ Page: 1, Count: 3 }),
    startBrowsingTrack: () => tracks.startBrowsing({ trackToken: ids.trackToken }),
    reportWrongEvent: () => trackEvents.reportWrong({ trackToken: ids.trackToken, body: event }),
    reportWrongEventType: () =>
      trackEvents.reportWrongType({
        trackToken: ids.trackToken,
        body: { ...event, ChangeTypeTo: 'Braking' },
      }),
    deleteTrack: () => tracks.delete({ trackToken: ids.trackToken }),
    getLeaderboard: () => leaderboards.get({ UsersCount: 3, RoundUsersCount: 1, ScoringRate: 6 }),
    getLeaderboardPlaces: () => leaderboards.getPlaces(),
    getCoinsV1: () =>
      driveCoins.getTotalV1({ DateFrom: '2026-01-05T00:00:00', DateTo: '2026-01-18T23:59:59' }),
    getCoinsDailyLimit: () => driveCoins.getDailyLimit(),
    getCoins: () => driveCoins.getTotal(times),
    listDailyCoins: () => driveCoins.listDaily(times),
    listCoinsByFactor: () => driveCoins.listByFactor(times),
    createVehicle: async () => {
      ids.vehicleToken = (await vehicles.create({
        body: { Name: 'Van', ManufacturerId: 11, ModelId: 111 },
      }))!;
    },
    listVehicles: () => vehicles.list(),
    updateVehicle: () => vehicles.update({ vehicleToken: ids.vehicleToken, body: { PlateNumber: 'B-XY 1' } }),
    listVehicleDevices: () => vehicles.listDevices({ vehicleToken: ids.vehicleToken }),
    deleteVehicle: () => vehicles.delete({ vehicleToken: ids.vehicleToken }),
    listManufacturers: () => vehicleDirectories.listManufacturers(),
    listModels: () => vehicleDirectories.listModels({ manufacturerId: 11 }),
    createApplication: async () => {
      const created = await applications.create({ CompanyId: ids.companyId, body: { name: 'Fresh' } });
      ids.appId = created!.AppId!;
    },
    listApplications: () => applications.list({ CompanyId: ids.companyId }),
    getApplication: () => applications.get({ AppId: ids.appId, includeInstances: true }),
    updateApplication: () => applications.update({ AppId: ids.appId, body: { description: 'New' } }),
    createInstance: async () => {
      ids.instanceId = (await instances.create({ AppId: ids.appId, body: { name: 'North' } }))!.Id!;
    },
    listInstances: () => instances.list({ AppId: ids.appId, includeDeactivated: true }),
    getInstance: async () => {
      ids.inviteCode = (await instances.get({ InstanceId: ids.instanceId }))!.InviteCode!;
    },
    getInstanceByInviteCode: () =>
      instances.getByInviteCode({ AppId: ids.appId, InviteCode: ids.inviteCode }),
    updateInstance: () => instances.update({ InstanceId: ids.instanceId, Name: 'South' }),
    deleteInstance: () => instances.delete({ InstanceId: ids.instanceId }),
    deleteApplication: () => applications.delete({ AppId: ids.appId }),
    getDevicePosition: () => devices.getPosition({ device_token: deviceToken, date_format: 'iso' }),
    listDeviceTracks: () => devices.listTracks({ device_token: deviceToken }),
    getDeviceStats: () => devices.getStats({ device_token: deviceToken }),
    getDeviceMetadata: () => devices.getMetadata({ device_token: deviceToken, instance_id: instanceId }),
    listDeviceMetadata: () => devices.listMetadata({ instance_id: instanceId, limit: 5 }),
    changeUserInstance: () =>
      admin.users.changeInstance({
        body: { DeviceToken: newUser, ToInstanceId: instanceId, ToInstanceKey: instanceKey },
      }),
    deleteUser: () => admin.users.delete({ DeviceToken: newUser }),
    joinInstance: () => user.users.joinInstance({ inviteCode: 'SOUTH1' }),
    // Last, since they end the tokens of the client. It makes both calls by itself.
    login: async () => {
      const pair = await user.tokens.create({
        body: { LoginFields: { deviceToken }, Password: instanceKey },
      });
      ids.pair = { AccessToken: pair!.AccessToken!.Token!, RefreshToken: pair!.RefreshToken! };
    },
    refreshToken: () => user.tokens.refresh({ body: ids.pair }),
  };
}

const times = { StartDate: '2026-01-05T00:00:00', EndDate: '2026-01-18T23:59:59' };

interface Ids {
  main: { deviceToken: string; instanceId: string; instanceKey: string };
  companyId: string;
  tripId: string;
  trackToken: string;
  vehicleToken: string;
  appId: string;
  instanceId: string;
  inviteCode: string;
  pair: { AccessToken: string; RefreshToken: string };
}

describe('every operation', async () => {
  const clock = { now: () => now };
  const simulator = await startSimulator({ vendors: ['telematics'], clock });
  const { accounts, url, counters } = simulator.telematics;
  const answers: { status: number; body: unknown; url: string; method: string }[] = [];
  const options = {
    baseUrl: url,
    retries: 0,
    async fetch(input: string, init?: RequestInit) {
      const response = await fetch(input, init);
      const text = await response.clone().text();
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      answers.push({ status: response.status, body, url: input, method: init?.method ?? 'GET' });
      return response;
    },
  };
  const user = createTelematicsClient({ ...options, credentials: accounts.main });
  const admin = createTelematicsClient({ ...options, credentials: accounts.admin });
  const all = calls(user, admin, { main: accounts.main } as Partial<Ids> as Ids);
  beforeAll(() => Promise.all([user.auth.getToken(), admin.auth.getToken()]));
  afterAll(() => simulator.close());

  test('is called here', () => {
    expect(Object.keys(all).sort()).toEqual(spec.operations.map((one) => one.operationId).sort());
    expect(spec.operations.length).toBeGreaterThanOrEqual(90);
  });

  test.each(Object.keys(all))('%s answers as the specification says', async (operationId) => {
    answers.length = 0;
    await all[operationId]!();
    expect(answers).toHaveLength(1);
    const [{ status, body, url: sentTo, method }] = answers as [(typeof answers)[number]];
    const operation = spec.operations.find((one) => one.operationId === operationId)!;
    const path = operation.path.replaceAll(/\{[^}]+\}/g, '[^/]+');
    expect(new URL(sentTo).pathname).toMatch(new RegExp(`^${path}$`));
    expect(method).toBe(operation.method.toUpperCase());
    expect({ status, problems: spec.responseBody(operationId, status)(body) }).toEqual({
      status: 200,
      problems: [],
    });
    expect((await counters()).invalid).toBe(0);
  });
});

/** What the server of each path is called. */
test('each operation goes to its host, and elsewhere where baseUrls says so', async () => {
  const servers = new Map(
    Object.entries((await loadSpec('telematics')).paths!).map(([path, item]) => [
      path,
      (item.servers as { url: string; 'x-name': string }[])[0]!,
    ]),
  );
  const sent: string[] = [];
  const client = (baseUrls?: Record<string, string>): TelematicsClient =>
    createTelematicsClient({
      credentials: () => ({ kind: 'user', deviceToken: 'd', instanceId: 'i', instanceKey: 'k' }) as const,
      ...(baseUrls && { baseUrls }),
      retries: 0,
      fetch: async (input) => {
        sent.push(new URL(input).origin);
        return Response.json({ Result: { AccessToken: { Token: 'access', ExpiresIn: 6000 } }, Status: 200 });
      },
    }) as unknown as TelematicsClient;
  const names = [...new Set([...servers.values()].map((server) => server['x-name']))];
  const elsewhere = Object.fromEntries(names.map((name) => [name, `https://${name}.proxy.example`]));
  const [usual, replaced] = [client(), client(elsewhere)];
  await Promise.all([usual, replaced].map(({ auth }) => auth.getToken()));
  for (const { method, path } of spec.operations) {
    const pathParameters = Object.fromEntries(
      [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, 'x']),
    );
    const call = async (one: TelematicsClient) => {
      sent.length = 0;
      await one.request(
        method as 'get',
        path as '/auth/permissions',
        {
          params: { path: pathParameters },
        } as never,
      );
      return sent.at(-1);
    };
    const server = servers.get(path)!;
    expect([path, await call(usual)]).toEqual([path, server.url]);
    expect([path, await call(replaced)]).toEqual([path, `https://${server['x-name']}.proxy.example`]);
  }
});

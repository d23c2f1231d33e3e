import { randomUUID } from 'node:crypto';
import { createRateLimit, noLimit } from '../limits.ts';
import { createTokenBook } from '../token-book.ts';
import { jwtText, jwtTimes, secretText } from '../token-text.ts';
import type { Accounts } from '../types.ts';
import { type Call, firstMember, type Reply, refuse, type VendorDefinition } from '../vendor.ts';

type Kind = 'user' | 'admin';

const userInstanceId = 'a3c1d9e0-7b52-4f64-9f0a-2d6c5b8e1f01';

const accounts: Accounts['telematics'] = {
  main: {
    kind: 'user',
    deviceToken: '7e1f2a3b-4c5d-4e6f-8a9b-0c1d2e3f4a5b',
    instanceId: userInstanceId,
    instanceKey: 's3cr3t-telematics-instance-key',
  },
  admin: {
    kind: 'admin',
    instanceId: 'b4d2e0f1-8c63-4a75-8e1b-3e7d6c9f2a02',
    email: 'EXAM@auth.example',
    password: 's3cr3t-telematics-admin',
  },
};

const deviceTokens = [accounts.main.deviceToken, 'c0ffee00-1111-4222-8333-444455556666'];

const titles: Record<number, string> = {
  404: 'Not found.',
  422: 'One or more validation errors occurred.',
  429: 'Too many requests.',
  500: 'Server error.',
};

function failure(status: number, errors: readonly { Key: string; Message: string }[] = []): Reply {
  return { status, body: { Status: status, Title: titles[status] ?? '', Errors: errors } };
}

function success(result: unknown): Reply {
  return { status: 200, body: { Result: result, Status: 200, Title: '', Errors: [] } };
}

const error = (status: number) => failure(status);

/** The login field is an object, or a string that holds one as JSON. */
function loginFields(body: unknown): unknown {
  const fields = firstMember(body, ['LoginFields', 'loginFields']);
  if (typeof fields !== 'string') return fields;
  try {
    return JSON.parse(fields);
  } catch {
    return undefined;
  }
}

/** Every day from the one to the other, both included, at most 31. */
function daysOf(query: URLSearchParams): string[] {
  const [start, end] = ['startDate', 'endDate'].map((name) => Date.parse(query.get(name) ?? ''));
  const days: string[] = [];
  for (let day = start ?? Number.NaN; day <= (end ?? 0) && days.length < 31; day += 86_400_000) {
    days.push(new Date(day).toISOString());
  }
  return days;
}

const who = { DeviceToken: accounts.main.deviceToken, InstanceId: '', AppId: '', CompanyId: '' };

const safeScore = {
  ...who,
  AccelerationScore: 92.5,
  BrakingScore: 88.25,
  SpeedingScore: 79,
  DistractedScore: 95.75,
  CorneringScore: 90,
  OverallScore: 87.4,
};

const statistics = {
  ...who,
  MileageKm: 120,
  MileageMile: 74.568,
  TripsCount: 9,
  DriverTripsCount: 8,
  OtherTripsCount: 1,
  MaxSpeedKmh: 131,
  MaxSpeedMileh: 81.4034,
  AverageSpeedKmh: 48.5,
  AverageSpeedMileh: 30.1379,
  TotalSpeedingKm: 3.5,
  TotalSpeedingMile: 2.1749,
  AccelerationCount: 4,
  BreakingCount: 6,
  CorneringCount: 2,
  PhoneUsageDurationMin: 3.5,
  PhoneUsageDistanceKm: 1.5,
  PhoneUsageDistanceMile: 0.9321,
  PhoneUsageOverSpeedDurationMin: 0.5,
  PhoneUsageOverSpeedDistanceKm: 0.25,
  PhoneUsageOverSpeedDistanceMile: 0.15535,
  DrivingTime: 150,
  NightDrivingTime: 10,
  DayDrivingTime: 100,
  RushHoursDrivingTime: 40,
};

function heartbeat(userId: string, now: number) {
  return {
    UserId: userId,
    'Heartbeat Date': `${new Date(now).toISOString().slice(0, -1)}0000`,
    'WiFi Enabled': true,
    'GPS Enabled': true,
    'Mobile Data Enabled': true,
    Latitude: 52.52,
    Longitude: 13.405,
    'Extended Data': {
      Application: '1.0 (com.example.app)',
      'Device Has Been Rooted (Android)': '0',
      'Device Model': 'Example Phone',
      'Device OS Version': '14',
      'SDK Version': '2.0.0',
      'GPS Permission Granted': 'Always',
      'Low Power Mode': 'false',
      'Motion Activity Permission Granted (Android)': 'true',
    },
  };
}

/** Telematics: two kinds of login, a pair of tokens that rotates, few logins and each ends the tokens before it. */
export const telematics: VendorDefinition<'telematics'> = {
  name: 'telematics',
  prefix: '',
  // The sources contradict each other. This is the span of the seed's own sample token and its `ExpiresIn` in seconds.
  documentedLifeMs: 1_209_600_000,
  documentedRefreshLifeMs: 90 * 24 * 60 * 60_000,
  create(tools) {
    const { now, lifeMs, refreshLifeMs, counters } = tools;
    const tokens = createTokenBook<Kind>({ lifeMs, now });
    const refreshTokens = createTokenBook<{ kind: Kind; access: string }>({ lifeMs: refreshLifeMs, now });
    const limit = tools.loginLimit ?? { logins: 5, windowMs: 60_000, blockMs: 60 * 60_000 };
    const logins = limit ? createRateLimit({ limit: limit.logins, ...limit, now }) : noLimit;

    /** A new pair, in a new family where none is given. */
    function issue(kind: Kind, family?: string): Reply {
      const { iat, exp } = jwtTimes(now(), lifeMs);
      const own =
        kind === 'user'
          ? {
              sub: accounts.main.deviceToken,
              InstanceId: accounts.main.instanceId,
              InstanceKey: accounts.main.instanceKey,
              DeviceToken: accounts.main.deviceToken,
              IsDataHubUser: 'False',
            }
          : {
              sub: accounts.admin.email,
              DataHubEmail: accounts.admin.email,
              InstanceId: accounts.admin.instanceId,
              IsDataHubUser: 'True',
            };
      const claims = { ...own, jti: randomUUID(), ApplicationId: '21', CompanyId: '39', iat, nbf: iat, exp };
      const access = jwtText({ ...claims, iss: 'webApi', aud: 'http://localhost' });
      const refresh = `${secretText(43)}=`;
      const subject = own.sub;
      tokens.issue({ text: access, subject, family: family ?? refresh, data: kind });
      refreshTokens.issue({ text: refresh, subject, family: family ?? refresh, data: { kind, access } });
      return success({
        ...(kind === 'user' ? { DeviceToken: accounts.main.deviceToken } : {}),
        AccessToken: { Token: access, ExpiresIn: Math.max(1, Math.floor(lifeMs / 1000)) },
        RefreshToken: refresh,
      });
    }

    function login(call: Call): Reply {
      if (!logins.allow(call.address)) return failure(429);
      const fields = loginFields(call.body);
      const password = firstMember(call.body, ['Password', 'password']);
      const deviceToken = firstMember(fields, ['deviceToken', 'DeviceToken', 'Devicetoken']);
      const { main, admin } = accounts;
      const kind: Kind = deviceToken === undefined ? 'admin' : 'user';
      const right =
        kind === 'user'
          ? deviceToken === main.deviceToken && password === main.instanceKey
          : firstMember(fields, ['Email', 'email']) === admin.email && password === admin.password;
      const { instanceId } = kind === 'user' ? main : admin;
      if (!right || call.header('instanceid') !== instanceId)
        return refuse(tools, call, { status: 401, error });
      // A login is how the vendor revokes what was issued before it.
      const subject = kind === 'user' ? main.deviceToken : admin.email;
      tokens.revokeSubject(subject);
      refreshTokens.revokeSubject(subject);
      counters.logins += 1;
      return issue(kind);
    }

    function renew(call: Call): Reply {
      const dead = (status: number) => refuse(tools, call, { status, error });
      const refresh = String(firstMember(call.body, ['RefreshToken', 'refreshToken']));
      const access = firstMember(call.body, ['AccessToken', 'accessToken']);
      const pair = refreshTokens.check(refresh);
      if (pair && !pair.spent && pair.data.access !== access) return dead(400);
      const { verdict, entry } = refreshTokens.spend(refresh);
      if (verdict === 'reused' && entry) {
        counters.reusedRefreshTokens += 1;
        tokens.revokeFamily(entry.family);
        refreshTokens.revokeFamily(entry.family);
        return dead(400);
      }
      if (verdict !== 'valid' || !entry) return dead(401);
      counters.renewals += 1;
      return issue(entry.data.kind, entry.family);
    }

    function authenticate(call: Call, empty: Reply = success(null)): Reply | undefined {
      return tokens.check(call.bearer) ? undefined : refuse(tools, call, { status: 401, error, empty });
    }

    /** A protected call for one kind of token; the other kind gets a 403. */
    function only(kind: Kind, result: (call: Call) => unknown, empty?: Reply): (call: Call) => Reply {
      return (call) => {
        const refused = authenticate(call, empty);
        if (refused) return refused;
        return tokens.check(call.bearer)?.data === kind ? success(result(call)) : failure(403);
      };
    }

    const statisticsPath = '/statistics/v1';
    const heartbeatsPath = '/api/heartbeats/get/v1/raw/users';
    return {
      accounts,
      error,
      invalid: (problems) =>
        failure(
          422,
          problems.map(({ name, reason }) => ({ Key: name, Message: reason })),
        ),
      authenticate: (call) => authenticate(call),
      revokeAll(which) {
        tokens.revokeAll();
        if (which === 'all') refreshTokens.revokeAll();
      },
      routes: [
        { kind: 'login', method: 'POST', path: '/v1/Auth/Login', handle: login },
        { kind: 'renew', method: 'POST', path: '/v1/Auth/RefreshToken', handle: renew },
        {
          kind: 'data',
          method: 'GET',
          path: `${statisticsPath}/Scorings/individual`,
          handle: only('user', () => safeScore),
        },
        {
          kind: 'data',
          method: 'GET',
          path: `${statisticsPath}/Scorings/individual/daily`,
          handle: only(
            'user',
            (call) => daysOf(call.query).map((day) => ({ ...safeScore, CalcDate: day })),
            success([]),
          ),
        },
        {
          kind: 'data',
          method: 'GET',
          path: `${statisticsPath}/Statistics/individual`,
          handle: only('user', () => statistics),
        },
        {
          kind: 'data',
          method: 'GET',
          path: `${statisticsPath}/Statistics/individual/daily`,
          handle: only(
            'user',
            (call) => daysOf(call.query).map((day) => ({ ...statistics, ReportDate: day })),
            success([]),
          ),
        },
        {
          kind: 'data',
          method: 'GET',
          path: `${heartbeatsPath}/{userId}/latest`,
          handle: only('admin', ({ params }) =>
            deviceTokens.includes(params.userId ?? '') ? heartbeat(params.userId ?? '', now()) : null,
          ),
        },
        {
          kind: 'data',
          method: 'POST',
          path: `${heartbeatsPath}/latest`,
          handle: only(
            'admin',
            (call) =>
              (call.body as string[])
                .filter((userId) => deviceTokens.includes(userId))
                .map((userId) => heartbeat(userId, now())),
            success([]),
          ),
        },
      ],
    };
  },
};

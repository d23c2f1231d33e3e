import type { Call, Reply, Route } from '../../vendor.ts';
import { type Access, get } from './access.ts';
import { DAY, type Drive, localText, offsetText, type Period } from './driving.ts';
import { ecoScores, indicatorStatistics, safetyScores } from './figures.ts';
import { success } from './replies.ts';
import { byDay, isReply, periodIn, scopeOf } from './scope.ts';
import { recently, userCounts } from './statistics.ts';
import { streaksOf } from './streaks.ts';
import { company, type User, type World } from './world.ts';

type Figures = (drives: readonly Drive[]) => object;

/** What the indicators tell, and what the days of it are called. */
const kinds: { path: string; figures: Figures; day: 'ReportDate' | 'CalcDate'; statistics: boolean }[] = [
  { path: 'Statistics', figures: indicatorStatistics, day: 'ReportDate', statistics: true },
  { path: 'Scores/safety', figures: safetyScores, day: 'CalcDate', statistics: false },
  { path: 'Scores/eco', figures: ecoScores, day: 'CalcDate', statistics: false },
];

/** A user whom the service does not know. */
const unknown: Reply = { status: 204 };

const identity = (world: World, user: User) => ({
  UserId: user.deviceToken,
  InstanceId: user.instanceId,
  AppId: world.groups.get(user.instanceId)?.appId ?? null,
  CompanyId: company.id,
});

/** Trips that a query is about. */
function drivesIn(world: World, user: User, query: URLSearchParams, period: Period): Drive[] {
  return world.drives(user, period, {
    tag: query.get('Tag') ?? undefined,
    driverOnly: query.get('TransportType') === 'Driver',
  });
}

/** Figures of one user, over the period or by days. `wrap`: what they come in. */
function ofUser(
  world: World,
  user: User,
  { query }: Call,
  kind: (typeof kinds)[number],
  options: { daily: boolean; own: object; wrap: (figures: object) => unknown },
): Reply {
  const { daily, own, wrap } = options;
  const period = periodIn(query, 'StartDate', 'EndDate', daily ? 30 : undefined);
  if (isReply(period)) return period;
  const drives = drivesIn(world, user, query, period);
  if (!daily) return success(wrap({ ...own, ...kind.figures(drives) }));
  return success(
    byDay(drives, period, world.now()).map((one) => ({
      ...own,
      ...kind.figures(one.drives),
      [kind.day]: one.day,
    })),
  );
}

function latestDates(world: World, user: User) {
  const drive = recently(world, user).at(-1);
  return {
    LatestTripDate: drive ? offsetText(drive.endLocal) : null,
    LatestScoringDate: drive ? localText((drive.day + 1) * DAY) : null,
  };
}

/** The calls of users: version 3 wraps in an array what version 1 gives as an object. */
function userRoutes(access: Access, world: World): Route[] {
  const array = (value: unknown) => [value];
  const object = (value: unknown) => value;
  const own = (prefix: string, wrap: (value: unknown) => unknown, daily: readonly string[]) =>
    kinds.flatMap((kind) => [
      get(
        `${prefix}/${kind.path}`,
        access.user((user, call) => ofUser(world, user, call, kind, { daily: false, own: {}, wrap })),
      ),
      ...(daily.includes(kind.path)
        ? [
            get(
              `${prefix}/${kind.path}/daily`,
              access.user(
                (user, call) => ofUser(world, user, call, kind, { daily: true, own: {}, wrap }),
                success([]),
              ),
            ),
          ]
        : []),
    ]);
  return [
    ...own(
      '/indicators/v3',
      array,
      kinds.map(({ path }) => path),
    ),
    ...own('/indicators/v1', object, ['Scores/safety']),
    get(
      '/indicators/v3/Statistics/dates',
      access.user((user) => success([latestDates(world, user)])),
    ),
    get(
      '/indicators/v3/Streaks',
      access.user((user) => success([streaksOf(recently(world, user))])),
    ),
    get(
      '/indicators/v1/Statistics/dates',
      access.user((user) => {
        const { LatestTripDate, LatestScoringDate } = latestDates(world, user);
        return success({
          LatestTrackDate: LatestTripDate?.slice(0, 19) ?? null,
          LatestScoringDate,
          DeviceToken: user.deviceToken,
        });
      }),
    ),
    get(
      '/indicators/v1/Streaks',
      access.user((user) => success(streaksOf(recently(world, user)))),
    ),
  ];
}

/** Figures of many users together. */
function consolidated(world: World, kind: (typeof kinds)[number], daily: boolean, { query }: Call): Reply {
  const scope = scopeOf(world, query, ['CompanyId', 'AppId', 'InstanceId']);
  if (isReply(scope)) return scope;
  const period = periodIn(query, 'StartDate', 'EndDate', daily ? 30 : undefined);
  if (isReply(period)) return period;
  const drives = scope.users.flatMap((user) => drivesIn(world, user, query, period));
  const own = { InstanceId: null, AppId: null, CompanyId: null, [scope.name]: scope.value };
  const registered = daily ? 'RegisteredUsers' : 'TotalRegisteredUsers';
  const counts = (some: readonly Drive[]) =>
    kind.statistics ? userCounts(registered, some, scope.users) : {};
  if (!daily) return success({ ...own, ...kind.figures(drives), ...counts(drives) });
  return success(
    byDay(drives, period, world.now()).map((one) => ({
      ...own,
      ...kind.figures(one.drives),
      ...counts(one.drives),
      // Also where the days of a single user are called otherwise.
      ReportDate: one.day,
    })),
  );
}

function adminRoutes(access: Access, world: World): Route[] {
  const { users } = world;
  const prefix = '/indicators/admin/v3';
  const one = (kind: (typeof kinds)[number], daily: boolean) =>
    access.admin((call) => {
      const user = users.get(call.query.get('UserId') ?? '');
      if (!user) return unknown;
      return ofUser(world, user, call, kind, { daily, own: identity(world, user), wrap: (value) => [value] });
    }, success([]));
  const dates = access.admin(({ query }) => {
    const userId = query.get('UserId');
    const some = userId === null ? [...users.values()] : [users.get(userId)];
    return success(
      some.flatMap((user) => (user ? [{ ...identity(world, user), ...latestDates(world, user) }] : [])),
    );
  }, success([]));
  return [
    ...kinds.flatMap((kind) => [
      get(`${prefix}/${kind.path}`, one(kind, false)),
      get(`${prefix}/${kind.path}/daily`, one(kind, true)),
      ...['v2', 'v3'].map((version) =>
        get(
          `/indicators/admin/${version}/${kind.path}/consolidated`,
          access.admin((call) => consolidated(world, kind, false, call)),
        ),
      ),
      get(
        `/indicators/admin/v2/${kind.path}/consolidated/daily`,
        access.admin((call) => consolidated(world, kind, true, call), success([])),
      ),
    ]),
    get(`${prefix}/Statistics/Dates`, dates),
    get('/indicators/admin/v2/Statistics/dates', dates),
    get(
      `${prefix}/Statistics/UniqueTags`,
      access.admin((call) => uniqueTags(world, call)),
    ),
    get(
      `${prefix}/Streaks`,
      access.admin(({ query }) => {
        const user = users.get(query.get('UserId') ?? '');
        return user
          ? success([{ DeviceToken: user.deviceToken, ...streaksOf(recently(world, user)) }])
          : unknown;
      }, success([])),
    ),
  ];
}

function uniqueTags(world: World, { query }: Call): Reply {
  const user = world.users.get(query.get('UserId') ?? '');
  const some = query.has('UserId') ? (user ? [user] : []) : [...world.users.values()];
  const period = query.has('StartDate') ? periodIn(query, 'StartDate', 'EndDate') : undefined;
  if (period && isReply(period)) return period;
  const drives = some.flatMap((one) => (period ? world.drives(one, period) : recently(world, one)));
  const tags = [...new Set(drives.flatMap(({ tag }) => tag ?? []))].sort();
  return success({ UniqueTagsCount: tags.length, UniqueTagsList: tags });
}

/** The current generation of figures, for users and for admins. */
export function indicatorRoutes(access: Access, world: World): Route[] {
  return [...userRoutes(access, world), ...adminRoutes(access, world)];
}

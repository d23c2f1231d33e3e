import type { Call, Reply, Route } from '../../vendor.ts';
import { type Access, get } from './access.ts';
import { DAY, type Drive, localText, type Period, toLocal } from './driving.ts';
import { legacyEco, legacyScores, legacyStatistics } from './figures.ts';
import { invalid, success } from './replies.ts';
import { byDay, isReply, periodIn, scopeOf } from './scope.ts';
import { streaksOf } from './streaks.ts';
import type { User, World } from './world.ts';

const root = '/statistics/v1';
type Figures = (drives: readonly Drive[]) => object;

const identity = (name: string, value: string) => ({
  DeviceToken: '',
  InstanceId: '',
  AppId: '',
  CompanyId: '',
  [name]: value,
});

/** All that a user has driven, as far as series and latest dates look back. */
export function recently(world: World, user: User): Drive[] {
  const to = toLocal(world.now());
  return world.drives(user, { from: to - 90 * DAY, to });
}

/** Scores run over the last 14 days of a period. */
const rolling = ({ from, to }: Period): Period => ({ from: Math.min(from, to - 14 * DAY + 1), to });

function individual(
  world: World,
  access: Access,
  path: string,
  figures: Figures,
  day: string,
  scores: boolean,
) {
  const names = ['startDate', 'endDate'] as const;
  const whole = (user: User, { query }: Call): Reply => {
    const period = periodIn(query, ...names);
    if (isReply(period)) return period;
    const drives = world.drives(user, scores ? rolling(period) : period, tagOf(query, 'tag'));
    // Who has no score gets the empty answer that a wrong token would get, too.
    if (scores && drives.length === 0) return success(null);
    return success({ ...identity('DeviceToken', user.deviceToken), ...figures(drives) });
  };
  const daily = (user: User, { query }: Call): Reply => {
    const period = periodIn(query, ...names, 30);
    if (isReply(period)) return period;
    const drives = world.drives(user, period, tagOf(query, 'tag'));
    return success(
      byDay(drives, period, world.now()).map((one) => ({
        ...identity('DeviceToken', user.deviceToken),
        ...figures(one.drives),
        [day]: one.day,
      })),
    );
  };
  return [
    get(`${root}/${path}/individual`, access.user(whole)),
    get(`${root}/${path}/individual/daily`, access.user(daily, success([]))),
  ];
}

const tagOf = (query: URLSearchParams, name: string) => ({ tag: query.get(name) ?? undefined });

/** The users and the period that a query names, or the vendor's words on it. */
function askedFor(world: World, query: URLSearchParams, daily: boolean) {
  const scope = scopeOf(world, query);
  if (isReply(scope)) return scope;
  const period = periodIn(query, 'StartDate', 'EndDate', daily ? 30 : undefined);
  return isReply(period) ? period : { scope, period };
}

/** Figures of every user in a scope. */
function accumulated(world: World, access: Access, path: string, figures: Figures, day: string) {
  const answer =
    (daily: boolean) =>
    (call: Call): Reply => {
      const asked = askedFor(world, call.query, daily);
      if (isReply(asked)) return asked;
      const { scope, period } = asked;
      const rows = scope.users.flatMap((user) => {
        const drives = world.drives(user, period, tagOf(call.query, 'Tag'));
        const own = identity('DeviceToken', user.deviceToken);
        if (!daily) return [{ ...own, ...figures(drives) }];
        return byDay(drives, period, world.now()).map((one) => ({
          ...own,
          ...figures(one.drives),
          [day]: one.day,
        }));
      });
      return success(rows);
    };
  return [
    get(`${root}/${path}/accumulated`, access.admin(answer(false), success([]))),
    get(`${root}/${path}/accumulated/daily`, access.admin(answer(true), success([]))),
  ];
}

/** Figures of all users in a scope together. */
function consolidated(
  world: World,
  access: Access,
  path: string,
  figures: Figures,
  counts: (name: string, drives: readonly Drive[], users: User[]) => object,
) {
  const answer =
    (daily: boolean) =>
    (call: Call): Reply => {
      const asked = askedFor(world, call.query, daily);
      if (isReply(asked)) return asked;
      const { scope, period } = asked;
      const drives = scope.users.flatMap((user) => world.drives(user, period, tagOf(call.query, 'Tag')));
      const own = identity(scope.name, scope.value);
      const registered = daily ? 'RegisteredUsers' : 'TotalRegisteredUsers';
      if (!daily) return success({ ...own, ...figures(drives), ...counts(registered, drives, scope.users) });
      return success(
        byDay(drives, period, world.now()).map((one) => ({
          ...own,
          ...figures(one.drives),
          ...counts(registered, one.drives, scope.users),
          ReportDate: one.day,
        })),
      );
    };
  return [
    get(`${root}/${path}/consolidated`, access.admin(answer(false))),
    get(`${root}/${path}/consolidated/daily`, access.admin(answer(true), success([]))),
  ];
}

/** How many users there are and how many of them have driven. */
export function userCounts(registered: string, drives: readonly Drive[], users: readonly User[]) {
  return { [registered]: users.length, ActiveUsers: new Set(drives.map(({ userId }) => userId)).size };
}

function streaks(world: World, access: Access): Route[] {
  const of = (user: User) => ({
    DeviceToken: user.deviceToken,
    InstanceId: user.instanceId,
    AppId: world.groups.get(user.instanceId)?.appId ?? null,
    CompanyId: null,
    ...streaksOf(recently(world, user)),
  });
  return [
    get(
      '/Statistics/v1/Streaks/individual/',
      access.user((user) => success(of(user))),
    ),
    get(
      '/Statistics/v1/Streaks/accumulated/',
      access.admin(({ query }) => {
        const tokens = query.getAll('deviceToken');
        const instanceId = query.get('InstanceID');
        if (tokens.length > 0 === (instanceId !== null)) {
          return invalid('deviceToken', 'Exactly one of deviceToken and InstanceID is needed.');
        }
        const users = instanceId
          ? world.usersOf({ instanceId })
          : tokens.flatMap((token) => world.users.get(token) ?? []);
        return success(users.map(of));
      }, success([])),
    ),
  ];
}

/** The generation that the vendor's first page names: individual, accumulated and consolidated figures, and streaks. */
export function statisticsRoutes(access: Access, world: World): Route[] {
  const latest = (user: User) => recently(world, user).at(-1);
  return [
    ...individual(world, access, 'Scorings', legacyScores, 'CalcDate', true),
    ...individual(world, access, 'Statistics', legacyStatistics, 'ReportDate', false),
    get(
      `${root}/Scorings/individual/eco`,
      access.user((user) => success(legacyEco(recently(world, user)))),
    ),
    get(
      `${root}/Statistics/individual/latestDates`,
      access.user((user) => {
        const drive = latest(user);
        const text = drive ? localText(drive.endLocal) : null;
        return success({
          LatestTrackDate: text,
          LatestScoringDate: drive ? localText((drive.day + 1) * DAY) : null,
        });
      }),
    ),
    ...accumulated(world, access, 'Scorings', legacyScores, 'CalcDate'),
    ...accumulated(world, access, 'Statistics', legacyStatistics, 'ReportDate'),
    ...consolidated(world, access, 'Scorings', legacyScores, () => ({})),
    ...consolidated(world, access, 'Statistics', legacyStatistics, userCounts),
    ...streaks(world, access),
  ];
}

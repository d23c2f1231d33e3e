import type { Call, Reply, Route } from '../../vendor.ts';
import { type Access, get } from './access.ts';
import { DAY, type Drive, localText, round, toLocal } from './driving.ts';
import { meanScores, totalsOf } from './figures.ts';
import { success } from './replies.ts';
import { byDay, isReply, periodIn } from './scope.ts';
import type { User, World } from './world.ts';

/* Leaderboards and DriveCoins: what users drive for. */

interface Standing {
  user: User;
  scores: ReturnType<typeof meanScores>;
  totals: ReturnType<typeof totalsOf>;
}

/** What is compared, in the order of the numbers 1 to 9 that a call names it by. */
const rates: { name: string; prefix: string; value: (standing: Standing) => number }[] = [
  { name: 'Acceleration', prefix: 'Acceleration', value: ({ scores }) => scores.acceleration ?? 0 },
  { name: 'Deceleration', prefix: 'Deceleration', value: ({ scores }) => scores.braking ?? 0 },
  { name: 'Distraction', prefix: 'Distraction', value: ({ scores }) => scores.phone ?? 0 },
  { name: 'Speeding', prefix: 'Speeding', value: ({ scores }) => scores.speeding ?? 0 },
  { name: 'Turn', prefix: 'Turn', value: ({ scores }) => scores.cornering ?? 0 },
  { name: 'Rate', prefix: '', value: ({ scores }) => scores.safety ?? 0 },
  { name: 'Distance', prefix: 'Distance', value: ({ totals }) => totals.km },
  { name: 'Trips', prefix: 'Trips', value: ({ totals }) => totals.trips },
  { name: 'Duration', prefix: 'Duration', value: ({ totals }) => totals.minutes.all },
];
const scored = rates.slice(0, 6);
const OVERALL = 6;

/** Who takes part: the users of the group with at least 10 km in the last 14 days. */
function standings(world: World, { instanceId }: User): Standing[] {
  const to = toLocal(world.now());
  return world
    .usersOf({ instanceId })
    .map((user) => ({ user, drives: world.drives(user, { from: to - 14 * DAY, to }) }))
    .map(({ user, drives }) => ({ user, scores: meanScores(drives), totals: totalsOf(drives) }))
    .filter(({ totals }) => totals.km >= 10);
}

const ranked = (all: Standing[], rate: (typeof rates)[number]) =>
  [...all].sort((one, other) => rate.value(other) - rate.value(one));

const names = ({ deviceToken, profile }: User) => ({
  DeviceToken: deviceToken,
  Nickname: profile.Nickname ?? null,
  FirstName: profile.FirstName ?? null,
  LastName: profile.LastName ?? null,
  Image: profile.ImageUrl ?? null,
});

function board(world: World, user: User, { query }: Call): Reply {
  const rate = rates[Number(query.get('ScoringRate') ?? OVERALL) - 1]!;
  const all = ranked(standings(world, user), rate);
  const first = Number(query.get('UsersCount') ?? 10);
  const around = Number(query.get('RoundUsersCount') ?? 2);
  const own = all.findIndex((one) => one.user === user);
  const wanted = (index: number) => index < first || (own >= first && Math.abs(index - own) <= around);
  const rows = all.map((standing, index) => ({
    ...names(standing.user),
    Value: rate.value(standing),
    Place: index + 1,
    IsCurrentUser: standing.user === user,
    Distance: standing.totals.km,
    Duration: standing.totals.minutes.all,
    Trips: standing.totals.trips,
  }));
  return success({
    UsersNumber: all.length,
    ScoringRate: rate.name,
    Users: rows.filter((_, index) => wanted(index)),
  });
}

function places(world: World, user: User): Reply {
  const all = standings(world, user);
  const own = all.find((one) => one.user === user);
  if (!own) return success(null);
  const place = (rate: (typeof rates)[number]) => ranked(all, rate).indexOf(own) + 1;
  return success({
    ...names(user),
    ...Object.fromEntries(rates.map((rate) => [`${rate.prefix}Place`, place(rate)])),
    ...Object.fromEntries(scored.map((rate) => [`${rate.prefix}Perc`, round(rate.value(own) / 100)])),
    ...Object.fromEntries(scored.map((rate) => [`${rate.prefix}Score`, rate.value(own)])),
    Trips: own.totals.trips,
    UsersNumber: all.length,
    Distance: own.totals.km,
    Duration: own.totals.minutes.all,
  });
}

const DAILY_LIMIT = 50;
/** A coin for every five kilometres as a driver, up to the limit of a day. */
const coinsOf = (drives: readonly Drive[]) =>
  Math.min(
    DAILY_LIMIT,
    Math.floor(totalsOf(drives.filter((drive) => drive.transport === 'OriginalDriver')).km / 5),
  );

function coins(
  world: World,
  start: string,
  end: string,
  answer: (days: { day: string; coins: number }[]) => unknown,
) {
  return (user: User, { query }: Call): Reply => {
    const period = periodIn(query, start, end);
    if (isReply(period)) return period;
    const days = byDay(world.drives(user, period), period, world.now());
    return success(answer(days.map(({ day, drives }) => ({ day, coins: coinsOf(drives) }))));
  };
}

/** Leaderboards, which take no token, and DriveCoins. */
export function engagementRoutes(access: Access, world: World): Route[] {
  const nobody: Reply = { status: 204 };
  const total = (days: { coins: number }[]) => days.reduce((sum, one) => sum + one.coins, 0);
  const root = '/api/rewarding';
  const v2 = (answer: (days: { day: string; coins: number }[]) => unknown) =>
    access.user(coins(world, 'StartDate', 'EndDate', answer));
  return [
    get(
      '/v1/Leaderboard',
      access.device((user, call) => board(world, user, call), nobody),
      'open',
    ),
    get(
      '/v1/Leaderboard/user',
      access.device((user) => places(world, user), nobody),
      'open',
    ),
    get(
      `${root}/v1/Coins/individual`,
      access.user(coins(world, 'DateFrom', 'DateTo', (days) => ({ TotalCoins: total(days) }))),
    ),
    get(
      `${root}/v2/DriveCoins/dailylimit`,
      access.user(() => success({ DailyLimit: DAILY_LIMIT })),
    ),
    get(
      `${root}/v2/DriveCoins/total`,
      v2((days) => ({ TotalEarnedCoins: total(days), AcquiredCoins: total(days) })),
    ),
    get(
      `${root}/v2/DriveCoins/daily`,
      v2((days) =>
        days.map((one) => ({
          Date: one.day,
          DateUpdated: localText(Date.parse(`${one.day}Z`) + DAY),
          LimitReached: one.coins >= DAILY_LIMIT,
          TotalEarnedCoins: one.coins,
          AcquiredCoins: one.coins,
        })),
      ),
    ),
    get(
      `${root}/v2/DriveCoins/detailed`,
      v2((days) => [
        {
          CoinCategoryName: 'Mileage',
          CoinCategoryToken: 'Mileage',
          CoinFactor: 'Mileage',
          CoinFactorToken: 'mileage',
          CoinsSum: total(days),
        },
      ]),
    ),
  ];
}

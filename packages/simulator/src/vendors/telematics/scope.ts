import type { Reply } from '../../vendor.ts';
import { DAY, type Drive, daysOf, type Period, periodOf, toLocal } from './driving.ts';
import { invalid } from './replies.ts';
import type { User, World } from './world.ts';

/** Names of the parameters that say whose figures are wanted, exactly one of which has to be there. */
const scopeNames = ['DeviceToken', 'CompanyId', 'AppId', 'InstanceId'] as const;
type ScopeName = (typeof scopeNames)[number];

/** Whose figures are wanted, or why that cannot be told. */
export function scopeOf(
  world: World,
  query: URLSearchParams,
  allowed: readonly ScopeName[] = scopeNames,
): { users: User[]; name: ScopeName; value: string } | Reply {
  const named = allowed.filter((name) => query.has(name));
  if (named.length !== 1) return invalid(allowed[0]!, `Exactly one of ${allowed.join(', ')} is needed.`);
  const name = named[0]!;
  const value = query.get(name)!;
  const one = world.users.get(value);
  const users =
    name === 'DeviceToken'
      ? one
        ? [one]
        : []
      : world.usersOf(
          name === 'CompanyId'
            ? { companyId: value }
            : name === 'AppId'
              ? { appId: value }
              : { instanceId: value },
        );
  return { users, name, value };
}

/** The period that a query names, or the vendor's words on it. */
export function periodIn(
  query: URLSearchParams,
  start: string,
  end: string,
  maxDays?: number,
): Period | Reply {
  const period = periodOf(query.get(start), query.get(end));
  if (!period) return invalid(end, `${start} and ${end} are no period that can be answered.`);
  if (maxDays !== undefined && period.to - period.from > (maxDays + 1) * DAY) {
    return invalid(end, `The period is longer than ${maxDays} days.`);
  }
  return period;
}

/** Is an answer that ends the call. */
export function isReply<Value extends object>(value: Value | Reply): value is Reply {
  return 'status' in value && typeof value.status === 'number';
}

/** Trips by the days of a period, one entry for each day. Days that are still to come have none. */
export function byDay(
  drives: readonly Drive[],
  period: Period,
  now: number,
): { day: string; drives: Drive[] }[] {
  const to = Math.min(period.to, toLocal(now));
  if (to < period.from) return [];
  return daysOf({ from: period.from, to }).map((day) => ({
    day: `${new Date(day * DAY).toISOString().slice(0, 19)}`,
    drives: drives.filter((drive) => drive.day === day),
  }));
}

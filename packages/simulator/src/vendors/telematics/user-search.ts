import { type Call, member, type Reply } from '../../vendor.ts';
import { invalid, success } from './replies.ts';
import { company, type User, type World } from './world.ts';

export const profileNames = [
  'FirstName',
  'LastName',
  'Gender',
  'Birthday',
  'MaritalStatus',
  'ChildrenCount',
  'Address',
  'Country',
  'District',
  'City',
  'Nickname',
  'Email',
  'Phone',
  'ImageUrl',
  'ExternalImageUrl',
];
export const fieldNames = [
  'ClientId',
  'EnableLogging',
  'EnableRealTimeLocation',
  'EnableTracking',
  'Enabled',
];

export const pick = (value: unknown, names: readonly string[]) =>
  Object.fromEntries(
    names.flatMap((name) => (member(value, name) === undefined ? [] : [[name, member(value, name)]])),
  );
const filled = (values: Record<string, unknown>, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, values[name] ?? null]));

/** A user as users see themselves. */
export function ownUser({ deviceToken, status, profile, fields }: User) {
  return {
    DeviceToken: deviceToken,
    Status: status,
    UserProfile: filled(profile, profileNames),
    UserFields: [filled(fields, fieldNames)],
  };
}

/** A user as an admin sees them. */
function fullUser(user: User, { groups, apps }: World, withNames: boolean) {
  const group = groups.get(user.instanceId);
  return {
    ...ownUser(user),
    DateCreated: `${new Date(user.createdAt).toISOString().slice(0, -1)}0000`,
    ActivityStatus: user.status === 'Active' ? 'Active' : 'Inactive',
    MobileDevice: { DeviceModel: 'Sample phone', OsType: 'android', OsVersion: '14', SdkVersion: '3.1.0' },
    AccountInfo: {
      CompanyId: company.id,
      ApplicationId: group?.appId ?? null,
      InstanceId: user.instanceId,
      CompanyName: withNames ? 'Sample company' : null,
      ApplicationName: withNames ? (apps.get(group?.appId ?? '')?.name ?? null) : null,
      InstanceName: withNames ? (group?.name ?? null) : null,
    },
    UserWallets: null,
    IdentityId: null,
    IdentityProvider: null,
  };
}

const sameText = (one: unknown, other: string) => String(one ?? '').toLowerCase() === other.toLowerCase();

/** Whether a user fits all that the query of a search names. */
export function fits({ deviceToken, profile, fields }: User, query: URLSearchParams): boolean {
  const values: Record<string, unknown> = {
    ...profile,
    DeviceToken: deviceToken,
    ClientId: fields.ClientId,
    FullName: `${profile.FirstName} ${profile.LastName}`,
    OsType: 'android',
  };
  return searchNames.every((name) => !query.has(name) || sameText(values[name], query.get(name)!));
}
const searchNames = [
  'DeviceToken',
  'Email',
  'Phone',
  'ClientId',
  'FirstName',
  'LastName',
  'FullName',
  'Country',
  'OsType',
];

export function search(world: World, { query }: Call): Reply {
  if (!searchNames.some((name) => query.has(name))) return invalid('DeviceToken', 'Name at least one.');
  const withNames = query.get('IncludeAccountInfo') === 'true';
  const inactive = query.get('ShowInactiveUsers') === 'true';
  const found = [...world.users.values()].filter(
    (user) => (inactive || user.status === 'Active') && fits(user, query),
  );
  return success(found.map((user) => fullUser(user, world, withNames)));
}

export function list(world: World, call: Call): Reply {
  const filter = call.body as Record<string, unknown> & {
    PageNumber: number;
    PageSize: number;
    Sort: string;
  };
  const among = (name: string, value: unknown) => {
    const wanted = filter[name] as unknown[] | null | undefined;
    return !wanted?.length || wanted.includes(value);
  };
  const term = String(filter.SearchTerm ?? '').toLowerCase();
  const found = [...world.users.values()].filter(
    (user) =>
      (filter.ShowInactiveUsers || user.status === 'Active') &&
      among('CompanyIds', company.id) &&
      among('ApplicationIds', world.groups.get(user.instanceId)?.appId) &&
      among('InstanceIds', user.instanceId) &&
      among('ActivityStatuses', user.status) &&
      ['Country', 'City'].every(
        (name) => !filter[name] || sameText(user.profile[name], String(filter[name])),
      ) &&
      (!term || JSON.stringify(ownUser(user)).toLowerCase().includes(term)) &&
      user.createdAt >= momentOf(filter.DateCreatedFrom, 0) &&
      user.createdAt <= momentOf(filter.DateCreatedTo, Number.POSITIVE_INFINITY),
  );
  const sorted = sort(found, filter.Sort);
  const { PageNumber: page, PageSize: size } = filter;
  const pages = Math.max(1, Math.ceil(sorted.length / size));
  const users = sorted.slice((page - 1) * size, page * size);
  return success({
    Users: users.map((user) => fullUser(user, world, filter.IncludeAccountInfo === true)),
    HasPreviousPage: page > 1,
    HasNextPage: page < pages,
    TotalUsers: sorted.length,
    TotalPages: pages,
    CurrentPage: page,
  });
}

const momentOf = (value: unknown, otherwise: number) => (value ? Date.parse(String(value)) : otherwise);

function sort(users: User[], order: string): User[] {
  const name = order.replace(/Desc$/, '');
  const value = (user: User) =>
    name === 'DateCreated'
      ? user.createdAt
      : name === 'DeviceToken'
        ? user.deviceToken
        : name === 'ActivityStatus'
          ? user.status
          : String(user.profile[name] ?? '');
  const sorted = users.sort((one, other) =>
    value(one) < value(other) ? -1 : value(one) > value(other) ? 1 : 0,
  );
  return order.endsWith('Desc') ? sorted.reverse() : sorted;
}

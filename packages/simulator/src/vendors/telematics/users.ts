import { type Call, member, type Reply, type Route } from '../../vendor.ts';
import { type Access, type Caller, get, post, route } from './access.ts';
import { done, failure, invalid, success, textMember } from './replies.ts';
import { fieldNames, fits, list, ownUser, pick, profileNames, search } from './user-search.ts';
import type { Group, User, World } from './world.ts';

function update(user: User | undefined, { body }: Call): Reply {
  if (!user) return failure(404);
  Object.assign(user.profile, pick(body, profileNames));
  Object.assign(user.fields, pick(member(body, 'UserFields'), fieldNames));
  const status = textMember(body, 'Status');
  if (status) user.status = status === 'Active' ? 'Active' : 'Inactive';
  return done();
}

function register(access: Access, world: World, group: Group, { body }: Call): Reply {
  const deviceToken = textMember(body, 'CustomToken');
  if (deviceToken && world.users.has(deviceToken)) return invalid('CustomToken', 'CustomToken is taken.');
  const user = world.addUser(group.id, {
    deviceToken,
    profile: pick(body, profileNames),
    fields: pick(member(body, 'UserFields'), fieldNames),
  });
  const wanted = member(body, 'CreateAccessToken') !== false;
  const none = { AccessToken: null, RefreshToken: null };
  const owner = { kind: 'user', deviceToken: user.deviceToken } as const;
  return success({ DeviceToken: user.deviceToken, ...(wanted ? access.issue(owner) : none) });
}

/** Says whether there is a user with one of the phone, the address or the client id of a query. */
function existence({ users }: World, query: URLSearchParams): Reply {
  const user = [...users.values()].find((candidate) =>
    ['Phone', 'Email', 'ClientId'].some(
      (name) => query.has(name) && fits(candidate, new URLSearchParams([[name, query.get(name)!]])),
    ),
  );
  return success({
    UserExists: user !== undefined,
    ...(user ? pick(user.profile, ['FirstName', 'LastName', 'Nickname', 'ImageUrl']) : {}),
  });
}

/** Moves a user into another group: an admin by its key, a user by its invitation. */
function moveByKey({ users, group }: World, { body }: Call): Reply {
  const user = users.get(textMember(body, 'DeviceToken') ?? '');
  const target = group(textMember(body, 'ToInstanceId'), textMember(body, 'ToInstanceKey'));
  if (!user) return failure(404);
  if (!target) return invalid('ToInstanceId', 'There is no such instance.');
  user.instanceId = target.id;
  return done();
}

function moveByInvitation({ groups }: World, user: User, { params }: Call): Reply {
  const target = [...groups.values()].find((one) => one.inviteCode === params.inviteCode);
  if (!target) return failure(404);
  user.instanceId = target.id;
  return success({ InstanceName: target.name });
}

/** Who may change whom: an admin each user, and a user only themselves. */
function updateByCaller({ users }: World, caller: Caller, call: Call): Reply {
  if (caller.kind === 'admin') {
    const named = call.header('userdevicetoken');
    return named === undefined ? failure(403) : update(users.get(named), call);
  }
  const isSelf = call.header('devicetoken') === caller.user.deviceToken;
  return isSelf ? update(caller.user, call) : failure(403);
}

const management = '/v1/Management/users';

/** Registration, profiles and user management. */
export function userRoutes(access: Access, world: World): Route[] {
  return [...registrationRoutes(access, world), ...managementRoutes(access, world)];
}

/** What an app calls before there is a token. */
function registrationRoutes(access: Access, world: World): Route[] {
  const confirmed = (name: string) =>
    access.group((_, { body }) =>
      existence(world, new URLSearchParams([[name, String(member(body, name))]])),
    );
  return [
    post(
      '/v1/Registration/create',
      access.group((group, call) => register(access, world, group, call)),
      'open',
    ),
    get(
      '/v1/Check/UserExists',
      access.group((_, { query }) => existence(world, query)),
      'open',
    ),
    post(`${management}/CheckEmailConfirmationCode`, confirmed('Email'), 'open'),
    post(`${management}/CheckPhoneConfirmationCode`, confirmed('Phone'), 'open'),
  ];
}

function managementRoutes(access: Access, world: World): Route[] {
  const { users } = world;
  return [
    get(
      `${management}/find`,
      access.admin((call) => search(world, call), success([])),
    ),
    post(
      `${management}/GetFilteredPage`,
      access.admin((call) => list(world, call)),
    ),
    get(
      management,
      access.user((user, call) => {
        const group = world.group(call.header('instanceid'), call.header('instancekey'));
        return group ? success(ownUser(user)) : failure(403);
      }),
    ),
    route(
      'PUT',
      management,
      access.either((caller, call) => updateByCaller(world, caller, call)),
    ),
    route(
      'DELETE',
      `${management}/{DeviceToken}`,
      access.admin(({ params }) => (users.delete(params.DeviceToken ?? '') ? done() : failure(404))),
    ),
    post(
      `${management}/instances/change`,
      access.admin((call) => moveByKey(world, call)),
    ),
    post(
      `${management}/instances/change/{inviteCode}`,
      access.user((user, call) => moveByInvitation(world, user, call)),
    ),
    post(
      `${management}/images/upload`,
      access.user((user) => {
        user.profile.ImageUrl = `https://images.example/${user.deviceToken}.png`;
        return success(user.profile.ImageUrl);
      }),
    ),
  ];
}

import { createRateLimit, noLimit } from '../../limits.ts';
import {
  type Call,
  firstMember,
  type Reply,
  type Route,
  refuse,
  type Vendor,
  type VendorTools,
} from '../../vendor.ts';
import { createPairs, type Owner } from './pairs.ts';
import { failure, success, textMember } from './replies.ts';
import { accounts, type Group, type User, type World } from './world.ts';

type Handler = (call: Call) => Reply;

/** What a call that is for several kinds of callers gets to know of this one. */
export type Caller = { kind: 'user'; user: User } | { kind: 'admin' };

/** Who may call what. */
export interface Access {
  login: Handler;
  renew: Handler;
  issue(owner: Owner): { AccessToken: { Token: string; ExpiresIn: number }; RefreshToken: string };
  authenticate(call: Call, empty?: Reply): Reply | undefined;
  revokeAll(which: 'all' | 'access'): void;
  /** The tokens that are good now. */
  active: Vendor['tokens'];
  /** A call for users: it gets the user whose token it is. */
  user(handle: (user: User, call: Call) => Reply, empty?: Reply): Handler;
  /** A call for admins. */
  admin(handle: Handler, empty?: Reply): Handler;
  /** A call that takes a token of either kind. */
  either(handle: (caller: Caller, call: Call) => Reply): Handler;
  /** A call that takes no token: the header `DeviceToken` says who it is. */
  device(handle: (user: User, call: Call) => Reply, unknown: Reply): Handler;
  /** A call that takes no token: the headers `InstanceId` and `InstanceKey` prove the user group. */
  group(handle: (group: Group, call: Call) => Reply): Handler;
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

/** What logs in and renews, and who may call what. */
export function createAccess(tools: VendorTools, world: World): Access {
  const { now, counters } = tools;
  const { issue, spend, owner: ownerWith, revoke, revokeAll, active } = createPairs(tools, world);
  const limit = tools.loginLimit ?? { logins: 5, windowMs: 60_000, blockMs: 60 * 60_000 };
  const logins = limit ? createRateLimit({ limit: limit.logins, ...limit, now }) : noLimit;

  const pair = (owner: Owner, family?: string): Reply =>
    success({
      ...(owner.kind === 'user' ? { DeviceToken: owner.deviceToken } : {}),
      ...issue(owner, family),
    });

  function login(call: Call): Reply {
    if (!logins.allow(call.address)) return failure(429);
    const owner = ownerOf(call, world);
    if (!owner) return refuse(tools, call, { status: 401, error });
    // A login is how the vendor revokes what was issued before it.
    revoke(owner);
    counters.logins += 1;
    return pair(owner);
  }

  function renew(call: Call): Reply {
    const refresh = String(firstMember(call.body, ['RefreshToken', 'refreshToken']));
    const spent = spend(refresh, firstMember(call.body, ['AccessToken', 'accessToken']));
    if (typeof spent === 'number') return refuse(tools, call, { status: spent, error });
    counters.renewals += 1;
    return pair(spent.owner, spent.family);
  }

  function authenticate(call: Call, empty: Reply = success(null)): Reply | undefined {
    return ownerWith(call.bearer) ? undefined : refuse(tools, call, { status: 401, error, empty });
  }

  return {
    login,
    renew,
    issue,
    authenticate,
    revokeAll,
    active,
    ...guards(tools, world, { authenticate, ownerWith }),
  };
}

/** What stands before the handlers of each kind of call. */
function guards(
  tools: VendorTools,
  world: World,
  known: Pick<Access, 'authenticate'> & { ownerWith(token: string | undefined): Owner | undefined },
): Pick<Access, 'user' | 'admin' | 'either' | 'device' | 'group'> {
  function callerOf(call: Call): Caller | undefined {
    const owner = known.ownerWith(call.bearer);
    if (owner?.kind !== 'user') return owner;
    const user = world.users.get(owner.deviceToken);
    return user && { kind: 'user', user };
  }

  const guarded = (handle: (caller: Caller, call: Call) => Reply, empty?: Reply): Handler => {
    return (call) => {
      const refused = known.authenticate(call, empty);
      if (refused) return refused;
      const caller = callerOf(call);
      // The user has been deleted since.
      return caller ? handle(caller, call) : refuse(tools, call, { status: 401, error });
    };
  };

  return {
    user: (handle, empty) =>
      guarded((caller, call) => (caller.kind === 'user' ? handle(caller.user, call) : failure(403)), empty),
    admin: (handle, empty) =>
      guarded((caller, call) => (caller.kind === 'admin' ? handle(call) : failure(403)), empty),
    either: (handle) => guarded(handle),
    device: (handle, unknown) => (call) => {
      const user = world.users.get(call.header('devicetoken') ?? '');
      return user ? handle(user, call) : unknown;
    },
    group: (handle) => (call) => {
      const group = world.group(call.header('instanceid'), call.header('instancekey'));
      return group ? handle(group, call) : refuse(tools, call, { status: 401, error });
    },
  };
}

/** Whose credentials these are; `undefined` where they are wrong. */
function ownerOf(call: Call, { users, group }: World): Owner | undefined {
  const fields = loginFields(call.body);
  const password = textMember(call.body, 'Password', 'password');
  const instanceId = call.header('instanceid');
  const deviceToken = textMember(fields, 'deviceToken', 'DeviceToken', 'Devicetoken');
  if (deviceToken !== undefined) {
    const user = users.get(deviceToken);
    const right =
      user?.status === 'Active' &&
      user.instanceId === instanceId &&
      group(instanceId, password) !== undefined;
    return right ? { kind: 'user', deviceToken } : undefined;
  }
  const { admin } = accounts;
  const right =
    textMember(fields, 'Email', 'email') === admin.email &&
    password === admin.password &&
    instanceId === admin.instanceId;
  return right ? { kind: 'admin' } : undefined;
}

/** Short forms for lists of routes. */
export const get = (path: string, handle: Handler, kind: Route['kind'] = 'data'): Route => ({
  kind,
  method: 'GET',
  path,
  handle,
});
export const post = (path: string, handle: Handler, kind: Route['kind'] = 'data'): Route => ({
  kind,
  method: 'POST',
  path,
  handle,
});
export const route = (
  method: Route['method'],
  path: string,
  handle: Handler,
  kind: Route['kind'] = 'data',
): Route => ({
  kind,
  method,
  path,
  handle,
});

import { createRateLimit, noLimit } from '../../limits.ts';
import { createTokenBook } from '../../token-book.ts';
import { jwtText, jwtTimes, secretText } from '../../token-text.ts';
import { uuid } from '../../uuid.ts';
import {
  type Call,
  firstMember,
  type Reply,
  type Route,
  refuse,
  type Vendor,
  type VendorTools,
} from '../../vendor.ts';
import { failure, success, textMember } from './replies.ts';
import { accounts, type Group, type User, type World } from './world.ts';

/** Whose token it is. */
type Owner = { kind: 'user'; deviceToken: string } | { kind: 'admin' };

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

/** Tokens of users and of the admin: pairs that rotate, and that the next login of the same account ends. */
export function createAccess(tools: VendorTools, world: World): Access {
  const { now, lifeMs, refreshLifeMs, counters } = tools;
  const tokens = createTokenBook<Owner>({ lifeMs, now });
  const refreshTokens = createTokenBook<{ owner: Owner; access: string }>({ lifeMs: refreshLifeMs, now });
  const limit = tools.loginLimit ?? { logins: 5, windowMs: 60_000, blockMs: 60 * 60_000 };
  const logins = limit ? createRateLimit({ limit: limit.logins, ...limit, now }) : noLimit;

  /** A new pair, in a new family where none is given. */
  function issue(owner: Owner, family?: string) {
    const { iat, exp } = jwtTimes(now(), lifeMs);
    const own = claimsOf(owner, world);
    const claims = {
      ...own,
      jti: uuid(),
      ApplicationId: '21',
      CompanyId: '39',
      iat,
      nbf: iat,
      exp,
    };
    const access = jwtText({ ...claims, iss: 'webApi', aud: 'http://localhost' });
    const refresh = `${secretText(43)}=`;
    const subject = own.sub;
    tokens.issue({ text: access, subject, family: family ?? refresh, data: owner });
    refreshTokens.issue({ text: refresh, subject, family: family ?? refresh, data: { owner, access } });
    return {
      AccessToken: { Token: access, ExpiresIn: Math.max(1, Math.floor(lifeMs / 1000)) },
      RefreshToken: refresh,
    };
  }

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
    const subject = claimsOf(owner, world).sub;
    tokens.revokeSubject(subject);
    refreshTokens.revokeSubject(subject);
    counters.logins += 1;
    return pair(owner);
  }

  function renew(call: Call): Reply {
    const dead = (status: number) => refuse(tools, call, { status, error });
    const refresh = String(firstMember(call.body, ['RefreshToken', 'refreshToken']));
    const access = firstMember(call.body, ['AccessToken', 'accessToken']);
    const known = refreshTokens.check(refresh);
    if (known && !known.spent && known.data.access !== access) return dead(400);
    const { verdict, entry } = refreshTokens.spend(refresh);
    if (verdict === 'reused' && entry) {
      counters.reusedRefreshTokens += 1;
      tokens.revokeFamily(entry.family);
      refreshTokens.revokeFamily(entry.family);
      return dead(400);
    }
    if (verdict !== 'valid' || !entry) return dead(401);
    counters.renewals += 1;
    return pair(entry.data.owner, entry.family);
  }

  function authenticate(call: Call, empty: Reply = success(null)): Reply | undefined {
    return tokens.check(call.bearer) ? undefined : refuse(tools, call, { status: 401, error, empty });
  }

  function callerOf(call: Call): Caller | undefined {
    const owner = tokens.check(call.bearer)?.data;
    if (owner?.kind !== 'user') return owner;
    const user = world.users.get(owner.deviceToken);
    return user && { kind: 'user', user };
  }

  const guarded = (handle: (caller: Caller, call: Call) => Reply, empty?: Reply): Handler => {
    return (call) => {
      const refused = authenticate(call, empty);
      if (refused) return refused;
      const caller = callerOf(call);
      // The user has been deleted since.
      return caller ? handle(caller, call) : refuse(tools, call, { status: 401, error });
    };
  };

  return {
    login,
    renew,
    issue,
    authenticate,
    revokeAll(which) {
      tokens.revokeAll();
      if (which === 'all') refreshTokens.revokeAll();
    },
    active: () => ({ access: tokens.active(), refresh: refreshTokens.active() }),
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

function claimsOf(owner: Owner, { users, groups }: World) {
  if (owner.kind === 'admin') {
    const { email, instanceId } = accounts.admin;
    return { sub: email, DataHubEmail: email, InstanceId: instanceId, IsDataHubUser: 'True' };
  }
  const { deviceToken } = owner;
  const group = groups.get(users.get(deviceToken)?.instanceId ?? '');
  return {
    sub: deviceToken,
    InstanceId: group?.id,
    InstanceKey: group?.key,
    DeviceToken: deviceToken,
    IsDataHubUser: 'False',
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

import type { Person } from './accounts.ts';
import { bodyOf, type Context, existing, named, type Operation, operation } from './context.ts';
import { linkOperations } from './link-operations.ts';
import { done, error, found, list, noContent, ok } from './replies.ts';
import { userRow } from './samples/people.ts';

const userOf = ({ call, world }: Context) => world.users.get(call.params.userId);
const byEmail = ({ world }: Context, email: unknown) =>
  world.users.all().find((user) => String(user.email).toLowerCase() === String(email).toLowerCase());

function listUsers({ call, world }: Context) {
  const ids = call.query.get('ids')?.split(',').map(Number);
  const search = call.query.get('search')?.toLowerCase();
  const users = world.users.all().filter(({ id }) => !ids || ids.includes(id));
  return list(
    users.filter(
      ({ first, last, email }) => !search || `${first} ${last} ${email}`.toLowerCase().includes(search),
    ),
  );
}

function createUser(context: Context) {
  const body = bodyOf(context);
  const row = userRow({ first: '', last: '', isAdmin: false, ...body, id: 0 } as Person);
  const { id, ...values } = { ...row, ...body };
  const user = context.world.users.add({ ...values, externalRefId: `user-${body.email}` });
  return ok(user);
}

/** Users and organisations. */
export function userOperations(): Operation[] {
  const one = '/user/users/{userId}';
  const change: Operation['handle'] = (context) => {
    const user = userOf(context);
    return done(user && Object.assign(user, bodyOf(context)));
  };
  return [
    operation('GET', '/user/users/me', ({ person, world }) =>
      ok({ ...(world.users.get(person.id) ?? userRow(person)), currentOrg: { id: world.org } }),
    ),
    operation('GET', '/user/users', listUsers),
    operation('POST', '/user/users', createUser),
    operation('GET', '/user/users/page', ({ call, world }) =>
      list(world.users.all().slice(0, Number(call.query.get('limit') ?? 100))),
    ),
    operation('PUT', one, (context) =>
      found(context.world.users.change(context.call.params.userId, bodyOf(context))),
    ),
    operation('DELETE', one, ({ call, world }) => done(world.users.remove(call.params.userId))),
    operation('PUT', `${one}/membership`, change),
    operation('PUT', `${one}/termsOfService`, change),
    operation('GET', '/user/users/email/{email}', (context) =>
      found(byEmail(context, context.call.params.email)),
    ),
    operation('POST', '/user/users/email', (context) => found(byEmail(context, bodyOf(context).email))),
    operation('PUT', '/user/users/mfa/reset', () => noContent),
    operation('GET', '/user/org/{orgId}/user/{userId}', (context) => {
      const user = userOf(context);
      const { org } = context.world;
      if (!user || Number(context.call.params.orgId) !== org) return error(404);
      // Memberships are numbered as their users are, one thousand later.
      return ok({
        id: user.id + (org === 4711 ? 1000 : 2000),
        userId: user.id,
        orgId: org,
        isActive: user.isActive,
      });
    }),
    operation('POST', '/user/org/{orgId}/email/user/{email}', (context) => {
      const user = byEmail(context, context.call.params.email);
      if (!user || Number(context.call.params.orgId) !== context.world.org) return error(404);
      Object.assign(user, bodyOf(context));
      return ok({ id: user.id + 1000 });
    }),
    operation('PUT', '/user/org/mfa', () => noContent),
  ];
}

/** User groups: their roles and members. */
export function groupOperations(): Operation[] {
  const one = '/user/group/{groupId}';
  const groupOf = ({ call, world }: Context) => world.groups.get(call.params.groupId);
  const view = ({ world }: Context, id: number) => ({
    ...world.groups.get(id),
    // A text, as the vendor has it.
    numberOfUsers: String(world.usersOfGroup.of(id).length),
  });
  const rolesOf = ({ world }: Context, id: number) => world.rolesOfGroup.of(id).map(world.roles.get);
  const usersOf = ({ world }: Context, id: number) => world.usersOfGroup.of(id).map(world.users.get);
  const byGroup = (context: Context, members: (context: Context, id: number) => unknown) =>
    ok({
      data: Object.fromEntries(context.world.groups.all().map(({ id }) => [id, members(context, id)])),
    });
  const ofGroup = existing(groupOf);
  return [
    operation('GET', '/user/group', (context) => {
      const rows = named(context.world.groups.all(), context.call.query.get('search'));
      return list(rows.map(({ id }) => view(context, id)));
    }),
    operation('GET', '/user/group/roles', (context) => byGroup(context, rolesOf)),
    operation('GET', '/user/group/users', (context) => byGroup(context, usersOf)),
    operation('GET', '/user/group/user/{userId}', (context) =>
      list(context.world.usersOfGroup.to(context.call.params.userId).map((id) => view(context, id))),
    ),
    ...linkOperations(`${one}/roles/`, ofGroup, 'rolesOfGroup', 'role'),
    ...linkOperations(`${one}/users/`, ofGroup, 'usersOfGroup', 'user'),
  ];
}

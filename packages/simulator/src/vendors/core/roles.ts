import { bodyOf, type Context, existing, type Operation, operation, stamp } from './context.ts';
import { linkOperations } from './link-operations.ts';
import { done, failure, found, list, noContent, ok } from './replies.ts';

/** For what belongs to a role that has to exist. */
const ofRole = existing(({ call, world }) => world.roles.get(call.params.roleId));

export function roleOperations(): Operation[] {
  const one = '/user/role/{roleId}';
  const usersOf = ({ world }: Context, id: number) => world.usersOfRole.of(id).map(world.users.get);
  const groupsOf = ({ world }: Context, id: number) =>
    world.rolesOfGroup.to(id).map((group) => ({
      ...world.groups.get(group),
      numberOfUsers: String(world.usersOfGroup.of(group).length),
    }));
  return [
    operation('GET', '/user/role', ({ world }) => list(world.roles.all())),
    operation('GET', one, ({ call, world }) => found(world.roles.get(call.params.roleId))),
    operation(
      'DELETE',
      one,
      ofRole(({ world }, { id }) =>
        world.usersOfRole.of(id).length
          ? failure(409, 'role.in.use.cannot.delete')
          : done(world.roles.remove(id)),
      ),
    ),
    ...linkOperations(`${one}/user`, ofRole, 'usersOfRole', 'user'),
    operation(
      'GET',
      `${one}/groups`,
      ofRole((context, { id }) => list(groupsOf(context, id))),
    ),
    operation(
      'POST',
      `${one}/groups`,
      ofRole((context, { id }) => {
        for (const group of bodyOf(context).groupIds as number[]) context.world.rolesOfGroup.add(group, id);
        return noContent;
      }),
    ),
    operation(
      'GET',
      `${one}/searchMembers`,
      ofRole((context, { id }) => ok({ users: usersOf(context, id), groups: groupsOf(context, id) })),
    ),
  ];
}

export function permissionOperations(): Operation[] {
  const all = '/data/rolePermissions';
  const one = `${all}/role/{roleId}/objectType/{objectTypeId}`;
  const rowsOf = ({ call, world }: Context) => {
    const { roleId, objectTypeId } = call.params;
    const fits = (value: unknown, wanted: string | undefined) =>
      wanted === undefined || value === Number(wanted);
    return world.permissions
      .all()
      .filter((row) => fits(row.roleId, roleId) && fits(row.objectTypeId, objectTypeId));
  };
  const distinct = (context: Context, key: string) => [...new Set(rowsOf(context).map((row) => row[key]))];
  return [
    operation('GET', all, ({ world }) => list(world.permissions.all())),
    operation('GET', one, (context) => list(rowsOf(context))),
    operation('POST', one, (context) => {
      const { world, call } = context;
      const roleId = Number(call.params.roleId);
      const objectTypeId = Number(call.params.objectTypeId);
      for (const values of bodyOf(context).rolePermissions as Record<string, unknown>[]) {
        const state = values.objectLifeCycleStateId;
        const known = rowsOf(context).find((row) => row.objectLifeCycleStateId === state);
        if (known) Object.assign(known, values);
        else world.permissions.add({ ...stamp(context), assigned: true, ...values, roleId, objectTypeId });
      }
      return list(rowsOf(context));
    }),
    operation('DELETE', one, (context) => {
      const rows = rowsOf(context);
      for (const { id } of rows) context.world.permissions.remove(id);
      return done(rows.length);
    }),
    operation('GET', `${all}/objectLifeCycles/role/{roleId}`, (context) =>
      list(distinct(context, 'objectLifeCycleId').map((objectLifeCycleId) => ({ objectLifeCycleId }))),
    ),
    operation('GET', `${all}/roles/objectType/{objectTypeId}`, (context) =>
      list(distinct(context, 'roleId').map(context.world.roles.get)),
    ),
    operation('GET', `${all}/objectTypes/role/{roleId}`, (context) =>
      list(distinct(context, 'objectTypeId').map(context.world.objectTypes.get)),
    ),
  ];
}

import { secretText } from '../../token-text.ts';
import { uuid } from '../../uuid.ts';
import type { Route } from '../../vendor.ts';
import { failure, ok } from './access.ts';
import type { AppClient, Named, User } from './entities.ts';
import { each, flag, text } from './filters.ts';
import type { Maker } from './resource.ts';
import type { World } from './world.ts';

/** Users, their roles, and app clients. */
export function userRoutes({ resource, route }: Maker, world: World): Route[] {
  const users = resource<User>({
    path: '/users',
    idName: 'user_id',
    items: world.users,
    scope: 'tenant',
    filters: {
      ...each(text, 'username', 'email', 'firstName', 'lastName'),
      contractOwner: text((user) => world.contractOwners.get(user.contractOwnerId)?.name),
      ...each(flag, 'enabled'),
    },
  });
  const roles = resource<Named>({
    path: '/user-roles',
    items: world.roles,
    scope: 'tenant',
    filters: each(text, 'name'),
  });
  const appClients = resource<AppClient>({
    path: '/app-clients',
    items: world.appClients,
    scope: 'tenant',
    filters: each(text, 'name'),
    // The secret is in the answer to its creation alone.
    show: ({ clientSecret, ...shown }, call) => (call.method === 'POST' ? { ...shown, clientSecret } : shown),
  });
  const knowsRoles = ({ userRoles = [] }: { userRoles?: number[] }) => userRoles.every(world.roles.get);
  return [
    users.list(),
    users.exists(),
    users.create((body) => (knowsRoles(body) ? { enabled: true, ...(body as object) } : 400), {
      status: 200,
    }),
    users.get(),
    users.update((changed) => (knowsRoles(changed) ? changed : 400)),
    // On the authentication page and nowhere else. Which users it means, and what it answers, is not documented: it
    // changes nothing.
    route('PATCH', '/users', 'v1', (_, { ownerId }) => (ownerId === undefined ? ok({}) : failure(403))),
    roles.list(),
    appClients.list(),
    appClients.create((body) =>
      knowsRoles(body)
        ? {
            userRoles: [],
            ...(body as object),
            appClientId: uuid(),
            clientSecret: secretText(40),
          }
        : 400,
    ),
    appClients.get(),
    appClients.update(),
    appClients.delete(),
  ];
}

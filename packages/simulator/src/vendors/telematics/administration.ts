import { type Call, member, type Reply, type Route } from '../../vendor.ts';
import { type Access, get, post, route } from './access.ts';
import { bare, done, failure, invalid, success, textMember } from './replies.ts';
import { type App, accounts, company, type Group, type World } from './world.ts';

/* Applications, user groups and permissions: what an admin manages beside users. */

const status = (active: boolean) => (active ? 'Active' : 'Deactivated');

function groupOf(group: Group, { apps }: World) {
  return {
    Id: group.id,
    Key: group.key,
    Name: group.name,
    Description: group.description,
    Status: status(group.active),
    InviteCode: group.inviteCode,
    AppId: group.appId,
    AppName: apps.get(group.appId)?.name ?? null,
    CompanyId: company.id,
  };
}

function appOf(app: App) {
  return {
    Id: app.id,
    Name: app.name,
    Description: app.description,
    Status: status(app.active),
    GooglePlayLink: app.googlePlayLink,
    AppleStoreLink: app.appleStoreLink,
    Environment: app.environment,
  };
}

const groupsOf = ({ groups }: World, appId: string) =>
  [...groups.values()].filter((one) => one.appId === appId);

function changesOf(body: unknown): Partial<App> {
  const texts = ['name', 'description', 'googlePlayLink', 'appleStoreLink', 'environment'];
  const active = member(body, 'status');
  return {
    ...Object.fromEntries(
      texts.flatMap((name) => (textMember(body, name) === undefined ? [] : [[name, textMember(body, name)]])),
    ),
    ...(active === undefined ? {} : { active: active === 1 }),
  };
}

function createApp(world: World, { body, params }: Call): Reply {
  if (params.CompanyId !== company.id) return failure(404);
  const empty = {
    description: null,
    active: true,
    googlePlayLink: null,
    appleStoreLink: null,
    environment: null,
  };
  const app = world.addApp({ name: '', ...empty, ...changesOf(body) });
  const groups =
    member(body, 'createDefaultGroup') === true ? [world.addGroup(app.id, { name: 'Default' })] : [];
  return success({ AppId: app.id, Instances: groups.map(({ id, key }) => ({ Id: id, Key: key })) });
}

function deleteApp(world: World, { params }: Call): Reply {
  const appId = params.AppId ?? '';
  if (!world.apps.has(appId)) return failure(404);
  if (world.usersOf({ appId }).length > 0) return invalid('AppToken', 'The application has users.');
  for (const group of groupsOf(world, appId)) world.groups.delete(group.id);
  world.apps.delete(appId);
  return done();
}

function getApp(world: World, { params, query }: Call): Reply {
  const found = world.apps.get(params.AppId ?? '');
  if (!found) return success(null);
  if (query.get('includeInstances') !== 'true') return success(appOf(found));
  const Instances = groupsOf(world, found.id).map(({ id, key, name, active }) => ({
    Id: id,
    Key: key,
    Name: name,
    Status: status(active),
  }));
  return success({ ...appOf(found), Instances });
}

/** For what belongs to an application that has to exist. */
const ofApp =
  (access: Access, { apps }: World) =>
  (handle: (app: App, call: Call) => Reply) =>
    access.admin((call) => {
      const found = apps.get(call.params.AppId ?? '');
      return found ? handle(found, call) : failure(404);
    });

function applicationRoutes(access: Access, world: World): Route[] {
  const { apps } = world;
  const app = ofApp(access, world);
  const ofCompany = '/v1/companies/{CompanyId}/applications';
  const written = '/v1/Applications/applications/{AppId}';
  return [
    post(
      ofCompany,
      access.admin((call) => createApp(world, call)),
    ),
    get(
      ofCompany,
      access.admin(({ params }) =>
        params.CompanyId === company.id ? success([...apps.values()].map(appOf)) : failure(404),
      ),
    ),
    get(
      '/v1/Applications/{AppId}',
      access.admin((call) => getApp(world, call)),
    ),
    route(
      'PATCH',
      written,
      app((found, { body }) => {
        Object.assign(found, changesOf(body));
        return done();
      }),
    ),
    route(
      'DELETE',
      written,
      access.admin((call) => deleteApp(world, call)),
    ),
  ];
}

/** The user groups of an application. */
function instancesOfAppRoutes(access: Access, world: World): Route[] {
  const app = ofApp(access, world);
  return [
    post(
      '/v1/applications/{AppId}/instances',
      app((found, { body }) => {
        const { name = '', description = null, active = true } = changesOf(body);
        const group = world.addGroup(found.id, { name, description, active });
        return success({ Id: group.id, Key: group.key });
      }),
    ),
    get(
      '/v1/applications/{AppId}/instances',
      app((found, { query }) => {
        const all = query.get('includeDeactivated') === 'true';
        const some = groupsOf(world, found.id).filter(({ active }) => all || active);
        return success(some.map((group) => groupOf(group, world)));
      }),
    ),
    get(
      '/v1/applications/{AppId}/instances/{InviteCode}',
      app((found, { params }) => {
        const group = groupsOf(world, found.id).find((one) => one.inviteCode === params.InviteCode);
        return group ? success(groupOf(group, world)) : failure(404);
      }),
    ),
  ];
}

function instanceRoutes(access: Access, world: World): Route[] {
  const path = '/v1/Instances/{InstanceId}';
  const group = (handle: (group: Group, call: Call) => Reply) =>
    access.admin((call) => {
      const found = world.groups.get(call.params.InstanceId ?? '');
      return found ? handle(found, call) : failure(404);
    });
  return [
    get(
      path,
      group((found) => success(groupOf(found, world))),
    ),
    route(
      'PATCH',
      path,
      group((found, { query }) => {
        found.name = query.get('Name') ?? found.name;
        found.description = query.get('Description') ?? found.description;
        if (query.has('Status')) found.active = query.get('Status') === '1';
        return done();
      }),
    ),
    route(
      'DELETE',
      path,
      group((found) => {
        if (world.usersOf({ instanceId: found.id }).length > 0) {
          return invalid('InstanceId', 'The instance has users.');
        }
        world.groups.delete(found.id);
        return done();
      }),
    ),
  ];
}

/** Applications, user groups and what the admin's credentials reach. */
export function administrationRoutes(access: Access, world: World): Route[] {
  return [
    ...applicationRoutes(access, world),
    ...instancesOfAppRoutes(access, world),
    ...instanceRoutes(access, world),
    get(
      '/auth/permissions',
      access.admin(() =>
        bare({
          result: {
            userId: accounts.admin.instanceId,
            isGod: false,
            companiesPermissions: [{ companyId: company.id, companyIntId: company.number, roleId: 1 }],
            appsPermissions: [],
            instancesPermissions: [],
          },
          status: 200,
          title: '',
          errors: [],
        }),
      ),
    ),
  ];
}

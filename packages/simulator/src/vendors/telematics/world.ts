import { secretText } from '../../token-text.ts';
import type { Accounts } from '../../types.ts';
import { uuid } from '../../uuid.ts';
import { DAY, type Drive, drivesOf, type Period } from './driving.ts';

/** A user of a user group. */
export interface User {
  deviceToken: string;
  instanceId: string;
  createdAt: number;
  status: 'Active' | 'Inactive';
  profile: Record<string, unknown>;
  fields: Record<string, unknown>;
  vehicles: Map<string, Record<string, unknown>>;
  deletedTracks: Set<string>;
}

/** A user group. */
export interface Group {
  id: string;
  key: string;
  name: string;
  description: string | null;
  active: boolean;
  inviteCode: string;
  appId: string;
}

/** An application of the company. */
export interface App {
  id: string;
  name: string;
  description: string | null;
  active: boolean;
  googlePlayLink: string | null;
  appleStoreLink: string | null;
  environment: string | null;
}

export const company = { id: '3f0b9c1d-5e27-4a86-9d14-7b2c8e6f0a35', number: 39 };
const mainApp = '91c4d7e2-6a3b-4f58-8e01-2d5c7b9f4a66';

export const accounts: Omit<Accounts['telematics'], 'users'> = {
  main: {
    kind: 'user',
    deviceToken: '7e1f2a3b-4c5d-4e6f-8a9b-0c1d2e3f4a5b',
    instanceId: 'a3c1d9e0-7b52-4f64-9f0a-2d6c5b8e1f01',
    instanceKey: 's3cr3t-telematics-instance-key',
  },
  admin: {
    kind: 'admin',
    instanceId: 'b4d2e0f1-8c63-4a75-8e1b-3e7d6c9f2a02',
    email: 'EXAM@auth.example',
    password: 's3cr3t-telematics-admin',
  },
};

/** Everything that can change. */
export interface World {
  users: Map<string, User>;
  groups: Map<string, Group>;
  apps: Map<string, App>;
  now(): number;
  addUser(
    groupId: string,
    given: { deviceToken?: string | undefined; profile?: object; fields?: object },
  ): User;
  addGroup(appId: string, given: { name: string; description?: string | null; active?: boolean }): Group;
  addApp(given: Omit<App, 'id'>): App;
  /** The user group with this id and this key. */
  group(id: string | undefined, key: string | undefined): Group | undefined;
  /** What a user has driven in a period. */
  drives(user: User, period: Period, options?: { tag?: string | undefined; driverOnly?: boolean }): Drive[];
  /** Users by what they belong to. */
  usersOf(scope: { instanceId?: string; appId?: string; companyId?: string }): User[];
}

/** The vendor with one application, two user groups and `count` users in the first of them. */
export function createWorld(now: () => number, count: number): World {
  const users = new Map<string, User>();
  const groups = new Map<string, Group>();
  const apps = new Map<string, App>();

  const world: World = {
    users,
    groups,
    apps,
    now,
    addUser(groupId, { deviceToken = uuid(), profile = {}, fields = {} }) {
      const user: User = {
        deviceToken,
        instanceId: groupId,
        createdAt: now(),
        status: 'Active',
        profile: { ...profile },
        fields: { EnableTracking: true, Enabled: true, ...fields },
        vehicles: new Map(),
        deletedTracks: new Set(),
      };
      users.set(deviceToken, user);
      return user;
    },
    addGroup(appId, { name, description = null, active = true }) {
      const id = uuid();
      const inviteCode = id.slice(0, 6).toUpperCase();
      const group = { id, key: secretText(36), name, description, active, inviteCode, appId };
      groups.set(id, group);
      return group;
    },
    addApp(given) {
      const app = { id: uuid(), ...given };
      apps.set(app.id, app);
      return app;
    },
    group(id, key) {
      const group = id === undefined ? undefined : groups.get(id);
      return group?.key === key && group?.active ? group : undefined;
    },
    drives(user, period, { tag, driverOnly = false } = {}) {
      return drivesOf(user.deviceToken, period, user.createdAt, now()).filter(
        (drive) =>
          (tag === undefined || drive.tag === tag) &&
          (!driverOnly || drive.transport === 'OriginalDriver') &&
          !user.deletedTracks.has(drive.trackToken),
      );
    },
    usersOf({ instanceId, appId, companyId }) {
      return [...users.values()].filter(
        (user) =>
          (instanceId === undefined || user.instanceId === instanceId) &&
          (appId === undefined || groups.get(user.instanceId)?.appId === appId) &&
          (companyId === undefined || companyId === company.id || companyId === String(company.number)),
      );
    },
  };
  populate(world, count);
  return world;
}

function populate(world: World, count: number): void {
  const { main } = accounts;
  world.apps.set(mainApp, {
    id: mainApp,
    name: 'Drivers',
    description: null,
    active: true,
    googlePlayLink: null,
    appleStoreLink: null,
    environment: 'test',
  });
  world.groups.set(main.instanceId, {
    id: main.instanceId,
    key: main.instanceKey,
    name: 'Drivers south',
    description: null,
    active: true,
    inviteCode: 'SOUTH1',
    appId: mainApp,
  });
  world.groups.set(north.id, north);
  for (let index = 0; index < count; index += 1) {
    const user = world.addUser(main.instanceId, {
      deviceToken: index === 0 ? main.deviceToken : deviceTokenOf(index),
      profile: {
        FirstName: 'Driver',
        LastName: `No ${index + 1}`,
        Nickname: `driver-${index + 1}`,
        Email: `driver-${index + 1}@drivers.example`,
        Phone: null,
        Gender: 'None',
        Country: 'Germany',
        City: 'Berlin',
      },
      fields: { ClientId: `driver-${index + 1}` },
    });
    user.createdAt = world.now() - 400 * DAY;
  }
}

const north: Group = {
  id: 'c5e3f1a2-9d74-4b86-9f2c-4f8e7d0a3b03',
  key: 's3cr3t-telematics-north-key',
  name: 'Drivers north',
  description: null,
  active: true,
  inviteCode: 'NORTH1',
  appId: mainApp,
};

function deviceTokenOf(index: number): string {
  return `${(0xd0000000 + index).toString(16)}-7e1e-4000-8000-${index.toString(16).padStart(12, '0')}`;
}

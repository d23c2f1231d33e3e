import type { Call, Reply, Route } from '../../vendor.ts';
import { type Access, get, post } from './access.ts';
import { localText, toLocal } from './driving.ts';
import { bare, failure, success } from './replies.ts';
import { recently } from './statistics.ts';
import type { User, World } from './world.ts';

/* Heartbeats and realtime positions: what state the devices are in, and where they are. */

function heartbeat(userId: string, now: number) {
  return {
    UserId: userId,
    'Heartbeat Date': `${new Date(now).toISOString().slice(0, -1)}0000`,
    'WiFi Enabled': true,
    'GPS Enabled': true,
    'Mobile Data Enabled': true,
    Latitude: 52.52,
    Longitude: 13.405,
    'Extended Data': {
      Application: '1.0 (com.example.app)',
      'Device Has Been Rooted (Android)': '0',
      'Device Model': 'Sample phone',
      'Device OS Version': '14',
      'SDK Version': '3.1.0',
      'GPS Permission Granted': 'Always',
      'Low Power Mode': 'false',
      'Motion Activity Permission Granted (Android)': 'true',
    },
  };
}

function timestamp(now: number, format: string | null): number | string {
  if (format === 'iso') return new Date(now).toISOString();
  return format === 'human' ? localText(toLocal(now)).replace('T', ' ') : Math.floor(now / 1000);
}

function position({ profile }: User, time: number | string) {
  return {
    latitude: 52.52,
    longitude: 13.405,
    speed: 0,
    heading: 0,
    accuracy: 5,
    timestamp: time,
    display_identifier: profile.Nickname ?? null,
    display_field: 'nickname',
    driver_profile: null,
  };
}

const shown = ({ profile }: User) => ({
  display_field: 'nickname',
  display_value: profile.Nickname ?? null,
  profile: null,
});

/** Heartbeats for admins; positions for who may see the device. */
export function deviceRoutes(access: Access, world: World): Route[] {
  const { users, now } = world;
  const heartbeats = '/api/heartbeats/get/v1/raw/users';
  const realtime = '/realtime/api/v1/devices';
  const device = (handle: (user: User, call: Call) => Reply) =>
    access.either((caller, call) => {
      const user = users.get(call.params.device_token ?? '');
      if (caller.kind === 'user' && caller.user !== user) return failure(403);
      return user ? handle(user, call) : failure(404);
    });
  return [
    get(
      `${heartbeats}/{userId}/latest`,
      access.admin(({ params }) =>
        success(users.has(params.userId ?? '') ? heartbeat(params.userId ?? '', now()) : null),
      ),
    ),
    post(
      `${heartbeats}/latest`,
      access.admin(({ body }) => {
        const known = (body as string[]).filter((userId) => users.has(userId));
        return success(known.map((userId) => heartbeat(userId, now())));
      }, success([])),
    ),
    get(
      `${realtime}/{device_token}/position`,
      device((user, { query }) => bare(position(user, timestamp(now(), query.get('date_format'))))),
    ),
    // What these two answer is not documented, so it is made up, and so is the page below.
    get(
      `${realtime}/{device_token}/tracks`,
      device((user) => bare({ tracks: recently(world, user).map(({ trackToken }) => trackToken) })),
    ),
    get(
      `${realtime}/{device_token}/stats`,
      device((user) => bare({ tracks: recently(world, user).length })),
    ),
    get(
      `${realtime}/{device_token}/metadata`,
      device((user) => bare(shown(user))),
    ),
    get(
      `${realtime}/metadata`,
      access.either((caller, { query }) => {
        const group = world.usersOf({ instanceId: query.get('instance_id') ?? '' });
        const visible = caller.kind === 'admin' ? group : group.filter((user) => user === caller.user);
        const from = Number(query.get('offset') ?? 0);
        return bare({ items: visible.slice(from, from + Number(query.get('limit') ?? 50)).map(shown) });
      }),
    ),
  ];
}

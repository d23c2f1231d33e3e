import type { VendorDefinition } from '../vendor.ts';
import { createAccess, post } from './telematics/access.ts';
import { administrationRoutes } from './telematics/administration.ts';
import { deviceRoutes } from './telematics/devices.ts';
import { engagementRoutes } from './telematics/engagement.ts';
import { indicatorRoutes } from './telematics/indicators.ts';
import { failure } from './telematics/replies.ts';
import { statisticsRoutes } from './telematics/statistics.ts';
import { trackRoutes } from './telematics/tracks.ts';
import { tripRoutes } from './telematics/trips.ts';
import { userRoutes } from './telematics/users.ts';
import { vehicleRoutes } from './telematics/vehicles.ts';
import { accounts, createWorld } from './telematics/world.ts';

const DEFAULT_USERS = 20;

/** Telematics: two kinds of login, a pair of tokens that rotates, few logins and each ends the tokens before it. */
export const telematics: VendorDefinition<'telematics'> = {
  name: 'telematics',
  prefix: '',
  // The sources contradict each other. This is the span of the seed's own sample token and its `ExpiresIn` in seconds.
  documentedLifeMs: 1_209_600_000,
  documentedRefreshLifeMs: 90 * 24 * 60 * 60_000,
  create(tools) {
    const world = createWorld(tools.now, tools.telematics?.users ?? DEFAULT_USERS);
    const access = createAccess(tools, world);
    return {
      accounts: { ...accounts, users: [...world.users.keys()] },
      error: (status) => failure(status),
      invalid: (problems) =>
        failure(
          422,
          problems.map(({ name, reason }) => ({ Key: name, Message: reason })),
        ),
      authenticate: (call) => access.authenticate(call),
      revokeAll: access.revokeAll,
      tokens: access.active,
      routes: [
        post('/v1/Auth/Login', access.login, 'login'),
        post('/v1/Auth/RefreshToken', access.renew, 'renew'),
        ...userRoutes(access, world),
        ...statisticsRoutes(access, world),
        ...indicatorRoutes(access, world),
        ...tripRoutes(access, world),
        ...trackRoutes(access, world),
        ...engagementRoutes(access, world),
        ...vehicleRoutes(access),
        ...administrationRoutes(access, world),
        ...deviceRoutes(access, world),
      ],
    };
  },
};

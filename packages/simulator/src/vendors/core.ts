import type { Call, Reply, Route, VendorDefinition } from '../vendor.ts';
import { createAccess } from './core/access.ts';
import { accounts, organisations } from './core/accounts.ts';
import { apiKeyOperations } from './core/api-keys.ts';
import { assessmentOperations } from './core/assessments.ts';
import { catalogueOperations } from './core/catalogue.ts';
import type { Operation } from './core/context.ts';
import { fieldOperations } from './core/fields.ts';
import { downloadRoute, fileOperations } from './core/files.ts';
import { importOperations } from './core/imports.ts';
import { lifeCycleOperations } from './core/life-cycles.ts';
import { objectTypeOperations } from './core/object-types.ts';
import { recordPartOperations } from './core/record-parts.ts';
import { recordOperations } from './core/records.ts';
import { Failed, relationOperations } from './core/relations.ts';
import { error } from './core/replies.ts';
import { permissionOperations, roleOperations } from './core/roles.ts';
import { searchOperations } from './core/search.ts';
import { sessionRoutes } from './core/sessions.ts';
import { groupOperations, userOperations } from './core/users.ts';
import { createWorld } from './core/world.ts';

const fifteenMinutesMs = 15 * 60_000;
const usualJobMs = 2_000;

/** Resolver Core: a session of 15 minutes that renews itself while it lives, API keys, and a 403 with two meanings. */
export const core: VendorDefinition<'core'> = {
  name: 'core',
  prefix: '',
  documentedLifeMs: fifteenMinutesMs,
  documentedRefreshLifeMs: 0,
  create(tools) {
    const { now } = tools;
    const { jobMs = usualJobMs } = tools.core ?? {};
    const access = createAccess(tools);
    const worlds = new Map(organisations.map(({ id }) => [id, createWorld(id, { now, jobMs })]));
    const worldOf = (org: number) => worlds.get(org)!;

    function answer(call: Call, { handle }: Operation): Reply {
      const refused = access.authenticate(call);
      if (refused) return refused;
      const member = access.memberOf(call)!;
      const forbidden = access.authorise(call, member);
      if (forbidden) return forbidden;
      const world = worldOf(member.org);
      world.jobs.settle();
      try {
        return handle({ call, world, person: member.person, now: now() });
      } catch (thrown) {
        if (thrown instanceof Failed) return thrown.reply;
        throw thrown;
      }
    }

    const operations = [
      ...apiKeyOperations(access),
      ...fieldOperations(),
      ...objectTypeOperations(),
      ...lifeCycleOperations(),
      ...catalogueOperations(),
      ...recordOperations(),
      ...recordPartOperations(),
      ...relationOperations(),
      ...searchOperations(),
      ...importOperations(),
      ...assessmentOperations(),
      ...fileOperations(),
      ...userOperations(),
      ...groupOperations(),
      ...roleOperations(),
      ...permissionOperations(),
    ];
    const dataRoutes = operations.map(
      (operation): Route => ({ ...operation, kind: 'data', handle: (call) => answer(call, operation) }),
    );
    return {
      accounts,
      error,
      invalid: () => error(400),
      authenticate: access.authenticate,
      revokeAll: () => access.tokens.revokeAll(),
      tokens: () => ({ session: access.tokens.active() }),
      routes: [
        ...sessionRoutes(tools, access),
        // A brace sorts behind every letter, so that `/data/object/count` goes before `/data/object/{objectId}`.
        ...dataRoutes.sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0)),
        downloadRoute(worldOf),
      ],
    };
  },
};

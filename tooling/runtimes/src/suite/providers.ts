import type { VendorName } from '@x/simulator';
import { check, equal, matches } from './check.ts';
import type { Scene } from './scene.ts';

type Caller = () => Promise<{ response: Response }>;

const query = { page: 1, pageSize: 10 };
const days = { startDate: '2026-01-01', endDate: '2026-01-14' };

/** For each provider a client, as a call that can be made. */
const callers: Record<VendorName, (scene: Scene) => Caller> = {
  elevate: ({ packages, options, closing }) => {
    const client = closing(packages.elevate.createElevateClient(options('elevate')));
    return () => client.GET('/customers', { params: { query } });
  },
  portal: ({ portal }) => {
    const client = portal();
    return () => client.GET('/api/wallet');
  },
  telematics: ({ packages, options, closing }) => {
    const client = closing(packages.telematics.createTelematicsClient(options('telematics')));
    return () => client.GET('/statistics/v1/Scorings/individual', { params: { query: days } });
  },
  core: ({ packages, options, closing }) => {
    const client = closing(packages.core.createCoreClient(options('core')));
    return () => client.GET('/object/objectType');
  },
  elyssa: ({ elyssa }) => {
    const client = elyssa();
    return () => client.GET('/simulated/echo');
  },
};

export const providerChecks = (Object.keys(callers) as VendorName[]).map((vendor) =>
  check(`${vendor}: the first call logs in, and the second has the token`, async (scene) => {
    const call = callers[vendor](scene);
    const seen = await scene.watch(vendor);
    equal((await call()).response.status, 200, 'status of the first');
    equal((await call()).response.status, 200, 'status of the second');
    matches(await seen(), { loginRequests: 1, logins: 1, dataCalls: 2, refused: 0, invalid: 0 });
  }),
);

import type { VendorName } from '@x/simulator';
import { assert } from 'chai';
import { check } from './check.ts';
import type { Scene } from './scene.ts';

type Caller = () => Promise<{ response: Response }>;

const query = { page: 1, pageSize: 10 };
const days = { startDate: '2026-01-01', endDate: '2026-01-14' };

/** For each provider a client, as a call that can be made. */
const callers: Record<VendorName, (scene: Scene) => Caller> = {
  elevate(scene) {
    const client = scene.elevate();
    return () => client.GET('/customers', { params: { query } });
  },
  portal(scene) {
    const client = scene.portal();
    return () => client.GET('/api/wallet');
  },
  telematics(scene) {
    const client = scene.telematics();
    return () => client.GET('/statistics/v1/Scorings/individual', { params: { query: days } });
  },
  core(scene) {
    const client = scene.core();
    return () => client.GET('/object/objectType');
  },
  elyssa(scene) {
    const client = scene.elyssa();
    return () => client.GET('/simulated/echo');
  },
};

export const providerChecks = (Object.keys(callers) as VendorName[]).map((vendor) =>
  check(`${vendor}: the first call logs in, and the second has the token`, async (scene) => {
    const call = callers[vendor](scene);
    const seen = await scene.watch(vendor);
    assert.strictEqual((await call()).response.status, 200, 'status of the first');
    assert.strictEqual((await call()).response.status, 200, 'status of the second');
    assert.include(await seen(), { loginRequests: 1, logins: 1, dataCalls: 2, refused: 0, invalid: 0 });
  }),
);

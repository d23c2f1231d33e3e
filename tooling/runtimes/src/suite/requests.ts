import { assert } from 'chai';
import { needing, rejection } from './check.ts';

const REQUESTS = 20;

export const requestChecks = [
  needing(
    'bound-requests',
    `one client serves ${REQUESTS} requests that come at once`,
    async ({ setting, watch }) => {
      const { url: baseUrl, credentials } = setting.vendors.portal;
      const body = JSON.stringify({ baseUrl, credentials });
      const seen = await watch('portal');
      const request = async () => (await fetch(`${setting.own}/shared`, { method: 'POST', body })).status;
      const statuses = await Promise.all(Array.from({ length: REQUESTS }, request));
      assert.deepEqual([...new Set(statuses)], [200], 'statuses');
      assert.include(await seen(), { loginRequests: 1, dataCalls: REQUESTS, refused: 0 });
    },
  ),
  needing(
    'bound-requests',
    'a refresh token that works once is not risked in work that ends with its request',
    async (scene) => {
      const client = scene.telematics({ waitUntil: undefined });
      const seen = await scene.watch('telematics');
      const error = await rejection(scene, client.auth.getToken());
      assert.strictEqual(error.code, 'Misconfigured', 'code');
      assert.include(error.message, 'waitUntil');
      assert.include(await seen(), { requests: 0 });
    },
  ),
];

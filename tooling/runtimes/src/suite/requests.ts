import { equal, matches, needing, rejection } from './check.ts';

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
      equal([...new Set(statuses)], [200], 'statuses');
      matches(await seen(), { loginRequests: 1, dataCalls: REQUESTS, refused: 0 });
    },
  ),
  needing(
    'bound-requests',
    'a refresh token that works once is not risked in work that ends with its request',
    async (scene) => {
      const { packages, options, closing, watch } = scene;
      const { waitUntil, ...rest } = options('telematics');
      const client = closing(packages.telematics.createTelematicsClient(rest));
      const seen = await watch('telematics');
      const error = await rejection(scene, client.auth.getToken());
      equal(error.code, 'Misconfigured', 'code');
      equal(error.message.includes('waitUntil'), true, 'it says what to pass');
      matches(await seen(), { requests: 0 });
    },
  ),
];

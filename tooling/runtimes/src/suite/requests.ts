import { type Check, equal, matches } from './check.ts';

const REQUESTS = 20;

export const requestChecks: Check[] = [
  {
    name: `one client serves ${REQUESTS} requests that come at once`,
    needs: 'requests',
    async run({ setting, watch }) {
      const { url: baseUrl, credentials } = setting.vendors.portal;
      const body = JSON.stringify({ baseUrl, credentials });
      const seen = await watch('portal');
      const request = async () => (await fetch(`${setting.own}/shared`, { method: 'POST', body })).status;
      const statuses = await Promise.all(Array.from({ length: REQUESTS }, request));
      equal([...new Set(statuses)], [200], 'statuses');
      matches(await seen(), { loginRequests: 1, dataCalls: REQUESTS, refused: 0 });
    },
  },
];

import type { Env, Hono } from 'hono';
import type { FaultList } from './faults.ts';
import type { Counters, Fault } from './types.ts';
import type { Vendor } from './vendor.ts';

/** Where a vendor is watched and disturbed from outside its process. Below the origin, never below a version. */
export const adminPath = '/__simulator';

/**
 * `GET /__simulator/counters`; `POST /__simulator/faults` with an array of faults and `DELETE` to clear them;
 * `POST /__simulator/revoke-all` with `{ "which": "all" | "access" }`.
 */
export function addAdminRoutes<E extends Env>(
  app: Hono<E>,
  { vendor, counters, faults }: { vendor: Vendor; counters: Counters; faults: FaultList },
): void {
  app.get(`${adminPath}/counters`, (context) => context.json(counters));
  app.post(`${adminPath}/faults`, async (context) => {
    faults.add((await context.req.json()) as Fault[]);
    return context.body(null, 204);
  });
  app.delete(`${adminPath}/faults`, (context) => {
    faults.clear();
    return context.body(null, 204);
  });
  app.post(`${adminPath}/revoke-all`, async (context) => {
    const { which } = (await context.req.json()) as { which: 'all' | 'access' };
    vendor.revokeAll(which);
    return context.body(null, 204);
  });
}

export type { Fixtures } from './fixtures.ts';
export { loadFixtures } from './fixtures.ts';
export { signWebhook } from './signature.ts';
export type * from './types.ts';
export { secretMarker, vendorNames } from './types.ts';

import type { Hono } from 'hono';
import type { Env } from './app.ts';
import { simulate } from './simulate.ts';
import type { SimulatedVendor, Simulator, SimulatorOptions, VendorName } from './types.ts';

/**
 * Vendors without a port: `fetch` of each handle answers, and no request leaves the process. Runs where the Fetch API is:
 * Node, Jest, Vitest, browsers and Workers.
 *
 * ```ts
 * const simulator = await createSimulator({ vendors: ['portal'] });
 * const { url, credentials, fetch } = simulator.portal;
 * const portal = createPortalClient({ baseUrl: url, credentials, fetch });
 * ```
 */
export function createSimulator<V extends VendorName = VendorName>(
  options: Omit<SimulatorOptions<V>, 'port'> = {},
): Promise<Simulator<V>> {
  return simulate(options, (app, name) => ({
    origin: `https://${name}.simulator.test`,
    fetch: localFetch(app),
    close: async () => {},
  }));
}

/** A `fetch` whose requests go to the app, as if over a connection from loopback. */
function localFetch(app: Hono<Env>): SimulatedVendor['fetch'] {
  return async (input, init) => {
    const request = new Request(input, init);
    let dropped = false;
    const connection = {
      address: '127.0.0.1',
      local: true,
      drop: () => {
        dropped = true;
      },
    };
    const response = await abortable(request.signal, app.fetch(request, { connection }));
    if (!dropped) return response;
    const cause = Object.assign(new Error('the simulated connection was dropped'), { code: 'ECONNRESET' });
    throw Object.assign(new TypeError('fetch failed'), { cause });
  };
}

function abortable<T>(signal: AbortSignal, work: T | Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    Promise.resolve(work)
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop));
  });
}

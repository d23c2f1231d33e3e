import { listen } from './server.ts';
import { demand, simulate } from './simulate.ts';
import { type Simulator, type SimulatorOptions, type VendorName, vendorNames } from './types.ts';

/**
 * Starts vendors in this process, each as an HTTP server of its own on loopback. For load use
 * {@link startSimulatorProcess}: thousands of calls at once against a server in the same process can hang.
 *
 * ```ts
 * const simulator = await startSimulator({ vendors: ['portal'], lifeMs: 2_000 });
 * const portal = createPortalClient({ baseUrl: simulator.portal.url, credentials: simulator.portal.credentials });
 * ```
 */
export async function startSimulator<V extends VendorName = VendorName>(
  options: SimulatorOptions<V> = {},
): Promise<Simulator<V>> {
  const { port = 0, vendors = vendorNames } = options;
  return simulate(options, async (app, _, index) => {
    if (port + vendors.length - 1 > 65_535) demand('option port must leave room for a port for each vendor');
    const server = await listen(app, port ? port + index : 0);
    // Looked up at each call, so that an interceptor of the test meets it as well.
    return { ...server, fetch: (input, init) => globalThis.fetch(input, init) };
  });
}

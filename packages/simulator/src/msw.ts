import { type HttpHandler, http } from 'msw';
import type { SimulatedVendor, Simulator, VendorName } from './types.ts';
import { vendorNames } from './types.ts';

/**
 * Request handlers of MSW that answer for the vendors: requests to the real vendors' servers, and to the simulator's own
 * URLs, go to the simulator. Clients need neither `baseUrl` nor `fetch`.
 *
 * ```ts
 * const simulator = await createSimulator({ vendors: ['portal'] });
 * const server = setupServer(...mswHandlers(simulator));
 * server.listen({ onUnhandledRequest: 'error' });
 * ```
 */
export function mswHandlers<V extends VendorName>(simulator: Simulator<V>): HttpHandler[] {
  const vendors = vendorNames.map((name) => (simulator as Partial<Simulator>)[name]).filter(Boolean);
  return (vendors as SimulatedVendor[]).flatMap(({ url, servers, fetch }) =>
    [url, ...servers].map((server) =>
      // A stream can be read once: MSW keeps the request that it was given.
      http.all(below(server), ({ request }) => fetch(request.clone())),
    ),
  );
}

/** Matches every URL below the origin of a server; a path prefix is part of what the vendor's code knows. */
function below(server: string): RegExp {
  const [, origin = server] = /^(https?:\/\/[^/]+)/.exec(server) ?? [];
  const pattern = origin
    .split(/\{[^{}]*\}/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^/]+');
  return new RegExp(`^${pattern}(/|$)`);
}

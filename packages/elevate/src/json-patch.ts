import type { Fetch } from '@x/client-kit';

/**
 * Every PATCH of this vendor takes a JSON Patch under its own media type, while openapi-fetch calls every body plain
 * JSON. Done in the `fetch` and not in a middleware, so that calls keep the short way that they have without one.
 *
 * @param fetch - Default: the `globalThis.fetch` of the moment of each call.
 */
export function sendJsonPatch(fetch: Fetch | undefined): Fetch {
  return (input, init) => {
    const send = fetch ?? globalThis.fetch;
    if (init?.method !== 'PATCH') return send(input, init);
    const headers = new Headers(init.headers);
    headers.set('content-type', 'application/json-patch+json');
    return send(input, { ...init, headers });
  };
}

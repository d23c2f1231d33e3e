// @ts-expect-error A module that the runtime has itself.
import { waitUntil } from 'cloudflare:workers';
import type { PortalClient, PortalClientOptions } from '@x/portal';
import { packages } from './packages.ts';
import { run } from './run.ts';

// In a worker: `fetch('/?stage=<origin of the stage>')`.

// One client for all requests, as users of such a runtime write it who have not heard of waitUntil.
let shared: PortalClient | undefined;

async function serve(request: Request): Promise<Response> {
  const { baseUrl, credentials } = (await request.json()) as PortalClientOptions;
  shared ??= packages.portal.createPortalClient({ baseUrl, credentials });
  const { response } = await shared.GET('/api/wallet');
  return new Response(null, { status: response.status });
}

export default {
  async fetch(request: Request): Promise<Response> {
    const { origin, pathname, searchParams } = new URL(request.url);
    if (pathname === '/shared') return serve(request);
    await run(packages, searchParams.get('stage')!, { own: origin, waitUntil });
    return new Response('done');
  },
};

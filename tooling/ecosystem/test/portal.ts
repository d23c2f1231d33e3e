import { createPortalClient, type PortalClientOptions } from '@x/portal';
import { startSimulator } from '@x/simulator';
import { onTestFinished } from 'vitest';

/** The Portal on loopback, and a client of it. */
export async function startPortal(options: PortalClientOptions = {}) {
  const simulator = await startSimulator({ vendors: ['portal'] });
  onTestFinished(() => simulator.close());
  const vendor = simulator.portal;
  const { url: baseUrl, credentials } = vendor;
  return { vendor, portal: createPortalClient({ baseUrl, credentials, retries: 0, ...options }) };
}

import type { Fetch } from '@x/client-kit';
import { Agent, type Dispatcher, ProxyAgent, fetch as undiciFetch } from 'undici';

/** A `fetch` for the option `fetch`, through a dispatcher of undici. Both have to be of one version of undici. */
export function fetchThrough(dispatcher: Dispatcher): Fetch {
  return (input, init) =>
    undiciFetch(input, { ...(init as object), dispatcher }) as unknown as Promise<Response>;
}

/** Through a proxy, such as `http://user:password@proxy.internal:3128`. */
export const fetchThroughProxy = (proxy: string) => fetchThrough(new ProxyAgent(proxy));

/** Trusts a certificate authority of one's own. `ca`: its certificate as PEM. */
export const fetchWithCa = (ca: string) => fetchThrough(new Agent({ connect: { ca } }));

/** Shows a client certificate (mTLS). All three are PEM. */
export const fetchWithCertificate = (ca: string, cert: string, key: string) =>
  fetchThrough(new Agent({ connect: { ca, cert, key } }));

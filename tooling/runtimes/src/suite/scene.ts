import type { ClientEvent, ClientOptions } from '@x/client-kit';
import type { Counters, Fault, VendorName } from '@x/simulator';
import type { Packages } from './packages.ts';
import type { Setting } from './setting.ts';

/** Paths of the simulator that every vendor has there, and none in reality. */
export interface EchoPaths {
  '/simulated/echo': {
    get: Echo;
    post: Echo & { requestBody: { content: { 'application/json': unknown } } };
  };
}
interface Echo {
  responses: { 200: { content: { 'application/json': { method: string; body: string } } } };
}

/** Where a scene is. */
export interface ScenePlace {
  packages: Packages;
  setting: Setting;
  /** Where the runtime ends background work with the request that began it. */
  waitUntil: ClientOptions['waitUntil'];
  /** Keeps what was told to a user, events and errors, to be searched for secrets. */
  heard(told: unknown): void;
}

interface Closable {
  auth: { close(): Promise<void> };
}

/** What a check works with. Everything that it opens is closed when it ends. */
export type Scene = ReturnType<typeof createScene>;

/** Makes the scene of one check. */
export function createScene({ packages, setting, waitUntil, heard }: ScenePlace) {
  const open: Closable[] = [];
  const disturbed = new Set<VendorName>();
  const admin = async (vendor: VendorName, method: string, path: string, body?: unknown) => {
    const { origin } = new URL(setting.vendors[vendor].url);
    const headers = { 'content-type': 'application/json' };
    const init = body === undefined ? {} : { body: JSON.stringify(body), headers };
    return fetch(`${origin}/__simulator/${path}`, { method, ...init });
  };
  const counters = async (vendor: VendorName) =>
    (await (await admin(vendor, 'GET', 'counters')).json()) as Counters;

  /** Closes something when the check ends. */
  const closing = <Closed extends Closable>(client: Closed): Closed => {
    open.push(client);
    return client;
  };
  /** Options of every client: where its vendor is, how to log in there, and that its events are looked through. */
  const options = (vendor: VendorName) => {
    const { url: baseUrl, credentials } = setting.vendors[vendor];
    const onEvent = (event: ClientEvent) => heard(event);
    return { baseUrl, credentials: credentials as never, onEvent, waitUntil };
  };
  return {
    packages,
    setting,
    heard,
    closing,
    options,
    portal: (more: ClientOptions = {}) =>
      closing(packages.portal.createPortalClient({ ...options('portal'), ...more })),
    elyssa: (more: ClientOptions = {}) =>
      closing(packages.elyssa.createElyssaClient<EchoPaths>({ ...options('elyssa'), ...more })),
    /** Counts what the vendor sees from now on. */
    async watch(vendor: VendorName) {
      const before = await counters(vendor);
      return async () => {
        const now = await counters(vendor);
        const names = Object.keys(now) as (keyof Counters)[];
        return Object.fromEntries(names.map((name) => [name, now[name] - before[name]])) as Record<
          keyof Counters,
          number
        >;
      };
    },
    async revokeAll(vendor: VendorName) {
      await admin(vendor, 'POST', 'revoke-all', { which: 'all' });
    },
    async faults(vendor: VendorName, ...faults: Fault[]) {
      disturbed.add(vendor);
      await admin(vendor, 'POST', 'faults', faults);
    },
    async end() {
      for (const vendor of disturbed) await admin(vendor, 'DELETE', 'faults');
      for (const { auth } of open) await auth.close();
    },
  };
}

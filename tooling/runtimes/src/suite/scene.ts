import type { ClientEvent, ClientOptions } from '@x/client-kit';
import type { ElyssaClient } from '@x/elyssa';
import type { PortalClient } from '@x/portal';
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

/** What a check works with. Everything that it opens is closed when it ends. */
export interface Scene {
  packages: Packages;
  setting: Setting;
  /** Options of every client: where its vendor is, how to log in there, and that its events are looked through. */
  options(vendor: VendorName): ClientOptions & { credentials: never };
  portal(options?: ClientOptions): PortalClient;
  elyssa(options?: ClientOptions): ElyssaClient<EchoPaths>;
  /** Counts what the vendor sees from now on. */
  watch(vendor: VendorName): Promise<() => Promise<Counters>>;
  revokeAll(vendor: VendorName): Promise<void>;
  faults(vendor: VendorName, ...faults: Fault[]): Promise<void>;
  /** Closes something when the check ends. */
  closing<Closed extends { auth: { close(): Promise<void> } }>(client: Closed): Closed;
  /** Keeps what was told to a user, to be searched for secrets. */
  heard(told: unknown): void;
}

/** Where a scene is. */
export interface ScenePlace {
  packages: Packages;
  setting: Setting;
  /** Where the runtime ends background work with the request that began it. */
  waitUntil: ClientOptions['waitUntil'];
  heard: Scene['heard'];
}

/** Makes the scene of one check, and what ends it. `heard` gets events and errors. */
export function createScene({ packages, setting, waitUntil, heard }: ScenePlace): {
  scene: Scene;
  end(): Promise<void>;
} {
  const open: { auth: { close(): Promise<void> } }[] = [];
  const disturbed = new Set<VendorName>();
  const admin = async (vendor: VendorName, method: string, path: string, body?: unknown) => {
    const { origin } = new URL(setting.vendors[vendor].url);
    const headers = { 'content-type': 'application/json' };
    const init = body === undefined ? {} : { body: JSON.stringify(body), headers };
    return fetch(`${origin}/__simulator/${path}`, { method, ...init });
  };
  const counters = async (vendor: VendorName) =>
    (await (await admin(vendor, 'GET', 'counters')).json()) as Counters;

  const scene: Scene = {
    packages,
    setting,
    heard,
    options: (vendor) => {
      const { url: baseUrl, credentials } = setting.vendors[vendor];
      const onEvent = (event: ClientEvent) => heard(event);
      return { baseUrl, credentials: credentials as never, onEvent, waitUntil };
    },
    portal: (more = {}) =>
      scene.closing(packages.portal.createPortalClient({ ...scene.options('portal'), ...more })),
    elyssa: (more = {}) =>
      scene.closing(packages.elyssa.createElyssaClient<EchoPaths>({ ...scene.options('elyssa'), ...more })),
    async watch(vendor) {
      const before = await counters(vendor);
      return async () => {
        const now = await counters(vendor);
        const names = Object.keys(now) as (keyof Counters)[];
        return Object.fromEntries(
          names.map((name) => [name, now[name] - before[name]]),
        ) as unknown as Counters;
      };
    },
    revokeAll: async (vendor) => void (await admin(vendor, 'POST', 'revoke-all', { which: 'all' })),
    async faults(vendor, ...faults) {
      disturbed.add(vendor);
      await admin(vendor, 'POST', 'faults', faults);
    },
    closing(client) {
      open.push(client);
      return client;
    },
  };
  return {
    scene,
    async end() {
      for (const vendor of disturbed) await admin(vendor, 'DELETE', 'faults');
      for (const { auth } of open) await auth.close();
    },
  };
}

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
  /** What was told to users until now, by events and errors. */
  told: string[];
}

interface Closable {
  auth: { close(): Promise<void> };
}

/** What a check works with. Everything that it opens is closed when it ends. */
export type Scene = ReturnType<typeof createScene>;

/** Makes the scene of one check. */
export function createScene({ packages, setting, waitUntil, told }: ScenePlace) {
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

  /** Keeps what was told to a user, to be searched for secrets. */
  const heard = (what: unknown) => {
    told.push(what instanceof Error ? `${what.stack} ${what} ${JSON.stringify(what)}` : JSON.stringify(what));
  };
  /** Makes a client that knows where its vendor is and how to log in there. It is closed when the check ends. */
  const client = <Client extends Closable>(
    vendor: VendorName,
    create: (options: never) => Client,
    more: ClientOptions,
  ): Client => {
    const { url: baseUrl, credentials } = setting.vendors[vendor];
    const onEvent = (event: ClientEvent) => heard(event);
    const made = create({ baseUrl, credentials, onEvent, waitUntil, ...more } as never);
    open.push(made);
    return made;
  };
  const { core, elevate, elyssa, portal, telematics } = packages;
  return {
    packages,
    setting,
    told,
    heard,
    core: (more: ClientOptions = {}) => client('core', core.createCoreClient, more),
    elevate: (more: ClientOptions = {}) => client('elevate', elevate.createElevateClient, more),
    elyssa: (more: ClientOptions = {}) => client('elyssa', elyssa.createElyssaClient<EchoPaths>, more),
    portal: (more: ClientOptions = {}) => client('portal', portal.createPortalClient, more),
    telematics: (more: ClientOptions = {}) => client('telematics', telematics.createTelematicsClient, more),
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

import type { TokenEngine } from '@x/auth-core';
import { createCoreClient } from '@x/core';
import { createElevateClient } from '@x/elevate';
import { createElyssaClient } from '@x/elyssa';
import { type ClientListener, createPortalClient } from '@x/portal';
import type { Accounts } from '@x/simulator';
import { createTelematicsClient } from '@x/telematics';
import type { VendorName } from './environment.ts';

/** One vendor's client with one harmless, typed call. */
export interface Subject {
  readonly auth: TokenEngine;
  /** What the call is, for people. */
  readonly operation: string;
  /** Reads something. Rejects where there was no answer. */
  call(): Promise<{ error?: unknown; response: Response }>;
}

/** Options that all clients take. Where they are left out, a client reads its variables. */
interface Common {
  baseUrl?: string;
  onEvent?: ClientListener;
}

type Credentials<V extends VendorName> = { credentials?: Accounts[V]['main'] };

/** The last two weeks, as dates. */
function twoWeeks() {
  const date = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  return { startDate: date(Date.now() - 14 * 86_400_000), endDate: date(Date.now()) };
}

/** No data call of Elyssa is publicly known; this one exists at the simulator alone. */
interface SimulatedPaths {
  '/simulated/echo': {
    get: { responses: { 200: { content: { 'application/json': { fictional: true; method: string } } } } };
  };
}

/** Whether a real vendor has this call for whoever the environment's credentials belong to. */
export function hasLiveCall(vendor: VendorName, environment: NodeJS.ProcessEnv): boolean {
  if (vendor === 'telematics') return environment.TELEMATICS_KIND !== 'admin';
  return vendor !== 'elyssa';
}

/** Makes the client of each vendor. */
export const subjects: { [V in VendorName]: (options: Common & Credentials<V>) => Subject } = {
  elevate(options) {
    const client = createElevateClient(options);
    return {
      auth: client.auth,
      operation: 'GET /customers',
      call: () => client.GET('/customers', { params: { query: { page: 1, pageSize: 10 } } }),
    };
  },
  portal(options) {
    const client = createPortalClient(options);
    return { auth: client.auth, operation: 'GET /api/wallet', call: () => client.GET('/api/wallet') };
  },
  telematics(options) {
    const client = createTelematicsClient(options);
    const path = '/statistics/v1/Scorings/individual';
    return {
      auth: client.auth,
      operation: `GET ${path}`,
      call: () => client.GET(path, { params: { query: twoWeeks() } }),
    };
  },
  core(options) {
    const client = createCoreClient(options);
    return {
      auth: client.auth,
      operation: 'GET /object/objectType',
      call: () => client.GET('/object/objectType'),
    };
  },
  elyssa(options) {
    const client = createElyssaClient<SimulatedPaths>(options);
    return { auth: client.auth, operation: 'GET /simulated/echo', call: () => client.GET('/simulated/echo') };
  },
};

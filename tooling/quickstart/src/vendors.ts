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

function subject<Client extends { auth: TokenEngine }>(
  client: Client,
  operation: string,
  call: (client: Client) => ReturnType<Subject['call']>,
): Subject {
  return { auth: client.auth, operation, call: () => call(client) };
}

/** The date so many days ago. */
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** Makes the client of each vendor. */
export const subjects: { [V in VendorName]: (options: Common & Credentials<V>) => Subject } = {
  elevate: (options) =>
    subject(createElevateClient(options), 'GET /customers', (client) =>
      client.GET('/customers', { params: { query: { page: 1, pageSize: 10 } } }),
    ),
  portal: (options) =>
    subject(createPortalClient(options), 'GET /api/wallet', (client) => client.GET('/api/wallet')),
  telematics: (options) =>
    subject(createTelematicsClient(options), 'GET /statistics/v1/Scorings/individual', (client) =>
      client.GET('/statistics/v1/Scorings/individual', {
        params: { query: { startDate: daysAgo(14), endDate: daysAgo(0) } },
      }),
    ),
  core: (options) =>
    subject(createCoreClient(options), 'GET /object/objectType', (client) =>
      client.GET('/object/objectType'),
    ),
  elyssa: (options) =>
    subject(createElyssaClient<SimulatedPaths>(options), 'GET /simulated/echo', (client) =>
      client.GET('/simulated/echo'),
    ),
};

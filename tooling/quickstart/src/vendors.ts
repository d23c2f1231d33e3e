import type { Provider } from '@tooling/test-kit/repository';
import type { TokenEngine } from '@x/auth-core';
import { createCoreClient } from '@x/core';
import { createElevateClient } from '@x/elevate';
import { createElyssaClient } from '@x/elyssa';
import { type ClientListener, createPortalClient } from '@x/portal';
import type { Accounts } from '@x/simulator';
import { createTelematicsClient } from '@x/telematics';

/** One vendor's client with one harmless, typed call. */
export interface Subject {
  readonly auth: TokenEngine;
  /** What the call is, for people. */
  readonly operation: string;
  /** Reads something. Rejects where that fails. */
  call(): Promise<unknown>;
}

/** Options that all clients take. Where they are left out, a client reads its variables. */
interface Options<V extends Provider> {
  baseUrl?: string;
  credentials?: Accounts[V]['main'];
  onEvent?: ClientListener;
}

/** Whether the call is for the kind of account that the environment's credentials belong to. */
export const hasLiveCall = (vendor: Provider, environment: NodeJS.ProcessEnv) =>
  !(vendor === 'telematics' && environment.TELEMATICS_KIND === 'admin');

/** The date so many days ago. */
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** Makes the client of each vendor. */
export const subjects: { [V in Provider]: (options: Options<V>) => Subject } = {
  core(options) {
    const { auth, objectTypes } = createCoreClient(options);
    return { auth, operation: 'objectTypes.list', call: () => objectTypes.list() };
  },
  elevate(options) {
    const { auth, customers } = createElevateClient(options);
    return { auth, operation: 'customers.list', call: () => customers.list({ page: 1, pageSize: 10 }) };
  },
  elyssa(options) {
    const { auth, properties } = createElyssaClient(options);
    return { auth, operation: 'properties.list', call: () => properties.list({ page: 1, pageSize: 20 }) };
  },
  portal(options) {
    const { auth, wallets } = createPortalClient(options);
    return { auth, operation: 'wallets.list', call: () => wallets.list() };
  },
  telematics(options) {
    const { auth, scorings } = createTelematicsClient(options);
    const fortnight = { startDate: daysAgo(14), endDate: daysAgo(0) };
    return { auth, operation: 'scorings.get', call: () => scorings.get(fortnight) };
  },
};

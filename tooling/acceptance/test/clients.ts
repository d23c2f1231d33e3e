import type { TokenEngine } from '@x/auth-core';
import type { ClientOptions } from '@x/client-kit';
import { createCoreClient } from '@x/core';
import { createElevateClient } from '@x/elevate';
import { createElyssaClient } from '@x/elyssa';
import { createPortalClient } from '@x/portal';
import type { Accounts, VendorName } from '@x/simulator';
import { createTelematicsClient } from '@x/telematics';

/** What a call came to, whatever the vendor's types are. */
export interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** One client, as all five can be driven. */
export interface AnyClient {
  auth: TokenEngine;
  GET(path: string, init?: object): Promise<Answer>;
  POST(path: string, init?: object): Promise<Answer>;
}

export interface Vendor {
  name: VendorName;
  /** A client for the account that may do everything, or with another secret. */
  create(url: string, accounts: Accounts, options?: ClientOptions, secret?: string): AnyClient;
  /** A data call. */
  read(client: AnyClient, init?: object): Promise<Answer>;
  /** Option and variable of the secret, which an error about it has to name. */
  option: string;
  variable: string;
}

// The clients' types know only real operations; these tests drive all vendors through one shape.
const any = (client: unknown) => client as AnyClient;
const today = { startDate: '2026-01-01', endDate: '2026-01-31' };

export const vendors: Vendor[] = [
  {
    name: 'elevate',
    create: (baseUrl, { elevate }, options, secret) =>
      any(
        createElevateClient({
          ...options,
          baseUrl,
          credentials: { ...elevate.main, ...(secret && { password: secret }) },
        }),
      ),
    read: (client, init) =>
      client.GET('/customers', { params: { query: { page: 1, pageSize: 10 } }, ...init }),
    option: '.password',
    variable: 'ELEVATE_PASSWORD',
  },
  {
    name: 'portal',
    create: (baseUrl, { portal }, options, secret) =>
      any(
        createPortalClient({
          ...options,
          baseUrl,
          credentials: { ...portal.main, ...(secret && { password: secret }) },
        }),
      ),
    read: (client, init) => client.GET('/api/wallet', init),
    option: '.password',
    variable: 'PORTAL_PASSWORD',
  },
  {
    name: 'telematics',
    create: (baseUrl, { telematics }, options, secret) =>
      any(
        createTelematicsClient({
          ...options,
          baseUrl,
          credentials: { ...telematics.main, ...(secret && { instanceKey: secret }) },
        }),
      ),
    read: (client, init) =>
      client.GET('/statistics/v1/Scorings/individual', { params: { query: today }, ...init }),
    option: '.instanceKey',
    variable: '_INSTANCE_KEY',
  },
  {
    name: 'core',
    create: (baseUrl, { core }, options, secret) =>
      any(
        createCoreClient({
          ...options,
          baseUrl,
          credentials: { ...core.main, ...(secret && { password: secret }) },
        }),
      ),
    read: (client, init) => client.GET('/object/objectType', init),
    option: '.password',
    variable: 'CORE_PASSWORD',
  },
  {
    name: 'elyssa',
    create: (baseUrl, { elyssa }, options, secret) =>
      any(
        createElyssaClient({
          ...options,
          baseUrl,
          credentials: { ...elyssa.main, ...(secret && { companyId: secret }) },
        }),
      ),
    // The vendor documents no data call; this path exists in the simulator alone.
    read: (client, init) => client.GET('/simulated/echo', init),
    option: 'credentials.companyId',
    variable: 'ELYSSA_COMPANY_ID',
  },
];

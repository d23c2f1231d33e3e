import type { TokenEngine, TokenStore } from '@x/auth-core';
import { createCoreClient } from '@x/core';
import { createElevateClient } from '@x/elevate';
import { createElyssaClient } from '@x/elyssa';
import { createPortalClient } from '@x/portal';
import { createTelematicsClient } from '@x/telematics';

/** The vendors that the command line knows. */
export const vendorNames = ['elevate', 'portal', 'telematics', 'core', 'elyssa'] as const;

/** Name of a vendor, as it is written on the command line. */
export type VendorName = (typeof vendorNames)[number];

/** One thing that a vendor wants to know of who logs in. */
export interface Field {
  /** Where it goes in the client's options, such as `credentials.password`. */
  option: string;
  /** The variable that gives it, without the vendor's prefix. */
  variable: string;
  /** Never printed, and asked for without an echo. */
  secret?: true;
}

/** One way to log in: all of its fields are needed, but for those that have a value. */
export interface Way {
  fields: readonly Field[];
  /** Values that are no choice in this way. */
  fixed?: Readonly<Record<string, string>>;
  /** Headers that calls carry then. Default: `Authorization` alone. */
  headers?: readonly string[];
}

/** What every client has that is used here. */
export interface Client {
  readonly auth: TokenEngine;
  /** Proves the credentials, where the vendor answers wrong ones like good ones (Telematics). */
  verify?(): Promise<'proven' | 'no-data' | 'unproven' | 'forbidden' | 'refused'>;
  request(
    method: string,
    path: string,
    init: object,
  ): Promise<{ data?: unknown; error?: unknown; response: Response }>;
}

/** What a client is made with. */
export interface ClientOptions {
  store: TokenStore;
  baseUrl?: string;
  environment?: string;
  timeoutMs?: number;
  retries?: number;
  [option: string]: unknown;
}

/** One vendor, as the command line sees it. */
export interface Vendor {
  prefix: string;
  /** The first is asked for where nothing is set. */
  ways: readonly Way[];
  create(options: ClientOptions): Client;
}

const field = (option: string, variable: string, secret?: true): Field => ({
  option,
  variable,
  ...(secret && { secret }),
});

const login = (name: string, variable: string, secret?: true) =>
  field(`credentials.${name}`, variable, secret);

/** Every vendor by its name. */
export const vendors: Readonly<Record<VendorName, Vendor>> = {
  elevate: {
    prefix: 'ELEVATE',
    ways: [
      {
        fields: [login('brand', 'BRAND'), login('username', 'USERNAME'), login('password', 'PASSWORD', true)],
      },
      { fields: [field('token', 'TOKEN', true)] },
    ],
    create: (options) => createElevateClient(options as object) as unknown as Client,
  },
  portal: {
    prefix: 'PORTAL',
    ways: [{ fields: [login('username', 'USERNAME'), login('password', 'PASSWORD', true)] }],
    create: (options) => createPortalClient(options as object) as unknown as Client,
  },
  telematics: {
    prefix: 'TELEMATICS',
    ways: [
      {
        fixed: { 'credentials.kind': 'user' },
        fields: [
          login('deviceToken', 'DEVICE_TOKEN', true),
          login('instanceId', 'INSTANCE_ID'),
          login('instanceKey', 'INSTANCE_KEY', true),
        ],
      },
      {
        fixed: { 'credentials.kind': 'admin' },
        fields: [
          login('instanceId', 'INSTANCE_ID'),
          login('email', 'EMAIL'),
          login('password', 'PASSWORD', true),
        ],
      },
    ],
    create: (options) => createTelematicsClient(options as object) as unknown as Client,
  },
  core: {
    prefix: 'CORE',
    ways: [
      {
        fields: [login('email', 'EMAIL'), login('password', 'PASSWORD', true), login('selectedOrg', 'ORG')],
      },
      { fields: [field('apiKey', 'API_KEY', true)], headers: ['x-api-key'] },
    ],
    create: (options) => createCoreClient(options as object) as unknown as Client,
  },
  elyssa: {
    prefix: 'ELYSSA',
    ways: [{ fields: [login('companyId', 'COMPANY_ID', true)], headers: ['Authorization', 'x-company-id'] }],
    create: (options) => createElyssaClient(options as object) as unknown as Client,
  },
};

/** Every variable of a vendor by which credentials can come, with its prefix. */
export function variablesOf(name: VendorName): string[] {
  const { prefix, ways } = vendors[name];
  const suffixes = ways.flatMap(({ fields, fixed }) => [
    ...fields.map(({ variable }) => variable),
    ...Object.keys(fixed ?? {}).map((option) => option.split('.').at(-1)!.toUpperCase()),
  ]);
  return [...new Set(suffixes)].map((suffix) => `${prefix}_${suffix}`);
}

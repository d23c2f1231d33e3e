/** The vendors that can be simulated. */
export type VendorName = 'elevate' | 'portal' | 'telematics' | 'core' | 'elyssa';

/** Every vendor, in the order in which they are started and printed. */
export const vendorNames: readonly VendorName[] = ['elevate', 'portal', 'telematics', 'core', 'elyssa'];

/**
 * In the raw text of every secret that the simulator knows or issues: passwords, keys, tokens, one-time codes. Search
 * logs and errors for it to find a leak.
 */
export const secretMarker = 's3cr3t';

export interface ElevateCredentials {
  brand: string;
  username: string;
  password: string;
}

export interface PortalCredentials {
  username: string;
  password: string;
}

export interface TelematicsUserCredentials {
  kind: 'user';
  deviceToken: string;
  instanceId: string;
  instanceKey: string;
}

export interface TelematicsAdminCredentials {
  kind: 'admin';
  instanceId: string;
  email: string;
  password: string;
}

export interface CoreCredentials {
  email: string;
  password: string;
  selectedOrg: number;
  mfaTokenCode?: string;
}

export interface ElyssaCredentials {
  companyId: string;
}

/** The accounts that exist at each vendor. `main` is the one that may do everything. */
export interface Accounts {
  elevate: {
    main: ElevateCredentials;
    /**
     * Bound to the contract owner 2: sees that owner's customers and what is theirs. What is another owner's, or the
     * tenant's, such as users, is a 403.
     */
    limited: ElevateCredentials;
    /** Refused at login with 403. */
    refused: ElevateCredentials;
  };
  portal: {
    main: PortalCredentials;
  };
  telematics: {
    /** A user, who reaches their own data. */
    main: TelematicsUserCredentials;
    /** The admin, who reaches all users. */
    admin: TelematicsAdminCredentials;
    /** DeviceTokens of all users of the main account's user group, that account first. They share its instance key. */
    users: readonly string[];
  };
  core: {
    main: CoreCredentials;
    /** Logs in, but may read nothing but itself: 403, with a known message for lists of object types and for single records. */
    restricted: CoreCredentials;
    /** Needs the one-time code; `mfaTokenCode` is the right one. */
    mfa: CoreCredentials;
    /** Its password has expired. */
    expired: CoreCredentials;
    /** Not an active member of any organisation: 404. */
    orgless: CoreCredentials;
    /** Logs in from an address that is not on its organisation's allow list: 403 `access.denied`. */
    addressBlocked: CoreCredentials;
    /** Logs in through single sign-on, so that no password helps. */
    singleSignOn: CoreCredentials;
    /** A member of two organisations, 4711 and 4712: without `selectedOrg` it is asked to choose. */
    severalOrgs: CoreCredentials;
    /** An API key; may impersonate `impersonateUserId`. */
    apiKey: { apiKey: string; impersonateUserId: number };
  };
  elyssa: {
    main: ElyssaCredentials;
    /** Another company, with a property of its own. */
    other: ElyssaCredentials;
  };
}

/** What a call is to the vendor's authentication. `open` needs no token and gives none. */
export type CallKind = 'login' | 'renew' | 'revoke' | 'data' | 'open';

/** Which calls a fault meets. */
export type FaultTarget = CallKind | 'token' | 'any';

interface FaultScope {
  /** Which calls it meets; `token` is login, renew and revoke. Default `any`. */
  on?: FaultTarget;
  /** How many calls it meets before it is used up. Default: all until the faults are cleared. */
  times?: number;
  /** How many matching calls pass before it begins. Default 0. */
  skip?: number;
}

/** Something that goes wrong on demand. */
export type Fault = FaultScope &
  (
    | {
        /** The answer comes `ms` milliseconds later. Combines with every other fault. */
        kind: 'latency';
        ms: number;
      }
    | {
        /** The connection is destroyed instead of an answer; by default after the vendor did the work. */
        kind: 'drop';
        processed?: boolean;
      }
    | {
        /** The answer is replaced by this status; by default nothing is processed. */
        kind: 'status';
        status: number;
        /** Value of the `Retry-After` header: seconds or an HTTP date. Default: no header. */
        retryAfter?: number | string;
        /** `vendor`: the vendor's own error format (default). `html`: a proxy's error page. `empty`: no body. */
        body?: 'vendor' | 'html' | 'empty';
        processed?: boolean;
      }
    | {
        /** HTTP 200 with the vendor's error body for `status`. */
        kind: 'body-status';
        status: number;
        processed?: boolean;
      }
    | {
        /** HTTP 200 with an HTML page; by default nothing is processed. */
        kind: 'html';
        processed?: boolean;
      }
    | {
        /** The call is processed and its JSON answer ends in the middle. */
        kind: 'cut';
      }
    | {
        /**
         * Changes how the vendor refuses what it refuses anyway (wrong token, wrong credentials): with another
         * `status`, `inBody` of an HTTP 200, or as an `empty` success.
         */
        kind: 'refusal';
        status?: number;
        inBody?: boolean;
        empty?: boolean;
      }
    | {
        /** The vendor's clock is `ms` milliseconds ahead (behind where negative): `Date` header, token times, expiry. */
        kind: 'clock-skew';
        ms: number;
      }
  );

/** What a vendor has seen since it was started. */
export interface Counters {
  /** Every request, but for those to the controls. */
  requests: number;
  /** Requests to the login call, whatever became of them. */
  loginRequests: number;
  /** Tokens issued by a login, also where the answer was then lost. */
  logins: number;
  /** Requests to the renewal call, whatever became of them. */
  renewRequests: number;
  /** Tokens issued by a renewal, also where the answer was then lost. */
  renewals: number;
  /** Tokens ended by a logout or a cancel call. */
  revocations: number;
  /** Requests to data calls, whatever became of them. */
  dataCalls: number;
  /** Data calls refused with 401 or 403, as the HTTP status or inside the body. */
  refused: number;
  /** Single-use refresh tokens that were presented a second time. */
  reusedRefreshTokens: number;
  /** Requests that the vendor's specification does not allow. */
  invalid: number;
  /** Answers that a fault changed, delayed or dropped. */
  faulted: number;
  /** Requests under way now. */
  inFlight: number;
  /** The most requests that were ever under way at once. */
  inFlightMax: number;
}

/** How many logins an address may make. */
export interface LoginLimit {
  logins: number;
  windowMs: number;
  /** How long the address is blocked after one too many. */
  blockMs: number;
}

/** What can be set at the Portal. */
export interface PortalSettings {
  /**
   * Whose call limits and webhook retries hold: `production` (default) has limits of their own for filters and single
   * transactions and sends an event 5 times an hour apart, `sandbox` has one limit for all calls and sends it 3 times 5
   * minutes apart.
   */
  environment?: 'sandbox' | 'production';
  /** `false`: no limit but that of logins. Default `true`. */
  limits?: boolean;
  /** Where events are sent, and the secret that they are signed with. Default: nowhere. */
  webhook?: {
    url: string;
    secret: string;
    /** How often each event is sent again although it was taken, as the vendor may. Default 0. */
    repeats?: number;
  };
  /**
   * `ClientTransactionId` → comment that steers the transaction as its own `Comment` would, such as
   * `EftFailedInsufficientFunds, Latefailure`: for code under test that writes comments of its own.
   */
  comments?: Record<string, string>;
}

/** What can be set at Core. */
export interface CoreSettings {
  /** How long a job takes, such as an import, in milliseconds. Default 2000. */
  jobMs?: number;
}

/** What can be set at Elyssa. */
export interface ElyssaSettings {
  /** Data calls need `x-company-id`, as one of the two revisions of the vendor's page says. Default `false`. */
  companyIdRequired?: boolean;
}

/** What can be set at Elevate. */
export interface ElevateSettings {
  /** How many customers there are at the start, each with a site and what it uses and rents. Default 25. */
  customers?: number;
}

/** What can be set at Telematics. */
export interface TelematicsSettings {
  /** How many users there are from the start, the main account among them. Default 20. */
  users?: number;
}

/** A value for all vendors, or one for some of them. */
export type PerVendor<T> = T | Partial<Record<VendorName, T>>;

/** Everything about a simulator that can be written as JSON. */
export interface SimulatorSettings<V extends VendorName = VendorName> {
  /** Which vendors to start. Default: all five. */
  vendors?: readonly V[];
  /** Life of an access token in milliseconds. Default: what the vendor documents. */
  lifeMs?: PerVendor<number>;
  /** Life of a refresh token in milliseconds. Default: what the vendor documents. */
  refreshLifeMs?: PerVendor<number>;
  /** Faults that are there from the start. */
  faults?: Partial<Record<VendorName, readonly Fault[]>>;
  /** Port of the first vendor; the others follow one by one. Default: free ports. */
  port?: number;
  /**
   * Web origins, such as `http://localhost:5173`, whose pages may call the vendors (CORS). Default: none. What the real
   * vendors let pages do is not documented.
   */
  origins?: readonly string[];
  /**
   * How many times faster than the system's the vendors' time runs: with 60, a token of an hour ends after a minute. Give
   * clients {@link Simulator.clock}, so that their time runs with it. Default 1.
   */
  speed?: number;
  /** Login limits by address; `false` switches one off. Default: what the vendors document. */
  loginLimit?: { portal?: LoginLimit | false; telematics?: LoginLimit | false };
  portal?: PortalSettings;
  core?: CoreSettings;
  elyssa?: ElyssaSettings;
  /**
   * Text of a description of your own, in OpenAPI 3 or Swagger 2, JSON or YAML: what a vendor does not know itself is
   * answered from its examples. Default: none.
   */
  own?: Partial<Record<VendorName, string>>;
  elevate?: ElevateSettings;
  telematics?: TelematicsSettings;
}

/** See {@link startSimulator}. */
export interface SimulatorOptions<V extends VendorName = VendorName> extends SimulatorSettings<V> {
  /**
   * The vendors' time, in milliseconds since the Unix epoch. Default: the system's. Without `timer`, what happens by
   * itself happens when the next request comes.
   */
  clock?: { now(): number; timer?(ms: number, callback: () => void): () => void };
}

/** The vendors' time, as clients take it: `createPortalClient({ clock: simulator.clock })`. */
export interface SimulatorClock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Milliseconds since some moment; never goes back. */
  monotonic(): number;
  /** Calls back after so many milliseconds of this time. Never keeps a process alive. */
  timer(ms: number, callback: () => void): () => void;
}

/** Handle on one running vendor. It is the same for a simulator in this process and for one in its own. */
export interface SimulatedVendor<V extends VendorName = VendorName> {
  readonly name: V;
  /** What to give to a client as `baseUrl`. No slash at the end. */
  readonly url: string;
  /**
   * Sends a request to this vendor: the option `fetch` of a client. Without a port (`createSimulator`) it never touches the
   * network, and takes the URLs of the real vendor too.
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** The servers of the real vendor, as its specification names them; `{…}` stands for what differs. */
  readonly servers: readonly string[];
  /** The credentials of the main account, as the vendor's client takes them. */
  readonly credentials: Accounts[V]['main'];
  /** All accounts that exist at the vendor. */
  readonly accounts: Accounts[V];
  /** A snapshot of what the vendor has seen. */
  counters(): Promise<Counters>;
  /** A snapshot of what the vendor holds, by kind, for tests to compare with: `transactions` of the Portal. */
  records(): Promise<Record<string, unknown[]>>;
  /** The vendor forgets every token at once; with `access`, refresh tokens stay good. API keys stay. */
  revokeAll(which?: 'all' | 'access'): Promise<void>;
  readonly faults: {
    /** Adds faults; the first one that fits a call meets it. */
    add(...faults: Fault[]): Promise<void>;
    /** Removes all faults. */
    clear(): Promise<void>;
  };
}

/** A running simulator: a handle for each vendor that was started. */
export type Simulator<V extends VendorName = VendorName> = { readonly [N in V]: SimulatedVendor<N> } & {
  /** The vendors' time. Give it to clients where `speed` or `clock` is set. */
  readonly clock: SimulatorClock;
  /** Ends all servers and their connections. */
  close(): Promise<void>;
};

import type { Clock, Grant, KeepAlive, Policy, Random, TokenEngine, TokenStore } from '@x/auth-core';
import type { ClientListener, Logger, LogLevel } from './events/types.ts';
import type { SetHeaders } from './layers/credential-headers.ts';
import type { IdempotencyKeys } from './layers/idempotency.ts';
import type { Envelope, Fetch } from './layers/layer.ts';
import type { CallLimiter, RateLimitedRequest } from './layers/limiter.ts';
import type { PenaltyRule } from './layers/penalty.ts';
import type { Methods } from './openapi/methods.ts';
import type { HeaderValues, KeyOption, OperationTable, Pager, Serializers } from './operations/types.ts';

export type { CallLimiter, Envelope, Fetch, KeyOption, RateLimitedRequest };

/** What holds for all calls of a client, unless a call has its own. */
export interface CallDefaults extends Serializers {
  /** Default: `globalThis.fetch`, read at each call. */
  fetch?: Fetch | undefined;
  /** Sent with every data call; a call's own headers go before them. */
  // Not HeadersInit, which Node's types do not declare.
  headers?: RequestInit['headers'] | HeaderValues | undefined;
  /** Limit in milliseconds for each sending of a call, from the request to the response headers. Default 30 000. */
  timeoutMs?: number | undefined;
  /** How often a failed call is tried again. Default 2. */
  retries?: number | undefined;
  /**
   * Limit in milliseconds for a call as a whole: waiting for a token and between retries, all sendings, and the body of
   * the answer. The call then rejects with `TimeoutError`. Default none.
   */
  deadlineMs?: number | undefined;
}

/** What `with` takes. */
export interface WithOptions extends CallDefaults {
  /** Lets calls wait for their turn. */
  limiter?: CallLimiter | undefined;
}

/** What every client factory takes, besides the provider's own options. */
export interface ClientOptions extends CallDefaults {
  /**
   * Replaces every server of the vendor, path prefix included: a proxy, an endpoint that the vendor's support handed
   * out, a simulator. Where it ends in a version and the vendor's servers differ by theirs, as in `/v1` and `/v2`, each
   * path keeps its own. Default: the vendor's servers, or the variable `<PREFIX>_BASE_URL`.
   */
  baseUrl?: string | undefined;
  /** Replaces single servers by their names, where the vendor has several. Goes before `baseUrl`. */
  baseUrls?: Readonly<Record<string, string>> | undefined;
  /** Where tokens are kept, for sharing them between processes. Default: in memory. */
  store?: TokenStore | undefined;
  /**
   * Renews tokens without being asked: `'timer'` on this thread, `'worker'` on another one, also while this one is
   * blocked; that takes options of plain data and either no `store` or `fileStore`, and throws `MisconfiguredError`
   * otherwise. For the rest there is `workerKeepAlive()` of `@x/auth-core/worker`. Neither keeps the process alive.
   * Default: `'timer'` where a new login needs a person (Resolver Core with a one-time code), else `false`, which renews
   * on demand.
   */
  keepAlive?: false | 'timer' | 'worker' | KeepAlive | undefined;
  /** Overrides of the engine's policy. */
  policy?: Policy | undefined;
  /** Gets every event of calls and tokens, none of which holds a secret. One that throws changes nothing. */
  onEvent?: ClientListener | undefined;
  /** Where the log goes, a line for each event: `console`, a logger of pino or winston. Default: `console`. */
  logger?: Logger | undefined;
  /**
   * From which level on events are logged: `'error'`, `'warn'`, `'info'` (outcomes, retries, new tokens), `'debug'` (each
   * request too), or `'off'`. No line holds a secret. Default: the variable `<PREFIX>_LOG`, or else `'info'` where there is
   * a `logger`, and `'off'` where there is none.
   */
  logLevel?: LogLevel | undefined;
  /**
   * Origins that may be reached by plain `http:` although they are not on loopback, such as `http://gateway.internal`.
   * Passwords and tokens then travel in clear. Default none.
   */
  allowInsecureOrigins?: readonly string[] | undefined;
  /** Carries background renewals on runtimes that end with the request, such as `ctx.waitUntil`. */
  waitUntil?: ((promise: Promise<unknown>) => void) | undefined;
  /** Replaces time, for tests. */
  clock?: Clock | undefined;
  /** Replaces chance, for tests. */
  random?: Random | undefined;
}

/** Options of clients whose vendors document limits. */
export interface LimitedClientOptions extends ClientOptions {
  /** Lets calls wait for their turn, so that the vendor's limits are never met. Default: none. */
  limiter?: CallLimiter | undefined;
}

declare const PATHS: unique symbol;

/** Tells which paths a client has, to types alone. */
export interface WithPaths<Paths extends {}> {
  /** Never there. */
  readonly [PATHS]?: Paths | undefined;
}

/** An openapi-fetch client that keeps its own token. `PostOptions`: what a POST takes besides. */
export interface ApiClient<Paths extends {}, PostOptions = unknown>
  extends Methods<Paths, PostOptions>,
    WithPaths<Paths> {
  /** The token engine: `getToken`, `peek`, `state`, `logout`, `reset`, `close`. */
  readonly auth: TokenEngine;
  /**
   * A client on the same token, with other defaults for its calls. What is left out stays as it is; headers are added to
   * those that there are. It has the middleware that this client has now, and its own from then on. For tokens, the
   * `fetch` and the limiter of the first client are used on.
   */
  with(defaults: WithOptions): this;
}

/**
 * A client of a vendor that knows repetitions of a POST by their key. Its POSTs are sent again after a failure as a GET is;
 * see `idempotencyKey`.
 */
export interface KeyedClient<Paths extends {}> extends ApiClient<Paths, KeyOption> {}

/** One vendor, as data. Written once in each provider package, as a constant. */
export interface ProviderDefinition<Settings = unknown> {
  /** Name of the package, such as `@x/portal`: stands in front of every message. */
  name: string;
  /** What the vendor's environment variables begin with, such as `PORTAL`, without the underscore. */
  prefix: string;
  /**
   * Name → URL of every server; the first is the default. A URL with a placeholder, such as
   * `https://{environment}.resolver.com`, says that the user has to give `baseUrl`. Generated.
   */
  servers: Readonly<Record<string, string>>;
  /** Path template → server name, for paths that are not on the first server and not in {@link operations}. */
  pathServers?: Readonly<Record<string, string>> | undefined;
  /** Path templates of the operations whose answers are secret (`x-secret-response`). Generated. */
  secretPaths?: readonly string[] | undefined;
  /**
   * Names of the servers that the option `environment` (variable `<PREFIX>_ENVIRONMENT`) chooses between; the first is
   * the default. The one that is chosen takes the first server's place. Leave out where there is no such option.
   */
  environments?: readonly string[] | undefined;
  /**
   * The provider's own options: dotted option → name of its variable without the prefix, such as
   * `{ 'credentials.username': 'USERNAME', token: 'TOKEN' }`. A top-level one (`credentials`, `token`) may be a function
   * that gives the value, possibly later. If any of the top-level ones is passed, variables fill only the gaps of those
   * that are passed, so that a variable never overrules what the code says. Where there is nothing at all, the first
   * top-level one is an empty object, so that the check can name what is missing in it.
   */
  variables: Readonly<Record<string, string>>;
  /**
   * The provider's own options that no variable can set, dotted where they are members of one: `credentials.code`.
   * Default: none. What is neither here nor in {@link variables} is refused.
   */
  options?: readonly string[] | undefined;
  /**
   * Checks the provider's own options once the gaps are filled: a Standard Schema (zod, for example) or a function that
   * throws. The messages must say what to change and must not quote the value.
   */
  settings: Validator<Settings>;
  /** Builds the grant. Called at construction, so it must not call `source`'s functions itself, only its methods may. */
  grant(source: GrantSource<Settings>): Grant<Settings>;
  /** Reads the vendor's envelope, where it has one. */
  envelope?: ((body: unknown) => Envelope | undefined) | undefined;
  /** The keys by which the vendor knows the repetition of a POST, see `idempotencyKeys`. Default: it knows none. */
  keys?: IdempotencyKeys | undefined;
  /**
   * Media type of a JSON body by method, where it is not `application/json`: `{ PATCH: 'application/json-patch+json' }`.
   * A `content-type` of the caller's goes before it. Default: none.
   */
  mediaTypes?: Readonly<Record<string, string>> | undefined;
  /** Sent with every data call; the user's headers go before them. Default: none. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Sets the headers with credentials that single operations take, see `credentialHeaders`. Default: none take any. */
  credentialHeaders?(settings: () => Promise<Settings>): SetHeaders;
  /**
   * Says more of a failed answer than its status does: what happened and what to do. `undefined` where it does not.
   * Asked once the answer is known to be a failure, so that it costs other calls nothing.
   */
  explain?(failure: Failure, settings: () => Promise<Settings>): Promise<string | undefined>;
  /** The vendor's operations as methods. Generated. Default: none. */
  operations?: OperationTable | undefined;
  /** Operations of the user's own as methods. Set by `withOwn`. */
  own?: OperationTable | undefined;
  /** How lists are walked through: style (`x-paging` in the specification) → its way. */
  paging?: Readonly<Record<string, Pager>> | undefined;
  /** Makes what a client has beside what all have, such as `verify`. Default: nothing. */
  // biome-ignore lint/suspicious/noExplicitAny: the type of the client is the provider's.
  members?(client: any, settings: () => Promise<Settings>): object;
  /** That a 429 stops all calls of the client for a while, see `penaltyAfter429`. Default: it does not. */
  penalty?: PenaltyRule | undefined;
}

/** A failed answer. */
export interface Failure {
  method: string;
  /** Path template. */
  path: string;
  /** HTTP status. */
  status: number;
  /** The parsed JSON body, or text. */
  body: unknown;
}

/** What a provider's grant is built from. Both read options and variables when they are called, and not earlier. */
export interface GrantSource<Settings> {
  /** Absolute URL of a path such as `/api/authorize` on the server that it belongs to. */
  url(path: string): string;
  /** The validated options; hand it on as {@link Grant.credentials}. Rejects with `MisconfiguredError`. */
  credentials(): Promise<Settings>;
}

/** A Standard Schema, or a function that gives the value back or throws. */
export type Validator<Value> = StandardSchema<Value> | ((value: unknown) => Value);

/** The part of the Standard Schema interface that is used; zod's schemas fit. */
export interface StandardSchema<Value> {
  readonly '~standard': {
    validate(value: unknown): StandardResult<Value> | Promise<StandardResult<Value>>;
  };
}

/** What a Standard Schema answers. */
export type StandardResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One thing that is wrong with a value. */
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

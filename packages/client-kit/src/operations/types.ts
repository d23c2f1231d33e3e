import type { Middleware } from 'openapi-fetch';
import type { Fetch } from '../layers/layer.ts';

/**
 * A call of an operation: a promise of its payload, out of the vendor's envelope where it has one. It rejects with
 * `ApiError` where the vendor reports a failure, and with the other errors of a client otherwise.
 *
 * The request is sent at once, whether or not the promise is awaited, as with every function that returns a promise.
 */
export interface OperationCall<Payload> extends Promise<Payload> {
  /** The payload beside the HTTP response: status, headers. Sends nothing again, and rejects as the call does. */
  withResponse(): Promise<{ data: Payload; response: Response }>;
}

/**
 * A call that answers one page of a list. Awaited, it is the page that was asked for. Iterated, it is all items from that
 * page on: `for await (const user of client.users.list({ … }))`. Further pages are loaded when they are needed.
 */
export interface PagedCall<Page, Item> extends OperationCall<Page>, AsyncIterable<Item> {
  /** The pages themselves, from the one that was asked for. */
  pages(): AsyncIterable<Page>;
}

/** Input of an operation that takes none. */
export interface NoInput {
  [name: string]: never;
}

/** Headers by name: `undefined` is left out, `null` takes a header of the client away. */
export type HeaderValues = Record<
  string,
  string | number | boolean | (string | number | boolean)[] | null | undefined
>;

/** How a call is written. */
export interface Serializers {
  /** Writes the query string. Default: as OpenAPI says, arrays as `a=1&a=2`. */
  // biome-ignore lint/suspicious/noExplicitAny: it takes the query of the operation, whatever that is.
  querySerializer?: ((query: any) => string) | QueryStyle | undefined;
  /** Makes the body that is sent. Default: JSON, but for forms. */
  // biome-ignore lint/suspicious/noExplicitAny: it takes the body of the operation, whatever that is.
  bodySerializer?: ((body: any) => any) | undefined;
  /** Puts the path parameters into the path. */
  pathSerializer?: ((path: string, parameters: Record<string, unknown>) => string) | undefined;
}

/** How arrays and objects are written in a query string. */
export interface QueryStyle {
  array?: { style: 'form' | 'spaceDelimited' | 'pipeDelimited'; explode: boolean } | undefined;
  object?: { style: 'form' | 'deepObject'; explode: boolean } | undefined;
  /** Default `false`: reserved characters are encoded. */
  allowReserved?: boolean | undefined;
}

/** Options of a single call. Members of `RequestInit` that are not named here go to `fetch` as they are. */
export interface CallOptions extends Omit<RequestInit, 'body' | 'duplex' | 'headers' | 'method' | 'signal'> {
  /** Limit in milliseconds for each sending, from the request to the response headers. Default: the client's. */
  timeoutMs?: number | undefined;
  /** How often the call is tried again after a failure. Default: the client's. */
  retries?: number | undefined;
  /** Limit in milliseconds for the call as a whole, retries and the body of the answer included. Default: the client's. */
  deadlineMs?: number | undefined;
  /** Ends the call; it then rejects with the signal's reason. */
  signal?: AbortSignal | null | undefined;
  /** Go before the client's headers. */
  headers?: RequestInit['headers'] | HeaderValues | undefined;
  /** Sends this call in place of the client's `fetch`. */
  fetch?: Fetch | undefined;
  /** Has to be `'half'` where the body is a stream. */
  duplex?: 'half' | undefined;
  /** Replaces the client's base URL. Must be one of its origins. */
  baseUrl?: string | undefined;
  /** Runs after the client's middleware. */
  middleware?: Middleware[] | undefined;
}

/** What a POST takes besides what openapi-fetch knows. */
export interface KeyOption {
  /**
   * Names the request, so that the vendor does it once however often it arrives. `'auto'`, the default, is a new UUID
   * for each call. A text of one's own also covers calls after a restart, within the time that the vendor remembers it.
   */
  idempotencyKey?: 'auto' | (string & {}) | undefined;
}

/** Options of a call that the vendor knows again by a key. */
export interface KeyedCallOptions extends CallOptions, KeyOption {}

/** What an operation takes: its parameters by their names on the wire, and `body`. */
export type OperationInput = Readonly<Record<string, unknown>>;

/** How lists of one style (`x-paging` in the specification) are walked through. */
// biome-ignore lint/suspicious/noExplicitAny: a page is whatever the operation answers.
export interface Pager<Page = any> {
  /** Checks or completes what the caller gave before anything is sent; what it throws is what the call rejects with. */
  first?(input: OperationInput): OperationInput;
  /** The items of a page. */
  items(page: Page): readonly unknown[];
  /** The input that asks for the page after this one; `undefined` after the last. `seen`: items of all pages so far. */
  next(page: Page, input: OperationInput, seen: number): OperationInput | undefined;
  /** Whether a page with the same items as the one before can only be that page again. Default: always. */
  comparable?: ((page: Page, input: OperationInput) => boolean) | undefined;
  /** The number of the page that an input asks for, told in errors. Default: pages are counted from 1 as they are loaded. */
  number?: ((input: OperationInput) => number) | undefined;
}

/** All operations of a vendor. Generated. */
export interface OperationTable {
  /**
   * Groups, separated by semicolons: the name and what the paths of all its operations begin with, a `-` where that is the
   * name itself, as in `/user-roles`; then an entry for each method: `users/user list~page create search:POST/filter get/{id}`.
   * A path is what comes after that of the group, or after a `+` what comes after that of the entry before, which it is
   * where it is left out. An empty parameter is named by what is before it: `user/{}` is `user/{userId}`. After an `@` in a
   * group stands the name of its server, where that is not the first. In an entry, after a `:` stands the HTTP method where
   * it is neither what {@link verbs} says nor GET, after a `~` the style of paging, after a `!` what to read an answer as that
   * is not JSON, and after a `#` the first letter of the kind of token that the operation takes, where the vendor has several,
   * and the place of its headers in {@link credentials}.
   */
  methods: string;
  /** HTTP methods by the first words of names, as in `create:POST delete:DELETE`. Any other word stands for GET. */
  verbs: string;
  /** Names of all parameters that are sent as headers, with blanks between them. */
  headers: string;
  /** Names of all parameters that are sent in the query string. */
  queries: string;
  /**
   * Sets of headers that hold credentials, and that callers therefore need not pass, separated by semicolons.
   * `Authorization` stands for the token, which is not sent where it is missing; a name that ends in `?` is sent where the
   * credentials have it. An empty set: the operation takes no credentials.
   */
  credentials?: string;
}

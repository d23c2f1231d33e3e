/** A call to the vendor's token endpoint. */
export type GrantCall = 'acquire' | 'renew' | 'revoke';

/** One HTTP request to the token endpoint. Redirects are never followed. */
export interface TokenRequest {
  /** Default `POST`. */
  method?: string;
  /** Absolute URL; `https:`, or `http:` to loopback unless insecure origins were allowed. */
  url: string;
  headers?: Record<string, string>;
  /** Sent as JSON. No body where it is left out. */
  json?: unknown;
  /** Reads the answer in place of {@link Grant.read}: for a question that a grant asks beside the login itself. */
  read?: Grant['read'];
}

/** The token endpoint's answer, with the body already read. */
export interface TokenReply {
  status: number;
  /** A response header, or `null`. */
  header(name: string): string | null;
  /** The parsed JSON body; `undefined` where the body was empty or no JSON. */
  body: unknown;
  /** The body is an HTML page. */
  html?: boolean;
}

/** A token as the vendor issued it. Lifetimes are in seconds, as vendors give them. */
export interface IssuedToken {
  /** 1 to 16 384 visible ASCII characters. */
  accessToken: string;
  /** Relative lifetime in seconds, counted from the start of the request. */
  lifetimeSeconds?: number | undefined;
  /** Absolute expiry in Unix seconds, by the vendor's clock. */
  expiresAtSeconds?: number | undefined;
  /** What renews this token; left out where the vendor sent none, and then the old one is kept. */
  refreshToken?: string | undefined;
  /** Life of the refresh token in seconds, where it is known. */
  refreshLifetimeSeconds?: number | undefined;
  /** Whatever else of the answer is worth keeping beside the token; stored encrypted with it. */
  extras?: Record<string, string> | undefined;
  /**
   * `true` when the user supplied the token and no login made it: it is neither stored nor renewed nor revoked, and a
   * refusal of it stands unless the credentials give another one.
   */
  supplied?: boolean | undefined;
}

/** What a failed call means, which decides what happens next. See {@link GrantFailure}. */
export type FailureKind =
  /** Nothing was sent, or the vendor itself said "not now". Keeps everything, cools down. */
  | 'Transient'
  /** No clear answer to a call that may have been processed. */
  | 'InDoubt'
  /** The refresh token or the sliding token is refused: one step down, from renew to acquire. */
  | 'GrantDead'
  /** The credentials are refused. They are remembered and not tried again in a loop. */
  | 'BadCredentials'
  /** Perhaps the credentials, perhaps something else: one more try after 60 s, then one each 15 min. */
  | 'Ambiguous'
  /** What answered a login is not of the vendor's form, and may hide any answer. Tried again as `Ambiguous`. */
  | 'Unreadable'
  /** The vendor has locked the account or the address, for `retryAfterMs`. */
  | 'Locked'
  /** Only a person can repair it: expired password, address not allowed. */
  | 'PersonNeeded'
  /** Wrong URL, wrong option, an undocumented answer. */
  | 'Misconfigured';

/** A grant's verdict on an answer. */
export interface GrantFailure {
  kind: FailureKind;
  /**
   * What happened, as a sentence without its capital and full stop, in words that hold no secret. The engine has a default
   * for each kind.
   */
  message?: string | undefined;
  /** What to do, as a sentence without its full stop; `''`: nothing but wait. Default: by the kind, such as the hint. */
  advice?: string | undefined;
  /** How long to wait, in milliseconds, where the vendor's rules say it. `Retry-After` is read by the engine. */
  retryAfterMs?: number | undefined;
}

/** What the vendor's rules are. Everything has the harmless default. */
export interface GrantFacts {
  /** A refresh token works once; presenting it twice ends the session. Default `false`. */
  singleUse?: boolean;
  /** A new login ends all older tokens of the account. Default `false`. */
  singleSession?: boolean;
  /** `renew` presents the access token itself, so that it must still be alive. Default `false`. */
  sliding?: boolean;
  /** Renewing tells whether the token is alive, so that an ambiguous answer can be settled by it. Default `false`. */
  renewIsProbe?: boolean;
  /** Life of the access token by the vendor's documents, in milliseconds. Default unknown. */
  documentedLifeMs?: number;
  /** Life of the refresh token by the vendor's documents, in milliseconds. Default unknown. */
  refreshLifeMs?: number;
  /** How many logins the vendor allows: `burst` at once, then one each `refillMs`. Default no limit. */
  loginBudget?: { burst: number; refillMs: number };
  /** The vendor counts logins, and punishes too many, by network address and not by account. Default `false`. */
  penaltyPerOrigin?: boolean;
  /** How long a 429 on the token endpoint lasts where `Retry-After` is missing, in milliseconds. Default: backoff. */
  throttleMs?: number;
}

/** Who logs in where. Its non-secret parts name the account in a store. */
export interface Account {
  /** Full URL of the token endpoint that logs in. */
  endpoint: string;
  /** Every non-secret part of the credentials: brand, username, organisation, client, instance, kind, scope. */
  parts?: Record<string, string | number | undefined>;
  /**
   * Everything secret in the credentials, as one string. The store remembers a keyed hash of it, to know a refused
   * credential again; where `parts` is left out, that hash names the account.
   */
  secret: string;
  /** A new login needs a person, so that tokens are renewed without being asked for. Default `false`. */
  needsPerson?: boolean;
}

/** What a grant's functions get to work with. */
export interface GrantContext<Credentials> {
  credentials: Credentials;
  /** Sends to the token endpoint and reads the answer with {@link Grant.read}; rejects where that is a failure. */
  send(request: TokenRequest): Promise<IssuedToken>;
}

/** The current token, as `renew` and `revoke` see it. */
export interface GrantToken {
  accessToken: string;
  refreshToken?: string | undefined;
  extras?: Record<string, string> | undefined;
}

/** Head of a data response, for {@link Grant.refusal}. */
export type ResponseHead = Pick<Response, 'status' | 'headers'>;

/** What a response to a data call says about the token it was sent with. */
export type Refusal =
  /** The token is refused. */
  | 'token'
  /** The token or a permission: the vendor has to be asked, by a renewal. */
  | 'ambiguous'
  /** Nothing. */
  | 'none'
  /** The body decides. */
  | 'peek';

/**
 * How one vendor hands out tokens. A grant is plain data and pure functions: it builds requests and reads answers, and
 * the engine decides when. Nothing in it keeps state.
 */
export interface Grant<Credentials = unknown> {
  /** Speaks in errors and names the provider in a store, such as `@x/portal`. */
  name: string;
  facts: GrantFacts;
  /** The credentials, complete. Called before each login, so that a rotated password needs no restart. */
  credentials(): Credentials | Promise<Credentials>;
  /** Names the account. Must not depend on anything but the credentials. */
  account(credentials: Credentials): Account;
  /** Fetches what only a person or a device can give, such as a one-time code, just before a login. */
  prepare?(credentials: Credentials): Credentials | Promise<Credentials>;
  /**
   * The headers that present a token. They are made anew in each process and never stored, since they may hold what the
   * user supplied. Default `{ authorization: 'Bearer <accessToken>' }`.
   */
  present?(
    token: Pick<GrantToken, 'accessToken' | 'extras'>,
    credentials: Credentials,
  ): Record<string, string>;
  /** A full login. It may give a failure of its own, where it has found out more than the refused answer says. */
  acquire(
    context: GrantContext<Credentials>,
  ): IssuedToken | GrantFailure | Promise<IssuedToken | GrantFailure>;
  /** A new token from the refresh token, or from the access token where the grant is `sliding`. */
  renew?(context: GrantContext<Credentials> & { token: GrantToken }): Promise<IssuedToken>;
  /** Ends a token at the vendor. */
  revoke?(context: GrantContext<Credentials> & { token: GrantToken }): Promise<unknown>;
  /**
   * Reads the token endpoint's answer. `undefined` leaves it to the engine: 429 and 5xx are transient, a 401 is
   * refused, any other 4xx is a misconfiguration. For `revoke` only failures count.
   */
  read(reply: TokenReply, call: GrantCall): IssuedToken | GrantFailure | undefined;
  /**
   * Reads the answer to a data call. Default: 401 refuses the token and nothing else does. `'peek'` asks to be called
   * again with the parsed body that `peekBody` reads, `null` for whatever it does not.
   */
  refusal?(response: ResponseHead, body?: unknown): Refusal;
  /** Reads the start of a body and gives the response back with its body whole: `peekJson`. */
  peekBody?(response: Response, over?: PromiseLike<unknown>): Promise<{ response: Response; body?: unknown }>;
  /** Ends the message of an error about the credentials: which options and variables to look at. Without a full stop. */
  credentialHint?: string;
}

import {
  type VendorAsk,
  type VendorCounts,
  type VendorSays,
  VendorState,
  type VendorToken,
  type VendorTraits,
} from './vendor-state.ts';

/** A request as a vendor sees it. Names of headers are in lower case. */
export interface VendorRequest {
  method: string;
  url: URL;
  headers: Record<string, string>;
  /** The parsed JSON body; `undefined` where there is none. */
  body: unknown;
}

/** An answer as a vendor gives it. */
export interface VendorAnswer {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/** How one vendor's requests and answers look: all that a {@link modelVendor} needs to play it. */
export interface VendorDialect {
  /** What a request asks; `undefined` where the vendor has no such call, which is answered 404. */
  understand(request: VendorRequest): VendorAsk | undefined;
  /** The answer that says so. `ask.call` tells which call it belongs to. */
  answer(said: VendorSays, ask: VendorAsk): VendorAnswer;
}

/** A vendor in memory: knows which tokens it has issued, what ended them, and what was done to it. */
export interface ModelVendor {
  /** May be changed at any time. */
  traits: Required<VendorTraits>;
  /** Passwords, keys, or whatever a login is made with, by account. May be changed at any time. */
  setSecret(account: string, secret: string): void;
  /** The accounts that it knows. */
  readonly accounts: Iterable<string>;
  /** Answers one request. */
  handle(request: VendorRequest): VendorAnswer;
  /** {@link ModelVendor.handle} in the shape of `fetch`, for an engine. Answers carry a `Date`. */
  fetch: typeof globalThis.fetch;
  /** Every access token that was ever issued. */
  tokens: ReadonlyMap<string, VendorToken>;
  /** Whether an access token is accepted now. */
  accepts(accessToken: string): boolean;
  /** Ends an access token; `whole`: with its session, so that it cannot be renewed either. */
  revoke(accessToken: string, whole?: boolean): void;
  /** How often each thing has happened. */
  readonly counts: VendorCounts;
}

/** Makes a vendor. `now` is its time in milliseconds since the Unix epoch, before its skew. */
export function modelVendor({
  dialect = plainDialect,
  traits: given = {},
  now = Date.now,
}: {
  dialect?: VendorDialect;
  traits?: VendorTraits;
  now?: () => number;
} = {}): ModelVendor {
  const state = new VendorState(given, now);
  const { traits, tokens, counts, accounts } = state;
  const handle = (request: VendorRequest): VendorAnswer => {
    const ask = dialect.understand(request);
    return ask ? dialect.answer(state.answer(ask), ask) : { status: 404, body: {} };
  };
  return {
    traits,
    tokens,
    counts,
    get accounts() {
      return [...accounts.keys()];
    },
    accepts: (accessToken) => state.accepts(accessToken),
    handle,
    setSecret(account, secret) {
      const known = accounts.get(account);
      if (known) known.secret = secret;
      else accounts.set(account, { secret, refusedInRow: 0, lockedUntil: -Infinity });
    },
    revoke(accessToken, whole = false) {
      const token = tokens.get(accessToken);
      if (!token) return;
      token.revoked = true;
      if (whole) token.session.ended = true;
    },
    async fetch(input, init) {
      const answer = handle(await vendorRequest(new Request(input, init)));
      return response(answer, new Date(now() + traits.skewMs));
    },
  };
}

async function vendorRequest(request: Request): Promise<VendorRequest> {
  const text = await request.text();
  return {
    method: request.method,
    url: new URL(request.url),
    headers: Object.fromEntries(request.headers),
    body: text ? JSON.parse(text) : undefined,
  };
}

function response({ status, headers, body }: VendorAnswer, date: Date): Response {
  return new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: {
      date: date.toUTCString(),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
  });
}

const bearerOf = ({ headers }: VendorRequest) => headers.authorization?.replace(/^Bearer /, '') ?? '';

/**
 * A dialect without surprises: `POST /login` with `username` and `password`, `POST /renew` with `refresh` or by bearer
 * token, `POST /revoke` by bearer token, and everything below `/data`.
 */
export const plainDialect: VendorDialect = {
  understand(request) {
    const { pathname } = request.url;
    const body = (request.body ?? {}) as Record<string, string>;
    if (pathname === '/login')
      return { call: 'acquire', account: body.username ?? '', secret: body.password ?? '' };
    if (pathname === '/renew') return { call: 'renew', token: body.refresh ?? bearerOf(request) };
    if (pathname === '/revoke') return { call: 'revoke', token: bearerOf(request) };
    return pathname.startsWith('/data') ? { call: 'data', token: bearerOf(request) } : undefined;
  },
  answer(said) {
    if (said.says === 'done') return { status: 200, body: {} };
    if (said.says === 'refused') return { status: 401, body: {} };
    if (said.says === 'locked') {
      return {
        status: 423,
        body: {},
        headers: { 'retry-after': String(Math.ceil(said.retryAfterMs / 1000)) },
      };
    }
    const { accessToken, refreshToken, lifeMs } = said;
    return { status: 200, body: { token: accessToken, refresh: refreshToken, expiresIn: lifeMs / 1000 } };
  },
};

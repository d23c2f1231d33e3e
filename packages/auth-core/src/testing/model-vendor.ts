/** What a vendor does, as far as tokens go. Times are in milliseconds. */
export interface VendorTraits {
  /** Life of an access token. Default 15 min. */
  lifeMs?: number;
  /** What renews: nothing, a refresh token, or the access token itself while it lives. Default `'nothing'`. */
  renewsBy?: 'nothing' | 'refresh-token' | 'access-token';
  /** Life of a refresh token. Default: without end. */
  refreshLifeMs?: number;
  /** A refresh token works once. Default `false`. */
  singleUse?: boolean;
  /** A spent refresh token that is presented again ends the session. Default `true`. */
  reuseEndsSession?: boolean;
  /** A login ends all other sessions of the account. Default `false`. */
  singleSession?: boolean;
  /** Access tokens are JWTs with `iat` and `exp`. Default `false`. */
  jwt?: boolean;
  /** How far its clock is ahead. Default 0. */
  skewMs?: number;
  /** After so many refused logins in a row an account is locked. Default: never. */
  lockAfter?: number;
  /** For how long. Default 15 min. */
  lockMs?: number;
}

/** What a request asks of the vendor, whatever it looks like. */
export type VendorAsk =
  | { call: 'acquire'; account: string; secret: string }
  /** `token` is what the vendor renews by. */
  | { call: 'renew'; token: string }
  | { call: 'revoke'; token: string }
  /** Anything that wants an access token. */
  | { call: 'data'; token: string };

/** What the vendor has to say, whatever that looks like. */
export type VendorSays =
  | {
      says: 'issued';
      accessToken: string;
      refreshToken: string | undefined;
      /** By the vendor's own clock, in milliseconds since the Unix epoch. */
      endsAt: number;
      lifeMs: number;
    }
  /** The secret, the token or the refresh token is not accepted. */
  | { says: 'refused' }
  | { says: 'locked'; retryAfterMs: number }
  | { says: 'done' };

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

/** A session, from one login to its end. */
export interface VendorSession {
  account: string;
  /** When the login was processed, by the clock that the vendor was given. */
  startedAt: number;
  ended: boolean;
}

/** An access token and what has become of it. Times are those of the clock that the vendor was given. */
export interface VendorToken {
  session: VendorSession;
  issuedAt: number;
  endsAt: number;
  revoked: boolean;
}

interface RefreshToken {
  session: VendorSession;
  endsAt: number;
  spentAt: number | undefined;
}

interface VendorAccount {
  secret: string;
  refusedInRow: number;
  lockedUntil: number;
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
  /** How often each thing has happened. `reuses`: spent refresh tokens presented again. */
  readonly counts: Record<
    | 'logins'
    | 'refusedLogins'
    | 'renewals'
    | 'refusedRenewals'
    | 'reuses'
    | 'revocations'
    | 'data'
    | 'refusedData',
    number
  >;
}

/** In every secret of the model, so that a leak can be found by it. */
export const MODEL_SECRET = 's3cr3t';

const MINUTE = 60_000;

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
  const traits: Required<VendorTraits> = {
    lifeMs: 15 * MINUTE,
    renewsBy: 'nothing',
    refreshLifeMs: Infinity,
    singleUse: false,
    reuseEndsSession: true,
    singleSession: false,
    jwt: false,
    skewMs: 0,
    lockAfter: Infinity,
    lockMs: 15 * MINUTE,
    ...given,
  };
  const accounts = new Map<string, VendorAccount>();
  const tokens = new Map<string, VendorToken>();
  const refreshTokens = new Map<string, RefreshToken>();
  /** Access tokens that may still live. */
  const current = new Set<VendorToken>();
  const counts = {
    logins: 0,
    refusedLogins: 0,
    renewals: 0,
    refusedRenewals: 0,
    reuses: 0,
    revocations: 0,
    data: 0,
    refusedData: 0,
  };
  const refused: VendorSays = { says: 'refused' };

  const lives = (token: VendorToken | undefined): token is VendorToken =>
    !!token && !token.revoked && !token.session.ended && now() < token.endsAt;
  const accepts = (accessToken: string) => lives(tokens.get(accessToken));

  const issue = (session: VendorSession): VendorSays => {
    const [issuedAt, endsAt] = [now(), now() + traits.lifeMs];
    const serial = tokens.size + 1;
    const accessToken = traits.jwt
      ? jwtOf(`a${serial}`, issuedAt + traits.skewMs, endsAt + traits.skewMs)
      : `a${serial}.${MODEL_SECRET}`;
    const token = { session, issuedAt, endsAt, revoked: false };
    for (const old of current) if (!lives(old)) current.delete(old);
    tokens.set(accessToken, token);
    current.add(token);
    let refreshToken: string | undefined;
    if (traits.renewsBy === 'refresh-token') {
      refreshToken = `r${serial}-${MODEL_SECRET}`;
      refreshTokens.set(refreshToken, {
        session,
        endsAt: issuedAt + traits.refreshLifeMs,
        spentAt: undefined,
      });
    }
    return {
      says: 'issued',
      accessToken,
      refreshToken,
      endsAt: endsAt + traits.skewMs,
      lifeMs: endsAt - issuedAt,
    };
  };

  const acquire = (name: string, secret: string): VendorSays => {
    const account = accounts.get(name);
    if (!account) {
      counts.refusedLogins++;
      return refused;
    }
    const lockedMs = account.lockedUntil - now();
    if (lockedMs > 0) return { says: 'locked', retryAfterMs: lockedMs };
    if (account.secret !== secret) {
      counts.refusedLogins++;
      if (++account.refusedInRow >= traits.lockAfter) {
        account.lockedUntil = now() + traits.lockMs;
        account.refusedInRow = 0;
      }
      return refused;
    }
    account.refusedInRow = 0;
    counts.logins++;
    if (traits.singleSession)
      for (const { session } of current) if (session.account === name) session.ended = true;
    return issue({ account: name, startedAt: now(), ended: false });
  };

  const renew = (presented: string): VendorSays => {
    const { renewsBy, singleUse, reuseEndsSession } = traits;
    const by = renewsBy === 'refresh-token' ? refreshTokens.get(presented) : tokens.get(presented);
    let good = renewsBy !== 'nothing' && !!by && !by.session.ended && now() < by.endsAt;
    if (by && 'spentAt' in by && singleUse) {
      if (by.spentAt !== undefined) {
        counts.reuses++;
        if (reuseEndsSession) by.session.ended = true;
        good = false;
      }
      // What is refused is not spent.
      if (good) by.spentAt = now();
    } else if (by && 'revoked' in by) good &&= !by.revoked;
    if (!by || !good) {
      counts.refusedRenewals++;
      return refused;
    }
    counts.renewals++;
    return issue(by.session);
  };

  const decide = (ask: VendorAsk): VendorSays => {
    switch (ask.call) {
      case 'acquire':
        return acquire(ask.account, ask.secret);
      case 'renew':
        return renew(ask.token);
      case 'revoke': {
        const token = tokens.get(ask.token);
        if (token) token.session.ended = true;
        counts.revocations++;
        return { says: 'done' };
      }
      case 'data': {
        const good = accepts(ask.token);
        counts[good ? 'data' : 'refusedData']++;
        return good ? { says: 'done' } : refused;
      }
    }
  };

  const handle = (request: VendorRequest): VendorAnswer => {
    const ask = dialect.understand(request);
    return ask ? dialect.answer(decide(ask), ask) : { status: 404, body: {} };
  };

  return {
    traits,
    tokens,
    counts,
    get accounts() {
      return [...accounts.keys()];
    },
    accepts,
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
      const request = new Request(input, init);
      const text = await request.text();
      const { status, headers, body } = handle({
        method: request.method,
        url: new URL(request.url),
        headers: Object.fromEntries(request.headers),
        body: text ? JSON.parse(text) : undefined,
      });
      return new Response(body === undefined ? null : JSON.stringify(body), {
        status,
        headers: {
          date: new Date(now() + traits.skewMs).toUTCString(),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
      });
    },
  };
}

/** A token with a readable name in front, that says when it was issued and ends, in seconds. */
function jwtOf(name: string, issuedAt: number, endsAt: number): string {
  const claims = { iat: Math.floor(issuedAt / 1000), exp: Math.floor(endsAt / 1000) };
  return `${name}.${btoa(JSON.stringify(claims)).replaceAll('=', '')}.${MODEL_SECRET}`;
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

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

/** How often each thing has happened. `reuses`: spent refresh tokens presented again. */
export type VendorCounts = Record<
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

/** In every secret of the model, so that a leak can be found by it. */
export const MODEL_SECRET = 's3cr3t';

const MINUTE = 60_000;
const refused: VendorSays = { says: 'refused' };

/** All that a vendor remembers, and what it says to each request. */
export class VendorState {
  readonly traits: Required<VendorTraits>;
  readonly accounts = new Map<string, VendorAccount>();
  readonly tokens = new Map<string, VendorToken>();
  readonly counts: VendorCounts = {
    logins: 0,
    refusedLogins: 0,
    renewals: 0,
    refusedRenewals: 0,
    reuses: 0,
    revocations: 0,
    data: 0,
    refusedData: 0,
  };
  readonly #now: () => number;
  readonly #refreshTokens = new Map<string, RefreshToken>();
  /** Access tokens that may still live. */
  readonly #current = new Set<VendorToken>();

  constructor(traits: VendorTraits, now: () => number) {
    this.#now = now;
    this.traits = {
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
      ...traits,
    };
  }

  accepts(accessToken: string): boolean {
    return this.#lives(this.tokens.get(accessToken));
  }

  answer(ask: VendorAsk): VendorSays {
    switch (ask.call) {
      case 'acquire':
        return this.#acquire(ask.account, ask.secret);
      case 'renew':
        return this.#renew(ask.token);
      case 'revoke': {
        const token = this.tokens.get(ask.token);
        if (token) token.session.ended = true;
        this.counts.revocations++;
        return { says: 'done' };
      }
      case 'data': {
        const good = this.accepts(ask.token);
        this.counts[good ? 'data' : 'refusedData']++;
        return good ? { says: 'done' } : refused;
      }
    }
  }

  #acquire(name: string, secret: string): VendorSays {
    const account = this.accounts.get(name);
    const lockedMs = account ? account.lockedUntil - this.#now() : 0;
    if (lockedMs > 0) return { says: 'locked', retryAfterMs: lockedMs };
    if (account?.secret !== secret) return this.#refuseLogin(account);
    account.refusedInRow = 0;
    this.counts.logins++;
    if (this.traits.singleSession) {
      for (const { session } of this.#current) if (session.account === name) session.ended = true;
    }
    return this.#issue({ account: name, startedAt: this.#now(), ended: false });
  }

  #refuseLogin(account: VendorAccount | undefined): VendorSays {
    this.counts.refusedLogins++;
    if (account && ++account.refusedInRow >= this.traits.lockAfter) {
      account.lockedUntil = this.#now() + this.traits.lockMs;
      account.refusedInRow = 0;
    }
    return refused;
  }

  #renew(presented: string): VendorSays {
    const session = this.#sessionToRenew(presented);
    this.counts[session ? 'renewals' : 'refusedRenewals']++;
    return session ? this.#issue(session) : refused;
  }

  /** The session that a token renews. */
  #sessionToRenew(presented: string): VendorSession | undefined {
    switch (this.traits.renewsBy) {
      case 'nothing':
        return undefined;
      case 'access-token': {
        const token = this.tokens.get(presented);
        return this.#lives(token) ? token.session : undefined;
      }
      case 'refresh-token':
        return this.#spend(this.#refreshTokens.get(presented));
    }
  }

  #spend(token: RefreshToken | undefined): VendorSession | undefined {
    if (!token) return undefined;
    const { singleUse, reuseEndsSession } = this.traits;
    if (singleUse && token.spentAt !== undefined) {
      this.counts.reuses++;
      if (reuseEndsSession) token.session.ended = true;
      return undefined;
    }
    // What is refused is not spent.
    if (token.session.ended || this.#now() >= token.endsAt) return undefined;
    if (singleUse) token.spentAt = this.#now();
    return token.session;
  }

  #issue(session: VendorSession): VendorSays {
    const { lifeMs, skewMs, jwt, renewsBy, refreshLifeMs } = this.traits;
    const [issuedAt, endsAt] = [this.#now(), this.#now() + lifeMs];
    const serial = this.tokens.size + 1;
    const accessToken = jwt
      ? jwtOf(`a${serial}`, issuedAt + skewMs, endsAt + skewMs)
      : `a${serial}.${MODEL_SECRET}`;
    const token = { session, issuedAt, endsAt, revoked: false };
    for (const old of this.#current) if (!this.#lives(old)) this.#current.delete(old);
    this.tokens.set(accessToken, token);
    this.#current.add(token);
    const refreshToken = renewsBy === 'refresh-token' ? `r${serial}-${MODEL_SECRET}` : undefined;
    if (refreshToken !== undefined) {
      this.#refreshTokens.set(refreshToken, {
        session,
        endsAt: issuedAt + refreshLifeMs,
        spentAt: undefined,
      });
    }
    return { says: 'issued', accessToken, refreshToken, endsAt: endsAt + skewMs, lifeMs: endsAt - issuedAt };
  }

  #lives(token: VendorToken | undefined): token is VendorToken {
    return !!token && !token.revoked && !token.session.ended && this.#now() < token.endsAt;
  }
}

/** A token with a readable name in front, that says when it was issued and ends, in seconds. */
function jwtOf(name: string, issuedAt: number, endsAt: number): string {
  const claims = { iat: Math.floor(issuedAt / 1000), exp: Math.floor(endsAt / 1000) };
  return `${name}.${btoa(JSON.stringify(claims)).replaceAll('=', '')}.${MODEL_SECRET}`;
}

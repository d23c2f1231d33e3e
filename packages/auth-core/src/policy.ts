/** A login budget: `burst` at once, then one each `refillMs`, in milliseconds. */
export interface LoginBudget {
  burst: number;
  refillMs: number;
}

/** What may be overridden for one engine. Every field has a default that suits production. */
export interface Policy {
  /** When renewal begins before expiry, in milliseconds. Default: a tenth of the token's life, 30 s to 30 min. */
  softMs?: number;
  /** From when before expiry callers wait for the new token, in milliseconds. Default: life / 20, at most 15 s. */
  hardMs?: number;
  /** Longest wait for one answer of the token endpoint, in milliseconds. Default 15 000. */
  flightLimitMs?: number;
  /** How long a process may hold the right to talk to the token endpoint, in milliseconds. Default twice `flightLimitMs`. */
  leaseMs?: number;
  /** Longest wait for a credentials function or a code provider, in milliseconds. Default 120 000. */
  callbackLimitMs?: number;
  /** A cap on the life of an access token, in milliseconds, where the vendor promises more than it keeps. Default none. */
  maxLifeMs?: number;
  /** Replaces the vendor's login budget; `false` switches it off. Default: as the provider declares it. */
  loginBudget?: LoginBudget | false;
  /**
   * What grants do whose tokens can be ended by a second process, when the store gives no lease. Default `'fail'`, with
   * `LeaseUnavailable`; `'go-on'` risks that two processes end each other's session.
   */
  withoutLease?: 'fail' | 'go-on';
}

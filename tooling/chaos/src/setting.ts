/** The vendors whose accounts are shared: single-use refresh tokens and one session, and sliding tokens. */
export const vendors = ['telematics', 'core'] as const;
export type Vendor = (typeof vendors)[number];

/**
 * Life of a token in milliseconds. Core tells the end in whole seconds and cuts off the rest, so that its tokens live
 * between half of it and all of it.
 */
export const lifeMs = 2000;
/** Limit of a call to the token endpoint, and of a lease, in milliseconds. */
export const flightLimitMs = 1000;
export const leaseMs = 2000;
/** The longest step between two looks of the engine at a lease that another process holds. */
export const pollMs = 375;
/** Between two calls of a member to the same vendor. */
export const pauseMs = 120;
/** How long the vendors take to answer a call for a token, so that there is something to be killed in. */
export const latencyMs = 120;
/**
 * What may follow once a lease is free: the longest step between two looks at it, and a call for a token, which takes the
 * vendor's latency and at most as long again for the writes before and after it.
 */
export const latestMs = pollMs + 2 * latencyMs;
export const memberCount = 8;

/** What a member is told. */
export interface MemberTask {
  vendors: Record<Vendor, { url: string; credentials: object }>;
  store: { file: string } | { redis: string };
  /** Base64. */
  key: string;
}

export type TokenCall = 'acquire' | 'renew';

/** What a member says: one line of JSON each, with the time by the wall clock. */
export type MemberLine = { at: number; vendor: Vendor } & (
  | { kind: 'call'; startedAt: number; failure?: { code: string; retryAt?: number | undefined } }
  /** It asks for the right to talk to the token endpoint, holds it, or no longer does either. */
  | { kind: 'lease'; state: 'asking' | 'held' | 'none' }
  /** It marks in the store that it is about to call for a token. */
  | { kind: 'mark'; call: TokenCall }
  /** What came of it is stored, or it has given up. */
  | { kind: 'unmark' }
  | { kind: 'token'; call: TokenCall; generation: number; obtainedAt: number; lifeMs: number }
  /** It has read a token that it did not know. */
  | { kind: 'read'; obtainedAt: number; lifeMs: number }
  /** What else the engine tells: not for the verdict, but for the search for a cause. */
  | { kind: 'event'; event: object }
);

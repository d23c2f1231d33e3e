/** The vendors whose accounts are shared: single-use refresh tokens and one session, and sliding tokens. */
export const vendors = ['telematics', 'core'] as const;
export type Vendor = (typeof vendors)[number];

/** Life of a token, limit of a call to the token endpoint, and of a lease, in milliseconds. */
export const lifeMs = 2000;
/** Core tells the end of a token in whole seconds, and one that has ended cannot be renewed: a busy machine needs more. */
export const coreLifeMs = 4000;
export const flightLimitMs = 1000;
export const leaseMs = 2000;
/** Between two calls of a member to the same vendor. */
export const pauseMs = 120;
/** How long the vendors take to answer a call for a token, so that there is something to be killed in. */
export const latencyMs = 120;
export const memberCount = 8;

/** What a member is told. */
export interface MemberTask {
  vendors: Record<Vendor, { url: string; credentials: object }>;
  store: { file: string } | { redis: string };
  /** Base64. */
  key: string;
}

/** What a member says: one line of JSON each, with the time by the wall clock. */
export type MemberLine = { at: number; vendor: Vendor } & (
  | { kind: 'call'; startedAt: number; failure?: { code: string; retryAt?: number | undefined } }
  /** It asks for the right to talk to the token endpoint, holds it, or does so no more. */
  | { kind: 'lease'; state: 'asking' | 'held' | 'none' }
  /** A token is about to be spent, or what came of it is stored. */
  | { kind: 'mark'; on: boolean }
  | { kind: 'token'; call: 'acquire' | 'renew'; generation: number }
  | { kind: 'trouble'; what: string }
);

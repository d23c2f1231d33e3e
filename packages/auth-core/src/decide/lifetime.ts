import type { IssuedToken } from '../grant.ts';
import { SECOND } from '../platform/units.ts';

/** Clock offsets below this are network time and rounding, not skew. */
const NO_SKEW_MS = 2 * SECOND;

/** Reads `exp` and `iat` of a JWT, in seconds, without verifying anything; empty for whatever is no JWT. */
export function readJwt(token: string): { exp?: number; iat?: number } {
  try {
    const part = token.split('.')[1]!;
    const { exp, iat } = JSON.parse(atob(part.replace(/-/g, '+').replace(/_/g, '/')));
    return { ...(Number.isFinite(exp) && { exp }), ...(Number.isFinite(iat) && { iat }) };
  } catch {
    return {};
  }
}

/**
 * How far the vendor's clock is ahead of ours, in milliseconds. It was read at some time between request and answer: an
 * answer that a stopped process reads late shows no skew.
 */
export function skewOf(vendorNow: number | undefined, sentAt: number, receivedAt: number): number {
  const skew = vendorNow === undefined ? 0 : vendorNow - Math.min(Math.max(vendorNow, sentAt), receivedAt);
  return Math.abs(skew) < NO_SKEW_MS ? 0 : skew;
}

export interface LifetimeFacts {
  /** Wall clock at the start of the request. */
  sentAt: number;
  /** Wall clock when the answer came. */
  receivedAt: number;
  /** The answer's `Date`, if it could be read. */
  vendorNow: number | undefined;
  documentedLifeMs?: number | undefined;
  maxLifeMs?: number | undefined;
}

/**
 * The token's life in milliseconds, counted from the start of the request: the smallest positive of everything that
 * tells it. Vendors contradict themselves (one states 24 h and sends a JWT of 1 h), and the shortest is safe.
 */
export function lifeOf(issued: IssuedToken, facts: LifetimeFacts): number | undefined {
  const { sentAt, receivedAt, vendorNow, documentedLifeMs, maxLifeMs } = facts;
  const { exp, iat } = readJwt(issued.accessToken);
  const span = exp !== undefined && iat !== undefined ? (exp - iat) * SECOND : undefined;
  const expiresAt = issued.expiresAtSeconds ?? (span === undefined ? exp : undefined);

  let absolute =
    expiresAt === undefined ? undefined : expiresAt * SECOND - sentAt - skewOf(vendorNow, sentAt, receivedAt);
  // Without the vendor's idea of now, an absolute time is believed only where it is plausible.
  if (absolute !== undefined && vendorNow === undefined && !(absolute <= documentedLifeMs!))
    absolute = undefined;

  const lives = [(issued.lifetimeSeconds ?? 0) * SECOND, span, absolute, documentedLifeMs, maxLifeMs];
  const life = Math.min(...lives.filter((ms): ms is number => ms !== undefined && ms > 0));
  return Number.isFinite(life) ? life : undefined;
}

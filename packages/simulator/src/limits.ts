/** Locks an account after so many failed logins in a row. */
export interface Lockout {
  locked(account: string): boolean;
  /** Notes a failed login; gives how many are left. */
  fail(account: string): number;
  succeed(account: string): void;
}

export function createLockout(options: { failures: number; lockMs: number; now: () => number }): Lockout {
  const { failures, lockMs, now } = options;
  const accounts = new Map<string, { failed: number; lockedUntil: number }>();
  return {
    locked: (account) => (accounts.get(account)?.lockedUntil ?? 0) > now(),
    fail(account) {
      const failed = (accounts.get(account)?.failed ?? 0) + 1;
      const full = failed >= failures;
      accounts.set(account, { failed: full ? 0 : failed, lockedUntil: full ? now() + lockMs : 0 });
      return failures - failed;
    },
    succeed: (account) => {
      accounts.delete(account);
    },
  };
}

/** Counts requests by address in a sliding window, and blocks an address for a while that makes too many. */
export interface RateLimit {
  blocked(address: string): boolean;
  /** Notes a request; `false` where it is one too many. */
  allow(address: string): boolean;
}

export function createRateLimit(options: {
  limit: number;
  windowMs: number;
  blockMs: number;
  now: () => number;
}): RateLimit {
  const { limit, windowMs, blockMs, now } = options;
  const addresses = new Map<string, { times: number[]; blockedUntil: number }>();
  const blocked = (address: string) => (addresses.get(address)?.blockedUntil ?? 0) > now();
  return {
    blocked,
    allow(address) {
      if (blocked(address)) return false;
      const times = (addresses.get(address)?.times ?? []).filter((time) => time > now() - windowMs);
      if (times.length >= limit) {
        addresses.set(address, { times: [], blockedUntil: now() + blockMs });
        return false;
      }
      times.push(now());
      addresses.set(address, { times, blockedUntil: 0 });
      return true;
    },
  };
}

/** No limit at all. */
export const noLimit: RateLimit = { blocked: () => false, allow: () => true };

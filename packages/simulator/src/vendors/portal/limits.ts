import { createRateLimit, noLimit, type RateLimit } from '../../limits.ts';
import type { Call } from '../../vendor.ts';

const fiveMinutesMs = 5 * 60_000;

/** The limits by address that hold for data calls. One that is exceeded blocks the address for all of them. */
export interface CallLimits {
  blocked(address: string): boolean;
  /** Notes a call; `false` where it is one too many. */
  allow(call: Call): boolean;
}

/** Source: the overview page. Logins of production have a limit of their own, see the login. */
export function createCallLimits(
  environment: 'sandbox' | 'production' | undefined,
  now: () => number,
): CallLimits {
  const limit = (requests: number): RateLimit =>
    createRateLimit({ limit: requests, windowMs: fiveMinutesMs, blockMs: fiveMinutesMs, now });
  const windows: [RateLimit, (call: Call) => boolean][] =
    environment === 'sandbox'
      ? [[limit(300), () => true]]
      : environment === 'production'
        ? [
            [limit(100), ({ path }) => path.endsWith('/filter')],
            [limit(100), ({ method, path }) => method === 'GET' && path.startsWith('/api/transaction/')],
          ]
        : [[noLimit, () => false]];
  return {
    blocked: (address) => windows.some(([window]) => window.blocked(address)),
    allow: (call) => windows.every(([window, counts]) => !counts(call) || window.allow(call.address)),
  };
}

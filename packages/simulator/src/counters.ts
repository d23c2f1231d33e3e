import type { Counters } from './types.ts';

export function newCounters(): Counters {
  return {
    requests: 0,
    loginRequests: 0,
    logins: 0,
    renewRequests: 0,
    renewals: 0,
    revocations: 0,
    dataCalls: 0,
    refused: 0,
    reusedRefreshTokens: 0,
    invalid: 0,
    faulted: 0,
    inFlight: 0,
    inFlightMax: 0,
  };
}

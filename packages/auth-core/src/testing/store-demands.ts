import type { StoredRecord } from '../stores/contract.ts';

export function record(version: number): StoredRecord {
  return { version, generation: 1, epoch: 0 };
}

export function fullRecord(version: number): StoredRecord {
  const penalty = {
    at: 1_700_000_000_000,
    attempt: 2,
    code: 'Transient',
    message: 'POST /login → 503: no. Wait.',
  };
  return {
    version,
    generation: version,
    epoch: 1,
    rejected: 0,
    inDoubt: { hash: 'a keyed hash', at: 1_700_000_000_001 },
    penalties: {
      locked: { ...penalty, call: 'acquire', ms: 900_000.5 },
      coolDown: { ...penalty, status: 503, ms: 1000 },
      budget: { ...penalty, usedMs: 12.25 },
    },
    logins: [1_700_000_000_003, 1_700_000_000_004.5],
    credentials: {
      another: { latch: { ...penalty, call: 'acquire' }, failedLogins: [1_700_000_000_002] },
      'one more': { proven: true, worked: true },
    },
    token: {
      accessToken: `access-${version}`,
      obtainedAt: 1_700_000_000_005,
      lifeMs: 900_000,
      refreshToken: `refresh-${version}`,
      refreshObtainedAt: 1_700_000_000_005,
      refreshLifeMs: 86_400_000,
      extras: { deviceToken: 'd' },
      credential: 'one more',
      proven: true,
      source: 'renew',
    },
  };
}

export function truthy(value: boolean, what: string): void {
  if (!value) throw new Error(`The store breaks its contract: ${what}.`);
}

/** Compares what JSON would keep, in any order of members: a store may drop what is `undefined`. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  const [got, wanted] = [sorted(actual), sorted(expected)];
  truthy(got === wanted, `${what} is ${got} and should be ${wanted}`);
}

function sorted(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

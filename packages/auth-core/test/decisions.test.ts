import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoffMs, misconfiguredMs, readRetryAfter } from '../src/decide/backoff.ts';
import { classifyReply, classifyThrown } from '../src/decide/classify.ts';
import { credentialOf, withCredential } from '../src/decide/credentials.ts';
import { type Consequence, consequenceOf, type Failure, kindFor, toError } from '../src/decide/failures.ts';
import { type LifetimeFacts, lifeOf, readJwt } from '../src/decide/lifetime.ts';
import { blocking, remainingMs } from '../src/decide/penalty.ts';
import { minimumGapMs, zoneAges } from '../src/decide/zones.ts';
import {
  type FailureKind,
  type GrantCall,
  type IssuedToken,
  isAuthError,
  type StoredRecord,
  type TokenReply,
} from '../src/index.ts';
import { readDate } from '../src/platform/http-date.ts';
import { Timeline } from '../src/platform/units.ts';
import { retentionMs } from '../src/stores/retention.ts';
import { virtualClock } from '../src/testing.ts';
import { DAY, HOUR, MINUTE, SECOND } from './world.ts';

/*
 * What has to hold of each pure decision for whatever it is asked. The examples with names are in the tests of the
 * behaviour that follows from them.
 */

const check = <Given>(property: fc.IProperty<Given>) => fc.assert(property, { numRuns: 300 });

const T0 = Date.UTC(2026, 0, 1);
const draw = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
/** A life from a millisecond to ten years. */
const life = fc.oneof(
  fc.double({ min: 1, max: DAY, noNaN: true }),
  fc.double({ min: 1, max: 3650 * DAY, noNaN: true }),
);
const calls = fc.constantFrom<('acquire' | 'renew')[]>('acquire', 'renew');
const KINDS: FailureKind[] = [
  'Transient',
  'InDoubt',
  'GrantDead',
  'BadCredentials',
  'Ambiguous',
  'Locked',
  'PersonNeeded',
  'Misconfigured',
  'Unreadable',
];

describe('zones', () => {
  it('follow each other within the life of the token, whatever the policy', () => {
    const policy = fc.record(
      { softMs: fc.integer({ min: 0, max: DAY }), hardMs: fc.integer({ min: 0, max: DAY }) },
      { requiredKeys: [] },
    );
    check(
      fc.property(life, draw, policy, (lifeMs, drawn, given) => {
        const { soft, hard, end } = zoneAges(lifeMs, drawn, given);
        expect(0 <= soft && soft <= hard && hard <= end).toBe(true);
        expect(end).toBe(lifeMs);
      }),
    );
  });

  it('leave at least three quarters of a life fresh, and never renew earlier than half an hour before its end', () => {
    check(
      fc.property(life, draw, (lifeMs, drawn) => {
        const { soft, hard } = zoneAges(lifeMs, drawn);
        expect(soft).toBeGreaterThanOrEqual(lifeMs * 0.75);
        expect(lifeMs - soft).toBeLessThanOrEqual(30 * MINUTE);
        expect(lifeMs - hard).toBeLessThanOrEqual(Math.min(15 * SECOND, lifeMs / 20) + 0.001);
      }),
    );
  });

  it('begin later in a longer life', () => {
    check(
      fc.property(life, life, draw, (one, other, drawn) => {
        const [shorter, longer] = [
          zoneAges(Math.min(one, other), drawn),
          zoneAges(Math.max(one, other), drawn),
        ];
        expect(shorter.soft).toBeLessThanOrEqual(longer.soft + 0.001);
        expect(shorter.hard).toBeLessThanOrEqual(longer.hard + 0.001);
      }),
    );
  });

  it('are never reached where the life is not known', () => {
    check(
      fc.property(draw, (drawn) => {
        expect(zoneAges(undefined, drawn)).toEqual({ soft: Infinity, hard: Infinity, end: Infinity });
      }),
    );
  });
});

describe('jitter', () => {
  it('moves the soft moment later, by a quarter of the window at most and in the order of the draws', () => {
    check(
      fc.property(life, draw, draw, (lifeMs, one, other) => {
        const earliest = zoneAges(lifeMs, 0);
        const [first, second] = [
          zoneAges(lifeMs, Math.min(one, other)),
          zoneAges(lifeMs, Math.max(one, other)),
        ];
        expect(first.soft).toBeGreaterThanOrEqual(earliest.soft);
        expect(second.soft).toBeGreaterThanOrEqual(first.soft);
        expect(second.soft - earliest.soft).toBeLessThanOrEqual((lifeMs - earliest.soft) / 4 + 0.001);
      }),
    );
  });
});

describe('the least time between two tokens', () => {
  it('is never longer than a quarter of a life, nor than 5 s', () => {
    check(
      fc.property(fc.option(life, { nil: undefined }), (lifeMs) => {
        const gap = minimumGapMs(lifeMs);
        expect(gap).toBeGreaterThan(0);
        expect(gap).toBeLessThanOrEqual(Math.min(5 * SECOND, (lifeMs ?? Infinity) / 4));
      }),
    );
  });
});

/** A token that says when it was issued and when it ends, in seconds. */
function jwt(payload: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part(payload)}.signature`;
}

describe('expiry', () => {
  const odd = fc.oneof(fc.double(), fc.integer({ min: -1e6, max: 1e6 }));
  const plain: fc.Arbitrary<IssuedToken> = fc.record(
    {
      accessToken: fc.oneof(
        fc.constant('opaque'),
        fc.record({ exp: odd, iat: odd }, { requiredKeys: [] }).map(jwt),
      ),
      lifetimeSeconds: odd,
      expiresAtSeconds: fc.oneof(
        odd,
        odd.map((seconds) => T0 / SECOND + seconds),
      ),
    },
    { requiredKeys: ['accessToken'] },
  );
  const facts: fc.Arbitrary<LifetimeFacts> = fc.record(
    {
      sentAt: fc.constant(T0),
      receivedAt: fc.integer({ min: 0, max: 15 * SECOND }).map((ms) => T0 + ms),
      vendorNow: fc.option(
        fc.integer({ min: -DAY, max: DAY }).map((ms) => T0 + ms),
        { nil: undefined },
      ),
      documentedLifeMs: fc.integer({ min: 1, max: DAY }),
      maxLifeMs: fc.integer({ min: 1, max: DAY }),
    },
    { requiredKeys: ['sentAt', 'receivedAt', 'vendorNow'] },
  );

  it('is positive or unknown, whatever the vendor says', () => {
    check(
      fc.property(plain, facts, (issued, known) => {
        const lifeMs = lifeOf(issued, known);
        if (lifeMs === undefined) return;
        expect(lifeMs).toBeGreaterThan(0);
        expect(Number.isFinite(lifeMs)).toBe(true);
      }),
    );
  });

  it('is never later than what one source alone says', () => {
    check(
      fc.property(plain, facts, (issued, known) => {
        const together = lifeOf(issued, known) ?? Infinity;
        const { sentAt, receivedAt, vendorNow } = known;
        const bare = { sentAt, receivedAt, vendorNow };
        const { accessToken, lifetimeSeconds } = issued;
        const alone = [
          lifeOf({ accessToken: 'opaque', lifetimeSeconds }, bare),
          lifeOf({ accessToken: 'opaque' }, { ...bare, documentedLifeMs: known.documentedLifeMs }),
          lifeOf({ accessToken: 'opaque' }, { ...bare, maxLifeMs: known.maxLifeMs }),
        ];
        const { exp, iat } = readJwt(accessToken);
        if (exp !== undefined && iat !== undefined) alone.push(lifeOf({ accessToken }, bare));
        for (const one of alone) expect(together).toBeLessThanOrEqual(one ?? Infinity);
      }),
    );
  });

  it('is the documented life where it is the only one that can be believed', () => {
    check(
      fc.property(odd, fc.integer({ min: 1, max: DAY }), (seconds, documentedLifeMs) => {
        // No `Date` of the vendor, and a time that is past or further away than its documents allow.
        fc.pre(seconds * SECOND <= 0 || seconds * SECOND > documentedLifeMs);
        const issued = { accessToken: 'opaque', expiresAtSeconds: T0 / SECOND + seconds };
        const known = { sentAt: T0, receivedAt: T0, vendorNow: undefined, documentedLifeMs };
        expect(lifeOf(issued, known)).toBe(documentedLifeMs);
      }),
    );
  });

  it('does not depend on how wrong the clocks are, where the vendor tells its own', () => {
    const skew = fc.integer({ min: -DAY, max: DAY }).filter((ms) => Math.abs(ms) >= 2 * SECOND);
    check(
      fc.property(skew, fc.integer({ min: 1, max: 1e6 }), (skewMs, seconds) => {
        const skewed = { accessToken: 'opaque', expiresAtSeconds: (T0 + skewMs) / SECOND + seconds };
        const known = { sentAt: T0, receivedAt: T0, vendorNow: T0 + skewMs };
        expect(lifeOf(skewed, known)).toBeCloseTo(seconds * SECOND, 0);
      }),
    );
  });

  it('is read from any JWT that has it, and from nothing else', () => {
    const numbers = fc.record({ exp: fc.integer(), iat: fc.integer() }, { requiredKeys: [] });
    check(
      fc.property(numbers, fc.dictionary(fc.string(), fc.jsonValue()), (times, claims) => {
        const { exp: _exp, iat: _iat, ...others } = claims;
        expect(readJwt(jwt({ ...others, ...times }))).toEqual(times);
      }),
    );
  });
});

describe('backoff', () => {
  const attempt = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0 }));
  it('is between half and the whole of what doubles from 1 s to 60 s', () => {
    check(
      fc.property(attempt, draw, draw, (row, one, other) => {
        const [less, more] = [backoffMs(row, Math.min(one, other)), backoffMs(row, Math.max(one, other))];
        expect(less).toBeGreaterThanOrEqual(SECOND / 2);
        expect(more).toBeLessThanOrEqual(MINUTE);
        expect(more).toBeGreaterThanOrEqual(less);
        expect(more).toBeLessThanOrEqual(2 * less);
        // Longer rows of failures never wait less, jitter apart.
        expect(backoffMs(row + 1, one)).toBeGreaterThanOrEqual(backoffMs(row, one));
      }),
    );
  });

  it('of what is misconfigured is between 1 min and 15 min, and grows', () => {
    check(
      fc.property(attempt, (row) => {
        expect(misconfiguredMs(row)).toBeGreaterThanOrEqual(MINUTE);
        expect(misconfiguredMs(row)).toBeLessThanOrEqual(15 * MINUTE);
        expect(misconfiguredMs(row + 1)).toBeGreaterThanOrEqual(misconfiguredMs(row));
      }),
    );
  });
});

describe('Retry-After', () => {
  const waitOf = (retryAfter: string | null, date: string | null, now: number, ms: string | null = null) =>
    readRetryAfter((name) => ({ 'retry-after': retryAfter, 'retry-after-ms': ms, date })[name] ?? null, now);
  const http = (ms: number) => new Date(ms).toUTCString();
  const seconds = fc.integer({ min: -2 * 3600, max: 2 * 3600 });

  it('in seconds counts as they are, up to an hour, whatever the dates say', () => {
    check(
      fc.property(fc.nat(), fc.option(fc.string()), fc.nat(), (delay, date, now) => {
        expect(waitOf(`${delay}`, date, now)).toBe(Math.min(HOUR, delay * SECOND));
        expect(waitOf(` ${delay} `, date, now)).toBe(Math.min(HOUR, delay * SECOND));
        expect(waitOf(`${delay}.5`, date, now)).toBe(Math.min(HOUR, (delay + 0.5) * SECOND));
        expect(waitOf('7', date, now, `${delay}`)).toBe(Math.min(HOUR, delay));
        expect(waitOf('7', date, now, 'soon')).toBe(7 * SECOND);
      }),
    );
  });

  it('as a date is the same wait as in seconds, by whichever clock, and nothing once it has passed', () => {
    check(
      fc.property(seconds, seconds, (delay, skew) => {
        const wait = delay < 0 ? undefined : Math.min(HOUR, delay * SECOND);
        const vendorNow = T0 + skew * SECOND;
        expect(waitOf(http(vendorNow + delay * SECOND), http(vendorNow), T0)).toBe(wait);
        expect(waitOf(http(T0 + delay * SECOND), null, T0)).toBe(wait);
        expect(waitOf(http(T0 + delay * SECOND), 'no date', T0)).toBe(wait);
      }),
    );
  });

  it('is a wait of up to an hour or nothing, whatever it holds', () => {
    const header = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.double().map(String),
      fc.bigInt().map(String),
      fc.stringMatching(/^[A-Z][a-z]{2},? \d{1,3} [A-Z][a-z]{2} \d{1,6} \d\d:\d\d(:\d\d)?( [A-Z]{3})?$/),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    );
    check(
      fc.property(
        fc.option(header),
        fc.option(header),
        fc.option(header),
        fc.integer(),
        (retryAfter, date, ms, now) => {
          const wait = waitOf(retryAfter, date, now, ms);
          if (wait !== undefined) expect(wait >= 0 && wait <= HOUR).toBe(true);
          for (const text of [retryAfter, date]) {
            const read = readDate(text);
            if (read !== undefined) expect(Number.isFinite(read)).toBe(true);
          }
        },
      ),
    );
  });

  it('reads every date as HTTP writes it', () => {
    const whole = fc.integer({ min: 0, max: Date.UTC(9999, 11, 31) / SECOND });
    check(
      fc.property(whole, (second) => {
        expect(readDate(http(second * SECOND))).toBe(second * SECOND);
      }),
    );
  });
});

/** An answer of a token endpoint. */
const reply: fc.Arbitrary<TokenReply> = fc
  .tuple(
    fc.integer({ min: 200, max: 599 }),
    fc.jsonValue(),
    fc.option(fc.oneof(fc.nat().map(String), fc.string())),
  )
  .map(([status, body, retryAfter]) => ({
    status,
    body,
    header: (name) => (name === 'retry-after' ? retryAfter : null),
  }));
const unclear = fc.constantFrom<FailureKind[]>('Transient', 'InDoubt');
const anyCall = fc.constantFrom<GrantCall[]>('acquire', 'renew');
const silent = { facts: {}, read: () => undefined };

describe('classification', () => {
  it('finds no token where the grant finds none, and one of nine kinds', () => {
    check(
      fc.property(reply, anyCall, unclear, (answer, call, kind) => {
        const read = classifyReply(silent, call, answer, kind, T0) as Failure;
        expect(read).not.toHaveProperty('accessToken');
        expect(KINDS).toContain(read.kind);
        expect(read.status).toBe(answer.status);
      }),
    );
  });

  it('takes no unknown 4xx for a hitch that passes, but for 408 and 429', () => {
    check(
      fc.property(reply, anyCall, unclear, (answer, call, kind) => {
        const { status } = answer;
        fc.pre(status >= 400 && status < 500 && status !== 408 && status !== 429);
        const read = classifyReply(silent, call, answer, kind, T0) as Failure;
        expect(['Transient', 'InDoubt']).not.toContain(read.kind);
        expect(read.answered).toBe(true);
      }),
    );
  });

  it('leaves a token that works once in doubt after every answer that does not say what became of it', () => {
    check(
      fc.property(reply, (answer) => {
        const { status } = answer;
        const read = classifyReply(silent, 'renew', answer, 'InDoubt', T0) as Failure;
        const speaks = status >= 300 && status < 500 && status !== 408;
        expect(read.kind === 'InDoubt').toBe(!speaks);
      }),
    );
  });

  it('believes the grant before any rule, and the vendor’s own Retry-After before the grant’s', () => {
    const verdict = fc.record(
      { kind: fc.constantFrom(...KINDS), retryAfterMs: fc.integer({ min: 0, max: DAY }) },
      { requiredKeys: ['kind'] },
    );
    check(
      fc.property(reply, anyCall, verdict, unclear, (answer, call, given, kind) => {
        const read = classifyReply({ facts: {}, read: () => given }, call, answer, kind, T0) as Failure;
        expect(read.kind).toBe(given.kind);
        const asked = readRetryAfter(answer.header, T0);
        expect(read.retryAfterMs).toBe(asked ?? given.retryAfterMs);
      }),
    );
  });

  it('waits as documented after a 429 that does not say how long', () => {
    check(
      fc.property(fc.nat(), anyCall, unclear, (throttleMs, call, kind) => {
        const grant = { facts: { throttleMs }, read: () => undefined };
        const answer = { status: 429, body: undefined, header: () => null };
        const read = classifyReply(grant, call, answer, kind, T0) as Failure;
        expect(read).toMatchObject({ kind: 'Transient', answered: true, retryAfterMs: throttleMs });
      }),
    );
  });

  it('hands out a token only if it can stand in a header', () => {
    const token = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.anything());
    check(
      fc.property(token, reply, unclear, (accessToken, answer, kind) => {
        const grant = { facts: {}, read: () => ({ accessToken }) as IssuedToken };
        const read = classifyReply(grant, 'acquire', answer, kind, T0);
        const fits = typeof accessToken === 'string' && /^[\x21-\x7e]{1,16384}$/.test(accessToken);
        expect('accessToken' in read).toBe(fits);
      }),
    );
  });

  it('of what a fetch has thrown is a failure that quotes no message, whatever was thrown', () => {
    const thrown = fc.oneof(
      fc.anything(),
      fc.record({
        message: fc.constant('s3cr3t'),
        code: fc.oneof(fc.constantFrom('ENOTFOUND', 'ECONNRESET', 'CERT_HAS_EXPIRED'), fc.anything()),
        cause: fc.anything(),
      }),
    );
    check(
      fc.property(thrown, unclear, (error, kind) => {
        const failure = classifyThrown(error, kind, 'https://vendor.example/login?q=s3cr3t');
        expect([kind, 'Transient', 'Misconfigured']).toContain(failure.kind);
        expect(failure.answered).toBeFalsy();
        expect(failure.message).not.toContain('s3cr3t');
        // Only what provably was not sent is no doubt.
        if (kind === 'InDoubt') expect(failure.kind === 'InDoubt').toBe(!failure.unsent);
      }),
    );
  });

  it('fits the call, and fits it still when it is done again', () => {
    check(
      fc.property(fc.constantFrom(...KINDS), calls, (kind, call) => {
        const fitted = kindFor(call, kind);
        expect(kindFor(call, fitted)).toBe(fitted);
        // A login has nothing below it, and what is refused to a renewal is the token and not the password.
        if (call === 'acquire') expect(fitted).not.toBe('GrantDead');
        else expect(['BadCredentials', 'Ambiguous', 'PersonNeeded']).not.toContain(fitted);
      }),
    );
  });
});

const failure: fc.Arbitrary<Failure> = fc.record(
  {
    kind: fc.constantFrom(...KINDS),
    answered: fc.boolean(),
    status: fc.integer({ min: 200, max: 599 }),
    message: fc.constant('the vendor says no'),
    retryAfterMs: fc.integer({ min: 0, max: HOUR }),
  },
  { requiredKeys: ['kind'] },
);

interface Seen {
  call: 'acquire' | 'renew';
  failure: Failure;
  at: number;
  randomFraction: number;
  credential: string;
  attempt: number;
}

/** A failure as the engine has it; a verdict of the grant is fitted to the call first. */
const seen: fc.Arbitrary<Seen> = fc
  .record({
    call: calls,
    failure,
    at: fc.integer({ min: T0 - HOUR, max: T0 }),
    randomFraction: draw,
    credential: fc.constantFrom('first', 'second'),
    attempt: fc.integer({ min: 0, max: 50 }),
  })
  .map((one) => ({ ...one, failure: { ...one.failure, kind: kindFor(one.call, one.failure.kind) } }));

const costsTime = (one: Seen) => one.failure.kind !== 'GrantDead';
const record = (more: Partial<StoredRecord> = {}): StoredRecord => ({
  version: 1,
  generation: 1,
  epoch: 0,
  ...more,
});

function after(one: Seen, timeline: Timeline): Consequence {
  return consequenceOf({ ...one, hint: undefined, timeline });
}

/** What an consequence makes of a record; one that stays in the process leaves it as it is. */
function written(consequence: Consequence, before: StoredRecord): StoredRecord {
  if ('local' in consequence) return before;
  return ('account' in consequence ? consequence.account : consequence.address)(before) ?? before;
}

const penaltiesOf = ({ penalties, credentials }: StoredRecord) => {
  const own = Object.values(credentials ?? {}).flatMap(({ latch, lockOut }) => [latch, lockOut]);
  return [...Object.values(penalties ?? {}), ...own].filter((one) => !!one);
};

describe('what a failure leaves behind', () => {
  const timeline = () => new Timeline(virtualClock({ start: T0 }));

  it('is a wait that is no shorter than asked for, and an error that says what to do', () => {
    check(
      fc.property(seen, (one) => {
        fc.pre(costsTime(one));
        const time = timeline();
        const consequence = after({ ...one, at: T0 }, time);
        const penalties =
          'local' in consequence ? [consequence.local] : penaltiesOf(written(consequence, record()));
        expect(penalties).not.toEqual([]);
        for (const penalty of penalties) {
          const left = remainingMs(penalty, time);
          expect(left).toBeGreaterThanOrEqual(0);
          if (['Transient', 'InDoubt', 'Locked'].includes(one.failure.kind))
            expect(left).toBeGreaterThanOrEqual(Math.max(one.failure.retryAfterMs ?? 0, SECOND / 2));
          const error = toError('test', penalty, T0, Number.POSITIVE_INFINITY);
          expect(error).toSatisfy(isAuthError);
          expect(error.message).not.toMatch(/undefined|NaN|null|\[object/);
          expect(error.message).toMatch(/\.$/);
        }
      }),
    );
  });

  it('stays in this process where nobody has answered a call that may work elsewhere', () => {
    check(
      fc.property(seen, (one) => {
        fc.pre(costsTime(one));
        const { kind, answered } = one.failure;
        const alone = !answered && ['Transient', 'InDoubt', 'Misconfigured'].includes(kind);
        expect('local' in after(one, timeline())).toBe(alone);
      }),
    );
  });

  it('is the same when it is written again', () => {
    check(
      fc.property(seen, fc.array(seen, { maxLength: 3 }), (one, earlier) => {
        fc.pre(costsTime(one));
        const time = timeline();
        const before = earlier
          .filter(costsTime)
          .reduce((made, other) => written(after(other, time), made), record());
        const consequence = after(one, time);
        const once = written(consequence, before);
        expect(written(consequence, once)).toEqual(once);
      }),
    );
  });

  it('never shortens a wait that all share, in whatever order failures are written', () => {
    const shared = seen.map((one) => ({
      ...one,
      failure: { ...one.failure, kind: 'Transient' as const, answered: true },
    }));
    check(
      fc.property(shared, shared, (one, other) => {
        const time = timeline();
        const left = (...order: Seen[]) =>
          remainingMs(
            order.reduce((made, next) => written(after(next, time), made), record()).penalties?.coolDown,
            time,
          );
        expect(left(one, other)).toBe(left(other, one));
        expect(left(one, other)).toBe(Math.max(left(one), left(other)));
      }),
    );
  });

  it('forbids the credentials that were refused and no others, and no renewal', () => {
    check(
      fc.property(seen, (one) => {
        const { failure, credential } = one;
        fc.pre(['BadCredentials', 'Ambiguous', 'PersonNeeded'].includes(failure.kind));
        const time = timeline();
        const marked = written(after({ ...one, at: T0 }, time), record());
        const forbidden = (call: 'acquire' | 'renew', which: string) => {
          const { latch, lockOut } = credentialOf(marked, which);
          return (
            blocking([latch, lockOut, ...Object.values(marked.penalties ?? {})], call, time) !== undefined
          );
        };
        expect(forbidden('acquire', credential)).toBe(true);
        expect(forbidden('acquire', `not ${credential}`)).toBe(false);
        expect(forbidden('renew', credential)).toBe(false);
      }),
    );
  });

  it('lets no credential fail more than two logins in 15 min, whatever the failures and the others', async () => {
    const refused = fc.record({
      kind: fc.constantFrom<FailureKind[]>('BadCredentials', 'Ambiguous', 'PersonNeeded', 'Misconfigured'),
      credential: fc.constantFrom('first', 'second', 'third'),
      waitMs: fc.oneof(fc.integer({ min: 1, max: 2 * MINUTE }), fc.integer({ min: 1, max: HOUR })),
      proven: fc.boolean(),
    });
    const property = fc.asyncProperty(fc.array(refused, { minLength: 3, maxLength: 30 }), async (tries) => {
      const clock = virtualClock({ start: T0 });
      const time = new Timeline(clock);
      let account = record();
      const failures: Record<string, number[]> = {};
      for (const { kind, credential, waitMs, proven } of tries) {
        await clock.advance(waitMs);
        const { latch, lockOut } = credentialOf(account, credential);
        if (blocking([latch, lockOut], 'acquire', time)) continue;
        const at = clock.now();
        failures[credential] = [...(failures[credential] ?? []), at];
        const one = {
          call: 'acquire' as const,
          failure: { kind, answered: true },
          at,
          randomFraction: 0,
          attempt: 0,
          credential,
        };
        const before = withCredential(account, credential, (known) => ({ ...known, proven }));
        account = written(after(one, time), before);
      }
      for (const failed of Object.values(failures)) {
        for (const [index, at] of failed.entries()) {
          if (index >= 2) expect(at - failed[index - 2]!).toBeGreaterThanOrEqual(15 * MINUTE);
        }
      }
    });
    await fc.assert(property, { numRuns: 25 });
  });
});

describe('ages', () => {
  type Step = ['advance' | 'jump' | 'suspend', number];
  const steps: fc.Arbitrary<Step[]> = fc.array(
    fc.oneof(
      fc.tuple(fc.constantFrom('advance' as const, 'suspend' as const), fc.integer({ min: 0, max: HOUR })),
      fc.tuple(fc.constant('jump' as const), fc.integer({ min: -DAY, max: DAY })),
    ),
    { maxLength: 6 },
  );

  it('are never less than the time that has passed, however the clock is set', async () => {
    const property = fc.asyncProperty(steps, fc.integer({ min: 0, max: HOUR }), async (moves, ahead) => {
      const clock = virtualClock({ start: T0 });
      const time = new Timeline(clock);
      const [stored, future] = [T0, T0 + ahead];
      expect(time.age(stored)).toBe(0);
      // A time ahead of ours is another machine's clock.
      expect(time.age(future)).toBe(0);
      let passed = 0;
      for (const [how, ms] of moves) {
        await clock[how](ms);
        if (how === 'advance') passed += ms;
        expect(time.age(stored)).toBeGreaterThanOrEqual(passed);
        expect(time.waited(stored)).toBe(passed);
        expect(time.waited(future)).toBe(passed);
      }
    });
    await fc.assert(property, { numRuns: 50 });
  });
});

describe('the ages of more times than are remembered', () => {
  it('are those by the wall clock for the ones that were forgotten', async () => {
    const clock = virtualClock({ start: T0 });
    const time = new Timeline(clock);
    const moments = Array.from({ length: 1000 }, (_, index) => T0 - index);
    for (const moment of moments) expect(time.age(moment)).toBe(T0 - moment);
    await clock.advance(HOUR);
    for (const moment of moments) expect(time.age(moment)).toBe(T0 + HOUR - moment);
  });
});

describe('how long a record is kept', () => {
  const ms = fc.integer({ min: 0, max: 400 * DAY });
  const at = ms.map((age) => T0 - age);
  const penalty = fc.record(
    { at, ms, usedMs: ms, attempt: fc.constant(1), code: fc.constant('Locked'), message: fc.constant('') },
    { requiredKeys: ['at', 'attempt', 'code', 'message'] },
  );
  const penalties = fc.record({ locked: penalty, budget: penalty }, { requiredKeys: [] });
  const token = fc.record(
    {
      accessToken: fc.constant('a'),
      source: fc.constant('acquire' as const),
      obtainedAt: at,
      lifeMs: ms,
      refreshToken: fc.constant('r'),
      refreshObtainedAt: at,
      refreshLifeMs: ms,
    },
    { requiredKeys: ['accessToken', 'source', 'obtainedAt'] },
  );

  it('is a day at least, and no less for more that is in it', () => {
    check(
      fc.property(fc.option(token, { nil: undefined }), penalties, (held, marks) => {
        const all = retentionMs(record({ token: held, penalties: marks }), T0);
        expect(all).toBeGreaterThanOrEqual(DAY);
        expect(all).toBeGreaterThanOrEqual(retentionMs(record({ token: held }), T0));
        expect(all).toBeGreaterThanOrEqual(retentionMs(record({ penalties: marks }), T0));
        for (const mark of Object.values(marks))
          expect(all).toBeGreaterThanOrEqual(remainingMs(mark, new Timeline(virtualClock({ start: T0 }))));
      }),
    );
  });

  it('is without end where a refresh token or a latch has none', () => {
    check(
      fc.property(token, at, (held, since) => {
        const endless = { ...held, refreshToken: 'r', refreshLifeMs: undefined };
        expect(retentionMs(record({ token: endless }), T0)).toBe(Number.POSITIVE_INFINITY);
        const latch = { at: since, attempt: 1, code: 'BadCredentials', message: '' };
        expect(retentionMs(record({ credentials: { some: { latch } } }), T0)).toBe(Number.POSITIVE_INFINITY);
      }),
    );
  });
});

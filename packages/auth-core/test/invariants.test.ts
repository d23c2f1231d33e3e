import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readJwt } from '../src/decide/lifetime.ts';
import { zoneAges } from '../src/decide/zones.ts';
import {
  createAuthFetch,
  createTokenEngine,
  defineStore,
  isAuthError,
  memoryStore,
  type StoredRecord,
  type TokenEngine,
  type TokenEngineOptions,
} from '../src/index.ts';
import { peekJson } from '../src/internal.ts';
import { readRecord } from '../src/stores/read-record.ts';
import {
  MODEL_SECRET,
  modelVendor,
  type PlainCredentials,
  plainGrant,
  storeContract,
  virtualClock,
} from '../src/testing.ts';

/*
 * The invariants that a simulation cannot see, and those of pure decisions. The others are in test/simulation. Names
 * begin with the invariant, which the mutants look for.
 */

const CREDENTIALS = { username: 'ada', password: `password-${MODEL_SECRET}` };
const ORIGIN = 'https://vendor.example';

/** An engine with a model vendor, on a clock that stands still. */
function setup(more: Partial<TokenEngineOptions<PlainCredentials>> = {}) {
  const clock = virtualClock();
  const vendor = modelVendor({ now: clock.now });
  vendor.setSecret(CREDENTIALS.username, CREDENTIALS.password);
  const engine = createTokenEngine({
    grant: plainGrant({ credentials: () => CREDENTIALS, renews: false }),
    clock,
    fetch: vendor.fetch,
    ...more,
  });
  return { clock, vendor, engine };
}

/** Answers that a vendor, a proxy or an attacker may give. */
const anyBody = fc.oneof(
  fc.string(),
  fc.json(),
  fc.record({ token: fc.anything(), refresh: fc.anything(), expiresIn: fc.anything() }).map(safeJson),
  fc.record({ token: fc.string({ unit: 'binary' }), expiresIn: fc.double() }).map(safeJson),
);
const anyHeader = fc.stringMatching(/^[\x20-\x7e]{0,40}$/);

function safeJson(value: unknown): string {
  try {
    return (
      JSON.stringify(value, (_key, member) => (typeof member === 'bigint' ? String(member) : member)) ?? ''
    );
  } catch {
    return '';
  }
}

describe('I11 the process', () => {
  const unhandled: unknown[] = [];
  const note = (error: unknown) => unhandled.push(error);
  let others: NodeJS.UnhandledRejectionListener[];
  beforeEach(() => {
    unhandled.length = 0;
    others = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    process.on('unhandledRejection', note);
  });
  afterEach(() => {
    process.off('unhandledRejection', note);
    for (const listener of others) process.on('unhandledRejection', listener);
  });

  it('gets no rejection that nobody handles, from a renewal that nobody waits for', async () => {
    const { clock, vendor, engine } = setup();
    await engine.getToken();
    vendor.setSecret(CREDENTIALS.username, 'another');
    await clock.advance(14.5 * 60_000);
    await engine.getToken();
    await clock.advance(60_000);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(engine.state().lastError?.code).toBe('BadCredentials');
    expect(unhandled).toEqual([]);
  });

  it('is kept alive by nothing once a token is there, and by a call that was sent', async () => {
    let answer = () => {};
    const { clock, vendor, engine } = setup();
    const slow = createTokenEngine({
      grant: plainGrant({ credentials: () => CREDENTIALS }),
      clock,
      fetch: async (input, init) => {
        await new Promise<void>((resolve) => {
          answer = resolve;
        });
        return vendor.fetch(input, init);
      },
    });
    await engine.getToken();
    expect(clock.foreground).toBe(0);
    const token = slow.getToken();
    await clock.advance(1);
    expect(clock.foreground).toBeGreaterThan(0);
    answer();
    await token;
    expect(clock.foreground).toBe(0);
  });
});

describe('I13 a logout', () => {
  it('is followed by no login of a renewal for which no caller waits', async () => {
    const store = memoryStore();
    const { clock, vendor, engine } = setup({ store });
    const sibling = createTokenEngine({
      grant: plainGrant({ credentials: () => CREDENTIALS, renews: false }),
      clock,
      fetch: vendor.fetch,
      store,
    });
    const token = await engine.getToken();
    await clock.advance(engine.state().renewsAt! - clock.now() + 1);
    await sibling.logout();
    // It has not read the store since, so that it hands out what it has and starts a renewal.
    expect(await engine.getToken()).toBe(token);
    await clock.advance(1000);
    expect(engine.peek()).toBeUndefined();
    expect(vendor.counts.logins).toBe(1);
    await engine.getToken();
    expect(vendor.counts.logins).toBe(2);
  });
});

describe('I18 the token', () => {
  const INSIDE = 'https://api.example';

  it('goes to declared origins only, through any chain of redirects', async () => {
    const hosts = [
      INSIDE,
      'https://api.example.evil.example',
      'https://evil.example',
      'http://api.example',
      'https://api.example:8443',
      'https://user@api.example',
      '//evil.example',
      '',
    ];
    const hop = fc.record({
      status: fc.constantFrom(301, 302, 303, 307, 308),
      to: fc
        .tuple(fc.constantFrom(...hosts), fc.constantFrom('/a', '/b/../c', '/d?e=f'))
        .map((parts) => parts.join('')),
    });
    const { vendor, engine } = setup();
    await engine.getToken();
    const property = fc.asyncProperty(
      fc.array(hop, { maxLength: 7 }),
      fc.constantFrom('GET', 'POST', 'PUT'),
      async (hops, method) => {
        const seen: [origin: string, authorization: string | null][] = [];
        const fetch: typeof globalThis.fetch = async (input, init) => {
          const next = hops[seen.length];
          seen.push([new URL(String(input)).origin, new Headers(init?.headers).get('authorization')]);
          return next
            ? new Response(null, { status: next.status, headers: { location: next.to } })
            : new Response('{}');
        };
        const call = createAuthFetch(engine, { origins: [INSIDE], fetch });
        await call(`${INSIDE}/start`, { method, body: method === 'GET' ? null : 'x' }).catch((error) => {
          expect(isAuthError(error)).toBe(true);
        });
        for (const [origin, authorization] of seen) if (origin !== INSIDE) expect(authorization).toBeNull();
        expect(seen.length).toBeLessThanOrEqual(6);
      },
    );
    await fc.assert(property, { numRuns: 300 });
    expect(vendor.counts.logins).toBe(1);
  });

  it('goes to no address that only begins or looks like a declared one', async () => {
    const { engine } = setup();
    const call = createAuthFetch(engine, {
      origins: [INSIDE],
      fetch: async () => {
        throw new Error('was sent');
      },
    });
    for (const url of [
      'https://api.example.evil.example/',
      'https://api.example:444/',
      'http://api.example/',
      'https://evil.example/?https://api.example/',
      'https://api.example@evil.example/',
    ]) {
      await expect(call(url)).rejects.toMatchObject({ code: 'OriginRefused' });
    }
  });
});

describe('I19 the soft moments of a token', () => {
  it('spread over a quarter of the soft window', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e10, noNaN: true }), (lifeMs) => {
        const [first, last] = [zoneAges(lifeMs, 0), zoneAges(lifeMs, 1 - 2 ** -32)];
        expect(last.soft - first.soft).toBeCloseTo((lifeMs - first.soft) / 4, 0);
        expect(first.soft).toBeLessThan(last.soft);
      }),
    );
  });
});

describe('I21 garbage', () => {
  it('in an answer of the token endpoint gives a token or a typed error, and never a header of somebody else', async () => {
    const property = fc.asyncProperty(
      fc.integer({ min: 200, max: 599 }),
      anyBody,
      anyHeader,
      anyHeader,
      async (status, body, retryAfter, date) => {
        const bodiless = [204, 205, 304].includes(status);
        const { engine } = setup({
          fetch: async () =>
            new Response(bodiless ? null : body, { status, headers: { 'retry-after': retryAfter, date } }),
        });
        const result = await engine.getToken().catch((error: unknown) => error);
        if (typeof result === 'string') expect(result).toMatch(/^[\x21-\x7e]+$/);
        else expect(isAuthError(result)).toBe(true);
        const { coolDownUntil } = engine.state();
        if (coolDownUntil !== undefined) expect(Number.isFinite(coolDownUntil)).toBe(true);
      },
    );
    await fc.assert(property, { numRuns: 300 });
  });

  it('in a store gives absence or a typed error', async () => {
    const field = fc.oneof(fc.anything(), fc.integer({ min: 0, max: 9 }));
    const garbage = fc.oneof(
      fc.anything(),
      fc.record(
        {
          version: fc.integer({ min: 0, max: 9 }),
          generation: fc.integer({ min: 0, max: 9 }),
          epoch: fc.integer({ min: 0, max: 9 }),
          rejected: field,
          inDoubt: field,
          penalties: fc.oneof(field, fc.dictionary(fc.constantFrom('latch', 'coolDown', 'budget'), field)),
          failedLogins: field,
          logins: field,
          token: fc.oneof(
            field,
            fc.record({
              accessToken: fc.oneof(fc.string(), fc.constant('a\r\nx-evil: 1')),
              obtainedAt: fc.oneof(fc.double(), field),
              lifeMs: field,
              source: fc.constantFrom('acquire', 'renew'),
              headers: field,
            }),
          ),
        },
        { requiredKeys: ['version', 'generation', 'epoch'] },
      ),
    );
    const property = fc.asyncProperty(garbage, garbage, async (record, lease) => {
      const memory = memoryStore();
      const store = defineStore({
        ...memory,
        get: () => record as StoredRecord,
        takeLease: () => lease as never,
      });
      const { clock, vendor, engine } = setup({ store, policy: { flightLimitMs: 1000, leaseMs: 2000 } });
      const call = createAuthFetch(engine, {
        origins: [ORIGIN],
        fetch: vendor.fetch,
      });
      let result: unknown = 'pending';
      void call(`${ORIGIN}/data`).then(
        () => {
          result = 'answered';
        },
        (error) => {
          result = error;
        },
      );
      for (let seconds = 0; result === 'pending' && seconds < 30; seconds++) await clock.advance(1000);
      if (result !== 'answered') expect(result).toSatisfy(isAuthError);
    });
    await fc.assert(property, { numRuns: 100 });
  }, 60_000);

  it('in a record is left out, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (value, token) => {
        const record = readRecord(value);
        if (record) expect(record.version).toBeGreaterThanOrEqual(0);
        const kept = readRecord({ version: 1, generation: 1, epoch: 0, token })?.token;
        if (kept) expect(kept.accessToken).toMatch(/^[\x21-\x7e]+$/);
      }),
    );
    for (const accessToken of ['', 'a b', 'a\nb', 'ä', `${'x'.repeat(20_000)}`, 7, null]) {
      const token = { accessToken, obtainedAt: 0, source: 'acquire' };
      expect(readRecord({ version: 1, generation: 1, epoch: 0, token })?.token).toBeUndefined();
    }
  });

  it('in a JWT is nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.json().map(btoaSafe)).map((parts) => parts.join('.')),
        ),
        (token) => {
          for (const value of Object.values(readJwt(token))) expect(value).toSatisfy(Number.isFinite);
        },
      ),
    );
  });

  it('in a body that is looked at stays as it was', async () => {
    const property = fc.asyncProperty(fc.uint8Array({ maxLength: 6000 }), async (bytes) => {
      const seen = await peekJson(
        new Response(bytes.slice().buffer, { headers: { 'content-type': 'application/json' } }),
      );
      expect(new Uint8Array(await seen.response.arrayBuffer())).toEqual(new Uint8Array(bytes));
    });
    await fc.assert(property, { numRuns: 100 });
  });
});

function btoaSafe(text: string): string {
  return btoa(unescape(encodeURIComponent(text)));
}

describe('I23 memory, the model of all stores,', () => {
  const contract = storeContract(() => {
    const clock = virtualClock();
    const store = memoryStore({ clock });
    return { store: () => store, pass: (ms) => clock.advance(ms) };
  });
  for (const { name, run } of contract) it(`keeps the contract: ${name}`, run);
});

describe('I24 logout, close and reset', () => {
  it('can be called in any order, any number of times', async () => {
    const act = fc.constantFrom<(engine: TokenEngine) => Promise<unknown>>(
      (engine) => engine.logout(),
      (engine) => engine.close(),
      (engine) => engine.reset(),
      (engine) => engine.getToken().catch((error) => expect(error).toSatisfy(isAuthError)),
    );
    const property = fc.asyncProperty(
      fc.array(fc.tuple(act, fc.boolean()), { maxLength: 8 }),
      async (acts) => {
        const { clock, engine } = setup();
        const pending: Promise<unknown>[] = [];
        for (const [run, awaited] of acts) {
          const running = run(engine);
          pending.push(running);
          if (awaited) {
            await clock.advance(100);
            await running;
          }
        }
        await clock.advance(60_000);
        await Promise.all(pending);
        const closed = engine.state().closed;
        const result = engine.getToken();
        if (closed) await expect(result).rejects.toMatchObject({ code: 'Closed' });
        else if (engine.state().signedOut) await expect(result).rejects.toMatchObject({ code: 'SignedOut' });
        else expect(await result).toContain(MODEL_SECRET);
      },
    );
    await fc.assert(property, { numRuns: 60 });
  }, 60_000);

  it('leave a client that was closed closed', async () => {
    const { engine } = setup();
    await engine.close();
    await engine.reset();
    await engine.logout();
    await engine.reset();
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'Closed' });
  });
});

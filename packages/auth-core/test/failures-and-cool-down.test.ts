import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { backoffMs, misconfiguredMs, readRetryAfter } from '../src/decide/backoff.ts';
import { type AuthError, type FailureKind, memoryStore } from '../src/index.ts';
import { type Answer, CREDENTIALS, read, until } from './vendor.ts';
import { HOUR, MINUTE, outcomeOf, SECOND, useWorld } from './world.ts';

const world = useWorld();

const failureOf = (promise: Promise<unknown>): Promise<AuthError> =>
  promise.then(
    () => {
      throw new Error('should have failed');
    },
    (error) => error,
  );
const logins = () => world.vendor.count('/login');
const requests = () => world.vendor.seen.map(({ path }) => path.slice(1));

/** A fetch that fails as Node's does. */
const failing = (code: string): typeof globalThis.fetch => {
  return async () => {
    throw new TypeError('fetch failed', { cause: Object.assign(new Error('no'), { code }) });
  };
};

describe('an answer to a login', () => {
  it.each<[string, Answer, string, number | undefined]>([
    ['429', { status: 429 }, 'Transient', 0.5 * SECOND],
    ['429 with Retry-After', { status: 429, headers: { 'retry-after': '7' } }, 'Transient', 7 * SECOND],
    ['503', { status: 503 }, 'Transient', 0.5 * SECOND],
    ['503 with Retry-After', { status: 503, headers: { 'retry-after': '20' } }, 'Transient', 20 * SECOND],
    ['408', { status: 408 }, 'Transient', 0.5 * SECOND],
    ['502 of a gateway', { status: 502, text: '<html>' }, 'Transient', 0.5 * SECOND],
    ['200 that cannot be read', { text: '<html>' }, 'Transient', MINUTE],
    ['200 without a token', { json: { ok: true } }, 'Transient', MINUTE],
    ['401', { status: 401 }, 'BadCredentials', undefined],
    ['404', { status: 404 }, 'Misconfigured', MINUTE],
    ['418, which nobody documents', { status: 418 }, 'Misconfigured', MINUTE],
    [
      'a redirect',
      { status: 302, headers: { location: 'https://elsewhere.example/' } },
      'Misconfigured',
      MINUTE,
    ],
  ])('%s', async (_name, answer, code, waitMs) => {
    world.vendor.on('/login', () => answer);
    const error = await failureOf(world.engine().getToken());
    expect(error.code).toBe(code);
    expect(error.retryAt && error.retryAt - world.clock.now()).toBe(waitMs);
    expect(error.message).toMatch(/^\[test\] POST \/login → \d+: .+\. .+\.$/);
    expect(requests()).toEqual(['login']);
  });

  it('is read by the grant first', async () => {
    world.vendor.on('/login', () => ({ status: 400, json: { code: 'locked' } }));
    const engine = world.engine({
      grant: {
        read: () => ({ kind: 'Locked', message: 'the account is locked', retryAfterMs: 10 * MINUTE }),
      },
    });
    const error = await failureOf(engine.getToken());
    expect(error).toMatchObject({ code: 'Locked', retryAt: world.clock.now() + 10 * MINUTE });
    expect(error.message).toContain('the account is locked');
  });

  it('that only a person can repair is not tried again', async () => {
    const engine = world.engine({ grant: { read: () => ({ kind: 'PersonNeeded' }) } });
    for (let i = 0; i < 3; i++) {
      await expect(engine.getToken()).rejects.toMatchObject({ code: 'PersonNeeded', retryAt: undefined });
      await world.clock.advance(HOUR);
    }
    expect(requests()).toEqual(['login']);
  });

  it('is waited for no longer than the flight limit', async () => {
    const login = world.vendor.hold('/login');
    const call = failureOf(world.engine().getToken());
    await login.arrived();
    await world.clock.advance(15 * SECOND - 1);
    expect(await outcomeOf(call)).toBe('pending');
    await world.clock.advance(1);
    expect(await call).toMatchObject({ code: 'Transient' });
    login.release();
  });

  it('has a flight limit by policy', async () => {
    const login = world.vendor.hold('/login');
    const call = failureOf(world.engine({ policy: { flightLimitMs: SECOND } }).getToken());
    await login.arrived();
    await world.clock.advance(SECOND);
    expect(await call).toMatchObject({ code: 'Transient' });
    login.release();
  });
});

describe('no answer to a login', () => {
  it.each([
    'ENOTFOUND',
    'EAI_AGAIN',
    'ECONNREFUSED',
    'UND_ERR_CONNECT_TIMEOUT',
    'ECONNRESET',
    'UND_ERR_SOCKET',
  ])('%s is transient', async (code) => {
    const error = await failureOf(world.engine({ fetch: failing(code) }).getToken());
    expect(error).toMatchObject({ code: 'Transient', retryAt: world.clock.now() + 500 });
  });

  it.each(['DEPTH_ZERO_SELF_SIGNED_CERT', 'CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID'])(
    '%s is a misconfiguration',
    async (code) => {
      const error = await failureOf(world.engine({ fetch: failing(code) }).getToken());
      expect(error).toMatchObject({ code: 'Misconfigured', retryAt: world.clock.now() + MINUTE });
      expect(error.message).toContain(code);
    },
  );

  it('says that nobody listens, with a real connection', async () => {
    const port = await new Promise<number>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const { port } = server.address() as { port: number };
        server.close(() => resolve(port));
      });
    });
    const url = `http://127.0.0.1:${port}/login`;
    const engine = world.engine({ grant: { acquire: ({ send }) => send({ url }) } });
    const error = await failureOf(engine.getToken());
    expect(error.code).toBe('Transient');
    expect(error.message).toContain('ECONNREFUSED');
  });

  it('is transient when the connection breaks', async () => {
    world.vendor.cut('/login');
    await expect(world.engine().getToken()).rejects.toMatchObject({ code: 'Transient' });
  });

  it('is kept in the process, so that one with broken egress does not stop the others', async () => {
    const store = memoryStore({ clock: world.clock });
    const broken = world.engine({ store, fetch: failing('ECONNREFUSED') });
    await expect(broken.getToken()).rejects.toMatchObject({ code: 'Transient' });
    const sound = world.engine({ store });
    expect(await sound.getToken()).toBe('login-1');
  });
});

describe('an answer that says "not now"', () => {
  it('is shared through the store', async () => {
    const store = memoryStore({ clock: world.clock });
    world.vendor.on('/login', () => ({ status: 429, headers: { 'retry-after': '60' } }));
    await failureOf(world.engine({ store }).getToken());
    const error = await failureOf(world.engine({ store }).getToken());
    expect(error).toMatchObject({ code: 'Transient', status: 429, retryAt: world.clock.now() + MINUTE });
    expect(requests()).toEqual(['login']);
  });

  it('is not shared between accounts', async () => {
    const store = memoryStore({ clock: world.clock });
    world.vendor.on('/login', () => ({ status: 429 }));
    await failureOf(world.engine({ store }).getToken());
    world.vendor.restore('/login');
    const other = world.engine({
      store,
      grant: { credentials: () => ({ username: 'grace', password: 'other' }) },
    });
    expect(await other.getToken()).toBe('login-1');
  });

  it('is shared between accounts where the vendor punishes the address', async () => {
    const store = memoryStore({ clock: world.clock });
    const facts = { penaltyPerOrigin: true, throttleMs: 5 * MINUTE };
    world.vendor.on('/login', () => ({ status: 429 }));
    await failureOf(world.engine({ store, facts }).getToken());
    world.vendor.restore('/login');
    const grant = { credentials: () => ({ username: 'grace', password: 'other' }) };
    const error = await failureOf(world.engine({ store, facts, grant }).getToken());
    expect(error).toMatchObject({ code: 'Transient', retryAt: world.clock.now() + 5 * MINUTE });
    expect(requests()).toEqual(['login']);
  });
});

describe('a cool-down', () => {
  it('doubles from 1 s to 60 s, half of it by chance', () => {
    const attempts = [0, 1, 2, 3, 4, 5, 6, 7, 50, 2000];
    expect(attempts.map((attempt) => backoffMs(attempt, 0) / SECOND)).toEqual([
      0.5, 1, 2, 4, 8, 16, 30, 30, 30, 30,
    ]);
    expect(attempts.map((attempt) => backoffMs(attempt, 1) / SECOND)).toEqual([
      1, 2, 4, 8, 16, 32, 60, 60, 60, 60,
    ]);
  });

  it('doubles from 1 min to 15 min for a misconfiguration', () => {
    expect([0, 1, 2, 3, 4, 5, 2000].map((attempt) => misconfiguredMs(attempt) / MINUTE)).toEqual([
      1, 2, 4, 8, 15, 15, 15,
    ]);
  });

  it('grows while failures go on, and begins anew after a success', async () => {
    const engine = world.engine();
    world.vendor.on('/login', () => ({ status: 503 }));
    const waits: number[] = [];
    for (let i = 0; i < 8; i++) {
      const { retryAt } = await failureOf(engine.getToken());
      waits.push(retryAt! - world.clock.now());
      await world.clock.advance(waits.at(-1)!);
    }
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
    world.vendor.restore('/login');
    await engine.getToken();
    await world.clock.advance(HOUR);
    world.vendor.on('/renew', () => ({ status: 503 }));
    expect((await failureOf(engine.getToken())).retryAt! - world.clock.now()).toBe(500);
  });

  it('is over when retryAt has passed by the clock on the wall, as after a sleep', async () => {
    const engine = world.engine();
    world.vendor.on('/login', () => ({ status: 429, headers: { 'retry-after': '3600' } }));
    const { retryAt } = await failureOf(engine.getToken());
    world.clock.suspend(59 * MINUTE);
    expect((await failureOf(engine.getToken())).retryAt).toBe(retryAt);
    world.vendor.restore('/login');
    world.clock.suspend(8 * HOUR);
    expect(await engine.getToken()).toBe('login-1');
  });

  it('ends no later because the wall clock is set back', async () => {
    const engine = world.engine();
    world.vendor.on('/login', () => ({ status: 429, headers: { 'retry-after': '600' } }));
    await failureOf(engine.getToken());
    world.clock.jump(-3 * HOUR);
    await failureOf(engine.getToken());
    expect(requests()).toEqual(['login']);
    await world.clock.advance(10 * MINUTE);
    world.vendor.restore('/login');
    expect(await engine.getToken()).toBe('login-1');
  });

  it.each([
    ['no call within Retry-After', 10 * MINUTE, { 'retry-after': '3600' }, 1],
    ['at most 7 + L/30 calls although Retry-After is 0', 10 * MINUTE, { 'retry-after': '0' }, 7 + 20],
    ['at most 7 + L/30 calls in an outage of 30 min', 30 * MINUTE, {}, 7 + 60],
  ])('%s', async (_name, outageMs, headers, most) => {
    const engine = world.engine();
    world.vendor.on('/login', () => ({ status: 503, headers }));
    for (let passed = 0; passed < outageMs; passed += 5 * SECOND) {
      await failureOf(engine.getToken());
      await world.clock.advance(5 * SECOND);
    }
    expect(world.vendor.count('/login')).toBeLessThanOrEqual(most);
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2026, 0, 1);
  const date = (ms: number) => new Date(ms).toUTCString();

  it.each<[string, string | null, string | null, number | undefined]>([
    ['seconds', '30', null, 30 * SECOND],
    ['zero', '0', null, 0],
    ['blanks around', ' 5 ', null, 5 * SECOND],
    ['more than an hour', '86400', null, HOUR],
    ['an absurd number', '9'.repeat(400), null, HOUR],
    ['a date', date(now + MINUTE), date(now), MINUTE],
    ['a date that has passed', date(now - MINUTE), date(now), undefined],
    ['a date by a clock that is an hour ahead', date(now + HOUR + MINUTE), date(now + HOUR), MINUTE],
    ['a date by a clock that is an hour behind', date(now - HOUR + MINUTE), date(now - HOUR), MINUTE],
    ['a date without a Date', date(now + MINUTE), null, MINUTE],
    ['an RFC 850 date', 'Thursday, 01-Jan-26 00:01:00 GMT', date(now), MINUTE],
    ['words', 'soon', date(now), undefined],
    ['a negative number', '-5', date(now), undefined],
    ['a fraction', '3.5', date(now), 3500],
    ['a number with words', '5 seconds', date(now), undefined],
    ['another notation', '0x10', date(now), undefined],
    ['nothing', null, null, undefined],
    ['an empty one', '', null, undefined],
  ])('%s', (_name, header, dated, expected) => {
    expect(readRetryAfter((name) => ({ 'retry-after': header, date: dated })[name] ?? null, now)).toBe(
      expected,
    );
  });

  it('as a date holds by the vendor’s clock, wherever ours stands', async () => {
    world.vendor.skewMs = HOUR;
    world.vendor.on('/login', () => ({
      status: 429,
      headers: { 'retry-after': date(world.clock.now() + HOUR + 2 * MINUTE) },
    }));
    const { retryAt } = await failureOf(world.engine().getToken());
    expect(retryAt! - world.clock.now()).toBe(2 * MINUTE);
  });

  it('that cannot be read gives way to the vendor’s documented penalty', async () => {
    world.vendor.on('/login', () => ({ status: 429, headers: { 'retry-after': 'later' } }));
    const { retryAt } = await failureOf(world.engine({ facts: { throttleMs: 5 * MINUTE } }).getToken());
    expect(retryAt! - world.clock.now()).toBe(5 * MINUTE);
  });
});

describe('a renewal', () => {
  const dead = (answer: Answer, setup?: Parameters<typeof world.engine>[0]) => {
    world.vendor.on('/renew', () => answer);
    return world.engine(setup);
  };

  it('that is refused leads to a login in the same flight', async () => {
    const engine = dead({ status: 401 });
    await engine.getToken();
    await world.clock.advance(HOUR);
    expect(await engine.getToken()).toBe('login-2');
    expect(requests()).toEqual(['login', 'renew', 'login']);
  });

  it('that nobody understands is tried again while the token lives, and replaced by a login when it has expired', async () => {
    const engine = dead({ status: 418 });
    await engine.getToken();
    await world.clock.advance(14 * MINUTE);
    await engine.getToken();
    await outcomeOf(new Promise(() => {}));
    expect(requests()).toEqual(['login', 'renew']);
    await world.clock.advance(2 * MINUTE);
    expect(await engine.getToken()).toBe('login-2');
    expect(world.vendor.count('/login')).toBe(2);
  });

  it('whose answer is lost may be repeated where the refresh token is not single-use', async () => {
    const engine = world.engine();
    await engine.getToken();
    world.vendor.cut('/renew');
    await world.clock.advance(HOUR);
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'Transient' });
    world.vendor.restore('/renew');
    await world.clock.advance(SECOND);
    expect(await engine.getToken()).toBe('renewed-1');
  });

  it('that the vendor puts off keeps the refresh token', async () => {
    const engine = dead({ status: 429 });
    await engine.getToken();
    await world.clock.advance(HOUR);
    await failureOf(engine.getToken());
    world.vendor.restore('/renew');
    await world.clock.advance(SECOND);
    expect(await engine.getToken()).toBe('renewed-1');
    expect(world.vendor.count('/login')).toBe(1);
  });
});

describe('a login that takes longer than its limit', () => {
  it('is broken off, so that its connection is free', async () => {
    let closed = false;
    world.vendor.on('/login', (_seen, response) => {
      response.on('close', () => {
        closed = true;
      });
      return undefined;
    });
    const call = world.engine().getToken();
    call.catch(() => {});
    await until(() => world.vendor.count('/login') === 1);
    await world.clock.advance(15 * SECOND);
    await expect(call).rejects.toMatchObject({ code: 'Transient' });
    await until(() => closed);
  });
});

describe('a stored error', () => {
  it('comes at once while a cool-down lasts, although the credentials function hangs', async () => {
    let hangs = false;
    const credentials = () => (hangs ? new Promise<never>(() => {}) : CREDENTIALS);
    const engine = world.engine({ grant: { credentials } });
    world.vendor.on('/login', () => ({ status: 429, headers: { 'retry-after': '60' } }));
    await engine.getToken().catch(() => {});
    hangs = true;
    expect(await outcomeOf(engine.getToken())).toMatchObject({ error: { code: 'Transient' } });
  });

  it('does not ask the credentials function while a cool-down lasts', async () => {
    let asked = 0;
    const credentials = () => {
      asked++;
      return CREDENTIALS;
    };
    const engine = world.engine({ grant: { credentials } });
    world.vendor.on('/login', () => ({ status: 429, headers: { 'retry-after': '60' } }));
    await engine.getToken().catch(() => {});
    const before = asked;
    for (let i = 0; i < 10; i++) await engine.getToken().catch(() => {});
    expect(asked).toBe(before);
  });
});

describe('whatever a grant makes of an answer', () => {
  const KINDS: FailureKind[] = [
    'Transient',
    'InDoubt',
    'GrantDead',
    'BadCredentials',
    'Ambiguous',
    'Locked',
    'PersonNeeded',
    'Misconfigured',
  ];

  it.each(KINDS)('%s of a login makes one call, and an error', async (kind) => {
    const engine = world.engine({ grant: { read: () => ({ kind }) } });
    await expect(engine.getToken()).rejects.toMatchObject({ code: expect.any(String) });
    expect(logins()).toBe(1);
  });

  it.each(KINDS)('%s of a login that asks for no wait makes one call, and errors', async (kind) => {
    const engine = world.engine({ grant: { read: () => ({ kind, retryAfterMs: 0 }) } });
    await engine.getToken().catch(() => {});
    await expect(engine.getToken()).rejects.toMatchObject({ code: expect.any(String) });
    expect(logins()).toBe(1);
  });

  it.each(KINDS)('%s of a renewal makes one renewal and at most one login', async (kind) => {
    const engine = world.engine({
      grant: { read: (reply, call) => (call === 'renew' ? { kind } : read(reply)) },
    });
    await engine.getToken();
    await world.clock.advance(15 * MINUTE);
    await engine.getToken().catch(() => {});
    expect(world.vendor.count('/renew')).toBe(1);
    expect(logins()).toBeLessThanOrEqual(2);
    expect(world.told('failed')).toHaveLength(1);
  });

  it.each(KINDS)('%s of a renewal does not keep the engine from a token for ever', async (kind) => {
    const engine = world.engine({
      grant: { read: (reply, call) => (call === 'renew' ? { kind } : read(reply)) },
    });
    await engine.getToken();
    await world.clock.advance(15 * MINUTE);
    await engine.getToken().catch(() => {});
    if (kind === 'Transient' || kind === 'InDoubt') return;
    await world.clock.advance(16 * MINUTE);
    expect(await world.pass(engine.getToken())).toMatch(/^login-/);
  });
});

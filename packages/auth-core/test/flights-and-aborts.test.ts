import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from '../src/index.ts';
import { CREDENTIALS, until } from './vendor.ts';
import { MINUTE, outcomeOf, SECOND, useWorld } from './world.ts';

const world = useWorld();
const data = () => `${world.vendor.url}/data`;

const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);
beforeEach(() => {
  unhandled.length = 0;
  process.on('unhandledRejection', note);
});
afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, 0));
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});

describe('one flight', () => {
  it.each([
    ['alone', false],
    ['over a store', true],
  ])('serves 10,000 concurrent first calls: 1 login, 0 failures (%s)', async (_name, shared) => {
    const engine = world.engine(shared ? { store: memoryStore({ clock: world.clock }) } : {});
    const tokens = await Promise.all(Array.from({ length: 10_000 }, () => engine.getToken()));
    expect(new Set(tokens)).toEqual(new Set(['login-1']));
    expect(world.vendor.count('/login')).toBe(1);
    expect(world.clock.pending).toBe(0);
  });

  it('serves 10,000 concurrent first calls through the fetch wrapper', async () => {
    let sent = 0;
    const stub: typeof globalThis.fetch = async (_input, init) => {
      sent++;
      return new Response(new Headers(init?.headers).get('authorization'));
    };
    const fetch = world.fetchOf(world.engine(), { fetch: stub });
    const responses = await Promise.all(Array.from({ length: 10_000 }, () => fetch(data())));
    expect(new Set(await Promise.all(responses.map((response) => response.text())))).toEqual(
      new Set(['Bearer login-1']),
    );
    expect(sent).toBe(10_000);
    expect(world.vendor.count('/login')).toBe(1);
  });

  it('is joined by callers who come while it is under way', async () => {
    const login = world.vendor.hold('/login');
    const engine = world.engine();
    const first = engine.getToken();
    await login.arrived();
    const second = engine.getToken();
    login.release();
    expect(await Promise.all([first, second])).toEqual(['login-1', 'login-1']);
    expect(world.vendor.count('/login')).toBe(1);
  });

  it('gives its failure to all who wait for it', async () => {
    world.vendor.on('/login', () => ({ status: 503 }));
    const login = world.vendor.hold('/login');
    const engine = world.engine();
    const calls = Promise.allSettled(Array.from({ length: 20 }, () => engine.getToken()));
    await login.arrived();
    login.release();
    const errors = (await calls).map((result) => (result as PromiseRejectedResult).reason.code);
    expect(errors).toEqual(Array(20).fill('Transient'));
    expect(world.vendor.count('/login')).toBe(1);
  });

  it('is counted with its waiters', async () => {
    const engine = world.engine();
    await Promise.all(Array.from({ length: 7 }, () => engine.getToken()));
    expect(world.told('obtained')).toMatchObject([{ waiters: 7, call: 'acquire', generation: 1 }]);
  });
});

describe('many callers with one signal', () => {
  const ways: [string, (signal: AbortSignal) => Promise<unknown>][] = [
    ['getToken', (signal) => engine.getToken({ signal })],
    ['a fetch with the token', (signal) => world.fetchOf(engine, { fetch: stub })(data(), { signal })],
  ];
  const stub = async () => new Response();
  let engine: ReturnType<typeof world.engine>;
  beforeEach(() => {
    engine = world.engine();
  });

  it.each(ways)('put one listener on it, and leave none: %s', async (_name, call) => {
    const { signal } = new AbortController();
    for (let round = 0; round < 3; round++) {
      const path = round ? '/renew' : '/login';
      const held = world.vendor.hold(path);
      const calls = Array.from({ length: 100 }, () => call(signal));
      await held.arrived();
      expect(getEventListeners(signal, 'abort')).toHaveLength(1);
      held.release();
      await Promise.all(calls);
      expect(getEventListeners(signal, 'abort')).toHaveLength(0);
      await world.clock.advance(15 * MINUTE);
    }
  });

  it.each(ways)('all leave with its reason: %s', async (_name, call) => {
    const abort = new AbortController();
    const login = world.vendor.hold('/login');
    const calls = Promise.allSettled(Array.from({ length: 100 }, () => call(abort.signal)));
    const other = engine.getToken();
    await login.arrived();
    const reason = new Error('the page was closed');
    abort.abort(reason);
    const left = (await calls).map((result) => (result as PromiseRejectedResult).reason);
    expect(new Set(left)).toEqual(new Set([reason]));
    login.release();
    expect(await other).toBe('login-1');
  });
});

describe('a caller that aborts', () => {
  it('leaves with its own reason, within one tick', async () => {
    const login = world.vendor.hold('/login');
    const engine = world.engine();
    const abort = new AbortController();
    const call = engine.getToken({ signal: abort.signal });
    await login.arrived();
    const reason = new Error('the page was closed');
    let seen: unknown;
    call.catch((error) => {
      seen = error;
    });
    abort.abort(reason);
    await new Promise((resolve) => setImmediate(resolve));
    expect(seen).toBe(reason);
    login.release();
    await until(() => engine.peek() === 'login-1');
  });

  it('changes nothing for the others', async () => {
    const login = world.vendor.hold('/login');
    const engine = world.engine();
    const aborts = Array.from({ length: 20 }, () => new AbortController());
    const calls = aborts.map(({ signal }) => engine.getToken({ signal }));
    await login.arrived();
    for (const [index, abort] of aborts.entries()) if (index % 2) abort.abort(index);
    login.release();
    const results = await Promise.allSettled(calls);
    for (const [index, result] of results.entries()) {
      expect(result).toEqual(
        index % 2 ? { status: 'rejected', reason: index } : { status: 'fulfilled', value: 'login-1' },
      );
    }
    expect(world.vendor.count('/login')).toBe(1);
  });

  it('does not stop a flight that was sent, even as the last one: its result is kept', async () => {
    const store = memoryStore({ clock: world.clock });
    const login = world.vendor.hold('/login');
    const engine = world.engine({ store });
    const abort = new AbortController();
    const call = engine.getToken({ signal: abort.signal });
    await login.arrived();
    abort.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    login.release();
    await until(() => engine.peek() === 'login-1');
    expect(await world.engine({ store }).getToken()).toBe('login-1');
    expect(world.vendor.count('/login')).toBe(1);
  });

  it('before it asks gets its reason, and no flight starts', async () => {
    const engine = world.engine();
    await expect(engine.getToken({ signal: AbortSignal.abort('no') })).rejects.toBe('no');
    expect(world.vendor.seen).toEqual([]);
  });

  it('gets its reason although a token is at hand', async () => {
    const engine = world.engine();
    await engine.getToken();
    await expect(engine.getToken({ signal: AbortSignal.abort('no') })).rejects.toBe('no');
  });

  it('leaves no listener on its signal', async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = function (...call: never[]) {
      listeners++;
      return addEventListener.apply(this, call as never);
    };
    signal.removeEventListener = function (...call: never[]) {
      listeners--;
      return removeEventListener.apply(this, call as never);
    };
    await world.engine().getToken({ signal });
    expect(listeners).toBe(0);
  });

  it('of the fetch wrapper leaves while it waits for a token', async () => {
    const login = world.vendor.hold('/login');
    const abort = new AbortController();
    const call = world.fetchOf(world.engine())(data(), { signal: abort.signal });
    await login.arrived();
    abort.abort('gone');
    await expect(call).rejects.toBe('gone');
    expect(world.vendor.count('/data')).toBe(0);
    login.release();
  });

  it('leaves while it waits for the token of its replay', async () => {
    const engine = world.engine();
    const fetch = world.fetchOf(engine);
    await fetch(data());
    world.vendor.live.clear();
    const renewal = world.vendor.hold('/renew');
    const abort = new AbortController();
    const leaving = fetch(data(), { signal: abort.signal });
    const staying = fetch(data());
    await renewal.arrived();
    await until(() => world.vendor.count('/data') === 3);
    abort.abort('gone');
    await expect(leaving).rejects.toBe('gone');
    renewal.release();
    expect((await staying).status).toBe(200);
  });
});

describe('a function that gives the credentials', () => {
  it('is asked before each login', async () => {
    let asked = 0;
    const credentials = () => {
      asked++;
      return CREDENTIALS;
    };
    const engine = world.engine({ grant: { credentials, renew: undefined as never } });
    await engine.getToken();
    const first = asked;
    await world.clock.advance(15 * MINUTE);
    await engine.getToken();
    expect(asked).toBeGreaterThan(first);
  });

  it('has 120 s, and the flight limit begins after it', async () => {
    let answer = (_credentials: typeof CREDENTIALS) => {};
    const credentials = () =>
      new Promise<typeof CREDENTIALS>((resolve) => {
        answer = resolve;
      });
    const engine = world.engine({ grant: { credentials, renew: undefined as never } });
    const call = engine.getToken();
    for (let second = 0; second < 100; second += 25) {
      await world.clock.advance(25 * SECOND);
      expect(await outcomeOf(call)).toBe('pending');
    }
    const answers = setInterval(() => answer(CREDENTIALS), 0);
    expect(await call).toBe('login-1');
    clearInterval(answers);
  });

  it('that never answers is a typed error after 120 s', async () => {
    const engine = world.engine({ grant: { credentials: () => new Promise(() => {}) } });
    const call = engine.getToken();
    call.catch(() => {});
    await world.clock.advance(120 * SECOND - 1);
    expect(await outcomeOf(call)).toBe('pending');
    await world.clock.advance(1);
    await expect(call).rejects.toMatchObject({
      code: 'Misconfigured',
      message: expect.stringContaining('the credentials function gave nothing within 120 s'),
    });
    expect(world.vendor.seen).toEqual([]);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('vault: s3cr3t-password not found');
      },
    ],
    ['rejects', () => Promise.reject(new Error('vault: s3cr3t-password not found'))],
  ])('that %s is a typed error without its words', async (_name, credentials) => {
    const engine = world.engine({ grant: { credentials } });
    const error = await engine.getToken().catch((reason) => reason);
    expect(error).toMatchObject({ code: 'Misconfigured' });
    expect(error.message).toContain('credentials');
    expect(error.message).not.toContain('s3cr3t');
  });

  it('is asked again by the next call after it failed', async () => {
    let asked = 0;
    const credentials = () => {
      if (++asked === 1) throw new Error('not yet');
      return CREDENTIALS;
    };
    const engine = world.engine({ grant: { credentials } });
    await engine.getToken().catch(() => {});
    expect(await engine.getToken()).toBe('login-1');
  });

  it('must not change the account', async () => {
    let username = 'ada';
    const credentials = () => ({ username, password: 'x' });
    const engine = world.engine({ grant: { credentials, renew: undefined as never } });
    await engine.getToken();
    username = 'grace';
    await world.clock.advance(15 * MINUTE);
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'Misconfigured' });
    expect(world.vendor.count('/login')).toBe(1);
  });
});

describe('a function that gives a one-time code', () => {
  const withCode = (prepare: () => Promise<string> | string) => ({
    renew: undefined as never,
    prepare: async (credentials: typeof CREDENTIALS) => ({ ...credentials, code: await prepare() }),
  });

  it('is asked once per login', async () => {
    let asked = 0;
    const engine = world.engine({ grant: withCode(() => `code-${++asked}`) });
    await Promise.all(Array.from({ length: 10 }, () => engine.getToken()));
    expect(JSON.parse(world.vendor.seen[0]!.body)).toMatchObject({ code: 'code-1' });
    await world.clock.advance(15 * MINUTE);
    await engine.getToken();
    expect(JSON.parse(world.vendor.seen[1]!.body)).toMatchObject({ code: 'code-2' });
    expect(asked).toBe(2);
  });

  it('may take longer than the flight limit', async () => {
    let type = (_code: string) => {};
    const typed = new Promise<string>((resolve) => {
      type = resolve;
    });
    const engine = world.engine({ grant: withCode(() => typed) });
    const call = engine.getToken();
    await world.clock.advance(100 * SECOND);
    expect(await outcomeOf(call)).toBe('pending');
    type('123456');
    expect(await call).toBe('login-1');
  });

  it('is not asked while a cool-down or a latch forbids the login', async () => {
    let asked = 0;
    world.vendor.on('/login', () => ({ status: 429, headers: { 'retry-after': '60' } }));
    const engine = world.engine({ grant: withCode(() => `${++asked}`) });
    for (let i = 0; i < 5; i++) await engine.getToken().catch(() => {});
    expect(asked).toBe(1);
  });

  it('that fails is a typed error', async () => {
    const engine = world.engine({ grant: withCode(() => Promise.reject(new Error('cancelled'))) });
    await expect(engine.getToken()).rejects.toMatchObject({ code: 'Misconfigured' });
    expect(world.vendor.seen).toEqual([]);
  });
});

describe('a wait', () => {
  it('is never longer than flight limit, lease wait and three store limits', async () => {
    const hang: typeof globalThis.fetch = () => new Promise(() => {});
    const engine = world.engine({ fetch: hang, store: memoryStore({ clock: world.clock }) });
    const call = engine.getToken();
    call.catch(() => {});
    await world.clock.advance(51 * SECOND);
    expect(await outcomeOf(call)).toMatchObject({ error: { code: 'Transient' } });
  });

  it('leaves no timer behind', async () => {
    const engine = world.engine();
    await Promise.all(Array.from({ length: 10 }, () => engine.getToken()));
    await engine.getToken({ signal: AbortSignal.abort() }).catch(() => {});
    expect(world.clock.pending).toBe(0);
  });

  it('for a renewal that nobody waits for sets no timer that keeps the process alive but for the call itself', async () => {
    const engine = world.engine();
    await engine.getToken();
    const renewal = world.vendor.hold('/renew');
    await world.clock.advance(14 * MINUTE);
    await engine.getToken();
    await renewal.arrived();
    expect(world.clock.foreground).toBeLessThanOrEqual(1);
    renewal.release();
    await until(() => engine.peek() === 'renewed-1');
    expect(world.clock.pending).toBe(0);
  });
});

describe('a mistake of a grant', () => {
  it.each([
    [
      'acquire throws',
      {
        acquire: () => {
          throw new TypeError('s3cr3t');
        },
      },
    ],
    ['acquire rejects', { acquire: () => Promise.reject(new TypeError('s3cr3t')) }],
    ['acquire gives nothing', { acquire: () => undefined as never }],
    [
      'read throws',
      {
        read: () => {
          throw new TypeError('s3cr3t');
        },
      },
    ],
  ])('%s: a typed error without its words', async (_name, grant) => {
    const error = await world
      .engine({ grant })
      .getToken()
      .catch((reason) => reason);
    expect(error.code).toBe('Misconfigured');
    expect(error.message).not.toContain('s3cr3t');
  });
});

describe('a mistake of a grant or of credentials', () => {
  it.each([
    ['credentials that are undefined', { credentials: () => undefined as never }],
    ['credentials that are null', { credentials: async () => null as never }],
    [
      'an account that throws',
      {
        account: () => {
          throw new TypeError('s3cr3t');
        },
      },
    ],
    ['an account that is undefined', { account: () => undefined as never }],
    ['an account without an endpoint', { account: () => ({ secret: 'x' }) as never }],
    [
      'an account without a secret',
      { account: () => ({ endpoint: `${world.vendor.url}/login`, parts: { a: 1 } }) as never },
    ],
  ])('%s: a token or a typed error', async (_name, grant) => {
    const store = memoryStore({ clock: world.clock });
    for (const engine of [world.engine({ grant }), world.engine({ grant, store })]) {
      const result = await world
        .fetchOf(engine)(data())
        .catch((error) => error);
      if (result instanceof Response) continue;
      expect(result).toMatchObject({
        code: expect.any(String),
        retryAt: expect.toSatisfy((at) => at === undefined || at > 0),
      });
      expect(String(result)).not.toContain('s3cr3t');
    }
  });
});

describe('a policy whose lease is no longer than a flight', () => {
  it.each([15_000, 1000, 0, -1, Number.NaN])('of %d ms is refused when the engine is made', (leaseMs) => {
    expect(() => world.engine({ policy: { leaseMs } })).toThrow(
      expect.objectContaining({ code: 'Misconfigured' }),
    );
  });
});

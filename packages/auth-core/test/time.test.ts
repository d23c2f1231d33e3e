import { describe, expect, it } from 'vitest';
import { lifeOf } from '../src/decide/lifetime.ts';
import { memoryStore } from '../src/index.ts';
import { faultyStore } from './faulty-store.ts';
import { until } from './vendor.ts';
import { DAY, HOUR, MINUTE, SECOND, useWorld } from './world.ts';

const world = useWorld();
const calls = () => world.vendor.count('/login') + world.vendor.count('/renew');
const T0 = Date.UTC(2026, 0, 1);

/** A token that says when it was issued and when it ends, in seconds. */
function jwt(payload: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part(payload)}.signature`;
}

describe('the life of a token', () => {
  const seconds = T0 / 1000;
  const at = { sentAt: T0, receivedAt: T0, vendorNow: T0 };
  it.each<[string, Parameters<typeof lifeOf>[0], Partial<Parameters<typeof lifeOf>[1]>, number | undefined]>([
    ['is the relative lifetime', { accessToken: 'a', lifetimeSeconds: 900 }, {}, 15 * MINUTE],
    ['is the absolute expiry', { accessToken: 'a', expiresAtSeconds: seconds + 900 }, {}, 15 * MINUTE],
    ['is the span of a JWT', { accessToken: jwt({ iat: seconds, exp: seconds + 3600 }) }, {}, HOUR],
    [
      'is the expiry of a JWT without its time of issue',
      { accessToken: jwt({ exp: seconds + 3600 }) },
      {},
      HOUR,
    ],
    ['is the documented life', { accessToken: 'a' }, { documentedLifeMs: HOUR }, HOUR],
    [
      'is the smallest of them all',
      { accessToken: jwt({ iat: seconds, exp: seconds + 3600 }), lifetimeSeconds: 86_400 },
      { documentedLifeMs: DAY },
      HOUR,
    ],
    [
      'is at most what a policy caps',
      { accessToken: 'a', lifetimeSeconds: 900 },
      { maxLifeMs: MINUTE },
      MINUTE,
    ],
    ['is unknown where nothing tells it', { accessToken: 'a' }, {}, undefined],
    [
      'is unknown where everything is past or zero',
      { accessToken: 'a', lifetimeSeconds: 0, expiresAtSeconds: seconds - 5 },
      {},
      undefined,
    ],
    [
      'passes over a negative lifetime',
      { accessToken: 'a', lifetimeSeconds: -5 },
      { documentedLifeMs: HOUR },
      HOUR,
    ],
    [
      'passes over a lifetime that is no number',
      { accessToken: 'a', lifetimeSeconds: Number.NaN },
      { documentedLifeMs: HOUR },
      HOUR,
    ],
    [
      'is corrected by a clock that is an hour ahead',
      { accessToken: 'a', expiresAtSeconds: seconds + 3600 + 900 },
      { vendorNow: T0 + HOUR },
      15 * MINUTE,
    ],
    [
      'is corrected by a clock that is an hour behind',
      { accessToken: 'a', expiresAtSeconds: seconds - 3600 + 900 },
      { vendorNow: T0 - HOUR },
      15 * MINUTE,
    ],
    [
      'is not corrected by less than 2 s',
      { accessToken: 'a', expiresAtSeconds: seconds + 900 },
      { vendorNow: T0 + 1900 },
      15 * MINUTE,
    ],
    [
      'without a Date, passes over an expiry beyond the documented life',
      { accessToken: 'a', expiresAtSeconds: seconds + 7200 },
      { vendorNow: undefined, documentedLifeMs: HOUR },
      HOUR,
    ],
    [
      'without a Date, believes an expiry within the documented life',
      { accessToken: 'a', expiresAtSeconds: seconds + 600 },
      { vendorNow: undefined, documentedLifeMs: HOUR },
      10 * MINUTE,
    ],
    [
      'without a Date, passes over an expiry that has passed',
      { accessToken: 'a', expiresAtSeconds: seconds - 600 },
      { vendorNow: undefined, documentedLifeMs: HOUR },
      HOUR,
    ],
    [
      'without a Date and a documented life, is unknown',
      { accessToken: 'a', expiresAtSeconds: seconds + 600 },
      { vendorNow: undefined },
      undefined,
    ],
    ['is unknown for a JWT that is none', { accessToken: 'a.!!!.c' }, {}, undefined],
    [
      'is unknown for a JWT with an expiry in words',
      { accessToken: jwt({ iat: 'then', exp: 'later' }) },
      {},
      undefined,
    ],
  ])('%s', (_name, issued, facts, expected) => {
    expect(lifeOf(issued, { ...at, ...facts })).toBe(expected);
  });

  it('counts from the start of the request', async () => {
    const login = world.vendor.hold('/login');
    const engine = world.engine();
    const call = engine.getToken();
    await login.arrived();
    await world.clock.advance(10 * SECOND);
    login.release();
    await call;
    expect(engine.state().expiresAt! - world.clock.now()).toBe(15 * MINUTE - 10 * SECOND);
  });

  it.each([HOUR, -HOUR])('is the same for a vendor whose clock is off by %d ms', async (skewMs) => {
    world.vendor.skewMs = skewMs;
    world.vendor.lifeSeconds = undefined;
    world.vendor.extra = { expiresAt: (world.clock.now() + skewMs + 15 * MINUTE) / 1000 };
    const engine = world.engine();
    await engine.getToken();
    expect(engine.state().expiresAt! - world.clock.now()).toBe(15 * MINUTE);
    expect(world.told('clock-skew')).toEqual([{ type: 'clock-skew', skewMs }]);
  });

  it('is not longer where the process was stopped between the answer and reading it', async () => {
    world.vendor.lifeSeconds = undefined;
    world.vendor.extra = { expiresAt: (world.clock.now() + 15 * MINUTE) / 1000 };
    const engine = world.engine({
      async fetch(...call) {
        const response = await fetch(...call);
        await world.clock.advance(10 * SECOND);
        return response;
      },
    });
    await engine.getToken();
    expect(engine.state().expiresAt! - world.clock.now()).toBe(15 * MINUTE - 10 * SECOND);
    expect(world.told('clock-skew')).toEqual([]);
  });

  it('that is not known leaves the token in use until a 401', async () => {
    world.vendor.lifeSeconds = undefined;
    const engine = world.engine();
    const fetch = world.fetchOf(engine);
    await engine.getToken();
    expect(engine.state()).toMatchObject({ expiresAt: undefined, renewsAt: undefined });
    await world.clock.advance(30 * DAY);
    expect((await fetch(`${world.vendor.url}/data`)).status).toBe(200);
    expect(calls()).toBe(1);
    world.vendor.live.clear();
    expect((await fetch(`${world.vendor.url}/data`)).status).toBe(200);
    expect(calls()).toBe(2);
  });

  it('is read from a JWT without looking at its signature or anything else in it', async () => {
    const token = jwt({ iat: 1, exp: 3601, sub: 'ada', alg: 'none' });
    world.vendor.on('/login', () => ({ json: { token } }));
    const engine = world.engine();
    expect(await engine.getToken()).toBe(token);
    expect(engine.state().expiresAt! - world.clock.now()).toBe(HOUR);
  });
});

describe('a clock that jumps', () => {
  /** Asks for a token each minute for an hour. */
  const anHour = async (engine: { getToken(): Promise<string> }, minutes = 60) => {
    for (let minute = 0; minute < minutes; minute++) {
      await engine.getToken();
      await world.clock.advance(MINUTE);
    }
  };

  it.each([-10 * 365 * DAY, -HOUR, -10 * MINUTE, 10 * MINUTE, HOUR, 10 * 365 * DAY])(
    'by %d ms costs at most one extra renewal, and no loop',
    async (ms) => {
      const engine = world.engine();
      await anHour(engine);
      const usual = calls();
      expect(usual).toBeLessThanOrEqual(5);
      world.clock.jump(ms);
      const before = calls();
      await anHour(engine);
      expect(calls() - before).toBeLessThanOrEqual(usual + 1);
      expect(calls() - before).toBeGreaterThanOrEqual(usual - 1);
    },
  );

  it.each([-HOUR, HOUR])('by %d ms between two processes costs at most one extra renewal', async (ms) => {
    const store = memoryStore({ clock: world.clock });
    await world.engine({ store }).getToken();
    world.clock.jump(ms);
    const engine = world.engine({ store });
    await anHour(engine, 30);
    expect(calls()).toBeLessThanOrEqual(4);
  });

  it('back does not make a token older than it is live longer', async () => {
    const engine = world.engine();
    await engine.getToken();
    world.clock.jump(-HOUR);
    await world.clock.advance(15 * MINUTE);
    expect(await engine.getToken()).toBe('renewed-1');
  });

  it('during a flight leaves the new token one use at least', async () => {
    const login = world.vendor.hold('/login');
    const engine = world.engine();
    const call = engine.getToken();
    await login.arrived();
    world.clock.jump(DAY);
    login.release();
    expect(await call).toBe('login-1');
    expect(calls()).toBe(1);
  });
});

describe('a machine that sleeps', () => {
  it('finds its token expired when it wakes, although the monotonic clock stood still', async () => {
    const engine = world.engine();
    await engine.getToken();
    world.clock.suspend(HOUR);
    expect(engine.peek()).toBeUndefined();
    expect(await world.pass(engine.getToken())).toBe('renewed-1');
    expect(await engine.getToken()).toBe('renewed-1');
    expect(calls()).toBe(2);
  });
});

describe('a token that ends as soon as it comes', () => {
  it('is used at least once', async () => {
    world.vendor.lifeSeconds = 1;
    const login = world.vendor.hold('/login');
    const engine = world.engine();
    const call = engine.getToken();
    await login.arrived();
    await world.clock.advance(2 * SECOND);
    login.release();
    expect(await world.pass(call)).toBe('login-1');
    expect(calls()).toBe(1);
  });

  it('is used at least once by the fetch wrapper', async () => {
    world.vendor.lifeSeconds = 1;
    const login = world.vendor.hold('/login');
    const call = world.fetchOf(world.engine())(`${world.vendor.url}/data`);
    await login.arrived();
    await world.clock.advance(2 * SECOND);
    login.release();
    expect((await call).status).toBe(200);
    expect(calls()).toBe(1);
  });

  it('does not become a login loop: two are life / 4 apart, at most 5 s', async () => {
    world.vendor.lifeSeconds = 8;
    const engine = world.engine({ grant: { renew: undefined as never } });
    const fetched: number[] = [];
    world.vendor.on('/login', () => {
      fetched.push(world.clock.now());
      return { json: { token: `t-${fetched.length}`, expiresIn: 8 } };
    });
    for (let i = 0; i < 10; i++) {
      await world.pass(engine.getToken({ minRemainingMs: HOUR }));
      world.clock.jump(HOUR);
    }
    for (const [index, at] of fetched.entries()) {
      if (index) expect(at - fetched[index - 1]!).toBeGreaterThanOrEqual(2 * SECOND);
    }
    expect(fetched.length).toBeLessThanOrEqual(11);
  });

  it('is renewed at once where a 401 asks for it', async () => {
    const engine = world.engine();
    const fetch = world.fetchOf(engine);
    await fetch(`${world.vendor.url}/data`);
    world.vendor.live.clear();
    const before = world.clock.now();
    expect((await fetch(`${world.vendor.url}/data`)).status).toBe(200);
    expect(world.clock.now()).toBe(before);
  });
});

describe('timers', () => {
  it('are set for nothing that lies beyond what a timer can do', async () => {
    const delays: number[] = [];
    const { timer } = world.clock;
    world.clock.timer = (ms, callback, background) => {
      delays.push(ms);
      return timer(ms, callback, background);
    };
    world.vendor.lifeSeconds = Number.MAX_SAFE_INTEGER;
    const store = faultyStore(world.clock);
    store.break('throw', 'compareAndSet');
    const credentials = async () => ({ username: 'a', password: 'b' });
    const engine = world.engine({ store, grant: { credentials } });
    await engine.getToken();
    await world.clock.advance(HOUR);
    expect(delays.length).toBeGreaterThan(3);
    for (const ms of delays) {
      expect(ms).toBeGreaterThanOrEqual(0);
      expect(ms).toBeLessThanOrEqual(2 ** 31 - 1);
    }
  });

  it('are not set while nothing waits or runs', async () => {
    const engine = world.engine();
    await engine.getToken();
    await engine.getToken();
    await world.clock.advance(14 * MINUTE);
    await engine.getToken();
    await until(() => engine.peek() === 'renewed-1');
    expect(world.clock.pending).toBe(0);
  });
});

describe('a policy beyond what a timer can do', () => {
  it.each([2 ** 31, 2 ** 33, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY])(
    'of %d ms is a very long limit, and no timer is set for more than 2³¹ − 1',
    async (limit) => {
      const login = world.vendor.hold('/login');
      const engine = world.engine({
        policy: { callbackLimitMs: limit, flightLimitMs: limit, leaseMs: limit },
        grant: { credentials: async () => ({ username: 'a', password: 'b' }) },
      });
      const call = engine.getToken();
      call.catch(() => {});
      await Promise.race([login.arrived(), call]);
      await world.clock.advance(HOUR);
      login.release();
      expect(await call).toBe('login-1');
    },
  );
});

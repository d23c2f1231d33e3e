import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type AuthEvent, memoryStore, type TokenEngine, type TokenEngineOptions } from '../src/index.ts';
import { type TestCredentials, testGrant } from './vendor.ts';
import { MINUTE, outcomeOf, SECOND, useWorld } from './world.ts';

const world = useWorld();

/** What becomes of the next attempts to load the code of flights: an error, or when it is there. */
const attempts: (Error | Promise<void>)[] = [];
let loads = 0;
const events: AuthEvent[] = [];
const GONE = new TypeError('Failed to fetch dynamically imported module: https://app.example/on-demand.js');

beforeEach(() => {
  attempts.length = events.length = loads = 0;
  // As in a new process, which has loaded nothing yet.
  vi.resetModules();
  vi.doMock('../src/flight/on-demand.ts', async (original) => {
    loads++;
    const attempt = attempts.shift();
    if (attempt instanceof Error) throw attempt;
    await attempt;
    return original();
  });
});

/** An engine in a process that has loaded nothing yet. */
async function newEngine(more: Partial<TokenEngineOptions<TestCredentials>> = {}): Promise<TokenEngine> {
  const { createTokenEngine } = await import('../src/index.ts');
  const { vendor, clock } = world;
  return createTokenEngine({
    grant: testGrant(vendor),
    clock,
    onEvent: (event) => events.push(event),
    ...more,
  });
}

/** An attempt that is under way until it is let go. */
function slowly(): () => void {
  let go = () => {};
  attempts.push(
    new Promise((resolve) => {
      go = resolve;
    }),
  );
  return () => go();
}

const rejection = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail('it was resolved'),
    (error) => error,
  );

describe('the code of flights that cannot be loaded', () => {
  it('is an error that says so, keeps its cause, and says that waiting can help', async () => {
    attempts.push(GONE);
    const error = await rejection((await newEngine()).getToken());
    expect(error).toMatchObject({ code: 'Transient', retryAt: world.clock.now() + SECOND });
    expect(error.message).toBe(
      '[test] the code that obtains tokens could not be loaded, so nothing was sent. Check the network; after a new release, reload the page; bundle a service worker into one file. Try again.',
    );
    let root = error;
    while (root.cause) root = root.cause;
    expect(root.message).toBe(GONE.message);
  });

  it('counts as no failed login, and the next call tries again at once', async () => {
    attempts.push(GONE, GONE);
    const engine = await newEngine();
    for (let call = 0; call < 2; call++) await rejection(engine.getToken());
    expect(engine.state()).toMatchObject({ coolDownUntil: undefined, latch: undefined, logins24h: 0 });
    expect(await engine.getToken()).toBe('login-1');
    expect(loads).toBe(3);
    expect(events.map(({ type }) => type)).not.toContain('failed');
  });

  it('is tried once for all who wait, and each gets an error of its own', async () => {
    attempts.push(GONE);
    const [first, second] = [await newEngine(), await newEngine()];
    const calls = [first, first, second].map((engine) => rejection(engine.getToken()));
    const errors = await Promise.all(calls);
    expect(loads).toBe(1);
    expect(new Set(errors).size).toBe(3);
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['Transient']));
  });

  it('leaves a logout without effect in the store, and it does not reject', async () => {
    attempts.push(GONE);
    const engine = await newEngine();
    expect(await engine.logout()).toEqual({ revoked: false, cleared: false });
    expect(events).toEqual([{ type: 'signed-out', revoked: false, cleared: false }]);
    await engine.reset();
    expect(await engine.getToken()).toBe('login-1');
  });

  it('is told by reset(), which has a store to look into', async () => {
    attempts.push(GONE);
    const engine = await newEngine({ store: memoryStore() });
    expect(await rejection(engine.reset())).toMatchObject({ code: 'Transient' });
    await engine.reset();
    expect(await engine.getToken()).toBe('login-1');
  });

  it('is told to who wants to know what the store holds', async () => {
    attempts.push(GONE);
    const engine = await newEngine();
    const { refreshFromStore } = await import('../src/internal.ts');
    expect(await rejection(refreshFromStore(engine))).toMatchObject({ code: 'Transient' });
    await refreshFromStore(engine);
    expect(loads).toBe(2);
  });
});

describe('the code of flights under way', () => {
  it('is waited for by all, also by another engine, and loaded once', async () => {
    const go = slowly();
    const [first, second] = [await newEngine(), await newEngine()];
    const calls = Promise.all([first.getToken(), first.getToken(), second.getToken()]);
    expect(await outcomeOf(calls)).toBe('pending');
    go();
    expect(await calls).toEqual(['login-1', 'login-1', 'login-2']);
    expect(loads).toBe(1);
  });

  it('is left by a caller who aborts, and by no other', async () => {
    const go = slowly();
    const engine = await newEngine();
    const abort = new AbortController();
    const [left, stays] = [rejection(engine.getToken({ signal: abort.signal })), engine.getToken()];
    abort.abort(new Error('enough'));
    expect((await left).message).toBe('enough');
    go();
    expect(await stays).toBe('login-1');
  });

  it('is not waited for by close(), and nothing is sent after it', async () => {
    const go = slowly();
    const engine = await newEngine();
    const call = rejection(engine.getToken());
    await Promise.resolve();
    await engine.close();
    expect(await call).toMatchObject({ code: 'Closed' });
    go();
    expect(await rejection(engine.getToken())).toMatchObject({ code: 'Closed' });
    await outcomeOf(new Promise(() => {}));
    expect(world.vendor.count('/login')).toBe(0);
  });

  it('is left by callers at a logout, which waits for it and then clears the store', async () => {
    const go = slowly();
    const engine = await newEngine();
    const call = rejection(engine.getToken());
    await Promise.resolve();
    const logout = engine.logout();
    expect(await call).toMatchObject({ code: 'SignedOut' });
    expect(await outcomeOf(logout)).toBe('pending');
    go();
    expect(await logout).toEqual({ revoked: false, cleared: true });
    expect(world.vendor.count('/login')).toBe(0);
    await engine.reset();
    expect(await engine.getToken()).toBe('login-1');
  });

  it('is given up after the time of one call, and the caller is told', async () => {
    slowly();
    const engine = await newEngine();
    const call = rejection(engine.getToken());
    const before = world.clock.now();
    expect(await world.pass(call)).toMatchObject({ code: 'Transient' });
    expect(world.clock.now() - before).toBeLessThan(MINUTE / 2);
  });

  it('takes its time from that of the flight, so that nothing is sent when its callers are gone', async () => {
    const go = slowly();
    const engine = await newEngine({ policy: { flightLimitMs: 10 * SECOND, leaseMs: 11 * SECOND } });
    const call = engine.getToken();
    await world.clock.advance(9 * SECOND);
    go();
    expect(await call).toBe('login-1');
  });
});

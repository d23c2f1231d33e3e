import { describe, expect, it } from 'vitest';
import { defineStore, memoryStore } from '../src/index.ts';
import { HOUR, MINUTE, SECOND, useWorld } from './world.ts';

const world = useWorld();
const QUARTER = 15 * MINUTE;

describe("keepAlive: 'timer'", () => {
  it('renews at the soft moment, again and again, with nobody asking', async () => {
    const engine = world.engine({ keepAlive: 'timer' });
    await world.pass(engine.getToken());
    for (let renewals = 1; renewals <= 4; renewals++) {
      await world.clock.advance(QUARTER - 90 * SECOND);
      expect(world.vendor.count('/renew')).toBe(renewals);
      expect(engine.peek()).toBe(`renewed-${renewals}`);
    }
    expect(world.vendor.count('/login')).toBe(1);
  });

  it('keeps no process alive, and sets one timer of at most 30 s', async () => {
    const lengths: number[] = [];
    const clock = {
      ...world.clock,
      timer: (ms: number, callback: () => void, background?: boolean) => {
        if (background) lengths.push(ms);
        return world.clock.timer(ms, callback, background);
      },
    };
    const engine = world.engine({ keepAlive: 'timer', clock });
    await engine.getToken();
    expect([world.clock.pending, world.clock.foreground]).toEqual([1, 0]);
    await world.clock.advance(HOUR);
    expect(world.clock.pending).toBe(1);
    expect(Math.max(...lengths)).toBe(30 * SECOND);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(0);
  });

  it('goes on after errors, and not faster than the vendor allows', async () => {
    const engine = world.engine({ keepAlive: 'timer' });
    await engine.getToken();
    world.vendor.on('/renew', () => ({ status: 503, headers: { 'retry-after': '40' }, json: {} }));
    await world.clock.advance(QUARTER - 90 * SECOND + 30 * SECOND);
    expect(world.vendor.count('/renew')).toBe(1);
    world.vendor.restore('/renew');
    await world.clock.advance(45 * SECOND);
    expect(world.vendor.count('/renew')).toBe(2);
    expect(engine.peek()).toBe('renewed-1');
  });

  it('renews within half a minute of a suspend', async () => {
    const engine = world.engine({ keepAlive: 'timer' });
    await engine.getToken();
    world.clock.suspend(QUARTER - 60 * SECOND);
    await world.clock.advance(30 * SECOND);
    expect(engine.peek()).toBe('renewed-1');
  });

  it('puts off a login that would end the session, without a loop', async () => {
    const reads = { count: 0 };
    const inner = memoryStore({ clock: world.clock });
    const store = defineStore({
      ...inner,
      get(key) {
        reads.count++;
        return inner.get(key);
      },
    });
    const engine = world.engine({
      keepAlive: 'timer',
      facts: { singleSession: true },
      grant: { renew: undefined },
      store,
    });
    await engine.getToken();
    await world.clock.advance(QUARTER - 90 * SECOND);
    reads.count = 0;
    await world.clock.advance(80 * SECOND);
    expect(world.vendor.count('/login')).toBe(1);
    expect(reads.count).toBeLessThan(40);
    expect(engine.peek()).toBe('login-1');
  });

  it('ends with close() and logout(), and goes on after reset()', async () => {
    const engine = world.engine({ keepAlive: 'timer' });
    await engine.getToken();
    await engine.logout();
    expect(world.clock.pending).toBe(0);
    await engine.reset();
    await engine.getToken();
    expect(world.clock.pending).toBe(1);
    await engine.close();
    expect(world.clock.pending).toBe(0);
  });

  it('sets no timer where the life is not known', async () => {
    world.vendor.lifeSeconds = undefined;
    const engine = world.engine({ keepAlive: 'timer' });
    await engine.getToken();
    expect(world.clock.pending).toBe(0);
  });

  it('is the default where a new login needs a person, and nowhere else', async () => {
    const account = (needsPerson: boolean) => () => ({
      endpoint: `${world.vendor.url}/login`,
      parts: {},
      secret: 's',
      needsPerson,
    });
    await world.engine({ grant: { account: account(false) } }).getToken();
    expect(world.clock.pending).toBe(0);
    await world.engine({ grant: { account: account(true) }, keepAlive: false }).getToken();
    expect(world.clock.pending).toBe(0);
    await world.engine({ grant: { account: account(true) } }).getToken();
    expect(world.clock.pending).toBe(1);
  });
});

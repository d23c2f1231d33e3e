import { type RedisServer, startRedis } from '@tooling/test-kit/redis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { errorsOf, eventsOf, startTokenProcess, tokensOf } from './processes.ts';
import { startVendor, type TestVendor } from './vendor.ts';

const key = Buffer.alloc(32, 7).toString('base64');
let server: RedisServer;
let vendor: TestVendor;

beforeAll(async () => {
  server = await startRedis();
});
afterAll(() => server.close());
beforeEach(async () => {
  vendor = await startVendor();
});
afterEach(() => vendor.close());

const task = () => ({ url: vendor.url, store: { redis: { url: server.url, key } } });

describe('processes that share Redis', () => {
  it('renew once a generation in all, where 8 live for ten token lives', async () => {
    vendor.singleUse = true;
    vendor.lifeSeconds = 1;
    const facts = { singleUse: true, singleSession: true };
    const processes = Array.from({ length: 8 }, () =>
      startTokenProcess({ ...task(), facts, calls: 200, pauseMs: 50 }),
    );
    const all = await Promise.all(processes.map(({ ended }) => ended));
    const renewed = all
      .flat()
      .flatMap((line) => ('event' in line && line.event === 'obtained' ? [line] : []));
    const generations = renewed.map(({ generation }) => generation!).sort((a, b) => a - b);
    expect(generations).toEqual(generations.map((_, index) => index + 1));
    expect(generations.length).toBeGreaterThanOrEqual(10);
    expect(vendor.count('/login')).toBe(1);
    expect(vendor.count('/renew')).toBe(generations.length - 1);
    expect(vendor.reuses).toBe(0);
    expect(all.flatMap(errorsOf)).toEqual([]);
    // All of them got the tokens of the others.
    for (const lines of all) expect(new Set(tokensOf(lines)).size).toBeGreaterThanOrEqual(5);
  }, 90_000);

  it('take the lease of a killed process over when it has run out', async () => {
    const facts = { singleSession: true };
    const policy = { flightLimitMs: 500, leaseMs: 1000 };
    const hold = vendor.hold('/login');
    const first = startTokenProcess({ ...task(), facts, policy });
    await hold.arrived();
    first.child.kill('SIGKILL');
    await first.ended;
    hold.release();
    const lines = await startTokenProcess({ ...task(), facts, policy, calls: 5, pauseMs: 300 }).ended;
    expect(tokensOf(lines).length).toBeGreaterThan(0);
    expect(eventsOf(lines)).toContain('lease-taken-over');
  }, 60_000);
});

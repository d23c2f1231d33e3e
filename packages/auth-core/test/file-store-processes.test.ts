import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { errorsOf, eventsOf, startTokenProcess, tokensOf } from './processes.ts';
import { startVendor, type TestVendor } from './vendor.ts';

const key = Buffer.alloc(32, 7).toString('base64');
let folder: string;
let vendor: TestVendor;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'auth-core-'));
  vendor = await startVendor();
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await vendor.close();
});

const task = () => ({ url: vendor.url, store: { file: { path: join(folder, 'tokens'), key } } });

describe('processes that share a file store', () => {
  it('log in once, where 20 are started one after another', async () => {
    const tokens: string[] = [];
    for (let started = 0; started < 20; started++) {
      tokens.push(...tokensOf(await startTokenProcess(task()).ended));
    }
    expect(tokens).toEqual(Array(20).fill('login-1'));
    expect(vendor.count('/login')).toBe(1);
  }, 60_000);

  it('log in once, where 6 are started at once', async () => {
    const facts = { singleUse: true, singleSession: true };
    const all = await Promise.all(
      Array.from({ length: 6 }, () => startTokenProcess({ ...task(), facts }).ended),
    );
    expect(all.flatMap(tokensOf)).toEqual(Array(6).fill('login-1'));
    expect(vendor.count('/login')).toBe(1);
  }, 60_000);

  it('take the lease of a killed process over at once', async () => {
    const facts = { singleSession: true };
    const hold = vendor.hold('/login');
    const first = startTokenProcess({ ...task(), facts });
    await hold.arrived();
    first.child.kill('SIGKILL');
    await first.ended;
    hold.release();
    const before = performance.now();
    const lines = await startTokenProcess({ ...task(), facts }).ended;
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(eventsOf(lines)).toContain('lease-taken-over');
    expect(tokensOf(lines)).toHaveLength(1);
  }, 60_000);

  it('wait for a frozen process until its lease has run out', async () => {
    const facts = { singleSession: true };
    const policy = { flightLimitMs: 500, leaseMs: 1000 };
    const hold = vendor.hold('/login');
    const first = startTokenProcess({ ...task(), facts, policy });
    await hold.arrived();
    first.child.kill('SIGSTOP');
    hold.release();
    const before = performance.now();
    const lines = await startTokenProcess({ ...task(), facts, policy, calls: 5, pauseMs: 300 }).ended;
    expect(tokensOf(lines).length).toBeGreaterThan(0);
    expect(eventsOf(lines)).toContain('lease-taken-over');
    expect(performance.now() - before).toBeGreaterThan(500);
    expect(errorsOf(lines).every((code) => code === 'LeaseUnavailable')).toBe(true);
    first.child.kill('SIGCONT');
    await first.ended;
  }, 60_000);
});

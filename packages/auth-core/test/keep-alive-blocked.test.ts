import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { runBlocked } from './run-blocked.ts';
import { startVendor } from './vendor.ts';

const grants: [string, object][] = [
  ['a sliding token', { sliding: true }],
  ['single-use refresh tokens', { singleUse: true, singleSession: true }],
];

// Each waits for most of its time, so all of them at once.
describe.concurrent('a worker, while the main thread is blocked for three lives of a token,', () => {
  for (const [name, facts] of grants) {
    for (const where of ['memory', 'files']) {
      it(`renews ${name} (${where})`, async ({ expect, onTestFinished }) => {
        const vendor = await startVendor();
        onTestFinished(() => vendor.close());
        const folder = mkdtempSync(join(tmpdir(), 'auth-core-'));
        onTestFinished(() => rmSync(folder, { recursive: true }));
        // A worker that starts later than a token ends finds nothing to renew, and a busy machine needs seconds for it.
        vendor.lifeSeconds = 8;
        Object.assign(vendor, facts);
        const blockedUntil = join(folder, 'renewed');
        const file = { path: join(folder, 'tokens'), key: Buffer.alloc(32, 7).toString('base64') };
        const running = runBlocked({
          data: { url: vendor.url, facts },
          blockedUntil,
          end: 'close',
          ...(where === 'files' && { file }),
        });
        const renewed = expect.poll(() => vendor.count('/renew'), { timeout: 60_000, interval: 100 });
        await Promise.all([running, renewed.toBe(4).then(() => writeFileSync(blockedUntil, ''))]);
        const report = await running;
        expect(vendor.count('/login')).toBe(1);
        expect(vendor.reuses).toBe(0);
        expect(report.before).toBe('login-1');
        expect(report.peeked).toMatch(/^renewed-\d+$/);
        expect(report.after).toMatch(/^renewed-\d+$/);
        expect(vendor.live.has(report.after)).toBe(true);
        const renewals = report.events.filter((event) => event === 'obtained by renew');
        expect(renewals.length).toBeGreaterThanOrEqual(3);
      }, 90_000);
    }
  }
});

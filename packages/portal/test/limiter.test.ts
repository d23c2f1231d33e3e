import { expect, test } from 'vitest';
import { type ClientEvent, createPortalClient, portalLimiter } from '../src/index.ts';
import { startPortal } from './vendor.ts';

const minutes = (count: number) => count * 60_000;

/** How often each status came, of data calls. */
function statuses(sent: readonly { path: string; status: number | undefined }[]) {
  const counts: Record<string, number> = {};
  for (const { path, status } of sent) {
    if (path !== '/api/authorize') counts[`${status}`] = (counts[`${status}`] ?? 0) + 1;
  }
  return counts;
}

async function run(environment: 'production' | 'sandbox', calls: number, withLimiter: boolean) {
  const events: ClientEvent[] = [];
  const limiter = withLimiter ? portalLimiter() : undefined;
  const started = await startPortal(
    { environment, limiter, retries: 0, onEvent: (event) => void events.push(event) },
    { environment },
  );
  const { portal, passing, clock, sent } = started;
  const begun = clock.now();
  const results = await passing(
    Promise.allSettled(
      Array.from({ length: calls }, () => portal.POST('/api/transaction/filter', { body: {} })),
    ),
  );
  const throttled = events.filter(({ type }) => type === 'throttled');
  return { ...started, results, throttled, counts: statuses(sent), tookMs: clock.now() - begun };
}

test('1,000 filter calls with the limiter: no 429, in about the time that the limit allows', {
  timeout: 60_000,
}, async () => {
  const { results, counts, throttled, tookMs } = await run('production', 1_000, true);
  expect(counts).toEqual({ 200: 1_000 });
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1_000);
  expect(throttled).toEqual([]);
  // 100 in five minutes are ten windows; one call less fits, see the limiter on replays.
  expect(tookMs).toBeGreaterThanOrEqual(minutes(45));
  expect(tookMs).toBeLessThan(minutes(56));
});

test('the same calls without it meet a 429, with one event, and nothing is sent any more', async () => {
  const { results, counts, throttled, portal, sent, clock } = await run('production', 1_000, false);
  expect(counts[200]).toBe(100);
  expect(counts[429]).toBeGreaterThan(0);
  expect(results.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1_000);
  expect(throttled).toHaveLength(1);
  const before = sent.length;
  await clock.advance(minutes(5) - 1_000);
  await expect(portal.GET('/api/wallet')).rejects.toMatchObject({ code: 'Throttled' });
  expect(sent).toHaveLength(before);
  await clock.advance(1_000);
  expect((await portal.GET('/api/wallet')).response.status).toBe(200);
});

test('in the sandbox all calls share one window, logins too', { timeout: 60_000 }, async () => {
  const { counts, throttled, tookMs } = await run('sandbox', 700, true);
  expect(counts).toEqual({ 200: 700 });
  expect(throttled).toEqual([]);
  expect(tookMs).toBeGreaterThanOrEqual(minutes(10));
  expect((await run('sandbox', 400, false)).counts[429]).toBeGreaterThan(0);
});

test('calls that a replay sends twice stay within the limit', async () => {
  const limiter = portalLimiter();
  const { portal, vendor, sent, passing } = await startPortal({ environment: 'production', limiter });
  await portal.GET('/api/wallet');
  await vendor.revokeAll();
  await passing(
    Promise.all(Array.from({ length: 100 }, () => portal.POST('/api/user/filter', { body: {} }))),
  );
  const counts = statuses(sent);
  expect(counts[401]).toBeGreaterThan(0);
  expect(counts[429]).toBeUndefined();
});

test('other calls do not wait for a full window', async () => {
  const limiter = portalLimiter();
  const { portal, clock, passing } = await startPortal({ environment: 'production', limiter });
  const filters = Promise.allSettled(
    Array.from({ length: 150 }, () => portal.POST('/api/user/filter', { body: {} })),
  );
  const begun = clock.now();
  expect((await portal.GET('/api/wallet')).response.status).toBe(200);
  expect(clock.now()).toBe(begun);
  await passing(filters);
});

test('clients that share a limiter share its windows, and a share uses a part of them', async () => {
  const limiter = portalLimiter({ share: 0.1 });
  const { portal, settings, passing, clock } = await startPortal({ environment: 'production', limiter });
  const other = createPortalClient(settings);
  const begun = clock.now();
  const call = (client: typeof portal) => client.POST('/api/user/filter', { body: {} });
  await passing(
    Promise.all([portal, other].flatMap((client) => Array.from({ length: 8 }, () => call(client)))),
  );
  expect(clock.now() - begun).toBeGreaterThanOrEqual(minutes(5));
  expect(() => portalLimiter({ share: 0 })).toThrow(RangeError);
  expect(() => portalLimiter({ share: 1.1 })).toThrow(RangeError);
});

test('a call that waits can be given up, and the others go on', async () => {
  const limiter = portalLimiter({ share: 0.02 });
  const { portal, passing, sent } = await startPortal({ environment: 'production', limiter });
  await portal.POST('/api/user/filter', { body: {} });
  const controller = new AbortController();
  const given = portal.POST('/api/user/filter', { body: {}, signal: controller.signal });
  const next = portal.POST('/api/user/filter', { body: {} });
  controller.abort('enough');
  await expect(given).rejects.toBe('enough');
  expect((await passing(next)).response.status).toBe(200);
  expect(statuses(sent)).toEqual({ 200: 2 });
});

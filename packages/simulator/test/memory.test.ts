import { createHmac } from 'node:crypto';
import { setupServer } from 'msw/node';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createSimulator, loadFixtures, signWebhook, startSimulator, vendorNames } from '../src/index.ts';
import { mswHandlers } from '../src/msw.ts';
import { protocols } from './kit.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const json = (body: unknown) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

test('without a port, fetch answers and nothing goes over the network', async () => {
  const network = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('the network was asked'));
  const { portal } = await createSimulator({ vendors: ['portal'] });
  const { username, password } = portal.credentials;
  const answer = await portal.fetch(
    `${portal.url}/api/authorize`,
    json({ Username: username, Password: password }),
  );
  const { result } = (await answer.json()) as { result: { Token: string } };
  const wallets = await portal.fetch(`${portal.url}/api/wallet`, {
    headers: { authorization: `Bearer ${result.Token}`, 'content-type': 'application/json' },
  });
  expect([answer.status, wallets.status]).toEqual([200, 200]);
  expect(await portal.counters()).toMatchObject({ logins: 1, dataCalls: 1, refused: 0 });
  expect(network).not.toHaveBeenCalled();
});

test.each(vendorNames)('%s answers at the URL of the real vendor too', async (name) => {
  const simulator = await createSimulator({ vendors: [name] });
  const vendor = simulator[name];
  vi.stubGlobal('fetch', vendor.fetch);
  const { origin } = new URL(vendor.servers[0]!.replace(/\{.*?\}/, 'a.core'));
  const url = (origin + new URL(vendor.url).pathname).replace(/\/$/, '');
  const { login } = protocols[name] as { login(at: unknown): Promise<{ status: number }> };
  expect(await login({ ...vendor, url })).toMatchObject({ status: 200 });
});

test('a dropped answer rejects as a broken connection does, and an abort ends the wait', async () => {
  const { portal } = await createSimulator({ vendors: ['portal'] });
  const call = (signal?: AbortSignal) =>
    portal.fetch(`${portal.url}/simulated/echo`, signal ? { signal } : {});
  await portal.faults.add({ kind: 'drop', times: 1 });
  await expect(call()).rejects.toMatchObject({ name: 'TypeError', cause: { code: 'ECONNRESET' } });
  await portal.faults.add({ kind: 'latency', ms: 60_000 });
  const giveUp = new AbortController();
  const waiting = call(giveUp.signal);
  giveUp.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow('enough');
});

test('MSW sends requests for the real vendors to the simulator', async () => {
  const simulator = await createSimulator({ vendors: ['portal', 'core'] });
  const server = setupServer(...mswHandlers(simulator));
  server.listen({ onUnhandledRequest: 'error' });
  onTestFinished(() => server.close());
  const { username, password } = simulator.portal.credentials;
  const answer = await fetch(
    'https://api-sandbox.zumrails.com/api/authorize',
    json({ Username: username, Password: password }),
  );
  expect(answer.status).toBe(200);
  const refused = await fetch('https://eu.core.resolver.com/object/objectType');
  expect([refused.status, (await simulator.core.counters()).requests]).toEqual([403, 1]);
});

test('signWebhook makes the signature that the vendor makes', async () => {
  const body = '{"Type":"Transaction","Data":{"Memo":"Grüße"}}';
  const expected = createHmac('sha256', 'key').update(body).digest('base64');
  expect(await signWebhook({ body, secret: 'key' })).toBe(expected);
  expect(await signWebhook({ body: new TextEncoder().encode(body), secret: 'key' })).toBe(expected);
});

describe.each(vendorNames)('fixtures of %s', (name) => {
  test('every schema has a factory whose data is valid', async () => {
    const fixtures = await loadFixtures(name);
    const failed = Object.entries(fixtures).flatMap(([schema, make]) => {
      try {
        make();
        return [];
      } catch (error) {
        return [`${schema}: ${(error as Error).message}`];
      }
    });
    expect(failed).toEqual([]);
  });
});

test('an override changes what it names, at any depth; what it makes invalid is refused', async () => {
  const fixtures = await loadFixtures('portal');
  const transaction = fixtures.transaction!({
    Amount: 12,
    Wallet: { Id: '9a7f1f0e-52f3-4d2c-8c55-31c1a8d0b701' },
  });
  expect(transaction).toMatchObject({ Amount: 12, Wallet: { Id: '9a7f1f0e-52f3-4d2c-8c55-31c1a8d0b701' } });
  expect(fixtures.transaction!()).not.toBe(fixtures.transaction!());
  expect(() => fixtures.transaction!({ Amount: 'twelve' })).toThrow(
    /fixture transaction of portal: .*Amount/,
  );
});

test('speed makes the vendors’ time and the clock for clients run faster', async () => {
  const simulator = await startSimulator({ vendors: ['portal'], speed: 100_000, lifeMs: 60_000 });
  onTestFinished(() => simulator.close());
  const before = [simulator.clock.now(), simulator.clock.monotonic()] as const;
  await new Promise<void>((resolve) => simulator.clock.timer(3_600_000, resolve));
  expect(simulator.clock.now() - before[0]).toBeGreaterThanOrEqual(3_590_000);
  expect(simulator.clock.monotonic() - before[1]).toBeGreaterThanOrEqual(3_590_000);
  await expect(startSimulator({ speed: 0 })).rejects.toThrow('option speed must be > 0');
});

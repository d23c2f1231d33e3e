import { inspect } from 'node:util';
import type { ClientEvent } from '@x/client-kit';
import { type SimulatedVendor, type Simulator, secretMarker, startSimulatorProcess } from '@x/simulator';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type AnyClient, vendors } from './clients.ts';

/** As many connections as an agent would open at most; a process may have no more files than its limit. */
const MOST_CONNECTIONS = 200;

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulatorProcess({ loginLimit: { portal: false, telematics: false } });
});
afterAll(() => simulator.close());

describe.each(vendors)('$name', (vendor) => {
  let simulated: SimulatedVendor;
  let events: ClientEvent[];
  let client: AnyClient;

  const create = (options: object = {}, secret?: string) =>
    vendor.create(
      simulated.url,
      { [vendor.name]: simulated.accounts } as never,
      {
        retries: 0,
        onEvent: (event: ClientEvent) => events.push(event),
        policy: { loginBudget: false },
        ...options,
      },
      secret,
    );
  let free = MOST_CONNECTIONS;
  const queue: (() => void)[] = [];
  const pooled = async (url: string, init?: RequestInit) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => queue.push(resolve));
    try {
      return await globalThis.fetch(url, init);
    } finally {
      const next = queue.shift();
      if (next) next();
      else free++;
    }
  };
  /** How much the vendor has seen since the test began. */
  const seen = async () => {
    const now = await simulated.counters();
    return Object.fromEntries(
      Object.entries(now).map(([name, count]) => [name, count - before[name as keyof typeof before]]),
    ) as unknown as typeof now;
  };
  let before: Awaited<ReturnType<SimulatedVendor['counters']>>;

  beforeEach(async () => {
    simulated = simulator[vendor.name];
    await simulated.faults.clear();
    events = [];
    client = create();
    before = await simulated.counters();
  });
  afterEach(() => client.auth.close());

  it('logs in once for 10,000 first calls at once, and none fails', async () => {
    client = create({ fetch: pooled, timeoutMs: 100_000 });
    const answers = await Promise.all(Array.from({ length: 10_000 }, () => vendor.read(client)));
    expect(answers.filter(({ response }) => response.status !== 200)).toEqual([]);
    expect(await seen()).toMatchObject({
      loginRequests: 1,
      renewRequests: 0,
      dataCalls: 10_000,
      refused: 0,
      invalid: 0,
    });
  }, 120_000);

  it('heals 500 calls in flight with one flight when the vendor forgets all tokens', async () => {
    await vendor.read(client);
    await simulated.faults.add({ kind: 'latency', on: 'data', ms: 150 });
    const calls = Array.from({ length: 500 }, () => vendor.read(client));
    await simulated.revokeAll();
    const answers = await Promise.all([...calls, ...Array.from({ length: 500 }, () => vendor.read(client))]);
    expect(answers.filter(({ response }) => response.status !== 200)).toEqual([]);
    const { loginRequests, renewRequests, reusedRefreshTokens } = await seen();
    expect(loginRequests).toBe(2);
    expect(renewRequests).toBeLessThanOrEqual(1);
    expect(reusedRefreshTokens).toBe(0);
  }, 60_000);

  it('heals them with one flight also when their refusals arrive one by one', async () => {
    let turn = Promise.resolve();
    let refusals = 0;
    const oneByOne = async (url: string, init?: RequestInit) => {
      const response = await globalThis.fetch(url, init);
      if (response.ok || !/customers|wallet|Scorings|objectType|simulated/.test(url)) return response;
      refusals++;
      turn = turn.then(() => new Promise((resolve) => setImmediate(resolve)));
      await turn;
      return response;
    };
    client = create({ fetch: oneByOne });
    await vendor.read(client);
    await simulated.revokeAll();
    const answers = await Promise.all(Array.from({ length: 500 }, () => vendor.read(client)));
    expect(answers.filter(({ response }) => response.status !== 200)).toEqual([]);
    expect(refusals).toBeGreaterThan(100);
    const { loginRequests, renewRequests } = await seen();
    expect(loginRequests).toBe(2);
    expect(renewRequests).toBeLessThanOrEqual(1);
  }, 60_000);

  it('tries bad credentials once for 100 callers, and says where to look', async () => {
    client = create({}, `${secretMarker}-wrong-0000-0000-000000000000`);
    const results = await Promise.allSettled(Array.from({ length: 100 }, () => vendor.read(client)));
    const errors = results.map(
      (result) => result.status === 'rejected' && (result.reason as Error & { code: string }),
    );
    expect(errors.every((error) => error && error.code === 'BadCredentials')).toBe(true);
    const [error] = errors as Error[];
    expect(error?.message).toContain(vendor.option);
    expect(error?.message).toContain(vendor.variable);
    expect(await seen()).toMatchObject({ loginRequests: 1 });

    await expect(vendor.read(client)).rejects.toMatchObject({ code: 'BadCredentials' });
    expect(await seen()).toMatchObject({ loginRequests: 1, dataCalls: 0 });
    expect(inspect([errors, events, client.auth.state()], { depth: 9 })).not.toContain(secretMarker);
  });
});

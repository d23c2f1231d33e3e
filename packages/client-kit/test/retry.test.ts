import type { Random } from '@x/auth-core';
import { type VirtualClock, virtualClock } from '@x/auth-core/testing';
import { describe, expect, it } from 'vitest';
import type { ClientOptions } from '../src/index.ts';
import { idempotencyKeys, penaltyAfter429 } from '../src/internal.ts';
import { clientOf, rejection, startVendor, testProvider, until, type Vendor } from './vendor.ts';

const random = (draw: number): Random => ({ uniform: () => draw, id: () => crypto.randomUUID() });

/** Lets time pass until a call is settled, and gives what it came to. */
async function passing<T>(clock: VirtualClock, call: Promise<T>): Promise<T> {
  let settled = false;
  const done = () => {
    settled = true;
  };
  call.then(done, done);
  while (!settled) await clock.advance(500);
  return call;
}

/** How long the client waits before each of its retries, in milliseconds, when it gets these answers. */
async function waitsAfter(
  answers: Parameters<Vendor['answers']>,
  { clock = virtualClock(), ...options }: ClientOptions & { clock?: VirtualClock } = {},
): Promise<number[]> {
  const vendor = await startVendor();
  const timers: number[] = [];
  const recording: VirtualClock = Object.create(clock, {
    timer: {
      value: (ms: number, ...rest: [() => void]) => {
        timers.push(ms);
        return clock.timer(ms, ...rest);
      },
    },
  });
  const client = clientOf(vendor, { clock: recording, timeoutMs: 12_345, ...options });
  await client.auth.getToken();
  timers.length = 0;
  vendor.answers(...answers);
  await passing(clock, client.GET('/things'));
  return timers.filter((ms) => ms !== 12_345);
}

describe('a call that may be repeated', () => {
  it.each([408, 425, 429, 500, 502, 503, 504])('is sent again after %i', async (status) => {
    const vendor = await startVendor();
    const clock = virtualClock();
    vendor.answers({ status }, { status }, { json: { ok: 1 } });
    const { data } = await passing(clock, clientOf(vendor, { clock }).GET('/things'));
    expect(data).toEqual({ ok: 1 });
    expect(vendor.calls).toHaveLength(3);
  });

  it.each([400, 403, 404, 409, 422])('is not sent again after %i', async (status) => {
    const vendor = await startVendor();
    vendor.answers({ status, json: { status } });
    expect((await clientOf(vendor).GET('/things')).error).toEqual({ status });
    expect(vendor.calls).toHaveLength(1);
  });

  it('is sent again when the connection breaks, and rejects with the typed error when it keeps breaking', async () => {
    const vendor = await startVendor();
    const clock = virtualClock();
    const client = clientOf(vendor, { clock });
    vendor.answers('reset', { json: {} });
    expect((await passing(clock, client.PUT('/things', { body: { a: 1 } }))).response.status).toBe(200);
    expect(vendor.calls.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}']);
    vendor.answers('reset');
    expect(await rejection(passing(clock, client.DELETE('/things')))).toMatchObject({
      code: 'Network',
      method: 'DELETE',
    });
    expect(vendor.calls).toHaveLength(5);
  });

  it('is sent again after a time-out, each sending with the whole time', async () => {
    const vendor = await startVendor();
    const clock = virtualClock();
    const client = clientOf(vendor, { clock, random: random(0), retries: 1, timeoutMs: 10_000 });
    await client.auth.getToken();
    vendor.answers('hang');
    const begun = clock.monotonic();
    const call = rejection(passing(clock, client.GET('/things')));
    expect((await call).code).toBe('Timeout');
    expect(vendor.calls).toHaveLength(2);
    expect(clock.monotonic() - begun).toBe(10_000 + 500 + 10_000);
  });

  it('gives the last answer when it has been sent retries + 1 times', async () => {
    const vendor = await startVendor();
    const clock = virtualClock();
    vendor.answers(...[1, 2, 3, 4].map((nth) => ({ status: 503, json: { nth } })));
    const { error } = await passing(clock, clientOf(vendor, { clock, retries: 3 }).GET('/things'));
    expect(error).toEqual({ nth: 4 });
    expect(vendor.calls).toHaveLength(4);
  });

  it('is sent once where retries are off', async () => {
    const vendor = await startVendor();
    vendor.answers({ status: 503 });
    await clientOf(vendor, { retries: 0 }).GET('/things');
    expect(vendor.calls).toHaveLength(1);
  });

  it('frees the connection of the answer that it gives up', async () => {
    const vendor = await startVendor();
    const clock = virtualClock();
    vendor.answers({ status: 503, endless: 'x' }, { json: {} });
    await passing(clock, clientOf(vendor, { clock }).GET('/things'));
    await vendor.calls[0]!.dropped;
  });
});

describe('a call that must not be repeated', () => {
  it.each([
    ['POST', { status: 503, json: {} }],
    ['PATCH', { status: 503, json: {} }],
    ['PATCH', { status: 429, json: {} }],
  ] as const)('is sent once: %s', async (method, answer) => {
    const vendor = await startVendor();
    vendor.answers(answer);
    const { response } = await clientOf(vendor)[method]('/things', { body: {} });
    expect(response.status).toBe(answer.status);
    expect(vendor.calls).toHaveLength(1);
  });

  it('is sent once when the connection breaks', async () => {
    const vendor = await startVendor();
    vendor.answers('reset');
    expect((await rejection(clientOf(vendor).POST('/things', { body: {} }))).code).toBe('Network');
    expect(vendor.calls).toHaveLength(1);
  });

  it('is sent once when its body is a stream', async () => {
    const vendor = await startVendor();
    vendor.answers({ status: 503 });
    const body = new Blob(['once']).stream();
    const { response } = await clientOf(vendor).PUT('/things', {
      body,
      bodySerializer: (given) => given,
      duplex: 'half',
    });
    expect(response.status).toBe(503);
    expect(vendor.calls.map((call) => call.body)).toEqual(['once']);
  });
});

describe('the idempotency key', () => {
  const keyed = { keys: idempotencyKeys({ header: 'idempotency-key', except: ['/api/authorize'] }) };
  const keys = (vendor: Vendor) => vendor.calls.map(({ headers }) => headers['idempotency-key']);

  it('makes a POST repeatable and stays the same over its retries', async () => {
    const vendor = await startVendor();
    const clock = virtualClock();
    vendor.answers({ status: 500 }, 'reset', { json: {} });
    const client = clientOf(vendor, { clock }, keyed);
    expect((await passing(clock, client.POST('/things', { body: { a: 1 } }))).response.status).toBe(200);
    const [first] = keys(vendor);
    expect(first).toMatch(/^[\da-f-]{36}$/);
    expect(keys(vendor)).toEqual([first, first, first]);
    await client.POST('/things', { body: { a: 1 } });
    expect(keys(vendor)[3]).toMatch(/^[\da-f-]{36}$/);
    expect(keys(vendor)[3]).not.toBe(first);
  });

  it("stays the same over a replay with another token, and is the caller's where there is one", async () => {
    const vendor = await startVendor();
    vendor.live = new Set();
    const client = clientOf(vendor, {}, keyed);
    await client.GET('/things');
    vendor.live.clear();
    await client.POST('/things', { body: {}, headers: { 'Idempotency-Key': 'my-key' } });
    expect(keys(vendor)).toEqual([undefined, 'my-key', 'my-key']);
  });

  it('goes neither to the operations that hand out tokens nor with other methods', async () => {
    const vendor = await startVendor();
    vendor.answers({ status: 503 });
    const client = clientOf(vendor, {}, keyed);
    await client.POST('/api/authorize', { body: {} });
    await client.PATCH('/things', { body: {} });
    expect(keys(vendor)).toEqual([undefined, undefined]);
    await client.auth.getToken();
    expect(vendor.logins[0]!.headers['idempotency-key']).toBeUndefined();
  });
});

describe('the wait before the next try', () => {
  it('is equal jitter: between half and all of a delay that doubles from 1 s', async () => {
    const failing = { status: 503 };
    const retries = 4;
    expect(await waitsAfter([failing], { random: random(0), retries })).toEqual([500, 1000, 2000, 4000]);
    expect(await waitsAfter([failing], { random: random(0.5), retries })).toEqual([750, 1500, 3000, 6000]);
  });

  it('is as long as Retry-After says, in seconds or as a date', async () => {
    expect(await waitsAfter([{ status: 503, headers: { 'retry-after': '7' } }, {}])).toEqual([7000]);
    expect(await waitsAfter([{ status: 503, headers: { 'retry-after': '1.5' } }, {}])).toEqual([1500]);
    const exact = { 'retry-after': '7', 'retry-after-ms': '20' };
    expect(await waitsAfter([{ status: 429, headers: exact }, {}])).toEqual([20]);
    const clock = virtualClock();
    const date = (seconds: number) => new Date(clock.now() + 1000 * seconds).toUTCString();
    const headers = { date: date(0), 'retry-after': date(20) };
    expect(await waitsAfter([{ status: 429, headers }, {}], { clock })).toEqual([20_000]);
  });

  it('is never longer than 60 s: the caller gets the answer at once instead', async () => {
    expect(await waitsAfter([{ status: 429, headers: { 'retry-after': '60' } }, {}])).toEqual([60_000]);
    expect(await waitsAfter([{ status: 429, headers: { 'retry-after': '61' } }, {}])).toEqual([]);
  });

  it('ends when the caller aborts, with the reason of the caller, and leaves no timer behind', async () => {
    const vendor = await startVendor();
    const clock = virtualClock();
    const client = clientOf(vendor, { clock });
    await client.auth.getToken();
    vendor.answers({ status: 503, headers: { 'retry-after': '30' } });
    const controllers = Array.from({ length: 20 }, () => new AbortController());
    const calls = controllers.map(({ signal }) => rejection(client.GET('/things', { signal })));
    await until(() => vendor.calls.length === 20 && clock.foreground === 20);
    await clock.advance(1000);
    controllers[0]!.abort('enough');
    expect(await calls[0]).toBe('enough');
    for (const controller of controllers) controller.abort('all');
    await Promise.all(calls);
    expect(clock.foreground).toBe(0);
    expect(vendor.calls).toHaveLength(20);
  });

  it('does not begin when the caller has aborted while the answer came', async () => {
    const vendor = await startVendor();
    const clock = virtualClock();
    const controller = new AbortController();
    vendor.answers({ status: 503 });
    const client = clientOf(vendor, {
      clock,
      fetch: async (...args) => {
        const response = await fetch(...args);
        if (response.status === 503) controller.abort('enough');
        return response;
      },
    });
    expect(await rejection(client.GET('/things', { signal: controller.signal }))).toBe('enough');
    expect(clock.foreground).toBe(0);
  });
});

describe('retry and auth together', () => {
  it('send a call at most retries + 2 times, with one replay over all of them', async () => {
    const vendor = await startVendor();
    const clock = virtualClock();
    let refusals = 0;
    // 503, then a refused token, its replay, and from then on a token that is refused each time.
    vendor.answers({ status: 503 }, { status: 401 }, { status: 503 }, () => {
      refusals++;
      return { status: 401, json: { stands: true } };
    });
    const { error } = await passing(clock, clientOf(vendor, { clock, retries: 2 }).GET('/things'));
    expect(error).toEqual({ stands: true });
    expect(refusals).toBe(1);
    expect(vendor.calls).toHaveLength(4);
    expect(vendor.logins).toHaveLength(2);
  });

  it('send a POST later when the token endpoint says "not now", since nothing was sent', async () => {
    const vendor = await startVendor();
    const clock = virtualClock();
    vendor.login({ status: 503, json: {} });
    const call = clientOf(vendor, { clock }).POST('/things', { body: { a: 1 } });
    expect((await passing(clock, call)).response.status).toBe(200);
    expect(vendor.logins).toHaveLength(2);
    expect(vendor.calls.map(({ body }) => body)).toEqual(['{"a":1}']);
  });

  it('do not wait for a token endpoint that wants to be left alone for long', async () => {
    const vendor = await startVendor();
    vendor.login({ status: 429, headers: { 'retry-after': '300' }, json: {} });
    const error = await rejection(clientOf(vendor).GET('/things'));
    expect(error).toMatchObject({ code: 'Transient' });
    expect(vendor.logins).toHaveLength(1);
  });

  it('do not send again when the account is locked, however short', async () => {
    const vendor = await startVendor();
    vendor.login({ status: 423, json: {} });
    const error = await rejection(clientOf(vendor).GET('/things'));
    expect(error.code).toBe('Locked');
    expect(error.retryAt - Date.now()).toBeLessThan(60_000);
    expect(vendor.logins).toHaveLength(1);
  });

  it('do not count the wait for a token as time of the sending', async () => {
    const vendor = await startVendor();
    const clock = virtualClock();
    vendor.login('hang', { json: { token: 'late' } });
    const client = clientOf(vendor, { clock, timeoutMs: 1000, retries: 0, policy: { flightLimitMs: 9000 } });
    const call = rejection(client.GET('/things'));
    await until(() => vendor.logins.length === 1);
    await clock.advance(5000);
    expect(await Promise.race([call, 'waiting'])).toBe('waiting');
    expect((await passing(clock, call)).code).toBe('Transient');
  });

  it('leave one timer behind all calls, in the background, and none for longer than the limit of a call', async () => {
    const vendor = await startVendor();
    const clock = virtualClock();
    const client = clientOf(vendor, { clock });
    for (let call = 0; call < 3; call++) await client.GET('/things');
    expect([clock.pending, clock.foreground]).toEqual([1, 0]);
    await clock.advance(30_000);
    expect(clock.pending).toBe(0);
  });
});

describe("a vendor's penalty for 429", () => {
  it('stops all calls of the client until it is over', async () => {
    const vendor = await startVendor();
    const clock = virtualClock();
    const client = clientOf(vendor, { clock }, { penalty: penaltyAfter429(300_000) });
    vendor.answers({ status: 429 }, { json: {} });
    expect((await client.GET('/things')).error).toMatchObject({ code: 'Api', status: 429 });
    await clock.advance(299_999);
    expect(await rejection(client.POST('/others', { body: {} }))).toMatchObject({
      code: 'Throttled',
      method: 'POST',
      path: '/others',
      retryAt: clock.now() + 1,
    });
    expect(vendor.calls).toHaveLength(1);
    await clock.advance(1);
    expect((await client.GET('/things')).response.status).toBe(200);
  });

  it('is none where the vendor declares none', async () => {
    const vendor = await startVendor();
    const client = clientOf(vendor, { retries: 0 }, { ...testProvider, name: '@x/other' });
    vendor.answers({ status: 429 }, { json: {} });
    await client.GET('/things');
    expect((await client.GET('/things')).response.status).toBe(200);
  });
});

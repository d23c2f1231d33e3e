import { virtualClock } from '@x/auth-core/testing';
import { describe, expect, it } from 'vitest';
import type { ClientEvent, RateLimitedRequest } from '../src/index.ts';
import { idempotencyKeys, penaltyAfter429 } from '../src/internal.ts';
import { clientOf, rejection, startVendor, testProvider, until } from './vendor.ts';

const penaltyMs = 300_000;
const events = () => {
  const heard: ClientEvent[] = [];
  const throttled = () => heard.filter(({ type }) => type === 'throttled');
  return { onEvent: (event: ClientEvent) => void heard.push(event), throttled };
};

describe('after a 429 of a vendor with a penalty', () => {
  it('nothing is sent until it is over, and one event says so, however many calls meet it', async () => {
    const vendor = await startVendor();
    const clock = virtualClock();
    const { onEvent, throttled } = events();
    const client = clientOf(vendor, { clock, onEvent, retries: 0 }, { penalty: penaltyAfter429(penaltyMs) });
    await client.auth.getToken();
    vendor.answers({ status: 429 });
    await Promise.all(Array.from({ length: 20 }, () => client.GET('/things')));
    const sent = vendor.calls.length;
    expect(throttled()).toMatchObject([{ type: 'throttled', retryAt: clock.now() + penaltyMs }]);

    await clock.advance(penaltyMs - 1);
    expect(await rejection(client.GET('/things'))).toMatchObject({ code: 'Throttled' });
    expect(vendor.calls).toHaveLength(sent);
    vendor.answers({ json: {} });
    await clock.advance(1);
    expect((await client.GET('/things')).response.status).toBe(200);
    expect(throttled()).toHaveLength(1);
  });

  it('no login is sent either, and a login that meets one stops data calls', async () => {
    const vendor = await startVendor();
    const clock = virtualClock();
    const { onEvent, throttled } = events();
    const client = clientOf(vendor, { clock, onEvent, retries: 0 }, { penalty: penaltyAfter429(penaltyMs) });
    vendor.login({ status: 429 }, { json: { token: 'late' } });
    expect(await rejection(client.GET('/things'))).toMatchObject({ code: 'Transient' });
    expect(await rejection(client.GET('/things'))).toMatchObject({ code: 'Throttled' });
    expect(await rejection(client.auth.getToken())).toMatchObject({ code: 'Transient' });
    expect([vendor.logins.length, vendor.calls.length]).toEqual([1, 0]);
    expect(throttled()).toHaveLength(1);
  });

  it('a listener that throws changes nothing', async () => {
    const vendor = await startVendor();
    vendor.answers({ status: 429 });
    const onEvent = () => {
      throw new Error('from the listener');
    };
    const client = clientOf(vendor, { onEvent, retries: 0 }, { penalty: penaltyAfter429(penaltyMs) });
    expect((await client.GET('/things')).response.status).toBe(429);
  });
});

describe('a limiter', () => {
  it('hears of every request that is sent, logins and replays too, and of every end', async () => {
    const vendor = await startVendor();
    vendor.live = new Set();
    const entered: string[] = [];
    const left: number[] = [];
    const limiter = {
      async enter({ method, path, server, urgent }: RateLimitedRequest) {
        entered.push(`${method} ${path} ${server}${urgent ? ' urgent' : ''}`);
        return (sent: number) => void left.push(sent);
      },
    };
    const client = clientOf(vendor, { limiter } as object);
    await client.GET('/things/{id}', { params: { path: { id: '1' } } } as never);
    vendor.live.clear();
    await client.GET('/things');
    const [server] = Object.keys(testProvider.servers);
    expect(entered).toEqual([
      `GET /things/{id} ${server}`,
      `POST /login ${server} urgent`,
      `GET /things ${server}`,
      `POST /login ${server} urgent`,
    ]);
    expect(left).toEqual([1, 1, 1, 2]);
    expect(vendor.calls.length + vendor.logins.length).toBe(5);
  });

  it('can be left while it makes a call wait', async () => {
    const vendor = await startVendor();
    const controller = new AbortController();
    let waiting = false;
    const limiter = {
      enter: ({ signal }: RateLimitedRequest) =>
        new Promise<() => void>((_, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason));
          waiting = true;
        }),
    };
    const call = clientOf(vendor, { limiter } as object).GET('/things', { signal: controller.signal });
    await until(() => waiting);
    controller.abort('enough');
    expect(await rejection(call)).toBe('enough');
    expect(vendor.calls).toHaveLength(0);
  });
});

describe('idempotencyKey', () => {
  const keyed = {
    keys: idempotencyKeys({ header: 'idempotency-key', except: ['/login'], longest: 36 }),
  };
  const post = async (init: object, path = '/things') => {
    const vendor = await startVendor();
    const call = clientOf(vendor, {}, keyed).POST(path as '/things', { body: {}, ...init });
    return { vendor, call };
  };
  const sentKey = async (init: object) => {
    const { vendor, call } = await post(init);
    await call;
    return vendor.calls[0]!.headers['idempotency-key'];
  };

  it("is the caller's, or a new one", async () => {
    expect(await sentKey({ idempotencyKey: 'order-42' })).toBe('order-42');
    expect(await sentKey({ idempotencyKey: 'order-42', headers: { 'idempotency-key': 'other' } })).toBe(
      'order-42',
    );
    expect(await sentKey({ idempotencyKey: 'auto' })).toMatch(/^[\da-f-]{36}$/);
    expect(await sentKey({})).toMatch(/^[\da-f-]{36}$/);
  });

  it.each([[''], ['x'.repeat(37)], [42], [null]])('%j is refused before anything is sent', async (wrong) => {
    const { vendor, call } = await post({ idempotencyKey: wrong });
    expect(await rejection(call)).toMatchObject({ code: 'Misconfigured', message: /1 to 36 characters/ });
    expect(vendor.calls).toHaveLength(0);
  });

  it('cannot be one for all calls of a client', () => {
    const headers = { 'Idempotency-Key': 'same' };
    expect(() => clientOf({ url: 'http://127.0.0.1:1' }, { headers }, keyed)).toThrow(/idempotencyKey/);
  });

  it('is refused where it has no meaning, and as a header of the whole client is not sent there', async () => {
    const { call } = await post({ idempotencyKey: 'order-42' }, '/login');
    expect(await rejection(call)).toMatchObject({ code: 'Misconfigured', message: /POST \/login/ });
    const { vendor, call: withHeader } = await post({ headers: { 'idempotency-key': 'a' } }, '/login');
    await withHeader;
    expect(vendor.logins.at(-1)!.headers['idempotency-key']).toBeUndefined();
  });
});

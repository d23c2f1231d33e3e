import { virtualClock } from '@x/auth-core/testing';
import { describe, expect, it } from 'vitest';
import { idempotencyKeys, penaltyAfter429 } from '../src/internal.ts';
import { clientOf, rejection, startVendor } from './vendor.ts';

describe('a path parameter', () => {
  it.each([[''], [undefined], [null], ['.'], ['..'], [[]], [['a', '']]])(
    '%j is refused by name, and nothing is sent',
    async (id) => {
      const vendor = await startVendor();
      const client = clientOf(vendor);
      for (const method of ['GET', 'PUT', 'POST', 'DELETE', 'PATCH'] as const) {
        const error = await rejection(client[method]('/things/{id}/refund', { params: { path: { id } } }));
        expect(error.code).toBe('Misconfigured');
        expect(error.message).toContain(`${method} /things/{id}/refund: the path parameter id is`);
      }
      expect([vendor.calls, vendor.logins]).toEqual([[], []]);
    },
  );

  it('that is left out is refused', async () => {
    const vendor = await startVendor();
    expect((await rejection(clientOf(vendor).DELETE('/things/{id}'))).code).toBe('Misconfigured');
    expect(vendor.calls).toEqual([]);
  });

  it.each([
    [0, '0'],
    [false, 'false'],
    ['...', '...'],
    ['%2e%2e', '%252e%252e'],
    ['a/b', 'a%2Fb'],
  ])('%j is sent', async (id, sent) => {
    const vendor = await startVendor();
    await clientOf(vendor).GET('/things/{id}', { params: { path: { id } } });
    expect(vendor.calls[0]!.url).toBe(`/things/${sent}`);
  });
});

describe('an idempotency key', () => {
  const keyed = { keys: idempotencyKeys({ header: 'idempotency-key', longest: 36 }) };

  it.each([[' '], ['\t'], ['\u00a0'], [' order-1 '], ['заказ-7'], ['a\nb'], ['a\0']])(
    '%j is refused, unquoted, and nothing is sent',
    async (idempotencyKey) => {
      const vendor = await startVendor();
      const error = await rejection(
        clientOf(vendor, {}, keyed).POST('/things', { body: {}, idempotencyKey } as object),
      );
      expect(error.code).toBe('Misconfigured');
      expect(error.message.includes(`“${idempotencyKey}”`) || error.message.includes('заказ')).toBe(false);
      expect(vendor.calls).toEqual([]);
    },
  );

  it('may have blanks inside', async () => {
    const vendor = await startVendor();
    await clientOf(vendor, {}, keyed).POST('/things', { body: {}, idempotencyKey: 'order 1' } as object);
    expect(vendor.calls[0]!.headers['idempotency-key']).toBe('order 1');
  });
});

describe('a form', () => {
  it('has its own content type where the vendor wants JSON of all calls', async () => {
    const vendor = await startVendor();
    const headers = { 'content-type': 'application/json' };
    const client = clientOf(vendor, {}, { headers, mediaTypes: { PATCH: 'application/json-patch+json' } });
    for (const method of ['POST', 'PUT', 'PATCH'] as const) {
      const body = new FormData();
      body.set('file', new Blob(['content']), 'a.txt');
      await client[method]('/files', { body });
      expect(vendor.calls.at(-1)!.headers['content-type']).toMatch(/^multipart\/form-data; ?boundary=/);
    }
  });
});

describe('a media type of the vendor', () => {
  it("gives way to the caller's, and holds with a fetch for one call", async () => {
    const vendor = await startVendor();
    const client = clientOf(vendor, {}, { mediaTypes: { PATCH: 'application/json-patch+json' } });
    const sentType = async (init: object) => {
      await client.PATCH('/things', { body: [], ...init });
      return vendor.calls.at(-1)!.headers['content-type'];
    };
    expect(await sentType({})).toBe('application/json-patch+json');
    expect(await sentType({ fetch: (url: string, init: RequestInit) => fetch(url, init) })).toBe(
      'application/json-patch+json',
    );
    expect(await sentType({ headers: { 'Content-Type': 'application/merge-patch+json' } })).toBe(
      'application/merge-patch+json',
    );
  });
});

describe('a date in the past as Retry-After', () => {
  const past = () => ({ 'retry-after': new Date(0).toUTCString() });

  it("leaves the vendor's penalty as it is", async () => {
    const vendor = await startVendor();
    const clock = virtualClock();
    const client = clientOf(vendor, { clock, retries: 0 }, { penalty: penaltyAfter429(300_000) });
    vendor.answers({ status: 429, headers: past() });
    await client.GET('/things');
    await clock.advance(299_999);
    expect(await rejection(client.GET('/things'))).toMatchObject({
      code: 'Throttled',
      retryAt: clock.now() + 1,
    });
  });
});

describe('a call while the vendor wants none', () => {
  it('is refused at once, whatever the retries, since it was not sent', async () => {
    const vendor = await startVendor();
    const clock = virtualClock();
    const client = clientOf(vendor, { clock, retries: 5 }, { penalty: penaltyAfter429(300_000) });
    vendor.answers({ status: 429 });
    await client.GET('/things');
    const timers = clock.pending;
    const call = rejection(client.GET('/things'));
    // A retry would wait for the clock, which stands still here.
    await expect(
      Promise.race([call, new Promise((resolve) => setImmediate(resolve, 'waits'))]),
    ).resolves.toMatchObject({
      code: 'Throttled',
    });
    expect(clock.pending).toBe(timers);
    expect(vendor.calls).toHaveLength(1);
  });
});

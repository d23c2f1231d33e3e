import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type ApiError, isApiError, paginate, unwrap } from '../src/index.ts';
import { clientOf, rejection, startVendor } from './vendor.ts';

/** `{ failed, payload }`, as a vendor might wrap its answers. */
const wrapping = {
  envelope: (body: unknown) => {
    if (typeof body !== 'object' || body === null || !('isError' in body)) return undefined;
    const { isError, result } = body as unknown as { isError: boolean; result: unknown };
    return { failed: isError, payload: result };
  },
};

describe('unwrap', () => {
  it('gives the payload', async () => {
    const vendor = await startVendor();
    vendor.answers({ json: [1, 2] }, { status: 204 }, { json: null });
    const client = clientOf(vendor);
    expect(await unwrap(client.GET('/things'))).toEqual([1, 2]);
    expect(await unwrap(client.DELETE('/things'))).toBeUndefined();
    expect(await unwrap(client.GET('/things'))).toBeNull();
  });

  it("gives the payload out of the vendor's envelope, and what is in none as it is", async () => {
    const vendor = await startVendor();
    vendor.answers(
      { json: { isError: false, result: { id: 1 } } },
      { json: { isError: false } },
      { json: [] },
    );
    const client = clientOf(vendor, {}, wrapping);
    expect(await unwrap(client.GET('/things'))).toEqual({ id: 1 });
    expect(await unwrap(client.GET('/things'))).toBeUndefined();
    expect(await unwrap(client.GET('/things'))).toEqual([]);
  });

  it('throws an ApiError that says which call, what happened and what to do', async () => {
    const vendor = await startVendor();
    vendor.answers({ status: 403, json: { reason: 'MARKER-body' }, headers: { 'x-request-id': 'r-1' } });
    const call = clientOf(vendor).GET('/api/wallet/{id}', {
      params: { path: { id: 'MARKER-path' }, query: { q: 'MARKER-query' } },
    });
    const error: ApiError = await rejection(unwrap(call));
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'ApiError',
      code: 'Api',
      status: 403,
      method: 'GET',
      path: '/api/wallet/{id}',
    });
    expect(error.message).toBe(
      '[@x/test] GET /api/wallet/{id} → 403: the account may not do this. Ask for the permission. (request r-1)',
    );
    expect(error.requestId).toBe('r-1');
    expect(error.error).toEqual({ reason: 'MARKER-body' });
    expect(error.headers.get('x-request-id')).toBe('r-1');
    const shown = [
      String(error),
      error.stack,
      JSON.stringify(error),
      inspect(error, { depth: 9, showHidden: true }),
    ];
    expect(shown.join()).not.toContain('MARKER');
  });

  it('throws the very error where the result has an ApiError already', async () => {
    const vendor = await startVendor();
    vendor.answers({ status: 404 });
    const result = await clientOf(vendor).GET('/things');
    expect(await rejection(unwrap(Promise.resolve(result)))).toBe(result.error);
  });

  it('rejects with what the call rejects with', async () => {
    const reason = new Error('mine');
    expect(await rejection(unwrap(Promise.reject(reason)))).toBe(reason);
  });

  it('also takes a result that was put together anew', async () => {
    const vendor = await startVendor();
    vendor.answers({ status: 400, json: { a: 1 } });
    const { error, response } = await clientOf(vendor).GET('/things');
    const thrown = await rejection(unwrap(Promise.resolve({ error, response })));
    expect(isApiError(thrown)).toBe(true);
    expect(thrown).toMatchObject({ status: 400, error: { a: 1 } });
  });
});

describe('an envelope that reports an error inside HTTP 200', () => {
  it('is the error of that call', async () => {
    const vendor = await startVendor();
    const body = { isError: true, statusCode: 422, responseException: { exceptionMessage: 'no' } };
    vendor.answers({ json: body });
    const client = clientOf(vendor, {}, wrapping);
    const result = await client.GET('/things');
    expect(result.error).toEqual(body);
    expect('data' in result).toBe(false);
    const error: ApiError = await rejection(unwrap(client.GET('/things')));
    expect(error.message).toBe(
      '[@x/test] GET /things → 200: the vendor rejects the call. Its reason is in error.',
    );
    expect(error.error).toEqual(body);
  });
});

describe('a result', () => {
  it('shows nothing but what openapi-fetch puts into it', async () => {
    const vendor = await startVendor();
    const result = await clientOf(vendor).GET('/things');
    expect(Object.keys(result).sort()).toEqual(['data', 'response']);
    expect(Object.getOwnPropertySymbols({ ...result })).toEqual([]);
  });
});

describe('paginate', () => {
  /** A list of `total` numbers, `size` a page; remembers which pages were asked for. */
  function list(total: number, size: number) {
    const asked: number[] = [];
    const all = Array.from({ length: total }, (_, index) => ({ id: index }));
    const pages = paginate({
      first: 1,
      load: async (page: number) => {
        asked.push(page);
        return { items: all.slice((page - 1) * size, page * size), total };
      },
      items: (page) => page.items,
      next: ({ total }, page) => (page * size < total ? page + 1 : undefined),
    });
    return { asked, pages };
  }

  it('gives all items, page by page, and loads a page only when it is needed', async () => {
    const { asked, pages } = list(5, 2);
    const ids: number[] = [];
    for await (const { id } of pages) {
      ids.push(id);
      if (id === 1) expect(asked).toEqual([1]);
    }
    expect(ids).toEqual([0, 1, 2, 3, 4]);
    expect(asked).toEqual([1, 2, 3]);
  });

  it('stops loading when the loop is left', async () => {
    const { asked, pages } = list(100, 2);
    for await (const { id } of pages) if (id === 2) break;
    expect(asked).toEqual([1, 2]);
  });

  it('gives whole pages, and starts anew each time', async () => {
    const { asked, pages } = list(3, 2);
    const lengths: number[] = [];
    for await (const page of pages.pages()) lengths.push(page.items.length);
    for await (const page of pages.pages()) lengths.push(page.items.length);
    expect(lengths).toEqual([2, 1, 2, 1]);
    expect(asked).toEqual([1, 2, 1, 2]);
  });

  it('gives nothing for an empty list', async () => {
    const { asked, pages } = list(0, 2);
    for await (const _ of pages) throw new Error('an item');
    expect(asked).toEqual([1]);
  });

  it('ends with a typed error when a page repeats, as when the vendor ignores the page number', async () => {
    const vendor = await startVendor();
    vendor.answers({ json: [{ id: 'MARKER' }] });
    const client = clientOf(vendor);
    const items: unknown[] = [];
    const pages = paginate({
      first: 1,
      load: (page: number) => unwrap(client.GET('/things', { params: { query: { page } } })),
      items: (page: unknown[]) => page,
      next: (page, number) => (page.length ? number + 1 : undefined),
      call: { provider: '@x/test', method: 'GET', path: '/things' },
    });
    const walk = async () => {
      for await (const item of pages) items.push(item);
    };
    const error = await rejection(walk());
    expect(error).toMatchObject({ name: 'RepeatedPageError', code: 'RepeatedPage' });
    expect(error.message).toBe(
      '[@x/test] GET /things: page 2 has the same items as the page before. Check the parameters of the page, and what ends the list.',
    );
    expect(items).toHaveLength(1);
    expect(vendor.calls).toHaveLength(2);
  });

  it('ends with a typed error when the same cursor comes again', async () => {
    const pages = paginate({
      first: 'a',
      load: async (cursor: string) => ({ items: [cursor], next: cursor === 'a' ? 'b' : 'a' }),
      items: (page) => page.items,
      next: (page) => page.next,
    });
    const walk = async () => {
      for await (const _ of pages);
    };
    expect(await rejection(walk())).toMatchObject({ code: 'RepeatedPage' });
  });

  it.each([
    ['counted as they are loaded', undefined, 2],
    ['by the number that the vendor knows', (cursor: number) => cursor * 10, 20],
  ])('says which page an ApiError is of, %s', async (_, number, page) => {
    const vendor = await startVendor();
    vendor.answers({ json: [{ id: 1 }] }, { status: 403, json: { why: 'MARKER' } });
    const client = clientOf(vendor);
    const pages = paginate({
      first: 1,
      load: () => unwrap(client.GET('/things')),
      items: (page: unknown[]) => page,
      next: (_, cursor) => cursor + 1,
      number,
    });
    const walk = async () => {
      for await (const _ of pages);
    };
    const error = await rejection(walk());
    expect(error).toMatchObject({ code: 'Api', status: 403, page, error: { why: 'MARKER' } });
    expect(error.message).toMatch(`[@x/test] GET /things → 403: page ${page}: the account may not do this.`);
    expect(error.cause).toMatchObject({ code: 'Api', status: 403, page: undefined });
  });

  it('passes on what the call rejects with', async () => {
    const vendor = await startVendor();
    vendor.answers({ status: 403 });
    const client = clientOf(vendor);
    const pages = paginate({
      first: 1,
      load: () => unwrap(client.GET('/things')),
      items: (page: unknown[]) => page,
      next: () => undefined,
    });
    expect(await rejection(pages.pages()[Symbol.asyncIterator]().next())).toMatchObject({
      code: 'Api',
      status: 403,
    });
  });
});

import { expect, test } from 'vitest';
import { startPortal } from './vendor.ts';

/** Tells of every refused token with HTTP 200. */
function telling() {
  return async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const response = await fetch(input, init);
    if (response.status !== 401) return response;
    await response.body?.cancel();
    return Response.json({ statusCode: 401, isError: true, message: 'Unauthorized', result: null });
  };
}

test('a token that is refused inside the envelope of an HTTP 200 is replaced, once', async () => {
  const { portal, vendor } = await startPortal({ fetch: telling() });
  expect((await portal.GET('/api/wallet')).response.status).toBe(200);
  await vendor.revokeAll();
  const { data, error } = await portal.GET('/api/wallet');
  expect(error).toBeUndefined();
  expect(data).toBeDefined();
  expect(await vendor.counters()).toMatchObject({ logins: 2 });
});

test('ten calls that meet such a refusal at once share one login', async () => {
  const { portal, vendor } = await startPortal({ fetch: telling() });
  await portal.GET('/api/wallet');
  const before = portal.auth.state().generation;
  await vendor.revokeAll();
  await Promise.all(Array.from({ length: 10 }, () => portal.GET('/api/wallet')));
  expect(portal.auth.state().generation).toBe(before! + 1);
});

test('another error inside an HTTP 200 says nothing about the token', async () => {
  let asked = 0;
  const { portal, vendor } = await startPortal({
    fetch: async (input: string | URL | Request, init?: RequestInit) => {
      if (!String(input).endsWith('/api/wallet')) return fetch(input, init);
      asked++;
      return Response.json({ statusCode: 403, isError: true, message: 'Forbidden', result: null });
    },
  });
  const { error } = await portal.GET('/api/wallet');
  expect(error).toBeDefined();
  expect([asked, (await vendor.counters()).logins]).toEqual([1, 1]);
});

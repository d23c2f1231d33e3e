import { expect, test } from 'vitest';
import { protocols, send, start } from './kit.ts';

const origin = 'http://localhost:5173';
const allowed = 'access-control-allow-origin';
const { login, token: tokenOf, data } = protocols.portal;

/** What a browser asks before a page may call with a token. */
const preflight = (url: string, from: string) =>
  send(url, {
    method: 'OPTIONS',
    headers: {
      origin: from,
      'access-control-request-method': 'PATCH',
      'access-control-request-headers': 'authorization,content-type',
    },
  });

test('a page of a named origin may call, with a token, and reads also what goes wrong', async () => {
  const { vendor } = await start('portal', { origins: [origin] });
  const asked = await preflight(vendor.url + data, origin);
  expect(asked.status).toBe(204);
  expect(asked.headers.get(allowed)).toBe(origin);
  expect(asked.headers.get('access-control-allow-headers')).toBe('authorization,content-type');
  expect(asked.headers.get('access-control-allow-methods')).toContain('PATCH');

  const token = tokenOf(await login(vendor));
  await vendor.faults.add({ kind: 'status', status: 503, times: 1 });
  for (const [path, status] of [
    [data, 503],
    [data, 200],
    ['/nowhere', 404],
    ['/__simulator/counters', 200],
  ] as const) {
    const answer = await send(vendor.url + path, { token, headers: { origin } });
    expect([answer.status, answer.headers.get(allowed)]).toEqual([status, origin]);
  }
});

test('a preflight is no request of the vendor', async () => {
  const { vendor } = await start('portal', { origins: [origin] });
  await preflight(vendor.url + data, origin);
  expect(await vendor.counters()).toMatchObject({ requests: 0, invalid: 0 });
});

test.each([
  ['another origin', [origin], 'http://localhost:8080'],
  ['any origin where none is named', [], origin],
])('%s may not', async (_, origins, from) => {
  const { vendor } = await start('portal', { origins });
  expect((await preflight(vendor.url + data, from)).headers.get(allowed)).toBeNull();
  expect((await send(vendor.url + data, { headers: { origin: from } })).headers.get(allowed)).toBeNull();
});

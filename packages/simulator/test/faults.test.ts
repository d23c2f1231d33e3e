import { expect, test } from 'vitest';
import { protocols, send, start } from './kit.ts';

const { login, token: tokenOf, data } = protocols.portal;

async function signedIn() {
  const { vendor } = await start('portal');
  const token = tokenOf(await login(vendor));
  return { vendor, token, call: () => send(vendor.url + data, { token }) };
}

test('a dropped login was processed: the vendor has issued a token that nobody got', async () => {
  const { vendor } = await start('portal');
  await vendor.faults.add({ kind: 'drop', times: 1 });
  await expect(login(vendor)).rejects.toThrow('fetch failed');
  expect(await vendor.counters()).toMatchObject({ loginRequests: 1, logins: 1, faulted: 1, inFlight: 0 });
  expect((await login(vendor)).status).toBe(200);
});

test('a dropped renewal has spent the refresh token', async () => {
  const { vendor } = await start('telematics');
  const { Result } = (await protocols.telematics.login(vendor)).body;
  const json = { AccessToken: Result.AccessToken.Token, RefreshToken: Result.RefreshToken };
  await vendor.faults.add({ kind: 'drop', on: 'renew', times: 1 });
  await expect(send(`${vendor.url}/v1/Auth/RefreshToken`, { json })).rejects.toThrow('fetch failed');
  expect((await send(`${vendor.url}/v1/Auth/RefreshToken`, { json })).status).toBe(400);
  expect((await vendor.counters()).reusedRefreshTokens).toBe(1);
});

test('a connection can also be dropped before anything happened', async () => {
  const { vendor } = await start('portal');
  await vendor.faults.add({ kind: 'drop', processed: false, times: 1 });
  await expect(login(vendor)).rejects.toThrow('fetch failed');
  expect(await vendor.counters()).toMatchObject({ loginRequests: 1, logins: 0 });
});

test('429 comes with Retry-After or without', async () => {
  const { vendor, call } = await signedIn();
  await vendor.faults.add({ kind: 'status', status: 429, retryAfter: 7, times: 1 });
  await vendor.faults.add({ kind: 'status', status: 429, times: 1 });
  const first = await call();
  expect([first.status, first.headers.get('retry-after')]).toEqual([429, '7']);
  const second = await call();
  expect([second.status, second.headers.get('retry-after')]).toEqual([429, null]);
  expect((await call()).status).toBe(200);
});

test('5xx comes in the format of the vendor, as the page of a proxy or empty', async () => {
  const { vendor, call } = await signedIn();
  await vendor.faults.add({ kind: 'status', status: 500, times: 1 });
  expect(await call()).toMatchObject({ status: 500, body: { statusCode: 500, isError: true } });
  await vendor.faults.add({ kind: 'status', status: 502, body: 'html', times: 1 });
  const page = await call();
  expect([page.status, page.headers.get('content-type')]).toEqual([502, 'text/html']);
  expect(page.text).toContain('<html>');
  await vendor.faults.add({ kind: 'status', status: 500, body: 'empty', times: 1 });
  expect(await call()).toMatchObject({ status: 500, text: '' });
});

test('a status fault processes nothing, unless it is told to', async () => {
  const { vendor } = await start('portal');
  await vendor.faults.add({ kind: 'status', status: 502, times: 1 });
  await login(vendor);
  expect((await vendor.counters()).logins).toBe(0);
  await vendor.faults.add({ kind: 'status', status: 502, processed: true, times: 1 });
  expect((await login(vendor)).status).toBe(502);
  expect((await vendor.counters()).logins).toBe(1);
});

test('HTTP 200 with a failing status in the body', async () => {
  const { vendor, call } = await signedIn();
  await vendor.faults.add({ kind: 'body-status', status: 400, times: 1 });
  expect(await call()).toMatchObject({ status: 200, body: { statusCode: 400, isError: true } });
});

test('HTML instead of JSON, and JSON that ends in the middle', async () => {
  const { vendor, call } = await signedIn();
  const whole = (await call()).text;
  await vendor.faults.add({ kind: 'html', times: 1 });
  const page = await call();
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html']);
  await vendor.faults.add({ kind: 'cut', times: 1 });
  const cut = await call().catch((error) => error);
  expect(cut).toBeInstanceOf(SyntaxError);
  expect((await call()).text).toBe(whole);
});

test('latency delays an answer and combines with other faults', async () => {
  const { vendor, call } = await signedIn();
  await vendor.faults.add({ kind: 'latency', ms: 60 }, { kind: 'status', status: 500, times: 1 });
  const before = performance.now();
  expect((await call()).status).toBe(500);
  // A timer may fire a millisecond early.
  expect(performance.now() - before).toBeGreaterThanOrEqual(59);
});

test('the most calls at once are counted', async () => {
  const { vendor, call } = await signedIn();
  await vendor.faults.add({ kind: 'latency', ms: 100 });
  await Promise.all([call(), call(), call()]);
  expect(await vendor.counters()).toMatchObject({ inFlight: 0, inFlightMax: 3 });
});

test('a fault meets only the calls that it names, after those that it skips, as often as it says', async () => {
  const { vendor, call } = await signedIn();
  await vendor.faults.add({ kind: 'status', status: 503, on: 'data', skip: 1, times: 2 });
  expect((await login(vendor)).status).toBe(200);
  const statuses = [];
  for (let time = 0; time < 4; time += 1) statuses.push((await call()).status);
  expect(statuses).toEqual([200, 503, 503, 200]);
});

test('faults can be there from the start, and be cleared', async () => {
  const { vendor } = await start('portal', {
    faults: { portal: [{ kind: 'status', status: 500, on: 'token' }] },
  });
  expect((await login(vendor)).status).toBe(500);
  await vendor.faults.clear();
  expect((await login(vendor)).status).toBe(200);
});

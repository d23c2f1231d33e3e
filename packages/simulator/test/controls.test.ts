import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { expect, test } from 'vitest';
import { vendorNames } from '../src/index.ts';
import { protocols, send, start } from './kit.ts';

const { login, token: tokenOf, data } = protocols.portal;

async function signedIn(options = {}) {
  const { vendor } = await start('portal', options);
  const token = tokenOf(await login(vendor));
  const control = (path: string, sent = {}) => send(`${vendor.url}/__simulator${path}`, sent);
  return { vendor, control, status: async () => (await send(vendor.url + data, { token })).status };
}

test('a fault is added alone or in an array', async () => {
  const { control, status } = await signedIn();
  const fault = { kind: 'status', status: 503, times: 1 };
  expect((await control('/faults', { json: fault })).status).toBe(204);
  expect([await status(), await status()]).toEqual([503, 200]);
  expect((await control('/faults', { json: [fault, fault] })).status).toBe(204);
  expect([await status(), await status(), await status()]).toEqual([503, 503, 200]);
});

test('a fault that does not exist is a 400 that names the field, and adds nothing', async () => {
  const { control, status } = await signedIn();
  const wrong = await control('/faults', { json: [{ kind: 'status', status: 503 }, { kind: 'statuss' }] });
  expect(wrong.status).toBe(400);
  expect(wrong.body.error).toContain(
    '[@x/simulator] POST /__simulator/faults → 400: fault [1].kind must be latency, drop, status,',
  );
  expect(await status()).toBe(200);
});

test.each(['', '{"which":"all"}', '{}'])('revoke-all with the body %j revokes all', async (text) => {
  const { control, status } = await signedIn();
  const headers = text ? { 'content-type': 'application/json' } : {};
  expect((await control('/revoke-all', { method: 'POST', headers, text })).status).toBe(204);
  expect(await status()).toBe(401);
});

test('revoke-all with anything else is a 400, and revokes nothing', async () => {
  const { control, status } = await signedIn();
  for (const json of [{ which: 'acces' }, { what: 'all' }, ['all'], 'all', null]) {
    expect((await control('/revoke-all', { json })).status).toBe(400);
  }
  const headers = { 'content-type': 'application/json' };
  expect((await control('/revoke-all', { headers, text: '{' })).body.error).toContain(
    '400: body is not JSON.',
  );
  expect(await status()).toBe(200);
});

test.each(vendorNames)('%s: the index lists every control, account and operation', async (name) => {
  const { vendor } = await start(name as 'portal');
  const { origin, pathname } = new URL(vendor.url);
  const { body } = await send(`${origin}/__simulator`);
  expect(body.accounts).toEqual(vendor.accounts);
  for (const { method, path } of body.controls) {
    const answer = await send(origin + path, { method });
    expect([path, answer.status < 300 || /needs|must be/.test(answer.text)]).toEqual([path, true]);
  }
  expect(body.controls.map(({ method, path }: Record<string, string>) => `${method} ${path}`)).toEqual([
    'GET /__simulator',
    'GET /__simulator/counters',
    'GET /__simulator/records',
    'POST /__simulator/faults',
    'DELETE /__simulator/faults',
    'POST /__simulator/revoke-all',
  ]);
  const paths = body.operations.map(({ path }: { path: string }) => path);
  expect(paths).toContain(pathname.replace(/\/$/, '') + protocols[name].data.split('?')[0]);
  expect((await send(`${origin}/__simulator/fault`)).body.error).toContain('GET /__simulator lists them');
});

test('controls take JSON alone, and a page of another site has no say', async () => {
  const { control, status, vendor } = await signedIn();
  const text = JSON.stringify({ kind: 'status', status: 503 });
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/jsonp',
  ]) {
    const headers = { 'content-type': type };
    expect((await control('/faults', { headers, text })).status).toBe(415);
  }
  const origin = 'https://attacker.example';
  for (const [path, method] of [
    ['/revoke-all', 'POST'],
    ['/faults', 'DELETE'],
    ['/counters', 'GET'],
    ['', 'GET'],
  ] as const) {
    expect((await control(path, { method, headers: { origin } })).status).toBe(403);
  }
  expect((await control('/faults', { headers: { origin: 'null' }, json: { kind: 'drop' } })).status).toBe(
    403,
  );
  expect(await status()).toBe(200);
  expect((await control('/counters', { headers: { origin: vendor.url } })).status).toBe(200);
});

/** Sends a GET with a `Host` of its own, which `fetch` does not allow. */
function statusFor(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers: { host }, agent: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.on('error', reject).end();
  });
}

test('a host that is not loopback is refused everywhere, and names of loopback are not', async () => {
  const { vendor } = await start('portal');
  const { port } = new URL(vendor.url);
  const strangers = [
    'rebind.example',
    `rebind.example:${port}`,
    'localhost.evil.example',
    '127.0.0.1.evil.example',
  ];
  for (const host of [...strangers, '10.0.0.1', '0.0.0.0', '[::2]']) {
    for (const path of ['/__simulator', '/__simulator/counters', data, '/simulated/echo', '/nowhere']) {
      expect([host, path, await statusFor(vendor.url + path, host)]).toEqual([host, path, 403]);
    }
  }
  expect(await vendor.counters()).toMatchObject({ requests: 0 });
  for (const host of [
    'localhost',
    `LOCALHOST:${port}`,
    'portal.localhost',
    `127.0.0.1:${port}`,
    '127.1.2.3',
    '[::1]',
  ]) {
    expect([host, await statusFor(`${vendor.url}/__simulator`, host)]).toEqual([host, 200]);
  }
});

/** The words of a command as a shell takes them apart, for words and single quotes. */
const words = (line: string) =>
  [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);

test('every control has a curl line in the README, which works', async () => {
  const { vendor, control } = await signedIn();
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const lines = [...readme.matchAll(/^curl .+$/gm)].map(([line]) => line);
  const run: string[] = [];
  for (const line of lines) {
    const rest = words(line).slice(1);
    const options: Record<string, string> = {};
    let url = '';
    while (rest.length) {
      const word = rest.shift()!;
      if (word === '-H' || word === '-d' || word === '-X') options[word] = rest.shift()!;
      else url = word;
    }
    const { '-X': method, '-H': header, '-d': text } = options;
    const headers = header ? { [header.split(': ')[0]!]: header.split(': ')[1]! } : {};
    const { pathname } = new URL(url);
    const sent = { ...(method ? { method } : {}), headers, ...(text ? { text } : {}) };
    const { status } = await send(vendor.url + pathname, sent);
    expect([line, status < 300]).toEqual([line, true]);
    run.push(`${method ?? (text ? 'POST' : 'GET')} ${pathname}`);
  }
  const { controls } = (await control('')).body;
  const named = controls.map(({ method, path }: Record<string, string>) => `${method} ${path}`);
  expect([...new Set(run)].sort()).toEqual([...named].sort());
});

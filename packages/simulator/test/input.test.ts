import { expect, test } from 'vitest';
import { type Fault, type SimulatorOptions, startSimulator, startSimulatorProcess } from '../src/index.ts';
import { start } from './kit.ts';

test.each<[unknown, string]>([
  [{ portal: { environment: 'prod' } }, 'option portal.environment must be sandbox or production'],
  [
    { portal: { webhook: { url: 'foo', secret: 's' } } },
    'option portal.webhook.url must be a URL that begins',
  ],
  [{ portal: { webhook: { url: 'http://127.0.0.1/' } } }, 'option portal.webhook needs the member "secret"'],
  [{ portal: { limit: false } }, 'option portal must not have the member "limit"'],
  [{ enviroment: 'sandbox' }, 'option "enviroment" does not exist'],
  [{ vendors: ['nobody'] }, 'option vendors[0] must be elevate, portal, telematics, core or elyssa'],
  [{ vendors: ['portal', 'portal'] }, 'option vendors must NOT have duplicate items'],
  [{ port: 99_999_999 }, 'option port must be <= 65535'],
  [{ port: 65_535 }, 'option port must leave room for a port for each vendor'],
  [{ origins: ['foo'] }, 'option origins[0] must be a web origin such as http://localhost:5173'],
  [{ origins: 'http://localhost' }, 'option origins must be array'],
  [{ lifeMs: 0 }, 'option lifeMs must be > 0'],
  [{ lifeMs: Number.NaN }, 'option lifeMs must be > 0'],
  [{ lifeMs: { portal: '60' } }, 'option lifeMs.portal must be number'],
  [{ lifeMs: { nobody: 60 } }, 'option lifeMs must not have the member "nobody"'],
  [{ loginLimit: { portal: true } }, 'option loginLimit.portal must be false'],
  [
    { loginLimit: { portal: { logins: 1, windowMs: 1 } } },
    'option loginLimit.portal needs the member "blockMs"',
  ],
  [
    { faults: { portal: [{ kind: 'statuss' }] } },
    'option faults.portal[0].kind must be latency, drop, status,',
  ],
])('wrong settings are refused by name: %j', async (settings, message) => {
  const wrong = startSimulator(settings as SimulatorOptions);
  await expect(wrong).rejects.toThrow(`[@x/simulator] ${message}`);
});

test('wrong settings are refused by name in a process of its own, too', async () => {
  const wrong = startSimulatorProcess({ portal: { environment: 'prod' as 'sandbox' } });
  await expect(wrong).rejects.toThrow('option portal.environment must be sandbox or production.');
});

test.each<[unknown, string]>([
  [
    { kind: 'statuss' },
    'fault [0].kind must be latency, drop, status, body-status, html, cut, refusal or clock-skew',
  ],
  [{}, 'fault [0] needs the member "kind"'],
  ['drop', 'fault [0] must be object'],
  [{ kind: 'status' }, 'fault [0] needs the member "status"'],
  [{ kind: 'status', status: 99 }, 'fault [0].status must be >= 200'],
  [{ kind: 'status', status: '503' }, 'fault [0].status must be integer'],
  [{ kind: 'status', status: 503, retryAfter: 'a\nb' }, 'fault [0].retryAfter must match pattern'],
  [{ kind: 'status', status: 503, body: 'xml' }, 'fault [0].body must be vendor, html or empty'],
  [{ kind: 'latency' }, 'fault [0] needs the member "ms"'],
  [{ kind: 'latency', ms: -1 }, 'fault [0].ms must be >= 0'],
  [{ kind: 'drop', times: 0 }, 'fault [0].times must be >= 1'],
  [{ kind: 'drop', on: 'logins' }, 'fault [0].on must be login, renew, revoke, data, open, token or any'],
  [{ kind: 'drop', status: 503 }, 'fault [0] must not have the member "status"'],
])('a wrong fault is refused by name, and none is added: %j', async (fault, message) => {
  const { vendor } = await start('portal');
  const good: Fault = { kind: 'status', status: 503 };
  await expect(vendor.faults.add(fault as Fault, good)).rejects.toThrow(`[@x/simulator] ${message}`);
  expect((await fetch(`${vendor.url}/api/wallet`)).status).toBe(401);
});

test('every kind of fault is accepted with all of its members', async () => {
  const { vendor } = await start('portal');
  const scope = { on: 'token', times: 1, skip: 2 } as const;
  await vendor.faults.add(
    { kind: 'latency', ms: 1, ...scope },
    { kind: 'drop', processed: false, ...scope },
    { kind: 'status', status: 429, retryAfter: 'Wed, 21 Oct 2026 07:28:00 GMT', body: 'html', ...scope },
    { kind: 'status', status: 429, retryAfter: 7, processed: true },
    { kind: 'body-status', status: 400, processed: true, ...scope },
    { kind: 'html', processed: true, ...scope },
    { kind: 'cut', ...scope },
    { kind: 'refusal', status: 403, inBody: true, empty: true, ...scope },
    { kind: 'clock-skew', ms: -1_000, ...scope },
  );
});

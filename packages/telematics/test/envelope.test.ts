import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { createTelematicsClient, isApiError, unwrap } from '../src/index.ts';

const MiB = 2 ** 20;
const pair = {
  Result: { AccessToken: { Token: 'access', ExpiresIn: 86_400 }, RefreshToken: 'refresh' },
  Status: 200,
};

/** A client whose data calls are all answered so. */
function answering(body: unknown, status = 200) {
  const sent: string[] = [];
  const client = createTelematicsClient({
    credentials: { kind: 'user', deviceToken: 'd', instanceId: 'i', instanceKey: 's3cr3t-k' },
    retries: 0,
    fetch: async (input) => {
      const { pathname } = new URL(input);
      sent.push(pathname);
      return Response.json(pathname === '/v1/Auth/Login' ? pair : body, { status });
    },
  });
  return { client, sent };
}

const rejection = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

test.each([
  ['the usual one', { Result: { a: 1 }, Status: 200, Title: '', Errors: [] }, { a: 1 }],
  ['an empty list', { Result: [], Status: 200, Title: '', Errors: [] }, []],
  ['no Result, as after a change', { Status: 200, Title: '', Errors: [] }, undefined],
  ['a null Result', { Result: null, Status: 200, Title: '', Errors: [] }, null],
  ['Status as text', { Result: { a: 1 }, Status: '200' }, { a: 1 }],
  ['lower camel case', { result: { a: 1 }, status: 200, title: '', errors: [] }, { a: 1 }],
  ['the older tracks', { Result: { a: 1, Code: 200 } }, { a: 1, Code: 200 }],
  ['Code and Message beside it', { Result: { a: 1 }, Code: 200, Message: '' }, { a: 1 }],
  ['a Result alone', { Result: 'text' }, 'text'],
  ['none, as with positions', { latitude: 1, status: 3 }, { latitude: 1, status: 3 }],
  ['none, in a list', [1], [1]],
])('the payload of an envelope comes out: %s', async (_, body, payload) => {
  const { client } = answering(body);
  expect(await client.scorings.getEco()).toEqual(payload);
  expect(await unwrap(client.GET('/statistics/v1/Scorings/individual/eco'))).toEqual(payload);
});

test.each([
  ['Status', { Result: null, Status: 422, Title: 'x', Errors: [{ Key: 'Tag', Message: 'No.' }] }],
  ['Status as text', { Status: '422', Errors: { Code: 1, Key: 'Tag', Message: 'No.' } }],
  ['Status beside a Result', { Result: { a: 1 }, Status: 500 }],
  ['status', { result: null, status: 404, title: '', errors: [] }],
  ['Code', { Result: null, Code: 400, Message: 'No.' }],
  ['Code in Result', { Result: { Code: 404 } }],
])('HTTP 200 with a failing %s is a failure', async (_, body) => {
  const { client, sent } = answering(body);
  const error = await rejection(client.scorings.getEco());
  expect(isApiError(error) && error.error).toEqual(body);
  const answer = await client.GET('/statistics/v1/Scorings/individual/eco');
  expect(answer.data).toBeUndefined();
  expect(answer.error).toEqual(body);
  expect(sent.filter((path) => path.startsWith('/v1/Auth'))).toHaveLength(1);
});

test('an answer of 50 MiB streams through without being held', { timeout: 120_000 }, async () => {
  const trip = `${JSON.stringify({ Id: 'x'.repeat(1000), Data: { UnitSystem: 'Si' } })},`.repeat(60);
  const chunks = Math.ceil((50 * MiB) / trip.length);
  const server = createServer(async (request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url === '/v1/Auth/Login') return response.end(JSON.stringify(pair));
    response.write('{"Result":{"Trips":[');
    for (let chunk = 0; chunk < chunks && !response.destroyed; chunk++) {
      // Never more than what the reader takes.
      if (!response.write(trip)) await new Promise((resolve) => response.once('drain', resolve));
    }
    response.end('{}]},"Status":200,"Title":"","Errors":[]}');
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const sources = fileURLToPath(import.meta.resolve('@tooling/configs/sources'));
  const script = fileURLToPath(new URL('stream-process.ts', import.meta.url));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const args = ['--no-warnings', '--expose-gc', '--import', sources, script, url];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const { bytes, grown } = JSON.parse(stdout) as { bytes: number; grown: number };
  console.log(`${(bytes / MiB).toFixed(1)} MiB read; what is held grew by ${(grown / MiB).toFixed(1)} MiB`);
  expect(bytes).toBeGreaterThan(50 * MiB);
  expect(grown).toBeLessThan(8 * MiB);
});

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createElevateClient } from '../src/index.ts';
import { firstPage, started } from './kit.ts';

/** A server that answers a HEAD as others answer a GET: with the type and the length of a body that does not come. */
async function answering(status: number) {
  const server = createServer((_, response) => {
    response.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': '110',
    });
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return createElevateClient({ baseUrl: `http://127.0.0.1:${port}/v1`, token: 'supplied', retries: 0 });
}

test.each([
  [200, true],
  [204, true],
  [404, false],
])('a HEAD that is answered with %d and the headers of a body is %s', async (status, there) => {
  const elevate = await answering(status);
  expect(await elevate.users.exists({ username: 'ada' })).toBe(there);
  const { data, response } = await elevate.usageRateOverrides.exists().withResponse();
  expect([data, response.status]).toEqual([there, status]);
});

test.each([400, 403, 500])(
  'a HEAD that is answered with %d is an ApiError, not an answer',
  async (status) => {
    const elevate = await answering(status);
    await expect(elevate.users.exists({ username: 'ada' })).rejects.toMatchObject({
      code: 'Api',
      status,
      method: 'HEAD',
      path: '/users',
    });
  },
);

test('a 401 to a HEAD gets a new token, and the question is asked again', async () => {
  const { elevate, simulator } = await started();
  expect(await elevate.customers.exists({ customerName: 'Customer 1' })).toBe(true);
  await simulator.elevate.revokeAll();
  expect(await elevate.customers.exists({ customerName: 'Customer 1' })).toBe(true);
  expect(await simulator.elevate.counters()).toMatchObject({ loginRequests: 2, refused: 1 });
});

test('a page that is awaited and then walked on from is asked for once', async () => {
  const { elevate, counters } = await started();
  const list = elevate.customers.list({ ...firstPage, pageSize: 10 });
  expect(await list).toHaveLength(10);
  const ids: number[] = [];
  for await (const { id } of list) ids.push(id);
  expect(ids).toHaveLength(25);
  expect((await counters()).dataCalls).toBe(3);
});

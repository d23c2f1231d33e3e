import { expect, it } from 'vitest';
import { createStubNetwork } from '../src/stub-network.ts';
import { DOCUMENT } from '../src/vendor.ts';

const url = 'http://127.0.0.1:9/customers';
const headers = { authorization: 'Bearer token' };

it('answers a URL and a Request alike, each time with a body of its own', async () => {
  const network = createStubNetwork(true);
  network.prepare(2);
  expect(await (await network.fetch(url, { headers })).text()).toBe(DOCUMENT);
  expect(await (await network.fetch(new Request(url, { headers }))).text()).toBe(DOCUMENT);
});

it('refuses a call that carries no token', async () => {
  const network = createStubNetwork(true);
  network.prepare(1);
  await expect(network.fetch(url)).rejects.toThrow('A call has no token.');
});

it('does not answer more calls than it was prepared for', async () => {
  const network = createStubNetwork(false);
  network.prepare(1);
  await network.fetch(url);
  await expect(network.fetch(url)).rejects.toThrow('no answer left');
});

import { Agent } from 'node:http';
import type { ResponseHead } from '@x/auth-core';
import { peekJson } from '@x/auth-core/internal';
// @ts-expect-error: it has no types of its own.
import nodeFetch from 'node-fetch';
import { describe, expect, it, onTestFinished } from 'vitest';
import { clientOf, startVendor, testGrant, type Vendor } from './vendor.ts';

/** A `fetch` whose bodies are streams of Node, over a pool of so many connections. */
function pooled(maxSockets = 4) {
  const agent = new Agent({ keepAlive: true, maxSockets });
  onTestFinished(() => agent.destroy());
  return (url: string, init?: RequestInit): Promise<Response> => nodeFetch(url, { ...init, agent });
}

const page = (bytes: number) => ({
  text: 'x'.repeat(bytes),
  headers: { 'content-type': 'text/html' },
});

const refusal = ({ status }: ResponseHead, body?: unknown) =>
  status === 401
    ? 'token'
    : body === undefined
      ? 'peek'
      : (body as { dead?: true } | null)?.dead
        ? 'token'
        : 'none';
const looking = {
  grant: (source: Parameters<typeof testGrant>[0]) =>
    ({ ...testGrant(source), refusal, peekBody: peekJson }) as const,
};

describe('a fetch whose bodies are streams of Node', () => {
  it.each([
    ['an answer', [{ json: { ok: true } }]],
    ['a retry', [{ status: 503, ...page(40_000) }, { json: { ok: true } }]],
    ['a refused token', [{ status: 401, json: {} }, { json: { ok: true } }]],
    [
      'a redirect',
      [{ status: 302, ...page(40_000), headers: { location: '/elsewhere' } }, { json: { ok: true } }],
    ],
    ['a refusal inside HTTP 200', [{ json: { dead: true } }, { json: { ok: true } }]],
  ])('works with %s', async (_, answers) => {
    const vendor = await startVendor();
    vendor.answers(...answers.map(retrySoon));
    const { data, response } = await clientOf(vendor, { fetch: pooled(1) }, looking).GET('/things');
    expect([response.status, data]).toEqual([200, { ok: true }]);
    expect(vendor.calls).toHaveLength(answers.length);
  });

  it.each(['text', 'arrayBuffer', 'stream'] as const)('works with parseAs %s', async (parseAs) => {
    const vendor = await startVendor();
    vendor.answers({ text: 'x'.repeat(10_000) });
    const { data } = await clientOf(vendor, { fetch: pooled() }, looking).GET('/things', { parseAs });
    if (parseAs !== 'stream') {
      expect(data).toHaveProperty(parseAs === 'text' ? 'length' : 'byteLength', 10_000);
      return;
    }
    let bytes = 0;
    for await (const chunk of data as AsyncIterable<Uint8Array>) bytes += chunk.length;
    expect(bytes).toBe(10_000);
  });
});

function retrySoon<T extends { status?: number; headers?: Record<string, string> }>(answer: T) {
  return answer.status === 503 ? { ...answer, headers: { 'retry-after': '0' } } : answer;
}

describe('a pool of connections that refused calls have filled', () => {
  it.each([1000, 20_000, 70_000, 300_000])(
    'is freed for the login, with bodies of %i bytes',
    async (bytes) => {
      const vendor = await startVendor();
      const client = clientOf(vendor, { fetch: pooled(4), retries: 0 });
      await client.GET('/things');
      refuseOnce(vendor, page(bytes));
      const answers = await Promise.all(Array.from({ length: 4 }, () => client.GET('/things')));
      expect(answers.map(({ response }) => response.status)).toEqual([200, 200, 200, 200]);
      expect(vendor.logins).toHaveLength(2);
    },
    5000,
  );

  it('is freed where the body never ends', async () => {
    const vendor = await startVendor();
    const client = clientOf(vendor, { fetch: pooled(4), retries: 0 });
    await client.GET('/things');
    refuseOnce(vendor, { endless: 'x' });
    const answers = await Promise.all(Array.from({ length: 4 }, () => client.GET('/things')));
    expect(answers.map(({ response }) => response.status)).toEqual([200, 200, 200, 200]);
  });

  it('gives an answer back whole that stands', async () => {
    const vendor = await startVendor();
    vendor.answers({ status: 401, json: { why: 'x'.repeat(30_000) } });
    const { error } = await clientOf(vendor, { fetch: pooled(4), retries: 0 }).GET('/things');
    expect((error as { why: string }).why).toHaveLength(30_000);
  });
});

/** The first token is dead, and says so with this body. */
function refuseOnce(vendor: Vendor, body: object): void {
  vendor.answers(({ headers }) =>
    headers.authorization === 'Bearer token-1' ? { status: 401, ...body } : { json: { ok: true } },
  );
}

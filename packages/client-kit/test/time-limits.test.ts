import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ResponseHead } from '@x/auth-core';
import { peekJson } from '@x/auth-core/internal';
import { virtualClock } from '@x/auth-core/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import { clientOf, rejection, startVendor, testGrant, until } from './vendor.ts';

/** A vendor on another thread, which answers after 20 ms whatever this thread does. */
async function otherThread(): Promise<string> {
  const worker = new Worker(
    `const { createServer } = require('node:http');
    createServer((request, response) => {
      request.resume().on('end', () => {
        response.setHeader('content-type', 'application/json');
        const send = () => response.end('{"token":"token-1"}');
        if (request.url === '/login' || request.url === '/ready') send();
        else setTimeout(send, 20);
      });
    }).listen(0, '127.0.0.1', function () {
      require('node:worker_threads').parentPort.postMessage(this.address().port);
    });`,
    { eval: true },
  );
  onTestFinished(async () => void (await worker.terminate()));
  const [port] = (await once(worker, 'message')) as [number];
  return `http://127.0.0.1:${port}`;
}

/** Blocks this thread. Begun where I/O has just been handled, so that timers come next. */
const block = (ms: number) =>
  new Promise<void>((resolve) => {
    setImmediate(() => {
      const until = performance.now() + ms;
      while (performance.now() < until);
      resolve();
    });
  });

describe('a thread that is busy beyond timeoutMs', () => {
  it.each([
    ['GET', 250],
    ['POST', 250],
    ['POST', 120],
  ] as const)('does not lose the answer to a %s that came in time, %i ms', async (method, ms) => {
    const url = await otherThread();
    const client = clientOf({ url }, { timeoutMs: 100, retries: 0 });
    await client.GET('/ready');
    let sent = () => {};
    const isSent = new Promise<void>((resolve) => {
      sent = resolve;
    });
    const call = client[method]('/things', {
      fetch: (...args) => {
        setTimeout(sent, 5);
        return fetch(...args);
      },
    });
    await isSent;
    await block(ms);
    expect((await call).response.status).toBe(200);
  });

  it('still ends a call that has no answer', async () => {
    const vendor = await startVendor();
    await clientOf(vendor).GET('/things');
    vendor.answers('hang');
    const call = rejection(clientOf(vendor, { timeoutMs: 50, retries: 0 }).GET('/things'));
    await block(300);
    expect((await call).code).toBe('Timeout');
  });
});

describe('a look into a body', () => {
  const refusal = (_: ResponseHead, body?: unknown) =>
    body === undefined ? 'peek' : (body as { dead?: true } | null)?.dead ? 'token' : 'none';
  const looking = {
    grant: (source: Parameters<typeof testGrant>[0]) =>
      ({ ...testGrant(source), refusal, peekBody: peekJson }) as const,
  };
  const json = { 'content-type': 'application/json' };

  it.each([200, 403])(
    'of a %i that stalls has the limit of the sending, and gives it back whole',
    async (status) => {
      const vendor = await startVendor();
      const clock = virtualClock();
      vendor.answers({ status, endless: '{"a":', headers: json });
      const client = clientOf(vendor, { clock, timeoutMs: 300, retries: 0 }, looking);
      await client.auth.getToken();
      const call = client.GET('/things', { parseAs: 'stream', deadlineMs: 5000 });
      if (status >= 400) {
        // An error is read as text, up to the deadline.
        const error = rejection(call);
        await until(() => clock.pending === 3);
        await clock.advance(5000);
        expect((await error).code).toBe('Timeout');
        return;
      }
      await until(() => clock.pending === 3);
      await clock.advance(300);
      const { data, response } = await call;
      expect(response.url).toBe(`${vendor.url}/things`);
      const { value } = await (data as ReadableStream<Uint8Array>).getReader().read();
      expect(new TextDecoder().decode(value)).toBe('{"a":');
    },
  );

  it('of a body that breaks off leaves that to the reader of the body', async () => {
    const vendor = await startVendor();
    vendor.answers({ cut: '{"a":', headers: { ...json, 'content-length': '100' } });
    const error = await rejection(clientOf(vendor, {}, looking).GET('/things'));
    expect(error).toMatchObject({ code: 'UnreadableBody', status: 200 });
    expect(error.message).toContain('the body broke off');
  });
});

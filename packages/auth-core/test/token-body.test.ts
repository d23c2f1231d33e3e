import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createTokenEngine } from '../src/index.ts';
import { testGrant } from './vendor.ts';

const MiB = 2 ** 20;
const SIZE = 300 * MiB;
const script = fileURLToPath(new URL('token-body-process.ts', import.meta.url));

/** A token endpoint that answers as told, `/small` with 2 MiB; and which of its answers were broken off. */
async function endpoint(answer: (response: ServerResponse, size: number) => unknown) {
  const broken: boolean[] = [];
  const server = createServer(async (request, response) => {
    request.resume();
    response.on('close', () => broken.push(!response.writableFinished));
    await answer(response, request.url === '/small' ? 2 * MiB : SIZE);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, broken };
}

const large = (start: string, byte: number) => async (response: ServerResponse, size: number) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const chunk = Buffer.alloc(64 * 1024, byte);
  const body = Readable.from(
    (function* () {
      yield Buffer.from(start);
      for (let left = size; left > 0; left -= chunk.length) yield chunk;
    })(),
  );
  // The reader ends the connection when it has enough.
  await pipeline(body, response).catch(() => {});
};

const packed = (status: number) => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const pack = (size: number) => brotliCompressSync(Buffer.alloc(size, 32), { params });
  // A few hundred bytes.
  const bytes = pack(SIZE);
  return (response: ServerResponse, size: number) =>
    response
      .writeHead(status, { 'content-type': 'application/json', 'content-encoding': 'br' })
      .end(size === SIZE ? bytes : pack(size));
};

describe('300 MiB from a token endpoint cost less than 16 MiB of memory', () => {
  it.each([
    ['as blanks', () => large('', 32), /large/],
    ['as one endless text in JSON', () => large('{"token":"', 120), /large/],
    ['packed into less than a kilobyte', () => packed(200), /large/],
    ['packed, beside an error', () => packed(500), /large → 500/],
  ])(
    '%s',
    async (_name, make, told) => {
      const { url } = await endpoint(make());
      const args = ['--no-warnings', '--expose-gc', script, url];
      const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 50_000 });
      const { said, grown } = JSON.parse(stdout) as { said: string[]; grown: number };
      expect(said).toEqual([expect.stringMatching(told)]);
      expect(grown).toBeGreaterThan(-16 * MiB);
      expect(grown).toBeLessThan(16 * MiB);
    },
    60_000,
  );
});

describe('the body of a token endpoint', () => {
  const engineOf = (url: string, fetch?: typeof globalThis.fetch) =>
    createTokenEngine({ grant: testGrant({ url }), fetch, policy: { flightLimitMs: 300 } });

  it('of 1 MiB is read, and of more is not, and its connection is closed', async () => {
    const answer = (length: number) => (response: ServerResponse) =>
      response.end(`{"token":"t"}${' '.repeat(length - 13)}`);
    const whole = await endpoint(answer(MiB));
    expect(await engineOf(whole.url).getToken()).toBe('t');
    const longer = await endpoint(answer(MiB + 1));
    await expect(engineOf(longer.url).getToken()).rejects.toMatchObject({ code: 'Transient' });
    const endless = await endpoint(large('', 32));
    await expect(engineOf(endless.url).getToken()).rejects.toMatchObject({ code: 'Transient' });
    await expect.poll(() => endless.broken).toEqual([true]);
  });

  it('that does not end is given up when the call is, and its connection is closed', async () => {
    const drip = await endpoint((response) => {
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    });
    await expect(engineOf(drip.url).getToken()).rejects.toThrow(/no answer in time/);
    await expect.poll(() => drip.broken).toEqual([true]);
  });

  it('is given up as well where the fetch knows no signals', async () => {
    let cancelled = 0;
    const deaf: typeof globalThis.fetch = async () =>
      new Response(new ReadableStream({ cancel: () => void cancelled++ }));
    await expect(engineOf('http://127.0.0.1:9', deaf).getToken()).rejects.toThrow(/no answer in time/);
    expect(cancelled).toBe(1);
  });

  it('may be a stream of Node, as node-fetch gives it', async () => {
    let destroyed = false;
    const over = (chunks: () => Iterable<Buffer>): typeof globalThis.fetch =>
      (async () => {
        const body = Readable.from(chunks());
        body.on('close', () => {
          destroyed = true;
        });
        return {
          status: 200,
          ok: true,
          headers: new Headers(),
          body,
          text: () => Promise.reject(new Error()),
        };
      }) as never;
    const url = 'http://127.0.0.1:9';
    const parts = ['{"token":"', 't"}'].map((part) => Buffer.from(part));
    expect(
      await engineOf(
        url,
        over(() => parts),
      ).getToken(),
    ).toBe('t');
    destroyed = false;
    const endless = function* () {
      for (;;) yield Buffer.alloc(64 * 1024, 32);
    };
    await expect(engineOf(url, over(endless)).getToken()).rejects.toMatchObject({ code: 'Transient' });
    await expect.poll(() => destroyed).toBe(true);
  });

  it('in UTF-8 may be cut anywhere, and may begin with a byte order mark', async () => {
    const bytes = Buffer.from('\ufeff{"message":"züri","token":"t"}');
    const { url } = await endpoint(async (response) => {
      for (const byte of bytes) response.write(Buffer.of(byte));
      response.end();
    });
    expect(await engineOf(url).getToken()).toBe('t');
  });
});

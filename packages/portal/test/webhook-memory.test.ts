import { fork } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const MiB = 2 ** 20;
const sources = fileURLToPath(import.meta.resolve('@tooling/configs/sources'));
const script = fileURLToPath(new URL('webhook-memory-process.ts', import.meta.url));

/** A receiver in a process of its own. */
async function start() {
  const child = fork(script, { execArgv: ['--no-warnings', '--expose-gc', '--import', sources] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const hear = async () => (await once(child, 'message'))[0] as { port: number; grown: number };
  const { port } = await hear();
  return {
    /** Sends so much, as a stranger would, as long as the server takes it, and gives the status of the answer. */
    async send(bytes: number, headers: Record<string, string>): Promise<number | undefined> {
      // With `connection: close` the server ends the connection when it has answered.
      const kept = { connection: 'keep-alive', ...headers };
      const sent = request({ port, host: '127.0.0.1', method: 'POST', headers: kept, agent: false });
      const answered = once(sent, 'response').then(([response]) => {
        response.resume();
        return response.statusCode as number;
      });
      const chunk = Buffer.alloc(64 * 1024, 120);
      const body = Readable.from(
        (function* () {
          for (let left = bytes; left > 0; left -= chunk.length) yield chunk;
        })(),
      );
      // The server ends a connection on which it has answered and nothing more is read.
      await pipeline(body, sent).catch(() => {});
      return answered;
    },
    /** By how much memory has grown at most since this was asked before. */
    async grown(): Promise<number> {
      child.send('look');
      return (await hear()).grown;
    },
  };
}

const wrong = `${'A'.repeat(43)}=`;
test.each([
  ['no signature', {}, 401],
  ['a signature that cannot be one', { 'zumrails-signature': 'x' }, 401],
  ['a wrong signature and no length', { 'zumrails-signature': wrong }, 413],
  ['a wrong signature and a length', { 'zumrails-signature': wrong, 'content-length': `${300 * MiB}` }, 413],
])(
  '300 MiB with %s cost less than 16 MiB of memory',
  async (_name, headers, status) => {
    const { send, grown } = await start();
    // What a process takes once, for code and buffers.
    await send(8 * MiB, { 'zumrails-signature': wrong });
    await grown();
    expect(await send(300 * MiB, headers as Record<string, string>)).toBe(status);
    const most = await grown();
    expect(most).toBeGreaterThanOrEqual(0);
    expect(most).toBeLessThan(16 * MiB);
  },
  60_000,
);

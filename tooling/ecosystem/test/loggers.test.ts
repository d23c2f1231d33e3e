import { Writable } from 'node:stream';
import type { Logger } from '@x/client-kit';
import pino from 'pino';
import { expect, test } from 'vitest';
import winston from 'winston';
import { startPortal } from './portal.ts';

function sink() {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { lines, stream };
}

test('pino takes the log', async () => {
  const { lines, stream } = sink();
  const logger: Logger = pino({ level: 'debug' }, stream);
  const { portal } = await startPortal({ logger });
  await portal.wallets.list();
  expect(lines.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({
      level: 30,
      msg: expect.stringContaining('[@x/portal] #1 GET /api/wallet call-answered attempt=1 status=200'),
    }),
  );
});

test('winston takes the log', async () => {
  const { lines, stream } = sink();
  const logger: Logger = winston.createLogger({
    level: 'debug',
    transports: [new winston.transports.Stream({ stream })],
  });
  const { portal } = await startPortal({ logger });
  await portal.wallets.list();
  expect(lines.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({
      level: 'info',
      message: expect.stringContaining('[@x/portal] #1 GET /api/wallet call-answered attempt=1 status=200'),
    }),
  );
});

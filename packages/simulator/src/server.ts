import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Env } from './app.ts';

/** Listens on loopback. Gives the origin and what ends the server together with its connections. */
export async function listen(
  app: Hono<Env>,
  port: number,
): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createAdaptorServer({
    fetch(request: Request, { incoming }: { incoming: Pick<IncomingMessage, 'socket'> }) {
      const { socket } = incoming;
      const connection = {
        address: socket.remoteAddress ?? '',
        local: false,
        drop: () => void socket.destroy(),
      };
      return app.fetch(request, { connection });
    },
    // Globals belong to the process, which may be a test of something else.
    overrideGlobalObjects: false,
    serverOptions: {
      maxHeaderSize: 65_536,
      // A connection that ends just when it is used again would look like a failure of the client.
      keepAliveTimeout: 60_000,
      headersTimeout: 120_000,
      requestTimeout: 0,
    },
  }) as Server;
  server.maxRequestsPerSocket = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const advice = 'Choose another, or leave it out for a free one';
      const known: Record<string, string> = { EADDRINUSE: 'is in use', EACCES: 'is not for this user' };
      const what = known[error.code ?? ''];
      reject(what ? new Error(`[@x/simulator] port ${port} ${what}. ${advice}.`) : error);
    });
    // A burst of 10,000 connections has to fit in the queue, as far as the system allows.
    server.listen({ host: '127.0.0.1', port, backlog: 16_384 }, resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { serve } from './examples/node-server.ts';

/** Serves a handler on loopback until the test ends, and gives its URL. */
export async function receive(handler: (request: Request) => Promise<Response>): Promise<string> {
  const server = serve(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/portal`;
}

/** Waits by real time, for what goes over the network. */
export async function until(condition: () => boolean): Promise<void> {
  for (let rounds = 0; !condition(); rounds++) {
    if (rounds > 3_000) throw new Error('it never became so');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

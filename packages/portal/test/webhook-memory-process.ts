import type { AddressInfo } from 'node:net';
import { createWebhookHandler } from '../src/index.ts';
import { serve } from './examples/node-server.ts';

/** Receives webhooks in a process of its own, and says by how much its resident memory has ever grown since the last time. */
const server = serve(createWebhookHandler({ secret: 's3cr3t-webhook', handle: () => {}, onError: () => {} }));
server.keepAliveTimeout = 100;
let before = 0;
let most = 0;
const look = () => {
  most = Math.max(most, process.memoryUsage.rss());
};
setInterval(look, 2).unref();
process.on('message', () => {
  look();
  process.send!({ grown: most - before });
  (globalThis as { gc?(): void }).gc?.();
  before = process.memoryUsage.rss();
  most = before;
});
process.on('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => process.send!({ port: (server.address() as AddressInfo).port }));

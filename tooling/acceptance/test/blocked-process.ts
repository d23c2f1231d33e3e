import type { VendorName } from '@x/simulator';
import { vendors } from './clients.ts';

/** One client in a process whose main thread is blocked for a while between two calls; and what it saw. */
const { name, url, accounts, blockMs } = JSON.parse(process.argv[2]!) as BlockedTask;
const vendor = vendors.find((each) => each.name === name)!;

export interface BlockedTask {
  name: VendorName;
  url: string;
  accounts: never;
  blockMs: number;
}

const client = vendor.create(url, accounts, { keepAlive: 'worker' });
const call = async () => (await vendor.read(client)).response.status;
const before = await call();
const first = client.auth.peek();
// The worker starts with the first call, and needs this thread no more once it has renewed without being asked.
while (client.auth.peek() === first) await new Promise((resolve) => setTimeout(resolve, 50));
const started = client.auth.peek();
// Blocked as by a long calculation, without taking the processor from the worker.
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, blockMs);
const peeked = client.auth.peek();
const after = await call();
await client.auth.close();
const meanwhile = peeked !== undefined && peeked !== started;
console.log(JSON.stringify({ before, after, renewed: { before: started !== undefined, meanwhile } }));

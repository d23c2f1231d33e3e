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
/** A worker that is still being started has no lease to give. */
const call = async (): Promise<number> => {
  for (let tries = 0; ; tries++) {
    try {
      return (await vendor.read(client)).response.status;
    } catch (error) {
      if ((error as { code?: string }).code !== 'LeaseUnavailable' || tries === 10) throw error;
    }
  }
};
const before = await call();
// The worker starts with the first call, and needs this thread no more once it has renewed without being asked. On a
// busy machine the token can be over before that, and then a call has to bring the next one.
let first = client.auth.peek();
while (client.auth.peek() === first) {
  await new Promise((resolve) => setTimeout(resolve, 50));
  if (client.auth.peek() !== undefined) continue;
  await call();
  first = client.auth.peek();
}
const started = client.auth.peek();
// Blocked as by a long calculation, without taking the processor from the worker.
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, blockMs);
const peeked = client.auth.peek();
const after = await call();
await client.auth.close();
const meanwhile = peeked !== undefined && peeked !== started;
console.log(JSON.stringify({ before, after, renewed: { before: started !== undefined, meanwhile } }));

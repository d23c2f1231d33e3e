import { createTelematicsClient } from '../src/index.ts';

/** Reads a long answer as a stream, in a process of its own, and says how long it was and by how much what is held has grown. */
const client = createTelematicsClient({
  baseUrl: process.argv[2],
  credentials: { kind: 'user', deviceToken: 'd', instanceId: 'i', instanceKey: 's3cr3t-k' },
});
const EVERY = 2 ** 21;
const body = { StartDate: '2026-01-05', EndDate: '2026-01-18' };
const collect = () => (globalThis as { gc?(): void }).gc!();

/** What is held: garbage is none of it. */
function held(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function read(): Promise<{ bytes: number; grown: number }> {
  const before = held();
  let bytes = 0;
  let most = before;
  let looked = 0;
  const { data } = await client.POST('/trips/get/v1/', { body, parseAs: 'stream' });
  for await (const chunk of data as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes < looked + EVERY) continue;
    looked = bytes;
    most = Math.max(most, held());
  }
  return { bytes, grown: most - before };
}

// What a process takes once, for code and buffers.
await read();
process.stdout.write(JSON.stringify(await read()));

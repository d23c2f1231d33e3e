import { fileStore } from '@x/auth-core/file';
import { type CoreClientOptions, createCoreClient } from '../src/index.ts';

/** A process whose main thread is blocked for a while between two calls. */
const { options, folder, blockMs } = JSON.parse(process.argv[2]!) as {
  options: CoreClientOptions;
  folder: string;
  blockMs: number;
};
const core = createCoreClient({
  ...options,
  store: fileStore({ path: folder, key: Buffer.alloc(32, 7) }),
  keepAlive: 'worker',
});
const call = async () => (await core.GET('/object/objectType')).response.status;

const before = { token: core.auth.peek(), status: await call(), first: core.auth.peek() };
await new Promise((resolve) => setTimeout(resolve, 1000));
// As by a long calculation, without taking the processor from the worker.
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, blockMs);
const peeked = core.auth.peek();
const status = await call();
await core.auth.close();
process.stdout.write(
  JSON.stringify({
    before: before.status,
    changed: peeked !== before.first,
    held: peeked !== undefined,
    status,
  }),
);

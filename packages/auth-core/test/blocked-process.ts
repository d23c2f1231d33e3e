import { existsSync } from 'node:fs';
import { fileStore } from '../src/file.ts';
import { workerKeepAlive } from '../src/worker.ts';
import { createTestClient, type WorkerEngineData } from './worker-engine.ts';

/** What the process is told to do. */
export interface BlockedProcessTask {
  data: WorkerEngineData;
  file?: { path: string; key: string };
  /** It is blocked until this file is there, and for a minute at most; left out: not at all. */
  blockedUntil?: string;
  /** How it ends: not at all, so that it ends where nothing keeps it alive, or by `close()`. */
  end: 'nothing' | 'close';
}

const { data, file, blockedUntil, end } = JSON.parse(process.argv[2]!) as BlockedProcessTask;
const events: string[] = [];
const module = new URL('./worker-engine.ts', import.meta.url);
const engine = createTestClient({
  ...data,
  store: file && fileStore(file),
  keepAlive: workerKeepAlive({ module, data }),
  onEvent: (event) => events.push(event.type === 'obtained' ? `obtained by ${event.call}` : event.type),
});
const before = await engine.getToken();
// The worker starts with the first call, and needs this thread no more once it has renewed without being asked.
while (blockedUntil && engine.peek() === before) await new Promise((resolve) => setTimeout(resolve, 20));
const limit = performance.now() + 60_000;
// As by a long calculation, without taking the processor from the worker.
const never = new Int32Array(new SharedArrayBuffer(4));
while (blockedUntil && !existsSync(blockedUntil) && performance.now() < limit) Atomics.wait(never, 0, 0, 20);
// In this very turn: no promise, no message.
const peeked = engine.peek();
const after = await engine.getToken();
if (end === 'close') await engine.close();
process.stdout.write(JSON.stringify({ before, peeked, after, events }));

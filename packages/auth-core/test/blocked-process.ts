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
  onEvent: (event) => events.push(event.type === 'renewed' ? `renewed by ${event.call}` : event.type),
});
const before = await engine.getToken();
// So that the worker has its module; nobody knows when a main thread is blocked.
await new Promise((resolve) => setTimeout(resolve, 1000));
const limit = performance.now() + 60_000;
while (blockedUntil && !existsSync(blockedUntil) && performance.now() < limit);
// In this very turn: no promise, no message.
const peeked = engine.peek();
const after = await engine.getToken();
if (end === 'close') await engine.close();
process.stdout.write(JSON.stringify({ before, peeked, after, events }));

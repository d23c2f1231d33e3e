import { fileStore } from '../src/file.ts';
import { workerKeepAlive } from '../src/worker.ts';
import { createTestClient, type WorkerEngineData } from './worker-engine.ts';

/** What the process is told to do. */
export interface BlockedProcessTask {
  data: WorkerEngineData;
  file?: { path: string; key: string };
  /** For how long it is blocked, in milliseconds. */
  blockMs: number;
  /** How it ends: not at all, so that it ends where nothing keeps it alive, or by `close()`. */
  end: 'nothing' | 'close';
}

const { data, file, blockMs, end } = JSON.parse(process.argv[2]!) as BlockedProcessTask;
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
const until = performance.now() + blockMs;
while (performance.now() < until);
// In this very turn: no promise, no message.
const peeked = engine.peek();
const after = await engine.getToken();
if (end === 'close') await engine.close();
process.stdout.write(JSON.stringify({ before, peeked, after, events }));

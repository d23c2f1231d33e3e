import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { INTERNALS } from '../engine/internals.ts';
import type { EngineInternals, TokenEngine } from '../engine/types.ts';
import { isAuthError } from '../errors.ts';
import type { AuthEvent } from '../events.ts';
import { fileStore } from '../stores/file/file-store.ts';
import type { TokenStore } from '../stores/ledger.ts';
import { memoryStore } from '../stores/memory-store.ts';
import type { FromWorker, ToWorker, WorkerTask } from './worker-messages.ts';

/**
 * The worker thread of `keepAlive`: makes the engine of the main thread once more, on the same store, and lets its
 * timer renew. The main thread can be blocked as long as it likes.
 */
const { module, factory, data, place, news, counter } = workerData as WorkerTask;
const main = parentPort as MessagePort;
const sent = new Int32Array(counter);
const say = (message: FromWorker) => main.postMessage(message);

const store: TokenStore | undefined =
  place === 'memory' ? memoryStore() : place === 'module' ? undefined : fileStore(place.file);
let engine: (TokenEngine & { [INTERNALS]: EngineInternals }) | undefined;
let told = 0;

/** Shows the main thread the record that was just written. */
function tell(): void {
  const { key, record } = engine?.[INTERNALS].snapshot() ?? {};
  if (!record || record.version <= told) return;
  told = record.version;
  news.postMessage({ key, record });
  Atomics.add(sent, 0, 1);
}

function onEvent(event: AuthEvent): void {
  say({ type: 'event', event });
  if (event.type === 'obtained') tell();
}

async function reload(): Promise<void> {
  await engine?.[INTERNALS].refreshFromStore().catch(() => {});
}

main.on('message', async (message: ToWorker) => {
  if (message.type === 'reload') await reload();
  else if (message.type === 'call') {
    const call = store?.[message.call] as (...values: unknown[]) => unknown;
    say({ type: 'answer', id: message.id, value: await call(...message.values) });
  } else {
    await engine?.close();
    process.exit();
  }
});

async function make(): Promise<void> {
  const made = (await import(module)) as Record<string, unknown>;
  const names = factory ? [factory] : Object.keys(made).filter((name) => /^create\w+Client$/.test(name));
  const create = names.length === 1 ? made[names[0]!] : undefined;
  if (typeof create !== 'function') throw Object.assign(new Error(), { code: 'ERR_NO_FACTORY' });
  const result = await create({ ...data, store, keepAlive: 'timer', onEvent });
  engine = result.auth ?? result;
  if (!engine?.[INTERNALS]) throw Object.assign(new Error(), { code: 'ERR_NO_ENGINE' });
  await reload();
  say({ type: 'ready' });
}

make().catch((error) => {
  // Any other message may quote what the module was called with.
  const message = isAuthError(error) ? error.message : `${error?.code ?? error?.name}`;
  say({ type: 'failed', message });
});

import type { MessagePort } from 'node:worker_threads';
import type { AuthEvent } from '../events.ts';
import type { StorePort } from '../stores/contract.ts';
import type { FileStoreOptions } from '../stores/file/file-store.ts';

/** What a worker thread is started with. */
export interface WorkerTask {
  /** URL of the module that makes the engine. */
  module: string;
  /** Name of its export; left out: the only one called `create…Client`. */
  factory: string | undefined;
  /** What the export is called with. */
  data: object;
  /** Where tokens are kept: in files, in the worker's memory, or wherever the module keeps them. */
  place: { file: FileStoreOptions } | 'memory' | 'module';
  /** Gets every record that the worker has written. */
  news: MessagePort;
  /** Counts what was sent to `news`, so that asking for it costs nothing. */
  counter: SharedArrayBuffer;
}

/** A call to the worker's memory. */
export type StoreCall = Exclude<keyof StorePort, 'report'>;

/** From the main thread. */
export type ToWorker =
  | { type: 'call'; id: number; call: StoreCall; values: unknown[] }
  | { type: 'reload' }
  | { type: 'stop' };

/** To the main thread. */
export type FromWorker =
  | { type: 'answer'; id: number; value: unknown }
  | { type: 'ready' }
  | { type: 'event'; event: AuthEvent }
  | { type: 'failed'; message: string };

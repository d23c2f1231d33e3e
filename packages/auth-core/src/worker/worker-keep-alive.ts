import { createRequire } from 'node:module';
import type { MessagePort, Worker } from 'node:worker_threads';
import type { KeepAlive, RecordUpdate, Renewer, WorkerKeepAliveOptions } from '../engine/keep-alive.ts';
import { MisconfiguredError } from '../errors.ts';
import type { AuthListener } from '../events.ts';
import { defineStore } from '../stores/define-store.ts';
import { fileOptionsOf } from '../stores/file/file-options.ts';
import type { TokenStore } from '../stores/ledger.ts';
import { memoryStore } from '../stores/memory-store.ts';
import type { FromWorker, StoreCall, ToWorker, WorkerTask } from './worker-messages.ts';

export type { WorkerKeepAliveOptions };

const NAME = '@x/auth-core/worker';
/** Options of a client that the worker does without. */
const LEFT_OUT = ['keepAlive', 'onEvent', 'store', 'headers', 'limiter', 'logger', 'logLevel'];
/**
 * Loads a module of Node when it is needed. Importing them all would cost each client that has no worker, and in a bundle
 * of CommonJS, where this file has no address, all clients.
 */
const load = (name: string) => createRequire(import.meta.url)(name);
const threads = () => load('node:worker_threads') as typeof import('node:worker_threads');
/** A worker that is not ready by then is given up. Long, since a busy machine starts one slowly. */
const START_LIMIT_MS = 30_000;
/** A renewal under way is let finish; no vendor is waited for longer than this. */
const STOP_LIMIT_MS = 30_000;

/**
 * Renews in a worker thread, also while this one is blocked; the next call here has the new token without waiting. The
 * worker makes the same client once more, so the credentials and options have to be plain data. It starts with the first
 * call, does not keep the process alive, and ends with `close()`.
 */
export function workerKeepAlive(options: WorkerKeepAliveOptions = {}): KeepAlive {
  return {
    attach({ store, emit }) {
      const { module, factory, data = {}, opensStore } = options;
      if (module === undefined) {
        throw misconfigured(
          'there is no module that could make the engine in the worker. Pass module and factory',
        );
      }
      const file = store && fileOptionsOf(store);
      if (store && !file && !opensStore) {
        throw misconfigured(
          'the store cannot be handed to a worker thread. Pass fileStore(), or a module that opens the store itself, with opensStore: true',
        );
      }
      assertPlain(data);
      const place = opensStore ? 'module' : file ? { file } : 'memory';
      return new WorkerRenewer({ module: urlOf(module), factory, data, place }, store, emit);
    },
    forClient(name, given) {
      const plain = Object.entries(given).filter(([option]) => !LEFT_OUT.includes(option));
      // Its events are told, and logged, on this side.
      const data = { ...Object.fromEntries(plain), logLevel: 'off' };
      return workerKeepAlive({ module: name, data, ...options });
    },
  };
}

function misconfigured(message: string): MisconfiguredError {
  return new MisconfiguredError({ name: NAME, message: `${message}.` });
}

function assertPlain(data: object): void {
  for (const [option, value] of Object.entries(data)) {
    try {
      structuredClone(value);
    } catch {
      throw misconfigured(
        `the option ${option} is or holds a function, which cannot be handed to a worker thread. Pass plain data, or keepAlive: 'timer'`,
      );
    }
  }
}

/** The URL of a module, as the main script of the process would find it. */
function urlOf(module: string | URL): string {
  const text = String(module);
  if (/^(file|data|node):/.test(text)) return text;
  const from = process.argv[1] ?? `${process.cwd()}/main.js`;
  try {
    const { pathToFileURL } = load('node:url') as typeof import('node:url');
    return pathToFileURL(createRequire(pathToFileURL(from)).resolve(text)).href;
  } catch {
    throw misconfigured(
      `the worker cannot find ${text} from ${from}. Pass module: import.meta.resolve('${text}')`,
    );
  }
}

class WorkerRenewer implements Renewer {
  readonly store: TokenStore;
  readonly #task: Omit<WorkerTask, 'news' | 'counter'>;
  readonly #emit: AuthListener;
  readonly #counter = new SharedArrayBuffer(4);
  readonly #sent = new Int32Array(this.#counter);
  readonly #calls = new Map<number, (value: unknown) => void>();
  /** Where tokens are kept when the worker that kept them is gone. */
  readonly #fallback = memoryStore();
  #seen = 0;
  #lastCall = 0;
  #worker: Worker | undefined;
  #updates: MessagePort | undefined;
  #renews = false;
  #ended: Promise<void> | undefined;
  /** Resolves when the worker is ready, or will never be. */
  #settled: Promise<void> | undefined;
  #settle = () => {};
  #isStopping = false;

  constructor(task: Omit<WorkerTask, 'news' | 'counter'>, given: TokenStore | undefined, emit: AuthListener) {
    this.#task = task;
    this.#emit = emit;
    this.store = given ?? this.#memory();
  }

  get renews(): boolean {
    return this.#renews;
  }

  start(): void {
    if (this.#ended) return;
    const message = `it was not ready within ${START_LIMIT_MS / 1000} s`;
    const limit = setTimeout(() => this.#giveUp(message), START_LIMIT_MS);
    this.#settled = new Promise<void>((resolve) => {
      this.#settle = resolve;
    }).then(() => clearTimeout(limit));
    const { MessageChannel, Worker } = threads();
    const { port1, port2 } = new MessageChannel();
    this.#updates = port1;
    const workerData: WorkerTask = { ...this.#task, news: port2, counter: this.#counter };
    const source = import.meta.url.endsWith('.ts') ? './worker-thread.ts' : './worker-thread.js';
    const url = new URL(source, import.meta.url);
    const started = new Worker(url, { workerData, transferList: [port2], name: NAME });
    this.#worker = started;
    this.#ended = new Promise((resolve) => started.once('exit', () => resolve()));
    started.on('message', (received: FromWorker) => this.#listen(received));
    // Without its message, which may quote what the module was called with.
    started.on('error', (error) => this.#end((error as NodeJS.ErrnoException).code ?? (error as Error).name));
    started.on('exit', () => this.#end(undefined));
    started.unref();
    port1.unref();
  }

  nextUpdate(): RecordUpdate | undefined {
    if (this.#seen === Atomics.load(this.#sent, 0) || !this.#updates) return undefined;
    const received = threads().receiveMessageOnPort(this.#updates);
    this.#seen++;
    return received?.message as RecordUpdate | undefined;
  }

  notifyChanged(): void {
    this.#say({ type: 'reload' });
  }

  async stop(): Promise<void> {
    const last = this.#worker;
    if (!last) return;
    this.#isStopping = true;
    last.ref();
    this.#say({ type: 'stop' });
    const timer = setTimeout(() => void last.terminate(), STOP_LIMIT_MS);
    await this.#ended;
    clearTimeout(timer);
    this.#updates?.close();
  }

  #say(message: ToWorker): void {
    this.#worker?.postMessage(message);
  }

  #listen(message: FromWorker): void {
    if (message.type === 'ready') {
      this.#renews = true;
      this.#settle();
    } else if (message.type === 'event') this.#emit(message.event);
    else if (message.type === 'answer') {
      this.#calls.get(message.id)?.(message.value);
      this.#calls.delete(message.id);
    } else this.#giveUp(message.message);
  }

  #giveUp(message: string): void {
    void this.#worker?.terminate();
    this.#end(message);
  }

  #end(message: string | undefined): void {
    if (!this.#worker) return;
    this.#renews = false;
    this.#worker = undefined;
    this.#settle();
    for (const answer of this.#calls.values()) answer(undefined);
    this.#calls.clear();
    if (!this.#isStopping) this.#emit({ type: 'worker-ended', message });
  }

  /** The memory of the worker, which this thread shares. */
  #memory(): TokenStore {
    const memory = defineStore({
      get: (key) => this.#call('get', key) as ReturnType<TokenStore['get']>,
      compareAndSet: (key, version, record) =>
        this.#call('compareAndSet', key, version, record) as Promise<boolean>,
      takeLease: (key, lease) => this.#call('takeLease', key, lease) as ReturnType<TokenStore['takeLease']>,
      releaseLease: (key, nonce) => this.#call('releaseLease', key, nonce) as Promise<void>,
      fingerprint: (secret, like) => this.#call('fingerprint', secret, like) as Promise<string>,
    });
    // The memory of a worker that is still starting would answer too late to count as a store that works.
    const open: TokenStore['open'] = async (name, tools) => {
      this.start();
      await this.#settled;
      return memory.open(name, tools);
    };
    return { ...memory, open };
  }

  async #call(call: StoreCall, ...values: unknown[]): Promise<unknown> {
    this.start();
    if (this.#worker) {
      const id = ++this.#lastCall;
      const answered = new Promise((resolve) => this.#calls.set(id, resolve));
      this.#say({ type: 'call', id, call, values });
      const answer = await answered;
      if (this.#worker) return answer;
    }
    return (this.#fallback[call] as (...values: unknown[]) => unknown)(...values);
  }
}

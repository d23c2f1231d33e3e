import { createRequire } from 'node:module';
import type { MessagePort, Worker } from 'node:worker_threads';
import type { KeepAlive, KeepAliveHelper, News, WorkerKeepAliveOptions } from '../engine/keep-alive.ts';
import { MisconfiguredError } from '../errors.ts';
import type { AuthListener } from '../events.ts';
import { fileOptionsOf } from '../stores/file/file-options.ts';
import type { TokenStore } from '../stores/ledger.ts';
import { memoryStore } from '../stores/memory-store.ts';
import { defineStore } from '../stores/shared-ledger.ts';
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
      return helper({ module: urlOf(module), factory, data, place }, store, emit);
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

function helper(
  task: Omit<WorkerTask, 'news' | 'counter'>,
  given: TokenStore | undefined,
  emit: AuthListener,
): KeepAliveHelper {
  const counter = new SharedArrayBuffer(4);
  const sent = new Int32Array(counter);
  const calls = new Map<number, (value: unknown) => void>();
  let seen = 0;
  let lastCall = 0;
  let worker: Worker | undefined;
  let news: MessagePort | undefined;
  let renews = false;
  let ended: Promise<void> | undefined;
  /** Resolves when the worker is ready, or will never be. */
  let settled: Promise<void> | undefined;
  let settle = () => {};
  let stopping = false;
  /** Where tokens are kept when the worker that kept them is no more. */
  const fallback = memoryStore();

  const say = (message: ToWorker) => worker?.postMessage(message);

  const end = (message: string | undefined) => {
    if (!worker) return;
    renews = false;
    worker = undefined;
    settle();
    for (const answer of calls.values()) answer(undefined);
    calls.clear();
    if (!stopping) emit({ type: 'worker-ended', message });
  };

  const giveUp = (message: string) => {
    void worker?.terminate();
    end(message);
  };

  const listen = (message: FromWorker) => {
    if (message.type === 'ready') {
      renews = true;
      settle();
    } else if (message.type === 'event') emit(message.event);
    else if (message.type === 'answer') {
      calls.get(message.id)?.(message.value);
      calls.delete(message.id);
    } else giveUp(message.message);
  };

  const start = () => {
    if (ended) return;
    const limit = setTimeout(giveUp, START_LIMIT_MS, `it was not ready within ${START_LIMIT_MS / 1000} s`);
    settled = new Promise<void>((resolve) => {
      settle = resolve;
    }).then(() => clearTimeout(limit));
    const { MessageChannel, Worker } = threads();
    const channel = new MessageChannel();
    news = channel.port1;
    const workerData: WorkerTask = { ...task, news: channel.port2, counter };
    const source = import.meta.url.endsWith('.ts') ? './worker-thread.ts' : './worker-thread.js';
    const started = new Worker(new URL(source, import.meta.url), {
      workerData,
      transferList: [channel.port2],
      name: NAME,
    });
    worker = started;
    ended = new Promise((resolve) => started.once('exit', () => resolve()));
    started.on('message', listen);
    // Without its message, which may quote what the module was called with.
    started.on('error', (error) => end((error as NodeJS.ErrnoException).code ?? (error as Error).name));
    started.on('exit', () => end(undefined));
    started.unref();
    channel.port1.unref();
  };

  /** A call to the memory of the worker. */
  const remote = async (call: StoreCall, ...values: unknown[]): Promise<unknown> => {
    start();
    if (worker) {
      const id = ++lastCall;
      const answered = new Promise((resolve) => calls.set(id, resolve));
      say({ type: 'call', id, call, values });
      const answer = await answered;
      if (worker) return answer;
    }
    return (fallback[call] as (...values: unknown[]) => unknown)(...values);
  };
  const memory = defineStore({
    get: (key) => remote('get', key) as ReturnType<TokenStore['get']>,
    compareAndSet: (key, version, record) =>
      remote('compareAndSet', key, version, record) as Promise<boolean>,
    takeLease: (key, lease) => remote('takeLease', key, lease) as ReturnType<TokenStore['takeLease']>,
    releaseLease: (key, nonce) => remote('releaseLease', key, nonce) as Promise<void>,
    fingerprint: (secret, like) => remote('fingerprint', secret, like) as Promise<string>,
  });

  /** The memory of a worker that is still starting would answer too late to count as a store that works. */
  const openWhenReady: TokenStore['open'] = async (name, tools) => {
    start();
    await settled;
    return memory.open(name, tools);
  };

  return {
    store: given ?? { ...memory, open: openWhenReady },
    get renews() {
      return renews;
    },
    start,
    news() {
      if (seen === Atomics.load(sent, 0) || !news) return undefined;
      const received = threads().receiveMessageOnPort(news);
      seen++;
      return received?.message as News | undefined;
    },
    told: () => say({ type: 'look' }),
    async stop() {
      if (!worker) return;
      stopping = true;
      const last = worker;
      last.ref();
      say({ type: 'stop' });
      const timer = setTimeout(() => void last.terminate(), STOP_LIMIT_MS);
      await ended;
      clearTimeout(timer);
      news?.close();
    },
  };
}

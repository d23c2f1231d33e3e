import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel, type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fileStore } from '../src/file.ts';
import { type AuthEvent, type StoredRecord, TransientError } from '../src/index.ts';
import { type VirtualClock, virtualClock } from '../src/testing.ts';
import type { FromWorker, ToWorker, WorkerTask } from '../src/worker/worker-messages.ts';
import { startVendor, type TestVendor, until } from './vendor.ts';
import { createTestClient } from './worker-engine.ts';

/*
 * What runs in the worker thread, in this one: its messages over real ports, on a clock that the test moves. The thread
 * itself is in keep-alive-worker.test.ts.
 */

const KEY = Buffer.alloc(32, 7).toString('base64');
const MODULE = new URL('./worker-engine.ts', import.meta.url).href;

let clock: VirtualClock;
let vendor: TestVendor;
let folder: string;
let channel: MessageChannel;
let newsChannel: MessageChannel;
let counter: SharedArrayBuffer;
let said: FromWorker[];
let exits: number;

beforeEach(async () => {
  clock = virtualClock();
  vendor = await startVendor({ now: clock.now });
  folder = mkdtempSync(join(tmpdir(), 'auth-core-'));
  channel = new MessageChannel();
  newsChannel = new MessageChannel();
  counter = new SharedArrayBuffer(4);
  said = [];
  channel.port2.on('message', (message) => said.push(message));
  exits = 0;
  vi.spyOn(process, 'exit').mockImplementation((() => {
    exits += 1;
  }) as never);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.doUnmock('node:worker_threads');
  for (const { port1, port2 } of [channel, newsChannel]) for (const port of [port1, port2]) port.close();
  rmSync(folder, { recursive: true });
  await vendor.close();
});

const file = () => ({ path: join(folder, 'tokens'), key: KEY });
const tell = (message: ToWorker) => channel.port2.postMessage(message);
const last = () => said.at(-1);

/** Starts what the thread runs, and waits until it has said how that went. */
async function start(task: Partial<Omit<WorkerTask, 'data'>> & { data?: object } = {}): Promise<FromWorker> {
  const workerData: WorkerTask = {
    module: MODULE,
    factory: undefined,
    place: 'memory',
    news: newsChannel.port1 as MessagePort,
    counter,
    ...task,
    data: { url: vendor.url, clock, ...task.data },
  };
  vi.resetModules();
  vi.doMock('node:worker_threads', () => ({ parentPort: channel.port1, workerData }));
  await import('../src/worker/worker-thread.ts');
  await until(() => said.some(({ type }) => type === 'ready' || type === 'failed'));
  return said.find(({ type }) => type === 'ready' || type === 'failed')!;
}

const events = () =>
  said.flatMap((message) => (message.type === 'event' ? [message.event as AuthEvent] : []));

it.each([
  ['an engine', undefined],
  ['a client that has one', 'clientWithEngine'],
])('renews what is in the files, by %s, and shows the record that it wrote', async (_name, factory) => {
  const main = createTestClient({ url: vendor.url, clock, store: fileStore(file()) });
  await main.getToken();
  expect(await start({ factory, place: { file: file() } })).toEqual({ type: 'ready' });
  await clock.advance(14 * 60_000);
  await until(() => events().some(({ type }) => type === 'obtained'));
  const { message } = receiveMessageOnPort(newsChannel.port2) as {
    message: { key: string; record: StoredRecord };
  };
  expect(message.record.token?.accessToken).toBe('renewed-1');
  expect(new Int32Array(counter)[0]).toBe(1);
  expect(vendor.count('/renew')).toBe(1);
  tell({ type: 'stop' });
  await until(() => exits === 1);
  await main.close();
});

it('hears of a login of the main thread when it is told to look, and not before', async () => {
  await start({ place: { file: file() } });
  const main = createTestClient({ url: vendor.url, clock, store: fileStore(file()) });
  await main.getToken();
  await clock.advance(14 * 60_000);
  expect(vendor.count('/renew')).toBe(0);
  tell({ type: 'reload' });
  await until(() => vendor.count('/renew') === 1);
  await until(() => events().some(({ type }) => type === 'obtained'));
  tell({ type: 'stop' });
  await until(() => exits === 1);
  await main.close();
});

it('is the memory of the main thread where there is no store', async () => {
  await start();
  const record = { version: 1, generation: 1, epoch: 0 };
  tell({ type: 'call', id: 1, call: 'compareAndSet', values: ['account', 0, record] });
  await until(() => last()?.type === 'answer');
  expect(last()).toEqual({ type: 'answer', id: 1, value: true });
  tell({ type: 'call', id: 2, call: 'get', values: ['account'] });
  await until(() => said.some((message) => message.type === 'answer' && message.id === 2));
  expect(last()).toEqual({ type: 'answer', id: 2, value: record });
});

it('leaves the store to a module that opens one itself', async () => {
  expect(await start({ place: 'module', data: { store: fileStore(file()) } })).toEqual({ type: 'ready' });
});

it.each<[string, Partial<WorkerTask>, string]>([
  ['no factory', { module: 'data:text/javascript,export const other = 1' }, 'ERR_NO_FACTORY'],
  [
    'several factories',
    { module: 'data:text/javascript,export const createAClient = 1, createBClient = 2' },
    'ERR_NO_FACTORY',
  ],
  [
    'a factory that makes something else',
    { module: 'data:text/javascript,export const createAClient = () => ({})' },
    'ERR_NO_ENGINE',
  ],
  [
    'a factory that fails with what it was given',
    { module: 'data:text/javascript,export const createAClient = () => { throw new TypeError("s3cr3t") }' },
    'TypeError',
  ],
  [
    'a factory that fails with a code',
    {
      module:
        'data:text/javascript,export const createAClient = () => { throw Object.assign(new Error("s3cr3t"), { code: "EACCES" }) }',
    },
    'EACCES',
  ],
])('says of a module with %s no more than what is safe', async (_name, task, message) => {
  expect(await start(task)).toEqual({ type: 'failed', message });
});

it('hands on the message of an error that was made to be read', async () => {
  const error = new TransientError({ name: 'test', message: 'not now' });
  vi.stubGlobal('failing', () => {
    throw error;
  });
  const module = 'data:text/javascript,export const createAClient = () => globalThis.failing()';
  expect(await start({ module })).toEqual({ type: 'failed', message: error.message });
  vi.unstubAllGlobals();
});

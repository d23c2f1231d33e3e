import { getEventListeners, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clientOf, rejection, startVendor, until } from './vendor.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Lets the collector run, and what it sets off. */
async function collected(): Promise<void> {
  for (let round = 0; round < 6; round++) {
    collect();
    await sleep(5);
  }
}

afterEach(() => vi.unstubAllGlobals());

/** What Node warns of meanwhile, such as of too many listeners. */
async function warningsOf(work: () => Promise<unknown>): Promise<string[]> {
  const warnings: string[] = [];
  const note = ({ name }: Error) => warnings.push(name);
  process.on('warning', note);
  await work();
  // Warnings come a turn later.
  await sleep(1);
  process.off('warning', note);
  return warnings;
}

const middleware = { onRequest: () => undefined };
const cloning = { onRequest: ({ request }: { request: Request }) => new Request(request) };

describe('one signal for many calls', () => {
  it.each([
    ['first calls, which wait for one login', 11, {}],
    ['many first calls', 60, {}],
    ['calls with a middleware', 60, { middleware: [middleware] }],
    ['calls with a middleware that makes a request of its own', 60, { middleware: [cloning] }],
    ['calls with a deadline', 60, { deadlineMs: 10_000 }],
    ['calls that are tried again', 60, {}],
  ])('has at most one listener for %s, and none when they are over', async (what, count, init) => {
    const vendor = await startVendor();
    const flaky = { status: 503, headers: { 'retry-after': '0' } };
    vendor.answers(...(what.endsWith('again') ? Array(count).fill(flaky) : []), { json: {} });
    const client = clientOf(vendor);
    const { signal } = new AbortController();
    const most = { listeners: 0 };
    const add = signal.addEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      add(...args);
      most.listeners = Math.max(most.listeners, getEventListeners(signal, 'abort').length);
    };
    const warnings = await warningsOf(() =>
      Promise.all(Array.from({ length: count }, () => client.GET('/things', { signal, ...init }))),
    );
    expect(warnings).toEqual([]);
    expect(most).toEqual({ listeners: 1 });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('keeps nothing of calls that are over, refused, or whose stream was dropped', async () => {
    const vendor = await startVendor();
    const client = clientOf(vendor);
    const { signal } = new AbortController();
    for (let round = 0; round < 20; round++) await client.GET('/things', { signal });
    await rejection(client.GET('/things/{id}', { signal }));
    for (let round = 0; round < 20; round++) await client.GET('/things', { signal, parseAs: 'stream' });
    await collected();
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('ends them all, each with its reason', async () => {
    const vendor = await startVendor();
    const client = clientOf(vendor);
    await client.GET('/things');
    vendor.answers('hang');
    const controller = new AbortController();
    const { signal } = controller;
    const calls = Array.from({ length: 12 }, () => rejection(client.GET('/things', { signal })));
    await until(() => vendor.calls.length === 13);
    controller.abort('enough');
    expect(await Promise.all(calls)).toEqual(Array(12).fill('enough'));
    await Promise.all(vendor.calls.slice(1).map(({ dropped }) => dropped));
  });
});

describe('a signal', () => {
  it('works where the runtime has no AbortSignal.any', async () => {
    vi.stubGlobal('AbortSignal', Object.create(AbortSignal, { any: { value: undefined } }));
    expect(AbortSignal.any).toBeUndefined();
    const vendor = await startVendor();
    vendor.answers({ status: 503, headers: { 'retry-after': '0' } }, { json: { ok: true } });
    const { signal } = new AbortController();
    expect((await clientOf(vendor).GET('/things', { signal })).data).toEqual({ ok: true });
  });

  it.each([
    ['plainly', {}],
    ['with a middleware that makes a request of its own', { middleware: [cloning] }],
  ])('ends a call %s also after a collection of garbage', async (_, init) => {
    const vendor = await startVendor();
    vendor.answers('hang');
    const controller = new AbortController();
    const call = rejection(clientOf(vendor).GET('/things', { signal: controller.signal, ...init }));
    await until(() => vendor.calls.length === 1);
    await collected();
    controller.abort('enough');
    expect(await call).toBe('enough');
    await vendor.calls[0]!.dropped;
  });

  it.each([
    ['plainly', {}],
    ['with a middleware that makes a request of its own', { middleware: [cloning] }],
  ])('ends a stream whose answer was dropped, %s', async (_, init) => {
    const vendor = await startVendor();
    vendor.answers({ endless: 'a' });
    const controller = new AbortController();
    const options = { signal: controller.signal, parseAs: 'stream', ...init } as const;
    const reader = await clientOf(vendor)
      .GET('/things', options)
      .then(({ data }) => (data as ReadableStream<Uint8Array>).getReader());
    expect((await reader.read()).done).toBe(false);
    await collected();
    const next = rejection(reader.read());
    controller.abort(new Error('enough'));
    expect((await next).message).toBe('enough');
    await vendor.calls[0]!.dropped;
  });

  it('ends the connection of a stream that nothing reads any more', async () => {
    const vendor = await startVendor();
    vendor.answers({ endless: 'a' });
    const controller = new AbortController();
    await clientOf(vendor).GET('/things', { signal: controller.signal, parseAs: 'stream' });
    await collected();
    controller.abort();
    await vendor.calls[0]!.dropped;
  });

  it('that has fired sends nothing, and leaves nothing on it', async () => {
    const vendor = await startVendor();
    const signal = AbortSignal.abort('no');
    expect(await rejection(clientOf(vendor).GET('/things', { signal }))).toBe('no');
    expect(vendor.calls).toEqual([]);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('that fires after the call is over changes nothing', async () => {
    const vendor = await startVendor();
    const controller = new AbortController();
    const { data } = await clientOf(vendor).GET('/things', { signal: controller.signal });
    const fired = once(controller.signal, 'abort');
    controller.abort();
    await fired;
    expect(data).toEqual({ ok: true });
  });
});

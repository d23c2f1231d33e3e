import diagnostics from 'node:diagnostics_channel';
import { inspect } from 'node:util';
import { virtualClock } from '@x/auth-core/testing';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ClientEvent, ClientOptions, Logger, LogLevel, TraceContext } from '../src/index.ts';
import { clientOf, rejection, startVendor, until, type Vendor } from './vendor.ts';

afterEach(() => vi.unstubAllEnvs());

/** A client whose events, log and time are in the test's hands. Its half of a wait that is chance is always the same. */
async function watched(options: ClientOptions & object = {}) {
  const vendor = await startVendor();
  // As the vendor's own clock, which is in its answers.
  const clock = virtualClock({ start: Date.now() });
  const events: ClientEvent[] = [];
  const lines: string[] = [];
  const write = (level: LogLevel) => (line: string) => void lines.push(`${level} ${line}`);
  const logger: Logger = {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
  };
  let ids = 0;
  const random = {
    uniform: () => 0.5,
    id: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
  };
  const onEvent = (event: ClientEvent) => void events.push(event);
  const client = clientOf(vendor, { clock, random, onEvent, logger, ...options });
  return { vendor, clock, client, events, lines };
}

/** Lets a call go on through the waits before its retries. */
async function through<T>(clock: ReturnType<typeof virtualClock>, call: Promise<T>): Promise<T> {
  let done = false;
  const settled = call.finally(() => {
    done = true;
  });
  settled.catch(() => {});
  while (!done) {
    await clock.advance(1000);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return settled;
}

/** Two 503s, then a token that is refused, then an answer. */
async function stumble({ vendor, clock, client }: { vendor: Vendor } & Awaited<ReturnType<typeof watched>>) {
  vendor.live = new Set();
  await client.GET('/things');
  const refuse = () => {
    vendor.live!.clear();
    return { status: 503 };
  };
  vendor.answers({ status: 503 }, refuse, { json: { ok: true }, headers: { 'x-request-id': 'r-7' } });
  return through(clock, client.GET('/things', { params: { query: { secret: 'MARKER-query' } } }));
}

/** Of the last call, without what is different each time. */
const ofCall = (events: ClientEvent[], number: number) =>
  events.flatMap((event) => {
    if (!('callNumber' in event) || event.callNumber !== number) return [];
    const { provider, time, callNumber, method, path, ...own } = event;
    return [{ ...own, ...('durationMs' in own && { durationMs: typeof own.durationMs }) }];
  });

describe('a call', () => {
  it('tells of each request, each retry and its outcome', async () => {
    const scene = await watched();
    await stumble(scene);
    expect(ofCall(scene.events, 2)).toEqual([
      { type: 'call-sent', attempt: 1 },
      { type: 'call-retried', attempt: 1, status: 503, code: undefined, waitMs: 750 },
      { type: 'call-sent', attempt: 2 },
      { type: 'call-retried', attempt: 2, status: 503, code: undefined, waitMs: 1500 },
      { type: 'call-sent', attempt: 3 },
      { type: 'call-sent', attempt: 3 },
      { type: 'call-answered', attempt: 3, status: 200, durationMs: 'number', requestId: 'r-7' },
    ]);
    for (const event of scene.events) {
      expect(event).toMatchObject({ provider: '@x/test', time: expect.any(Number) });
    }
    expect(scene.events.map(({ type }) => type)).toEqual(expect.arrayContaining(['obtained', 'replayed']));
  });

  it('that fails tells the code of its error; an abort has none', async () => {
    const { vendor, client, events } = await watched({ retries: 0 });
    await client.GET('/things');
    vendor.answers('reset');
    await rejection(client.GET('/things'));
    vendor.answers('hang');
    const controller = new AbortController();
    const call = rejection(client.GET('/things', { signal: controller.signal }));
    await until(() => vendor.calls.length === 3);
    controller.abort();
    await call;
    expect(ofCall(events, 2).at(-1)).toMatchObject({ type: 'call-failed', code: 'Network', attempt: 1 });
    expect(ofCall(events, 3).at(-1)).toMatchObject({ type: 'call-failed', status: undefined });
  });

  it('is numbered among those of all clients on the token', async () => {
    const { client, events } = await watched();
    await client.GET('/things');
    await client.with({ retries: 0 }).GET('/things');
    await client.GET('/things');
    const answered = events.filter(({ type }) => type === 'call-answered');
    expect(answered.map((event) => 'callNumber' in event && event.callNumber)).toEqual([1, 2, 3]);
  });

  it('goes on where a listener throws, or a logger', async () => {
    const throws = () => {
      throw new Error('mine');
    };
    const logger = { debug: throws, info: throws, warn: throws, error: throws };
    for (const options of [{ onEvent: throws }, { logger }]) {
      const { client } = await watched(options);
      expect((await client.GET('/things')).response.status).toBe(200);
    }
  });
});

describe('the log', () => {
  it('at info shows what a call met', async () => {
    const scene = await watched({ logLevel: 'info' });
    await stumble(scene);
    const lines = scene.lines
      .map((line) => line.replace(/(?<=durationMs=)\d+/, 'N'))
      // The vendor's clock is a real one.
      .filter((line) => !line.includes('clock-skew'));
    expect(lines).toEqual([
      'info [@x/test] token obtained call=acquire generation=1 lifeMs=900000 durationMs=N waiters=1 logins24h=1',
      'info [@x/test] #1 GET /things call-answered attempt=1 status=200 durationMs=N',
      'info [@x/test] #2 GET /things call-retried attempt=1 status=503 waitMs=750',
      'info [@x/test] #2 GET /things call-retried attempt=2 status=503 waitMs=1500',
      'info [@x/test] token obtained call=acquire generation=2 lifeMs=900000 durationMs=N waiters=1 logins24h=2',
      'info [@x/test] token replayed refusedGeneration=1 generation=2 method=GET',
      'info [@x/test] #2 GET /things call-answered attempt=3 status=200 durationMs=N requestId=r-7',
    ]);
  });

  it.each([
    ['off', []],
    ['error', ['error']],
    ['warn', ['error', 'warn']],
    ['info', ['error', 'info', 'warn']],
    ['debug', ['debug', 'error', 'info', 'warn']],
  ] as const)('at %s has lines of %j', async (logLevel, expected) => {
    const { vendor, client, lines } = await watched({ logLevel, retries: 0 });
    // Another day than ours, which is a warning.
    vendor.login({ json: { token: 'a' }, headers: { date: new Date(0).toUTCString() } });
    vendor.answers('reset');
    await rejection(client.GET('/things'));
    expect([...new Set(lines.map((line) => line.split(' ')[0]))].sort()).toEqual(expected);
  });

  it('is switched on by the variable, and goes to the console where there is no logger', async () => {
    vi.stubEnv('TEST_VENDOR_LOG', 'info');
    const info = vi.spyOn(console, 'info').mockImplementation(() => {});
    onTestFinished(() => info.mockRestore());
    const { client, lines } = await watched({ logger: undefined });
    await client.GET('/things');
    expect(info.mock.calls.flat().at(-1)).toContain('[@x/test] #1 GET /things call-answered');
    expect(lines).toEqual([]);
  });

  it('is at info where there is a logger, and off where there is nothing', async () => {
    const info = vi.spyOn(console, 'info').mockImplementation(() => {});
    onTestFinished(() => info.mockRestore());
    const { client, lines } = await watched();
    await client.GET('/things');
    expect(lines.length).toBeGreaterThan(0);
    const silent = await watched({ logger: undefined });
    await silent.client.GET('/things');
    expect(info).not.toHaveBeenCalled();
  });

  it.each(['option', 'variable'])('refuses a level that there is not, from the %s', async (from) => {
    if (from === 'variable') vi.stubEnv('TEST_VENDOR_LOG', 'loud');
    const options = from === 'option' ? { logLevel: 'loud' as LogLevel } : {};
    const { client, vendor } = await watched(options);
    const error = await rejection(client.GET('/things'));
    expect(error.code).toBe('Misconfigured');
    expect(error.message).toContain(
      'the log level is unknown. Set the option logLevel or the variable TEST_VENDOR_LOG to off, error, warn, info or debug.',
    );
    expect([vendor.calls, vendor.logins]).toEqual([[], []]);
  });
});

describe('no secret', () => {
  it('is in any event, line or trace', async () => {
    const contexts: unknown[] = [];
    subscribe('x:call', (context) => contexts.push(context));
    subscribe('x:token', (context) => contexts.push(context));
    const scene = await watched({ logLevel: 'debug' });
    const { vendor, clock, client, events, lines } = scene;
    vendor.login({ json: { token: 'MARKER-token' } });
    vendor.answers(
      { status: 503, json: { echo: 'MARKER-body' }, headers: { 'x-request-id': 'MARKER id\u00e9' } },
      { status: 401, json: { echo: 'MARKER-body' } },
      { json: { echo: 'MARKER-body' } },
    );
    const init = {
      params: { path: { id: 'MARKER-path' }, query: { a: 'MARKER-query' } },
      headers: { 'x-mine': 'MARKER-header' },
      body: { a: 'MARKER-sent' },
      idempotencyKey: undefined,
    };
    await through(clock, client.PUT('/things/{id}', init));
    vendor.answers('reset');
    await through(clock, rejection(client.PUT('/things/{id}', init)));
    expect(events.length).toBeGreaterThan(5);
    expect(lines.length).toBeGreaterThan(5);
    expect(contexts.length).toBeGreaterThan(2);
    expect(inspect([events, lines, contexts], { depth: 9 })).not.toContain('MARKER');
  });
});

/** Gets the contexts of a tracing channel when they end. */
function subscribe(name: string, ended: (context: TraceContext & { error?: unknown }) => void): void {
  const channel = diagnostics.tracingChannel(name);
  const handlers = { start() {}, end() {}, asyncStart() {}, asyncEnd: ended, error() {} } as never;
  channel.subscribe(handlers);
  onTestFinished(() => void channel.unsubscribe(handlers));
}

describe('the tracing channels', () => {
  it('have a context for each call and for each request of a token', async () => {
    const calls: TraceContext[] = [];
    const tokens: TraceContext[] = [];
    subscribe('x:call', (context) => calls.push(context));
    subscribe('x:token', (context) => tokens.push(context));
    const scene = await watched({ onEvent: undefined, logger: undefined });
    await stumble(scene);
    const common = { provider: '@x/test', server: scene.vendor.url, status: 200 };
    const call = { ...common, method: 'GET', path: '/things' };
    expect(calls).toEqual([
      { ...call, callNumber: 1, attempts: 1, requestId: undefined, result: undefined },
      { ...call, callNumber: 2, attempts: 3, requestId: 'r-7', result: undefined },
    ]);
    expect(tokens).toEqual([
      { ...common, result: undefined },
      { ...common, result: undefined },
    ]);
  });

  it('have the error of a call that fails', async () => {
    const calls: (TraceContext & { error?: unknown })[] = [];
    subscribe('x:call', (context) => calls.push(context));
    const { vendor, client } = await watched({ retries: 0 });
    vendor.answers('reset');
    const error = await rejection(client.GET('/things'));
    expect(calls.map((context) => context.error)).toEqual([error]);
  });
});

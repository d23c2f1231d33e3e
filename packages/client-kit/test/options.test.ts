import { virtualClock } from '@x/auth-core/testing';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import type { CallInit, CallOptions, KeyOption, LimitedClientOptions, WithOptions } from '../src/index.ts';
import { penaltyAfter429 } from '../src/internal.ts';
import type { CALL, CLIENT, DEFAULTS, INIT, POLICY } from '../src/options/check.ts';
import type { Words } from '../src/options/known-names.ts';
import { clientOf, rejection, startVendor, until } from './vendor.ts';

/** What JavaScript passes, past the types. */
const untyped = (options: object) => options as never;

const thrown = (make: () => unknown): Error & { code?: string } => {
  try {
    make();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
};

describe('an option of a client that is not known', () => {
  it.each([
    [{ enviroment: 'production' }, '"enviroment" is unknown. Did you mean environment?'],
    [{ timeoutms: 5 }, '"timeoutms" is unknown. Did you mean timeoutMs?'],
    [{ policy: { softMS: 1 } }, '"policy.softMS" is unknown. Did you mean policy.softMs?'],
    [{ policy: { nope: 1 } }, '"policy.nope" is unknown. Known are callbackLimitMs, '],
    [{ policy: { loginBudget: { bursts: 1 } } }, '"policy.loginBudget.bursts" is unknown.'],
    [{ credentials: { user: 'a', password: 'MARKER' } }, 'Did you mean credentials.username?'],
    [{ credentials: { MARKER: 'a' } }, '"credentials.MARKER" is unknown.'],
    [{ onEvent: 'x' }, 'onEvent must be a function.'],
    [{ fetch: {} }, 'fetch must be a function.'],
    [{ store: () => {} }, 'store must be an object.'],
    [{ [`${'x'.repeat(10_000)}`]: 1 }, `"${'x'.repeat(40)}" is unknown.`],
  ])('is refused at construction with the nearest name: %j', (options, message) => {
    const error = thrown(() =>
      clientOf({ url: 'https://api.test.invalid' }, untyped(options), { environments: ['sandbox'] }),
    );
    expect(error).toMatchObject({ code: 'Misconfigured', name: 'MisconfiguredError' });
    expect(error.message).toContain('[@x/test] the option ');
    expect(error.message).toContain(message);
  });

  it('may be the provider’s own, with or without a variable', () => {
    const options = ['mode', 'credentials.code'];
    const credentials = { username: 'a', password: 'b', code: 'c' };
    const vendor = { url: 'https://api.test.invalid' };
    expect(() => clientOf(vendor, untyped({ mode: 1, credentials }), { options })).not.toThrow();
    expect(() => clientOf(vendor, untyped({ environment: 'x' }))).toThrow('"environment" is unknown');
  });

  it('may be undefined where it is known', () => {
    const undefinedOnes = { onEvent: undefined, fetch: undefined, policy: undefined, store: undefined };
    expect(() => clientOf({ url: 'https://api.test.invalid' }, undefinedOnes)).not.toThrow();
  });
});

describe('an option of a call that is not known', () => {
  it.each([
    [{ timeoutms: 5 }, '"timeoutms" is unknown. Did you mean timeoutMs?'],
    [{ idempotencykey: 'a' }, '"idempotencykey" is unknown. Did you mean idempotencyKey?'],
    [{ params: { qurey: {} } }, '"params.qurey" is unknown. Did you mean params.query?'],
    [{ params: { path: { id: 1, idd: 2 } } }, '"params.path.idd" is unknown. Did you mean params.path.id?'],
  ])('is refused, and nothing is sent: %j', async (init, message) => {
    const vendor = await startVendor();
    const client = clientOf(vendor);
    for (const method of ['GET', 'PUT', 'POST', 'DELETE', 'PATCH'] as const) {
      const error = await rejection(client[method]('/things/{id}', untyped(init)));
      expect(error.code).toBe('Misconfigured');
      expect(error.message).toContain(`[@x/test] ${method} /things/{id}: the option `);
      expect(error.message).toContain(message);
    }
    expect([vendor.calls, vendor.logins]).toEqual([[], []]);
  });
});

describe('the lists of names', () => {
  it('are those of the interfaces', () => {
    type Known = Words<typeof CALL>;
    expectTypeOf<Words<typeof DEFAULTS>>().toEqualTypeOf<keyof WithOptions>();
    expectTypeOf<Words<`${typeof DEFAULTS} ${typeof CLIENT}`>>().toEqualTypeOf<keyof LimitedClientOptions>();
    expectTypeOf<Words<typeof POLICY>>().toEqualTypeOf<keyof NonNullable<LimitedClientOptions['policy']>>();
    expectTypeOf<Exclude<keyof CallOptions | keyof KeyOption, Known>>().toEqualTypeOf<never>();
    expectTypeOf<Words<typeof INIT>>().toEqualTypeOf<
      Exclude<keyof CallInit, keyof CallOptions> | 'body' | 'params'
    >();
  });
});

describe('a call with its own limits', () => {
  it('has its own time and its own retries', async () => {
    const vendor = await startVendor();
    const clock = virtualClock();
    const client = clientOf(vendor, { clock, timeoutMs: 60_000, retries: 5 });
    await client.GET('/things');
    vendor.answers('hang');
    const call = rejection(client.GET('/things', { timeoutMs: 100, retries: 0 }));
    await until(() => vendor.calls.length === 2);
    await clock.advance(100);
    expect((await call).message).toContain('no answer within 100 ms');
    expect(vendor.calls).toHaveLength(2);
  });

  it.each([{ timeoutMs: 0 }, { timeoutMs: 2 ** 31 }, { retries: -1 }, { retries: 0.5 }, { deadlineMs: 0 }])(
    'is refused where a limit is none: %j',
    async (init) => {
      const vendor = await startVendor();
      const client = clientOf(vendor);
      const error = await rejection(client.GET('/things', init));
      expect(error.code).toBe('Misconfigured');
      expect(error.message).toContain(`[@x/test] GET /things: ${Object.keys(init)[0]} must be`);
      expect(thrown(() => client.with(init)).message).toContain(`with: ${Object.keys(init)[0]} must be`);
      expect(vendor.calls).toEqual([]);
    },
  );
});

describe('a deadline', () => {
  it('ends a call that waits for its next try', async () => {
    const vendor = await startVendor();
    const clock = virtualClock();
    vendor.answers({ status: 503, headers: { 'retry-after': '30' } });
    const client = clientOf(vendor, { clock, retries: 3 });
    const call = rejection(client.GET('/things', { deadlineMs: 1000 }));
    await until(() => vendor.calls.length === 1);
    await clock.advance(1000);
    const error = await call;
    expect(error.code).toBe('Timeout');
    expect(error.message).toContain('[@x/test] GET /things: no result within the 1000 ms of deadlineMs');
    expect(vendor.calls).toHaveLength(1);
  });

  it('ends a call whose login hangs, and leaves the login to others', async () => {
    const vendor = await startVendor();
    const clock = virtualClock();
    vendor.login('hang');
    const client = clientOf(vendor, { clock, deadlineMs: 1000 });
    const call = rejection(client.GET('/things'));
    await until(() => vendor.logins.length === 1);
    await clock.advance(1000);
    expect((await call).code).toBe('Timeout');
  });

  it.each(['json', 'text', 'blob', 'arrayBuffer'] as const)('covers the body: %s', async (parseAs) => {
    const vendor = await startVendor();
    const clock = virtualClock();
    vendor.answers({ endless: '{"a":' });
    const seen = vi.fn();
    const fetch = async (url: string, init?: RequestInit) => {
      const response = await globalThis.fetch(url, init);
      if (url.endsWith('/things')) seen();
      return response;
    };
    const call = rejection(clientOf(vendor, { clock, fetch }).GET('/things', { parseAs, deadlineMs: 1000 }));
    await until(() => seen.mock.calls.length === 1);
    await clock.advance(1000);
    expect((await call).code).toBe('Timeout');
  });

  it('covers a stream that the caller reads', async () => {
    const vendor = await startVendor();
    const clock = virtualClock();
    vendor.answers({ endless: 'beginning' });
    const { data } = await clientOf(vendor, { clock }).GET('/things', {
      parseAs: 'stream',
      deadlineMs: 1000,
    });
    const reader = data!.getReader();
    await reader.read();
    const rest = rejection(reader.read());
    await clock.advance(1000);
    expect((await rest).code).toBe('Timeout');
  });

  it('frees its timer and the caller’s signal when the call is done', async () => {
    const vendor = await startVendor();
    const clock = virtualClock();
    const client = clientOf(vendor, { clock });
    await client.GET('/things');
    const before = clock.pending;
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    await client.GET('/things', { signal, deadlineMs: 1000 });
    expect(clock.pending).toBe(before);
    expect(added.mock.calls.length).toBe(removed.mock.calls.length);
  });

  it('leaves the caller’s own reason to the caller', async () => {
    const vendor = await startVendor();
    vendor.answers('hang');
    const controller = new AbortController();
    const { signal } = controller;
    const call = rejection(clientOf(vendor).GET('/things', { signal, deadlineMs: 60_000 }));
    await until(() => vendor.calls.length === 1);
    controller.abort('enough');
    expect(await call).toBe('enough');
  });
});

describe('with', () => {
  it('gives a client with other defaults on the same token', async () => {
    const vendor = await startVendor();
    const client = clientOf(vendor, { headers: { 'x-one': '1', 'x-two': '2' }, retries: 0 });
    const other = client.with({ headers: { 'x-two': 'b', 'x-three': '3' }, retries: undefined });
    await client.GET('/things');
    await other.GET('/things');
    await other.with({}).GET('/things', { headers: { 'x-three': 'call' } });
    const own = (at: number) => ['x-one', 'x-two', 'x-three'].map((name) => vendor.calls[at]!.headers[name]);
    expect([own(0), own(1), own(2)]).toEqual([
      ['1', '2', undefined],
      ['1', 'b', '3'],
      ['1', 'b', 'call'],
    ]);
    expect(vendor.logins).toHaveLength(1);
    expect(other.auth).toBe(client.auth);
  });

  it('takes a fetch, a limiter and limits', async () => {
    const vendor = await startVendor();
    const client = clientOf(vendor);
    await client.GET('/things');
    const fetch = vi.fn(async () => Response.json({}));
    const enter = vi.fn(async () => () => {});
    const other = client.with({ fetch, limiter: { enter } });
    await other.GET('/things');
    expect([fetch.mock.calls.length, enter.mock.calls.length, vendor.calls.length]).toEqual([1, 1, 1]);
    vendor.answers({ status: 503 });
    await other.with({ fetch: globalThis.fetch, retries: 0 }).GET('/things');
    expect(vendor.calls).toHaveLength(2);
  });

  it('keeps the middleware that there is, and adds its own to itself alone', async () => {
    const vendor = await startVendor();
    const client = clientOf(vendor);
    const marks = (name: string) => ({
      onRequest({ request }: { request: Request }) {
        request.headers.set(name, 'yes');
      },
    });
    client.use(marks('x-first'));
    const other = client.with({});
    other.use(marks('x-other'));
    client.use(marks('x-later'));
    const seen = () => {
      const { headers } = vendor.calls.at(-1)!;
      return ['x-first', 'x-other', 'x-later'].filter((name) => headers[name]);
    };
    await client.GET('/things');
    expect(seen()).toEqual(['x-first', 'x-later']);
    await other.GET('/things');
    expect(seen()).toEqual(['x-first', 'x-other']);
  });

  it('stops with the others while the vendor wants no calls', async () => {
    const vendor = await startVendor();
    const client = clientOf(vendor, { retries: 0 }, { penalty: penaltyAfter429(300_000) });
    vendor.answers({ status: 429 });
    await client.with({}).GET('/things');
    expect((await rejection(client.GET('/things'))).code).toBe('Throttled');
  });

  it('has what a provider adds to its client', async () => {
    const members = (client: object) => ({ self: () => client });
    const client = clientOf({ url: 'https://api.test.invalid' }, {}, { members });
    const other = client.with({}) as typeof client & { self(): unknown };
    expect(other.self()).toBe(other);
  });

  it.each([
    [{ headrs: {} }, '"headrs" is unknown. Did you mean headers?'],
    [{ store: {} }, '"store" is unknown.'],
  ])('refuses what is not known: %j', (options, message) => {
    const error = thrown(() => clientOf({ url: '' }).with(untyped(options)));
    expect(error.code).toBe('Misconfigured');
    expect(error.message).toContain(`[@x/test] with: the option ${message}`);
  });
});

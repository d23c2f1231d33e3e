import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { inspect } from 'node:util';
import { virtualClock } from '@x/auth-core/testing';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import {
  ApiError,
  type AuthError,
  type AuthErrorCode,
  type CallError,
  type CallErrorCode,
  isAuthError,
  NetworkError,
  RepeatedPageError,
  ThrottledError,
  TimeoutError,
  UnreadableBodyError,
} from '../src/index.ts';
import { createClient } from '../src/internal.ts';
import { clientOf, rejection, startVendor, testProvider } from './vendor.ts';

const call = { provider: '@x/test', method: 'GET', path: '/things' };

describe('an ApiError', () => {
  it('knows how often and how long was tried, and the name that the vendor gave the request', async () => {
    const vendor = await startVendor();
    const clock = virtualClock();
    vendor.answers({ status: 503, headers: { 'retry-after': '7', 'x-request-id': 'r-1' } });
    const sending = clientOf(vendor, { clock, retries: 2 }).GET('/things');
    let settled = false;
    void sending.finally(() => {
      settled = true;
    });
    while (!settled) await clock.advance(1000);
    const { error } = await sending;
    expect(error).toMatchObject({ status: 503, code: 'Api', requestId: 'r-1', attempts: 3 });
    const { durationMs, headers, message } = error as ApiError;
    expect(durationMs).toBeGreaterThanOrEqual(14_000);
    expect(Number.isInteger(durationMs)).toBe(true);
    expect(headers.get('retry-after')).toBe('7');
    expect(message).toContain('→ 503: the vendor failed. Try again later. (request r-1)');
  });

  it.each(['s3cr3t token of mine', '<b>', `${'a'.repeat(200)}`])('takes no %j for such a name', (id) => {
    const error = new ApiError(call, new Response(null, { status: 500, headers: { 'x-request-id': id } }));
    expect(error.requestId).toBeUndefined();
    expect(error.message).not.toContain(id);
  });

  it.each([
    ['nothing', 400, undefined, 'It gives no reason.'],
    ['an empty text', 422, '', 'It gives no reason.'],
    ['a body', 400, { why: 1 }, 'Its reason is in error.'],
  ])('with %s says where the reason is', (_, status, body, words) => {
    expect(new ApiError(call, new Response(null, { status }), body).message).toContain(words);
  });
});

describe('a refused token', () => {
  it('says that a new one was refused too where that was so', async () => {
    const vendor = await startVendor();
    vendor.answers({ status: 401 });
    const { error } = await clientOf(vendor).GET('/things');
    expect((error as Error).message).toContain('the token was refused, and so was a new one.');
  });

  it('that was given names its option, since no other was fetched', async () => {
    const vendor = await startVendor();
    vendor.answers({ status: 401 });
    const provider = {
      variables: { token: 'TOKEN' },
      settings: (value: unknown) => value as never,
      grant: () => ({
        name: '@x/test',
        facts: {},
        credentials: async () => ({}) as never,
        account: () => ({ endpoint: `${vendor.url}/login`, secret: 't' }),
        acquire: () => ({ accessToken: 't', supplied: true }),
        read: () => undefined,
      }),
    };
    for (const given of [{ token: 't' }, {}]) {
      vi.stubEnv('TEST_VENDOR_TOKEN', 'token' in given ? '' : 't');
      const client = createClient<ReturnType<typeof clientOf>>({ ...testProvider, ...provider } as never, {
        baseUrl: vendor.url,
        ...given,
      });
      const { error } = await client.GET('/things');
      const { message } = error as Error;
      expect(message).toContain('it is the one that was given. Check token (TEST_VENDOR_TOKEN).');
      expect(message).not.toContain('so was a new one');
    }
    vi.unstubAllEnvs();
    expect(vendor.logins).toEqual([]);
  });
});

describe('a login that fails', () => {
  it('gives each call that waited an error of its own, which names it, with what they share as cause', async () => {
    const vendor = await startVendor();
    vendor.login({ status: 401, json: {} });
    const client = clientOf(vendor);
    const errors: AuthError[] = await Promise.all([
      rejection(client.GET('/things/{id}', { params: { path: { id: 's3cr3t' } } })),
      rejection(client.POST('/orders', { body: {} })),
      rejection(client.auth.getToken()),
    ]);
    expect(vendor.logins).toHaveLength(1);
    expect(errors.map(({ message }) => message.replace(/ →.*/s, ''))).toEqual([
      '[@x/test] GET /things/{id}: POST /login',
      '[@x/test] POST /orders: POST /login',
      '[@x/test] POST /login',
    ]);
    const [one, two, three] = errors;
    expect(new Set(errors).size).toBe(3);
    expect(one!.cause).toBe(two!.cause);
    expect(one!.cause).toBe(three!.cause);
    for (const error of errors) {
      expect(isAuthError(error) && error.code).toBe('BadCredentials');
      expect(Object.keys(error)).not.toContain('cause');
      expect(inspect(error)).not.toContain('s3cr3t');
    }
    // The stack is the caller's, too.
    expect(one!.stack).toContain('seam.ts');
  });

  it('says when to try again, in words and in whole milliseconds', async () => {
    const vendor = await startVendor();
    const clock = virtualClock({ start: Date.UTC(2026, 10, 29, 1, 15, 7) + 0.25 });
    vendor.login({ status: 423, json: {} });
    const error = await rejection(clientOf(vendor, { clock, retries: 0 }).GET('/things'));
    expect(error.message).toMatch(/ Try again in \d+ (s|min) \(2026-11-29T01:\d\d:\d\dZ\)\.$/);
    expect(Number.isInteger(error.retryAt)).toBe(true);
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'LockedError',
      code: 'Locked',
      message: error.message,
      status: 423,
      retryAt: error.retryAt,
    });
  });

  it('because the credentials function threw keeps what it threw as the cause of the cause', async () => {
    const vendor = await startVendor();
    const sealed = new Error('vault is sealed');
    const provider = { settings: () => Promise.reject(sealed) as never };
    const error = await rejection(clientOf(vendor, {}, provider as never).GET('/things'));
    expect(error.code).toBe('Misconfigured');
    expect(error.message).toBe('[@x/test] GET /things: the credentials function threw Error. See its cause.');
    expect(error.cause.cause).toBe(sealed);
  });

  it('because fetch has failed by itself says so at once', async () => {
    const vendor = await startVendor();
    const fetching = vi.fn(() => Promise.reject(new ReferenceError('agent')));
    const error = await rejection(clientOf(vendor, { fetch: fetching }).GET('/things'));
    expect(error.code).toBe('Misconfigured');
    expect(error.message).toContain(
      'POST /login: fetch threw ReferenceError, which is no failure of the network',
    );
    expect(error.cause.cause).toBeInstanceOf(ReferenceError);
    expect(fetching).toHaveBeenCalledTimes(1);
  });

  it('because there is no connection names the origin', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await new Promise((resolve) => server.close(resolve));
    const error = await rejection(clientOf({ url }, { retries: 0 }).GET('/things'));
    expect(error.message).toContain(`POST /login: the connection was refused (ECONNREFUSED): ${url}.`);
  });

  it('because the runtime has no fetch says so', async () => {
    vi.stubGlobal('fetch', undefined);
    const error = await rejection(clientOf({ url: 'http://127.0.0.1:9' }).GET('/things'));
    vi.unstubAllGlobals();
    expect(error.code).toBe('Misconfigured');
    expect(error.message).toContain('there is no fetch here');
  });
});

describe('a store that is none', () => {
  it.each([[{}], [{ get: () => undefined }]])('%j is refused when the client is made', async (store) => {
    const vendor = await startVendor();
    expect(() => clientOf(vendor, { store: store as never })).toThrow(
      'the option store is not a token store. Use memoryStore',
    );
  });
});

describe('a variable with a line break at its end', () => {
  it.each(['s3cr3t\n', 's3cr3t\r\n'])('is read without it: %j', async (password) => {
    const vendor = await startVendor();
    vi.stubEnv('TEST_VENDOR_USERNAME', 'ann');
    vi.stubEnv('TEST_VENDOR_PASSWORD', password);
    await clientOf(vendor, { credentials: undefined } as object).GET('/things');
    vi.unstubAllEnvs();
    expect(JSON.parse(vendor.logins[0]!.body)).toEqual({ username: 'ann', password: 's3cr3t' });
  });
});

describe('every error', () => {
  const answer = new Response(null, { status: 404, headers: { 'x-request-id': 'r-1' } });
  const errors: CallError[] = [
    new ApiError({ ...call, attempts: 2, durationMs: 1.5 }, answer, { iban: 's3cr3t' }),
    new NetworkError(call, 'no.', { reason: 'ENOTFOUND', cause: new Error('s3cr3t') }),
    new TimeoutError(call, 'no.'),
    new UnreadableBodyError(call, 'no.', 200),
    new ThrottledError(call, 1795915204744.8994, 1795915202744),
    new RepeatedPageError(call, 'no.'),
  ];

  it.each(errors.map((error) => [error.code, error] as const))('has a JSON for logs: %s', (_, error) => {
    const { name, code, message, method, path } = error;
    const json = JSON.parse(JSON.stringify(error));
    expect(json).toMatchObject({ name, code, message, method, path });
    expect(JSON.stringify(error)).not.toContain('s3cr3t');
    if (code === 'Api')
      expect(json).toMatchObject({ requestId: 'r-1', attempts: 2, durationMs: 2, status: 404 });
    if (code === 'Throttled') {
      expect(json.retryAt).toBe(1795915204745);
      expect(message).toContain('Try again in 2 s (2026-11-29T');
    }
    if (code === 'Network') expect(json.reason).toBe('ENOTFOUND');
  });

  it('has a code of a union of literals', () => {
    expectTypeOf<CallError['code']>().toEqualTypeOf<CallErrorCode>();
    expectTypeOf<AuthError['code']>().toEqualTypeOf<AuthErrorCode>();
    expectTypeOf<ApiError['code']>().toEqualTypeOf<'Api'>();
  });
});

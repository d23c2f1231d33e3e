import { createServer } from 'node:net';
import { inspect } from 'node:util';
import { virtualClock } from '@x/auth-core/testing';
import { describe, expect, it, vi } from 'vitest';
import { isApiError, isAuthError, isCallError } from '../src/index.ts';
import { clientOf, rejection, startVendor, until } from './vendor.ts';

describe('an answer that says failed', () => {
  it.each([
    ['an empty body', { status: 500 }],
    [
      'an empty body of no announced length',
      { status: 500, text: '', headers: { 'transfer-encoding': 'chunked' } },
    ],
    ['a body that is null', { status: 500, json: null }],
  ])('has an ApiError for %s', async (_, answer) => {
    const vendor = await startVendor();
    vendor.answers(answer);
    const result = await clientOf(vendor, { retries: 0 }).GET('/things/{id}', {
      params: { path: { id: 7 } },
    });
    expect(result).toMatchObject({
      error: { code: 'Api', status: 500, method: 'GET', path: '/things/{id}' },
    });
    expect(isApiError(result.error)).toBe(true);
    expect(result.response.status).toBe(500);
    expect('data' in result).toBe(false);
  });

  it('has an ApiError for HEAD, which never has a body', async () => {
    const vendor = await startVendor();
    vendor.answers({ status: 404 });
    const { error } = await clientOf(vendor).HEAD('/things');
    expect((error as Error).message).toBe(
      '[@x/test] HEAD /things → 404: not found. Check the path parameters and baseUrl.',
    );
  });

  it("has the vendor's own body where there is one", async () => {
    const vendor = await startVendor();
    vendor.answers({ status: 422, json: { reason: 'too long' } });
    const { error } = await clientOf(vendor).POST('/things', { body: {} });
    expect(error).toEqual({ reason: 'too long' });
  });
});

describe('a body that is not JSON', () => {
  const html = (text: string, headers = {}) => ({
    text,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  });

  it('rejects with status, method, path template, content type, length and the title of HTML', async () => {
    const vendor = await startVendor();
    const page = `<!doctype html>\n<title>Please   log in</title>${'x'.repeat(500)}`;
    vendor.answers(html(page));
    const error = await rejection(
      clientOf(vendor).GET('/things/{id}', { params: { path: { id: 'private' } } }),
    );
    expect(error).toMatchObject({
      name: 'UnreadableBodyError',
      code: 'UnreadableBody',
      status: 200,
      method: 'GET',
      path: '/things/{id}',
    });
    expect(error.message).toContain(
      `[@x/test] GET /things/{id} → 200: the body is not JSON (text/html, ${page.length} characters)`,
    );
    const quote = /“(.*)”/.exec(error.message)![1]!;
    expect(quote).toBe('Please log in');
    expect(error.message).not.toContain('private');
  });

  it.each([
    ['a page of a proxy', '<html>Bad gateway</html>', 'text/html'],
    ['plain text', 'upstream failed', 'text/plain'],
    ['text without a media type', 'upstream failed', undefined],
  ])('is an ApiError where a failed answer is %s, with its text in error', async (_, text, type) => {
    const vendor = await startVendor();
    vendor.answers({ status: 400, text, headers: type ? { 'content-type': type } : {} });
    const { data, error } = await clientOf(vendor).GET('/things');
    expect(data).toBeUndefined();
    expect(error).toMatchObject({ code: 'Api', status: 400, path: '/things', error: text });
    expect(inspect(error)).not.toContain(text);
  });

  it('is the body where a failed answer is JSON, also a JSON text', async () => {
    const vendor = await startVendor();
    vendor.answers({ status: 400, text: '"no"', headers: { 'content-type': 'application/problem+json' } });
    expect((await clientOf(vendor).GET('/things')).error).toBe('no');
  });

  it('never quotes cut JSON, under whichever name it comes', async () => {
    const vendor = await startVendor();
    const client = clientOf(vendor);
    for (const type of ['application/json', 'text/html', 'text/plain']) {
      vendor.answers({ text: '{"iban":"DE89', headers: { 'content-type': type } });
      const error = await rejection(client.GET('/things'));
      expect(error.code).toBe('UnreadableBody');
      expect(error.message).toContain(`(${type}, 13 characters).`);
      expect(inspect(error)).not.toContain('DE89');
    }
  });

  it('never quotes an operation whose answers are secret', async () => {
    const vendor = await startVendor();
    vendor.answers(html('<p>MARKER-key</p>'));
    const error = await rejection(clientOf(vendor, {}, { secretPaths: ['/keys'] }).GET('/keys'));
    expect(error.code).toBe('UnreadableBody');
    expect(inspect(error)).not.toContain('MARKER');
  });

  it('never quotes a page that echoes the token', async () => {
    const vendor = await startVendor();
    vendor.answers((seen) => html(`<p>You sent ${seen.headers.authorization}`));
    const error = await rejection(clientOf(vendor).GET('/things'));
    expect(error.code).toBe('UnreadableBody');
    expect(inspect(error)).not.toContain('token-1');
  });

  it('says so when the body breaks off', async () => {
    const vendor = await startVendor();
    vendor.answers({
      cut: '{"a":',
      headers: { 'content-type': 'application/json', 'content-length': '900' },
    });
    const error = await rejection(clientOf(vendor).GET('/things'));
    expect(error).toMatchObject({ code: 'UnreadableBody', status: 200, path: '/things' });
    expect(error.message).toContain('the body broke off (application/json, 900 bytes)');

    vendor.answers({ status: 422, cut: '{"a":' });
    expect(await rejection(clientOf(vendor).GET('/things'))).toMatchObject({
      code: 'UnreadableBody',
      status: 422,
    });
  });

  it('is left alone where the caller asks for something else', async () => {
    const vendor = await startVendor();
    vendor.answers(html('<p>report'));
    const { data } = await clientOf(vendor).GET('/report', { parseAs: 'text' });
    expect(data).toBe('<p>report');
  });
});

describe('no answer', () => {
  /** An address of loopback where no other test listens: a port that was closed there stays closed. */
  const QUIET = '127.20.30.40';
  /** A port at which nothing listens. */
  async function closedPort(): Promise<number> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, QUIET, resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    return port;
  }
  /** The token is got from one server, and the data from another, which is the one that fails. */
  async function failingAt(baseUrl: string, path = '/things') {
    const vendor = await startVendor();
    const client = clientOf(
      vendor,
      { baseUrl: undefined, baseUrls: { login: vendor.url, api: baseUrl }, retries: 0 } as never,
      {
        servers: { api: 'https://a.invalid', login: 'https://b.invalid' },
        pathServers: { '/login': 'login' },
      },
    );
    return rejection(client.GET(path, { params: { query: { secret: 'MARKER-query' } } }));
  }

  it('says that the connection was refused, and which option to look at', async () => {
    const origin = `http://${QUIET}:${await closedPort()}`;
    const error = await failingAt(origin);
    expect(error).toMatchObject({ name: 'NetworkError', code: 'Network', reason: 'ECONNREFUSED' });
    expect(error.message).toBe(
      `[@x/test] GET /things: the connection was refused (ECONNREFUSED): ${origin}. Check baseUrl, the network and proxies; in a browser, CORS.`,
    );
  });

  it('says that the host name is unknown', async () => {
    const error = await failingAt('https://nobody.invalid');
    expect(error.reason).toMatch(/ENOTFOUND|EAI_AGAIN/);
    expect(error.message).toContain('the host name is unknown (');
  });

  it('says that TLS failed', async () => {
    const plain = await startVendor();
    const error = await failingAt(plain.url.replace('http:', 'https:'));
    expect(error.code).toBe('Network');
    expect(error.message).toContain('no trusted TLS connection (');
    expect(error.message).toContain('NODE_EXTRA_CA_CERTS');
  });

  it('says that the connection broke', async () => {
    const vendor = await startVendor();
    vendor.answers('reset');
    const error = await rejection(clientOf(vendor, { retries: 0 }).GET('/things'));
    expect(error.message).toContain('the connection broke before the answer');
  });

  it('never shows path parameters, query string or credentials', async () => {
    const error = await failingAt('https://nobody.invalid', '/things?key=MARKER-path');
    expect(error.path).toBe('/things');
    expect(inspect(error) + JSON.stringify(error)).not.toContain('MARKER');
  });

  it.each([
    ['', {}],
    [', also where the caller has a signal', { signal: new AbortController().signal }],
  ])('says that time was up, names the option, and aborts the real request%s', async (_, init) => {
    const vendor = await startVendor();
    const clock = virtualClock();
    const client = clientOf(vendor, { clock, retries: 0, timeoutMs: 7000 });
    await client.GET('/things');
    vendor.answers('hang');
    const call = rejection(client.GET('/things', init));
    await until(() => vendor.calls.length === 2);
    await clock.advance(6999);
    expect(clock.foreground).toBe(1);
    await clock.advance(1);
    expect(await call).toMatchObject({
      code: 'Timeout',
      message: '[@x/test] GET /things: no answer within 7000 ms. Raise timeoutMs, or check baseUrl.',
    });
    await vendor.calls[1]!.dropped;
  });
});

describe('a call without a usable token', () => {
  it("rejects with the engine's typed error and sends nothing", async () => {
    const vendor = await startVendor();
    vendor.login({ status: 401, json: {} });
    const error = await rejection(clientOf(vendor).GET('/things'));
    expect(isAuthError(error)).toBe(true);
    expect(error.code).toBe('BadCredentials');
    expect(vendor.calls).toHaveLength(0);
  });
});

describe('an error', () => {
  it('is known across two copies of the package', async () => {
    const vendor = await startVendor();
    vendor.answers({ status: 500 });
    const { error } = await clientOf(vendor, { retries: 0 }).GET('/things');
    vi.resetModules();
    const copy = await import('../src/index.ts');
    expect(copy.ApiError).not.toBe((error as object).constructor);
    expect(copy.isApiError(error)).toBe(true);
    expect(copy.isCallError(error)).toBe(true);
    expect(copy.isAuthError(error)).toBe(false);
    expect([undefined, null, 'x', {}, new Error('x')].some(isCallError)).toBe(false);
  });

  it('that quotes a header value in the runtime is not passed on', async () => {
    const vendor = await startVendor();
    const client = clientOf(vendor);
    const error = await rejection(client.GET('/things', { headers: { 'x-key': 'MARKER\nkey' } }));
    expect(error).toMatchObject({ code: 'Misconfigured' });
    expect(error.message).toContain('GET /things: the header x-key has a character that no header may hold');
    expect(inspect(error)).not.toContain('MARKER');
    expect(() => clientOf(vendor, { headers: { 'x-key': 'MARKER\nkey' } })).toThrow(
      /the option headers: the header x-key has/,
    );
  });

  it('of the caller alone, such as a body that cannot be written as JSON, is passed on as it is', async () => {
    const vendor = await startVendor();
    const body: Record<string, unknown> = {};
    body.self = body;
    expect(await rejection(clientOf(vendor).POST('/things', { body }))).toBeInstanceOf(TypeError);
  });
});

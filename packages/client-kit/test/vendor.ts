import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { ApiClient, ClientOptions } from '../src/index.ts';
import { createClient, type Grant, type GrantSource, type ProviderDefinition } from '../src/internal.ts';

/** One request as the server saw it. */
export interface Seen {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** Resolves when the client has closed the connection before the answer was complete. */
  dropped: Promise<void>;
}

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  json?: unknown;
  text?: string;
  /** Sends the head and this text, and never ends. */
  endless?: string;
  /** Sends the head and this text, and breaks the connection. */
  cut?: string;
}

/** `hang`: no answer at all. `reset`: the connection breaks. */
type Answer = Reply | 'hang' | 'reset';
type Handler = (seen: Seen) => Answer;

/** A vendor on loopback: logs in at `/login` and answers everything else as the test says. */
export interface Vendor {
  url: string;
  /** Data calls, in order. */
  calls: Seen[];
  logins: Seen[];
  /** What data calls get: one answer each, the last one for all that follow. */
  answers(...answers: (Answer | Handler)[]): void;
  login(...answers: (Answer | Handler)[]): void;
  /** Tokens that have been handed out; a data call with any other gets 401. `undefined`: none is checked. */
  live: Set<string> | undefined;
}

export async function startVendor(): Promise<Vendor> {
  let data: (Answer | Handler)[] = [{ json: { ok: true } }];
  let login: (Answer | Handler)[] = [];
  let issued = 0;
  const vendor: Vendor = {
    url: '',
    calls: [],
    logins: [],
    live: undefined,
    answers: (...answers) => {
      data = answers;
    },
    login: (...answers) => {
      login = answers;
    },
  };
  const next = (queue: (Answer | Handler)[], seen: Seen): Answer => {
    const answer = queue.length > 1 ? queue.shift()! : queue[0]!;
    return typeof answer === 'function' ? answer(seen) : answer;
  };
  const server = createServer(async (request, response) => {
    const seen: Seen = {
      method: request.method!,
      url: request.url!,
      headers: request.headers,
      body: '',
      dropped: new Promise((resolve) => {
        response.on('close', () => !response.writableFinished && resolve());
      }),
    };
    const isLogin = seen.url.endsWith('/login');
    (isLogin ? vendor.logins : vendor.calls).push(seen);
    try {
      for await (const chunk of request.setEncoding('utf8')) seen.body += chunk;
    } catch {
      return;
    }
    if (isLogin) {
      const answer = login.length ? next(login, seen) : undefined;
      if (login.length === 1) login = [];
      if (answer) return send(response, answer);
      const token = `token-${++issued}`;
      vendor.live?.add(token);
      return send(response, { json: { token } });
    }
    const token = seen.headers.authorization?.replace('Bearer ', '') ?? '';
    if (vendor.live && !vendor.live.has(token))
      return send(response, { status: 401, json: { why: 'token' } });
    return send(response, next(data, seen));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  vendor.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return vendor;
}

function send(response: ServerResponse, answer: Answer): void {
  if (answer === 'hang') return;
  if (answer === 'reset') {
    response.socket?.destroy();
    return;
  }
  const { status = 200, headers = {}, json, text, endless, cut } = answer;
  const type = json === undefined ? {} : { 'content-type': 'application/json' };
  response.writeHead(status, { ...type, ...headers });
  if (cut !== undefined) response.write(cut, () => setTimeout(() => response.socket?.destroy(), 5));
  else if (endless !== undefined) response.write(endless);
  else response.end(json === undefined ? text : JSON.stringify(json));
}

export interface TestSettings {
  username: string;
  password: string;
}

/** A grant that logs in at `/login` with a user name and a password. */
export function testGrant({ url, credentials }: GrantSource<TestSettings>): Grant<TestSettings> {
  return {
    name: '@x/test',
    facts: {},
    credentials,
    account: ({ username, password }) => ({
      endpoint: url('/login'),
      parts: { username },
      secret: password,
    }),
    acquire: ({ credentials: json, send }) => send({ url: url('/login'), json }),
    read({ status, body }) {
      if (status === 423) return { kind: 'Locked', retryAfterMs: 5000 };
      return status === 200
        ? { accessToken: (body as { token: string }).token, lifetimeSeconds: 900 }
        : undefined;
    },
  };
}

export const testProvider: ProviderDefinition<TestSettings> = {
  name: '@x/test',
  prefix: 'TEST_VENDOR',
  servers: { api: 'https://api.test.invalid' },
  variables: { 'credentials.username': 'USERNAME', 'credentials.password': 'PASSWORD' },
  settings: (value) => (value as { credentials: TestSettings }).credentials,
  grant: testGrant,
};

// biome-ignore lint/suspicious/noExplicitAny: everything may be called with everything; types.test.ts tests the types.
type Anything = any;
interface AnyOperation {
  parameters: { path?: Anything; query?: Anything; header?: Anything };
  requestBody?: { content: { 'application/json': Anything } };
  responses: {
    200: { content: { 'application/json': Anything } };
    500: { content: { 'application/json': Anything } };
  };
}
type AnyPaths = Record<
  string,
  Record<'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace', AnyOperation>
>;

/** A client of a vendor on loopback. */
export function clientOf(
  { url }: Pick<Vendor, 'url'>,
  options: ClientOptions & object = {},
  provider: Partial<ProviderDefinition<TestSettings>> = {},
) {
  const credentials = { username: 'ann', password: 'MARKER-password' };
  return createClient<ApiClient<AnyPaths>>(
    { ...testProvider, ...provider },
    { baseUrl: url, ...{ credentials }, ...options },
  );
}

/** What a promise rejects with; fails where it resolves. */
export async function rejection(promise: PromiseLike<unknown>): Promise<Anything> {
  return promise.then(
    (value) => {
      throw new Error(`resolved to ${JSON.stringify(value)}`);
    },
    (error) => error,
  );
}

/** Waits until something is so, by real time. */
export async function until(condition: () => boolean): Promise<void> {
  for (let rounds = 0; !condition(); rounds++) {
    if (rounds > 2000) throw new Error('it never became so');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

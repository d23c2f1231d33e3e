import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Grant, GrantFacts, TokenReply } from '../src/index.ts';

/** One request as the vendor saw it. */
export interface Seen {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

type Answer = { status?: number; headers?: Record<string, string>; json?: unknown; text?: string };
type Handler = (seen: Seen, response: ServerResponse) => Answer | undefined | Promise<Answer | undefined>;

/** A vendor on loopback whose paths answer as the test says, and which remembers what it was asked. */
export interface TestVendor {
  url: string;
  seen: Seen[];
  /** Tokens that data calls accept. */
  live: Set<string>;
  on(path: string, handler: Handler): void;
  count(path: string): number;
  close(): Promise<void>;
}

export async function startVendor(): Promise<TestVendor> {
  const handlers = new Map<string, Handler>();
  const seen: Seen[] = [];
  const live = new Set<string>();
  let logins = 0;
  let renewals = 0;
  const issue = (token: string): Answer => {
    live.add(token);
    return { json: { token, refresh: `refresh-${token}`, expiresIn: 900 } };
  };
  handlers.set('/login', () => issue(`login-${++logins}`));
  handlers.set('/renew', () => issue(`renewed-${++renewals}`));
  handlers.set('/revoke', ({ headers }) => {
    live.delete(bearerOf(headers.authorization));
    return { status: 204 };
  });
  handlers.set('/data', ({ headers, body, method }) =>
    live.has(bearerOf(headers.authorization))
      ? { json: { method, body } }
      : { status: 401, json: { message: 'no' } },
  );

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const path = request.url!.split('?')[0]!;
    const call = {
      method: request.method!,
      path,
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    };
    seen.push(call);
    const answer = await handlers.get(path)?.(call, response);
    if (response.destroyed || response.writableEnded || !answer) return;
    const { status = 200, headers = {}, json, text } = answer;
    response.writeHead(status, {
      'content-type': json === undefined ? 'text/plain' : 'application/json',
      ...headers,
    });
    response.end(json === undefined ? (text ?? '') : JSON.stringify(json));
  });
  server.keepAliveTimeout = 1000;
  await new Promise<void>((resolve) => server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    live,
    on: (path, handler) => handlers.set(path, handler),
    count: (path) => seen.filter((call) => call.path === path).length,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const bearerOf = (header: string | undefined): string => header?.replace(/^Bearer /, '') ?? '';

export interface TestCredentials {
  username: string;
  password: string;
}

export const CREDENTIALS: TestCredentials = { username: 'ada', password: 's3cr3t-password' };

/** A grant over a {@link TestVendor}: log in by password, renew by refresh token, revoke by bearer token. */
export function testGrant(
  vendor: Pick<TestVendor, 'url'>,
  facts: GrantFacts = {},
  more: Partial<Grant<TestCredentials>> = {},
): Grant<TestCredentials> {
  return {
    name: 'test',
    facts,
    credentials: () => CREDENTIALS,
    account: ({ username, password }) => ({
      endpoint: `${vendor.url}/login`,
      parts: { username },
      secret: password,
    }),
    acquire: ({ credentials, send }) => send({ url: `${vendor.url}/login`, json: credentials }),
    renew: ({ token, send }) => send({ url: `${vendor.url}/renew`, json: { refresh: token.refreshToken } }),
    revoke: ({ token, send }) =>
      send({ url: `${vendor.url}/revoke`, headers: { authorization: `Bearer ${token.accessToken}` } }),
    read,
    ...more,
  };
}

/** The answer's token; every failure is left to the engine. */
export function read(reply: TokenReply) {
  const body = reply.body as { token?: string; refresh?: string; expiresIn?: number } | undefined;
  if (reply.status !== 200 || typeof body?.token !== 'string') return undefined;
  return { accessToken: body.token, refreshToken: body.refresh, lifetimeSeconds: body.expiresIn };
}

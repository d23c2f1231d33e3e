import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Grant, GrantFacts, TokenReply } from '../src/index.ts';

/** One request as the vendor saw it. */
export interface Seen {
  method: string;
  /** Without the query string. */
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

export type Answer = { status?: number; headers?: Record<string, string>; json?: unknown; text?: string };
export type Handler = (
  seen: Seen,
  response: ServerResponse,
) => Answer | undefined | Promise<Answer | undefined>;

/** Answers of one path that are held back. */
export interface Hold {
  /** Resolves when so many requests have arrived since the hold began. */
  arrived(count?: number): Promise<void>;
  /** Lets these and all later ones be answered. */
  release(): void;
}

/** A vendor on loopback whose paths answer as the test says, and which remembers what it was asked. */
export interface TestVendor {
  url: string;
  seen: Seen[];
  /** Tokens that data calls accept. */
  live: Set<string>;
  /** Refresh tokens that renew. */
  refreshTokens: Set<string>;
  /** Life of the tokens that are issued from now on, in seconds; `undefined`: the answer does not say. Default 900. */
  lifeSeconds: number | undefined;
  /** How far its clock is ahead, in milliseconds; `undefined`: it sends no `Date`. Default 0. */
  skewMs: number | undefined;
  /** A refresh token works once, and presenting it again ends everything. Default `false`. */
  singleUse: boolean;
  /** How often a spent refresh token was presented again. */
  reuses: number;
  /** Fields that are added to each answer with a token. */
  extra: Record<string, unknown>;
  /** Answers a path. `/login`, `/renew`, `/revoke` and `/data` have answers of their own until then. */
  on(path: string, handler: Handler): void;
  /** Breaks the connection of each call to a path, after the call has arrived. */
  cut(path: string): void;
  /** Lets a path answer as it did in the beginning. */
  restore(path: string): void;
  /** Holds back what a path answers. */
  hold(path: string): Hold;
  /** How often a path was called. */
  count(path: string): number;
  close(): Promise<void>;
}

export async function startVendor({ now = Date.now }: { now?: () => number } = {}): Promise<TestVendor> {
  const spent = new Set<string>();
  const issued = { login: 0, renewed: 0 };

  const issue = (kind: keyof typeof issued): Answer => {
    const token = `${kind}-${++issued[kind]}`;
    const refresh = `refresh-${token}`;
    vendor.live.add(token);
    vendor.refreshTokens.add(refresh);
    return { json: { token, refresh, expiresIn: vendor.lifeSeconds, ...vendor.extra } };
  };
  const renews = ({ headers, body }: Seen): boolean => {
    const refresh = body ? (JSON.parse(body) as { refresh?: string }).refresh : undefined;
    if (refresh === undefined) return vendor.live.has(bearerOf(headers.authorization));
    if (spent.has(refresh)) {
      vendor.reuses++;
      vendor.live.clear();
      vendor.refreshTokens.clear();
    }
    if (!vendor.refreshTokens.has(refresh)) return false;
    if (vendor.singleUse) {
      vendor.refreshTokens.delete(refresh);
      spent.add(refresh);
    }
    return true;
  };
  const defaults: Record<string, Handler> = {
    '/login': () => issue('login'),
    '/renew': (seen) => {
      if (!renews(seen)) return { status: 401, json: {} };
      return issue('renewed');
    },
    '/revoke': ({ headers }) => {
      vendor.live.delete(bearerOf(headers.authorization));
      return { status: 204 };
    },
    '/data': ({ headers, body, method }) =>
      vendor.live.has(bearerOf(headers.authorization))
        ? { json: { method, body } }
        : { status: 401, json: { message: 'no' } },
  };
  const handlers = new Map(Object.entries(defaults));

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      return; // The caller went away while it was sending.
    }
    const path = request.url!.split('?')[0]!;
    const call = {
      method: request.method!,
      path,
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    };
    vendor.seen.push(call);
    response.sendDate = false;
    const answer = await handlers.get(path)?.(call, response);
    if (response.destroyed || response.writableEnded || !answer) return;
    const { status = 200, headers = {}, json, text } = answer;
    response.writeHead(status, {
      'content-type': json === undefined ? 'text/plain' : 'application/json',
      ...(vendor.skewMs !== undefined && { date: new Date(now() + vendor.skewMs).toUTCString() }),
      ...headers,
    });
    response.end(json === undefined ? (text ?? '') : JSON.stringify(json));
  });
  server.keepAliveTimeout = 1000;
  await new Promise<void>((resolve) => server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, resolve));

  const vendor: TestVendor = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen: [],
    live: new Set(),
    refreshTokens: new Set(),
    lifeSeconds: 900,
    skewMs: 0,
    singleUse: false,
    reuses: 0,
    extra: {},
    on: (path, handler) => handlers.set(path, handler),
    cut: (path) =>
      handlers.set(path, (_seen, response) => {
        response.destroy();
        return undefined;
      }),
    restore: (path) => handlers.set(path, defaults[path]!),
    hold(path) {
      const answer = handlers.get(path)!;
      const before = vendor.count(path);
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      handlers.set(path, async (seen, response) => {
        await released;
        return answer(seen, response);
      });
      return {
        arrived: (count = 1) => until(() => vendor.count(path) >= before + count),
        release() {
          handlers.set(path, answer);
          release();
        },
      };
    },
    count: (path) => vendor.seen.filter((call) => call.path === path).length,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return vendor;
}

/** Lets the event loop turn until something has happened; fails after 30 s of real time. */
export async function until(happened: () => boolean): Promise<void> {
  const end = performance.now() + 30_000;
  for (let turns = 0; !happened(); turns++) {
    if (performance.now() > end) throw new Error(`did not happen: ${happened}`);
    // What takes longer happens in another process, which needs the processor.
    await new Promise((resolve) => (turns < 1000 ? setImmediate(resolve) : setTimeout(resolve, 5)));
  }
}

export const bearerOf = (header: string | undefined): string => header?.replace(/^Bearer /, '') ?? '';

export interface TestCredentials {
  username: string;
  password: string;
}

export const CREDENTIALS: TestCredentials = { username: 'ada', password: 's3cr3t-password' };

export type TestGrant = Grant<TestCredentials>;

/** A grant over a {@link TestVendor}: log in by password, renew by refresh token, revoke by bearer token. */
export function testGrant(
  vendor: Pick<TestVendor, 'url'>,
  facts: GrantFacts = {},
  more: Partial<TestGrant> = {},
): TestGrant {
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
    renew: ({ token, send }) =>
      facts.sliding
        ? send({
            method: 'GET',
            url: `${vendor.url}/renew`,
            headers: { authorization: `Bearer ${token.accessToken}` },
          })
        : send({ url: `${vendor.url}/renew`, json: { refresh: token.refreshToken } }),
    revoke: ({ token, send }) =>
      send({ url: `${vendor.url}/revoke`, headers: { authorization: `Bearer ${token.accessToken}` } }),
    read,
    ...more,
  };
}

interface TokenAnswer {
  token?: string;
  refresh?: string;
  expiresIn?: number;
  expiresAt?: number;
}

/** The answer's token; every failure is left to the engine. */
export function read(reply: TokenReply) {
  const body = reply.body as TokenAnswer | null | undefined;
  if (reply.status !== 200 || typeof body?.token !== 'string') return undefined;
  return {
    accessToken: body.token,
    refreshToken: body.refresh,
    lifetimeSeconds: body.expiresIn,
    expiresAtSeconds: body.expiresAt,
  };
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { DOCUMENT, DOWNLOAD_BYTES, makeToken, PATHS } from './answers.ts';

// The neutral vendor of the benchmark, as a process of its own: it hands out bearer tokens in the forms that the
// contenders' recipes ask for, refuses those that are missing, expired or revoked, and counts.

/** How the vendor behaves. */
export interface VendorSettings {
  /** Life of new tokens in milliseconds. */
  lifeMs: number;
  /** How long a login takes, in milliseconds. */
  loginMs: number;
  /** How long the answer to a data call takes, in milliseconds. */
  answerMs: number;
}

/** What the vendor has seen since the last reset. */
export interface Counters {
  /** Token calls: logins and renewals. */
  logins: number;
  /** Data calls, refused ones among them. */
  calls: number;
  /** Data calls that were refused with 401. */
  refused: number;
}

/** A benchmark that was killed must not leave its vendor behind. */
const LONGEST_LIFE_MS = 60 * 60_000;
const DEFAULTS: VendorSettings = { lifeMs: 60 * 60_000, loginMs: 0, answerMs: 0 };
const CHUNK = Buffer.alloc(64 * 1024, 'x');

let settings = DEFAULTS;
let counters: Counters = { logins: 0, calls: 0, refused: 0 };
/** Token → when it ends, in milliseconds since the Unix epoch. */
const tokens = new Map<string, number>();
let issued = 0;

function issue(lifeMs: number): string {
  const now = Date.now();
  const token = makeToken(++issued, lifeMs, now);
  tokens.set(token, now + lifeMs);
  return token;
}

async function login(): Promise<string> {
  counters.logins++;
  const { lifeMs, loginMs } = settings;
  if (loginMs) await pause(loginMs);
  return issue(lifeMs);
}

function sendJson(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Record<string, string> = {},
) {
  response.writeHead(status, {
    ...headers,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Each form of the login, by its path. All of them take any credentials. */
const logins: Record<string, (token: string, body: string) => object> = {
  '/authenticate': (token) => ({ token }),
  '/login': (token) => ({ token, expiresInMs: settings.lifeMs }),
  '/oauth/token': (token, body) => ({
    access_token: token,
    token_type: 'Bearer',
    expires_in: settings.lifeMs / 1000,
    // RFC 6749, 4.4.3: none for client credentials.
    ...(body.includes('refresh_token') && { refresh_token: 'refresh' }),
  }),
};

/** What the benchmark itself asks for; no contender calls these. */
async function control(path: string, request: IncomingMessage): Promise<object> {
  if (path === '/control/settings') {
    settings = { ...DEFAULTS, ...JSON.parse((await readBody(request)).toString()) };
    counters = { logins: 0, calls: 0, refused: 0 };
  } else if (path === '/control/reset') {
    counters = { logins: 0, calls: 0, refused: 0 };
  } else if (path === '/control/revoke') {
    tokens.clear();
  } else if (path === '/control/token') {
    return { token: issue(LONGEST_LIFE_MS) };
  }
  return counters;
}

async function data(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  counters.calls++;
  const body = await readBody(request);
  if (settings.answerMs) await pause(settings.answerMs);
  const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
  if (!((tokens.get(token) ?? 0) > Date.now())) {
    counters.refused++;
    return sendJson(response, 401, '{"message":"The token is refused."}', {
      'www-authenticate': 'Bearer error="invalid_token"',
    });
  }
  if (path === PATHS.read) return sendJson(response, 200, DOCUMENT);
  if (path === PATHS.write) return sendJson(response, 200, `{"received":${body.length}}`);
  if (path !== PATHS.download) return sendJson(response, 404, '{"message":"No such path."}');
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': DOWNLOAD_BYTES });
  await pipeline(download(), response);
}

function* download(): Generator<Buffer> {
  for (let left = DOWNLOAD_BYTES; left > 0; left -= CHUNK.length) {
    yield left < CHUNK.length ? CHUNK.subarray(0, left) : CHUNK;
  }
}

const server = createServer(async (request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const form = logins[path];
  try {
    if (form) {
      const body = (await readBody(request)).toString();
      sendJson(response, 200, JSON.stringify(form(await login(), body)));
    } else if (path.startsWith('/control/')) {
      sendJson(response, 200, JSON.stringify(await control(path, request)));
    } else {
      await data(path, request, response);
    }
  } catch {
    response.destroy();
  }
});
// A connection that is kept must not be closed while a contender is about to use it.
server.keepAliveTimeout = 10 * 60_000;
server.listen({ host: '127.0.0.1', port: 0, backlog: 16_384 }, () => {
  process.send!(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.on('disconnect', () => process.exit());
setTimeout(() => process.exit(), LONGEST_LIFE_MS).unref();

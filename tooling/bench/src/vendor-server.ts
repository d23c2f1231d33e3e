import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { DOCUMENT, DOWNLOAD_BYTES, type Orders, PATHS, type VendorSettings } from './vendor.ts';

// The neutral vendor of the benchmark, as a process of its own: it hands out bearer tokens in the forms that the
// contenders' recipes ask for, refuses those that are missing, expired or revoked, and counts. It is no part of what it
// measures: a server that also checks requests would be most of the time of a call.

const HOUR_MS = 60 * 60_000;
const DEFAULTS: VendorSettings = { lifeMs: HOUR_MS, loginMs: 0, answerMs: 0 };
const DOWNLOAD = Buffer.alloc(DOWNLOAD_BYTES, 'x');

let settings = DEFAULTS;
let counters = { logins: 0, refused: 0 };
/** Token → when it ends, in milliseconds since the Unix epoch. */
const tokens = new Map<string, number>();
let issued = 0;

/** A token that tells its life, as most vendors' tokens do. Its signature is not checked. */
function issue(lifeMs: number): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Date.now();
  const iat = Math.floor(now / 1000);
  const claims = { sub: 'bench', jti: String(++issued), iat, exp: iat + Math.ceil(lifeMs / 1000) };
  const token = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.c2lnbmF0dXJl`;
  tokens.set(token, now + lifeMs);
  return token;
}

/** Each form of the login, by its path. All of them take any credentials. */
const logins: Record<string, (token: string, body: string) => object> = {
  '/authenticate': (token) => ({ token, expiresInMs: settings.lifeMs }),
  '/oauth/token': (token, body) => ({
    access_token: token,
    token_type: 'Bearer',
    expires_in: settings.lifeMs / 1000,
    // RFC 6749, 4.4.3: none for client credentials.
    ...(body.includes('refresh_token') && { refresh_token: 'refresh' }),
  }),
};

/** What the benchmark itself asks for; no contender calls this. */
function control(orders: Orders): object {
  if (orders.settings) {
    settings = { ...DEFAULTS, ...orders.settings };
    counters = { logins: 0, refused: 0 };
  }
  if (orders.revoke) tokens.clear();
  return { ...counters, token: issue(HOUR_MS) };
}

function send(response: ServerResponse, status: number, body: string | Buffer, challenge = {}) {
  const length = Buffer.byteLength(body);
  response.writeHead(status, { ...challenge, 'content-type': 'application/json', 'content-length': length });
  response.end(body);
}

async function data(request: IncomingMessage, body: Buffer, response: ServerResponse): Promise<void> {
  const { url: path, headers } = request;
  if (settings.answerMs) await pause(settings.answerMs);
  const token = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
  if (!((tokens.get(token) ?? 0) > Date.now())) {
    counters.refused++;
    const challenge = { 'www-authenticate': 'Bearer error="invalid_token"' };
    return send(response, 401, '{"message":"The token is refused."}', challenge);
  }
  if (path === PATHS.read) return send(response, 200, DOCUMENT);
  if (path === PATHS.write) return send(response, 200, `{"received":${body.length}}`);
  if (path === PATHS.download) return send(response, 200, DOWNLOAD);
  send(response, 404, '{"message":"No such path."}');
}

const server = createServer(async (request, response) => {
  const path = request.url ?? '/';
  try {
    const body = await buffer(request);
    if (path === '/control') return send(response, 200, JSON.stringify(control(JSON.parse(String(body)))));
    const form = logins[path];
    if (!form) return await data(request, body, response);
    counters.logins++;
    if (settings.loginMs) await pause(settings.loginMs);
    send(response, 200, JSON.stringify(form(issue(settings.lifeMs), String(body))));
  } catch {
    response.destroy();
  }
});
// A connection that is kept must not be closed while a contender is about to use it.
server.keepAliveTimeout = 10 * 60_000;
server.listen({ host: '127.0.0.1', port: 0, backlog: 16_384 }, () => {
  process.send!(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
// A benchmark that was killed must not leave its vendor behind.
process.on('disconnect', () => process.exit());

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { modelVendor } from '@x/auth-core/testing';
import { DOCUMENT, DOWNLOAD_BYTES, type Orders, PATHS, type VendorSettings } from './vendor.ts';

// The model vendor over HTTP, as a process of its own: it hands out bearer tokens in the forms that the contenders' recipes
// ask for, refuses those that are missing, expired or revoked, and counts. It is no part of what it measures: a server that
// also checks requests, as the simulator does, would be most of the time of a call.

const HOUR_MS = 60 * 60_000;
const DEFAULTS: VendorSettings = { lifeMs: HOUR_MS, loginMs: 0, answerMs: 0 };
const DOWNLOAD = Buffer.alloc(DOWNLOAD_BYTES, 'x');
const LOGIN = new URL('http://model/login');
const DATA = new URL('http://model/data');

const vendor = modelVendor({ traits: { jwt: true } });
vendor.setSecret('bench', 'bench');
let settings = DEFAULTS;
let begun = { ...vendor.counts };
let token = '';

/** Asks the model vendor. Its credentials are the same for all: those that a recipe sends differ in form alone. */
const ask = (url: URL, authorization = '') =>
  vendor.handle({
    method: 'POST',
    url,
    headers: { authorization },
    body: { username: 'bench', password: 'bench' },
  });

const logIn = () => (ask(LOGIN).body as { token: string }).token;

/** Each form of the login, by its path. All of them take any credentials. */
const logins: Record<string, (body: string) => object> = {
  '/authenticate': () => ({ token: logIn(), expiresInMs: settings.lifeMs }),
  '/oauth/token': (body) => ({
    access_token: logIn(),
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
    vendor.traits.lifeMs = HOUR_MS;
    token = logIn();
    vendor.traits.lifeMs = settings.lifeMs;
    begun = { ...vendor.counts };
  }
  if (orders.revoke) for (const issued of vendor.tokens.keys()) vendor.revoke(issued);
  const { logins, refusedData } = vendor.counts;
  return { logins: logins - begun.logins, refused: refusedData - begun.refusedData, token };
}

function send(response: ServerResponse, status: number, body: string | Buffer, challenge = {}) {
  const length = Buffer.byteLength(body);
  response.writeHead(status, { ...challenge, 'content-type': 'application/json', 'content-length': length });
  response.end(body);
}

async function data(request: IncomingMessage, body: Buffer, response: ServerResponse): Promise<void> {
  const { url: path, headers } = request;
  if (settings.answerMs) await pause(settings.answerMs);
  if (ask(DATA, headers.authorization).status === 401) {
    const challenge = { 'www-authenticate': 'Bearer error="invalid_token"' };
    return send(response, 401, '{"message":"The token is refused."}', challenge);
  }
  if (path === PATHS.read) return send(response, 200, DOCUMENT);
  if (path === PATHS.write) return send(response, 200, `{"received":${body.length}}`);
  if (path === PATHS.download) return send(response, 200, DOWNLOAD);
  send(response, 404, '{"message":"No such path."}');
}

control({ settings: {} });
const server = createServer(async (request, response) => {
  const path = request.url ?? '/';
  try {
    const body = await buffer(request);
    if (path === '/control') return send(response, 200, JSON.stringify(control(JSON.parse(String(body)))));
    const form = logins[path];
    if (!form) return await data(request, body, response);
    if (settings.loginMs) await pause(settings.loginMs);
    send(response, 200, JSON.stringify(form(String(body))));
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

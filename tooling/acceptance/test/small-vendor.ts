import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  groupOf,
  inputParameters,
  loadSpec,
  methodOf,
  type Operation,
  operations,
  sampleOf,
} from '@tooling/codegen';
import type { ClientOptions } from '@x/client-kit';
import { onTestFinished } from 'vitest';
import { type AnyClient, type Vendor, vendors } from './clients.ts';

/** A request as the server got it. */
export interface Seen {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  json?: unknown;
  text?: string;
  /** Sends the head and this text, and never ends. */
  endless?: string;
}

type Data = (seen: Seen) => Reply;

/** Just enough of each vendor on loopback: it hands out tokens `token-1`, `token-2`, …, and answers the rest as told. */
export interface SmallVendor {
  url: string;
  /** Logins and renewals. */
  tokenCalls: Seen[];
  /** Everything else. */
  calls: Seen[];
  answer: Data;
  /** Renewals are refused. */
  renewsNot?: boolean;
}

const RENEWAL = /^(GET \/user\/authenticate|POST \/v1\/Auth\/RefreshToken|POST \/auth\/refresh\/)$/;

const tokens: Record<string, (token: string) => unknown> = {
  '/authenticate': (token) => ({ token }),
  '/api/authorize': (Token) => ({ statusCode: 200, isError: false, message: '', result: { Token } }),
  '/v1/Auth/Login': pair,
  '/v1/Auth/RefreshToken': pair,
  '/user/authenticate': (token) => ({ token, expiresAt: Math.floor(Date.now() / 1000) + 900 }),
  '/auth/login/': (accessToken) => ({ accessToken, refreshToken: 'refresh' }),
  '/auth/refresh/': (accessToken) => ({ accessToken }),
};
function pair(Token: string) {
  const Result = { AccessToken: { Token, ExpiresIn: 7200 }, RefreshToken: `refresh of ${Token}` };
  return { Result, Status: 200, Title: '', Errors: [] };
}

export async function startSmallVendor(answer: Data = () => ({ json: {} })): Promise<SmallVendor> {
  const vendor: SmallVendor = { url: '', tokenCalls: [], calls: [], answer };
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const seen: Seen = { method, url, headers, body: '' };
    try {
      for await (const chunk of request.setEncoding('utf8')) seen.body += chunk;
    } catch {
      return;
    }
    const token = tokens[url];
    if (token && method !== 'PATCH') {
      vendor.tokenCalls.push(seen);
      const refused = vendor.renewsNot && RENEWAL.test(`${method} ${url}`);
      send(response, refused ? { status: 401 } : { json: token(`token-${vendor.tokenCalls.length}`) });
    } else if (url === '/user/authenticate/strategy') {
      // What Core is asked before a password is sent.
      send(response, { json: { strategy: 1 } });
    } else {
      vendor.calls.push(seen);
      send(response, vendor.answer(seen));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  vendor.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return vendor;
}

function send(response: ServerResponse, { status = 200, headers, json, text, endless }: Reply): void {
  const type = json === undefined ? {} : { 'content-type': 'application/json' };
  response.writeHead(status, { ...type, ...headers });
  if (endless !== undefined) response.write(endless);
  else response.end(json === undefined ? text : JSON.stringify(json));
}

const main = {
  elevate: { brand: 'brand', username: 'ann', password: 's3cr3t-1' },
  portal: { username: 'ann', password: 's3cr3t-1' },
  telematics: { kind: 'user', deviceToken: 'device', instanceId: 'instance', instanceKey: 's3cr3t-1' },
  core: { email: 'ann@example.com', password: 's3cr3t-1', selectedOrg: 1 },
  elyssa: { companyId: 's3cr3t-1' },
} as const;

/** A client of that vendor. */
export function clientOf({ name, create }: Vendor, { url }: SmallVendor, options: object = {}): AnyClient {
  return create(url, { [name]: { main: main[name] } } as never, options as ClientOptions);
}

type Values = Record<string, unknown>;
export type Params = Partial<Record<'path' | 'query' | 'header', Values>> & { body?: FormData };

/** Calls one operation, with its parameters by place. Both ways of making a call are tried, since both are public. */
export type Style = (
  client: AnyClient,
  operation: Operation,
  params?: Params,
  options?: object,
) => Promise<unknown>;

type Call = (first: unknown, second: object) => Promise<unknown>;

export const styles: [string, Style][] = [
  [
    'by path',
    (client, { method, path }, { body, ...params } = {}, options = {}) => {
      const verbs = client as never as Record<string, Call>;
      return verbs[method.toUpperCase()]!(path, { params, ...(body && { body }), ...options });
    },
  ],
  [
    'by method',
    async (client, operation, { body, ...params } = {}, options = {}) => {
      const groups = client as never as Record<string, Record<string, Call>>;
      const input = Object.assign({}, ...Object.values(params), body && { body });
      return groups[groupOf(operation)]![methodOf(operation)]!(input, options);
    },
  ],
];

/** A read of each vendor whose answer may be quoted in an error. */
const reads: Record<string, string> = {
  elevate: '/customers',
  portal: '/api/product/{productId}',
  telematics: '/statistics/v1/Scorings/individual',
  core: '/object/objectType',
  elyssa: '/v1/property/properties',
};

export interface Subject {
  name: string;
  vendor: Vendor;
  all: Operation[];
  /** A GET whose answer may be quoted, and what it needs. */
  read: Operation;
  needs: Params;
  /** A sample of every parameter of an operation, by place. */
  samples(operation: Operation): Params;
}

export const subjects: Subject[] = await Promise.all(
  vendors.map(async (vendor) => {
    const spec = await loadSpec(vendor.name);
    const all = operations(spec);
    const read = all.find(({ method, path }) => method === 'get' && path === reads[vendor.name])!;
    const samples = (operation: Operation) => {
      const params = { path: {}, query: {}, header: {} } as Required<Params>;
      for (const parameter of inputParameters(operation))
        params[parameter.in as 'path'][String(parameter.name)] = sampleOf(spec, parameter);
      return params;
    };
    return { name: vendor.name, vendor, all, read, needs: samples(read), samples };
  }),
);

/** What a promise rejects with; fails where it resolves. */
export async function rejection(promise: PromiseLike<unknown>): Promise<Error & { code?: string }> {
  return promise.then(
    (value) => {
      throw new Error(`resolved to ${JSON.stringify(value)}`);
    },
    (error) => error,
  );
}

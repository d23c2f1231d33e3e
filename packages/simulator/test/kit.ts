import { onTestFinished } from 'vitest';
import { type Simulator, type SimulatorOptions, startSimulator, type VendorName } from '../src/index.ts';

/** An answer, read to its end. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: the tests look into bodies of every shape.
  body: any;
}

export interface Sent {
  method?: string;
  token?: string;
  headers?: Record<string, string>;
  json?: unknown;
  text?: string;
  form?: FormData;
}

/** Sends a request over real HTTP and reads the answer. */
export async function send(
  url: string,
  { method, token, headers, json, text, form }: Sent = {},
): Promise<Answer> {
  const body = form ?? (json === undefined ? text : JSON.stringify(json));
  const response = await fetch(url, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  });
  const read = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return {
    status: response.status,
    headers: response.headers,
    text: read,
    body: isJson ? JSON.parse(read) : undefined,
  };
}

/** A clock that moves only when told. Begins at a whole second. */
export function testClock(start = Date.parse('2026-01-15T12:00:00Z')) {
  let time = start;
  return {
    now: () => time,
    advance: (ms: number) => {
      time += ms;
    },
  };
}

/** A simulator that ends with the test, and the clock that it runs by. */
export async function start<V extends VendorName>(
  vendor: V,
  options: Omit<SimulatorOptions<V>, 'vendors' | 'clock'> = {},
) {
  const clock = testClock();
  const simulator: Simulator<V> = await startSimulator({ ...options, vendors: [vendor], clock });
  onTestFinished(() => simulator.close());
  return { vendor: simulator[vendor], clock };
}

/** Reads the claims of a JWT. */
export function claims(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
}

/** How to log in and what to call, for what holds at every vendor. */
export const protocols: {
  [V in VendorName]: {
    login(vendor: Simulator<V>[V], wrong?: 'wrong'): Promise<Answer>;
    token(answer: Answer): string;
    /** A data call that the main account may make. */
    data: string;
    /** Status of a data call whose token is refused. */
    refusedStatus: number;
  };
} = {
  elevate: {
    login: ({ url, credentials }, wrong) =>
      send(`${url}/authenticate`, { json: { ...credentials, password: wrong ?? credentials.password } }),
    token: ({ body }) => body.token,
    data: '/customers?page=1&pageSize=10',
    refusedStatus: 401,
  },
  portal: {
    login: ({ url, credentials: { username, password } }, wrong) =>
      send(`${url}/api/authorize`, { json: { Username: username, Password: wrong ?? password } }),
    token: ({ body }) => body.result.Token,
    data: '/api/wallet',
    refusedStatus: 401,
  },
  telematics: {
    login: ({ url, credentials: { deviceToken, instanceId, instanceKey } }, wrong) =>
      send(`${url}/v1/Auth/Login`, {
        headers: { InstanceId: instanceId },
        json: { LoginFields: { deviceToken }, Password: wrong ?? instanceKey },
      }),
    token: ({ body }) => body.Result.AccessToken.Token,
    data: '/statistics/v1/Scorings/individual?startDate=2026-01-01&endDate=2026-01-14',
    refusedStatus: 401,
  },
  core: {
    login: ({ url, credentials }, wrong) =>
      send(`${url}/user/authenticate`, {
        json: { ...credentials, client: 'core-client', password: wrong ?? credentials.password },
      }),
    token: ({ body }) => body.token,
    data: '/object/objectType',
    refusedStatus: 403,
  },
  elyssa: {
    login: ({ url, credentials }, wrong) =>
      send(`${url}/auth/login/`, { json: { companyId: wrong ?? credentials.companyId } }),
    token: ({ body }) => body.accessToken,
    data: '/v1/companies/info',
    refusedStatus: 401,
  },
};

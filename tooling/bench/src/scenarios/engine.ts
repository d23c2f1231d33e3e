import { createAuthFetch, createTokenEngine, type Grant } from '@x/auth-core';
import { type Pair, quantile } from '../statistics.ts';
import { alternate } from './alternate.ts';

// The engine's own share of a call: a fetch that costs nothing, with and without the token engine around it.

export interface EngineJob {
  rounds: number;
  calls: number;
}

export interface EngineResult {
  /** Nanoseconds of `createAuthFetch` around such a fetch (`contender`), and of that fetch alone (`floor`). */
  authFetch: Pair[];
  /** The same for `getToken()` with a fresh token. */
  getToken: Pair[];
  /** Bytes on the heap that a call allocates more than the fetch alone. */
  authFetchBytes: number;
  getTokenBytes: number;
}

const ORIGIN = 'https://api.example.com';
const URL_OF_CALL = `${ORIGIN}/customers`;

const grant: Grant = {
  name: 'bench',
  facts: { documentedLifeMs: 60 * 60_000 },
  credentials: () => ({}),
  account: () => ({ endpoint: `${ORIGIN}/login`, secret: 'bench' }),
  acquire: () => ({ accessToken: 'bench' }),
  read: () => undefined,
};

type Step = () => unknown;

export async function measureEngine({ rounds, calls }: EngineJob): Promise<EngineResult> {
  const response = new Response('{}');
  const fetch = async () => response;
  const engine = createTokenEngine({ grant });
  await engine.getToken();
  const authFetch = createAuthFetch(engine, { origins: [ORIGIN], fetch, ownHeaders: true });
  const init = () => ({ method: 'GET', headers: new Headers() });

  const plain: Step = () => (fetch as typeof globalThis.fetch)(URL_OF_CALL, init());
  const withToken: Step = () => authFetch(URL_OF_CALL, init());
  const nothing: Step = async () => undefined;
  const token: Step = () => engine.getToken();

  const allocation = async (step: Step, base: Step) =>
    (await allocated(step, rounds, calls)) - (await allocated(base, rounds, calls));
  return {
    authFetch: await compare(plain, withToken, rounds, calls),
    getToken: await compare(nothing, token, rounds, calls),
    authFetchBytes: await allocation(withToken, plain),
    getTokenBytes: await allocation(token, nothing),
  };
}

async function compare(floor: Step, contender: Step, rounds: number, calls: number): Promise<Pair[]> {
  const pairs = await alternate(
    () => timed(floor, calls),
    () => timed(contender, calls),
    rounds,
  );
  // The first tenth is what compiles.
  return pairs.slice(Math.floor(rounds / 10));
}

async function timed(step: Step, calls: number): Promise<number> {
  const begun = performance.now();
  for (let call = 0; call < calls; call++) await step();
  return ((performance.now() - begun) * 1e6) / calls;
}

async function allocated(step: Step, rounds: number, calls: number): Promise<number> {
  const bytes: number[] = [];
  for (let round = 0; round < rounds / 10; round++) {
    globalThis.gc!();
    const before = process.memoryUsage().heapUsed;
    for (let call = 0; call < calls; call++) await step();
    bytes.push((process.memoryUsage().heapUsed - before) / calls);
  }
  return quantile(bytes, 0.5);
}

import type { Grant } from '@x/auth-core';
import { differences } from '../statistics.ts';
import { allocated, alternate, timed } from './rounds.ts';

// The engine's own share of a call: a fetch that costs nothing, with and without the token engine around it.

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

/** What each step costs more with a fresh token: nanoseconds, and bytes on the heap. */
export async function engine({ rounds, calls }: { rounds: number; calls: number }) {
  // Loaded here, since no other measurement may find it loaded.
  const { createAuthFetch, createTokenEngine } = await import('@x/auth-core');
  const response = new Response('{}');
  const fetch: typeof globalThis.fetch = async () => response;
  const engine = createTokenEngine({ grant });
  await engine.getToken();
  const authFetch = createAuthFetch(engine, { origins: [ORIGIN], fetch, ownHeaders: true });
  const init = () => ({ method: 'GET', headers: new Headers() });
  const share = async (without: () => unknown, step: () => unknown) => {
    const time = (step: () => unknown) => () => timed(step, calls);
    const pairs = await alternate(time(without), time(step), rounds);
    const bytesOf = (step: () => unknown) => allocated(step, rounds / 10, calls);
    return {
      // The first tenth is what compiles.
      ns: differences(pairs.slice(rounds / 10)),
      bytes: (await bytesOf(step)) - (await bytesOf(without)),
    };
  };
  return {
    authFetch: await share(
      () => fetch(URL_OF_CALL, init()),
      () => authFetch(URL_OF_CALL, init()),
    ),
    getToken: await share(
      async () => undefined,
      () => engine.getToken(),
    ),
  };
}

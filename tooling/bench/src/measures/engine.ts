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

/** What a fresh token costs a call: nanoseconds, and bytes on the heap. */
export async function engine({ rounds, calls }: { rounds: number; calls: number }) {
  // Here, since no other measurement may find it loaded.
  const { createAuthFetch, createTokenEngine } = await import('@x/auth-core');
  const response = new Response('{}');
  const fetch = async () => response;
  const engine = createTokenEngine({ grant });
  await engine.getToken();
  const authFetch = createAuthFetch(engine, { origins: [ORIGIN], fetch, ownHeaders: true });
  const init = () => ({ method: 'GET', headers: new Headers() });

  const plain = () => (fetch as typeof globalThis.fetch)(URL_OF_CALL, init());
  const withToken = () => authFetch(URL_OF_CALL, init());
  const nothing = async () => undefined;
  const token = () => engine.getToken();

  const compare = async (floor: () => unknown, contender: () => unknown) => {
    const time = (step: () => unknown) => () => timed(step, calls);
    const pairs = await alternate(time(floor), time(contender), rounds);
    // The first tenth is what compiles.
    return differences(pairs.slice(Math.floor(rounds / 10)));
  };
  const bytes = async (step: () => unknown, base: () => unknown) =>
    (await allocated(step, rounds / 10, calls)) - (await allocated(base, rounds / 10, calls));
  return {
    authFetchNs: await compare(plain, withToken),
    getTokenNs: await compare(nothing, token),
    authFetchBytes: await bytes(withToken, plain),
    getTokenBytes: await bytes(token, nothing),
  };
}

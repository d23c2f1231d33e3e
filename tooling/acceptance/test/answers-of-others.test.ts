import { virtualClock } from '@x/auth-core/testing';
import { isAuthError } from '@x/client-kit';
import { type Simulator, startSimulator } from '@x/simulator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vendors } from './clients.ts';

// What a firewall, a proxy or a vendor in trouble answers to a login says nothing about the credentials.

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const LOGIN = /\/(authenticate|api\/authorize|v1\/Auth\/Login|user\/authenticate|auth\/login\/)$/;

const html = (status: number) => () =>
  new Response('<!DOCTYPE html><title>Blocked</title>', { status, headers: { 'content-type': 'text/html' } });
const answers: [string, () => Response][] = [
  ...[401, 403, 200, 503].map((status): [string, () => Response] => [`a page with ${status}`, html(status)]),
  ['200 with an error', () => Response.json({ error: 'invalid_credentials' })],
  ['200 with nothing', () => new Response('')],
];

let simulator: Simulator;
afterEach(() => simulator.close());

describe.each(vendors)('$name', (vendor) => {
  // A new one for each test, since a vendor counts logins over hours of its own clock.
  beforeEach(async () => {
    simulator = (await startSimulator({ vendors: [vendor.name] })) as Simulator;
  });

  /** A client by a clock that stands still, behind something that may answer its logins. */
  function behind(answer: () => Response) {
    const clock = virtualClock();
    const accounts = { [vendor.name]: simulator[vendor.name].accounts } as never;
    const seen: number[] = [];
    let between: (() => Response) | undefined = answer;
    const options = {
      clock,
      retries: 0,
      fetch: async (input: string | URL | Request, init?: RequestInit) => {
        if (!LOGIN.test(new URL(input as string).pathname)) return fetch(input, init);
        seen.push(clock.now());
        return between?.() ?? fetch(input, init);
      },
    };
    const client = vendor.create(simulator[vendor.name].url, accounts, options as never);
    const clear = () => {
      between = undefined;
    };
    return { clock, client, seen, clear };
  }

  it.each(answers)('is tried at most twice in 15 min, and never given up: %s', async (name, answer) => {
    const { clock, client, seen, clear } = behind(answer);
    for (let passed = 0; passed < 15 * MINUTE; passed += 10 * SECOND) {
      await expect(client.auth.getToken()).rejects.toSatisfy(isAuthError);
      await clock.advance(10 * SECOND);
    }
    // A 503 is the vendor's own, or a gateway's: it has refused nothing, and is tried again by the usual backoff.
    if (!name.endsWith('503')) expect(seen.length).toBeLessThanOrEqual(2);
    clear();
    await clock.advance(15 * MINUTE);
    expect(await client.auth.getToken()).toMatch(/./);
  });

  it.each(answers)('alone is over after a minute: %s', async (_name, answer) => {
    const { clock, client, seen, clear } = behind(answer);
    await expect(client.auth.getToken()).rejects.toSatisfy(isAuthError);
    clear();
    await clock.advance(MINUTE);
    expect(await client.auth.getToken()).toMatch(/./);
    expect(seen).toHaveLength(2);
  });

  it('takes an empty 401 for what it says', async () => {
    const { client } = behind(() => new Response(null, { status: 401 }));
    await expect(client.auth.getToken()).rejects.toMatchObject({ code: 'BadCredentials' });
  });
});

import { isAuthError, isCallError } from '@x/client-kit';
import { type Simulator, startSimulator } from '@x/simulator';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AnyClient, vendors } from './clients.ts';

// What a vendor, or whoever stands between, may answer: the client gives an answer or a typed error, and never breaks.

/** An answer, before it is one: a `Response` can be read once. */
interface Made {
  status: number;
  headers: Record<string, string>;
  body: string | undefined;
}

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.close());

const respond = ({ status, headers, body }: Made) =>
  new Response([204, 205, 304].includes(status) ? null : body, { status, headers });
const header = fc.oneof(
  fc.stringMatching(/^[\x20-\x7e]{0,30}$/),
  fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
  fc.integer().map(String),
);
// A success as often as everything else together: only there is the body looked into.
const status = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(200, 201) },
  fc.constantFrom(400, 401, 403, 429, 503),
  fc.integer({ min: 200, max: 599 }),
);

/** Garbage, or `genuine` with its status and headers replaced and at most one member of its body. */
function damaged(genuine: Made): fc.Arbitrary<Made> {
  let members = 0;
  JSON.parse(genuine.body!, () => void members++);
  const one = fc.record({ which: fc.nat(members - 1), value: fc.jsonValue() }).map(({ which, value }) => {
    let member = 0;
    return JSON.stringify(JSON.parse(genuine.body!, (_key, now) => (member++ === which ? value : now)));
  });
  const headers = fc.record(
    { 'content-type': fc.constantFrom('application/json', 'text/html'), date: header, 'retry-after': header },
    { requiredKeys: ['content-type'] },
  );
  return fc.record({
    status,
    headers,
    body: fc.oneof(fc.constant(genuine.body), one, one, fc.json(), fc.string()),
  });
}

/** What Core is asked before a password is sent: how this user logs in. */
const isQuestion = (url: string) => new URL(url).pathname.endsWith('/strategy');

describe.each(vendors)('$name', (vendor) => {
  const accounts = () => ({ [vendor.name]: simulator[vendor.name].accounts }) as never;

  /** The vendor's true answers: to the login, and to a data call. */
  async function genuine(): Promise<{ login: Made; data: Made }> {
    const answers: Made[] = [];
    const fetch = async (url: string, init?: RequestInit) => {
      const response = await globalThis.fetch(url, init);
      const { status, headers } = response;
      if (!isQuestion(url))
        answers.push({ status, headers: Object.fromEntries(headers), body: await response.clone().text() });
      return response;
    };
    const client = vendor.create(simulator[vendor.name].url, accounts(), { fetch });
    expect((await vendor.read(client)).response.status).toBe(200);
    await client.auth.close();
    const [login, data] = answers;
    return { login: login!, data: data! };
  }

  /** A client whose requests are answered from a row, the last answer over and over. */
  const answeredBy = (...row: Made[]): AnyClient => {
    const fetch = async (url: string) =>
      isQuestion(url) ? Response.json({ strategy: 1 }) : respond(row.length > 1 ? row.shift()! : row[0]!);
    return vendor.create('https://vendor.example', accounts(), { fetch, retries: 0 });
  };

  const expectReadable = (error: unknown) => {
    expect(isAuthError(error) || isCallError(error), `${error}`).toBe(true);
    expect((error as Error).message).not.toMatch(/undefined|NaN|\[object/);
  };

  it('gives a token that fits a header or a typed error, whatever answers a login', async () => {
    const { login } = await genuine();
    const seen = { token: 0, error: 0 };
    const property = fc.asyncProperty(damaged(login), async (answer) => {
      const client = answeredBy(answer);
      try {
        expect(await client.auth.getToken()).toMatch(/^[\x21-\x7e]+$/);
        seen.token++;
      } catch (error) {
        expectReadable(error);
        seen.error++;
      }
      await client.auth.close();
    });
    await fc.assert(property, { numRuns: 150 });
    // Else the garbage would be of one kind only.
    expect(Math.min(seen.token, seen.error)).toBeGreaterThan(0);
  });

  it('gives an answer or a typed error, whatever answers a call', async () => {
    const { login, data } = await genuine();
    const property = fc.asyncProperty(damaged(data), async (answer) => {
      const client = answeredBy(login, answer);
      try {
        const { data, error, response } = await vendor.read(client);
        // A failure is never silent, and a success no failure.
        if (!response.ok) expect(error).toBeTruthy();
        if (error !== undefined) expect(data).toBeUndefined();
      } catch (error) {
        expectReadable(error);
      }
      await client.auth.close();
    });
    await fc.assert(property, { numRuns: 150 });
  });
});

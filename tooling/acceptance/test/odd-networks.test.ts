import { Agent } from 'node:http';
import { inspect } from 'node:util';
import { virtualClock } from '@x/auth-core/testing';
// @ts-expect-error: it has no types of its own.
import nodeFetch from 'node-fetch';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  clientOf,
  type Reply,
  rejection,
  type Seen,
  startSmallVendor,
  styles,
  subjects,
} from './small-vendor.ts';

// What a `fetch`, a pool of connections, a firewall or a vendor in trouble may do to a call of each client.

const MINUTE = 60_000;
const past = { 'retry-after': new Date(0).toUTCString() };

/** How each vendor says that a token is dead, beside a 401. */
const dead: Record<string, Reply[]> = {
  elevate: [],
  portal: [{ json: { statusCode: 401, isError: true, message: 'token', result: null } }],
  telematics: [{ json: { Status: 401, Result: null } }],
  core: [{ status: 403, json: { message: 'other' } }],
  elyssa: [],
};

/** A `fetch` whose bodies are streams of Node, over so many connections. */
function nodeFetchOver(maxSockets: number) {
  const agent = new Agent({ keepAlive: true, maxSockets });
  onTestFinished(() => agent.destroy());
  return (url: string, init?: object): Promise<Response> => nodeFetch(url, { ...init, agent });
}

const bearer = ({ headers }: Seen) => headers.authorization?.replace('Bearer ', '');

/** Waits until something is so, by real time. */
async function until(condition: () => boolean): Promise<void> {
  for (let rounds = 0; !condition(); rounds++) {
    if (rounds > 5000) throw new Error('it never became so');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

describe.each(subjects)('$name', ({ name, vendor, read, needs }) => {
  describe.each(styles)('%s', (style, call) => {
    test.each([
      [
        'throws',
        () => {
          throw new Error('my s3cr3t bug');
        },
      ],
      ['rejects', () => Promise.reject(new Error('my s3cr3t bug'))],
      ['gives nothing', () => Promise.resolve(undefined)],
    ])('a fetch of one’s own that %s is called so, once, with its cause', async (how, broken) => {
      const server = await startSmallVendor();
      let asked = 0;
      const fetch = () => {
        asked++;
        return broken();
      };
      const client = clientOf(vendor, server, { retries: 3 });
      const ofCall = await rejection(call(client, read, needs, { fetch }));
      const ofLogin = await rejection(call(clientOf(vendor, server, { retries: 3, fetch }), read, needs));
      for (const error of [ofCall, ofLogin]) {
        expect(error.code).toBe('Misconfigured');
        expect(error.message).toContain(
          how === 'gives nothing' ? 'fetch gave no Response' : 'fetch threw Error',
        );
        expect(error.message).not.toContain('s3cr3t');
      }
      if (how !== 'gives nothing') expect(ofCall.cause).toMatchObject({ message: 'my s3cr3t bug' });
      // Core is asked whether there is a password at all before one is sent.
      expect([asked, server.calls.length, server.tokenCalls.length]).toEqual([name === 'core' ? 3 : 2, 0, 1]);
    });

    test('a date in the past as Retry-After neither hurries a retry nor lifts a penalty', async () => {
      const clock = virtualClock();
      const server = await startSmallVendor(() => ({ status: 503, headers: past }));
      const client = clientOf(vendor, server, { clock, retries: 1 });
      const outcome = Promise.resolve(call(client, read, needs)).catch(() => {});
      await until(() => server.calls.length === 1 && clock.pending > 0);
      await clock.advance(499);
      expect(server.calls).toHaveLength(1);
      await clock.advance(501);
      await outcome;
      expect(server.calls).toHaveLength(2);

      server.answer = () => ({ status: 429, headers: past });
      await Promise.resolve(call(client, read, needs, { retries: 0 })).catch(() => {});
      expect(server.calls).toHaveLength(3);
      await clock.advance(5 * MINUTE - 1);
      await Promise.resolve(call(client, read, needs, { retries: 0 })).catch(() => {});
      // The Portal alone documents a penalty, of five minutes for everybody at this address.
      expect(server.calls).toHaveLength(name === 'portal' ? 3 : 4);
    });

    test('four refused calls on four connections are healed by one flight, whatever their bodies', async () => {
      const page = { text: 'x'.repeat(200_000), headers: { 'content-type': 'text/html' } };
      for (const refused of [{ status: 401, ...page }, ...dead[name]!]) {
        const server = await startSmallVendor();
        server.renewsNot = true;
        const client = clientOf(vendor, server, { fetch: nodeFetchOver(4), retries: 0 });
        await call(client, read, needs);
        server.answer = (seen) => (bearer(seen) === 'token-1' ? refused : { json: {} });
        await Promise.all(Array.from({ length: 4 }, () => call(client, read, needs)));
        expect(server.calls).toHaveLength(9);
        const logins = server.tokenCalls.filter(
          ({ method, url }) => method === 'POST' && !/refresh/i.test(url),
        );
        expect(logins).toHaveLength(2);
      }
    });

    test('bodies of Node’s streams are read, through a retry, a redirect and a stall', async () => {
      const page = { text: 'x'.repeat(40_000), headers: { 'content-type': 'text/html', 'retry-after': '0' } };
      const rows: Reply[][] = [
        [{ status: 503, ...page }, { json: { ok: true } }],
        [{ status: 302, headers: { location: '/elsewhere' } }, { json: { ok: true } }],
        [{ status: 404, json: { why: 'none' } }],
      ];
      const server = await startSmallVendor();
      const client = clientOf(vendor, server, { fetch: nodeFetchOver(1) });
      for (const row of rows) {
        const sent = server.calls.length;
        server.answer = () => row[server.calls.length - sent - 1]!;
        const failed = await Promise.resolve(call(client, read, needs)).then(
          (result) => (result as { error?: unknown })?.error,
          (error) => error.error,
        );
        expect(server.calls).toHaveLength(sent + row.length);
        expect(failed).toEqual(row[0]!.status === 404 ? { why: 'none' } : undefined);
      }
    });

    test.each([200, 403])(
      'a body of a %d that stalls ends with the deadline, and as a stream comes at once',
      async (status) => {
        const clock = virtualClock();
        const server = await startSmallVendor(() => ({
          status,
          endless: '{"a":',
          headers: { 'content-type': 'application/json' },
        }));
        const client = clientOf(vendor, server, { clock, timeoutMs: 300, retries: 0 });
        await client.auth.getToken();
        /** The virtual time that passes until something is there. */
        const passedUntil = async (outcome: Promise<unknown>) => {
          let over = false;
          outcome.then(
            () => {
              over = true;
            },
            () => {
              over = true;
            },
          );
          const began = clock.now();
          await until(() => server.calls.length > 0);
          while (!over) {
            await new Promise((resolve) => setTimeout(resolve, 2));
            if (!over) await clock.advance(50);
            if (clock.now() - began > 10_000) throw new Error('it never ended');
          }
          return clock.now() - began;
        };
        const whole = rejection(Promise.resolve(call(client, read, needs, { deadlineMs: 5000 })));
        expect(await passedUntil(whole)).toBeGreaterThanOrEqual(4000);
        expect((await whole).code).toBe('Timeout');
        // Methods read JSON alone.
        if (status !== 200 || style === 'by method') return;
        const streamed = Promise.resolve(call(client, read, needs, { parseAs: 'stream', deadlineMs: 5000 }));
        expect(await passedUntil(streamed)).toBeLessThan(2000);
        const answer = (await streamed) as { data?: ReadableStream<Uint8Array> } & ReadableStream<Uint8Array>;
        const { value } = await (answer.data ?? answer).getReader().read();
        expect(new TextDecoder().decode(value)).toBe('{"a":');
      },
    );

    test('a page that echoes the token is not quoted', async () => {
      const server = await startSmallVendor();
      const client = clientOf(vendor, server, { retries: 0 });
      const token = await client.auth.getToken();
      for (const echo of [
        token,
        token.slice(0, 5),
        token.toUpperCase(),
        btoa(token),
        encodeURIComponent(token),
      ]) {
        server.answer = () => ({
          text: `<!doctype html><title>Denied ${echo}</title><p>${echo}`,
          headers: { 'content-type': 'text/html' },
        });
        const error = await rejection(call(client, read, needs));
        expect(error.code).toBe('UnreadableBody');
        expect(inspect(error).toLowerCase()).not.toContain(echo.toLowerCase());
      }
      server.answer = () => ({
        text: '<!doctype html><title>502 Bad Gateway</title>',
        headers: { 'content-type': 'text/html' },
      });
      expect((await rejection(call(client, read, needs))).message).toContain(
        'with the title “502 Bad Gateway”',
      );
    });
  });
});

test('a refused answer without an end keeps its connection from a login for two seconds at most', async () => {
  const healed = subjects.map(async ({ vendor, read, needs }) => {
    const server = await startSmallVendor();
    const client = clientOf(vendor, server, { fetch: nodeFetchOver(1), retries: 0 });
    const [, byPath] = styles[0]!;
    await byPath(client, read, needs);
    server.answer = (seen) => (bearer(seen) === 'token-1' ? { status: 401, endless: 'x' } : { json: {} });
    await byPath(client, read, needs);
    return server.calls.length;
  });
  expect(await Promise.all(healed)).toEqual([3, 3, 3, 3, 3]);
});

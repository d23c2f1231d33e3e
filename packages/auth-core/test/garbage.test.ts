import { describe, expect, it } from 'vitest';
import { defineStore, isAuthError, type StoredRecord, type TokenEngine } from '../src/index.ts';
import { faultyStore } from './faulty-store.ts';
import { MINUTE, useWorld } from './world.ts';

const world = useWorld();
const VISIBLE = /^[\x21-\x7e]+$/;

/** What no field is made for. */
const GARBAGE: unknown[] = [
  null,
  undefined,
  '',
  'text',
  'line\r\nbreak: 1',
  '\0',
  -1,
  0.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e308,
  true,
  [],
  [null, 'x', {}],
  {},
  { at: 'x', ms: -1 },
  JSON.parse('{"__proto__": {"polluted": true}}'),
  'x'.repeat(20_000),
];

/** A usable token or a typed error, and nothing else; gives back which. */
async function tokenOrTypedError(engine: TokenEngine, what: unknown): Promise<string> {
  const result = await world.pass(engine.getToken().catch((error: unknown) => ({ error })));
  if (typeof result === 'string') {
    expect(result, `token, with ${JSON.stringify(what)}`).toMatch(VISIBLE);
    return 'token';
  }
  const { error } = result as { error: Error & { code: string } };
  expect(isAuthError(error), `${error}, with ${JSON.stringify(what)}\n${error?.stack}`).toBe(true);
  expect(error.message).not.toMatch(/undefined|\[object|NaN/);
  return error.code;
}

/** The vendor without a connection, for the many cases that are about something else. */
const logsIn: typeof globalThis.fetch = async () =>
  Response.json({ token: 'login', refresh: 'refresh', expiresIn: 900 });

describe('a store that holds garbage', () => {
  it('in place of a record: it counts as absent', async () => {
    for (const value of [
      ...GARBAGE,
      7,
      Symbol('x'),
      () => {},
      new Map(),
      { version: '1', generation: 1, epoch: 1 },
    ]) {
      const store = faultyStore(world.clock);
      store.plant(value);
      expect(await tokenOrTypedError(world.engine({ fetch: logsIn, store }), value)).toBe('token');
    }
  });

  const setUp = async (facts = {}) => {
    const store = faultyStore(world.clock);
    await world.engine({ fetch: logsIn, store, facts }).getToken();
    return { store, record: structuredClone(store.record()) };
  };

  it('in one field of a record: a token or a typed error', async () => {
    const fields: (keyof StoredRecord)[] = [
      'generation',
      'epoch',
      'rejected',
      'inDoubt',
      'penalties',
      'logins',
      'credentials',
      'token',
    ];
    for (const facts of [{ singleUse: true, loginBudget: { burst: 100, refillMs: 1 } }]) {
      const { store, record } = await setUp(facts);
      for (const field of fields) {
        for (const value of GARBAGE) {
          store.plant({ ...record, [field]: value });
          await tokenOrTypedError(world.engine({ fetch: logsIn, store, facts }), { [field]: value });
        }
      }
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('in one field of a token: a token or a typed error', async () => {
    const { store, record } = await setUp();
    const fields = [
      'accessToken',
      'obtainedAt',
      'lifeMs',
      'refreshToken',
      'refreshObtainedAt',
      'refreshLifeMs',
      'extras',
      'credential',
      'supplied',
      'proven',
      'source',
    ];
    const send: typeof globalThis.fetch = async () => new Response('fine');
    for (const field of fields) {
      for (const value of GARBAGE) {
        store.plant({ ...record, token: { ...record.token, [field]: value } });
        const engine = world.engine({ fetch: logsIn, store });
        await tokenOrTypedError(engine, { [field]: value });
        const call = world.fetchOf(engine, { fetch: send })(`${world.vendor.url}/data`);
        const response = await call.catch((error) => error);
        expect(
          response instanceof Response || isAuthError(response),
          `${field}: ${value} → ${response}`,
        ).toBe(true);
        store.plant({ ...record, token: { ...record.token, [field]: value } });
        await world.clock.advance(15 * MINUTE);
        await tokenOrTypedError(engine, { [field]: value });
      }
    }
  });

  it('in one penalty: a token or a typed error', async () => {
    const { store, record } = await setUp();
    world.vendor.refreshTokens.clear();
    const penalty = {
      at: world.clock.now(),
      ms: 1000,
      attempt: 1,
      code: 'Transient',
      message: 'Not now. Wait.',
    };
    for (const name of ['latch', 'lockOut', 'locked', 'coolDown', 'budget']) {
      for (const field of ['at', 'ms', 'call', 'attempt', 'code', 'message', 'status', 'usedMs']) {
        for (const value of GARBAGE) {
          const penalties = { [name]: { ...penalty, [field]: value } };
          const credentials = { [record.token!.credential!]: penalties };
          store.plant({ ...record, token: undefined, penalties, credentials });
          await tokenOrTypedError(
            world.engine({ fetch: logsIn, store, facts: { loginBudget: { burst: 1e6, refillMs: 1 } } }),
            penalties,
          );
        }
      }
    }
  });

  it('in a header that was stored with a token: it never reaches a request', async () => {
    const { store, record } = await setUp();
    const sent: string[] = [];
    const send: typeof globalThis.fetch = async (_input, init) => {
      sent.push(JSON.stringify([...new Headers(init?.headers)]));
      return new Response('fine');
    };
    for (const headers of [
      { authorization: 'Bearer x\r\nx-evil: 1' },
      { authorization: 'Bearer \u{1f511}' },
      { 'x y': '1' },
      { 'x\r\nx-evil': '1' },
      { '': '1' },
    ]) {
      store.plant({ ...record, token: { ...record.token, headers } });
      const fetch = world.fetchOf(world.engine({ fetch: logsIn, store }), { fetch: send });
      const result = await fetch(`${world.vendor.url}/data`).catch((error) => error);
      expect(
        result instanceof Response || isAuthError(result),
        `${JSON.stringify(headers)} → ${result}`,
      ).toBe(true);
    }
    expect(sent.join()).not.toContain('evil');
  });
});

describe('a store that answers garbage', () => {
  const answering = (operation: string, value: unknown) => {
    const inner = faultyStore(world.clock);
    const port = { ...inner, [operation]: () => value };
    return defineStore(port);
  };

  it.each(['get', 'compareAndSet', 'releaseLease', 'fingerprint'])(
    'to %s: a token or a typed error',
    async (operation) => {
      for (const value of [
        ...GARBAGE,
        { taken: false, freeInMs: Number.NaN },
        { taken: false, freeInMs: -5 },
        { taken: false, freeInMs: 1e308 },
      ]) {
        for (const answer of [value, Promise.resolve(value)]) {
          const policy = { flightLimitMs: 100 };
          await tokenOrTypedError(
            world.engine({ fetch: logsIn, store: answering(operation, answer), policy }),
            {
              [operation]: value,
            },
          );
        }
      }
    },
  );

  it('to takeLease: a token or a typed error', async () => {
    const odd = [Number.NaN, -5, 1e308, 'x', null].map((freeInMs) => ({ taken: false, freeInMs }));
    for (const value of [...GARBAGE, ...odd, { taken: 'perhaps' }]) {
      for (const answer of [value, Promise.resolve(value)]) {
        const policy = { flightLimitMs: 100 };
        const store = answering('takeLease', answer);
        await tokenOrTypedError(world.engine({ fetch: logsIn, store, policy }), value);
      }
    }
  });
});

describe('a token endpoint that answers garbage', () => {
  it.each([
    'null',
    '[]',
    '""',
    '0',
    '{}',
    '{"token":null}',
    '{"token":1}',
    '{"token":{}}',
    '{"token":["a"]}',
    '{"token":"a b"}',
    '{"token":"a\\nb"}',
    '{"token":""}',
    '{"__proto__":{"token":"x"}}',
    '[[[[[[[[',
    '\u0000',
    '<html>',
    '{"token":"x"}garbage',
  ])('as %j: a typed error', async (text) => {
    world.vendor.on('/login', () => ({ headers: { 'content-type': 'application/json' }, text }));
    await expect(world.engine().getToken()).rejects.toMatchObject({ code: 'Transient' });
  });

  it('as a body without end: a typed error after the flight limit', async () => {
    world.vendor.on('/login', (_seen, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"token":"');
      return undefined;
    });
    const call = world.engine().getToken();
    call.catch(() => {});
    expect((await world.pass(call.catch((error) => error))).code).toBe('Transient');
  });

  it('as a body beyond any token’s: a typed error', async () => {
    world.vendor.on('/login', () => ({ json: { token: 'fine', padding: 'x'.repeat(3_000_000) } }));
    await expect(world.engine().getToken()).rejects.toMatchObject({ code: 'Transient' });
  });

  it('in its lifetimes: a token whose life is positive or unknown', async () => {
    for (const field of ['lifetimeSeconds', 'expiresAtSeconds', 'refreshLifetimeSeconds']) {
      for (const value of [...GARBAGE, '900', -900, 1e15, Number.MAX_SAFE_INTEGER, 5e-324]) {
        const engine = world.engine({
          grant: { acquire: () => ({ accessToken: 'fine', refreshToken: 'fine', [field]: value as number }) },
        });
        expect(await engine.getToken(), `${field}: ${value}`).toBe('fine');
        const { expiresAt, renewsAt } = engine.state();
        for (const time of [expiresAt, renewsAt]) {
          expect(time === undefined || time >= world.clock.now(), `${field}: ${value} → ${time}`).toBe(true);
        }
      }
    }
  });

  it('in its other fields: a token or a typed error', async () => {
    for (const field of ['refreshToken', 'extras', 'headers', 'supplied']) {
      for (const value of GARBAGE) {
        const issued = { accessToken: 'fine', lifetimeSeconds: 900, [field]: value };
        const engine = world.engine({
          grant: { acquire: () => issued as never, renew: () => Promise.resolve(issued as never) },
        });
        await tokenOrTypedError(engine, { [field]: value });
        await world.clock.advance(15 * MINUTE);
        await tokenOrTypedError(engine, { [field]: value });
      }
    }
  });

  it('in its headers: a token or a typed error', async () => {
    for (const value of [
      '',
      'soon',
      '-1',
      '0',
      '99999999999999999999',
      'Thu, 99 Foo 2026 99:99:99 GMT',
      'Invalid Date',
    ]) {
      for (const status of [200, 429, 503]) {
        world.vendor.skewMs = undefined;
        world.vendor.on('/login', () => ({
          status,
          headers: { date: value, 'retry-after': value },
          json: { token: 'fine', expiresIn: 900 },
        }));
        await tokenOrTypedError(world.engine(), { status, value });
      }
    }
  });

  it.each([100, 204, 205, 226, 299, 300, 399, 400, 451, 499, 500, 599])(
    'with status %d: a typed error',
    async (status) => {
      const engine = world.engine({
        fetch: async () => Object.defineProperty(new Response(null), 'status', { value: status }),
      });
      expect(await tokenOrTypedError(engine, status)).not.toBe('token');
    },
  );
});

describe('a grant that answers garbage', () => {
  it('for a token, without a call: a typed error', async () => {
    for (const accessToken of GARBAGE.filter((value) => value !== 'text')) {
      const engine = world.engine({
        grant: { acquire: () => ({ accessToken, lifetimeSeconds: 900 }) as never },
      });
      expect(await tokenOrTypedError(engine, accessToken)).not.toBe('token');
    }
  });

  it('in the headers of a request: a typed error that names no more than is safe, and nothing is sent', async () => {
    const named = { 'x-api-key': 's3cr3t\r\nx-evil: 1' };
    const nameless = { 's3cr3t in the wrong place': '1' };
    for (const [headers, told] of [
      [named, /the value for x-api-key/],
      [nameless, /the name of a header/],
    ] as const) {
      const engine = world.engine({
        grant: { acquire: ({ send }) => send({ url: `${world.vendor.url}/login`, headers }) },
      });
      const error = await engine.getToken().catch((caught: unknown) => caught);
      expect(error).toMatchObject({ code: 'Misconfigured', message: expect.stringMatching(told) });
      expect(String(error)).not.toContain('s3cr3t');
    }
    expect(world.vendor.seen).toEqual([]);
  });

  it('about a response: it counts as no refusal, or is a typed error', async () => {
    for (const value of GARBAGE) {
      const engine = world.engine({ grant: { refusal: () => value as never } });
      const response = await world
        .fetchOf(engine)(`${world.vendor.url}/data`)
        .catch((error) => error);
      expect(response instanceof Response || isAuthError(response), `${value} → ${response}`).toBe(true);
    }
  });
});

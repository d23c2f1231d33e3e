import { describe, expect, it } from 'vitest';
import { createAuthFetch, defineStore, memoryStore } from '../src/index.ts';
import { peekJson } from '../src/internal.ts';
import { type FaultyStore, faultyStore } from './faulty-store.ts';
import { bearerOf, until } from './vendor.ts';
import { HOUR, MINUTE, outcomeOf, SECOND, useWorld } from './world.ts';

const world = useWorld();
const data = () => `${world.vendor.url}/data`;
const logins = () => world.vendor.count('/login');
const failedLoginsIn = (store: FaultyStore) =>
  Object.values(store.record().credentials ?? {}).flatMap(({ failedLogins = [] }) => failedLogins);
const unprovenLoginsIn = (store: FaultyStore) =>
  Object.values(store.record().credentials ?? {}).flatMap(({ unprovenLogins = [] }) => unprovenLogins);
const NO_RENEWAL = { renew: undefined as never };
const statusesOf = (responses: Response[]) => [...new Set(responses.map(({ status }) => status))];

/** An engine whose token has worked once, and a fetch over it. */
async function proven(setup?: Parameters<typeof world.engine>[0]) {
  const engine = world.engine(setup);
  const fetch = world.fetchOf(engine);
  expect((await fetch(data())).status).toBe(200);
  return { engine, fetch };
}

describe('a revoked token', () => {
  it('costs one renewal for all the calls that met it', async () => {
    const { fetch } = await proven();
    world.vendor.live.clear();
    const responses = await Promise.all(Array.from({ length: 50 }, () => fetch(data())));
    expect(statusesOf(responses)).toEqual([200]);
    expect([world.vendor.count('/renew'), world.vendor.count('/login')]).toEqual([1, 1]);
  });

  it('costs one refused renewal and one login where the refresh token is gone too', async () => {
    const { fetch } = await proven();
    world.vendor.live.clear();
    world.vendor.refreshTokens.clear();
    const responses = await Promise.all(Array.from({ length: 50 }, () => fetch(data())));
    expect(statusesOf(responses)).toEqual([200]);
    expect([world.vendor.count('/renew'), world.vendor.count('/login')]).toEqual([1, 2]);
  });

  it('is told from the one that another process stored under its number while the store was away', async () => {
    const shared = memoryStore({ clock: world.clock });
    let isAway = false;
    const there = <T>(work: () => T): T => {
      if (isAway) throw new Error('the store is away');
      return work();
    };
    const store = defineStore({
      get: (...given) => there(() => shared.get(...given)),
      compareAndSet: (...given) => there(() => shared.compareAndSet(...given)),
      takeLease: (...given) => there(() => shared.takeLease(...given)),
      releaseLease: (...given) => there(() => shared.releaseLease(...given)),
      fingerprint: (secret) => shared.fingerprint(secret),
    });
    const [near, far] = [
      await proven({ grant: NO_RENEWAL, store: shared }),
      await proven({ grant: NO_RENEWAL, store }),
    ];
    world.vendor.live.delete('login-1');
    isAway = true;
    expect((await near.fetch(data())).status).toBe(200);
    expect((await far.fetch(data())).status).toBe(200);
    expect([near.engine.peek(), far.engine.peek()]).toEqual(['login-2', 'login-3']);
    expect(far.engine.state().generation).toBe(near.engine.state().generation);

    isAway = false;
    world.vendor.live.delete('login-3');
    world.vendor.on('/login', () => ({ status: 503 }));
    expect((await far.fetch(data())).status).toBe(200);
    expect(await far.engine.getToken()).toBe('login-2');
    expect((await far.fetch(data())).status).toBe(200);
  });

  it('costs one flight for 500 calls whose 401s arrive one by one', async () => {
    const { fetch } = await proven();
    const old = new Set(world.vendor.live);
    world.vendor.live.clear();
    const refused: (() => void)[] = [];
    const stub: typeof globalThis.fetch = async (_input, init) => {
      const token = bearerOf(new Headers(init?.headers).get('authorization') ?? '');
      if (!old.has(token)) return new Response('{}');
      await new Promise<void>((resolve) => refused.push(resolve));
      return new Response('{}', { status: 401 });
    };
    const engine = world.engine();
    expect(await engine.getToken()).toBe('login-2');
    old.add('login-2');
    const staggered = world.fetchOf(engine, { fetch: stub });
    const calls = Array.from({ length: 500 }, () => staggered(data()));
    await until(() => refused.length === 500);
    for (const [index, refuse] of refused.entries()) {
      refuse();
      // Some arrive before the flight, some during it, most of them long after.
      if (index % 7 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    expect(statusesOf(await Promise.all(calls))).toEqual([200]);
    expect(world.vendor.count('/renew')).toBe(1);
    expect(world.vendor.count('/login')).toBe(2);
    expect(fetch).toBeDefined();
  });

  it('is not renewed again for a 401 that arrives when a newer token is held', async () => {
    const { engine, fetch } = await proven();
    const late = world.vendor.hold('/data');
    const call = fetch(data());
    await late.arrived();
    await world.clock.advance(14 * MINUTE);
    await engine.getToken();
    await until(() => engine.peek() === 'renewed-1');
    world.vendor.live.delete('login-1');
    late.release();
    expect((await call).status).toBe(200);
    expect([world.vendor.count('/renew'), world.vendor.count('/login')]).toEqual([1, 1]);
  });

  it('is not handed out any more', async () => {
    const { engine, fetch } = await proven();
    const renewal = world.vendor.hold('/renew');
    world.vendor.live.clear();
    const call = fetch(data());
    await renewal.arrived();
    expect(engine.peek()).toBeUndefined();
    expect(await outcomeOf(engine.getToken())).toBe('pending');
    renewal.release();
    expect((await call).status).toBe(200);
  });

  it('is not handed out by siblings once they have read the store', async () => {
    const store = memoryStore({ clock: world.clock });
    const { fetch } = await proven({ store });
    const sibling = world.engine({ store });
    expect(await sibling.getToken()).toBe('login-1');
    world.vendor.live.clear();
    await fetch(data());
    const response = await world.fetchOf(sibling)(data());
    expect(response.status).toBe(200);
    expect([world.vendor.count('/renew'), world.vendor.count('/login')]).toEqual([1, 1]);
  });

  it('rejects the call where no new token can be had', async () => {
    const { fetch } = await proven();
    world.vendor.live.clear();
    world.vendor.on('/renew', () => ({ status: 429 }));
    await expect(fetch(data())).rejects.toMatchObject({ code: 'Transient', status: 429 });
  });
});

describe('a refusal that stands after one replay', () => {
  it('is the answer of that endpoint, and no reason for another flight', async () => {
    const { engine, fetch } = await proven();
    world.vendor.on('/forbidden', () => ({ status: 401, json: { reason: 'not yours' } }));
    const first = await fetch(`${world.vendor.url}/forbidden`);
    expect([first.status, await first.json()]).toEqual([401, { reason: 'not yours' }]);
    expect(world.vendor.count('/forbidden')).toBe(2);
    for (let i = 0; i < 10; i++) expect((await fetch(`${world.vendor.url}/forbidden`)).status).toBe(401);
    expect(world.vendor.count('/forbidden')).toBe(12);
    expect([world.vendor.count('/renew'), world.vendor.count('/login')]).toEqual([1, 1]);
    expect((await fetch(data())).status).toBe(200);
    expect(engine.state().generation).toBe(2);
  });

  it('does not count as a failed login', async () => {
    const store = faultyStore(world.clock);
    const { engine, fetch } = await proven({ store });
    world.vendor.on('/forbidden', () => ({ status: 401 }));
    for (let i = 0; i < 5; i++) await fetch(`${world.vendor.url}/forbidden`);
    expect(failedLoginsIn(store)).toEqual([]);
    expect(engine.state().latch).toBeUndefined();
  });

  it('is looked at anew once the token has changed for another reason', async () => {
    const { engine, fetch } = await proven();
    world.vendor.on('/forbidden', () => ({ status: 401 }));
    await fetch(`${world.vendor.url}/forbidden`);
    await world.clock.advance(20 * MINUTE);
    await engine.getToken();
    expect(world.vendor.count('/renew')).toBe(2);
    expect((await fetch(`${world.vendor.url}/forbidden`)).status).toBe(401);
    expect(world.vendor.count('/renew')).toBe(3);
  });

  it('does not hide a revocation from the other endpoints', async () => {
    const { fetch } = await proven();
    world.vendor.on('/forbidden', () => ({ status: 401 }));
    await fetch(`${world.vendor.url}/forbidden`);
    world.vendor.live.clear();
    expect((await fetch(data())).status).toBe(200);
  });
});

describe('401s for lack of a right', () => {
  /** The two clocks of every runtime: one in whole milliseconds, one finer. Each login takes 0.2 ms. */
  function coarse() {
    let now = 1000;
    const clock = {
      now: () => Math.floor(now),
      monotonic: () => now,
      timer: (ms: number, callback: () => void) => {
        const id = setTimeout(callback, ms);
        return () => clearTimeout(id);
      },
    };
    let logins = 0;
    const fetch = async (input: unknown): Promise<Response> => {
      if (String(input).endsWith('/login')) {
        now += 0.2;
        return Response.json({ token: `t${++logins}` });
      }
      return new Response('', { status: /denied|alone/.test(String(input)) ? 401 : 200 });
    };
    const engine = world.engine({ clock, fetch, grant: NO_RENEWAL });
    const send = world.fetchOf(engine, { fetch });
    const get = async (path: string) => {
      now = Math.ceil(now) + 100.9;
      return send(`${world.vendor.url}${path}`).then(
        ({ status }) => status,
        ({ code }) => code,
      );
    };
    return { engine, get, logins: () => logins };
  }

  it('do not lock correct credentials out, whatever the resolution of the clocks', async () => {
    const { engine, get } = coarse();
    const paths = ['/ok', '/denied/one', '/denied/two', '/ok', '/denied/three', '/denied/four', '/ok'];
    const seen = [];
    for (const path of paths) seen.push(await get(path));
    expect(seen).toEqual([200, 401, 401, 200, 401, 401, 200]);
    expect(engine.state().latch).toBeUndefined();
  });

  it('do not lock correct credentials out that have only met such calls', async () => {
    const { engine, get, logins } = coarse();
    const seen = [];
    for (const path of ['/denied/one', '/denied/two', '/denied/three', '/ok', '/ok'])
      seen.push(await get(path));
    expect(seen).toEqual([401, 401, 401, 200, 200]);
    expect([engine.state().latch, logins()]).toEqual([undefined, 2]);
  });

  it('are remembered by path template: a list of resources costs one login', async () => {
    const { get, logins } = coarse();
    await get('/ok');
    for (let id = 1; id < 50; id++) expect(await get(`/users/${id}/denied`)).toBe(401);
    expect(logins()).toBe(2);
  });

  it('do not make a session contested, one user of four having no right', async () => {
    const facts = { singleSession: true, loginBudget: { burst: 5, refillMs: 12 * MINUTE } };
    const { fetch } = await proven({ facts, grant: NO_RENEWAL });
    const seen: unknown[] = [];
    for (let id = 1; id <= 40; id++) {
      world.vendor.on(`/users/${id}`, () => ({ status: id % 4 ? 200 : 401 }));
      seen.push(
        await fetch(`${world.vendor.url}/users/${id}`).then(
          ({ status }) => status,
          ({ code }) => code,
        ),
      );
      await world.clock.advance(SECOND);
    }
    expect(seen).toEqual(Array.from({ length: 40 }, (_, index) => ((index + 1) % 4 ? 200 : 401)));
    expect(logins()).toBeLessThanOrEqual(5);
  });

  it('of two operations in turn cost one login each', async () => {
    const { get, logins } = coarse();
    await get('/ok');
    for (let turn = 0; turn < 10; turn++) {
      expect([await get('/denied'), await get('/alone')]).toEqual([401, 401]);
      expect(await get('/ok')).toBe(200);
    }
    expect(logins()).toBe(3);
  });
});

describe('an endpoint that once refused whatever the token', () => {
  it.each([
    ['a token without a known life', undefined],
    ['a token of 15 min', 900],
  ])('heals with one login when it is well again and %s is revoked', async (_name, lifeSeconds) => {
    world.vendor.lifeSeconds = lifeSeconds;
    const { fetch } = await proven({ grant: NO_RENEWAL });
    world.vendor.on('/data', () => ({ status: 401 }));
    expect((await fetch(data())).status).toBe(401);
    world.vendor.restore('/data');
    for (let i = 0; i < 3; i++) expect((await fetch(data())).status).toBe(200);
    const before = logins();
    world.vendor.live.clear();
    expect((await fetch(data())).status).toBe(200);
    expect(logins()).toBe(before + 1);
  });

  it('heals although the token was revoked before anything succeeded there', async () => {
    world.vendor.lifeSeconds = undefined;
    const { fetch } = await proven({ grant: NO_RENEWAL });
    world.vendor.on('/data', () => ({ status: 401 }));
    expect((await fetch(data())).status).toBe(401);
    world.vendor.restore('/data');
    world.vendor.live.clear();
    await world.clock.advance(MINUTE);
    expect((await fetch(data())).status).toBe(200);
  });

  it('uses the token that another process has put into the store, from the next call on', async () => {
    world.vendor.lifeSeconds = undefined;
    const store = memoryStore({ clock: world.clock });
    const { fetch } = await proven({ store, grant: NO_RENEWAL });
    world.vendor.on('/data', () => ({ status: 401 }));
    expect((await fetch(data())).status).toBe(401);
    world.vendor.restore('/data');
    world.vendor.live.clear();
    const other = world.fetchOf(world.engine({ store, grant: NO_RENEWAL }));
    expect((await other(data())).status).toBe(200);
    const before = logins();
    expect((await fetch(data())).status).toBe(401);
    expect((await fetch(data())).status).toBe(200);
    expect(logins()).toBe(before);
  });

  it('costs few logins while it lasts, and heals at its end', async () => {
    const { fetch } = await proven({ grant: NO_RENEWAL });
    const paths = ['/a', '/b', '/c', '/d', '/e', '/f'];
    for (const path of paths) world.vendor.on(path, () => ({ status: 401 }));
    for (let second = 0; second < 20; second++) {
      for (const path of paths) expect((await fetch(world.vendor.url + path)).status).toBe(401);
      await world.clock.advance(SECOND);
    }
    expect(logins()).toBeLessThanOrEqual(3);
    for (const path of paths) world.vendor.on(path, () => ({ status: 200 }));
    for (const path of paths) expect((await fetch(world.vendor.url + path)).status).toBe(200);
  });
});

describe('a mark of the store that refuses a generation', () => {
  it('counts only beside the token that it is about', async () => {
    const store = faultyStore(world.clock);
    await world.engine({ store }).getToken();
    store.edit(({ generation }) => ({ rejected: generation + 5 }));
    for (let i = 0; i < 6; i++) {
      const engine = world.engine({ store });
      expect((await world.fetchOf(engine)(data())).status).toBe(200);
    }
    expect([logins(), world.vendor.count('/renew')]).toEqual([1, 0]);
  });

  it('lets nobody skip the distance between two logins who has not seen a refusal', async () => {
    const store = faultyStore(world.clock);
    const engine = world.engine({ store, grant: NO_RENEWAL });
    await engine.getToken();
    store.edit(({ generation }) => ({ rejected: generation }));
    const sibling = world.engine({ store, grant: NO_RENEWAL });
    const waiting = sibling.getToken();
    expect(await outcomeOf(waiting)).toBe('pending');
    expect(logins()).toBe(1);
    expect(await world.pass(waiting)).toBe('login-2');
  });
});

describe('what refuses a token', () => {
  it('a 403 does not', async () => {
    const { fetch } = await proven();
    world.vendor.on('/data', () => ({ status: 403, text: 'no permission' }));
    const response = await fetch(data());
    expect([response.status, await response.text()]).toEqual([403, 'no permission']);
    expect(world.vendor.seen.map(({ path }) => path)).toEqual(['/login', '/data', '/data']);
  });

  it('a grant can add codes', async () => {
    const { fetch } = await proven({
      grant: { refusal: ({ status }) => (status === 419 ? 'token' : 'none') },
    });
    world.vendor.on('/data', ({ headers }) => ({
      status: headers.authorization === 'Bearer login-1' ? 419 : 200,
    }));
    expect((await fetch(data())).status).toBe(200);
    expect(world.vendor.count('/renew')).toBe(1);
  });
});

describe('a grant that looks at the body', () => {
  const refusal = (_head: unknown, body?: unknown) =>
    body === undefined ? 'peek' : (body as { Status?: number } | null)?.Status === 401 ? 'token' : 'none';
  const grant = { refusal, peekBody: peekJson } as const;
  const refuseFirst = (answer: object) =>
    world.vendor.on('/data', ({ headers }) =>
      headers.authorization === 'Bearer login-1' ? answer : { json: { Result: 'fine' } },
    );

  it('sees a refusal inside HTTP 200', async () => {
    const engine = world.engine({ grant });
    refuseFirst({ json: { Result: null, Status: 401 } });
    const response = await world.fetchOf(engine)(data());
    expect(await response.json()).toEqual({ Result: 'fine' });
    expect(world.vendor.count('/renew')).toBe(1);
  });

  it('leaves the answer as it was for the caller', async () => {
    const engine = world.engine({ grant });
    world.vendor.on('/data', () => ({ status: 201, headers: { 'x-trace': '7' }, json: { Result: [1, 2] } }));
    const response = await world.fetchOf(engine)(data());
    expect([response.status, response.headers.get('x-trace'), response.url]).toEqual([201, '7', data()]);
    expect(await response.json()).toEqual({ Result: [1, 2] });
  });

  it.each([4097, 5000, 100_000])('passes on %d bytes untouched', async (length) => {
    const engine = world.engine({ grant });
    const text = JSON.stringify({ Status: 401, padding: '' });
    const long = JSON.stringify({ Status: 401, padding: 'x'.repeat(length - text.length) });
    world.vendor.on('/data', (_seen, response) => {
      // In pieces and without a length, so that only reading tells how long it is.
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write(long.slice(0, 3000));
      setImmediate(() => response.end(long.slice(3000)));
      return undefined;
    });
    const response = await world.fetchOf(engine)(data());
    expect(await response.text()).toBe(long);
    expect(world.vendor.count('/renew')).toBe(0);
  });

  it('looks at 4 KiB', async () => {
    const engine = world.engine({ grant });
    const text = JSON.stringify({ Status: 401, padding: '' });
    refuseFirst({ json: { Status: 401, padding: 'x'.repeat(4096 - text.length) } });
    expect(await (await world.fetchOf(engine)(data())).json()).toEqual({ Result: 'fine' });
  });

  it.each([
    ['text', { text: '{"Status":401}' }],
    ['cut JSON', { headers: { 'content-type': 'application/json' }, text: '{"Status":401' }],
    ['no body', { status: 200, headers: { 'content-type': 'application/json' }, text: '' }],
    ['null', { json: null }],
  ])('takes %s for data', async (_name, answer) => {
    const engine = world.engine({ grant });
    world.vendor.on('/data', () => answer);
    const response = await world.fetchOf(engine)(data());
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('json' in answer ? 'null' : answer.text);
    expect(world.vendor.count('/renew')).toBe(0);
  });

  it('lets a caller stop reading a long answer', async () => {
    const engine = world.engine({ grant });
    let closed = false;
    world.vendor.on('/data', (_seen, response) => {
      response.on('close', () => {
        closed = true;
      });
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write(`["${'x'.repeat(8000)}`);
      return undefined;
    });
    const response = await world.fetchOf(engine)(data());
    await response.body!.cancel();
    await until(() => closed);
  });
});

describe('an ambiguous answer', () => {
  const setup = {
    facts: { sliding: true, renewIsProbe: true },
    grant: {
      refusal: ({ status }: { status: number }) =>
        status === 401 ? 'token' : status === 403 ? 'ambiguous' : 'none',
    },
  } as const;
  const forbidden = () => `${world.vendor.url}/forbidden`;

  it('asks the vendor once: a granted renewal makes it a permission, which is returned unreplayed', async () => {
    const { engine, fetch } = await proven(setup);
    world.vendor.on('/forbidden', () => ({ status: 403, text: 'no permission' }));
    const response = await fetch(forbidden());
    expect([response.status, await response.text()]).toEqual([403, 'no permission']);
    expect([world.vendor.count('/forbidden'), world.vendor.count('/renew')]).toEqual([1, 1]);
    expect(engine.peek()).toBe('renewed-1');
    expect(world.vendor.count('/login')).toBe(1);
  });

  it('that stands is given back whole, or breaks off, and is never cut unseen', async () => {
    const long = 'x'.repeat(200_000);
    const { fetch } = await proven(setup);
    world.vendor.on('/forbidden', () => ({ status: 403, text: long }));
    // The first one waits for the vendor's word on the token, and must not hold its connection meanwhile.
    const asked = await fetch(forbidden());
    expect(asked.status).toBe(403);
    await expect(asked.text()).rejects.toThrow('terminated');
    const known = await fetch(forbidden());
    expect((await known.text()).length).toBe(long.length);
  });

  it('is a permission for 60 s after that', async () => {
    const { fetch } = await proven(setup);
    world.vendor.on('/forbidden', () => ({ status: 403 }));
    for (let i = 0; i < 59; i++) {
      await fetch(forbidden());
      await world.clock.advance(SECOND);
    }
    expect(world.vendor.count('/renew')).toBe(1);
    await world.clock.advance(2 * SECOND);
    await fetch(forbidden());
    expect(world.vendor.count('/renew')).toBe(2);
  });

  it('costs at most one renewal for 100 at once', async () => {
    const { fetch } = await proven(setup);
    world.vendor.on('/forbidden', () => ({ status: 403 }));
    const responses = await Promise.all(Array.from({ length: 100 }, () => fetch(forbidden())));
    expect(statusesOf(responses)).toEqual([403]);
    expect(world.vendor.count('/forbidden')).toBe(100);
    expect([world.vendor.count('/renew'), world.vendor.count('/login')]).toEqual([1, 1]);
  });

  it('logs in again and replays where the vendor refuses the renewal', async () => {
    const { fetch } = await proven(setup);
    world.vendor.live.clear();
    world.vendor.on('/data', ({ headers }) => ({
      status: world.vendor.live.has(bearerOf(headers.authorization)) ? 200 : 403,
    }));
    expect((await fetch(data())).status).toBe(200);
    expect([world.vendor.count('/renew'), world.vendor.count('/login')]).toEqual([1, 2]);
  });

  it('is returned as it is when the vendor cannot be asked, and the token stays', async () => {
    const { engine, fetch } = await proven(setup);
    world.vendor.on('/forbidden', () => ({ status: 403 }));
    world.vendor.on('/renew', () => ({ status: 503 }));
    expect((await fetch(forbidden())).status).toBe(403);
    expect(engine.peek()).toBe('login-1');
    expect((await fetch(data())).status).toBe(200);
  });

  it('is an answer like any other where no renewal can tell', async () => {
    const { fetch } = await proven({ grant: setup.grant });
    world.vendor.on('/forbidden', () => ({ status: 403 }));
    expect((await fetch(forbidden())).status).toBe(403);
    expect(world.vendor.count('/renew')).toBe(0);
  });

  it('does not keep a true 401 from being healed within those 60 s', async () => {
    const { fetch } = await proven(setup);
    world.vendor.on('/forbidden', () => ({ status: 403 }));
    await fetch(forbidden());
    world.vendor.live.clear();
    expect((await fetch(data())).status).toBe(200);
  });
});

describe('a sliding token', () => {
  it('that was refused never renews itself', async () => {
    const { fetch } = await proven({ facts: { sliding: true } });
    world.vendor.live.clear();
    expect((await fetch(data())).status).toBe(200);
    expect([world.vendor.count('/renew'), world.vendor.count('/login')]).toEqual([0, 2]);
  });

  it('is renewed while it lives and replaced by a login after it has expired', async () => {
    const engine = world.engine({ facts: { sliding: true } });
    await engine.getToken();
    await world.clock.advance(15 * MINUTE - 10 * SECOND);
    expect(await engine.getToken()).toBe('renewed-1');
    await world.clock.advance(HOUR);
    expect(await engine.getToken()).toBe('login-2');
    expect(world.vendor.count('/renew')).toBe(1);
  });
});

describe('a login whose token never worked', () => {
  it('counts as a failed login: the third is not made', async () => {
    const engine = world.engine({ grant: { renew: undefined as never } });
    world.vendor.on('/data', () => ({ status: 401 }));
    const fetch = world.fetchOf(engine);
    await fetch(data()).catch(() => {});
    for (let i = 0; i < 5; i++) {
      await fetch(`${data()}?${i}`).catch(() => {});
      await world.clock.advance(10 * SECOND);
    }
    expect(world.vendor.count('/login')).toBeLessThanOrEqual(2);
  });

  it('counts once, however many processes find it refused', async () => {
    const store = faultyStore(world.clock);
    const engines = [1, 2, 3].map(() => world.engine({ store }));
    for (const engine of engines) expect(await engine.getToken()).toBe('login-1');
    world.vendor.live.clear();
    const calls = engines.map((engine) => world.fetchOf(engine)(`${world.vendor.url}/data`));
    const answers = await world.pass(Promise.all(calls));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(unprovenLoginsIn(store)).toHaveLength(1);
    expect(failedLoginsIn(store)).toHaveLength(0);
  });

  it('is tried again when 15 min have passed', async () => {
    const engine = world.engine({ grant: { renew: undefined as never } });
    world.vendor.on('/data', () => ({ status: 401 }));
    const fetch = world.fetchOf(engine);
    for (const path of ['a', 'b', 'c', 'd']) {
      world.vendor.on(`/${path}`, () => ({ status: 401 }));
      await fetch(`${world.vendor.url}/${path}`).catch(() => {});
      await world.clock.advance(1);
    }
    const logins = world.vendor.count('/login');
    expect(logins).toBe(2);
    world.vendor.restore('/data');
    await world.clock.advance(15 * MINUTE + SECOND);
    expect((await fetch(data())).status).toBe(200);
    expect(world.vendor.count('/login')).toBe(3);
  });
});

describe('an account that somebody else logs in with', () => {
  it('is told after three tokens were refused within 60 s of their issue', async () => {
    const engine = world.engine({ facts: { singleSession: true }, grant: { renew: undefined as never } });
    const fetch = world.fetchOf(engine);
    const firstRefused = world.clock.now() + 20 * SECOND;
    for (let i = 0; i < 2; i++) {
      expect((await fetch(data())).status).toBe(200);
      await world.clock.advance(20 * SECOND);
      world.vendor.live.clear();
    }
    expect((await fetch(data())).status).toBe(200);
    await world.clock.advance(20 * SECOND);
    world.vendor.live.clear();
    await expect(fetch(data())).rejects.toMatchObject({
      code: 'SessionContested',
      retryAt: firstRefused + 10 * MINUTE,
    });
    expect(world.vendor.count('/login')).toBe(3);
  });

  it('has no wrong credentials because new tokens are ended unused, once one has worked', async () => {
    const store = faultyStore(world.clock);
    const facts = { singleSession: true, documentedLifeMs: 2 * MINUTE };
    const engine = world.engine({ store, facts, grant: NO_RENEWAL });
    const fetch = world.fetchOf(engine);
    await fetch(data());
    for (let i = 0; i < 3; i++) {
      await world.clock.advance(2 * MINUTE);
      await engine.getToken();
      await world.clock.advance(61 * SECOND);
      world.vendor.live.clear();
      expect((await fetch(data())).status).toBe(200);
    }
    expect(failedLoginsIn(store)).toEqual([]);
  });

  it('is not suspected where tokens are refused later than that', async () => {
    const engine = world.engine({ facts: { singleSession: true }, grant: { renew: undefined as never } });
    const fetch = world.fetchOf(engine);
    for (let i = 0; i < 6; i++) {
      expect((await fetch(data())).status).toBe(200);
      await world.clock.advance(61 * SECOND);
      world.vendor.live.clear();
    }
    expect((await fetch(data())).status).toBe(200);
  });
});

describe('a token that the user supplies', () => {
  const grant = (tokens: string[]) => ({
    acquire: () => ({ accessToken: tokens.length > 1 ? tokens.shift()! : tokens[0]!, supplied: true }),
  });

  it('is used as it is, with no call to the vendor', async () => {
    const engine = world.engine({ grant: grant(['mine']) });
    expect(await engine.getToken()).toBe('mine');
    expect(world.vendor.seen).toEqual([]);
    expect(engine.state().logins24h).toBe(0);
  });

  it('is replaced where the user gives another one after a refusal', async () => {
    const engine = world.engine({ grant: grant(['old', 'new']) });
    world.vendor.live.add('new');
    const fetch = createAuthFetch(engine, { origins: [world.vendor.url] });
    expect((await fetch(data())).status).toBe(200);
  });

  it('is asked for at each refusal, so that another one is used as soon as it is there', async () => {
    const tokens = ['dead'];
    const engine = world.engine({ grant: grant(tokens) });
    const fetch = createAuthFetch(engine, { origins: [world.vendor.url] });
    for (let call = 0; call < 4; call++) expect((await fetch(data())).status).toBe(401);
    world.vendor.live.add('new');
    tokens[0] = 'new';
    expect((await fetch(data())).status).toBe(200);
  });

  it('is returned with its refusal where there is no other', async () => {
    const engine = world.engine({ grant: grant(['dead']) });
    const fetch = createAuthFetch(engine, { origins: [world.vendor.url] });
    expect((await fetch(data())).status).toBe(401);
    expect(world.vendor.count('/data')).toBe(1);
  });
});

describe('a token that a sibling has proven', () => {
  it('is not counted as a failed login when it is revoked', async () => {
    const store = faultyStore(world.clock);
    const [first, second] = [
      world.engine({ store, grant: NO_RENEWAL }),
      world.engine({ store, grant: NO_RENEWAL }),
    ];
    await first.getToken();
    await second.getToken();
    await world.fetchOf(first)(data());
    await world.clock.advance(MINUTE);
    world.vendor.live.clear();
    expect((await world.fetchOf(second)(data())).status).toBe(200);
    expect(failedLoginsIn(store)).toEqual([]);
  });
});

describe('a token that has not worked yet', () => {
  it('is not taken for proven because a late call with the one before succeeds', async () => {
    const store = faultyStore(world.clock);
    const engine = world.engine({ store, grant: NO_RENEWAL });
    const fetch = world.fetchOf(engine);
    await engine.getToken();
    const slow = world.vendor.hold('/data');
    const late = fetch(data());
    await slow.arrived();
    await world.clock.advance(15 * MINUTE);
    expect(await engine.getToken()).toBe('login-2');
    slow.release();
    expect((await late).status).toBe(200);
    expect(store.record().token).toMatchObject({ accessToken: 'login-2' });
    expect(store.record().token!.proven).toBeUndefined();
  });
});

describe('an endpoint whose refusal stands', () => {
  it('is no concern of calls that take no token', async () => {
    const { fetch } = await proven({ grant: NO_RENEWAL });
    world.vendor.on('/data', () => ({ status: 401 }));
    expect((await fetch(data())).status).toBe(401);
    world.vendor.on('/open', () => ({ status: 200 }));
    const open = await fetch(`${world.vendor.url}/open`, undefined, { withoutToken: true });
    expect(open.status).toBe(200);
  });

  it('does not cost a login each time the soft zone is looked at', async () => {
    const fetch = world.fetchOf(world.engine({ facts: { singleSession: true }, grant: NO_RENEWAL }));
    await fetch(data());
    world.vendor.on('/forbidden', () => ({ status: 401 }));
    await fetch(`${world.vendor.url}/forbidden`);
    await fetch(data());
    expect(logins()).toBe(2);
    await world.clock.advance(14 * MINUTE);
    for (let i = 0; i < 5; i++) {
      await fetch(data());
      await outcomeOf(new Promise(() => {}));
      await fetch(`${world.vendor.url}/forbidden`);
    }
    expect(logins()).toBe(2);
  });

  it('and two more like it do not lock a sound account out', async () => {
    const engine = world.engine({ grant: NO_RENEWAL });
    const fetch = world.fetchOf(engine);
    await fetch(data());
    const statuses: unknown[] = [];
    for (const path of ['/a', '/b', '/c', '/d']) {
      world.vendor.on(path, () => ({ status: 401 }));
      statuses.push(
        await fetch(`${world.vendor.url}${path}`).then(
          ({ status }) => status,
          ({ code }) => code,
        ),
      );
      await world.clock.advance(SECOND);
    }
    expect(statuses).toEqual([401, 401, 401, 401]);
    expect((await fetch(data())).status).toBe(200);
  });
});

describe('a token that was revoked together with its successor', () => {
  it('costs the late call its answer, and the next one finds a new token', async () => {
    const { engine, fetch } = await proven();
    const slow = world.vendor.hold('/data');
    const late = fetch(data());
    await slow.arrived();
    await world.clock.advance(14 * MINUTE);
    await engine.getToken();
    await until(() => engine.peek() === 'renewed-1');
    await world.clock.advance(MINUTE);
    world.vendor.live.clear();
    slow.release();
    expect((await late).status).toBe(401);
    expect((await fetch(data())).status).toBe(200);
    expect(world.vendor.count('/renew')).toBe(2);
  });
});

describe('tokens that the vendor forgets again and again', () => {
  it.each([
    ['by login', { renew: undefined as never }],
    ['by renewal', {}],
  ])('are replaced each time, where a login does not end older ones (%s)', async (_name, grant) => {
    const fetch = world.fetchOf(world.engine({ grant }));
    for (let i = 0; i < 8; i++) {
      expect((await fetch(data())).status).toBe(200);
      await world.clock.advance(20 * SECOND);
      world.vendor.live.clear();
    }
  });
});

describe('a token that was revoked seconds after its issue, together with the one before', () => {
  it('is replaced at once by the next call, since a 401 has forced it', async () => {
    const engine = world.engine();
    const fetch = world.fetchOf(engine);
    await fetch(data());
    const slow = world.vendor.hold('/data');
    const late = fetch(data());
    await slow.arrived();
    await world.clock.advance(14 * MINUTE);
    await engine.getToken();
    await until(() => engine.peek() === 'renewed-1');
    await world.clock.advance(1000);
    world.vendor.live.clear();
    slow.release();
    expect((await late).status).toBe(401);
    let status: number | undefined;
    void fetch(data()).then((response) => {
      status = response.status;
    });
    await until(() => status === 200);
  });
});

import { describe, expect, it } from 'vitest';
import { memoryStore } from '../src/index.ts';
import { faultyStore } from './faulty-store.ts';
import { CREDENTIALS } from './vendor.ts';
import { MINUTE, SECOND, useWorld } from './world.ts';

const world = useWorld();
const logins = () => world.vendor.count('/login');
const withPassword = (password: string) => ({
  grant: { credentials: () => ({ ...CREDENTIALS, password }) },
});
/** A vendor that takes one password. */
const takeOnly = (...right: string[]) => {
  let issued = 0;
  world.vendor.on('/login', ({ body }) => {
    const { password } = JSON.parse(body);
    if (!right.includes(password)) return { status: 401 };
    const token = `${password}-${++issued}`;
    world.vendor.live.add(token);
    return { json: { token, refresh: `refresh-${token}`, expiresIn: 900 } };
  });
};

describe('a stored token', () => {
  it('is not handed out to who knows the name of the account alone', async () => {
    takeOnly('right');
    const store = memoryStore({ clock: world.clock });
    expect(await world.engine({ store, ...withPassword('right') }).getToken()).toBe('right-1');
    const stranger = world.engine({ store, ...withPassword('wrong') });
    await expect(stranger.getToken()).rejects.toMatchObject({ code: 'BadCredentials' });
    expect(stranger.peek()).toBeUndefined();
    expect(stranger.state().generation).toBeUndefined();
  });

  it('is not renewed, ended or marked by who has another secret', async () => {
    takeOnly('right');
    const store = faultyStore(world.clock);
    const owner = world.engine({ store, ...withPassword('right') });
    await owner.getToken();
    const stranger = world.engine({ store, ...withPassword('wrong') });
    await stranger.getToken().catch(() => {});
    expect(await stranger.logout()).toEqual({ revoked: false, cleared: false });
    await stranger.reset();
    await world.clock.advance(15 * MINUTE);
    await stranger.getToken().catch(() => {});
    expect([world.vendor.count('/renew'), world.vendor.count('/revoke')]).toEqual([0, 0]);
    expect(store.record()).toMatchObject({ epoch: 0, generation: 1, token: { accessToken: 'right-1' } });
  });

  it('is the owner’s still after two wrong passwords, without another login', async () => {
    takeOnly('right');
    const store = memoryStore({ clock: world.clock });
    await world.engine({ store, ...withPassword('right') }).getToken();
    for (const password of ['one', 'two']) {
      await world
        .engine({ store, ...withPassword(password) })
        .getToken()
        .catch(() => {});
    }
    expect(await world.engine({ store, ...withPassword('right') }).getToken()).toBe('right-1');
    expect(logins()).toBe(3);
  });

  it('stays in use beside that of another secret which the vendor takes too', async () => {
    takeOnly('first', 'second');
    const store = memoryStore({ clock: world.clock });
    const [first, second] = ['first', 'second'].map((password) =>
      world.engine({ store, ...withPassword(password) }),
    );
    await first!.getToken();
    await second!.getToken();
    for (let i = 0; i < 5; i++) {
      await world.clock.advance(MINUTE);
      expect([await first!.getToken(), await second!.getToken()]).toEqual(['first-1', 'second-2']);
    }
    expect(logins()).toBe(2);
  });

  it('of a rotated password is taken up by who asks for the password anew, without a login', async () => {
    takeOnly('old', 'new');
    const store = memoryStore({ clock: world.clock });
    let password = 'old';
    const engine = world.engine({
      store,
      grant: { credentials: () => ({ ...CREDENTIALS, password }), renew: undefined as never },
    });
    await engine.getToken();
    password = 'new';
    await world.clock.advance(15 * MINUTE);
    await world.engine({ store, ...withPassword('new') }).getToken();
    expect(await engine.getToken()).toBe('new-2');
    expect(logins()).toBe(2);
  });

  it('is not handed out where the store cannot say whose it is, and the engine’s own is', async () => {
    takeOnly('right');
    const store = faultyStore(world.clock);
    const first = world.engine({ store, ...withPassword('right') });
    await first.getToken();
    store.break('reject', 'fingerprint');
    const second = world.engine({ store, ...withPassword('right') });
    expect(await second.getToken()).toBe('right-2');
    expect(await second.getToken()).toBe('right-2');
    expect(await first.getToken()).toBe('right-1');
  });

  it('without a name beside it, as an older version wrote it, costs a login and nothing else', async () => {
    const store = faultyStore(world.clock);
    await world.engine({ store }).getToken();
    store.edit(({ token }) => ({ token: { ...token!, credential: undefined } }));
    expect(await world.engine({ store }).getToken()).toBe('login-2');
  });
});

describe('what the user supplied', () => {
  const supplied = (accessToken: string) => ({
    grant: {
      acquire: () => ({ accessToken, supplied: true }),
      present: (token: { accessToken: string }) => ({
        'x-api-key': token.accessToken,
        'x-company': 's3cr3t-co',
      }),
    },
  });

  it('is presented and never stored, neither the token nor its headers', async () => {
    const store = faultyStore(world.clock);
    const engine = world.engine({ store, ...supplied('s3cr3t-key') });
    world.vendor.on('/data', ({ headers }) => ({ json: [headers['x-api-key'], headers['x-company']] }));
    const response = await world.fetchOf(engine)(`${world.vendor.url}/data`);
    expect(await response.json()).toEqual(['s3cr3t-key', 's3cr3t-co']);
    expect(await engine.getToken()).toBe('s3cr3t-key');
    expect(store.written.length).toBeGreaterThan(0);
    expect(JSON.stringify(store.written)).not.toMatch(/s3cr3t-(key|co)/);
    for (const { credentials } of store.written) expect(credentials ?? {}).toEqual({});
  });

  it('stays in use while others write, and each engine has its own', async () => {
    const store = faultyStore(world.clock);
    const [first, second] = [1, 2].map(() => world.engine({ store, ...supplied('key') }));
    await first!.getToken();
    await second!.getToken();
    for (let i = 0; i < 3; i++) {
      await world.clock.advance(MINUTE);
      expect([await first!.getToken(), await second!.getToken()]).toEqual(['key', 'key']);
    }
    const generations = store.written.map(({ generation }) => generation);
    expect(Math.max(...generations)).toBeLessThanOrEqual(2);
  });

  it('is not taken from a store that an older version has written it to', async () => {
    const store = faultyStore(world.clock);
    await world.engine({ store }).getToken();
    store.edit(({ token }) => ({
      token: { ...token!, accessToken: 'planted', supplied: true, headers: { 'x-a': 's3cr3t-a' } } as never,
    }));
    const engine = world.engine({ store });
    expect(await engine.getToken()).toBe('login-2');
    expect(JSON.stringify(store.record())).not.toContain('s3cr3t-a');
  });
});

describe('a mark in the store', () => {
  const planted = async (mark: (generation: number) => number) => {
    const store = faultyStore(world.clock);
    await world.engine({ store, grant: { renew: undefined as never } }).getToken();
    const started = world.clock.now();
    for (let i = 0; i < 6; i++) {
      store.edit(({ generation }) => ({ rejected: mark(generation) }));
      await world.pass(world.engine({ store, grant: { renew: undefined as never } }).getToken());
    }
    return { logins: logins() - 1, ms: world.clock.now() - started };
  };

  it('that refuses a token which was never issued is none', async () => {
    expect((await planted((generation) => generation + 5)).logins).toBe(0);
  });

  it('that refuses the newest token makes a new one, and none sooner than the distance between two', async () => {
    const { logins, ms } = await planted((generation) => generation);
    expect(logins).toBe(6);
    expect(ms).toBeGreaterThanOrEqual(6 * 4 * SECOND);
  });
});

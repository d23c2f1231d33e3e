import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type AuthEvent, isAuthError, memoryStore } from '../src/index.ts';
import { faultyStore } from './faulty-store.ts';
import { HOUR, MINUTE, SECOND, useWorld } from './world.ts';

const world = useWorld();
const data = () => `${world.vendor.url}/data`;

/** Words that only the secret places of a test hold. */
const SECRETS = {
  password: 'marker-password-1f2e',
  token: 'marker-token-3d4c',
  refresh: 'marker-refresh-5b6a',
  extra: 'marker-extra-7988',
  query: 'marker-query-a7b6',
  body: 'marker-body-c5d4',
};
const LEAK = /marker-\w+-\w{4}/;

/** Everything that a log line could make of a value. */
function outputsOf(value: unknown): string {
  const deep = { depth: 20, showHidden: true, getters: true } as const;
  let json = '';
  try {
    json = JSON.stringify(value) ?? '';
  } catch {
    // A circle: inspect shows it.
  }
  const error = value instanceof Error ? [value.stack, value.message, String(value.cause)] : [];
  return [inspect(value, deep), inspect(value), json, String(value), `${value}`, ...error].join('\n');
}

const secretGrant = {
  credentials: () => ({ username: 'ada', password: SECRETS.password }),
  read: ({ status, body }: { status: number; body: unknown }) => {
    const { token, refresh } = (body ?? {}) as { token?: string; refresh?: string };
    return status === 200 && token
      ? { accessToken: token, refreshToken: refresh, lifetimeSeconds: 900, extras: { device: SECRETS.extra } }
      : undefined;
  },
};
const answerWithSecrets = () => {
  let issued = 0;
  const issue = () => {
    const token = `${SECRETS.token}-${++issued}`;
    world.vendor.live.add(token);
    return { json: { token, refresh: `${SECRETS.refresh}-${issued}` } };
  };
  world.vendor.on('/login', issue);
  world.vendor.on('/renew', issue);
};

describe('no secret is shown', () => {
  it('by the engine, its state, its fetch or its store, however they are printed', async () => {
    answerWithSecrets();
    const store = memoryStore({ clock: world.clock });
    for (const engine of [
      world.engine({ grant: secretGrant, store }),
      world.engine({ grant: secretGrant }),
    ]) {
      const fetch = world.fetchOf(engine);
      await fetch(data());
      await world.clock.advance(15 * MINUTE);
      await fetch(data());
      for (const value of [engine, engine.state(), fetch, store, engine.getToken, engine.peek]) {
        expect(outputsOf(value)).not.toMatch(LEAK);
      }
    }
  });

  it('by any event', async () => {
    answerWithSecrets();
    const events: AuthEvent[] = [];
    const store = faultyStore(world.clock);
    const engine = world.engine({
      store,
      grant: secretGrant,
      facts: { singleUse: true },
      onEvent: (event) => events.push(event),
    });
    const fetch = world.fetchOf(engine);
    await fetch(`${data()}?q=${SECRETS.query}`, { method: 'POST', body: SECRETS.body });
    world.vendor.live.clear();
    await fetch(`${data()}?q=${SECRETS.query}`, { method: 'POST', body: SECRETS.body });
    await world.clock.advance(15 * MINUTE);
    world.vendor.on('/renew', () => ({ status: 500, text: SECRETS.token }));
    world.vendor.on('/login', () => ({ status: 401, text: SECRETS.password }));
    await engine.getToken().catch(() => {});
    await world.clock.advance(HOUR);
    await engine.getToken().catch(() => {});
    store.break('throw');
    await engine.getToken().catch(() => {});
    await engine.logout();
    const types = new Set(events.map(({ type }) => type));
    for (const type of ['obtained', 'failed', 'replayed', 'latched', 'persist-failed', 'signed-out']) {
      expect(types).toContain(type);
    }
    expect(outputsOf(events)).not.toMatch(LEAK);
  });

  it('by the clear part of a record', async () => {
    answerWithSecrets();
    const store = faultyStore(world.clock);
    const engine = world.engine({ store, grant: secretGrant, facts: { singleUse: true } });
    await engine.getToken();
    await world.clock.advance(15 * MINUTE);
    world.vendor.cut('/renew');
    await engine.getToken().catch(() => {});
    world.vendor.on('/login', () => ({ status: 401 }));
    await world.clock.advance(HOUR);
    await engine.getToken().catch(() => {});
    for (const { token: _token, ...clear } of store.written) expect(JSON.stringify(clear)).not.toMatch(LEAK);
    expect(JSON.stringify(store.written)).toMatch(LEAK);
    expect(JSON.stringify(store.written)).not.toContain(SECRETS.password);
  });
});

describe('no secret is quoted by an error', () => {
  const toError = async (promise: Promise<unknown>) => {
    const error = await promise.then(
      () => undefined,
      (reason) => reason,
    );
    expect(isAuthError(error)).toBe(true);
    expect(outputsOf(error)).not.toMatch(LEAK);
    expect(outputsOf(error)).not.toMatch(/\n.*login-1|Bearer/);
    return error as Error;
  };

  it.each([
    ['400 that quotes the request', { status: 400, json: { sent: SECRETS.password } }],
    ['401', { status: 401, text: SECRETS.password }],
    ['500', { status: 500, text: `stack trace with ${SECRETS.password}` }],
    ['200 that is no JSON', { text: `{"token":"${SECRETS.token}` }],
    ['200 with a token in the wrong place', { json: { access: SECRETS.token } }],
    [
      'a redirect with the password in its address',
      { status: 302, headers: { location: `https://x.example/?p=${SECRETS.password}` } },
    ],
  ])('that a login’s answer leads to: %s', async (_name, answer) => {
    world.vendor.on('/login', () => answer);
    await toError(world.engine({ grant: secretGrant }).getToken());
  });

  it.each(['\n', '\r', '\r\n', '\0', '\t', ' ', '\u007f', 'ü', '\u{1f511}', '\u2028'])(
    'about a token with %j in it, and no header is sent',
    async (character) => {
      world.vendor.on('/login', () => ({ json: { token: `${SECRETS.token}${character}x-injected: 1` } }));
      const fetch = world.fetchOf(world.engine({ grant: secretGrant }));
      await toError(fetch(data()));
      expect(world.vendor.count('/data')).toBe(0);
    },
  );

  it('about an empty token', async () => {
    world.vendor.on('/login', () => ({ json: { token: '' } }));
    const grant = { read: () => ({ accessToken: '' }) };
    await toError(world.engine({ grant }).getToken());
  });

  it('about a token beyond 16 KiB', async () => {
    world.vendor.on('/login', () => ({ json: { token: `${SECRETS.token}${'x'.repeat(16_384)}` } }));
    await toError(world.engine({ grant: secretGrant }).getToken());
  });

  it('about credentials with a line break that would go into a header', async () => {
    const grant = {
      acquire: ({
        send,
      }: {
        send: (request: { url: string; headers: Record<string, string> }) => Promise<never>;
      }) =>
        send({
          url: `${world.vendor.url}/login`,
          headers: { 'x-instance': `${SECRETS.password}\r\nx-evil: 1` },
        }),
    };
    const error = await toError(world.engine({ grant: grant as never }).getToken());
    expect(error.message).toContain('x-instance');
    expect(world.vendor.seen).toEqual([]);
  });

  it('about a supplied token with a line break', async () => {
    const grant = { acquire: () => ({ accessToken: `${SECRETS.token}\n`, supplied: true }) };
    await toError(world.engine({ grant }).getToken());
  });

  it('about a header with a line break that a grant gives for its token', async () => {
    const headers = { 'x-api-key': `${SECRETS.token}\nx-evil: 1` };
    const grant = { present: () => headers };
    await toError(world.fetchOf(world.engine({ grant }))(data()));
    expect(world.vendor.count('/data')).toBe(0);
  });

  it('about a token endpoint whose address cannot be read', async () => {
    const grant = {
      account: () => ({ endpoint: `${SECRETS.password} not an address`, parts: { a: 1 }, secret: 'x' }),
    };
    await toError(world.engine({ grant }).getToken());
  });

  it('about a fetch that quotes what it was given', async () => {
    const fetch: typeof globalThis.fetch = async (_input, init) => {
      throw new TypeError(`cannot send ${String(init?.body)}`);
    };
    await toError(world.engine({ fetch, grant: secretGrant }).getToken());
  });

  it('about a store that quotes what it was given', async () => {
    answerWithSecrets();
    const store = memoryStore({ clock: world.clock });
    const quoting = new Proxy(store, {
      get: (target, name) =>
        name === 'open' || typeof name === 'symbol'
          ? target.open
          : (...call: unknown[]) => {
              throw new Error(`cannot store ${JSON.stringify(call)}`);
            },
    });
    const engine = world.engine({ store: quoting, grant: secretGrant, facts: { singleUse: true } });
    await world.pass(engine.getToken().catch(() => {}));
    expect(outputsOf(world.events)).not.toMatch(LEAK);
  });

  it('about a replay, a refused origin or a refused redirect: no query, no body', async () => {
    const engine = world.engine();
    const fetch = world.fetchOf(engine);
    const init = { method: 'POST', body: SECRETS.body, headers: { 'x-secret': SECRETS.token } };
    const query = `?q=${SECRETS.query}`;
    await toError(fetch(`https://elsewhere.example/${query}`, init));
    world.vendor.on('/moved', () => ({ status: 307, headers: { location: `https://x.example/${query}` } }));
    await toError(fetch(`${world.vendor.url}/moved${query}`, init));
    world.vendor.live.clear();
    world.vendor.on('/renew', () => ({ status: 429 }));
    await toError(fetch(`${data()}${query}`, init));
    await world.clock.advance(SECOND);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Build, buildSources, nodesOnPath, runProgram } from './node-programs.ts';
import { startVendor, type TestVendor } from './vendor.ts';

let build: Build;
beforeAll(() => {
  build = buildSources();
});
afterAll(() => build.remove());

/** Runs a program against a vendor of its own; nothing may be left on its error output. */
async function run(path: string, program: string, prepare: (vendor: TestVendor) => void = () => {}) {
  const vendor = await startVendor();
  prepare(vendor);
  try {
    const ended = await runProgram(path, build, vendor.url, program);
    expect(ended.errors).toBe('');
    expect(ended.code).toBe(0);
    return { ...ended, vendor };
  } finally {
    await vendor.close();
  }
}

describe.each(nodesOnPath())('a process of Node $version', ({ path }) => {
  it('ends by itself after a call, after a failure, and while a write is tried again', async () => {
    const { printed } = await run(
      path,
      `
      const failing = core.defineStore({
        get: () => undefined,
        compareAndSet: () => { throw new Error('full'); },
        takeLease: () => ({ taken: true }),
        releaseLease: () => {},
        fingerprint: (secret) => 'name',
      });
      for (const store of [undefined, core.memoryStore(), failing]) {
        const engine = core.createTokenEngine({ grant, store, onEvent() {} });
        const fetch = core.createAuthFetch(engine, { origins: [vendor] });
        print((await fetch(vendor + '/data')).status);
      }
      const broken = { ...grant, acquire: ({ send }) => send({ url: vendor + '/down' }) };
      print(await core.createTokenEngine({ grant: broken }).getToken().catch(({ code }) => code));
      globalThis.ended = performance.now();
      process.on('exit', () => print(performance.now() - ended < 10_000));
      `,
      (vendor) => vendor.on('/down', () => ({ status: 429, headers: { 'retry-after': '3600' } })),
    );
    expect(printed).toEqual([200, 200, 200, 'Transient', true]);
  });

  it('lives until a token call that was sent has been stored', async () => {
    const { printed, vendor } = await run(
      path,
      `
      const store = core.memoryStore();
      const engine = core.createTokenEngine({ grant, store, policy: { softMs: 2000 } });
      await engine.getToken();
      // Two tokens are a quarter of their life apart, so that the renewal waits for that long.
      const renewing = setInterval(async () => {
        print(await engine.getToken());
        if ((await (await fetch(vendor + '/count')).json()) > 0) clearInterval(renewing);
      }, 50);
      process.on('exit', () => print(engine.peek()));
      `,
      (vendor) => {
        vendor.lifeSeconds = 1;
        vendor.on('/count', () => ({ json: vendor.count('/renew') }));
        const renewal = vendor.hold('/renew');
        void renewal.arrived().then(() => setTimeout(renewal.release, 200));
      },
    );
    expect(printed.at(-1)).toBe('renewed-1');
    expect(vendor.count('/renew')).toBe(1);
  });

  it('sees no unhandled rejection, whatever fails while nobody looks', async () => {
    const { printed } = await run(
      path,
      `
      let unhandled = 0;
      process.on('unhandledRejection', () => unhandled++);
      const engineOf = (more) => core.createTokenEngine({ grant, policy: { softMs: 2000 }, ...more });
      const listener = engineOf({ onEvent: () => { throw new Error('broken'); } });
      await listener.getToken();
      const background = engineOf();
      await background.getToken();
      await fetch(vendor + '/break');
      await background.getToken();
      const streamed = core.createAuthFetch(background, { origins: [vendor] });
      const body = new Blob(['x']).stream();
      const answer = await streamed(vendor + '/refuse', { method: 'POST', body }).catch(({ code }) => code);
      print(answer.status ?? answer);
      const aborts = engineOf();
      const { signal } = new AbortController();
      await Promise.allSettled([aborts.getToken({ signal: AbortSignal.abort() }), aborts.getToken({ signal })]);
      const leaving = engineOf();
      await Promise.allSettled([leaving.getToken(), leaving.logout(), leaving.close()]);
      const closing = engineOf();
      await Promise.allSettled([closing.getToken(), closing.close(), closing.reset(), closing.logout()]);
      process.on('exit', () => print({ unhandled }));
      `,
      (vendor) => {
        vendor.lifeSeconds = 1;
        vendor.on('/refuse', () => ({ status: 401 }));
        vendor.on('/break', () => {
          vendor.cut('/renew');
          vendor.on('/login', () => ({ status: 500 }));
          return { json: {} };
        });
      },
    );
    expect([401, 'BodyNotReplayable']).toContain(printed[0]);
    expect(printed[1]).toEqual({ unhandled: 0 });
  });

  it('sends a stream once, and gives its 401 back or says why it cannot', async () => {
    const { printed, vendor } = await run(
      path,
      `
      const engine = core.createTokenEngine({ grant });
      const fetch = core.createAuthFetch(engine, { origins: [vendor] });
      async function* parts() { yield new TextEncoder().encode('one '); yield new TextEncoder().encode('two'); }
      for (const body of [new Blob(['one two']).stream(), parts()]) {
        const result = await fetch(vendor + '/refuse', { method: 'POST', body }).catch((error) => error);
        print(result.status);
      }
      const request = new Request(vendor + '/refuse', { method: 'POST', body: 'one two' });
      print((await fetch(request)).status);
      `,
      (vendor) => vendor.on('/refuse', () => ({ status: 401 })),
    );
    expect(printed).toEqual([401, 401, 401]);
    expect(vendor.seen.filter(({ path }) => path === '/refuse').map(({ body }) => body)).toEqual(
      Array(3).fill('one two'),
    );
  });
});

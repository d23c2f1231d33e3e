import type { TokenStore } from '@x/auth-core';
import { assert } from 'chai';
import { check, needing, rejection, until } from './check.ts';
import type { Scene } from './scene.ts';

/** Two clients, one after the other, over stores of one place. */
async function oneLoginForTwo({ portal, watch }: Scene, store: () => TokenStore): Promise<void> {
  const seen = await watch('portal');
  const [one, two] = [portal({ store: store() }), portal({ store: store() })];
  const answers = await Promise.all([one.GET('/api/wallet'), two.GET('/api/wallet')]);
  await one.auth.close();
  answers.push(await portal({ store: store() }).GET('/api/wallet'));
  assert.deepEqual(
    answers.map(({ response }) => response.status),
    [200, 200, 200],
    'statuses',
  );
  assert.include(await seen(), { loginRequests: 1, dataCalls: 3, refused: 0 });
}

export const storeChecks = [
  check('a store in memory keeps the contract of stores', async ({ packages: { authCore, testing } }) => {
    const cases = testing.storeContract(() => {
      const clock = testing.virtualClock();
      const store = authCore.memoryStore({ clock });
      return { store: () => store, pass: (ms) => clock.advance(ms) };
    });
    for (const { run } of cases) await run();
  }),
  check('a grant keeps the contract of grants', async ({ packages: { testing } }) => {
    const cases = testing.grantContract({
      grant: testing.plainGrant({
        credentials: () => ({ username: 'ada', password: testing.MODEL_SECRET }),
      }),
      dialect: testing.plainDialect,
      traits: { renewsBy: 'refresh-token' },
      account: 'ada',
      secret: testing.MODEL_SECRET,
      data: 'https://vendor.example/data',
    });
    for (const { run } of cases) await run();
  }),
  check('clients that share a store in memory share a login', async (scene) => {
    const store = scene.packages.authCore.memoryStore();
    await oneLoginForTwo(scene, () => store);
  }),
  check('a store in Redis says what its key has to be, and never repeats it', async (scene) => {
    const { packages, setting } = scene;
    const client = async () => assert(false, 'nothing may be sent');
    const make = async () => packages.redis.redisStore({ client, key: `${setting.secretMarker}-short` });
    const error = await rejection(scene, make());
    assert.strictEqual(error.code, 'Misconfigured', 'code');
  }),
  needing('files', 'clients that share files share a login', async (scene) => {
    const { file } = scene.packages;
    const key = crypto.getRandomValues(new Uint8Array(32));
    await oneLoginForTwo(scene, () => file!.fileStore({ path: `${scene.setting.folder}/tokens`, key }));
  }),
  needing('threads', 'a worker thread renews without a call', async ({ telematics, watch }) => {
    // The thread has the system's clock, so that the life of a token has to be short. The vendor's is longer.
    const policy = { maxLifeMs: 2_000 };
    const client = telematics({ keepAlive: 'worker', policy });
    const seen = await watch('telematics');
    await client.auth.getToken();
    await until(async () => (await seen()).renewals > 0);
    assert.include(await seen(), { loginRequests: 1, reusedRefreshTokens: 0 });
  }),
];

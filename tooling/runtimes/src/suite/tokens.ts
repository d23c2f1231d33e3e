import { assert } from 'chai';
import { check, rejection, until } from './check.ts';

const CALLERS = 100;
const statuses = (answers: { response: Response }[]) => [
  ...new Set(answers.map(({ response }) => response.status)),
];
const many = <Value>(call: () => Promise<Value>) => Promise.all(Array.from({ length: CALLERS }, call));

export const tokenChecks = [
  check(`${CALLERS} first calls at once are one login`, async ({ portal, watch }) => {
    const client = portal();
    const seen = await watch('portal');
    assert.deepEqual(statuses(await many(() => client.GET('/api/wallet'))), [200], 'statuses');
    assert.include(await seen(), { loginRequests: 1, dataCalls: CALLERS, refused: 0 });
  }),
  check('a revoked token is one login for all calls that met it', async ({ portal, watch, revokeAll }) => {
    const client = portal();
    await client.GET('/api/wallet');
    const seen = await watch('portal');
    await revokeAll('portal');
    assert.deepEqual(statuses(await many(() => client.GET('/api/wallet'))), [200], 'statuses');
    const { loginRequests, refused } = await seen();
    assert.strictEqual(loginRequests, 1, 'logins');
    assert(refused > 0, 'no call met the revoked token');
  }),
  check('a token is renewed ahead of time, while calls go on with the old one', async (scene) => {
    const clock = scene.packages.testing.virtualClock({ start: Date.now() });
    const renewal: { release?: () => void } = {};
    let logins = 0;
    const client = scene.portal({
      clock,
      // Holds the second login back.
      async fetch(url, init) {
        if (url.endsWith('/api/authorize') && ++logins === 2) {
          await new Promise<void>((resolve) => {
            renewal.release = resolve;
          });
        }
        return fetch(url, init);
      },
    });
    const call = async () => (await client.GET('/api/wallet')).response.status;
    await call();
    const [seen, first] = [await scene.watch('portal'), client.auth.peek()];
    // Tokens are compared by hand: a difference would be printed.
    const isRenewed = async () => client.auth.peek() !== first;
    await clock.advance(client.auth.state().expiresAt! - clock.now() - 60_000);
    assert.strictEqual(await call(), 200, 'status during the renewal');
    await until(async () => renewal.release !== undefined);
    assert.isFalse(await isRenewed());
    renewal.release!();
    await until(isRenewed);
    assert.strictEqual(await call(), 200, 'status after the renewal');
    assert.include(await seen(), { loginRequests: 1, dataCalls: 2, refused: 0 });
  }),
  check(
    'a rotating refresh token is spent once, and no login is made',
    async ({ packages, telematics, watch }) => {
      const clock = packages.testing.virtualClock({ start: Date.now() });
      const client = telematics({ clock });
      const call = () =>
        client.GET('/statistics/v1/Scorings/individual', {
          params: { query: { startDate: '2026-01-01', endDate: '2026-01-14' } },
        });
      await call();
      const seen = await watch('telematics');
      await clock.advance(client.auth.state().expiresAt! - clock.now() + 1);
      assert.deepEqual(statuses(await many(call)), [200], 'statuses');
      assert.include(await seen(), { loginRequests: 0, renewals: 1, reusedRefreshTokens: 0, refused: 0 });
    },
  ),
  check('after a logout nothing is sent, and after a reset there is a new login', async (scene) => {
    const { portal, watch } = scene;
    const client = portal();
    await client.GET('/api/wallet');
    const seen = await watch('portal');
    assert.deepEqual(await client.auth.logout(), { revoked: true, cleared: true }, 'logout');
    assert.strictEqual((await rejection(scene, client.GET('/api/wallet'))).code, 'SignedOut', 'code');
    assert.include(await seen(), { revocations: 1, dataCalls: 0, loginRequests: 0 });
    await client.auth.reset();
    assert.strictEqual((await client.GET('/api/wallet')).response.status, 200, 'status after the reset');
    assert.include(await seen(), { dataCalls: 1, loginRequests: 1 });
  }),
];

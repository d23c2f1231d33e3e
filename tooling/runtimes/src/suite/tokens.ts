import { assert, check, equal, matches, rejection, signal } from './check.ts';

const CALLERS = 100;
const statuses = (answers: { response: Response }[]) => [
  ...new Set(answers.map(({ response }) => response.status)),
];
const many = <Value>(call: () => Promise<Value>) => Promise.all(Array.from({ length: CALLERS }, call));

export const tokenChecks = [
  check(`${CALLERS} first calls at once are one login`, async ({ portal, watch }) => {
    const client = portal();
    const seen = await watch('portal');
    equal(statuses(await many(() => client.GET('/api/wallet'))), [200], 'statuses');
    matches(await seen(), { loginRequests: 1, dataCalls: CALLERS, refused: 0 });
  }),
  check('a revoked token is one login for all calls that met it', async ({ portal, watch, revokeAll }) => {
    const client = portal();
    await client.GET('/api/wallet');
    const seen = await watch('portal');
    await revokeAll('portal');
    equal(statuses(await many(() => client.GET('/api/wallet'))), [200], 'statuses');
    const { loginRequests, refused } = await seen();
    equal(loginRequests, 1, 'logins');
    assert(refused > 0, 'no call met the revoked token');
  }),
  check(
    'a token is renewed ahead of time, while calls go on with the old one',
    async ({ packages, portal, watch, heard }) => {
      const clock = packages.testing.virtualClock({ start: Date.now() });
      const renewal = signal();
      const asked = signal();
      const renewed = signal();
      let logins = 0;
      const client = portal({
        clock,
        onEvent(event) {
          heard(event);
          if (event.type === 'obtained' && event.generation > 1) renewed.give();
        },
        // Holds the second login back.
        async fetch(url, init) {
          if (url.endsWith('/api/authorize') && ++logins === 2) {
            asked.give();
            await renewal.promise;
          }
          return fetch(url, init);
        },
      });
      await client.GET('/api/wallet');
      const [seen, first] = [await watch('portal'), client.auth.peek()];
      const { expiresAt } = client.auth.state();
      await clock.advance(expiresAt! - clock.now() - 60_000);
      equal((await client.GET('/api/wallet')).response.status, 200, 'status during the renewal');
      await asked.promise;
      equal(client.auth.peek() === first, true, 'the old token is still there');
      renewal.give();
      await renewed.promise;
      equal((await client.GET('/api/wallet')).response.status, 200, 'status after the renewal');
      equal(client.auth.peek() === first, false, 'the old token is still there');
      matches(await seen(), { loginRequests: 1, dataCalls: 2, refused: 0 });
    },
  ),
  check(
    'a rotating refresh token is spent once, and no login is made',
    async ({ packages, options, closing, watch }) => {
      const clock = packages.testing.virtualClock({ start: Date.now() });
      const client = closing(packages.telematics.createTelematicsClient({ ...options('telematics'), clock }));
      const call = () =>
        client.GET('/statistics/v1/Scorings/individual', {
          params: { query: { startDate: '2026-01-01', endDate: '2026-01-14' } },
        });
      await call();
      const seen = await watch('telematics');
      await clock.advance(client.auth.state().expiresAt! - clock.now() + 1);
      equal(statuses(await many(call)), [200], 'statuses');
      matches(await seen(), { loginRequests: 0, renewals: 1, reusedRefreshTokens: 0, refused: 0 });
    },
  ),
  check('after a logout nothing is sent, and after a reset there is a new login', async (scene) => {
    const { portal, watch } = scene;
    const client = portal();
    await client.GET('/api/wallet');
    const seen = await watch('portal');
    equal(await client.auth.logout(), { revoked: true, cleared: true }, 'logout');
    equal((await rejection(scene, client.GET('/api/wallet'))).code, 'SignedOut', 'code');
    matches(await seen(), { revocations: 1, dataCalls: 0, loginRequests: 0 });
    await client.auth.reset();
    equal((await client.GET('/api/wallet')).response.status, 200, 'status after the reset');
    matches(await seen(), { dataCalls: 1, loginRequests: 1 });
  }),
];

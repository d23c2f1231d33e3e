import { assert } from 'chai';
import { check, needing, rejection, until } from './check.ts';

const LATE_MS = 15_000;

export const failureChecks = [
  check('refused credentials are a typed error, and are tried once', async (scene) => {
    const { packages, setting, portal, watch } = scene;
    const { username } = setting.vendors.portal.credentials;
    const password = `${setting.secretMarker}-wrong`;
    const client = portal({ credentials: { username, password } } as object);
    const seen = await watch('portal');
    for (const time of ['first', 'second']) {
      const error = await rejection(scene, client.GET('/api/wallet'));
      assert(packages.kit.isAuthError(error), `the ${time} error is no AuthError: ${error}`);
      assert.strictEqual(error.code, 'BadCredentials', 'code');
      assert(error.message.includes('PORTAL_PASSWORD'), `does not say where to look: ${error.message}`);
    }
    assert.include(await seen(), { loginRequests: 1, dataCalls: 0 });
  }),
  check('a vendor that cannot be reached is a typed error, with a time to try again', async (scene) => {
    const { packages, setting, portal } = scene;
    const client = portal({ baseUrl: setting.nobody, retries: 0 });
    const before = Date.now();
    const error = await rejection(scene, client.GET('/api/wallet'));
    assert(packages.portal.isAuthError(error), `no AuthError: ${error}`);
    assert.strictEqual(error.code, 'Transient', 'code');
    assert(error.retryAt! > before, 'there is no time to try again');
  }),
  check('a connection that breaks is a typed error', async (scene) => {
    const { packages, portal, faults } = scene;
    const client = portal({ retries: 0 });
    await client.GET('/api/wallet');
    await faults('portal', { kind: 'drop', on: 'data' });
    const error = await rejection(scene, client.GET('/api/wallet'));
    assert(packages.portal.isCallError(error), `no CallError: ${error}`);
    assert.strictEqual(error.code, 'Network', 'code');
    assert(error.message.startsWith('[@x/portal] GET /api/wallet: '), error.message);
  }),
  check('an overloaded vendor is asked again', async ({ portal, watch, faults }) => {
    const client = portal();
    await client.GET('/api/wallet');
    const seen = await watch('portal');
    await faults('portal', { kind: 'status', status: 503, on: 'data', times: 1 });
    assert.strictEqual((await client.GET('/api/wallet')).response.status, 200, 'status');
    assert.include(await seen(), { dataCalls: 2, faulted: 1, loginRequests: 0 });
  }),
  check('no answer in time is a typed error', async (scene) => {
    const { portal, faults } = scene;
    const client = portal({ retries: 0, timeoutMs: 2_000 });
    await client.GET('/api/wallet');
    await faults('portal', { kind: 'latency', ms: LATE_MS, on: 'data', times: 1 });
    const error = await rejection(scene, client.GET('/api/wallet'));
    assert.strictEqual(error.code, 'Timeout', 'code');
  }),
  check('an abort ends the call with its own reason, and the next call goes on', async (scene) => {
    const { portal, faults, watch } = scene;
    const client = portal();
    await client.GET('/api/wallet');
    const seen = await watch('portal');
    await faults('portal', { kind: 'latency', ms: LATE_MS, on: 'data', times: 1 });
    const controller = new AbortController();
    const reason = new Error('enough');
    const rejected = rejection(scene, client.GET('/api/wallet', { signal: controller.signal }));
    await until(async () => (await seen()).faulted === 1);
    controller.abort(reason);
    assert.strictEqual(await rejected, reason);
    assert.strictEqual((await client.GET('/api/wallet')).response.status, 200, 'status of the next call');
  }),
  needing(
    'formats',
    'errors of the other module format are known, by their brand',
    async ({ packages: { authCore, otherFormat } }) => {
      const error = new otherFormat!.SignedOutError({ name: 'other', message: 'signed out.' });
      assert.notInstanceOf(error, authCore.SignedOutError);
      assert.isTrue(authCore.isAuthError(error));
    },
  ),
];

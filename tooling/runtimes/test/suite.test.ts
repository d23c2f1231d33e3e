import * as portal from '@x/portal';
import { secretMarker, startSimulatorProcess } from '@x/simulator';
import { expect, it, onTestFinished } from 'vitest';
import { startStage } from '../src/stage.ts';
import { packages } from '../src/suite/packages.ts';
import { run } from '../src/suite/run.ts';

it('notices clients that keep no token, and says which checks they fail', { timeout: 120_000 }, async () => {
  const simulator = await startSimulatorProcess({
    loginLimit: { portal: false, telematics: false },
    portal: { limits: false },
  });
  const stage = await startStage('');
  stage.setting = {
    abilities: ['request-streams', 'visible-redirects'],
    vendors: simulator,
    folder: '',
    secretMarker,
  };
  onTestFinished(async () => {
    await simulator.close();
    stage.close();
  });
  // Each call has a client of its own.
  const createPortalClient = (options: portal.PortalClientOptions) => {
    const made = portal.createPortalClient(options);
    type AnyCall = (...call: unknown[]) => unknown;
    const get: AnyCall = (...call) => (portal.createPortalClient(options).GET as AnyCall)(...call);
    return { ...made, GET: get };
  };
  await run({ ...packages, portal: { ...portal, createPortalClient } as never }, stage.origin);
  const failed = stage.results.filter(({ failure }) => failure);
  expect(failed.map(({ name }) => name)).toEqual([
    'portal: the first call logs in, and the second has the token',
    '100 first calls at once are one login',
    'a revoked token is one login for all calls that met it',
    'a token is renewed ahead of time, while calls go on with the old one',
    'after a logout nothing is sent, and after a reset there is a new login',
    'refused credentials are a typed error, and are tried once',
    'an overloaded vendor is asked again',
  ]);
  expect(stage.results.length - failed.length).toBeGreaterThan(20);
});

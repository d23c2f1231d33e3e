import * as authCore from '@x/auth-core';
import * as file from '@x/auth-core/file';
import * as redis from '@x/auth-core/redis';
import * as testing from '@x/auth-core/testing';
import * as kit from '@x/client-kit';
import * as core from '@x/core';
import * as elevate from '@x/elevate';
import * as elyssa from '@x/elyssa';
import * as portal from '@x/portal';
import { secretMarker, startSimulatorProcess } from '@x/simulator';
import * as telematics from '@x/telematics';
import { expect, it, onTestFinished } from 'vitest';
import { startStage } from '../src/stage.ts';
import { run } from '../src/suite/run.ts';
import type { Packages, Setting } from '../src/suite/setting.ts';

const packages: Packages = {
  authCore,
  core,
  elevate,
  elyssa,
  file,
  kit,
  portal,
  redis,
  telematics,
  testing,
};

it('notices clients that keep no token, and says which checks they fail', { timeout: 120_000 }, async () => {
  const simulator = await startSimulatorProcess({
    loginLimit: { portal: false, telematics: false },
    portal: { limits: false },
  });
  const stage = await startStage({
    abilities: ['request-streams', 'visible-redirects'],
    vendors: simulator as unknown as Setting['vendors'],
    folder: '',
    secretMarker,
  });
  onTestFinished(async () => {
    await simulator.close();
    await stage.close();
  });
  // Each call has a client of its own.
  const createPortalClient = (options: portal.PortalClientOptions) => {
    const made = portal.createPortalClient(options);
    type AnyCall = (...call: unknown[]) => unknown;
    const get: AnyCall = (...call) => (portal.createPortalClient(options).GET as AnyCall)(...call);
    return { ...made, GET: get };
  };
  await run({ ...packages, portal: { ...portal, createPortalClient } as never }, stage.origin);
  const named = (state: string) =>
    stage.results.filter((result) => result.state === state).map(({ name }) => name);
  expect(named('failed')).toEqual([
    'portal: the first call logs in, and the second has the token',
    '100 first calls at once are one login',
    'a revoked token is one login for all calls that met it',
    'a token is renewed ahead of time, while calls go on with the old one',
    'after a logout nothing is sent, and after a reset there is a new login',
    'refused credentials are a typed error, and are tried once',
    'an overloaded vendor is asked again',
  ]);
  expect(named('passed').length).toBeGreaterThan(20);
});

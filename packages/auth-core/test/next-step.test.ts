import { describe, expect, it } from 'vitest';
import {
  type CallerView,
  type FlightView,
  nextStepOfCaller,
  nextStepOfFlight,
} from '../src/decide/next-step.ts';
import { zoneAges } from '../src/decide/zones.ts';
import { Timeline } from '../src/platform/units.ts';
import type { Penalty } from '../src/stores/contract.ts';
import { virtualClock } from '../src/testing.ts';
import { MINUTE, SECOND } from './world.ts';

// One test for each line of the policy, and one for each way around it.

const clock = virtualClock();
const timeline = new Timeline(clock);
const ages = zoneAges(15 * MINUTE, 0);
const aged = (ageMs: number) => ({ generation: 3, ageMs, ages });
const fresh = aged(MINUTE);
const soft = aged(14 * MINUTE);
const hard = aged(15 * MINUTE - 10 * SECOND);

const caller = (view: Partial<CallerView>) =>
  nextStepOfCaller({ token: fresh, mayRenewBehind: true, backgroundWorkIsCut: false, ...view });

const flight = (view: Partial<FlightView>) =>
  nextStepOfFlight({
    token: undefined,
    last: undefined,
    forced: false,
    awaited: true,
    signedOut: false,
    canRenew: true,
    singleSession: false,
    penalties: [],
    timeline,
    ...view,
  });

const penalty = (call?: 'acquire' | 'renew'): Penalty => ({
  at: clock.now(),
  ms: MINUTE,
  call,
  attempt: 1,
  code: 'Transient',
  message: 'not now',
});

describe('a caller', () => {
  it('uses a fresh token', () => {
    expect(caller({})).toBe('use');
  });

  it('uses a token of unknown life, until it is refused', () => {
    expect(caller({ token: { generation: 1, ageMs: 1e12, ages: zoneAges(undefined, 0) } })).toBe('use');
  });

  it('uses a token in its soft zone, which is renewed behind its back', () => {
    expect(caller({ token: soft })).toBe('use and renew behind');
  });

  it('uses it alone where a renewal is under way, has just failed or is another’s to make', () => {
    expect(caller({ token: soft, mayRenewBehind: false })).toBe('use');
  });

  it('waits for the renewal where background work would be cut off', () => {
    expect(caller({ token: soft, backgroundWorkIsCut: true })).toBe('wait');
    expect(caller({ token: fresh, backgroundWorkIsCut: true })).toBe('use');
  });

  it('waits where there is no token, or one in its hard zone', () => {
    expect(caller({ token: undefined })).toBe('wait');
    expect(caller({ token: hard })).toBe('wait');
  });

  it('waits for a token that lives long enough, where the vendor’s tokens do', () => {
    expect(caller({ token: aged(6 * MINUTE), minRemainingMs: 5 * MINUTE })).toBe('use');
    expect(caller({ token: aged(12 * MINUTE), minRemainingMs: 5 * MINUTE })).toBe('wait');
    expect(caller({ token: fresh, minRemainingMs: 60 * MINUTE })).toBe('use');
  });
});

describe('a flight', () => {
  it('ends where another process has brought a token that suffices', () => {
    expect(flight({ token: fresh, beyond: 2 })).toEqual({ step: 'use' });
    expect(flight({ token: fresh, beyond: 3 })).toMatchObject({ step: 'renew' });
    expect(flight({ token: hard, beyond: 2 })).toMatchObject({ step: 'renew' });
  });

  it('renews where that can work, and else logs in', () => {
    expect(flight({})).toEqual({ step: 'renew', call: 'renew' });
    expect(flight({ canRenew: false })).toEqual({ step: 'acquire', call: 'acquire' });
  });

  it('ends where a logout has ended its token, unless a caller waits', () => {
    expect(flight({ signedOut: true, awaited: false, canRenew: false })).toEqual({ step: 'stop' });
    expect(flight({ signedOut: true, awaited: true, canRenew: false })).toMatchObject({ step: 'acquire' });
    expect(flight({ signedOut: true, awaited: false, token: fresh, beyond: 2 })).toEqual({ step: 'use' });
  });

  it('puts off a login that would end the session in use, while no caller waits', () => {
    const view = { token: hard, beyond: 3, canRenew: false, singleSession: true };
    expect(flight({ ...view, awaited: false })).toEqual({ step: 'use' });
    expect(flight(view)).toMatchObject({ step: 'acquire' });
    expect(flight({ ...view, canRenew: true, awaited: false })).toMatchObject({ step: 'renew' });
    expect(flight({ ...view, singleSession: false, awaited: false })).toMatchObject({ step: 'acquire' });
  });

  it('is blocked by what forbids its call, and by nothing else', () => {
    const coolDown = penalty();
    expect(flight({ penalties: [undefined, coolDown] })).toEqual({
      step: 'blocked',
      call: 'renew',
      penalty: coolDown,
    });
    const latch = penalty('acquire');
    expect(flight({ penalties: [latch] })).toMatchObject({ step: 'renew' });
    expect(flight({ penalties: [latch], canRenew: false })).toMatchObject({
      step: 'blocked',
      penalty: latch,
    });
    expect(flight({ penalties: [{ ...coolDown, ms: 0 }] })).toMatchObject({ step: 'renew' });
  });

  it('is too soon after the last token, unless a refusal forces it', () => {
    const last = { lifeMs: 15 * MINUTE, obtainedAt: clock.now() };
    expect(flight({ last })).toEqual({ step: 'too soon', call: 'renew', ms: 5 * SECOND });
    expect(flight({ last, forced: true })).toMatchObject({ step: 'renew' });
    expect(flight({ last: { ...last, lifeMs: 2 * SECOND } })).toMatchObject({ ms: SECOND / 2 });
    expect(flight({ last: { ...last, obtainedAt: clock.now() - MINUTE } })).toMatchObject({ step: 'renew' });
  });

  it('is blocked rather than too soon, so that a caller learns when to come back', () => {
    const last = { lifeMs: 15 * MINUTE, obtainedAt: clock.now() };
    expect(flight({ last, penalties: [penalty()] })).toMatchObject({ step: 'blocked' });
  });
});

import { describe, expect, it } from 'vitest';
import type { Disruption, History } from '../src/history.ts';
import type { MemberLine, Vendor } from '../src/setting.ts';
import { complaintsOf, type RunView, rowOf } from '../src/verdict.ts';

type Said = MemberLine extends infer Line ? (Line extends MemberLine ? Omit<Line, 'vendor'> : never) : never;

const history = (vendor: Vendor, lines: Said[], freezes: History['freezes'] = []): History => ({
  lines: lines.map((line) => ({ vendor, ...line })),
  freezes,
  endedAt: undefined,
});
const ok = (at: number): Said => ({ kind: 'call', startedAt: at - 10, at });
const failed = (at: number, retryAt: number | undefined = at + 1000): Said => ({
  kind: 'call',
  startedAt: at - 10,
  at,
  failure: { code: 'LeaseUnavailable', retryAt },
});
const struck = (kind: Disruption['kind'], from: number, more: Partial<Disruption> = {}): Disruption => ({
  kind,
  from,
  to: from,
  held: [],
  spending: [],
  ...more,
});

function complaints(view: Partial<RunView>): string[] {
  return complaintsOf(
    rowOf({
      vendor: 'telematics',
      histories: [],
      disruptions: [],
      sameMachine: false,
      counters: { logins: 1, reusedRefreshTokens: 0 },
      ...view,
    }),
  );
}

describe('a run is as it should be', () => {
  it('with one login and calls that succeed', () => {
    expect(complaints({ histories: [history('telematics', [ok(1000), ok(2000)])] })).toEqual([]);
  });

  it('with failed calls while the lease of a killed process runs out', () => {
    const disruptions = [struck('kill', 1000, { held: ['telematics'] })];
    const histories = [history('telematics', [ok(900), failed(1500), failed(2900), ok(3100)])];
    expect(complaints({ disruptions, histories })).toEqual([]);
  });

  it('with failed calls of a process that was frozen itself', () => {
    const histories = [history('telematics', [ok(900), failed(5000)], [{ from: 1000, to: 4900 }])];
    expect(complaints({ histories })).toEqual([]);
  });

  it('with a login for each process that was killed while it was spending a token', () => {
    const counters = { logins: 2, reusedRefreshTokens: 0 };
    const disruptions = [struck('kill', 1000, { held: ['telematics'], spending: ['telematics'] })];
    expect(complaints({ disruptions, counters })).toEqual([]);
  });
});

describe('a run is complained about', () => {
  it('for a refresh token that was presented twice', () => {
    expect(complaints({ counters: { logins: 1, reusedRefreshTokens: 1 } })).toEqual([
      expect.stringContaining('presented twice'),
    ]);
  });

  it('for a login without a reason', () => {
    const counters = { logins: 2, reusedRefreshTokens: 0 };
    const disruptions = [struck('kill', 1000, { held: ['telematics'] })];
    expect(complaints({ disruptions, counters })).toEqual([expect.stringContaining('2 logins, of which 1')]);
  });

  it('for a login of a sliding token long after the disruption', () => {
    const login = (at: number): Said => ({ kind: 'token', call: 'acquire', generation: at, at });
    const view = {
      vendor: 'core' as const,
      counters: { logins: 2, reusedRefreshTokens: 0 },
      disruptions: [struck('kill', 1000, { held: ['core'] })],
    };
    expect(complaints({ ...view, histories: [history('core', [login(100), login(3000)])] })).toEqual([]);
    expect(complaints({ ...view, histories: [history('core', [login(100), login(9000)])] })).toHaveLength(1);
  });

  it('for a failed call that nothing explains, such as a kill on the same machine', () => {
    const disruptions = [struck('kill', 1000, { held: ['telematics'] })];
    const histories = [history('telematics', [failed(1500), ok(1600)])];
    expect(complaints({ histories })).toEqual([expect.stringContaining('nothing explains')]);
    expect(complaints({ histories, disruptions, sameMachine: true })).toEqual([
      expect.stringContaining('nothing explains'),
    ]);
  });

  it('for a failed call that does not say when to try again', () => {
    const untyped: Said = { kind: 'call', startedAt: 1490, at: 1500, failure: { code: 'TypeError' } };
    const histories = [history('telematics', [untyped, ok(1600)])];
    const disruptions = [struck('redis', 1000)];
    expect(complaints({ histories, disruptions })).toEqual([expect.stringContaining('without retryAt')]);
  });

  it('for a process that does not recover', () => {
    const disruptions = [struck('redis', 1000, { to: 9000 })];
    const histories = [history('telematics', [failed(1500), failed(3000), failed(5500), ok(5600)])];
    expect(complaints({ histories, disruptions })).toEqual([expect.stringContaining('got nothing for')]);
  });
});

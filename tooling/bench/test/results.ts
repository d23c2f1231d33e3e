import type { ContenderFacts, Results } from '../src/runs.ts';
import type { Spread } from '../src/statistics.ts';

const steady = (median: number): Spread => ({ median, p25: median * 0.9, p75: median * 1.1 });
const facts = (id: ContenderFacts['id'], name: string): ContenderFacts => ({
  id,
  name,
  packages: [`${name} 1.2.3`],
  recipe: 'https://example.com/recipe',
});
const overhead = (id: ContenderFacts['id'], stub: number) => ({
  id,
  ratios: { bare: steady(stub), stub: steady(stub), loopback: steady(1.02) },
  stubMicroseconds: 12.34,
});
const latency = { p50: 41, p99: 60, longest: 90 };

/** The results of a run that never was, with three contenders. */
export const fixedResults: Results = {
  machine: { node: 'v24.0.0', cores: 2, platform: 'linux x64' },
  contenders: [facts('floor', 'the floor'), facts('ours', 'our client'), facts('ky', 'ky & <hooks>')],
  overhead: {
    rows: [overhead('floor', 1), overhead('ours', 1.05), overhead('ky', 4.2)],
    engine: {
      authFetch: { ns: steady(1700), bytes: 1500 },
      getToken: { ns: steady(70), bytes: -3 },
    },
  },
  herd: {
    setup: { calls: 10_000, loginMs: 150 },
    rows: [
      { id: 'floor', calls: 10_000, failures: 0, logins: 0, refused: 0, latency },
      { id: 'ours', calls: 10_000, failures: 0, logins: 1, refused: 0, latency },
      { id: 'ky', calls: 10_000, failures: 0, logins: 10_000, refused: 10_000, latency },
    ],
  },
  storm: {
    setup: { seconds: 20, inFlight: 50, warmUpMs: 2_500, lifeMs: 2_000, loginMs: 150, answerMs: 40 },
    leastLogins: 10,
    allowedLogins: 15,
    rows: [
      { id: 'floor', rounds: 5, calls: 20_000, failures: 0, logins: 0, refused: 0, latency },
      { id: 'ours', rounds: 5, calls: 20_000, failures: 0, logins: 12, refused: 0, latency },
      { id: 'ky', rounds: 1, calls: 10_000, failures: 10_000, logins: 0, refused: 10_000 },
    ],
  },
  revoke: {
    setup: { times: 5, everyMs: 2_000, inFlight: 500, warmUpMs: 500, loginMs: 150, answerMs: 250 },
    rows: [
      { id: 'floor', calls: 10_000, failures: 9_000, logins: 0, refused: 9_000 },
      { id: 'ours', calls: 10_000, failures: 0, logins: 5, refused: 2_500 },
      { id: 'ky', calls: 10_000, failures: 20, logins: 2_500, refused: 2_520 },
    ],
  },
};

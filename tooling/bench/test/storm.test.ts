import { expect, it } from 'vitest';
import { merged } from '../src/runs.ts';

const round = { calls: 100, failures: 1, refused: 2, logins: 13, latency: { p50: 40, p99: 60, longest: 90 } };

it('several rounds of the storm are one: calls add up, the most logins count, times are medians', () => {
  const second = { ...round, logins: 12, latency: { p50: 42, p99: 70, longest: 80 } };
  const third = { ...round, latency: { p50: 44, p99: 50, longest: 500 } };
  expect(merged([round, second, third])).toEqual({
    rounds: 3,
    calls: 300,
    failures: 3,
    refused: 6,
    logins: 13,
    latency: { p50: 42, p99: 60, longest: 90 },
  });
});

it('a round in which no call went well has no times, and tells its failure', () => {
  const { latency, ...failed } = { ...round, failures: 100, firstFailure: 'refused' };
  expect(merged([failed])).toEqual({ ...failed, rounds: 1 });
});

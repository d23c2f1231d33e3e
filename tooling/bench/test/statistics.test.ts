import { describe, expect, it } from 'vitest';
import { differences, expectedLogins, ofContender, quantile, ratios, spread } from '../src/statistics.ts';

describe('spread', () => {
  it('is the middle value and the quarters around it, whatever the order', () => {
    expect(spread([5, 1, 4, 2, 3])).toEqual({ median: 3, p25: 2, p75: 4 });
  });

  it('interpolates between two values', () => {
    expect(quantile([10, 20], 0.5)).toBe(15);
    expect(quantile([10, 20, 30, 40], 0.99)).toBeCloseTo(39.7);
  });

  it('sorts numbers as numbers', () => {
    expect(quantile([100, 9, 20], 1)).toBe(100);
  });

  it('says that there is none of no values', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });
});

describe('a comparison', () => {
  const pairs = [
    { floor: 100, contender: 110 },
    // A slow moment of the machine, for both.
    { floor: 1000, contender: 1100 },
    { floor: 50, contender: 55 },
  ];

  it('compares each round with itself', () => {
    expect(ratios(pairs).median).toBeCloseTo(1.1);
    expect(ratios(pairs).p75).toBeCloseTo(1.1);
  });

  it('tells what a contender takes', () => {
    expect(ofContender(pairs)).toEqual({ median: 110, p25: 82.5, p75: 605 });
  });

  it('tells what a contender takes more', () => {
    expect(differences(pairs)).toEqual({ median: 10, p25: 7.5, p75: 55 });
  });
});

describe('logins of a run', () => {
  it('are at least one for each life', () => {
    expect(expectedLogins(20_000, 2_000).leastLogins).toBe(10);
    expect(expectedLogins(5_000, 2_000).leastLogins).toBe(3);
  });

  it('are at most one for each life without its last quarter, and two more', () => {
    expect(expectedLogins(20_000, 2_000).allowedLogins).toBe(15);
  });
});

import { expect, test } from 'vitest';
import { createLockout, createRateLimit } from '../src/limits.ts';
import { testClock } from './kit.ts';

test('a rate limit counts in a sliding window, by address', () => {
  const clock = testClock();
  const limit = createRateLimit({ limit: 2, windowMs: 100, blockMs: 1_000, now: clock.now });
  expect(limit.allow('a')).toBe(true);
  clock.advance(60);
  expect(limit.allow('a')).toBe(true);
  clock.advance(40);
  expect(limit.allow('a')).toBe(true);
  expect(limit.allow('a')).toBe(false);
  expect(limit.allow('b')).toBe(true);
});

test('what is refused while blocked does not make the block longer, and the count begins anew after it', () => {
  const clock = testClock();
  const limit = createRateLimit({ limit: 1, windowMs: 100, blockMs: 1_000, now: clock.now });
  limit.allow('a');
  expect(limit.allow('a')).toBe(false);
  clock.advance(999);
  expect(limit.allow('a')).toBe(false);
  expect(limit.blocked('a')).toBe(true);
  clock.advance(1);
  expect(limit.blocked('a')).toBe(false);
  expect(limit.allow('a')).toBe(true);
});

test('a lock-out ends by itself, and then the whole number of attempts is there again', () => {
  const clock = testClock();
  const lockout = createLockout({ failures: 2, lockMs: 1_000, now: clock.now });
  expect([lockout.fail('a'), lockout.fail('a')]).toEqual([1, 0]);
  expect([lockout.locked('a'), lockout.locked('b')]).toEqual([true, false]);
  clock.advance(1_000);
  expect(lockout.locked('a')).toBe(false);
  expect(lockout.fail('a')).toBe(1);
});

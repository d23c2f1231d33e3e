import { expect, it } from 'vitest';
import { TIMED_OUT, timerMs, withTimeout } from '../src/platform/timeout.ts';
import { virtualClock } from '../src/testing.ts';

it('ends a wait when its time is up', async () => {
  const clock = virtualClock();
  const wait = withTimeout(clock, 1000, new Promise(() => {})).catch((error) => error);
  await clock.advance(999);
  expect(clock.pending).toBe(1);
  await clock.advance(1);
  expect(await wait).toBe(TIMED_OUT);
});

it('takes an answer that came while the process was stopped, although its timer fires first', async () => {
  const clock = virtualClock();
  let sleptMs = 0;
  const sleepy = { ...clock, monotonic: () => clock.monotonic() + sleptMs };
  let answer = (_: string) => {};
  const work = new Promise<string>((resolve) => {
    answer = resolve;
  });
  const wait = withTimeout(sleepy, 1000, work);
  sleptMs = 3000;
  await clock.advance(1000);
  answer('in time');
  expect(await wait).toBe('in time');
  expect(clock.pending).toBe(0);

  sleptMs = 0;
  // Woken up just when time was up: the timer still fires first.
  let late = (_: string) => {};
  const prompt = {
    ...clock,
    timer(...[ms, callback, background]: Parameters<typeof clock.timer>) {
      if (ms === 0) late('just in time');
      return clock.timer(ms, callback, background);
    },
  };
  const last = withTimeout(
    prompt,
    1000,
    new Promise<string>((resolve) => {
      late = resolve;
    }),
  );
  await clock.advance(1000);
  expect(await last).toBe('just in time');

  const never = withTimeout(sleepy, 1000, new Promise(() => {})).catch((error) => error);
  sleptMs = 3000;
  await clock.advance(1250);
  expect(await never).toBe(TIMED_OUT);
});

it('sets no timer that a runtime would not take', () => {
  const most = 2 ** 31 - 1;
  const waits = [0, 1.5, most, most + 1, Number.POSITIVE_INFINITY, -1, Number.NaN];
  expect(waits.map(timerMs)).toEqual([0, 1.5, most, most, most, 0, 0]);
  // The virtual clock refuses what a runtime would fire at once.
  const { timer } = virtualClock();
  for (const ms of [most + 1, -1, Number.NaN]) expect(() => timer(ms, () => {})).toThrow(RangeError);
});

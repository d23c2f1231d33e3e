import type { SimulatorClock, SimulatorOptions } from './types.ts';

/** The system's time, or one that runs `speed` times as fast from `start` on. */
export function systemClock(speed = 1, start = Date.now()): SimulatorClock {
  const began = performance.now() - (Date.now() - start);
  const passed = () => (performance.now() - began) * speed;
  // Runtimes fire a timer up to a millisecond early, which is much where time runs fast.
  function wait(until: number, callback: () => void): () => void {
    const left = (until - passed()) / speed;
    const timer = setTimeout(
      () => {
        if (passed() >= until) return callback();
        cancel = wait(until, callback);
      },
      Math.min(2 ** 31 - 1, Math.max(0, left)),
    );
    if (typeof timer === 'object') (timer as { unref?(): void }).unref?.();
    let cancel = () => clearTimeout(timer);
    return () => cancel();
  }
  return {
    now: () => (speed === 1 ? Date.now() : Math.floor(start + passed())),
    monotonic: passed,
    timer: (ms, callback) => wait(passed() + ms, callback),
  };
}

/** What clients of the simulator may take as their clock: the given one, with what it lacks. */
export function clientClock(given: NonNullable<SimulatorOptions['clock']>): SimulatorClock {
  return {
    now: () => given.now(),
    monotonic: () => given.now(),
    timer: (ms, callback) => (given.timer ?? systemClock().timer)(ms, callback),
  };
}

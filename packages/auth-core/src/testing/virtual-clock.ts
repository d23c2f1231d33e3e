import { importFlightCode } from '../engine/flight-code.ts';
import type { Clock } from '../platform/clock.ts';

/** A clock that stands still until it is told to move. */
export interface VirtualClock extends Clock {
  /**
   * Moves both clocks forward, fires the timers that fall due, in order, and lets promises settle after each. Timers
   * that are set meanwhile fire too, if they fall due.
   */
  advance(ms: number): Promise<void>;
  /** Moves the wall clock alone, as when the machine's time is corrected. */
  jump(ms: number): void;
  /** Moves the wall clock forward while the monotonic clock and the timers stand still, as when a machine sleeps. */
  suspend(ms: number): void;
  /** How many timers are set. */
  readonly pending: number;
  /** Of those, how many would keep a process alive. */
  readonly foreground: number;
}

interface Timer {
  dueAt: number;
  callback: () => void;
  background: boolean;
}

/** Rounds of the event loop after each timer: enough for promise chains and for a local stream to be read. */
const SETTLING_ROUNDS = 3;

const nextRound = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Virtual time for tests. `start` is the first wall-clock reading, in milliseconds since the Unix epoch. */
export function virtualClock({ start = Date.UTC(2026, 0, 1) }: { start?: number } = {}): VirtualClock {
  let wall = start;
  let monotonic = 0;
  const timers = new Set<Timer>();
  const settle = async () => {
    for (let round = 0; round < SETTLING_ROUNDS; round++) await nextRound();
  };
  return {
    now: () => wall,
    monotonic: () => monotonic,
    timer(ms, callback, background = false) {
      if (!(ms >= 0 && ms <= 2 ** 31 - 1)) throw new RangeError(`a timer cannot be set for ${ms} ms`);
      // As timers of runtimes: a fraction of a millisecond might not move the wall clock at all.
      const timer = { dueAt: monotonic + (ms > 0 ? Math.max(1, ms) : 0), callback, background };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async advance(ms) {
      // What engines load when they first need it takes time that no virtual clock counts.
      await importFlightCode();
      const until = monotonic + ms;
      await settle();
      for (;;) {
        const due = [...timers].filter((timer) => timer.dueAt <= until).sort((a, b) => a.dueAt - b.dueAt)[0];
        if (!due) break;
        const step = Math.max(0, due.dueAt - monotonic);
        wall += step;
        monotonic += step;
        timers.delete(due);
        due.callback();
        await settle();
      }
      wall += until - monotonic;
      monotonic = until;
    },
    jump(ms) {
      wall += ms;
    },
    suspend(ms) {
      wall += ms;
    },
    get pending() {
      return timers.size;
    },
    get foreground() {
      return [...timers].filter((timer) => !timer.background).length;
    },
  };
}

import type { Clock } from './clock.ts';

/** One moment on both clocks. */
export interface ClockReading {
  wall: number;
  monotonic: number;
}

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Stored times that are remembered; far more than one record holds. */
const REMEMBERED = 300;

/**
 * Ages of stored times. A stored time is a wall-clock reading of some process. It is anchored to both clocks when it
 * is first seen, so that a later jump of the wall clock neither ages it nor makes it younger than the monotonic clock
 * says.
 */
export class Timeline {
  readonly clock: Clock;
  #anchors = new Map<number, ClockReading>();

  constructor(clock: Clock) {
    this.clock = clock;
  }

  now(): ClockReading {
    return { wall: this.clock.now(), monotonic: this.clock.monotonic() };
  }

  anchor(stored: number): ClockReading {
    let moment = this.#anchors.get(stored);
    if (!moment) {
      const now = this.now();
      // A time ahead of ours is another machine's clock; it counts as now.
      const age = Math.max(0, now.wall - stored);
      moment = { wall: now.wall - age, monotonic: now.monotonic - age };
      this.#anchors.set(stored, moment);
      if (this.#anchors.size > REMEMBERED) this.#anchors.delete(this.#anchors.keys().next().value!);
    }
    return moment;
  }

  /** The larger of wall and monotonic age: a token is never taken for younger than it is, also after a suspend. */
  age(stored: number): number {
    const { wall, monotonic } = this.anchor(stored);
    return Math.max(this.clock.now() - wall, this.clock.monotonic() - monotonic);
  }

  /** How long has been waited since, by the monotonic clock: a jump of the wall clock ends no penalty early. */
  waited(stored: number): number {
    return this.clock.monotonic() - this.anchor(stored).monotonic;
  }
}

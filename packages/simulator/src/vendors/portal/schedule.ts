/** Things that will happen, by the vendor's time. */
export interface Schedule {
  at(time: number, run: () => void): void;
  /** Does everything that is due, in order. Called before each request, and by a timer where time has one. */
  runDue(): void;
  close(): void;
}

export function createSchedule({
  now,
  timer,
}: {
  now(): number;
  /** Without one, things happen when the next request comes. */
  timer: ((ms: number, callback: () => void) => () => void) | undefined;
}): Schedule {
  let due: { time: number; run: () => void }[] = [];
  let cancel = () => {};
  let closed = false;

  function wake(): void {
    cancel();
    const [next] = due;
    // Timers of runtimes reach 2³¹ − 1 ms; a longer wait is made of several.
    if (next && timer && !closed)
      cancel = timer(Math.min(2 ** 31 - 1, Math.max(0, next.time - now())), runDue);
  }

  function runDue(): void {
    while (due[0] && due[0].time <= now()) due.shift()!.run();
    wake();
  }

  return {
    at(time, run) {
      due.push({ time, run });
      // Stable, so that what is due at the same moment happens in the order in which it was planned.
      due.sort((a, b) => a.time - b.time);
      wake();
    },
    runDue,
    close() {
      closed = true;
      due = [];
      cancel();
    },
  };
}

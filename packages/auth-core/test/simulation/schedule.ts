interface Event {
  at: number;
  serial: number;
  run: (() => void) | undefined;
}

/** Gives up an event that has not run yet. */
export type Cancel = () => void;

/**
 * The event loop of a simulated world: events run in the order of their virtual time, and everything that promises do
 * because of one is done before the next.
 */
export class Schedule {
  /** Milliseconds since the world began. */
  now = 0;
  #heap: Event[] = [];
  #serial = 0;

  /** Runs `run` at a virtual time; not before everything that was set for that time earlier. */
  at(at: number, run: () => void): Cancel {
    const event: Event = { at: Math.max(at, this.now), serial: ++this.#serial, run };
    this.#push(event);
    return () => {
      event.run = undefined;
    };
  }

  after(ms: number, run: () => void): Cancel {
    return this.at(this.now + ms, run);
  }

  /** Runs events until `done` says so or none is left. */
  run(done: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const step = () => {
        if (done()) return resolve();
        let event = this.#pop();
        while (event && !event.run) event = this.#pop();
        if (!event) return resolve();
        this.now = event.at;
        try {
          event.run!();
        } catch (error) {
          return reject(error);
        }
        settled(step);
      };
      settled(step);
    });
  }

  #push(event: Event): void {
    const heap = this.#heap;
    let index = heap.push(event) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!before(event, heap[parent]!)) break;
      heap[index] = heap[parent]!;
      index = parent;
    }
    heap[index] = event;
  }

  #pop(): Event | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (!first || !last || first === last) return first;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child++;
      if (!before(heap[child]!, last)) break;
      heap[index] = heap[child]!;
      index = child;
    }
    heap[index] = last;
    return first;
  }
}

/** Calls back when all promises are at rest: Node's next tick, asked for by a microtask, comes after all microtasks. */
function settled(callback: () => void): void {
  queueMicrotask(() => process.nextTick(callback));
}

function before(a: Event, b: Event): boolean {
  return a.at < b.at || (a.at === b.at && a.serial < b.serial);
}

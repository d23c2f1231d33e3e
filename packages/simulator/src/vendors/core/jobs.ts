import { uuid } from '../../uuid.ts';

interface Job {
  id: string;
  startedAt: number;
  work: () => object;
  /** Set when it is done. */
  payload?: object;
}

/** Work that goes on after its call has been answered. */
export interface Jobs {
  /** Begins a job and gives its id. `work` is done when its time is over, and gives the payload. */
  start(work: () => object): string;
  /** The job as the API gives it. */
  get(id: string): object | undefined;
  /** Does what is due. */
  settle(): void;
}

/** Jobs that take `jobMs` of the vendor's time each. */
export function createJobs({ now, jobMs }: { now(): number; jobMs: number }): Jobs {
  const jobs = new Map<string, Job>();

  function settle(): void {
    for (const job of jobs.values()) {
      if (!job.payload && now() >= job.startedAt + jobMs) job.payload = job.work();
    }
  }

  return {
    start(work) {
      const id = uuid();
      jobs.set(id, { id, startedAt: now(), work });
      return id;
    },
    get(id) {
      settle();
      const job = jobs.get(id);
      if (!job) return undefined;
      const { startedAt, payload } = job;
      const seconds = (ms: number) => Math.floor(ms / 1000);
      return {
        id,
        // What the vendor says of a job that has ended is known to be another number, and no more.
        status: payload ? 2 : 1,
        payload: payload ?? {},
        started: seconds(startedAt),
        finished: payload ? seconds(startedAt + jobMs) : null,
        metadata: {},
      };
    },
    settle,
  };
}

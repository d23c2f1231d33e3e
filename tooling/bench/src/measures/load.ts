import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import type { Call } from '../contender.ts';
import { type ContenderId, contenders } from '../contenders.ts';
import { quantile } from '../statistics.ts';
import { type Counters, control, PATHS, type VendorSettings } from '../vendor.ts';

// Many calls at once: what fails, and how often the vendor is asked for a token.

/** What is measured of one contender, in a process of its own. */
export interface ContenderJob {
  contender: ContenderId;
  /** Base URL of the vendor. */
  url: string;
}

/** A contender that has not called yet, and the vendor behaving as it is told. */
export async function meet(
  { contender, url }: ContenderJob,
  settings: Partial<VendorSettings> = {},
  fetch?: typeof globalThis.fetch,
): Promise<Call> {
  const { token } = await control(url, { settings });
  return contenders[contender].create({ url, token, fetch });
}

/** What became of many calls. */
export interface Tally {
  calls: number;
  failures: number;
  /** What the first failure said; for the reader of the JSON. */
  firstFailure?: string;
  /** Milliseconds that the calls took which went well; none where there was no such call. */
  latency?: { p50: number; p99: number; longest: number };
}

export type LoadResult = Tally & Counters;

/** Reads in so many lines, one call after the other in each of them, while `goOn` says so of the number of calls. */
export function keepCalling(lines: number, call: Call, goOn: (calls: number) => boolean) {
  const tally: Tally = { calls: 0, failures: 0 };
  const times: number[] = [];
  /** The last call of each line. */
  const underWay: Promise<void>[] = [];
  const one = async () => {
    tally.calls++;
    const begun = performance.now();
    try {
      await call(PATHS.read);
      times.push(performance.now() - begun);
    } catch (error) {
      tally.failures++;
      tally.firstFailure ??= error instanceof Error ? error.message : JSON.stringify(error);
      // A call that fails without a request must not keep timers and answers from their turn.
      await nextTurn();
    }
  };
  const run = async (line: number) => {
    while (goOn(tally.calls)) {
      underWay[line] = one();
      await underWay[line];
    }
  };
  const ended = Promise.all(Array.from({ length: lines }, (_, line) => run(line))).then((): Tally => {
    if (times.length === 0) return tally;
    const latency = { p50: quantile(times, 0.5), p99: quantile(times, 0.99), longest: quantile(times, 1) };
    return { ...tally, latency };
  });
  return { underWay, ended };
}

async function counted(url: string, ended: Promise<Tally>): Promise<LoadResult> {
  const tally = await ended;
  const { logins, refused } = await control(url);
  return { ...tally, logins, refused };
}

/** So many first calls at once of a client that has no token yet. */
export async function herd({ calls, loginMs, ...job }: ContenderJob & { calls: number; loginMs: number }) {
  const client = await meet(job, { loginMs });
  return counted(job.url, keepCalling(calls, client, (begun) => begun < calls).ended);
}

/** A contender under load, and the vendor's settings for it. */
interface LoadJob extends ContenderJob, Partial<VendorSettings> {
  inFlight: number;
  /** Calls before those that count, in milliseconds: compiling, connecting and the first login are not what is asked for. */
  warmUpMs: number;
}

type Events = (underWay: readonly Promise<void>[]) => Promise<unknown>;

/** Keeps calls in flight until `events` are over. */
async function underLoad(job: LoadJob, events: Events): Promise<LoadResult> {
  const { contender, url, inFlight, warmUpMs, ...settings } = job;
  const client = await meet({ contender, url }, settings);
  const during = async (events: Events) => {
    let over = false;
    const { underWay, ended } = keepCalling(inFlight, client, () => !over);
    await events(underWay);
    over = true;
    return ended;
  };
  await during(() => pause(warmUpMs));
  await control(url, { settings });
  return counted(url, during(events));
}

/** Calls without a break while tokens expire all the time. The floor has a token that does not. */
export const storm = ({ seconds, ...job }: LoadJob & { seconds: number }) =>
  underLoad(job, () => pause(seconds * 1000));

/** The vendor forgets every token so many times, each time `everyMs` after the calls have ended that the last one met. */
export const revoke = ({ times, everyMs, ...job }: LoadJob & { times: number; everyMs: number }) =>
  underLoad(job, async (underWay) => {
    for (let time = 0; time < times; time++) {
      await pause(everyMs);
      await control(job.url, { revoke: true });
      // A call that is slow on a busy machine is hit once, as it would be by a vendor that does this once a month.
      await Promise.all(underWay);
    }
    await pause(everyMs);
  });

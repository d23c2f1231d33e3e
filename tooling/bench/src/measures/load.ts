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
interface Tally {
  calls: number;
  failures: number;
  /** What the first failure said; for the reader of the JSON. */
  firstFailure?: string;
  /** Milliseconds that the calls took which went well; none where there was no such call. */
  latency?: { p50: number; p99: number; longest: number };
}

export type LoadResult = Tally & Counters;

/** What happens while calls are under way: the last one of each line. */
type Events = (underWay: readonly Promise<void>[]) => Promise<unknown>;

/** Reads in so many lines, one call after the other in each of them, until `events` are over. */
export async function load(lines: number, call: Call, events: Events): Promise<Tally> {
  const tally: Tally = { calls: 0, failures: 0 };
  const times: number[] = [];
  const underWay: Promise<void>[] = [];
  let over = false;
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
  const all = Array.from({ length: lines }, async (_, line) => {
    do {
      underWay[line] = one();
      await underWay[line];
    } while (!over);
  });
  await events(underWay);
  over = true;
  await Promise.all(all);
  if (times.length === 0) return tally;
  const latency = { p50: quantile(times, 0.5), p99: quantile(times, 0.99), longest: quantile(times, 1) };
  return { ...tally, latency };
}

/** A contender under load, and the vendor's settings for it. */
interface LoadJob extends ContenderJob, Partial<VendorSettings> {
  inFlight: number;
  /** Calls before those that count, in milliseconds: compiling, connecting and the first login are not what is asked for. */
  warmUpMs: number;
}

async function underLoad(job: LoadJob, events: Events): Promise<LoadResult> {
  const { contender, url, inFlight, warmUpMs, ...settings } = job;
  const client = await meet({ contender, url }, settings);
  if (warmUpMs > 0) {
    await load(inFlight, client, () => pause(warmUpMs));
    await control(url, { settings });
  }
  const tally = await load(inFlight, client, events);
  const { logins, refused } = await control(url);
  return { ...tally, logins, refused };
}

/** So many first calls at once of a client that has no token yet. */
export const herd = ({ calls, ...job }: ContenderJob & { calls: number; loginMs: number }) =>
  underLoad({ ...job, inFlight: calls, warmUpMs: 0 }, async () => 'one call in each line');

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

import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import type { Client } from '../contender.ts';
import { type ContenderId, contenders } from '../contenders.ts';
import { quantile } from '../statistics.ts';
import { type Counters, controlOf, type VendorControl, type VendorSettings } from '../vendor.ts';

// Many calls at once: what fails, and how often the vendor is asked for a token.

/** What is measured of one contender, in a process of its own. */
export interface ContenderJob {
  contender: ContenderId;
  /** Base URL of the vendor. */
  url: string;
}

/** What became of many calls. */
export interface Tally {
  calls: number;
  failures: number;
  /** What the first failure said; for the reader of the JSON. */
  firstFailure?: string;
}

type LoadResult = Tally & Counters;

/** Makes one call and notes what became of it. Resolves to whether it went well, and never rejects. */
export async function counted(tally: Tally, call: () => Promise<unknown>): Promise<boolean> {
  tally.calls++;
  try {
    await call();
    return true;
  } catch (error) {
    tally.failures++;
    tally.firstFailure ??= error instanceof Error ? error.message : JSON.stringify(error);
    return false;
  }
}

/**
 * Keeps so many calls in flight until it is told to stop. Resolves when the last of them has ended. `call` resolves to
 * whether it went well.
 */
export async function keepInFlight(
  count: number,
  goOn: () => boolean,
  call: () => Promise<boolean>,
): Promise<void> {
  const line = async () => {
    // A call that fails without a request must not keep timers and answers from their turn.
    while (goOn()) if (!(await call())) await nextTurn();
  };
  await Promise.all(Array.from({ length: count }, line));
}

/** A contender that has not called yet, and the vendor behaving as it is told. */
export async function meet(
  { contender, url }: ContenderJob,
  settings: Partial<VendorSettings> = {},
): Promise<{ client: Client; vendor: VendorControl }> {
  const vendor = controlOf(url);
  await vendor.configure(settings);
  const client = await contenders[contender].create({ url, token: await vendor.token() });
  return { client, vendor };
}

/** So many first calls at once of a client that has no token yet. `seconds`: from the first call to the last answer. */
export async function herd(job: ContenderJob & { calls: number; loginMs: number }) {
  const { calls, loginMs } = job;
  const { client, vendor } = await meet(job, { loginMs });
  const tally: Tally = { calls: 0, failures: 0 };
  const begun = performance.now();
  await Promise.all(Array.from({ length: calls }, () => counted(tally, () => client.read())));
  const seconds = (performance.now() - begun) / 1000;
  return { ...tally, ...(await vendor.counters()), seconds };
}

export interface StormJob extends ContenderJob {
  seconds: number;
  inFlight: number;
  lifeMs: number;
  loginMs: number;
  answerMs: number;
}

export interface StormResult extends LoadResult {
  /** Milliseconds that the calls took which went well; none where there was no such call. */
  latency?: { p50: number; p99: number; longest: number };
}

/** For everybody alike: compiling, connecting and the first login are not what is asked for. */
const WARM_UP_MS = 2_500;

/** Calls without a break while tokens expire all the time. The floor has a token that does not. */
export async function storm(job: StormJob): Promise<StormResult> {
  const { seconds, inFlight, lifeMs, loginMs, answerMs } = job;
  const { client, vendor } = await meet(job, { lifeMs, loginMs, answerMs });
  const callFor = async (durationMs: number) => {
    const tally: Tally = { calls: 0, failures: 0 };
    const times: number[] = [];
    const end = performance.now() + durationMs;
    const goOn = () => performance.now() < end;
    await keepInFlight(inFlight, goOn, async () => {
      const begun = performance.now();
      const good = await counted(tally, () => client.read());
      if (good) times.push(performance.now() - begun);
      return good;
    });
    return { tally, times };
  };
  await callFor(WARM_UP_MS);
  await vendor.counters();
  const { tally, times } = await callFor(seconds * 1000);
  const latency = times.length
    ? { p50: quantile(times, 0.5), p99: quantile(times, 0.99), longest: quantile(times, 1) }
    : undefined;
  return { ...tally, ...(await vendor.counters()), ...(latency && { latency }) };
}

export interface RevokeJob extends ContenderJob {
  /** How often the vendor forgets every token. */
  times: number;
  /** How long it waits before each time, in milliseconds, once all calls have ended that the last time has met. */
  everyMs: number;
  inFlight: number;
  loginMs: number;
  answerMs: number;
}

/** The vendor forgets every token while calls are under way. */
export async function revoke(job: RevokeJob): Promise<LoadResult> {
  const { times, everyMs, inFlight, loginMs, answerMs } = job;
  const { client, vendor } = await meet(job, { loginMs, answerMs });
  await client.read();
  await vendor.counters();
  const tally: Tally = { calls: 0, failures: 0 };
  const underWay = new Set<Promise<boolean>>();
  let ended = false;
  const goOn = () => !ended;
  const calls = keepInFlight(inFlight, goOn, async () => {
    const call = counted(tally, () => client.read());
    underWay.add(call);
    const good = await call;
    underWay.delete(call);
    return good;
  });
  for (let time = 0; time < times; time++) {
    await pause(everyMs);
    await vendor.revoke();
    // A call that is slow on a busy machine is hit once, as it would be by a vendor that does this once a month.
    await Promise.all(underWay);
  }
  await pause(everyMs);
  ended = true;
  await calls;
  return { ...tally, ...(await vendor.counters()) };
}

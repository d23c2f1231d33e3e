import type { ContenderJob } from '../contenders.ts';
import { quantile } from '../statistics.ts';
import type { Counters } from '../vendor/server.ts';
import { counted, emptyTally, keepInFlight, meet, type Tally } from './load.ts';

export interface StormJob extends ContenderJob {
  seconds: number;
  inFlight: number;
  lifeMs: number;
  loginMs: number;
  answerMs: number;
}

export interface StormResult extends Tally, Pick<Counters, 'logins' | 'refused'> {
  /** Milliseconds that the calls took which went well; none where there was no such call. */
  latency?: { p50: number; p99: number; longest: number };
}

/** For everybody alike: compiling, connecting and the first login are not what is asked for. */
const WARM_UP_MS = 2_500;

/** Calls without a break while tokens expire all the time. The floor has a token that does not. */
export async function measureStorm(job: StormJob): Promise<StormResult> {
  const { seconds, inFlight, lifeMs, loginMs, answerMs } = job;
  const { client, vendor } = await meet(job, { lifeMs, loginMs, answerMs });
  let tally = emptyTally();
  let latencies: number[] = [];
  const call = async () => {
    const [into, times] = [tally, latencies];
    const begun = performance.now();
    const good = await counted(into, () => client.read());
    if (good) times.push(performance.now() - begun);
    return good;
  };
  let end = performance.now() + WARM_UP_MS;
  const goOn = () => performance.now() < end;
  await keepInFlight(inFlight, goOn, call);
  await vendor.reset();
  tally = emptyTally();
  latencies = [];
  end = performance.now() + seconds * 1000;
  await keepInFlight(inFlight, goOn, call);
  const { logins, refused } = await vendor.counters();
  const latency = latencies.length
    ? { p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99), longest: quantile(latencies, 1) }
    : undefined;
  return { ...tally, logins, refused, ...(latency && { latency }) };
}

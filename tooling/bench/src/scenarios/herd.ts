import type { ContenderJob } from '../contenders.ts';
import type { Counters } from '../vendor/server.ts';
import { counted, emptyTally, meet, type Tally } from './load.ts';

export interface HerdJob extends ContenderJob {
  /** First calls at once. */
  calls: number;
  loginMs: number;
}

export interface HerdResult extends Tally, Pick<Counters, 'logins' | 'refused'> {
  /** From the first call to the last answer. */
  seconds: number;
}

/** So many first calls at once of a client that has no token yet. */
export async function measureHerd({ calls, loginMs, ...job }: HerdJob): Promise<HerdResult> {
  const { client, vendor } = await meet(job, { loginMs });
  const tally = emptyTally();
  const begun = performance.now();
  await Promise.all(Array.from({ length: calls }, () => counted(tally, () => client.read())));
  const seconds = (performance.now() - begun) / 1000;
  const { logins, refused } = await vendor.counters();
  return { ...tally, logins, refused, seconds };
}

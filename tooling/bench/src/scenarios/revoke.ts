import { setTimeout as pause } from 'node:timers/promises';
import type { ContenderJob } from '../contenders.ts';
import type { Counters } from '../vendor/server.ts';
import { counted, emptyTally, keepInFlight, meet, type Tally } from './load.ts';

export interface RevokeJob extends ContenderJob {
  /** How often the vendor forgets every token. */
  times: number;
  /** How long it waits before each time, in milliseconds, once all calls have ended that the last time has met. */
  everyMs: number;
  inFlight: number;
  loginMs: number;
  answerMs: number;
}

export interface RevokeResult extends Tally, Pick<Counters, 'logins' | 'refused'> {}

/** The vendor forgets every token while calls are under way. */
export async function measureRevoke(job: RevokeJob): Promise<RevokeResult> {
  const { times, everyMs, inFlight, loginMs, answerMs } = job;
  const { client, vendor } = await meet(job, { loginMs, answerMs });
  await client.read();
  await vendor.reset();
  const tally = emptyTally();
  const underWay = new Set<Promise<boolean>>();
  let ended = false;
  const calls = keepInFlight(
    inFlight,
    () => !ended,
    async () => {
      const call = counted(tally, () => client.read());
      underWay.add(call);
      const good = await call;
      underWay.delete(call);
      return good;
    },
  );
  for (let time = 0; time < times; time++) {
    await pause(everyMs);
    await vendor.revoke();
    // A call that is slow on a busy machine is hit once, as it would be by a vendor that does this once a month.
    await Promise.all(underWay);
  }
  await pause(everyMs);
  ended = true;
  await calls;
  const { logins, refused } = await vendor.counters();
  return { ...tally, logins, refused };
}

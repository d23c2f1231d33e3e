import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Client } from '../contender.ts';
import type { ContenderJob } from '../contenders.ts';
import { loadContender } from '../contenders.ts';
import { controlOf, type VendorControl } from '../vendor/control.ts';
import type { VendorSettings } from '../vendor/server.ts';

/** What became of many calls. */
export interface Tally {
  calls: number;
  failures: number;
  /** What the first failure said; for the reader of the JSON. */
  firstFailure?: string;
}

export function emptyTally(): Tally {
  return { calls: 0, failures: 0 };
}

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
  settings: Partial<VendorSettings>,
): Promise<{ client: Client; vendor: VendorControl }> {
  const vendor = controlOf(url);
  await vendor.configure(settings);
  const client = (await loadContender(contender)).create({ url, token: await vendor.token() });
  return { client, vendor };
}

import { isAuthError } from '../errors.ts';
import { TIMED_OUT } from '../platform/timeout.ts';
import type { Session } from './session.ts';
import { untilStopped } from './waits.ts';

/*
 * Handing out a fresh token takes little code, and what obtains one much: that is a file of its own, loaded by the first
 * who needs it and shared by all engines of the process. A page that only shows something never loads it.
 */

export type FlightCode = typeof import('../flight/on-demand.ts');

let loaded: FlightCode | undefined;
let loading: Promise<FlightCode> | undefined;

/** The code, once it is there: who finds it waits for nothing. */
export function flightCode(): FlightCode | undefined {
  return loaded;
}

/** Loads the code, once for all who ask meanwhile. A failure is forgotten: the next who asks tries again. */
export async function importFlightCode(): Promise<FlightCode> {
  if (loaded) return loaded;
  loading ??= importOnce();
  return loading;
}

async function importOnce(): Promise<FlightCode> {
  try {
    loaded = await import('../flight/on-demand.ts');
    return loaded;
  } finally {
    loading = undefined;
  }
}

/** Loads the code for a caller. Nothing was sent yet, so that a logout, `close()` or its own signal ends the wait. */
export async function loadFlightCode<C>(
  session: Session<C>,
  signal?: AbortSignal | null,
): Promise<FlightCode> {
  const { waits, clock, flightLimitMs } = session;
  signal?.throwIfAborted();
  session.assertOpen();
  try {
    return await untilStopped(waits, clock, flightLimitMs, importFlightCode(), signal);
  } catch (error) {
    if (isAuthError(error) || signal?.aborted) throw error;
    const message =
      'the code that obtains tokens could not be loaded, so nothing was sent. Check the network; after a new release, reload the page; bundle a service worker into one file';
    throw session.transient(message, error === TIMED_OUT ? undefined : error);
  }
}

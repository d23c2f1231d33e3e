/**
 * What no fresh token needs: one file of a bundle, which `engine/flight-code.ts` loads when it is first needed.
 *
 * @module
 */
import type { Session } from '../engine/session.ts';
import type { StoredToken } from '../stores/contract.ts';
import { runFlight } from './flight.ts';
import { Flights, type FlightsOptions } from './flights.ts';
import { Identity } from './identity.ts';
import { RefusedCalls, type RefusedCallsOptions } from './refused-calls.ts';
import { resetRecords } from './reset.ts';
import { type SignedOut, signOutInStore } from './sign-out.ts';

/** What obtains, replaces and ends the tokens of one engine. */
export interface FlightParts<C> {
  flights: Flights<C>;
  calls: RefusedCalls<C>;
  /** Forgets refusals and what forbids a login. */
  reset(): Promise<void>;
  signOutInStore(token: StoredToken | undefined, last: Promise<unknown> | undefined): Promise<SignedOut>;
}

export function createFlightParts<C>(
  session: Session<C>,
  options: Omit<FlightsOptions, 'run'> & RefusedCallsOptions,
): FlightParts<C> {
  session.identify(new Identity(session.options, session.waits));
  const flights = new Flights(session, { ...options, run: (intent) => runFlight(session, intent) });
  const calls = new RefusedCalls(session, flights, options);
  return {
    flights,
    calls,
    async reset() {
      flights.forget();
      calls.forget();
      await resetRecords(session);
    },
    signOutInStore: (token, last) => signOutInStore(session, token, last),
  };
}

import { errorFor } from '../errors.ts';
import type { AuthListener } from '../events.ts';
import type { FlightParts } from '../flight/on-demand.ts';
import { systemClock, systemRandom } from '../platform/clock.ts';
import { ignoreRejection } from '../platform/timeout.ts';
import type { TokenStore } from '../stores/ledger.ts';
import { flightCode, importFlightCode, loadFlightCode } from './flight-code.ts';
import { INTERNALS } from './internals.ts';
import { Lifecycle } from './lifecycle.ts';
import { type CurrentToken, createSession, type Session } from './session.ts';
import { stateOf } from './state.ts';
import {
  type EngineInternals,
  type GetTokenOptions,
  NO_OPTIONS,
  type TokenEngine,
  type TokenEngineOptions,
} from './types.ts';

/** The engine: one account, one token, one flight at a time. */
export function createTokenEngine<C>(options: TokenEngineOptions<C>): TokenEngine {
  const { grant, store, keepAlive, waitUntil } = options;
  const emit = emitterOf(options);
  const renewer = typeof keepAlive === 'object' ? keepAlive.attach({ store, emit }) : undefined;
  const session = sessionOf(options, renewer?.store ?? store, emit);
  /** Takes over what the renewer has written. */
  const applyUpdates = (): void => {
    let update = renewer?.nextUpdate();
    if (!update) return;
    for (; update; update = renewer!.nextUpdate()) session.ledger?.adoptRecord(update.key, update.record);
    if (session.ledger && !session.stopped) session.adopt();
  };

  let parts: FlightParts<C> | undefined;
  /** What obtains tokens; `undefined`: its code is not there yet. */
  const partsNow = (): FlightParts<C> | undefined => {
    const code = flightCode();
    if (code) parts ??= code.createFlightParts(session, needs);
    return parts;
  };
  const partsAfter = async (load: Promise<unknown>): Promise<FlightParts<C>> => {
    await load;
    return partsNow()!;
  };

  const firstToken = async (wanted: GetTokenOptions): Promise<CurrentToken> => {
    const { flights } = await partsAfter(loadFlightCode(session, wanted.signal));
    return flights.obtain(wanted);
  };

  /** The whole cost of a call with a fresh token is asking its age. */
  const obtain = (wanted: GetTokenOptions): CurrentToken | Promise<CurrentToken> => {
    if (renewer) applyUpdates();
    const fresh = !wanted.minRemainingMs && !wanted.signal?.aborted && session.fresh;
    return fresh || (partsNow()?.flights.obtain(wanted) ?? firstToken(wanted));
  };

  const partsLoaded = async () => partsNow() ?? partsAfter(loadFlightCode(session));
  const refreshFromStore = async (): Promise<void> => {
    const { flights } = await partsLoaded();
    await session.open();
    await session.refresh();
    flights.changed();
  };

  const needs = {
    keepAlive: keepAlive === undefined ? undefined : !!keepAlive,
    renewer,
    waitUntil,
    before: () => lifecycle.pendingLogout,
    applyUpdates,
    refreshSoon: () => store && ignoreRejection(refreshFromStore()),
  };
  const soon = () => partsAfter(importFlightCode());
  const lifecycle: Lifecycle<C> = new Lifecycle({ session, now: partsNow, soon, partsLoaded, renewer });

  const snapshot = () => session.ledger;
  const engine: TokenEngine & { [INTERNALS]: EngineInternals } = {
    [INTERNALS]: { grant, emit, obtain, calls: () => partsNow()?.calls, refreshFromStore, snapshot },
    getToken: (wanted = NO_OPTIONS) => textOf(obtain(wanted)),
    peek() {
      applyUpdates();
      return session.usable?.accessToken;
    },
    state() {
      applyUpdates();
      return stateOf(session, parts?.flights.lastError);
    },
    logout: () => lifecycle.logout(),
    reset: () => lifecycle.reset(),
    close: () => lifecycle.close(),
    [Symbol.asyncDispose]: () => engine.close(),
  };
  return engine;
}

/** The session of an engine, with every default filled in. */
function sessionOf<C>(
  options: TokenEngineOptions<C>,
  store: TokenStore | undefined,
  emit: AuthListener,
): Session<C> {
  const { grant, policy = {}, clock = systemClock, random = systemRandom, allowInsecureOrigins } = options;
  // Unbound, and looked up at each call: some runtimes check the receiver, and tests replace it.
  const fetch = () => options.fetch ?? globalThis.fetch;
  return createSession({ grant, store, policy, clock, random, fetch, emit, allowInsecureOrigins });
}

/** Tells what happens, to the listener or else to the store. */
function emitterOf<C>({ grant, store, onEvent }: TokenEngineOptions<C>): AuthListener {
  return function emit(event) {
    if (!onEvent) store?.warn?.(grant.name, event);
    try {
      ignoreRejection(onEvent?.(event));
    } catch {
      // A listener cannot change what happens.
    }
  };
}

/** The token as text. Each of many callers has an error of its own, with its own stack. */
function textOf(token: CurrentToken | Promise<CurrentToken>): Promise<string> {
  if (!(token instanceof Promise)) return token.promise;
  return token.then(
    ({ accessToken }) => accessToken,
    (error) => {
      throw errorFor(error, '');
    },
  );
}

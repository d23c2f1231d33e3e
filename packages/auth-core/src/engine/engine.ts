import { errorFor, isAuthError } from '../errors.ts';
import type { AuthListener } from '../events.ts';
import { systemClock, systemRandom } from '../platform/clock.ts';
import { ignoreRejection } from '../platform/timeout.ts';
import type { TokenStore } from '../stores/ledger.ts';
import { Flights } from './flights.ts';
import { INTERNALS } from './internals.ts';
import { Lifecycle } from './lifecycle.ts';
import { Refusals, type RefusedCall } from './refusals.ts';
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
  const flights: Flights<C> = new Flights(session, {
    keepAlive: keepAlive === undefined ? undefined : !!keepAlive,
    renewer,
    waitUntil,
    before: () => lifecycle.pendingLogout,
  });
  const refusals = new Refusals(session);
  const lifecycle: Lifecycle<C> = new Lifecycle({ session, flights, refusals, renewer });

  /** Takes over what the renewer has written. */
  const applyUpdates = (): void => {
    let update = renewer?.nextUpdate();
    if (!update) return;
    for (; update; update = renewer!.nextUpdate()) session.ledger?.adoptRecord(update.key, update.record);
    if (session.ledger && !session.stopped) session.adopt();
  };

  /** The whole cost of a call with a fresh token is asking its age. */
  const obtain = (wanted: GetTokenOptions): CurrentToken | Promise<CurrentToken> => {
    if (renewer) applyUpdates();
    const fresh = !wanted.minRemainingMs && !wanted.signal?.aborted && session.fresh;
    return fresh || flights.obtain(wanted);
  };

  const refreshFromStore = async (): Promise<void> => {
    await session.open();
    await session.refresh();
    flights.changed();
  };

  const refused = async (call: RefusedCall): Promise<CurrentToken | undefined> => {
    applyUpdates();
    const verdict = refusals.decide(call);
    // Beside the call: another process may have put a newer token there, which the next call then uses.
    if (verdict === 'return' && store) ignoreRejection(refreshFromStore());
    if (verdict === 'return') return undefined;
    if (verdict === 'replay') return session.usable;
    try {
      return refusals.afterFlight(call, await flights.replace(call));
    } catch (error) {
      if (call.ambiguous && isAuthError(error) && session.usable) return undefined;
      throw error;
    }
  };

  const snapshot = () => session.ledger;
  const engine: TokenEngine & { [INTERNALS]: EngineInternals } = {
    [INTERNALS]: { grant, emit, obtain, refused, refusals, refreshFromStore, snapshot },
    getToken: (wanted = NO_OPTIONS) => textOf(obtain(wanted)),
    peek() {
      applyUpdates();
      return session.usable?.accessToken;
    },
    state() {
      applyUpdates();
      return stateOf(session, flights.lastError);
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

import { nextStepOfCaller } from '../decide/next-step.ts';
import type { Renewer } from '../engine/keep-alive.ts';
import type { CurrentToken, Intent, Session } from '../engine/session.ts';
import type { GetTokenOptions, RefusedCall } from '../engine/types.ts';
import { type AuthError, isAuthError, MisconfiguredError } from '../errors.ts';
import { onAbort } from '../platform/on-abort.ts';
import { timerMs } from '../platform/timeout.ts';
import { MINUTE, SECOND } from '../platform/units.ts';
import { STORE_LIMIT_MS } from '../stores/contract.ts';
import { renewalTimer } from './renewal-timer.ts';

interface Flight {
  /** Brings a token to all callers that wait for it. */
  promise: Promise<CurrentToken | undefined>;
  waiters: number;
}

export interface FlightsOptions {
  keepAlive: boolean | undefined;
  renewer: Renewer | undefined;
  waitUntil: ((work: Promise<unknown>) => void) | undefined;
  /** One flight: see `runFlight`. */
  run(intent: Intent): Promise<CurrentToken | undefined>;
  /** What a flight must not meet under way: a logout that has not finished. */
  before(): Promise<unknown> | undefined;
}

/** Obtains tokens: at most one flight at a time, for any number of callers and for the background. */
export class Flights<C> {
  readonly #session: Session<C>;
  readonly #options: FlightsOptions;
  readonly #waitLimitMs: number;
  readonly #armTimer: () => void;
  #flight: Flight | undefined;
  /** Flights whose result is no longer wanted, but which may still be talking to the vendor. */
  #abandoned: Promise<unknown> | undefined;
  /** No background flight before this monotonic time, since the last one has failed. */
  #noBackgroundRenewalBefore = -Infinity;
  #lastError: AuthError | undefined;

  constructor(session: Session<C>, options: FlightsOptions) {
    this.#session = session;
    this.#options = options;
    const { flightLimitMs, leaseMs, clock } = session;
    this.#waitLimitMs = timerMs(flightLimitMs + leaseMs + 3 * STORE_LIMIT_MS);
    this.#armTimer = renewalTimer({
      clock,
      token: () => this.#tokenToKeep(),
      age: (token) => session.age(token),
      notBefore: () => this.#noBackgroundRenewalBefore,
      renew: () => this.#start(session.current, false),
    });
  }

  get lastError(): AuthError | undefined {
    return this.#lastError;
  }

  /** The flight under way. */
  get current(): Promise<unknown> | undefined {
    return this.#flight?.promise;
  }

  /** The state has changed by something else than a flight. */
  changed(): void {
    this.#armTimer();
  }

  /** A token for a caller, at once where one can be used. */
  async obtain({ signal, minRemainingMs = 0 }: GetTokenOptions): Promise<CurrentToken> {
    signal?.throwIfAborted();
    const session = this.#session;
    session.assertOpen();
    const { waitUntil, renewer } = this.#options;
    const backgroundWorkIsCut = !waitUntil && globalThis.navigator?.userAgent === 'Cloudflare-Workers';
    const mayRenewBehind =
      !this.#flight && !renewer?.renews && session.clock.monotonic() >= this.#noBackgroundRenewalBefore;
    const { usable, view } = session;
    const next = nextStepOfCaller({ token: view, minRemainingMs, mayRenewBehind, backgroundWorkIsCut });
    if (usable && next !== 'wait') {
      if (next === 'use and renew behind') this.#start(usable, false);
      return usable;
    }
    const { name, facts } = session.grant;
    if (backgroundWorkIsCut && facts.singleUse) {
      const message = 'a renewal could be cut off on this runtime and end the session. Pass waitUntil.';
      throw new MisconfiguredError({ name, message });
    }
    try {
      return await this.#wait(this.#flight ?? this.#start(usable ?? session.current, false), signal);
    } catch (error) {
      // A valid token is never replaced by an error of the token endpoint.
      const living = isAuthError(error) ? session.usable : undefined;
      if (living) return living;
      throw error;
    }
  }

  /** A token newer than that of a refused call, or, if none can be had, another one that was not refused. */
  async replace({ token, signal }: RefusedCall): Promise<CurrentToken> {
    const fresh = () => this.#wait(this.#flight ?? this.#start(token, true), signal);
    try {
      const newer = await fresh();
      // A flight that was under way before the refusal may have brought nothing newer.
      return newer.generation <= token.generation ? await fresh() : newer;
    } catch (error) {
      const other = isAuthError(error) ? this.#session.usable : undefined;
      if (other && other.accessToken !== token.accessToken) return other;
      throw error;
    }
  }

  /** Lets go of the flight under way. Resolves when no call to the vendor can be under way any more. */
  abandon(): Promise<unknown> | undefined {
    if (this.#flight) this.#abandoned = this.#flight.promise.catch(() => {});
    this.#flight = undefined;
    return this.#abandoned;
  }

  /** Forgets failures. */
  forget(): void {
    this.#lastError = undefined;
    this.#noBackgroundRenewalBefore = -Infinity;
  }

  #tokenToKeep(): CurrentToken | undefined {
    const { keepAlive, renewer } = this.#options;
    const { usable, identity } = this.#session;
    return (keepAlive ?? identity.needsPerson) && !renewer && !this.#flight ? usable : undefined;
  }

  #start(token: CurrentToken | undefined, forced: boolean): Flight {
    const { rejected, refusalSeen, current } = this.#session;
    const flight: Flight = { waiters: 0, promise: undefined as never };
    this.#flight = flight;
    const { generation = Infinity } = current ?? {};
    const intent: Intent = {
      beyond: Math.max(rejected, token?.generation ?? -1),
      epoch: token?.epoch,
      // A mark in the store hurries no flight: otherwise a writer of the store could cause a login at each call.
      forced: forced || generation <= refusalSeen,
      waiters: () => flight.waiters,
    };
    flight.promise = this.#run(flight, intent);
    // Each waiter has a handler of its own; there may be none.
    this.#options.waitUntil?.(flight.promise.catch(() => {}));
    flight.promise.catch(() => {});
    return flight;
  }

  async #run(flight: Flight, intent: Intent): Promise<CurrentToken | undefined> {
    const session = this.#session;
    const { renewer, before, run } = this.#options;
    // Begun a turn later, so that the caller who starts it counts as a waiter. What a logout has to end must be gone.
    await Promise.all([this.#abandoned, before()]);
    renewer?.start();
    try {
      for (;;) {
        const token = await run(intent);
        // It has given up, unless a caller has come in this very turn.
        if (token || !flight.waiters) return token;
      }
    } catch (error) {
      const { clock } = session;
      this.#lastError = error as AuthError;
      const waitMs = (this.#lastError.retryAt ?? 0) - clock.now();
      this.#noBackgroundRenewalBefore = clock.monotonic() + Math.min(Math.max(waitMs, SECOND), MINUTE);
      throw error;
    } finally {
      if (this.#flight === flight) this.#flight = undefined;
      this.#armTimer();
      renewer?.notifyChanged();
    }
  }

  /** One caller's wait for a flight: ended by its own signal, by logout or close, or when the flight has died. */
  #wait(flight: Flight, signal: AbortSignal | null | undefined): Promise<CurrentToken> {
    const session = this.#session;
    const { waits, clock } = session;
    return new Promise((resolve, reject) => {
      let cancel = () => {};
      let leaveSignal = () => {};
      const end = (settle: () => void) => {
        if (!waits.delete(stop)) return;
        flight.waiters--;
        cancel();
        leaveSignal();
        settle();
      };
      const stop = (error: unknown) => end(() => reject(error));
      const arm = () => {
        cancel = clock.timer(this.#waitLimitMs, () => {
          // A person who looks for a one-time code has a limit of their own.
          if (session.identity.isCalling) return arm();
          // A runtime may have ended the flight with the request that started it.
          if (this.#flight === flight) this.#flight = undefined;
          stop(session.transient('waiting for a token took too long'));
        });
      };
      flight.waiters++;
      waits.add(stop);
      arm();
      if (signal) leaveSignal = onAbort(signal, stop);
      flight.promise.then((token) => end(() => resolve(token!)), stop);
    });
  }
}

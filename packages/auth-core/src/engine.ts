import { type AuthError, isAuthError, MisconfiguredError } from './errors.ts';
import type { AuthListener } from './events.ts';
import { fly, revoke } from './flight.ts';
import type { Grant } from './grant.ts';
import { STORE_LIMIT_MS } from './ledger.ts';
import { limited } from './limit.ts';
import { memoryStore } from './memory-store.ts';
import type { Policy } from './policy.ts';
import { type Clock, type Random, systemClock, systemRandom } from './ports.ts';
import { Refusals, type RefusedCall } from './refusals.ts';
import { type Held, Session } from './session.ts';
import type { TokenStore } from './store.ts';
import { SECOND } from './time.ts';

/** What {@link createTokenEngine} is made from. */
export interface TokenEngineOptions<C> {
  /** How the vendor hands out tokens. */
  grant: Grant<C>;
  /** Where tokens are kept and shared. Default: memory of this engine. */
  store?: TokenStore | undefined;
  policy?: Policy | undefined;
  /** Default: the runtime's clock and timers. */
  clock?: Clock | undefined;
  /** Default: the runtime's random source. */
  random?: Random | undefined;
  /** Sends the calls to the token endpoint. Default: `globalThis.fetch` as it is at the time of the call. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Told everything that happens, without secrets. */
  onEvent?: AuthListener | undefined;
  /** Token endpoints that may be reached by plain `http:` although they are not on loopback. Default none. */
  allowInsecureOrigins?: readonly string[] | undefined;
  /**
   * Keeps background work alive where a runtime ends it with the request that started it (Cloudflare Workers:
   * `waitUntil` of `cloudflare:workers`). Without it such a runtime renews while a caller waits.
   */
  waitUntil?: ((work: Promise<unknown>) => void) | undefined;
}

export interface GetTokenOptions {
  /** The token must live at least this long, in milliseconds, where the vendor's tokens live that long at all. Default 0. */
  minRemainingMs?: number | undefined;
  /** Ends this caller's wait, and nobody else's, with the signal's reason. */
  signal?: AbortSignal | null | undefined;
}

/** A snapshot without secrets. Times are in milliseconds since the Unix epoch. */
export interface EngineState {
  /** Grows by one with every accepted token; `undefined` before the first. */
  generation: number | undefined;
  /** Grows by one with every logout. */
  epoch: number;
  /** How the current token came: by a login or by a renewal. */
  source: 'acquire' | 'renew' | undefined;
  /** When the current token ends; `undefined` where there is none or its life is not known. */
  expiresAt: number | undefined;
  /** When the current token will be renewed by the next call. */
  renewsAt: number | undefined;
  /** No call to the token endpoint before this. */
  coolDownUntil: number | undefined;
  /** The credentials are not tried, until `retryAt` where there is one. */
  latch: { code: string; retryAt: number | undefined } | undefined;
  /** Code and message of the last failure. */
  lastError: { code: string; message: string } | undefined;
  /** Logins of this account in the last 24 h, by all who share the store. */
  logins24h: number;
  signedOut: boolean;
  closed: boolean;
}

/** Hands out tokens of one account, and sees to it that there is one. */
export interface TokenEngine {
  /** A token to present. At once while it is fresh; otherwise after a renewal that all callers share. */
  getToken(options?: GetTokenOptions): Promise<string>;
  /** The token in memory, if it can be used. Touches neither store nor network. */
  peek(): string | undefined;
  state(): EngineState;
  /**
   * Ends the session here, in the store and, where the vendor has a call for it, there. Never rejects. `cleared` is
   * `false` when the store could not be written, so that the token may still be in it. The engine then says
   * `SignedOut` until {@link TokenEngine.reset}.
   */
  logout(): Promise<{ revoked: boolean; cleared: boolean }>;
  /** Forgets refusals, cool-downs and a logout, so that the next call tries again. */
  reset(): Promise<void>;
  /** For the end of the process: lets a renewal under way be stored and ends neither session nor token. Final. */
  close(): Promise<void>;
  /** The same as {@link TokenEngine.close}. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** What the fetch wrapper needs and nobody else. */
export interface EngineInternals {
  readonly name: string;
  readonly grant: Pick<Grant<never>, 'refusal' | 'facts'>;
  /** The token for a call; no promise where it is at hand. */
  obtain(options: GetTokenOptions): Held | Promise<Held>;
  /** A flight that will end the token in hand is under way. */
  settled(): Promise<unknown> | undefined;
  succeeded(held: Held): void;
  refused(call: RefusedCall): Promise<Held | undefined>;
  stands(call: RefusedCall): void;
  emit: AuthListener;
}

export const INTERNALS: unique symbol = Symbol.for('@x/auth-core:internals') as never;

interface Flight {
  promise: Promise<Held>;
  waiters: number;
}

const NEVER = -1;

/** The engine: one account, one token, one flight at a time. */
export function createTokenEngine<C>(options: TokenEngineOptions<C>): TokenEngine {
  const { grant, clock = systemClock, waitUntil } = options;
  const emit: AuthListener = (event) => {
    try {
      options.onEvent?.(event);
    } catch {
      // A listener cannot change what happens.
    }
  };
  const session = new Session<C>({
    grant,
    clock,
    store: options.store ?? memoryStore({ clock }),
    policy: options.policy ?? {},
    random: options.random ?? systemRandom,
    // Unbound, and looked up at each call: some runtimes check the receiver, and tests replace it.
    fetch: () => options.fetch ?? globalThis.fetch,
    emit,
    allowInsecureOrigins: options.allowInsecureOrigins,
  });
  const refusals = new Refusals(session);
  const { flightLimitMs, leaseMs } = session.limits;
  const waitLimitMs = flightLimitMs + leaseMs + 3 * STORE_LIMIT_MS;
  /** Ends each wait that is under way. */
  const stopped = new Set<(error: unknown) => void>();
  let flight: Flight | undefined;
  /** The token that may be handed out without asking anything but its age. */
  let ready: Held | undefined;
  /** No background flight before this monotonic time, since the last one has failed. */
  let quietUntil = Number.NEGATIVE_INFINITY;
  let closing: Promise<void> | undefined;
  let leaving: Promise<{ revoked: boolean; cleared: boolean }> | undefined;

  const startFlight = (held: Held | undefined, forced: boolean): Flight => {
    const started: Flight = { waiters: 0 } as Flight;
    const beyond = Math.max(session.rejected, held?.generation ?? NEVER);
    const finish = () => {
      if (flight === started) flight = undefined;
      ready = session.usable();
    };
    // Begun in a microtask, so that a caller who finds it counts as a waiter from the start.
    started.promise = Promise.resolve()
      .then(() => fly(session, { beyond, forced, waiters: () => started.waiters }))
      .then(
        (found) => {
          finish();
          refusals.renewed(forced);
          return found;
        },
        (error: AuthError) => {
          finish();
          session.lastError = error;
          const waitMs = isAuthError(error) && error.retryAt !== undefined ? error.retryAt - clock.now() : 0;
          quietUntil = clock.monotonic() + Math.min(Math.max(waitMs, SECOND), 60 * SECOND);
          throw error;
        },
      );
    // Whoever waits has a handler of their own; nobody may be waiting.
    started.promise.catch(() => {});
    flight = started;
    return started;
  };

  /** One caller's wait for a flight: ended by its own signal, by logout or close, or when the flight has died. */
  const wait = (joined: Flight, signal: AbortSignal | null | undefined): Promise<Held> =>
    new Promise((resolve, reject) => {
      let cancel = () => {};
      const end = (settle: () => void) => {
        if (!stopped.delete(stop)) return;
        joined.waiters--;
        cancel();
        signal?.removeEventListener('abort', abort);
        settle();
      };
      const stop = (error: unknown) => end(() => reject(error));
      const abort = () => stop(signal!.reason);
      const arm = () => {
        cancel = clock.timer(waitLimitMs, () => {
          // A person who looks for a one-time code has a limit of their own.
          if (session.calling) return arm();
          if (flight === joined) flight = undefined;
          stop(session.transient('waiting for a token took too long. Try again.', SECOND));
        });
      };
      joined.waiters++;
      stopped.add(stop);
      signal?.addEventListener('abort', abort);
      arm();
      joined.promise.then((held) => end(() => resolve(held)), stop);
    });

  const stopWaiters = (): void => {
    ready = undefined;
    try {
      session.assertOpen();
    } catch (error) {
      for (const stop of [...stopped]) stop(error);
    }
  };

  /** True where background work would die with the request that started it. */
  const mortal = () => !waitUntil && globalThis.navigator?.userAgent === 'Cloudflare-Workers';

  const background = (held: Held): void => {
    if (flight || clock.monotonic() < quietUntil) return;
    const { promise } = startFlight(held, false);
    waitUntil?.(promise.catch(() => {}));
  };

  const obtainLater = async (
    signal: AbortSignal | null | undefined,
    minRemainingMs: number,
  ): Promise<Held> => {
    signal?.throwIfAborted();
    session.assertOpen();
    const held = session.usable();
    if (held) {
      // A vendor's token that never lives that long is the best there is.
      const most = Math.min(minRemainingMs, held.ages.soft / 2);
      const enough = held.ages.end - session.age(held) >= most;
      const zone = session.zone(held);
      if (enough && (zone === 'fresh' || (zone === 'soft' && !mortal()))) {
        ready = held;
        if (zone === 'soft') background(held);
        return held;
      }
      if (enough && zone === 'soft' && (flight || clock.monotonic() < quietUntil)) return held;
    }
    if (grant.facts.singleUse && mortal()) {
      throw new MisconfiguredError({
        name: grant.name,
        message:
          'a renewal could be cut off half-way on this runtime, which would end the session. Pass waitUntil.',
      });
    }
    const joined = flight ?? startFlight(held ?? session.held, false);
    try {
      const result = wait(joined, signal);
      waitUntil?.(joined.promise.catch(() => {}));
      return await result;
    } catch (error) {
      // A valid token is never replaced by an error of the token endpoint.
      const living = isAuthError(error) && !signal?.aborted ? session.usable() : undefined;
      if (living) return living;
      throw error;
    }
  };

  const obtain = ({ minRemainingMs = 0, signal }: GetTokenOptions): Held | Promise<Held> => {
    if (ready && !session.loginSent && !minRemainingMs && !signal?.aborted) {
      // The whole cost of a call with a fresh token.
      if (session.age(ready) < ready.ages.soft) return ready;
    }
    return obtainLater(signal, minRemainingMs);
  };

  const internals: EngineInternals = {
    name: grant.name,
    grant,
    obtain,
    settled: () => flight?.promise.catch(() => {}),
    succeeded: (held) => refusals.succeeded(held),
    stands: (call) => refusals.stands(call),
    emit,
    async refused(call) {
      const verdict = refusals.judge(call);
      ready = session.usable();
      if (verdict === 'return') return undefined;
      if (verdict === 'replay') return session.usable();
      const joined = flight ?? startFlight(call.held, true);
      try {
        const result = await wait(joined, call.signal);
        // A flight that was under way before the refusal may have brought nothing newer.
        const late = result.generation <= call.held.generation;
        return refusals.afterFlight(
          call,
          late ? await wait(flight ?? startFlight(call.held, true), call.signal) : result,
        );
      } catch (error) {
        if (call.ambiguous && isAuthError(error) && session.usable()) return undefined;
        throw error;
      }
    },
  };

  const engine: TokenEngine & { [INTERNALS]: EngineInternals } = {
    [INTERNALS]: internals,

    getToken(options) {
      try {
        const held = obtain(options ?? {});
        return held instanceof Promise ? held.then(({ token }) => token) : held.promise;
      } catch (error) {
        return Promise.reject(error);
      }
    },

    peek: () => session.usable()?.token,

    state() {
      const { held, ledger, lastError } = session;
      const record = ledger?.record;
      const wall = clock.now();
      const left = (penalty: { at: number; ms?: number | undefined } | undefined) =>
        penalty?.ms === undefined ? undefined : penalty.ms - session.timeline.waited(penalty.at);
      const until = (age: number | undefined) =>
        held && age !== undefined && Number.isFinite(age) ? wall + age - session.age(held) : undefined;
      const coolDownMs = Math.max(
        left(session.local) ?? 0,
        left(record?.coolDown) ?? 0,
        left(session.origin?.record.coolDown) ?? 0,
      );
      const latch = record?.latch ?? session.origin?.record.latch;
      const latchLeft = left(latch);
      return {
        generation: record?.generation,
        epoch: record?.epoch ?? 0,
        source: held?.stored.source,
        expiresAt: until(held?.ages.end),
        renewsAt: until(held?.ages.soft),
        coolDownUntil: coolDownMs > 0 ? wall + coolDownMs : undefined,
        latch:
          latch && (latchLeft === undefined || latchLeft > 0)
            ? { code: latch.code, retryAt: latchLeft === undefined ? undefined : wall + latchLeft }
            : undefined,
        lastError: lastError && { code: lastError.code, message: lastError.message },
        logins24h: session.logins24h(),
        signedOut: session.signedOut,
        closed: session.closed,
      };
    },

    logout() {
      leaving ??= leave().finally(() => {
        leaving = undefined;
      });
      return leaving;
    },

    async reset() {
      if (session.closed) return;
      session.signedOut = false;
      session.local = undefined;
      session.lastError = undefined;
      quietUntil = Number.NEGATIVE_INFINITY;
      refusals.reset();
      if (!session.ledger) return;
      const lifted = session.ledger.record.latch !== undefined;
      await Promise.all(
        [session.ledger, session.origin].map((ledger) =>
          ledger?.write((record) => ({
            ...record,
            latch: undefined,
            coolDown: undefined,
            failedLogins: undefined,
          })),
        ),
      );
      if (lifted) emit({ type: 'unlatched' });
    },

    close() {
      closing ??= (async () => {
        session.closed = true;
        const last = flight;
        stopWaiters();
        await last?.promise.catch(() => {});
        await leaving;
        for (const ledger of [session.ledger, session.origin]) {
          await ledger?.save();
          ledger?.stop();
        }
      })();
      return closing;
    },

    [Symbol.asyncDispose]: () => engine.close(),
  };

  const leave = async (): Promise<{ revoked: boolean; cleared: boolean }> => {
    const wasClosed = session.closed;
    session.signedOut = true;
    const last = flight;
    flight = undefined;
    stopWaiters();
    let cleared = false;
    let revoked = false;
    try {
      await session.open();
      const ledger = session.ledger!;
      const read = await ledger.read();
      const { token, epoch } = ledger.record;
      cleared =
        (await ledger.write((record) =>
          record.epoch > epoch
            ? record
            : { ...record, epoch: epoch + 1, token: undefined, rejected: undefined, inDoubt: undefined },
        )) && read;
      session.adopt();
      // A renewal that was sent brings a token that nobody else will end.
      if (last)
        await limited(
          clock,
          flightLimitMs,
          last.promise.catch(() => {}),
        ).catch(() => {});
      if (token && !token.supplied && !wasClosed) revoked = await revoke(session, token);
    } catch {
      // Without credentials there is no account, and nothing that could be cleared.
    }
    emit({ type: 'signed-out', revoked, cleared });
    return { revoked, cleared };
  };

  return engine;
}

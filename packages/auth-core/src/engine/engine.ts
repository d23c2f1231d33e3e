import { withCredential } from '../decide/credentials.ts';
import { leftOf } from '../decide/failures.ts';
import { nextStepOfCaller } from '../decide/next-step.ts';
import { type AuthError, errorFor, isAuthError, MisconfiguredError } from '../errors.ts';
import type { AuthListener } from '../events.ts';
import type { Grant } from '../grant.ts';
import { type Clock, type Random, systemClock, systemRandom } from '../platform/clock.ts';
import { onAbort } from '../platform/on-abort.ts';
import { ignoreRejection, limited, timerMs } from '../platform/timeout.ts';
import { MINUTE, SECOND } from '../platform/units.ts';
import type { Policy } from '../policy.ts';
import type { StoredToken } from '../stores/contract.ts';
import { STORE_LIMIT_MS, type TokenStore } from '../stores/ledger.ts';
import { fly, revoke } from './flight.ts';
import { INTERNALS } from './internals.ts';
import { type KeepAlive, type News, renewalTimer } from './keep-alive.ts';
import { Refusals, type RefusedCall } from './refusals.ts';
import { type Held, Session } from './session.ts';

declare global {
  // So that the declarations compile without the types of Node or of ESNext; both declare the same.
  interface SymbolConstructor {
    readonly asyncDispose: unique symbol;
  }
}

/** What {@link createTokenEngine} is made from. */
export interface TokenEngineOptions<C> {
  /** How the vendor hands out tokens. */
  grant: Grant<C>;
  /** Where tokens are kept and shared. Default: the memory of this engine alone. */
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
  /**
   * Renews without being asked: `'timer'` on this thread, `workerKeepAlive()` of `@x/auth-core/worker` on another one,
   * also while this one is blocked. Neither keeps the process alive. Default: `'timer'` where a new login needs a
   * person, else `false`, which renews on demand.
   */
  keepAlive?: false | 'timer' | KeepAlive | undefined;
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

/**
 * Hands out tokens of one account, and sees to it that there is one. Made by `createTokenEngine`; it may gain members in
 * a minor version.
 *
 * @sealed
 */
export interface TokenEngine {
  /** A token to present. At once while it is fresh; otherwise after a renewal that all callers share. */
  getToken(options?: GetTokenOptions): Promise<string>;
  /** The token in memory, if it can be used. Touches neither store nor network. */
  peek(): string | undefined;
  state(): EngineState;
  /**
   * Ends the session here, in the store and, where the vendor has a call for it, there. Never rejects. `cleared` is
   * `false` when the store could not be written, so that the token may still be in it, and where the token in it was got
   * with another secret than this engine has. The engine then says `SignedOut` until {@link TokenEngine.reset}.
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
  readonly grant: Pick<Grant<never>, 'name' | 'refusal' | 'look' | 'facts'>;
  readonly refusals: Pick<Refusals<never>, 'remembers' | 'succeeded' | 'stands'>;
  /** The token for a call; no promise where it is at hand. */
  obtain(options: GetTokenOptions): Held | Promise<Held>;
  /** The token to replay a refused call with; none: its answer stands. */
  refused(call: RefusedCall): Promise<Held | undefined>;
  emit: AuthListener;
  /** Reads the store, where somebody else has written. */
  look(): Promise<void>;
  /** What it knows, for somebody with the same store. */
  snapshot(): News | undefined;
}

/** Shared, so that handing out a fresh token allocates nothing. */
export const NO_OPTIONS: GetTokenOptions = {};

interface Flight {
  /** Brings a token to all who wait for it. */
  promise: Promise<Held | undefined>;
  waiters: number;
}

/** The engine: one account, one token, one flight at a time. */
export function createTokenEngine<C>(options: TokenEngineOptions<C>): TokenEngine {
  const {
    grant,
    policy = {},
    clock = systemClock,
    random = systemRandom,
    waitUntil,
    allowInsecureOrigins,
    keepAlive,
  } = options;
  const { name, facts } = grant;
  const emit: AuthListener = (event) => {
    if (!options.onEvent) options.store?.warn?.(name, event);
    try {
      ignoreRejection(options.onEvent?.(event));
    } catch {
      // A listener cannot change what happens.
    }
  };
  // Unbound, and looked up at each call: some runtimes check the receiver, and tests replace it.
  const fetch = () => options.fetch ?? globalThis.fetch;
  const helper = typeof keepAlive === 'object' ? keepAlive.attach({ store: options.store, emit }) : undefined;
  const store = helper?.store ?? options.store;
  const session = new Session<C>({ grant, store, policy, clock, random, fetch, emit, allowInsecureOrigins });
  const refusals = new Refusals(session);
  const waitLimitMs = timerMs(session.flightLimitMs + session.leaseMs + 3 * STORE_LIMIT_MS);
  let flight: Flight | undefined;
  /** Flights whose result is no longer wanted, but which may still be talking to the vendor. */
  let leftover: Promise<unknown> | undefined;
  /** The token that may be handed out without asking anything but its age. */
  let ready: Held | undefined;
  /** No background flight before this monotonic time, since the last one has failed. */
  let quietUntil = Number.NEGATIVE_INFINITY;
  let lastError: AuthError | undefined;
  let closing: Promise<void> | undefined;
  let leaving: Promise<{ revoked: boolean; cleared: boolean }> | undefined;

  const armTimer = renewalTimer({
    clock,
    held: () => ((keepAlive ?? session.needsPerson) && !helper && !flight ? session.usable : undefined),
    age: (held) => session.age(held),
    quietUntil: () => quietUntil,
    renew: () => startFlight(session.held, false),
  });

  /** Takes over what the helper has written. */
  const learn = (): void => {
    let news = helper?.news();
    if (!news) return;
    for (; news; news = helper!.news()) session.ledger?.offer(news.key, news.record);
    if (!session.ledger || session.stopped) return;
    session.adopt();
    ready = session.usable;
  };

  const startFlight = (held: Held | undefined, forced: boolean): Flight => {
    const beyond = Math.max(session.rejected, held?.generation ?? -1);
    const { generation = Number.POSITIVE_INFINITY } = session.held ?? {};
    // A mark in the store hurries nobody: who can write there could have a login made at each call.
    const urgent = forced || generation <= session.refusalSeen;
    const started: Flight = { waiters: 0, promise: undefined as never };
    // What a logout has to end must not be found alive by whoever starts over meanwhile.
    const before = Promise.all([leftover, leaving]);
    const waiters = () => started.waiters;
    const intent = { beyond, epoch: held?.epoch, forced: urgent, waiters };
    const run = async (): Promise<Held | undefined> => {
      // Begun a turn later, so that a caller who starts it counts as a waiter.
      await before;
      helper?.start();
      try {
        for (;;) {
          const token = await fly(session, intent);
          // It has given up, unless a caller has come in this very turn.
          if (token || !started.waiters) return token;
        }
      } catch (error) {
        lastError = error as AuthError;
        const waitMs = (lastError.retryAt ?? 0) - clock.now();
        quietUntil = clock.monotonic() + Math.min(Math.max(waitMs, SECOND), MINUTE);
        throw error;
      } finally {
        if (flight === started) flight = undefined;
        ready = session.usable;
        armTimer();
        helper?.told();
      }
    };
    flight = started;
    started.promise = run();
    // Whoever waits has a handler of their own; nobody may be waiting.
    waitUntil?.(started.promise.catch(() => {}));
    started.promise.catch(() => {});
    return started;
  };

  /** One caller's wait for a flight: ended by its own signal, by logout or close, or when the flight has died. */
  const wait = (joined: Flight, signal: AbortSignal | null | undefined): Promise<Held> =>
    new Promise((resolve, reject) => {
      let cancel = () => {};
      let leaveSignal = () => {};
      const end = (settle: () => void) => {
        if (!session.waits.delete(stop)) return;
        joined.waiters--;
        cancel();
        leaveSignal();
        settle();
      };
      const stop = (error: unknown) => end(() => reject(error));
      const arm = () => {
        cancel = clock.timer(waitLimitMs, () => {
          // A person who looks for a one-time code has a limit of their own.
          if (session.calling) return arm();
          // A runtime may have ended the flight with the request that started it.
          if (flight === joined) flight = undefined;
          stop(session.transient('waiting for a token took too long'));
        });
      };
      joined.waiters++;
      session.waits.add(stop);
      arm();
      if (signal) leaveSignal = onAbort(signal, stop);
      joined.promise.then((held) => end(() => resolve(held!)), stop);
    });

  /** Hands out nothing any more, and ends every wait. */
  const stop = (why: 'SignedOut' | 'Closed'): void => {
    session.stopped = why;
    ready = undefined;
    armTimer();
    for (const end of [...session.waits]) {
      try {
        session.assertOpen();
      } catch (error) {
        end(error);
      }
    }
  };

  const obtainLater = async ({ signal, minRemainingMs = 0 }: GetTokenOptions): Promise<Held> => {
    signal?.throwIfAborted();
    session.assertOpen();
    const backgroundIsCut = !waitUntil && globalThis.navigator?.userAgent === 'Cloudflare-Workers';
    const mayRenewBehind = !flight && !helper?.renews && clock.monotonic() >= quietUntil;
    const held = session.usable;
    const next = nextStepOfCaller({ token: session.view, minRemainingMs, mayRenewBehind, backgroundIsCut });
    if (held && next !== 'wait') {
      ready = held;
      if (next === 'use and renew behind') startFlight(held, false);
      return held;
    }
    if (backgroundIsCut && facts.singleUse) {
      const message = 'a renewal could be cut off on this runtime and end the session. Pass waitUntil.';
      throw new MisconfiguredError({ name, message });
    }
    try {
      return await wait(flight ?? startFlight(held ?? session.held, false), signal);
    } catch (error) {
      // A valid token is never replaced by an error of the token endpoint.
      const living = isAuthError(error) ? session.usable : undefined;
      if (living) return living;
      throw error;
    }
  };

  /** The whole cost of a call with a fresh token is asking its age. */
  const obtain = (options: GetTokenOptions): Held | Promise<Held> => {
    if (helper) learn();
    return ready &&
      ready.generation > session.rejected &&
      !session.loginSent &&
      !options.minRemainingMs &&
      !options.signal?.aborted &&
      session.age(ready) < ready.ages.soft
      ? ready
      : obtainLater(options);
  };

  /** Reads the store, where another process may have written. */
  const look = async (): Promise<void> => {
    await session.open();
    await session.refresh();
    ready = session.usable;
    armTimer();
  };

  const refused = async (call: RefusedCall): Promise<Held | undefined> => {
    learn();
    const verdict = refusals.judge(call);
    ready = session.usable;
    if (verdict === 'return') {
      // Beside the call: another process may have put a newer token there, which the next call then uses.
      if (options.store) ignoreRejection(look());
      return undefined;
    }
    if (verdict === 'replay') return ready;
    const fresh = () => wait(flight ?? startFlight(call.held, true), call.signal);
    try {
      let newer = await fresh();
      // A flight that was under way before the refusal may have brought nothing newer.
      if (newer.generation <= call.held.generation) newer = await fresh();
      return refusals.afterFlight(call, newer);
    } catch (error) {
      if (call.ambiguous && isAuthError(error) && session.usable) return undefined;
      throw error;
    }
  };

  /** The part of a logout that is done before anything is waited for. */
  const stopNow = (): void => {
    if (flight) leftover = flight.promise.catch(() => {});
    flight = undefined;
    session.held = undefined;
    if (!session.stopped) stop('SignedOut');
  };

  const leave = async (
    last: Promise<unknown> | undefined,
    mine: StoredToken | undefined,
  ): Promise<{ revoked: boolean; cleared: boolean }> => {
    let cleared = false;
    let revoked = false;
    try {
      await limited(clock, session.flightLimitMs, session.open());
      const { ledger } = session;
      const read = await session.refresh();
      const { epoch, token: stored } = ledger.record;
      const token = session.token ?? (stored && mine);
      // Who has another secret does not end the session of who has the right one.
      const foreign = !!stored && !session.token;
      const written =
        !foreign &&
        (await ledger.write((record) =>
          record.epoch > epoch
            ? record
            : { ...record, epoch: epoch + 1, token: undefined, rejected: undefined, inDoubt: undefined },
        ));
      cleared = read && written;
      session.adopt();
      // A renewal that was sent brings a token that nobody else will end.
      if (last) await limited(clock, session.flightLimitMs, last).catch(() => {});
      revoked = !!token && !token.supplied && (await revoke(session, token));
    } catch {
      // Without credentials there is no account, and nothing that could be cleared.
    }
    emit({ type: 'signed-out', revoked, cleared });
    helper?.told();
    return { revoked, cleared };
  };

  const close = async (): Promise<void> => {
    const last = flight;
    stop('Closed');
    // A renewal that was sent is stored; a person who is being asked for a code is not waited for.
    if (last) await limited(clock, session.flightLimitMs + 2 * STORE_LIMIT_MS, last.promise).catch(() => {});
    await leaving;
    await helper?.stop();
    await session.ledger?.stop();
    await session.address?.stop();
  };

  const engine: TokenEngine & { [INTERNALS]: EngineInternals } = {
    [INTERNALS]: {
      grant,
      emit,
      obtain,
      refused,
      refusals,
      look,
      snapshot: () => session.ledger,
    },

    getToken(options = NO_OPTIONS) {
      const held = obtain(options);
      if (!(held instanceof Promise)) return held.promise;
      const own = (error: unknown) => {
        throw errorFor(error, '');
      };
      return held.then(({ token }) => token, own);
    },

    peek() {
      learn();
      return session.usable?.token;
    },

    state() {
      learn();
      const { held, stopped, timeline, penalties } = session;
      const now = clock.now();
      const soon = (ms: number | undefined) =>
        ms !== undefined && Number.isFinite(ms) ? now + ms : undefined;
      const at = (ageMs: number | undefined) => held && soon(ageMs! - session.age(held));
      const active = penalties.filter((penalty) => leftOf(penalty, timeline) > 0);
      const latch = active.find((penalty) => penalty?.call === 'acquire');
      const coolDown = active.find((penalty) => penalty && penalty.call !== 'acquire');
      return {
        generation: held?.generation,
        epoch: session.ledger?.record.epoch ?? 0,
        source: held?.stored.source,
        expiresAt: at(held?.ages.end),
        renewsAt: at(held?.ages.soft),
        coolDownUntil: coolDown && soon(leftOf(coolDown, timeline)),
        latch: latch && { code: latch.code, retryAt: soon(leftOf(latch, timeline)) },
        lastError: lastError && { code: lastError.code, message: lastError.message },
        logins24h: session.logins24h,
        signedOut: stopped === 'SignedOut',
        closed: stopped === 'Closed',
      };
    },

    logout() {
      // One logout for all who ask, unless somebody has called reset() since.
      if (leaving && session.stopped) return leaving;
      const before = leaving;
      const token = session.held?.stored;
      stopNow();
      const last = leftover;
      const mine = (async () => {
        await before;
        return leave(last, token);
      })();
      leaving = mine;
      void mine.then(() => {
        if (leaving === mine) leaving = undefined;
      });
      return mine;
    },

    async reset() {
      if (session.stopped === 'Closed') return;
      session.stopped = session.local = lastError = undefined;
      quietUntil = Number.NEGATIVE_INFINITY;
      refusals.forget();
      const { credential, refused: latched } = session;
      for (const ledger of [session.ledger, session.address]) {
        await ledger?.write((record) => ({
          ...withCredential(record, credential, ({ proven, worked }) => ({ proven, worked })),
          penalties: { budget: record.penalties?.budget },
        }));
      }
      if (latched) emit({ type: 'unlatched' });
    },

    close: () => (closing ??= close()),

    [Symbol.asyncDispose]: () => engine.close(),
  };

  return engine;
}

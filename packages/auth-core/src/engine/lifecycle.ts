import type { FlightParts } from '../flight/on-demand.ts';
import type { SignedOut } from '../flight/sign-out.ts';
import { withTimeout } from '../platform/timeout.ts';
import { STORE_LIMIT_MS, type StoredToken } from '../stores/contract.ts';
import type { Renewer } from './keep-alive.ts';
import type { Session } from './session.ts';

/** What an engine ends. */
interface Parts<C> {
  session: Session<C>;
  /** What obtains tokens, if there is anything yet. */
  now(): FlightParts<C> | undefined;
  /** The same, once its code is there. */
  soon(): Promise<FlightParts<C>>;
  /** The same, or a typed error, unless the engine is stopped. */
  partsLoaded(): Promise<FlightParts<C>>;
  renewer: Renewer | undefined;
}

/** Logout, reset and close, in any order and any number. */
export class Lifecycle<C> {
  readonly #parts: Parts<C>;
  #pendingLogout: Promise<SignedOut> | undefined;
  #closing: Promise<void> | undefined;

  constructor(parts: Parts<C>) {
    this.#parts = parts;
  }

  get pendingLogout(): Promise<SignedOut> | undefined {
    return this.#pendingLogout;
  }

  logout(): Promise<SignedOut> {
    const { session, now } = this.#parts;
    const flights = now()?.flights;
    const before = this.#pendingLogout;
    // One logout for all who ask, unless reset() was called since.
    if (before && session.stopped) return before;
    const token = session.current?.stored;
    const last = flights?.abandon();
    session.signOut();
    flights?.changed();
    const pending = (async () => {
      await before;
      const done = await this.#signOutInStore(token, last);
      session.options.emit({ type: 'signed-out', ...done });
      this.#parts.renewer?.notifyChanged();
      return done;
    })();
    this.#pendingLogout = pending;
    void pending.then(() => {
      if (this.#pendingLogout === pending) this.#pendingLogout = undefined;
    });
    return pending;
  }

  async #signOutInStore(
    token: StoredToken | undefined,
    last: Promise<unknown> | undefined,
  ): Promise<SignedOut> {
    const { session, now, soon } = this.#parts;
    const { clock, flightLimitMs } = session;
    try {
      const parts = now() ?? (await withTimeout(clock, flightLimitMs, soon()));
      return await parts.signOutInStore(token, last);
    } catch {
      // Without its code nothing can be cleared.
      return { revoked: false, cleared: false };
    }
  }

  async reset(): Promise<void> {
    const { session, now, partsLoaded } = this.#parts;
    if (!session.restart()) return;
    // What forbids a login may stand in a store that this engine has not looked into yet.
    await (session.options.store ? await partsLoaded() : now())?.reset();
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    const { session, now, renewer } = this.#parts;
    const { clock, flightLimitMs, ledger, address } = session;
    const flights = now()?.flights;
    const last = flights?.current;
    session.stop('Closed');
    flights?.changed();
    // A renewal that was sent is stored; a person who is being asked for a code is not waited for.
    if (last) await withTimeout(clock, flightLimitMs + 2 * STORE_LIMIT_MS, last).catch(() => {});
    await this.#pendingLogout;
    await renewer?.stop();
    await ledger?.stop();
    await address?.stop();
  }
}

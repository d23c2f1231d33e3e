import { withCredential } from '../decide/credentials.ts';
import { withTimeout } from '../platform/timeout.ts';
import { STORE_LIMIT_MS } from '../stores/ledger.ts';
import type { Flights } from './flights.ts';
import type { Renewer } from './keep-alive.ts';
import type { Refusals } from './refusals.ts';
import type { Session } from './session.ts';
import { type SignedOut, signOutInStore } from './sign-out.ts';

/** The parts of an engine. */
interface Parts<C> {
  session: Session<C>;
  flights: Flights<C>;
  refusals: Refusals<C>;
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
    const { session, flights } = this.#parts;
    const before = this.#pendingLogout;
    // One logout for all who ask, unless reset() was called since.
    if (before && session.stopped) return before;
    const token = session.current?.stored;
    const last = flights.abandon();
    session.signOut();
    flights.changed();
    const pending = (async () => {
      await before;
      const done = await signOutInStore(session, token, last);
      this.#parts.renewer?.notifyChanged();
      return done;
    })();
    this.#pendingLogout = pending;
    void pending.then(() => {
      if (this.#pendingLogout === pending) this.#pendingLogout = undefined;
    });
    return pending;
  }

  async reset(): Promise<void> {
    const { session, flights, refusals } = this.#parts;
    if (!session.restart()) return;
    flights.forget();
    refusals.forget();
    const { isLatched: wasLatched, identity } = session;
    for (const ledger of [session.ledger, session.address]) {
      await ledger?.write((record) => ({
        ...withCredential(record, identity.credential, ({ proven, worked }) => ({ proven, worked })),
        penalties: { budget: record.penalties?.budget },
      }));
    }
    if (wasLatched) session.options.emit({ type: 'unlatched' });
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    const { session, flights, renewer } = this.#parts;
    const { clock, flightLimitMs, ledger, address } = session;
    const last = flights.current;
    session.stop('Closed');
    flights.changed();
    // A renewal that was sent is stored; a person who is being asked for a code is not waited for.
    if (last) await withTimeout(clock, flightLimitMs + 2 * STORE_LIMIT_MS, last).catch(() => {});
    await this.#pendingLogout;
    await renewer?.stop();
    await ledger?.stop();
    await address?.stop();
  }
}

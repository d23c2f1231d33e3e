import { withCredential } from '../decide/credentials.ts';
import type { CurrentToken, Session } from '../engine/session.ts';
import type { CallReports, RefusedCall } from '../engine/types.ts';
import { isAuthError } from '../errors.ts';
import type { CredentialRecord } from '../stores/contract.ts';
import type { Flights } from './flights.ts';
import { Refusals } from './refusals.ts';

/** What it has to know of the engine. */
export interface RefusedCallsOptions {
  /** Takes over what a renewer has written. */
  applyUpdates(): void;
  /** Reads the store beside the call: another process may have put a newer token there. */
  refreshSoon(): void;
}

/** What data calls tell of their tokens. What a refusal asks for is decided in `refusals.ts`. */
export class RefusedCalls<C> implements CallReports {
  readonly #session: Session<C>;
  readonly #flights: Flights<C>;
  readonly #options: RefusedCallsOptions;
  readonly #refusals: Refusals<C>;

  constructor(session: Session<C>, flights: Flights<C>, options: RefusedCallsOptions) {
    this.#session = session;
    this.#flights = flights;
    this.#options = options;
    this.#refusals = new Refusals(session);
  }

  get remembers(): boolean {
    return this.#refusals.remembers;
  }

  /** A person wants to start over. */
  forget(): void {
    this.#refusals.forget();
  }

  succeeded(token: CurrentToken, endpoint: string, healed: boolean): void {
    this.#refusals.succeeded(endpoint, healed);
    const { source, supplied, credential } = token.stored;
    const isNews = this.#session.markProven(token);
    if (!isNews || source !== 'acquire' || supplied || credential === undefined) return;
    // Written once a login, so that siblings know as well that the credentials work.
    void this.#session.ledger.write((record) =>
      record.generation === token.generation && record.token
        ? {
            ...withCredential(record, credential, workedOnce),
            token: { ...record.token, proven: true },
          }
        : record,
    );
  }

  recordStanding(call: RefusedCall, second: CurrentToken): void {
    this.#refusals.recordStanding(call, second);
  }

  async refused(call: RefusedCall): Promise<CurrentToken | undefined> {
    const { applyUpdates, refreshSoon } = this.#options;
    applyUpdates();
    const verdict = this.#refusals.decide(call);
    // The next call then uses what is found.
    if (verdict === 'return') refreshSoon();
    if (verdict === 'return') return undefined;
    if (verdict === 'replay') return this.#session.usable;
    try {
      return this.#refusals.afterFlight(call, await this.#flights.replace(call));
    } catch (error) {
      if (call.ambiguous && isAuthError(error) && this.#session.usable) return undefined;
      throw error;
    }
  }
}

function workedOnce(known: CredentialRecord): CredentialRecord {
  return { ...known, worked: true, unprovenLogins: undefined };
}

import type { SessionOptions } from '../engine/options.ts';
import { headerProblem, presented } from '../engine/present.ts';
import { type EndWait, untilStopped } from '../engine/waits.ts';
import { isAuthError, MisconfiguredError } from '../errors.ts';
import type { Account } from '../grant.ts';
import { errorName } from '../platform/network-failure.ts';
import { secureUrl } from '../platform/origins.ts';
import { isThenable, TIMED_OUT } from '../platform/timeout.ts';
import { SECOND } from '../platform/units.ts';
import { type Ledger, localLedger } from '../stores/ledger.ts';

/** The records of an account. */
export interface Records {
  ledger: Ledger;
  /** Penalties that the vendor counts by address, shared by all accounts there. */
  address: Ledger | undefined;
}

/** Whose tokens these are: the credentials as they were last asked for, and what the store calls their secret. */
export class Identity<C> {
  readonly #options: SessionOptions<C>;
  /** Waits for functions of the user's, which a stop of the engine ends. */
  readonly #waits: Set<EndWait>;
  #account: Account | undefined;
  credentials!: C;
  /** Keyed hash of the secret: names the credential in the record, and the tokens that it may have. */
  credential = '';
  /** A function of the user's is running. */
  isCalling = false;

  constructor(options: SessionOptions<C>, waits: Set<EndWait>) {
    this.#options = options;
    this.#waits = waits;
  }

  get needsPerson(): boolean {
    return !!this.#account?.needsPerson;
  }

  /** Finds out which account this is, and opens its records. */
  async open(): Promise<Records> {
    const { grant, store, ...options } = this.#options;
    const { name, facts } = grant;
    const account = await this.#resolve();
    const endpoint = secureUrl(name, account.endpoint, options.allowInsecureOrigins);
    const open = async (own: boolean): Promise<Ledger> =>
      (await store?.open(
        { name, endpoint, singleUse: own && !!facts.singleUse, ...(own && { account }) },
        options,
      )) ?? localLedger();
    const address = facts.penaltyPerOrigin ? await open(false) : undefined;
    const ledger = await open(true);
    await this.#recognise(account, ledger);
    return { ledger, address };
  }

  /** Asks for the credentials, and reads from them which account this is. */
  async #resolve(): Promise<Account> {
    const { grant } = this.#options;
    const { name } = grant;
    const what = 'the credentials function';
    const credentials = await this.#callback(what, () => grant.credentials());
    return this.#callback(what, () => {
      this.credentials = credentials;
      const account = grant.account(credentials);
      if (typeof account?.endpoint !== 'string') throw new TypeError();
      // A token from a store is presented without a call that would find this out.
      const problem = headerProblem(presented(grant, { accessToken: '-' }, credentials));
      if (problem) throw new MisconfiguredError({ name, message: `${problem}. Check the credentials.` });
      return account;
    });
  }

  /** Asks for the credentials again, unless they were asked for just now. */
  async ask(isAsked: boolean, ledger: Ledger): Promise<void> {
    const { endpoint, parts } = this.#account!;
    const account = isAsked ? this.#account! : await this.#resolve();
    if (account.endpoint !== endpoint || JSON.stringify(account.parts) !== JSON.stringify(parts)) {
      const message = 'the credentials now name another account than before. Create a new client for it.';
      throw new MisconfiguredError({ name: this.#options.grant.name, message });
    }
    await this.#recognise(account, ledger);
  }

  /** Fetches what only a person or a device can give, just before a login. */
  async prepare(): Promise<void> {
    const { prepare } = this.#options.grant;
    if (prepare)
      this.credentials = await this.#callback('the code provider', () => prepare(this.credentials));
  }

  /** Finds out what the store calls the account's secret. */
  async #recognise(account: Account, ledger: Ledger): Promise<void> {
    this.#account = account;
    this.credential = await ledger.identify(account.secret);
  }

  /** Runs a function of the user's, within a limit of its own. Its message may hold a secret, so that only its name is told. */
  async #callback<T>(what: string, work: () => T | PromiseLike<T>): Promise<T> {
    const { policy, clock, grant } = this.#options;
    const { callbackLimitMs = 120 * SECOND } = policy;
    this.isCalling = true;
    try {
      const result = work();
      if (!isThenable(result)) return result;
      // Nothing was sent, so that a logout need not wait for it.
      return await untilStopped(this.#waits, clock, callbackLimitMs, result);
    } catch (error) {
      if (isAuthError(error)) throw error;
      const expired = error === TIMED_OUT;
      const message = expired
        ? `${what} gave nothing within ${callbackLimitMs / SECOND} s (policy.callbackLimitMs). Repair it.`
        : `${what} threw ${errorName(error)}. See its cause.`;
      throw new MisconfiguredError({ name: grant.name, message, cause: expired ? undefined : error });
    } finally {
      this.isCalling = false;
    }
  }
}

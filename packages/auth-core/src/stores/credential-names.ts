import { renamed } from '../decide/credentials.ts';
import type { Ledger } from './ledger.ts';

/** Starts the name of a secret that the store could not name: no store makes one like it. */
const UNNAMED = '?';

/** What a store calls the secret of an account, under its newest key and under older ones. */
export class CredentialNames {
  readonly #fingerprint: Ledger['fingerprint'];
  readonly #newId: () => string;
  #secret: string | undefined;
  #name = '';
  /** Names of the same secret under older keys of the store. */
  readonly #aliases = new Set<string>();

  constructor(fingerprint: Ledger['fingerprint'], newId: () => string) {
    this.#fingerprint = fingerprint;
    this.#newId = newId;
  }

  /** Once for each secret, since naming may be slow on purpose. */
  async identify(secret: string): Promise<string> {
    const isKnown = secret === this.#secret;
    this.#secret = secret;
    if (isKnown && !this.#name.startsWith(UNNAMED)) return this.#name;
    const made = await this.#fingerprint(secret);
    if (!isKnown) this.#aliases.clear();
    else if (made !== undefined) this.#aliases.add(this.#name);
    else return this.#name;
    // Where the store makes no name, one of our own serves this process.
    this.#name = made ?? `${UNNAMED}${this.#newId()}`;
    return this.#name;
  }

  owns(credential: string | undefined): boolean {
    return credential !== undefined && (credential === this.#name || this.#aliases.has(credential));
  }

  /** Finds out whether the token of a record was obtained with our secret, under any key of the store. */
  async recogniseToken({ record, write }: Pick<Ledger, 'record' | 'write'>): Promise<void> {
    const stamp = record.token?.credential;
    if (this.#secret === undefined || stamp === undefined || this.owns(stamp)) return;
    if ((await this.#fingerprint(this.#secret, stamp)) !== stamp) return;
    this.#aliases.add(stamp);
    const name = this.#name;
    // Otherwise no process could recognise it once the older key is gone.
    await write((latest) => renamed(latest, stamp, name));
  }
}

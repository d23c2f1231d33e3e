import type { StoredRecord, StoredToken } from './contract.ts';
import { readRecord } from './read-record.ts';
import { slowNames } from './slow-names.ts';
import { fromBase64, toBase64 } from './store-keys.ts';

/** What was read of a stored text. */
export interface Opened {
  /** Left out where nothing could be read. */
  record?: StoredRecord | undefined;
  /** What could not be read, and what follows from that. Holds no secret. */
  problem?: string | undefined;
}

/** Turns records into text that may lie on a disk, and back. */
export interface Envelope {
  /** `before` is the text that will be replaced. */
  seal(key: string, record: StoredRecord, before: string | undefined): Promise<string>;
  open(key: string, text: string): Promise<Opened>;
  /**
   * Keyed hash of a secret; under the key that made `like`, if that is one of ours. Without a key a slow one, since what
   * it is made with lies beside it.
   */
  fingerprint(secret: string, like?: string): Promise<string>;
}

/** Everything but the token: readable without a key, so that a wrong key loses no fence. */
type Clear = Omit<StoredRecord, 'token'>;

interface Sealed {
  /** Name of the key. */
  key: string;
  nonce: string;
  data: string;
}

/** What is stored. */
interface Stored {
  format: 1;
  clear: Clear;
  /** The token, encrypted with `clear` as associated data. */
  sealed?: Sealed;
  /** The token as it is, where plain text was asked for. */
  token?: StoredToken;
  /** A token that the last writer had no key for, with what it was sealed with. */
  kept?: { clear: Clear; sealed: Sealed };
}

/** One key, and what is derived from it. */
interface DerivedKey {
  id: string;
  cipher: CryptoKey;
  mac: CryptoKey;
}

const encoder = new TextEncoder();
const NONCE_BYTES = 12;

/**
 * AES-256-GCM under the first of `keys`; plain text where there is none. `salt` gives the key for fingerprints then: it
 * must be the same for all who share the store.
 */
export function envelope(keys: () => readonly Uint8Array[], salt: () => Promise<Uint8Array>): Envelope {
  return new KeyedEnvelope(keys, salt);
}

class KeyedEnvelope implements Envelope {
  readonly #keys: () => readonly Uint8Array[];
  readonly #slowName: (secret: string) => Promise<string>;
  #derived: Promise<DerivedKey[]> | undefined;

  constructor(keys: () => readonly Uint8Array[], salt: () => Promise<Uint8Array>) {
    this.#keys = keys;
    this.#slowName = slowNames(salt);
  }

  async seal(key: string, { token, ...clear }: StoredRecord, before: string | undefined): Promise<string> {
    const stored: Stored = { format: 1, clear };
    const [first] = await this.#ring();
    if (token && first) stored.sealed = await encrypt(first, key, clear, token);
    else if (token) stored.token = token;
    else {
      // A process that has the key can still read it, as long as there is no newer token and no logout.
      const foreign = before === undefined ? undefined : sealedPart(before);
      if (foreign && sameToken(foreign.clear, clear) && !(await this.#knows(foreign.sealed)))
        stored.kept = foreign;
    }
    return JSON.stringify(stored);
  }

  async open(key: string, text: string): Promise<Opened> {
    const stored = parse(text);
    if (!stored) return { problem: 'it is no record, or not all of one' };
    // A token among what is in clear was put there by another program.
    const clear = { ...stored.clear, token: undefined };
    if (stored.token !== undefined) {
      if (!this.#keys().length) return { record: { ...clear, token: stored.token } };
      const problem = "it holds a token in plain text, and key: 'plain-text' was not asked for";
      return { record: clear, problem };
    }
    const found = sealedPart(text);
    if (!found || !sameToken(found.clear, clear)) return { record: clear };
    const token = await this.#decrypt(key, found.clear, found.sealed);
    if (!token) return { record: clear, problem: await this.#problemOf(found.sealed) };
    if (stored.sealed) return { record: { ...clear, token } };
    // Sealed with an earlier state: what this one says of its refresh token may be about it or not.
    const rejected = clear.rejected ?? found.clear.rejected;
    return { record: { ...clear, rejected, token: { ...token, refreshToken: undefined } } };
  }

  async fingerprint(secret: string, like?: string): Promise<string> {
    const known = await this.#ring();
    const { id, mac } = known.find(({ id }) => like?.startsWith(`${id}.`)) ?? known[0] ?? {};
    if (!id || !mac) return this.#slowName(secret);
    const hash = await crypto.subtle.sign('HMAC', mac, encoder.encode(secret));
    return `${id}.${toBase64(new Uint8Array(hash).subarray(0, 16))}`;
  }

  async #ring(): Promise<DerivedKey[]> {
    this.#derived ??= Promise.all(this.#keys().map(derive));
    return this.#derived;
  }

  async #knows({ key }: Sealed): Promise<boolean> {
    return (await this.#ring()).some(({ id }) => id === key);
  }

  async #problemOf(sealed: Sealed): Promise<string> {
    return (await this.#knows(sealed))
      ? 'its token was changed, or belongs to another account'
      : 'its token was encrypted with another key';
  }

  async #decrypt(key: string, clear: Clear, sealed: Sealed): Promise<StoredToken | undefined> {
    const owner = (await this.#ring()).find(({ id }) => id === sealed.key);
    if (!owner) return undefined;
    try {
      const iv = fromBase64(sealed.nonce);
      const algorithm = { name: 'AES-GCM', iv, additionalData: associated(key, clear) };
      const bytes = await crypto.subtle.decrypt(algorithm, owner.cipher, fromBase64(sealed.data));
      return JSON.parse(new TextDecoder().decode(bytes));
    } catch {
      return undefined;
    }
  }
}

async function encrypt(owner: DerivedKey, key: string, clear: Clear, token: StoredToken): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: associated(key, clear) };
  const text = encoder.encode(JSON.stringify(token));
  const data = await crypto.subtle.encrypt(algorithm, owner.cipher, text);
  return { key: owner.id, nonce: toBase64(nonce), data: toBase64(new Uint8Array(data)) };
}

/** The version of a stored text; 0 where it is not a record. */
export function versionOf(text: string | undefined): number {
  return (text !== undefined && parse(text)?.clear.version) || 0;
}

/**
 * What may be kept of a text that cannot be read, for a person who looks for the cause: nothing that may be of a token.
 */
export function evidenceOf(text: string | undefined, problem: string, now: number): string {
  const clear = text === undefined ? undefined : readRecord(parse(text)?.clear);
  const { version, generation, epoch, rejected, inDoubt, penalties, logins } = clear ?? {};
  const fences = clear && { version, generation, epoch, rejected, inDoubt, penalties, logins };
  return JSON.stringify({
    problem,
    seenAt: new Date(now).toISOString(),
    characters: text?.length,
    ...fences,
  });
}

/** The epoch of a stored text; 0 where it is not a record. */
export function epochOf(text: string | undefined): number {
  return (text !== undefined && parse(text)?.clear.epoch) || 0;
}

function parse(text: string): Stored | undefined {
  try {
    const stored = JSON.parse(text) as Stored;
    return stored.format === 1 && readRecord(stored.clear) ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** The encrypted token of a stored text, with what it was sealed with. */
function sealedPart(text: string): Stored['kept'] {
  const stored = parse(text);
  const found = stored?.sealed ? { clear: stored.clear, sealed: stored.sealed } : stored?.kept;
  return found && readRecord(found.clear) ? found : undefined;
}

function sameToken(a: Clear, b: Clear): boolean {
  return a.generation === b.generation && a.epoch === b.epoch;
}

function associated(key: string, clear: Clear): Uint8Array<ArrayBuffer> {
  return encoder.encode(`${key}\0${JSON.stringify(clear)}`);
}

/** From one secret: a key to encrypt, another to hash, and a name that tells nothing about either. */
async function derive(secret: Uint8Array): Promise<DerivedKey> {
  const base = await crypto.subtle.importKey('raw', new Uint8Array(secret), 'HKDF', false, ['deriveBits']);
  const bits = (info: string) =>
    crypto.subtle.deriveBits(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encoder.encode(`x-auth-core ${info}`) },
      base,
      256,
    );
  const [id, cipher, mac] = await Promise.all([bits('key id'), bits('encrypt'), bits('fingerprint')]);
  return {
    id: toBase64(new Uint8Array(id).subarray(0, 6)),
    cipher: await crypto.subtle.importKey('raw', cipher, 'AES-GCM', false, ['encrypt', 'decrypt']),
    mac: await crypto.subtle.importKey('raw', mac, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  };
}

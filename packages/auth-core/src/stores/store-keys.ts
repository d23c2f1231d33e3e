import { MisconfiguredError } from '../errors.ts';

/** 32 random bytes: as bytes, or as 64 hexadecimal digits, or as base64 or base64url. */
export type StoreKey = string | Uint8Array;

/**
 * What a store encrypts with: one key, or several, of which the first encrypts and all decrypt. `'plain-text'` asks for
 * no encryption.
 */
export type StoreKeys = StoreKey | readonly StoreKey[] | 'plain-text';

const KEY_BYTES = 32;
/** One key, or several with commas between them. */
const VARIABLE = 'AUTH_STORE_KEY';

/**
 * The keys of a store. What was given is checked at once; the variable is read when the keys are first needed, so that a
 * module which makes a store can be loaded where there is none, as in a build.
 */
export function storeKeys(name: string, given: StoreKeys | undefined): () => readonly Uint8Array[] {
  let keys = given === undefined ? undefined : readKeys(name, given);
  return () => {
    keys ??= readKeys(name, undefined);
    return keys;
  };
}

/** The keys as bytes; none: plain text. Throws `MisconfiguredError`, which never quotes what it was given. */
function readKeys(name: string, given: StoreKeys | undefined): Uint8Array[] {
  const env = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env;
  const keys = given ?? env?.[VARIABLE]?.split(',').map((key) => key.trim());
  if (keys === 'plain-text') return [];
  const list = keys === undefined ? [] : Array.isArray(keys) ? keys : [keys];
  const read = list.map((key) => bytesOf(key as StoreKey));
  if (read.length && read.every((key) => key !== undefined)) return read as Uint8Array[];
  const what = list.length ? 'a key of the store is not 32 bytes' : 'the store has no key to encrypt with';
  const message = `${what}. Pass the option key, or set the variable ${VARIABLE}, to 32 random bytes in base64 (openssl rand -base64 32), or pass key: 'plain-text'.`;
  throw new MisconfiguredError({ name, message });
}

function bytesOf(key: StoreKey): Uint8Array | undefined {
  if (key instanceof Uint8Array) return key.length === KEY_BYTES ? new Uint8Array(key) : undefined;
  if (typeof key !== 'string') return undefined;
  if (/^[\da-f]{64}$/i.test(key))
    return Uint8Array.from(key.match(/../g)!, (pair) => Number.parseInt(pair, 16));
  // 43 characters and perhaps one of padding are 32 bytes.
  return /^[\w+/-]{43}=?$/.test(key) ? fromBase64(key) : undefined;
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Reads base64 and base64url; throws where it is neither. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
}

import type { TokenStore } from '../ledger.ts';
import type { StoreKeys } from '../store-keys.ts';

/** Options of {@link fileStore}. */
export interface FileStoreOptions {
  /**
   * A folder for nothing else, made where it is missing, and only for this user (mode 0700), on a file system with hard
   * links. Default: {@link defaultStorePath}.
   */
  path?: string | undefined;
  /**
   * Encrypts the tokens: 32 random bytes, as bytes or as text in base64 or hexadecimal; of several keys the first
   * encrypts and all decrypt; `'plain-text'` encrypts nothing. Default: the variable `AUTH_STORE_KEY`.
   */
  key?: StoreKeys | undefined;
}

const OPTIONS = Symbol.for('@x/auth-core:file-options');

/** Remembers with a store how it can be opened once more. Not to be seen, since the options hold the key. */
export function withFileOptions(store: TokenStore, options: FileStoreOptions): TokenStore {
  return Object.defineProperty(store, OPTIONS, { value: () => options });
}

/** What `fileStore` has to be called with to open the same once more; nothing for other stores. */
export function fileOptionsOf(store: TokenStore): FileStoreOptions | undefined {
  return (store as { [OPTIONS]?: () => FileStoreOptions })[OPTIONS]?.();
}

import type { TokenStore } from '../ledger.ts';
import type { FileStoreOptions } from './file-store.ts';

const OPTIONS = Symbol.for('@x/auth-core:file-options');

/** Remembers with a store how it can be opened once more. Not to be seen, since the options hold the key. */
export function withFileOptions(store: TokenStore, options: FileStoreOptions): TokenStore {
  return Object.defineProperty(store, OPTIONS, { value: () => options });
}

/** What `fileStore` has to be called with to open the same once more; nothing for other stores. */
export function fileOptionsOf(store: TokenStore): FileStoreOptions | undefined {
  return (store as { [OPTIONS]?: () => FileStoreOptions })[OPTIONS]?.();
}

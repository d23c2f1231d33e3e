import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { defineStore } from '../define-store.ts';
import { envelope, epochOf, evidenceOf, versionOf } from '../encryption.ts';
import type { TokenStore } from '../ledger.ts';
import { fromBase64, storeKeys, toBase64 } from '../store-keys.ts';
import { releaseFileLease, takeFileLease } from './file-lease.ts';
import { type FileStoreOptions, withFileOptions } from './file-options.ts';
import { folderOfStore } from './folder.ts';
import { assertPrivateFolder, makePrivateFolder } from './private-folder.ts';
import { VersionedFile } from './versioned-file.ts';

export type { StoreKey, StoreKeys } from '../store-keys.ts';
export { defaultStorePath } from './folder.ts';

export type { FileStoreOptions };

const NAME = '@x/auth-core/file';
const SALT_BYTES = 32;

/**
 * Keeps tokens in files, for processes of one user on one machine, over restarts. Each account has a folder with one
 * file for its record and one for the right to talk to the token endpoint. Throws `MisconfiguredError` where an option is
 * wrong; reads no variable and touches no file before it is used, and then throws where there is no key or no folder.
 */
export function fileStore(options: FileStoreOptions = {}): TokenStore {
  const root = folderOfStore(options.path);
  const keys = storeKeys(NAME, options.key);
  const sealed = envelope(keys, () => sharedSalt(root()));
  const folderOf = (key: string) =>
    join(root(), createHash('sha256').update(key).digest('base64url').slice(0, 32));
  const recordOf = (key: string) => new VersionedFile(folderOf(key), 'record', true);
  const leaseOf = (key: string) => new VersionedFile(folderOf(key), 'lease', false);

  const store = defineStore({
    ready() {
      keys();
      root();
    },

    async get(key, report) {
      await assertPrivateFolder(root());
      const record = recordOf(key);
      const { version, text, problem } = await record.read();
      if (!version) return undefined;
      const opened = text === undefined ? { problem } : await sealed.open(key, text);
      if (opened.problem) {
        report?.(
          `[${NAME}] ${folderOf(key)}/record.${version}: ${opened.problem}. It counts as absent, and what is known of it is kept beside it for a week. Look at the option key and at who else writes there.`,
        );
        await record.keepEvidence(evidenceOf(text, opened.problem, Date.now()));
      }
      return opened.record;
    },

    async compareAndSet(key, version, next) {
      await makePrivateFolder(root());
      const record = recordOf(key);
      const { version: fileVersion, text } = await record.read();
      if (versionOf(text) !== version) return false;
      const written = await record.replace(fileVersion, await sealed.seal(key, next, text));
      // A logout leaves nothing that could hold a token.
      if (written && next.epoch > epochOf(text)) await record.removeLeftovers();
      return written;
    },

    async takeLease(key, lease) {
      await makePrivateFolder(root());
      // A lease is no use where the record must not be read.
      await recordOf(key).read();
      return takeFileLease(leaseOf(key), lease);
    },

    releaseLease: (key, nonce) => releaseFileLease(leaseOf(key), nonce),
    fingerprint: (secret, like) => sealed.fingerprint(secret, like),
  });
  return withFileOptions(store, { path: options.path, key: options.key });
}

/** Random bytes that all who share a folder in plain text agree on. */
async function sharedSalt(root: string): Promise<Uint8Array> {
  await makePrivateFolder(root);
  const salt = new VersionedFile(root, 'salt', true);
  for (;;) {
    const { version, text } = await salt.read();
    if (text && /^[\w+/]{43}=$/.test(text)) return fromBase64(text);
    await salt.replace(version, toBase64(randomBytes(SALT_BYTES)));
  }
}

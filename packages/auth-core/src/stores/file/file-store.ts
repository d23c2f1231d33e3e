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
import { Register } from './register.ts';

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
export function fileStore({ path, key }: FileStoreOptions = {}): TokenStore {
  const root = folderOfStore(path);
  const keys = storeKeys(NAME, key);
  const sealed = envelope(keys, () => sharedSalt(root()));
  const folderOf = (of: string) =>
    join(root(), createHash('sha256').update(of).digest('base64url').slice(0, 32));
  const recordOf = (of: string) => new Register(folderOf(of), 'record', true);
  const leaseOf = (of: string) => new Register(folderOf(of), 'lease', false);

  const store = defineStore({
    ready() {
      keys();
      root();
    },

    async get(of, report) {
      await assertPrivateFolder(root());
      const record = recordOf(of);
      const { place, text, problem } = await record.read();
      if (!place) return undefined;
      const opened = text === undefined ? { problem } : await sealed.open(of, text);
      if (opened.problem) {
        report?.(
          `[${NAME}] ${folderOf(of)}/record.${place}: ${opened.problem}. It counts as absent, and what is known of it is kept beside it for a week. Look at the option key and at who else writes there.`,
        );
        await record.keepEvidence(evidenceOf(text, opened.problem, Date.now()));
      }
      return opened.record;
    },

    async compareAndSet(of, version, next) {
      await makePrivateFolder(root());
      const record = recordOf(of);
      const { place, text } = await record.read();
      if (versionOf(text) !== version) return false;
      const written = await record.replace(place, await sealed.seal(of, next, text));
      // A logout leaves nothing that could hold a token.
      if (written && next.epoch > epochOf(text)) await record.removeLeftovers();
      return written;
    },

    async takeLease(of, lease) {
      await makePrivateFolder(root());
      // A lease is no use where the record must not be read.
      await recordOf(of).read();
      return takeFileLease(leaseOf(of), lease);
    },

    releaseLease: (of, nonce) => releaseFileLease(leaseOf(of), nonce),
    fingerprint: (secret, like) => sealed.fingerprint(secret, like),
  });
  return withFileOptions(store, { path, key });
}

/** Random bytes that all who share a folder in plain text agree on. */
async function sharedSalt(root: string): Promise<Uint8Array> {
  await makePrivateFolder(root);
  const salt = new Register(root, 'salt', true);
  for (;;) {
    const { place, text } = await salt.read();
    if (text && /^[\w+/]{43}=$/.test(text)) return fromBase64(text);
    await salt.replace(place, toBase64(randomBytes(SALT_BYTES)));
  }
}

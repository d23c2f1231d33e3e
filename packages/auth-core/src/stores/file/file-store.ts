import { createHash, randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { envelope, versionOf } from '../encryption.ts';
import type { TokenStore } from '../ledger.ts';
import { defineStore } from '../shared-ledger.ts';
import { fromBase64, readKeys, toBase64 } from '../store-keys.ts';
import { releaseFileLease, takeFileLease } from './file-lease.ts';
import { type FileStoreOptions, withFileOptions } from './file-options.ts';
import { assertPrivateFolder, Register } from './register.ts';

export type { StoreKey, StoreKeys } from '../store-keys.ts';

export type { FileStoreOptions };

const NAME = '@x/auth-core/file';
const SALT_BYTES = 32;

/**
 * Keeps tokens in files, for processes of one user on one machine, over restarts. Each account has a folder with one
 * file for its record and one for the right to talk to the token endpoint. Throws `MisconfiguredError` where the key is
 * missing or wrong in form; touches no file before it is used.
 */
export function fileStore({ path, key }: FileStoreOptions = {}): TokenStore {
  const root = resolve(path ?? defaultStorePath());
  const keys = readKeys(NAME, key);
  const sealed = envelope(keys, () => sharedSalt(root));
  const folderOf = (of: string) =>
    join(root, createHash('sha256').update(of).digest('base64url').slice(0, 32));
  const recordOf = (of: string) => new Register(folderOf(of), 'record', true);
  const leaseOf = (of: string) => new Register(folderOf(of), 'lease', false);

  const store = defineStore({
    async get(of, report) {
      await assertPrivateFolder(root);
      const record = recordOf(of);
      const { place, text, problem } = await record.read();
      if (!place) return undefined;
      const opened = text === undefined ? { problem } : await sealed.open(of, text);
      if (opened.problem) {
        report?.(
          `[${NAME}] ${folderOf(of)}/record.${place}: ${opened.problem}. It counts as absent, and a copy is kept beside it. Look at the option key and at who else writes there.`,
        );
        await record.keepEvidence(place);
      }
      return opened.record;
    },

    async compareAndSet(of, version, next) {
      await assertPrivateFolder(root);
      const record = recordOf(of);
      const { place, text } = await record.read();
      if (versionOf(text) !== version) return false;
      return record.replace(place, await sealed.seal(of, next, text));
    },

    async takeLease(of, lease) {
      await assertPrivateFolder(root);
      // A lease is no use where the record must not be read.
      await recordOf(of).read();
      return takeFileLease(leaseOf(of), lease);
    },

    releaseLease: (of, nonce) => releaseFileLease(leaseOf(of), nonce),
    fingerprint: (secret, like) => sealed.fingerprint(secret, like),
  });
  return withFileOptions(store, { path: root, key: keys.length ? keys : 'plain-text' });
}

/** Where tokens of this user are kept where no path is given: the folder of the system for state of programs. */
export function defaultStorePath(): string {
  const { XDG_STATE_HOME, LOCALAPPDATA } = process.env;
  const home = homedir();
  const base =
    process.platform === 'win32'
      ? LOCALAPPDATA || join(home, 'AppData', 'Local')
      : process.platform === 'darwin'
        ? join(home, 'Library', 'Application Support')
        : XDG_STATE_HOME || join(home, '.local', 'state');
  return join(base, 'x-auth-core');
}

/** Random bytes that all who share a folder in plain text agree on. */
async function sharedSalt(root: string): Promise<Uint8Array> {
  await assertPrivateFolder(root);
  const salt = new Register(root, 'salt', true);
  for (;;) {
    const { place, text } = await salt.read();
    if (text && /^[\w+/]{43}=$/.test(text)) return fromBase64(text);
    await salt.replace(place, toBase64(randomBytes(SALT_BYTES)));
  }
}

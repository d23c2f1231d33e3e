import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { Failure } from './failure.ts';

/** Where profiles and the key of the store are. */
export function configFolder(): string {
  return join(baseFolder('XDG_CONFIG_HOME', '.config'), 'x');
}

/** Where tokens are kept between two commands. */
export function tokenFolder(): string {
  return join(baseFolder('XDG_STATE_HOME', join('.local', 'state')), 'x', 'tokens');
}

function baseFolder(variable: string, usual: string): string {
  const given = process.env[variable];
  if (given && isAbsolute(given)) return given;
  const home = process.env.HOME || homedir();
  if (home && isAbsolute(home)) return join(home, usual);
  throw new Failure(`There is no home folder. Set HOME or ${variable} to an absolute path.`);
}

/**
 * The key that tokens are encrypted with: of the variable `AUTH_STORE_KEY`, or one that is made at the first use and kept in
 * the folder of the profiles, readable by this user alone.
 */
export function storeKey(): string | undefined {
  if (process.env.AUTH_STORE_KEY) return undefined;
  const folder = configFolder();
  const path = join(folder, 'store-key');
  try {
    return readPrivate(path).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  try {
    // Another command may be making it just now: its key is the one.
    writeFileSync(path, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readPrivate(path).trim();
}

/** Reads a file that holds secrets, and refuses one that others may read. */
export function readPrivate(path: string): string {
  const { mode, uid } = statSync(path);
  const own = process.getuid?.();
  if (own !== undefined && uid !== own) {
    throw new Failure(`${path} belongs to another user. Make it yours: chown $(id -u) ${path}`);
  }
  if (own !== undefined && (mode & 0o077) !== 0) {
    throw new Failure(`${path} can be read by other users. Run: chmod 600 ${path}`);
  }
  return readFileSync(path, 'utf8');
}

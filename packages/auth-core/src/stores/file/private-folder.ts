import type { Stats } from 'node:fs';
import { access, constants, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf, explained, fileStoreError, unless } from './store-error.ts';

/** Neither the group nor others may do anything. */
const FOREIGN_BITS = 0o077;
const hasModes = process.platform !== 'win32';

/** Refuses a folder of another user, and one that others may look into. There may be none. */
export async function assertPrivateFolder(path: string): Promise<void> {
  const stats = await explained('looking at', path, () => unless('ENOENT', stat(path)));
  if (!stats) return;
  if (!stats.isDirectory()) throw fileStoreError(`${path} is no folder. Move it away, or pass another path.`);
  const foreign = foreignness(stats);
  if (!foreign) return;
  const advice = foreign.startsWith('can')
    ? 'Run chmod 700 on it, or pass a folder of its own'
    : 'Pass a folder of its own to each user';
  throw fileStoreError(`${path} ${foreign}, so that it is not used. ${advice}.`);
}

/** Makes the folder where it is missing. Looked at afterwards, since another user may be quicker. */
export async function makePrivateFolder(path: string): Promise<void> {
  await explained('making', path, async () => {
    try {
      await mkdir(path, { recursive: true, mode: 0o700 });
    } catch (error) {
      // Node says so of a file system that cannot be written, too.
      if (codeOf(error) === 'ENOENT') await access(await existingParent(path), constants.W_OK);
      // Something else has the name, which is told below.
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  });
  await assertPrivateFolder(path);
}

/** Why a file or folder is not this user's alone; `undefined` where it is. */
export function foreignness({ uid, mode }: Stats): string | undefined {
  if (!hasModes) return undefined;
  if (uid !== process.geteuid!()) return `belongs to another user (number ${uid})`;
  if (!(mode & FOREIGN_BITS)) return undefined;
  return `can be read or written by others (mode ${(mode & 0o777).toString(8).padStart(4, '0')})`;
}

async function existingParent(path: string): Promise<string> {
  const parent = dirname(path);
  if (parent === path || (await unless('ENOENT', stat(parent)))) return parent;
  return existingParent(parent);
}

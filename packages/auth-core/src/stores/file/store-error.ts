import { MisconfiguredError } from '../../errors.ts';

const ADVICE: Record<string, string> = {
  EACCES: 'Let this user read and write it, or pass another path',
  EPERM: 'Let this user read and write it, or pass another path',
  EROFS: 'Pass a path on a file system that can be written',
  ENOSPC: 'Make room, or pass another path',
  EDQUOT: 'Make room, or pass another path',
  ENOTDIR: 'A file lies where a folder is needed: move it away, or pass another path',
};

const LOOK = 'Look at the path and the file system';

/** An error of the file store, in words. */
export function fileStoreError(message: string): MisconfiguredError {
  return new MisconfiguredError({ name: '@x/auth-core/file', message });
}

/** Does something with a file or folder, and says what went wrong with it. */
export async function explained<T>(what: string, path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    if (!code) throw error;
    throw fileStoreError(`${what} ${path} → ${code}. ${ADVICE[code] ?? LOOK}.`);
  }
}

/** What a call gives, or nothing where it fails with this code. */
export async function unless<T>(code: string, call: Promise<T>): Promise<T | undefined> {
  return call.catch((error) => {
    if (codeOf(error) === code) return undefined;
    throw error;
  });
}

/** How file systems say that they have no hard links. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK'];

/** A file could not be put into its place. */
export function linkFailure(path: string, error: unknown): unknown {
  const code = codeOf(error);
  if (!code) return error;
  const advice = NO_LINKS.includes(code)
    ? 'The store needs hard links, which this file system (such as exFAT or FAT) or its settings do not give: pass a path on another one'
    : (ADVICE[code] ?? LOOK);
  return fileStoreError(`linking ${path} → ${code}. ${advice}.`);
}

/** The code of an error of the file system, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' && /^E[A-Z\d_]{1,40}$/.test(code) ? code : undefined;
}

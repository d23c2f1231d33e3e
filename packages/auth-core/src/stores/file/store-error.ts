import { MisconfiguredError } from '../../errors.ts';

const ADVICE: Record<string, string> = {
  EACCES: 'Let this user read and write it, or pass another path',
  EPERM: 'Let this user read and write it, or pass another path',
  EROFS: 'Pass a path on a file system that can be written',
  ENOSPC: 'Make room, or pass another path',
  EDQUOT: 'Make room, or pass another path',
  ENOTDIR: 'A file lies where a folder is needed: move it away, or pass another path',
};

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
    throw fileStoreError(
      `${what} ${path} → ${code}. ${ADVICE[code] ?? 'Look at the path and the file system'}.`,
    );
  }
}

/** The code of an error of the file system, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' && /^E[A-Z\d]+$/.test(code) ? code : undefined;
}

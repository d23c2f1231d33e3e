import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { fileStoreError } from './store-error.ts';

/** The folder of a store. What was given is checked at once; the environment is asked when the folder is first needed. */
export function folderOfStore(path: string | undefined): () => string {
  if (path !== undefined && (typeof path !== 'string' || path === '' || path.includes('\0'))) {
    throw fileStoreError(
      'the option path is empty or holds a NUL character. Pass the path of a folder, or leave it out.',
    );
  }
  let folder: string | undefined;
  return () => {
    folder ??= resolve(path ?? defaultStorePath());
    return folder;
  };
}

/**
 * Where tokens of this user are kept where no path is given: the folder of the system for state of programs. Throws
 * `MisconfiguredError` where the environment names none.
 */
export function defaultStorePath(): string {
  const { XDG_STATE_HOME, LOCALAPPDATA } = process.env;
  switch (process.platform) {
    case 'win32':
      return join(named('LOCALAPPDATA', LOCALAPPDATA) ?? join(home(), 'AppData', 'Local'), FOLDER);
    case 'darwin':
      return join(home(), 'Library', 'Application Support', FOLDER);
    default:
      return join(named('XDG_STATE_HOME', XDG_STATE_HOME) ?? join(home(), '.local', 'state'), FOLDER);
  }
}

const FOLDER = 'x-auth-core';

/** The value of a variable; none where it is empty. Would be somewhere else for each folder a program is started in. */
function named(variable: string, value: string | undefined): string | undefined {
  if (!value) return undefined;
  if (isAbsolute(value)) return value;
  throw fileStoreError(
    `the variable ${variable} holds no absolute path. Correct it, or pass the option path of fileStore.`,
  );
}

function home(): string {
  const variable = process.platform === 'win32' ? 'USERPROFILE' : 'HOME';
  let found = '';
  try {
    found = homedir();
  } catch {
    // There is neither the variable nor a user of this number.
  }
  if (isAbsolute(found)) return found;
  throw fileStoreError(
    `no home folder is known, where the store would keep its files. Pass the option path of fileStore, or set the variable ${process.platform === 'linux' ? 'XDG_STATE_HOME or ' : ''}${variable} to an absolute path.`,
  );
}

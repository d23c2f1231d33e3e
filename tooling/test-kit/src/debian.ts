import { execaSync } from 'execa';

const LIMIT_MS = 300_000;

/**
 * Makes sure that there is a program: where it is missing and this user may install packages of the system, installs
 * Debian's. Throws an error that says what is missing.
 *
 * @param program - Name of the command; it has to understand `--version`.
 * @param name - Name of the package that brings it.
 */
export function ensureProgram(program: string, name = program): void {
  if (succeeds(program, '--version')) return;
  succeeds('apt-get', 'update', '-q');
  succeeds('apt-get', 'install', '-y', '-q', '--no-install-recommends', name);
  if (succeeds(program, '--version')) return;
  throw new Error(`${program} is missing and could not be installed. Install the package ${name}.`);
}

function succeeds(file: string, ...args: string[]): boolean {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  return !execaSync(file, args, { env, stdio: 'ignore', reject: false, timeout: LIMIT_MS }).failed;
}

import { execFileSync } from 'node:child_process';

const INSTALL_LIMIT_MS = 300_000;
const VERSION_LIMIT_MS = 20_000;

/**
 * Makes sure that there is a program: where it is missing and this user may install packages of the system, installs
 * Debian's. Throws an error that says what is missing.
 *
 * @param program - Name of the command; it has to understand `--version`.
 * @param name - Name of the package that brings it.
 */
export function ensureProgram(program: string, name = program): void {
  if (isInstalled(program)) return;
  try {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const options = { stdio: 'ignore', env: environment, timeout: INSTALL_LIMIT_MS } as const;
    execFileSync('apt-get', ['update', '-q'], options);
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], options);
  } catch {
    // What counts is whether it is there.
  }
  if (!isInstalled(program)) {
    throw new Error(`${program} is missing and could not be installed. Install the package ${name}.`);
  }
}

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore', timeout: VERSION_LIMIT_MS });
    return true;
  } catch {
    return false;
  }
}

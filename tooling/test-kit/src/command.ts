import { execa } from 'execa';
import { providers } from './repository.ts';

/** How a command ended. */
export interface CommandResult {
  /** Exit code; `null` where it was killed, by its time limit for example, or did not start. */
  code: number | null;
  /** Everything that it printed. */
  output: string;
  /** What of it went to the standard output. */
  stdout: string;
}

export interface CommandOptions {
  cwd: string;
  /** Limit in milliseconds; the command and everything that it started are killed then. Default 10 min. */
  limitMs?: number;
  /** Default: {@link cleanEnvironment}. */
  env?: Record<string, string | undefined>;
  /** Gets what is printed as it comes. */
  onText?: ((text: string) => void) | undefined;
}

/** Runs a command to its end. Never rejects for a command that fails. */
export async function command(
  file: string,
  args: readonly string[],
  { cwd, limitMs = 600_000, env = cleanEnvironment(), onText }: CommandOptions,
): Promise<CommandResult> {
  const child = execa(file, args, {
    cwd,
    env,
    extendEnv: false,
    stdin: 'ignore',
    all: true,
    reject: false,
    timeout: limitMs,
    killSignal: 'SIGKILL',
    killDescendants: true,
    stripFinalNewline: false,
    maxBuffer: Number.MAX_SAFE_INTEGER,
  });
  child.all.setEncoding('utf8').on('data', (text: string) => onText?.(text));
  const { exitCode, all = '', stdout = '', timedOut, shortMessage } = await child;
  const late = timedOut ? `\n${file} was ended: no end after ${limitMs / 1000} s\n` : '';
  onText?.(late);
  const output = child.pid ? all + late : `${file} did not start: ${shortMessage}\n`;
  return { code: exitCode ?? null, output, stdout };
}

/** As {@link command}, for one that has to succeed: gives its standard output; throws what it printed where it failed. */
export async function succeed(
  file: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<string> {
  const { code, output, stdout } = await command(file, args, options);
  if (code === 0) return stdout;
  throw new Error(`${file} ${args.join(' ')} failed in ${options.cwd} with ${code}:\n${output}`);
}

const PACKAGE_MANAGERS = ['npm_', 'pnpm_', 'auth_store_'];

/**
 * The environment of commands: without the variables that name an account at a vendor, so that no test can use it, and
 * without colours, so that what is printed can be searched. `registry: false`: also without what decides where packages
 * come from or go to.
 */
export function cleanEnvironment({ registry = true } = {}): Record<string, string | undefined> {
  const prefixes = [...providers.map((provider) => `${provider}_`), ...(registry ? [] : PACKAGE_MANAGERS)];
  const { FORCE_COLOR, ...rest } = process.env;
  const kept = Object.entries(rest).filter(
    ([name]) => !prefixes.some((prefix) => name.toLowerCase().startsWith(prefix)),
  );
  return { ...Object.fromEntries(kept), NO_COLOR: '1', CI: '1', TURBO_TELEMETRY_DISABLED: '1' };
}

import { execFile } from 'node:child_process';

export interface RunOptions {
  cwd: string;
  env?: Record<string, string | undefined>;
  /** Limit in milliseconds. Default 5 min. */
  limitMs?: number;
}

/**
 * Runs a command to its end and gives what it wrote to its standard output. Rejects with everything that it printed
 * where it fails or does not end in time.
 */
export function run(
  file: string,
  args: string[],
  { cwd, env = {}, limitMs = 300_000 }: RunOptions,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = {
      cwd,
      env: { ...cleanEnvironment(), ...env },
      timeout: limitMs,
      maxBuffer: 64 * 1024 * 1024,
    };
    execFile(file, args, options, (error, stdout, stderr) => {
      if (error) reject(new Error(`${file} ${args.join(' ')} failed in ${cwd}:\n${stdout}\n${stderr}`));
      else resolve(stdout);
    });
  });
}

/**
 * The environment without what would decide where packages come from or go to, and without the variables that name
 * somebody's account at a vendor.
 */
export function cleanEnvironment(): Record<string, string | undefined> {
  const foreign = /^(p?npm_|PNPM_|NPM_|ELEVATE_|PORTAL_|TELEMATICS_|CORE_|ELYSSA_|AUTH_STORE_)/i;
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name))),
    CI: '1',
    NO_COLOR: '1',
    TURBO_TELEMETRY_DISABLED: '1',
  };
}

import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Simulator,
  type SimulatorSettings,
  secretMarker,
  startSimulatorProcess,
  type VendorName,
} from '@x/simulator';
import { expect, onTestFinished } from 'vitest';

/** The command, as its source. */
export const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

/** What a command left behind. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A user's machine: an own home folder and own variables. */
export interface Machine {
  home: string;
  env: Record<string, string>;
  /** Runs a command to its end. */
  x(...args: string[]): Promise<Ended>;
  /** Runs a command with something on its standard input. */
  pipe(input: string, ...args: string[]): Promise<Ended>;
  /** Starts a command that goes on. */
  start(...args: string[]): ReturnType<typeof spawn>;
  /** Every file below the home folder, with its rights. */
  files(): { path: string; mode: number; text: string }[];
}

/** A machine on which nobody has logged in yet. */
export function machine(env: Record<string, string> = {}): Machine {
  const home = mkdtempSync(join(tmpdir(), 'x-cli-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const { PATH = '', NODE_COMPILE_CACHE } = process.env;
  const variables = {
    PATH,
    HOME: home,
    NO_COLOR: '1',
    ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }),
    ...env,
  };

  function start(...args: string[]) {
    const child = spawn(process.execPath, [cli, ...args], {
      env: variables,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    return child;
  }

  async function pipe(input: string, ...args: string[]): Promise<Ended> {
    const child = start(...args);
    const ended: Ended = { code: null, stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => {
      ended.stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      ended.stderr += chunk;
    });
    child.stdin.end(input);
    ended.code = await new Promise((resolve) => child.once('close', resolve));
    // Only the command whose purpose it is prints a token, and nothing prints anything else that is secret.
    if (args[0] !== 'token') expect(ended.stdout).not.toContain(secretMarker);
    expect(ended.stderr).not.toContain(secretMarker);
    return ended;
  }

  const walk = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
    );

  return {
    home,
    env: variables,
    x: (...args) => pipe('', ...args),
    pipe,
    start,
    files: () =>
      walk(home).map((path) => ({
        path,
        mode: statSync(path).mode & 0o777,
        text: readFileSync(path, 'utf8'),
      })),
  };
}

/** A simulator in a process of its own that ends with the test. */
export async function simulate<V extends VendorName>(
  vendor: V,
  settings: Omit<SimulatorSettings<V>, 'vendors'> = {},
): Promise<Simulator<V>[V]> {
  const simulator = await startSimulatorProcess({ ...settings, vendors: [vendor] });
  onTestFinished(() => simulator.close());
  return simulator[vendor];
}

/** The variables with which the Portal's main account logs in at the simulator. */
export function portalVariables({ url, credentials }: Simulator<'portal'>['portal']): Record<string, string> {
  return {
    PORTAL_BASE_URL: url,
    PORTAL_USERNAME: credentials.username,
    PORTAL_PASSWORD: credentials.password,
  };
}

/** The variables of one of Core's accounts. */
export function coreVariables(
  url: string,
  account: { email: string; password: string; selectedOrg?: number },
): Record<string, string> {
  return {
    CORE_BASE_URL: url,
    CORE_EMAIL: account.email,
    CORE_PASSWORD: account.password,
    CORE_ORG: String(account.selectedOrg ?? 1),
  };
}

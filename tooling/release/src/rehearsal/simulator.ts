import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cleanEnvironment } from './run.ts';

/** The simulator as its package brings it, in a process of its own. */
export interface InstalledSimulator {
  /** The variables with which each client finds its vendor and logs in there. */
  environment: Record<string, string>;
  counters(vendor: string): Promise<{ logins: number }>;
  close(): Promise<void>;
}

const READY_LIMIT_MS = 30_000;
const VENDORS = ['ELEVATE', 'PORTAL', 'TELEMATICS', 'CORE', 'ELYSSA'];

/** Starts the command of the `@x/simulator` that is installed in `folder`. */
export async function startInstalledSimulator(folder: string): Promise<InstalledSimulator> {
  const child = spawn(process.execPath, ['node_modules/.bin/simulator'], {
    cwd: folder,
    env: cleanEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const environment: Record<string, string> = {};
  const close = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  const ready = new Promise<void>((resolve, reject) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      for (const [, name, value] of text.matchAll(/^(\w+)=(.+)$/gm)) environment[name!] = value!;
      // The last line of the last one may still be on its way.
      if (VENDORS.every((vendor) => `${vendor}_BASE_URL` in environment) && /COMPANY_ID=.+\n$/.test(text))
        resolve();
    });
    child.once('exit', (code) => reject(new Error(`The simulator ended with ${code}.`)));
    setTimeout(() => reject(new Error('The simulator did not start in time.')), READY_LIMIT_MS).unref();
  });
  try {
    await ready;
  } catch (error) {
    await close();
    throw error;
  }
  return {
    environment,
    close,
    async counters(vendor) {
      const { origin } = new URL(environment[`${vendor.toUpperCase()}_BASE_URL`]!);
      return (await (await fetch(`${origin}/__simulator/counters`)).json()) as { logins: number };
    },
  };
}

import { until } from '@tooling/test-kit/until';
import { execa } from 'execa';
import { environment } from './run.ts';

/** The simulator as its package brings it, in a process of its own. */
export interface InstalledSimulator {
  /** The environment variables with which each client finds its vendor and logs in there. */
  environment: Record<string, string>;
  counters(vendor: string): Promise<{ logins: number }>;
  close(): Promise<void>;
}

const VENDORS = ['ELEVATE', 'PORTAL', 'TELEMATICS', 'CORE', 'ELYSSA'];

/** Starts the command of the `@x/simulator` that is installed in `folder`. */
export async function startInstalledSimulator(folder: string): Promise<InstalledSimulator> {
  const options = { cwd: folder, env: environment(), extendEnv: false, reject: false } as const;
  const child = execa(process.execPath, ['node_modules/.bin/simulator'], options);
  const close = async () => {
    child.kill('SIGTERM');
    await child;
  };
  const variables: Record<string, string> = {};
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    for (const [, name, value] of text.matchAll(/^export (\w+)=(.+)\n/gm)) variables[name!] = value!;
  });
  const names = [...VENDORS.map((vendor) => `${vendor}_BASE_URL`), 'ELYSSA_COMPANY_ID'];
  try {
    await until('The simulator', 'start', () => names.every((name) => name in variables));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    environment: variables,
    close,
    async counters(vendor) {
      const { origin } = new URL(variables[`${vendor.toUpperCase()}_BASE_URL`]!);
      return (await (await fetch(`${origin}/__simulator/counters`)).json()) as { logins: number };
    },
  };
}

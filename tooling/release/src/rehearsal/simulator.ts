import { until } from '@tooling/test-kit/until';
import { execa } from 'execa';
import { environment } from './run.ts';

/** The simulator as its package brings it, in a process of its own. */
export interface InstalledSimulator {
  /** The environment variables with which each client finds its vendor and logs in there. */
  environment: Record<string, string>;
  close(): Promise<void>;
}

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
  try {
    // The last that it prints.
    await until('The simulator', 'start', () => 'ELYSSA_COMPANY_ID' in variables);
  } catch (error) {
    await close();
    throw error;
  }
  return { environment: variables, close };
}

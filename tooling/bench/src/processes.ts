import { fileURLToPath } from 'node:url';
import { type ExecaError, execaNode } from 'execa';
import type { Measures } from './worker.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** No measurement takes this long; one that hangs is ended. */
const LIMIT_MS = 2 * 60_000;

/** Measures in a process of its own, so that neither compiled code nor memory of one contender meets another's. */
export async function runJob<Kind extends keyof Measures>(
  kind: Kind,
  job: Parameters<Measures[Kind]>[0],
  nodeOptions: readonly string[] = [],
): Promise<Awaited<ReturnType<Measures[Kind]>>> {
  const settings = { nodeOptions, timeout: LIMIT_MS };
  try {
    const { ipcOutput } = await execaNode(here('worker.ts'), [kind, JSON.stringify(job)], settings);
    return ipcOutput[0] as Awaited<ReturnType<Measures[Kind]>>;
  } catch (error) {
    const reason = (error as ExecaError).message;
    throw new Error(`Measuring ${kind} ${JSON.stringify(job)} failed: ${reason}`, { cause: error });
  }
}

export type Vendor = Awaited<ReturnType<typeof startVendor>>;

/** Starts the neutral vendor in a process of its own. It ends with this process, also where that is killed. */
export async function startVendor() {
  const child = execaNode(here('vendor-server.ts'), { nodeOptions: [], reject: false, stdio: 'inherit' });
  return { url: (await child.getOneMessage()) as string, close: () => child.kill() };
}

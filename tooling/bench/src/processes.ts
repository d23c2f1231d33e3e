import { fileURLToPath } from 'node:url';
import { type ExecaError, execaNode } from 'execa';
import type { Measures } from './worker.ts';

export type Answer<Kind extends keyof Measures> = Awaited<ReturnType<Measures[Kind]>>;

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** No measurement takes this long; one that hangs is ended. */
const LIMIT_MS = 2 * 60_000;

/** Measures in a process of its own, so that neither compiled code nor memory of one contender meets another's. */
export async function runJob<Kind extends keyof Measures>(
  kind: Kind,
  job: Parameters<Measures[Kind]>[0],
  nodeOptions: readonly string[] = [],
): Promise<Answer<Kind>> {
  try {
    const { ipcOutput } = await execaNode(here('worker.ts'), [kind, JSON.stringify(job)], {
      nodeOptions,
      timeout: LIMIT_MS,
    });
    return ipcOutput[0] as Answer<Kind>;
  } catch (error) {
    const reason = (error as ExecaError).message;
    throw new Error(`Measuring ${kind} ${JSON.stringify(job)} failed: ${reason}`, { cause: error });
  }
}

/** The neutral vendor, running in a process of its own. */
export interface VendorProcess {
  url: string;
  close(): Promise<unknown>;
}

/** Starts the vendor. It ends with this process, also where that is killed. */
export async function startVendor(): Promise<VendorProcess> {
  const child = execaNode(here('vendor-server.ts'), { nodeOptions: [], reject: false, stdio: 'inherit' });
  const url = (await child.getOneMessage()) as string;
  return {
    url,
    close() {
      child.kill();
      return child;
    },
  };
}
